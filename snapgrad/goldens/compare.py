"""Received documents against goldens: equal, or what differs and where it begins.

Texts that are the same to the letter cost no import of the normalizer, which is most of a start of pytest or the command.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from snapgrad.artifacts.as_it_is import is_marked
from snapgrad.artifacts.kinds import KINDS
from snapgrad.goldens.files import Golden


@dataclass(frozen=True)
class Change:
    """One document that is not as its golden.

    kind: "new" (no golden), "gone" (a golden, but nothing received), "changed", or "damaged".
    golden, received: the texts; the received one has the golden's names where the two align.
    """

    file: str
    kind: str
    golden: str
    received: str
    note: str = ""


def compare(goldens: Mapping[str, Golden], documents: Mapping[str, str]) -> list[Change]:
    """The documents that differ from their goldens, in the order of `KINDS`."""
    changes = (_change(file, goldens.get(file), documents.get(file, "")) for file in KINDS)
    return [change for change in changes if change is not None]


def _change(file: str, golden: Golden | None, received: str) -> Change | None:
    if golden is None:
        return Change(file, "new", "", received) if received else None
    if golden.damage:
        return Change(file, "damaged", golden.text, received, golden.damage)
    if not received:
        return Change(file, "gone", golden.text, "")
    if equal(file, golden.text, received):
        return None
    return Change(file, "changed", golden.text, _carried(file, golden.text, received))


def _carried(file: str, golden: str, received: str) -> str:
    from snapgrad.normalize import carry

    kind = KINDS[file]
    return carry(golden, received, kind) if kind and not is_marked(golden + received) else received


def equal(file: str, one: str, other: str) -> bool:
    """Whether two texts of a document say the same: they differ by comments and generated names at most. Where a part is
    not canonical, all of it counts."""
    if one == other:
        return True
    if is_marked(one) or is_marked(other):
        return False
    from snapgrad.normalize import same, without_comments

    kind = KINDS.get(file)
    return kind is not None and same(without_comments(one, kind), without_comments(other, kind), kind)


def with_fresh_comments(goldens: Mapping[str, Golden], documents: Mapping[str, str]) -> dict[str, str]:
    """The documents that say the same as their goldens under other comments: file -> the golden with those received.

    Left out is one that would change in anything but comments that never count.
    """
    renewed = {}
    for file, golden in goldens.items():
        received = documents.get(file, "")
        if golden.damage or not received or received == golden.text or not equal(file, golden.text, received):
            continue
        text = _carried(file, golden.text, received)
        if text != golden.text and _counted(file, text) == _counted(file, golden.text):
            renewed[file] = text
    return renewed


def _counted(file: str, text: str) -> str:
    from snapgrad.normalize import without_comments

    kind = KINDS[file]
    return without_comments(text, kind) if kind else text


def first_difference(golden: str, received: str) -> tuple[int, str, str]:
    """The number (from 1) of the first line that differs, and that line in both texts; "" where one has ended."""
    old, new = golden.splitlines(), received.splitlines()
    for number, (before, after) in enumerate(zip(old, new, strict=False), start=1):
        if before != after:
            return number, before, after
    number = min(len(old), len(new)) + 1
    return number, (old[number - 1 :] or [""])[0], (new[number - 1 :] or [""])[0]
