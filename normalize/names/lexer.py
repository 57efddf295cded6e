"""Cuts any text into names and what stands between them, so that names alone can be compared up to renaming.

One pass masks what no renaming may touch (strings, comments, preprocessor lines), a second finds the
identifiers in the rest. Both are regular expressions that match every input: truncated, foreign and
binary texts lex too, only with fewer names. Positions are offsets into `skeleton`.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain
from typing import Final

from ..kinds import Kind

STRING: Final = "\x00"
COMMENT: Final = "\x01"

_PYTHON_MASK: Final = re.compile(
    r'''
    """(?:[^"\\]|\\.|"(?!""))*+(?:"""|\Z)
    |\'\'\'(?:[^'\\]|\\.|'(?!''))*+(?:\'\'\'|\Z)
    |"(?:[^"\\\n]|\\.)*+"?
    |'(?:[^'\\\n]|\\.)*+'?
    |\#[^\n]*+
    |\x00|\x01
    ''',
    re.DOTALL | re.VERBOSE,
)
_CPP_MASK: Final = re.compile(
    r"""
    //[^\n]*+
    |/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)
    |\#(?:[^\n\\]|\\.)*+
    |R"(?P<fence>[^()\\\s"]{0,16})\(.*?(?:\)(?P=fence)"|\Z)
    |"(?:[^"\\\n]|\\.)*+"?
    |(?<![0-9])'(?:[^'\\\n]|\\.)*+'?
    |\x00|\x01
    """,
    re.DOTALL | re.VERBOSE,
)
NAME: Final = r"[^\W\d]\w*+"
_PYTHON_NAME: Final = re.compile(rf"((?<![\w.]){NAME})")
_CPP_NAME: Final = re.compile(rf"((?<![\w.])(?<!->)(?<!::){NAME})")
_PYTHON_MEMBER: Final = re.compile(rf"\.\s+({NAME})")
_CPP_MEMBER: Final = re.compile(rf"(?:\.|->|::)\s+({NAME})")
_WORD: Final = re.compile(NAME)


@dataclass(frozen=True)
class Lexed:
    """A text as `fixed[0] names[0] fixed[1] ... fixed[-1]`, where each mask in `fixed` stands for one of `masked`.

    `pinned`: spellings that also occur where a renaming does not reach (in a string, as a member behind
    white space, as another Unicode spelling), so that no variable spelled like that may be renamed.
    `remarked`: words of the comments, which speak of things outside of the text (`# ==== cpp_fused_add_0`).
    """

    masked: list[str]
    skeleton: str
    fixed: list[str]
    names: list[str]
    pinned: frozenset[str]
    remarked: frozenset[str]

    @cached_property
    def positions(self) -> list[int]:
        """The offset of every name in the skeleton."""
        lengths = chain.from_iterable(zip(map(len, self.fixed), map(len, self.names), strict=False))
        return list(accumulate(lengths))[0::2]


def lex(text: str, kind: Kind) -> Lexed:
    """Lex a text, C++ or Python-like by its kind. Never fails."""
    cpp = kind == "cpp"
    masked, skeleton = _mask(text, _CPP_MASK if cpp else _PYTHON_MASK)
    pieces = (_CPP_NAME if cpp else _PYTHON_NAME).split(skeleton)
    names = pieces[1::2]
    comments = {opaque for opaque in masked if opaque[0] == "/" or (opaque[0] == "#" and not cpp)}
    pinned = set(_WORD.findall("\n".join(set(masked) - comments)))
    pinned.update((_CPP_MEMBER if cpp else _PYTHON_MEMBER).findall(skeleton))
    if not skeleton.isascii():
        pinned.update(unicodedata.normalize("NFKC", name) for name in set(names) if not name.isascii())
    remarked = _WORD.findall("\n".join(comments))
    return Lexed(masked, skeleton, pieces[0::2], names, frozenset(pinned), frozenset(remarked))


def unmask(skeleton: str, masked: list[str]) -> str:
    """The skeleton with every mask replaced by what it stands for."""
    opaque = iter(masked)
    return re.sub("[\x00\x01]", lambda _: next(opaque), skeleton)


def _mask(text: str, pattern: re.Pattern[str]) -> tuple[list[str], str]:
    masked: list[str] = []
    kept: list[str] = []
    end = 0
    for match in pattern.finditer(text):
        opaque = match[0]
        masked.append(opaque)
        kept += (text[end : match.start()], COMMENT if opaque[0] in "#/" else STRING)
        end = match.end()
    kept.append(text[end:])
    return masked, "".join(kept)
