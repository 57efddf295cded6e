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
_PYTHON_NAME: Final = r"([^\W\d](?<![\w.].)\w*+)"
_CPP_NAME: Final = r"([^\W\d](?<![\w.].)(?<!->.)(?<!::.)\w*+)"
_NAMES: Final = {  # by (C++, ASCII): without Unicode's tables it takes half the time
    (cpp, ascii): re.compile(_CPP_NAME if cpp else _PYTHON_NAME, re.ASCII if ascii else re.UNICODE)
    for cpp in (False, True)
    for ascii in (False, True)
}
_MEMBER: Final = {False: re.compile(rf"\.\s+({NAME})"), True: re.compile(rf"(?:\.|->|::)\s+({NAME})")}
_WORD: Final = re.compile(NAME)


@dataclass(frozen=True)
class Lexed:
    """A text as `fixed[0] names[0] fixed[1] ... fixed[-1]`, where each mask in `fixed` stands for one of `masked`."""

    cpp: bool
    masked: list[str]
    skeleton: str
    fixed: list[str]
    names: list[str]

    @cached_property
    def positions(self) -> list[int]:
        """The offset of every name in the skeleton."""
        lengths = chain.from_iterable(zip(map(len, self.fixed), map(len, self.names), strict=False))
        return list(accumulate(lengths))[0::2]

    @cached_property
    def pinned(self) -> frozenset[str]:
        """Spellings that also occur where a renaming does not reach, so that no variable spelled so may be renamed.

        In a string or a preprocessor line, as a member behind white space, as another Unicode spelling.
        """
        pinned = set(_WORD.findall("\n".join(set(self.masked) - self._comments)))
        pinned.update(_MEMBER[self.cpp].findall(self.skeleton))
        if not self.skeleton.isascii():
            pinned.update(unicodedata.normalize("NFKC", name) for name in set(self.names) if not name.isascii())
        return frozenset(pinned)

    @cached_property
    def remarked(self) -> frozenset[str]:
        """Words of the comments, which speak of things outside of the text (`# ==== cpp_fused_add_0`)."""
        return frozenset(_WORD.findall("\n".join(self._comments)))

    @cached_property
    def _comments(self) -> set[str]:
        return {opaque for opaque in self.masked if opaque[0] == "/" or (opaque[0] == "#" and not self.cpp)}


def lex(text: str, kind: Kind) -> Lexed:
    """Cut a text into names, by its kind: C++ (whose comments and strings TTIR and PTX share) or Python-like. Never fails."""
    cpp = _is_cpp(kind)
    masked, skeleton = _mask(text, _CPP_MASK if cpp else _PYTHON_MASK)
    pieces = _NAMES[cpp, skeleton.isascii()].split(skeleton)
    return Lexed(cpp, masked, skeleton, pieces[0::2], pieces[1::2])


def comments_at(text: str, kind: Kind, positions: set[int]) -> set[int]:
    """Those of the positions at which a comment begins, and not the middle of a string or of another comment."""
    mask = _CPP_MASK if _is_cpp(kind) else _PYTHON_MASK
    return positions.intersection([match.start() for match in mask.finditer(text)])


def long_strings(text: str) -> set[int]:
    """The numbers, from 0, of the lines of a Python-like text that begin inside a string."""
    if "'''" not in text and '"""' not in text and "\\\n" not in text:
        return set()
    inside: set[int] = set()
    line = end = 0
    for match in _PYTHON_MASK.finditer(text):
        line += text.count("\n", end, match.start())
        end = match.end()
        spans = match[0].count("\n")
        if spans and match[0][0] != "#":
            inside.update(range(line + 1, line + spans + 1))
        line += spans
    return inside


def unmask(skeleton: str, masked: list[str]) -> str:
    """The skeleton with every mask replaced by what it stands for."""
    opaque = iter(masked)
    return re.sub("[\x00\x01]", lambda _: next(opaque), skeleton)


def _is_cpp(kind: Kind) -> bool:
    return kind in ("cpp", "ttir", "ptx")


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
