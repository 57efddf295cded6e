"""Entries told one from the other: what was read can be worked out again, and one more entry costs one place."""

from __future__ import annotations

import re
import sys

from bytecode_worlds import compiled
from hypothesis import given
from hypothesis import strategies as st

from snapgrad.normalize.bytecode import render
from snapgrad.normalize.bytecode.positions import relative

HEAD = "def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
LISTS = ("inputs", "sizes", "scalars", "hooks", "packed_data", "graph_out_0", "graph_out_12")
READS = st.lists(st.tuples(st.sampled_from(LISTS), st.integers(0, 30)), max_size=20)


def body(reads: list[tuple[str, int]]) -> str:
    return "".join(f"    use({name}[{index}], other[{index}], self.sizes[{index}])\n" for name, index in reads)


def worked_out(text: str) -> str:
    """The text with every entry as a number, from what the words mean."""
    read: dict[str, list[int]] = {name: [] for name in LISTS}
    done = ""
    for name, inside, rest in re.findall(r"(?:(?<![\w.])(\w+)\[([^\]]+)\])?(.?)", text, re.DOTALL):
        if name in LISTS:
            word, more = re.fullmatch(r"(\D*?|\d+)([+-]\d+)?", inside).groups()  # type: ignore[union-attr]
            if word.isdecimal():
                index = int(word)
            else:
                seen = read[name]
                index = {"next": max(seen) + 1, "before": min(seen) - 1, "last": seen[-1]}[word] + int(more or 0)
            read[name].append(index)
            inside = str(index)
        done += (f"{name}[{inside}]" if name else "") + rest
    return done


@given(READS)
def test_every_entry_can_be_worked_out_again(reads: list[tuple[str, int]]) -> None:
    text = HEAD + body(reads)
    assert worked_out(relative(text)) == text
    assert relative(relative(text)) == relative(text)


@given(READS, READS)
def test_other_entries_are_another_text(reads: list[tuple[str, int]], others: list[tuple[str, int]]) -> None:
    assert (relative(HEAD + body(reads)) == relative(HEAD + body(others))) is (reads == others)


def test_one_more_entry_costs_one_place() -> None:
    entries = [("sizes", index) for index in (7, 9, 4, 12, 14, 3, 15, 0)]
    more = [("sizes", index + (index > 8)) for _, index in entries]
    places = zip(relative(HEAD + body(entries)).split("use("), relative(HEAD + body(more)).split("use("), strict=True)
    changed = [
        (a.partition(",")[0], b.partition(",")[0]) for a, b in places if a.partition(",")[0] != b.partition(",")[0]
    ]
    assert changed == [("sizes[next+1]", "sizes[next+2]")]


def test_what_says_next_by_itself_is_a_listing() -> None:
    """Whatever a name such as `next` means to the user's code, it is not taken for an entry after another."""
    users = compiled(HEAD + "    return sizes[next]\n")
    assert render(users).text.startswith(f"# Python {sys.version_info.major}.{sys.version_info.minor}, a listing")
    elsewhere = compiled("def forward(self, sizes):\n    return sizes[next], sizes[3], sizes[4]\n")
    assert "[sizes[next], sizes[3], sizes[4]]" in render(elsewhere).text.replace("(", "[").replace(")", "]")
