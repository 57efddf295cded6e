"""The parts of Inductor's wrapper that are the same for every graph of a release: one function per rule."""

from __future__ import annotations

import re

from ..unreadable import Unreadable

_IMPORTS = re.compile(r"^(?:import|from) [^\n]*\n", re.MULTILINE)
_ALIASES = re.compile(
    r"^(?:\w+ = torch(?:\.\w+)+|async_compile = AsyncCompile\(\)|async_compile\.wait\(globals\(\)\)"
    r"|del async_compile)\n",
    re.MULTILINE,
)
_AOT_ID = re.compile(r"^# AOT ID: [^\n]*\n", re.MULTILINE)
_KERNEL_PATH = re.compile(r"^[ \t]*(?:#|//) kernel path: [^\n]*\n", re.MULTILINE)
_RUNNER = re.compile(
    r"^class Runner:\n(?:(?:    [^\n]*)?\n)*?    def call\(self, args\):\n(?P<body>(?:(?:        [^\n]*)?\n)*)",
    re.MULTILINE,
)
_CLASS = re.compile(r"^class Runner\b", re.MULTILINE)
_RUNNER_TAIL = re.compile(
    r"^(?:runner = Runner\(partitions=(?P<partitions>\[[^\n]*\])\)|call = runner\.call"
    r"|recursively_apply_fns = runner\.recursively_apply_fns)\n",
    re.MULTILINE,
)
_TAIL = re.compile(
    r"^(?:def (?:get_args|benchmark_compiled_module)\([^\n]*\):|if __name__ == ['\"]__main__['\"]:)\n"
    r"(?:(?:[ \t][^\n]*)?\n)*(?:[ \t][^\n]*\Z)?",
    re.MULTILINE,
)
_BLANKS = re.compile(r"\n{3,}")


def without_imports(text: str) -> str:
    """Drops import statements at the left margin."""
    return _IMPORTS.sub("", text)


def without_aliases(text: str) -> str:
    """Drops the names that Inductor gives to functions of torch, and the kernel compiler's start and end."""
    return _ALIASES.sub("", text)


def without_aot_id(text: str) -> str:
    """Drops `# AOT ID: ['2_inference']`."""
    return _AOT_ID.sub("", text)


def without_kernel_path(text: str) -> str:
    """Drops `# kernel path: /tmp/...`."""
    return _KERNEL_PATH.sub("", text)


def without_runner(text: str) -> str:
    """`class Runner` with its method `call` -> the function `call`; a list of partitions is kept.

    Raises `Unreadable` when the class has another form.
    """
    text = _RUNNER.sub(lambda found: "def call(args):\n" + _dedented(found["body"]), text)
    if found := _CLASS.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise Unreadable("Inductor's wrapper", line, "`class Runner` without a method `call(self, args)`")
    return _RUNNER_TAIL.sub(_partitions, text)


def without_benchmark(text: str) -> str:
    """Drops the functions that make random arguments and time the module, and the main block."""
    return _TAIL.sub("", text)


def squeezed(text: str) -> str:
    """No blank line at either end, one at most elsewhere."""
    return _BLANKS.sub("\n\n", text).strip("\n") + "\n"


def _dedented(body: str) -> str:
    return re.sub(r"^    ", "", body, flags=re.MULTILINE)


def _partitions(found: re.Match[str]) -> str:
    listed = found["partitions"]
    return f"partitions = {listed}\n" if listed and listed != "[]" else ""
