"""What Triton lowers a kernel to, TTIR and PTX: places in the source, comments and debug data go."""

from __future__ import annotations

import re

from .scaffold import squeezed

_STRING = r'"(?:[^"\\\n]|\\.)*+"'
_LOCATION_LINE = re.compile(r"^#loc\d* = [^\n]*\n", re.MULTILINE)
_TOKEN = re.compile(rf"{_STRING}|(?P<open> loc\()|[()]")
_VALUE = re.compile(
    rf"(?P<string>{_STRING})|%(?:(?P<number>\d+)|cst(?:_(?P<constant>\d+))?|(?P<argument>arg\d+)"
    r"|(?P<carried>_?tmp\d+(?:_\d+)?))\b"
)
_COMMENT = re.compile(rf"({_STRING})|[ \t]*//[^\n]*")
_VERSION = re.compile(r"^\.version [\d.]+\n", re.MULTILINE)
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


def named_values(text: str) -> str:
    """`%12` -> `%$v12`, `%cst` -> `%$k0`, `%cst_0` -> `%$k1`, `%arg4` -> `%$arg4`, `%_tmp3_1` -> `%$w0`.

    No name of Triton's has a `$`, as they are those of Python variables, so none can be taken for another.
    """
    carried: dict[str, int] = {}

    def name(found: re.Match[str]) -> str:
        if found["string"]:
            return found["string"]
        if found["number"]:
            return f"%$v{found['number']}"
        if found["argument"]:
            return f"%${found['argument']}"
        if found["carried"]:
            return f"%$w{carried.setdefault(found['carried'], len(carried))}"
        return f"%$k{int(found['constant']) + 1 if found['constant'] else 0}"

    return _VALUE.sub(name, text)


def without_comments(text: str) -> str:
    """Drops `// ...` with the blanks before it; strings stay."""
    return _COMMENT.sub(lambda found: found[1] or "", text)


def without_debug_data(text: str) -> str:
    """Drops `.loc`, `.file` and the sections `.debug_...`."""
    return _DEBUG_SECTION.sub("", _DEBUG_LINE.sub("", text))


def without_version(text: str) -> str:
    """Drops `.version 8.7`."""
    return _VERSION.sub("", text)


def without_tabs(text: str) -> str:
    """A tab at the beginning of a line is four blanks, another one blank; blank lines as in other kinds."""
    indented = _LEADING.sub(lambda found: "    " * len(found[0]), text)
    return squeezed(re.sub(r" *\t[ \t]*", " ", indented))
