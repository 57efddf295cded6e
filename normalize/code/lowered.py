"""What Triton lowers a kernel to, TTIR and PTX: places in the source, comments and debug data go."""

from __future__ import annotations

import re

from .scaffold import squeezed

_STRING = r'"(?:[^"\\\n]|\\.)*+"'
_LOCATION_LINE = re.compile(r"^#loc\d* = [^\n]*\n", re.MULTILINE)
_TOKEN = re.compile(rf"{_STRING}|(?P<open> loc\()|[()]")
_COMMENT = re.compile(rf"({_STRING})|[ \t]*//[^\n]*")
_DEBUG_LINE = re.compile(r"^[ \t]*\.(?:loc|file)[ \t][^\n]*\n", re.MULTILINE)
_DEBUG_SECTION = re.compile(r"^[ \t]*\.section[ \t]+\.debug_\w+\s*\{[^{}]*\}[ \t]*\n", re.MULTILINE)
_LEADING = re.compile(r"^\t+", re.MULTILINE)


def without_locations(text: str) -> str:
    """Drops ` loc(...)` after an operation or an argument, and the lines `#loc1 = loc(...)`; strings stay."""
    text = _LOCATION_LINE.sub("", text)
    kept: list[str] = []
    end = depth = 0
    for found in _TOKEN.finditer(text):
        if depth:
            depth += {"(": 1, ")": -1}.get(found[0].strip()[-1], 0) if found[0][0] != '"' else 0
            if depth == 0:
                end = found.end()
        elif found["open"]:
            kept.append(text[end : found.start()])
            depth, end = 1, len(text)
    return "".join(kept) + text[end:]


def without_comments(text: str) -> str:
    """Drops `// ...` with the blanks before it; strings stay."""
    return _COMMENT.sub(lambda found: found[1] or "", text)


def without_debug_data(text: str) -> str:
    """Drops `.loc`, `.file` and the sections `.debug_...`."""
    return _DEBUG_SECTION.sub("", _DEBUG_LINE.sub("", text))


def without_tabs(text: str) -> str:
    """A tab at the beginning of a line is four blanks, another one blank; blank lines as in other kinds."""
    indented = _LEADING.sub(lambda found: "    " * len(found[0]), text)
    return squeezed(re.sub(r" *\t[ \t]*", " ", indented))
