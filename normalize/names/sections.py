"""Cuts a document into its sections. Names of one say nothing of names of another: each is a program of its own."""

import re
from collections import Counter
from typing import Final, NamedTuple

from ..kinds import Kind
from .lexer import comments_at

TITLE: Final = re.compile(r"^(?:#|//) ==== [^\n]*$", re.MULTILINE)


class Section(NamedTuple):
    """A title line, "" before the first, and the text from there to the next."""

    title: str
    text: str


def sections_of(text: str, kind: Kind) -> list[Section]:
    """The sections of a text, one after the other: their texts joined are the text. A title in a string is none."""
    found = list(TITLE.finditer(text))
    if found:
        comments = comments_at(text, kind, {one.start() for one in found})
        found = [one for one in found if one.start() in comments]
    starts = [0, *(one.start() for one in found)]
    ends = [*starts[1:], len(text)]
    titles = ["", *(one[0] for one in found)]
    return [Section(title, text[start:end]) for title, start, end in zip(titles, starts, ends, strict=True)]


def paired(golden: list[Section], received: list[Section]) -> list[Section | None]:
    """For each received section the golden's of the same title, the n-th with the n-th; the rest one after the other."""
    keys = [_counted(golden), _counted(received)]
    known = dict(zip(keys[0], golden, strict=True))
    rest = iter([known[key] for key in keys[0] if key not in set(keys[1])])
    return [known.get(key) or next(rest, None) for key in keys[1]]


def _counted(sections: list[Section]) -> list[tuple[str, int]]:
    seen: Counter[str] = Counter()
    keys = []
    for one in sections:
        keys.append((one.title, seen[one.title]))
        seen[one.title] += 1
    return keys
