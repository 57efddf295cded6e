"""The parts of Inductor's wrapper that are the same for every graph of a release: one function per rule."""

from __future__ import annotations

import re

from ..unreadable import Unreadable
from . import preamble

_AOT_ID = re.compile(r"^# AOT ID: [^\n]*\n", re.MULTILINE)
_KERNEL_PATH = re.compile(r"^[ \t]*(?:#|//) kernel path: [^\n]*\n", re.MULTILINE)
_RUNNER = re.compile(
    r"^class Runner:\n(?P<methods>(?:(?:    [^\n]*)?\n)*?)    def call\(self, args\):\n(?P<body>(?:(?:        [^\n]*)?\n)*)",
    re.MULTILINE,
)
_METHODS = """\
    def __init__(self, partitions):
        self.partitions = partitions

    def recursively_apply_fns(self, fns):
        new_callables = []
        for fn, c in zip(fns, self.partitions):
            new_callables.append(fn(c))
        self.partitions = new_callables

"""
_INIT = "".join(_METHODS.splitlines(keepends=True)[:3])
_CLASS = re.compile(r"^class Runner\b", re.MULTILINE)
_RUNNER_TAIL = re.compile(
    r"^(?:runner = Runner\(partitions=(?P<partitions>\[[^\n]*\])\)|call = runner\.call"
    r"|recursively_apply_fns = runner\.recursively_apply_fns)\n",
    re.MULTILINE,
)
_ADDRESS = re.compile(r"(?<=[\w)]) at 0x[0-9a-fA-F]{6,16}(?=>)")
_BLANKS = re.compile(r"\n{3,}")


def without_imports(text: str) -> str:
    """Drops the imports that Inductor writes into every wrapper and every Triton kernel; any other stays."""
    return preamble.without(text, preamble.IMPORTS)


def without_aliases(text: str) -> str:
    """Drops the names that Inductor always gives to functions of torch, and the kernel compiler's start and end."""
    return preamble.without(text, preamble.ALIASES)


def without_aot_id(text: str) -> str:
    """Drops `# AOT ID: ['2_inference']`."""
    return _AOT_ID.sub("", text)


def without_kernel_path(text: str) -> str:
    """Drops `# kernel path: /tmp/...`."""
    return _KERNEL_PATH.sub("", text)


def without_runner(text: str) -> str:
    """`class Runner` with its method `call` -> the function `call`; a list of partitions is kept.

    The class stays as it is where its other methods are not those that Inductor writes. Raises `Unreadable` when the
    class has no such method.
    """
    if (found := _RUNNER.search(text)) and found["methods"] not in (_METHODS, _INIT):
        return text
    text = _RUNNER.sub(lambda found: "def call(args):\n" + _dedented(found["body"]), text)
    if found := _CLASS.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise Unreadable("Inductor's wrapper", line, "`class Runner` without a method `call(self, args)`")
    return _RUNNER_TAIL.sub(_partitions, text)


def without_addresses(text: str) -> str:
    """Drops ` at 0x7f2b948971a0` of the `repr` of an object."""
    return _ADDRESS.sub("", text)


def squeezed(text: str) -> str:
    """No blank line at either end, one at most elsewhere."""
    return _BLANKS.sub("\n\n", text).strip("\n") + "\n"


def _dedented(body: str) -> str:
    return re.sub(r"^    ", "", body, flags=re.MULTILINE)


def _partitions(found: re.Match[str]) -> str:
    listed = found["partitions"]
    return f"partitions = {listed}\n" if listed and listed != "[]" else ""
