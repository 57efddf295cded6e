"""The pending changes of many cases as what a reviewer decides on: one cluster per edit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from snapgrad.accepting.entry import Entry
from snapgrad.accepting.selecting import Pending
from snapgrad.goldens.compare import Change


@dataclass(frozen=True)
class Item:
    """One document of one entry, and how it differs."""

    entry: Entry
    change: Change

    @property
    def name(self) -> str:
        return f"{self.entry.case}/{self.change.file}"


@dataclass(frozen=True)
class Cluster:
    """Documents of one file name with the same edit. edit: see `edits.edit_of`."""

    edit: str
    items: list[Item]


def clusters(found: Iterable[Pending]) -> list[Cluster]:
    """Every pending change in exactly one cluster, the largest first."""
    made: dict[tuple[str, str], list[Item]] = {}
    for pending in found:
        for change in pending.changes:
            edit = pending.entry.files[change.file].edit
            made.setdefault((edit, change.file), []).append(Item(pending.entry, change))
    return sorted((Cluster(edit, items) for (edit, _), items in made.items()), key=lambda c: -len(c.items))
