"""Which kind of text a text is, by what it says itself; nothing is tried out."""

from __future__ import annotations

import re

from .kinds import Kind
from .unreadable import Unreadable

_LOGGED = re.compile(r"^.*?[VDIWECF]\d{4} \d\d:\d\d:\d\d\.\d+ \d+ [^\]\n]*:\d+\]", re.MULTILINE)
_NOT_RENDERED = re.compile(
    r"^ *(?:\d+ +)?(?:>>)? *\d+ [A-Z][A-Z_]{2,}\b.*|^(?!(?:async )?def |@|#|[A-Za-z]\w*:$|[)\]}])\S.*", re.MULTILINE
)
_MARKS: dict[Kind, tuple[re.Pattern[str], str]] = {
    "wrapper": (re.compile(r"^\s*def call\(", re.MULTILINE), "no `def call(`"),
    "cpp": (
        re.compile(r'^\s*(?:extern "C"|//|#include|template ?<|(?:void|int|auto|static|inline) )', re.MULTILINE),
        "no C++ kernel",
    ),
    "triton": (re.compile(r"^\s*@triton", re.MULTILINE), "no `@triton.jit`"),
    "ttir": (re.compile(r"^\s*tt\.func\b", re.MULTILINE), "no `tt.func`"),
    "ptx": (re.compile(r"^\s*\.version\b", re.MULTILINE), "no `.version`"),
    "bytecode": (re.compile(r"^(?:async )?def \w+\(", re.MULTILINE), "no `def`"),
}
_WHAT: dict[Kind, str] = {
    "wrapper": "wrapper of Inductor's output code",
    "cpp": "C++ kernel",
    "triton": "Triton kernel",
    "ttir": "TTIR",
    "ptx": "PTX",
    "bytecode": "rendering of bytecode",
}
_ALONE: tuple[Kind, ...] = ("ptx", "ttir", "triton", "cpp")


def own_kind(text: str) -> Kind | None:
    """The kind of a text that is one kernel, or what one was lowered to; None for every other text."""
    if _MARKS["wrapper"][0].search(text) or "async_compile" in text or _LOGGED.search(text):
        return None
    if 'extern "C"' not in text and "@triton" not in text and "tt.func" not in text and ".version" not in text:
        return None
    return next((kind for kind in _ALONE if _MARKS[kind][0].search(text)), None)


def check_kind(text: str, kind: Kind) -> None:
    """Raise `Unreadable` unless a text can be of this kind: a log is none, even where it holds one. Graphs say so
    themselves when they are read."""
    if kind not in _MARKS:
        return
    what = _WHAT[kind]
    if found := _LOGGED.search(text):
        raise Unreadable(what, _line(text, found), "a line of a log; leave out the kind, and its texts are looked for")
    mark, lacking = _MARKS[kind]
    if not mark.search(text):
        raise Unreadable(what, 1, f"{lacking} in the text")
    if kind == "bytecode" and (found := _NOT_RENDERED.search(text)):
        raise Unreadable(what, _line(text, found), f"not of a rendering: {found[0].strip()[:60]!r}")


def _line(text: str, found: re.Match[str]) -> int:
    return text.count("\n", 0, found.start()) + 1
