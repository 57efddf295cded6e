"""What a name is in the text of an FX graph: the one place that tells names from attributes and strings."""

from __future__ import annotations

import re

STRING = r"""[rbuRBU]{0,2}(?:'(?:[^'\\\n]|\\.)*+'|"(?:[^"\\\n]|\\.)*+")"""

NAME = re.compile(STRING + r"|(?<![\w.])([A-Za-z_]\w*+)(?!\s*=(?!=))")
"""Group 1 is a name that is read: not in a string, not an attribute, not a keyword of a call."""

_STRINGS = re.compile(STRING)
_ASSIGNS = re.compile(STRING + r"|[()\[\]{}]|(?<![-+*/%@&|^<>=!:])=(?!=)")
_NUMBERS = re.compile(r"(?:_\d+)+$")
_AOT_PREFIX = re.compile(r"^aot\d+_")


def names(text: str) -> set[str]:
    """All names that are read in an expression."""
    found = set(NAME.findall(text))
    found.discard("")
    return found


def without_strings(text: str) -> str:
    """The text with every string literal emptied."""
    return _STRINGS.sub("''", text)


def stem(name: str) -> str:
    """What is left of a generated name without its counters: `getitem_44` and `getitem` are both `getitem`."""
    return _AOT_PREFIX.sub("aot_", _NUMBERS.sub("", name)) or "_"


def unfinished(text: str) -> bool:
    """Whether a string is not closed in the text, or a semicolon stands outside of strings."""
    if "'" in text or '"' in text:
        text = _STRINGS.sub("", text)
        return "'" in text or '"' in text or ";" in text
    return ";" in text


def assigns(text: str) -> bool:
    """Whether an equals sign stands outside of all brackets and strings: an assignment, and no keyword of a call."""
    if "=" not in text:
        return False
    level = 0
    for found in _ASSIGNS.finditer(text):
        piece = found.group()
        if piece == "=":
            if level == 0:
                return True
        elif piece in "([{":
            level += 1
        elif piece in ")]}":
            level -= 1
    return False


def depth(text: str) -> int:
    """How many brackets stay open at the end of the text; below zero when one too many is closed."""
    opened = text.count("(") + text.count("[") + text.count("{")
    closed = text.count(")") + text.count("]") + text.count("}")
    if opened == closed or not ("'" in text or '"' in text):
        return opened - closed
    bare = without_strings(text)
    opened = bare.count("(") + bare.count("[") + bare.count("{")
    return opened - bare.count(")") - bare.count("]") - bare.count("}")
