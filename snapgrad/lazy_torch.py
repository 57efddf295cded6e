"""Case modules say `import torch`; listing them must not cost its seconds.

While case modules are imported, `torch` is a stand-in that becomes torch at the first use of an attribute, which
in a case is inside its body. A module that uses torch at import still works, it only makes listing slower.
(`importlib.util.LazyLoader` does not serve: a second `import torch` makes it load.)
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from snapgrad.runner.device_backends import left_out


class _Torch(ModuleType):
    """Has torch's spec, so that the import system is content, and torch's attributes once one is asked for."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get("torch") is self:
            del sys.modules["torch"]
        of_the_user = "_pytest" in sys.modules  # whose tests may need the devices that torch loads
        with contextlib.nullcontext() if of_the_user else left_out():
            torch = importlib.import_module("torch")
        return getattr(torch, name)


@contextmanager
def torch_not_loaded_yet() -> Iterator[None]:
    """Inside, `import torch` costs nothing until torch is used."""
    spec = None if "torch" in sys.modules else importlib.util.find_spec("torch")
    if spec is None:
        yield
        return
    stand_in = _Torch("torch")
    stand_in.__spec__ = spec
    sys.modules["torch"] = stand_in
    try:
        yield
    finally:
        if sys.modules.get("torch") is stand_in:
            del sys.modules["torch"]
