"""Devices that packages bring to torch: `import torch` loads all that are installed, by their entry points `torch.backends`.

What such a package registers is of the whole process, and may start threads, which no fork survives. So the process
that cases are forked from loads none, nor does one that only lists cases. A case that wants one imports the package in
its body, or has a Python of its own (`own_interpreter`), where torch loads what the user's environment has it load.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

VARIABLE = "TORCH_DEVICE_BACKEND_AUTOLOAD"
"""torch's own; "0" leaves the packages out."""

OF_THE_USER = "SNAPGRAD_DEVICE_BACKEND_AUTOLOAD"
"""What the user's environment had in its place, for processes that are to be as if the user started them."""


def leave_out() -> None:
    """Have this process's torch, when it is imported, and its children's load none."""
    if OF_THE_USER not in os.environ:
        os.environ[OF_THE_USER] = os.environ.get(VARIABLE, "1")
    os.environ[VARIABLE] = "0"


def restored() -> dict[str, str]:
    """The variable as the user had it, for the environment of a child."""
    return {VARIABLE: os.environ.get(OF_THE_USER, os.environ.get(VARIABLE, "1"))}


@contextlib.contextmanager
def left_out() -> Iterator[None]:
    """Inside, `import torch` loads none; this process's children load what they would have."""
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before
