"""Recognizes the same edit in many goldens, so that it is reviewed once."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Set

from snapgrad.artifacts.kinds import KINDS
from snapgrad.normalize.kinds import Kind
from snapgrad.normalize.names.generated import family_of, split_number

_NAME = re.compile(r"(?<![\w.])[^\W\d]\w*")
_BOUND = re.compile(r"^\s*([^\W\d]\w*) = ", re.MULTILINE)
_TYPE = re.compile(r"(?:u?int|b?float|fp|bf|tl)\d+(?:_t)?")


def edit_of(file: str, golden: str, received: str) -> str:
    """Twelve hexadecimal digits, the same for the same edit of a document of this name, wherever in it.

    An edit is the lines removed and added, hunk by hunk. Generated names count by their stem and by the order in
    which they come; indentation does not count.
    """
    old, new = golden.splitlines(), received.splitlines()
    spell = _Speller(KINDS.get(file), {*_BOUND.findall(golden), *_BOUND.findall(received)})
    told = [file]
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            told.append("@")
            told += ["-" + spell(line) for line in old[a:b]]
            told += ["+" + spell(line) for line in new[c:d]]
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:12]


class _Speller:
    """Lines with generated names replaced by stem and order; one for the whole edit, so that uses stay uses."""

    def __init__(self, kind: Kind | None, bound: Set[str]) -> None:
        self._kind = kind
        self._bound = bound
        self._seen: dict[str, str] = {}

    def __call__(self, line: str) -> str:
        return _NAME.sub(lambda match: self._spelled(match[0]), line.strip())

    def _spelled(self, name: str) -> str:
        family = None if self._kind is None else family_of(name, self._kind)
        if family is None or (family.bare and name not in self._bound) or _TYPE.fullmatch(name):
            return name
        return self._seen.setdefault(name, f"{split_number(name, family)[0]}{len(self._seen)}")
