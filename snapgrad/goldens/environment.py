"""What a run was made with, for whoever looks at it elsewhere. Costs no import of torch."""

from __future__ import annotations

import hashlib
import importlib.metadata
import platform
from functools import cache
from pathlib import Path

from snapgrad import __version__


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
