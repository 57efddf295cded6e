"""Triton kernels: what the device's driver and build put in goes, temporaries are numbered without gaps."""

from __future__ import annotations

import re

from ..unreadable import Unreadable
from .literals import before_users_kernel

_PROPERTIES = re.compile(r"'device': DeviceProperties\([^()]*\), |, 'device': DeviceProperties\([^()]*\)")
_LEFT = re.compile(r"^[^\n#]*\bDeviceProperties\(", re.MULTILINE)
_HASH = re.compile(r"'backend_hash': '\w*', |, 'backend_hash': '\w*'")
_CACHES = re.compile(
    r"'(?:autotune_local_cache|autotune_remote_cache|force_disable_caches|store_cubin)': (?:True|False|None)(?:, |(?=}))"
)
_DANGLING = re.compile(r", (?=})")
_TEMPORARY = re.compile(r"\b_?tmp\d+(?=\b|_)")
_DRIVER = re.compile(r"^triton_helpers\.set_driver_to_gpu\(\)\n", re.MULTILINE)


def without_device(text: str) -> str:
    """Drops `DeviceProperties(...)` from the meta data, and the line that selects a GPU's driver.

    Raises `Unreadable` for properties in another form: they are of the machine, and would be taken for the kernel's.
    """
    text = _DRIVER.sub("", _PROPERTIES.sub("", text))
    if found := _LEFT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise Unreadable("Triton kernel", line, "properties of the device in a form that is not known")
    return text


def without_backend_hash(text: str) -> str:
    """Drops `'backend_hash': '...'` from the meta data."""
    return _HASH.sub("", text)


def without_cache_settings(text: str) -> str:
    """Drops from the meta data what says which results of compiling are kept where."""
    return "\n".join([_without_caches(line) for line in text.split("\n")])


def _without_caches(line: str) -> str:
    shorter = _CACHES.sub("", line)
    return line if shorter == line else _DANGLING.sub("", shorter)


@before_users_kernel
def numbered(text: str) -> str:
    """`tmpN` (and the accumulators `_tmpN`) numbered in the order of their first appearance."""
    names: dict[str, str] = {}

    def replace(found: re.Match[str]) -> str:
        token = found.group().lstrip("_")
        new = names.setdefault(token, f"tmp{len(names)}")
        return found.group().replace(token, new)

    return _TEMPORARY.sub(replace, text)
