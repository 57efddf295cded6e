"""The lists that compiled autograd collects: which entry a name stands for, without naming a position.

`inputs[7]` is written as `input_k`, numbered in order of first use. Which entry that is stays in the text: where
the order of first use is not the order in the list, or an entry is left out, the list is written as a list of
those names, `input_0, ..., input_4` standing for names first used one after the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field

LISTS = ("inputs", "sizes", "scalars", "hooks", "packed_data")
"""The parameters of a compiled-autograd graph; `_graph_placeholders` in torch._dynamo.compiled_autograd."""

UNWRAP = "unwrap_maybe_dynamic_int"
UNWRAPS = (f"torch__dynamo_external_utils_{UNWRAP}", UNWRAP)

_STEMS = {
    "inputs": "input",
    "sizes": "wrapped_size",
    "scalars": "scalar",
    "hooks": "hook",
    "packed_data": "packed_datum",
}

UNUSED = "unused"
"""Stands for an entry that the text reads and never uses; `unused(3)` for three in a row."""

RESERVED = frozenset(_STEMS.values()) | {"size", "options"}
"""Stems that a canonical compiled-autograd graph gives to other things than nodes."""


@dataclass(slots=True)
class Entry:
    """One entry of a collected list: where it is, and the names it got, one per way to read it."""

    name: str = ""
    unwrapped: str = ""


@dataclass(slots=True)
class Collected:
    """The lists of one module while it is written; names are given when they are first used."""

    taken: set[str]
    lists: dict[str, dict[int, Entry]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    order: dict[str, list[str]] = field(default_factory=dict)

    def seen(self, which: str, index: int) -> None:
        """The text reads this entry, whether or not what it read is used."""
        self.lists.setdefault(which, {}).setdefault(index, Entry())

    def name(self, which: str, index: int, unwrapped: bool) -> str:
        """The name of an entry, given now if this is its first use."""
        entry = self.lists[which][index]
        known = entry.unwrapped if unwrapped else entry.name
        if known:
            return known
        stem = which.removesuffix("s") if unwrapped else _STEMS[which]
        while (name := f"{stem}_{self.counts.get(stem, 0)}") in self.taken:
            self.counts[stem] = self.counts.get(stem, 0) + 1
        self.counts[stem] = self.counts.get(stem, 0) + 1
        if unwrapped:
            entry.unwrapped = name
        else:
            entry.name = name
        self.order.setdefault(which, []).append(name)
        return name

    def statements(self) -> list[str]:
        """One assertion per list whose order the names alone do not tell."""
        found = []
        for which in LISTS:
            if entries := self.lists.get(which):
                items = self._items(which, entries)
                order = self.order.get(which, [])
                if items != order:
                    found.append(f"assert {which} == [{', '.join(ordered(items, order))}]")
        return found

    def _items(self, which: str, entries: dict[int, Entry]) -> list[str]:
        items: list[str] = []
        expected = 0
        for index in sorted(entries):
            if index > expected:
                items.append(f"skip({index - expected})")
            entry = entries[index]
            both = [name for name in (entry.name, entry.unwrapped) if name]
            items.append(f"({both[0]}, {both[1]})" if len(both) == 2 else both[0] if both else UNUSED)
            expected = index + 1
        return items


def ordered(items: list[str], order: list[str]) -> list[str]:
    """The items of a list, names that are first used one after the other (as in `order`) as `first, ..., last`."""
    rank = {name: position for position, name in enumerate(order)}
    runs: list[list[str]] = []
    for item in items:
        if runs and (item == runs[-1][-1] == UNUSED or rank.get(runs[-1][-1], -2) == rank.get(item, -2) - 1):
            runs[-1].append(item)
        else:
            runs.append([item])
    written: list[str] = []
    for run in runs:
        if run[0] == UNUSED:
            written.append(f"{UNUSED}({len(run)})")
        else:
            written += run if len(run) < 3 else [run[0], "...", run[-1]]
    return written
