"""What a run was made with: what decides which golden holds, and what whoever looks at it elsewhere wants to know.

Costs no import of torch.
"""

from __future__ import annotations

import dataclasses
import hashlib
import importlib.metadata
import platform
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from snapgrad import __version__
from snapgrad.errors import Problem

ALLOWED = "'torch 2.13', 'python 3.11' and a device, 'cpu' or 'cuda-sm_90', separated by commas"
_COMPONENT = re.compile(r"(?P<name>torch|python) (?P<minor>\d+\.\d+)|(?P<device>cpu|cuda-sm_\d+[a-z]?)")


@dataclass(frozen=True)
class Environment:
    """What decides which golden holds. torch, python: minor versions, "2.13". device: "cpu", or "cuda-sm_90"."""

    torch: str
    python: str
    device: str = "cpu"

    def __str__(self) -> str:
        return f"torch {self.torch}, python {self.python}, {self.device}"


def here(device: str = "cpu") -> Environment:
    """The environment that a case runs in when this Python runs it on a device."""
    made = environment()
    return of_versions(made["torch"], made["python"], device)


def of_versions(torch: str, python: str, device: str = "cpu") -> Environment:
    """The environment of full versions, such as "2.15.0+cpu" and "3.12.4"."""
    return Environment(_minor(torch), _minor(python), device)


def _minor(version: str) -> str:
    found = re.match(r"\d+\.\d+", version)
    return found[0] if found else version


def parse(text: str, base: Environment | None = None) -> Environment:
    """The environment that a text names; what it leaves out is the base's, or, but for the device, must be there.

    Raises Problem for a component that is unknown, named twice or left out.
    """
    named: dict[str, str] = {}
    for part in (part.strip() for part in text.split(",")):
        found = _COMPONENT.fullmatch(part)
        if not found:
            raise Problem(f"{text!r}: {part!r} is no component of an environment; allowed are {ALLOWED}")
        component = found["name"] or "device"
        if component in named:
            raise Problem(f"{text!r} names its {component} twice; one is allowed")
        named[component] = found["minor"] or found["device"]
    if base is not None:
        return dataclasses.replace(base, **named)
    if not {"torch", "python"} <= set(named):
        raise Problem(f"{text!r} leaves torch or python out; write, for instance, '{here()}'")
    return Environment(**named)


def names_overlay(name: str) -> bool:
    """Whether a folder's name is one that an environment's overlay may have, of this project or another."""
    return all(_COMPONENT.fullmatch(re.sub(r"^(torch|python)-", r"\1 ", part)) for part in name.split(","))


@cache
def environment() -> dict[str, str]:
    """Versions and platform, by name."""
    try:
        torch = importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        torch = "none"
    return {
        "torch": torch,
        "python": platform.python_version(),
        "platform": f"{platform.system()}-{platform.machine()}".lower(),
        "snapgrad": __version__,
    }


@cache
def normalizer() -> str:
    """Twelve hexadecimal digits of the normalizer's own source: another number may mean other canonical texts."""
    digest = hashlib.sha256()
    top = Path(__file__).parent.parent / "normalize"
    for file in sorted(top.rglob("*.py")):
        digest.update(f"{file.relative_to(top).as_posix()}\n".encode() + file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]
