"""Text from a `TORCH_LOGS` dump -> the text that was logged."""

from __future__ import annotations

import re

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_PREFIX = re.compile(
    r"^(?:\[rank\d+\]:)?[VDIWEC]\d{4} \d\d:\d\d:\d\d\.\d+ \d+ [^\]\n]*\] ?(?:\[[^\]\n]*\] ?)*", re.MULTILINE
)
_HEADING = re.compile(r"^ ?(?:=====.*=====\n|\S+ (?=class .*:$))", re.MULTILINE)
_MESSAGE = re.compile(r"^(?!class |def |#)\S.*\n", re.MULTILINE)
_OUTPUT_CODE = re.compile(r"^(?:# AOT ID|import |from |def |class )", re.MULTILINE)


def logged_graphs(text: str) -> str:
    """The graphs in a dump, without the prefixes, the titles and the messages around them; else the text itself."""
    if text.lstrip().startswith(("class ", "def ", "#")) and "\x1b" not in text:
        return text
    plain, found = _without_prefixes(text)
    plain = _HEADING.sub("", plain)
    return _MESSAGE.sub("", plain) if found else plain


def logged_output_code(text: str) -> str:
    """Inductor's output code in a dump, from its first import on; else the text itself."""
    plain, found = _without_prefixes(text)
    start = _OUTPUT_CODE.search(plain) if found else None
    return plain[start.start() :] if start else plain


def _without_prefixes(text: str) -> tuple[str, int]:
    if "\x1b" in text:
        text = _COLOUR.sub("", text)
    return _PREFIX.subn("", text)
