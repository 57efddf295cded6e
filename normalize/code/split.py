"""Inductor's output code -> its Python wrapper and its kernels, each in its own syntax.

Source of the text: `PythonWrapperCodegen.generate` and `define_kernel` in torch._inductor.codegen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from ..unreadable import Unreadable
from .literals import users_kernel
from .whole import check_whole

WHAT = "Inductor output code"

_KERNEL = re.compile(
    r"^(?P<name>\w+) = async_compile\.(?P<how>\w+)\("
    r"(?P<before>[^\n]*?)[rR]?(?P<quote>'''|\"\"\")",
    re.MULTILINE,
)
CPP_LIKE = frozenset({"cpp", "cpp_pybinding", "cuda", "rocm", "sycl", "xpu"})
"""The compilers of `AsyncCompile` whose kernels are C++; the others take Python, most of all Triton."""


_NUMBERED = re.compile(r"\b\w+_\d+(?=(?:_(?:[xyz]|r\d+_)numel)?\b)")
_FINAL_NUMBER = re.compile(r"_\d+$")
_CALL = re.compile(r"^\s*def call\(", re.MULTILINE)

KernelKind = Literal["cpp", "triton"]


@dataclass(frozen=True)
class Part:
    """One piece of the output code, not normalized yet. `name` is "call" for the wrapper, else the kernel's,
    numbered without gaps; `kind` is the kind to normalize `text` as."""

    name: str
    kind: Literal["wrapper"] | KernelKind
    text: str


def split(text: str) -> list[Part]:
    """The wrapper first, then the kernels in the order of their definition. Raises `Unreadable`.

    Kernel names keep the ops they fuse; their process-wide number becomes one among kernels of the same name,
    in every part alike, also where the wrapper computes a size for a kernel (`triton_poi_fused_1_xnumel`). A C++ kernel is preceded by the types of its Python binding, a Triton kernel by the
    device it is compiled for.
    """
    text = text.replace("\r\n", "\n")
    if not _CALL.search(text):
        raise Unreadable(WHAT, 1, "no `def call(` in the text (truncated, or not Inductor's Python wrapper?)")
    wrapper: list[str] = []
    blanked: list[str] = []
    kernels: list[tuple[str, KernelKind, str]] = []
    position = 0
    while found := _KERNEL.search(text, position):
        end = text.find(found["quote"], found.end())
        close = text.find("\n", end) if end >= 0 else -1
        if close < 0:
            line = text.count("\n", 0, found.start()) + 1
            raise Unreadable(WHAT, line, f"the source of kernel {found['name']} does not end (truncated?)")
        start = _preface(text, position, found.start())
        source = text[found.end() : end].strip("\n").rstrip() + "\n"
        wrapper.append(text[position:start])
        kernels.append((found["name"], *_kernel(found, text[start : found.start()], source, text[end + 3 : close])))
        position = close + 1
        blanked += [wrapper[-1], "\n" * text.count("\n", start, position)]
    wrapper.append(text[position:])
    check_whole("".join([*blanked, wrapper[-1]]))
    names = _renumbered([name for name, _, _ in kernels])
    parts = [Part("call", "wrapper", _renamed("".join(wrapper), names))]
    return parts + [Part(names[name], kind, _with_names(source, name, names)) for name, kind, source in kernels]


def _preface(text: str, start: int, end: int) -> int:
    """Where the comment lines right above a kernel begin."""
    while end > start:
        line = text.rfind("\n", start, end - 1) + 1 or start
        if text[line] != "#":
            break
        end = line
    return end


def _kernel(found: re.Match[str], preface: str, source: str, rest: str) -> tuple[KernelKind, str]:
    """The kernel's text, led by the arguments of its definition that are not its name: a device, the function that a
    hand-written kernel is, or a binding."""
    before, after = found["before"].strip().rstrip(","), rest.strip().lstrip(",").strip().removesuffix(")")
    given = [argument for argument in (before, after) if argument and argument != repr(found["name"])]
    if found["how"] not in CPP_LIKE:
        named = [f"kernel={argument}" if argument == before else argument for argument in given]
        return "triton", "".join([preface, *(f"{argument}\n" for argument in named), source])
    arguments = ", ".join(given)
    return "cpp", f"// {found['how']}: {arguments}\n{source}" if arguments else source


def _renumbered(names: list[str]) -> dict[str, str]:
    counts: dict[str, int] = {}
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in dict.fromkeys(names):
        base = _FINAL_NUMBER.sub("", name)
        number = counts.get(base, 0)
        while (new := f"{base}_{number}") in taken:
            number += 1
        counts[base] = number + 1
        taken.add(new)
        found[name] = new
    return found


def _with_names(source: str, name: str, names: dict[str, str]) -> str:
    """The kernel's text with the new names; of a user's own source only the function that Inductor named anew."""
    start = users_kernel(source)
    own = source[start:].replace(f"\ndef {name}(", f"\ndef {names[name]}(", 1)
    return _renamed(source[:start], names) + own


def _renamed(text: str, names: dict[str, str]) -> str:
    return _NUMBERED.sub(lambda found: names.get(found.group(), found.group()), text)
