"""`snapgrad review`: one cluster of identical edits at a time, a key for each decision.

Decisions are carried out at the end of the review, so that undo is a step back and an interrupted review changes nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from snapgrad.accepting.accept import Outcome, accept, refusal, refuse_to_write_in_ci, reject
from snapgrad.accepting.clusters import Cluster, Item, clusters
from snapgrad.accepting.pending import Store
from snapgrad.accepting.selecting import Pending, Selection, find
from snapgrad.errors import Problem
from snapgrad.reports.meaning import meaning
from snapgrad.reports.printable import printable
from snapgrad.reports.terminal import diff, how_to_accept
from snapgrad.wording import counted

if TYPE_CHECKING:
    from rich.console import Console

KEYS = "a accept  r reject  s skip  c rest of cluster  u undo  q finish"
NAMED = 8
Decision = Literal["accept", "reject", "skip"]


@dataclass
class Review:
    """What is to be decided, in order, and what was decided so far: `len(decisions)` is the next."""

    clusters: list[Cluster]
    decisions: list[Decision] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)

    @property
    def places(self) -> list[tuple[Cluster, int]]:
        return [(cluster, index) for cluster in self.clusters for index in range(len(cluster.items))]

    @property
    def next(self) -> tuple[Cluster, int] | None:
        """The cluster, and which of its items, that is to be decided; None at the end."""
        places = self.places
        return places[len(self.decisions)] if len(self.decisions) < len(places) else None

    def press(self, key: str) -> bool:
        """Do what a key says; False for a key that says nothing here."""
        now = self.next
        if key == "u" and self.steps:
            del self.decisions[self.steps.pop() :]
            return True
        if now is None:
            return False
        cluster, index = now
        decided: dict[str, tuple[Decision, int]] = {
            "a": ("accept", 1),
            "r": ("reject", 1),
            "s": ("skip", 1),
            "c": ("accept", len(cluster.items) - index),
        }
        if key not in decided:
            return False
        decision, times = decided[key]
        self.steps.append(len(self.decisions))
        self.decisions += [decision] * times
        return True

    def decided(self, decision: Decision) -> list[Item]:
        return [c.items[i] for (c, i), d in zip(self.places, self.decisions, strict=False) if d == decision]


def review(store: Store, selection: Selection) -> int:
    """Ask for decisions in the terminal, then carry them out; 1 if anything was refused or is still pending, else 0.

    Raises Problem without a terminal, under CI=true, and as `find` and `accept` do.
    """
    refuse_to_write_in_ci()
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Problem("review asks in a terminal; elsewhere: snapgrad status, diff, accept, reject")
    from rich.console import Console

    found, unreadable = find(store, selection)
    console = Console(highlight=False, markup=False, emoji=False)
    made = Review(clusters(found))
    if not made.clusters:
        console.print("nothing is pending that could be reviewed")
    with _keys_at_once():
        _ask(made, console, _key, store)
    outcome, rejected = carry_out(store, made)
    if made.clusters:
        console.print(printable(f"{outcome.told()}\n{counted(rejected, 'document')} forgotten"))
    left = len(made.places) - outcome.documents - rejected
    return 1 if outcome.refused or unreadable or left else 0


def _ask(made: Review, console: Console, key: Callable[[], str], store: Store) -> None:
    while (now := made.next) is not None:
        console.rule()
        for line in shown(*now, store):
            console.print(printable(line), style=_style(line), soft_wrap=True)
        console.print(f"[{len(made.decisions) + 1} of {len(made.places)}]  {KEYS}")
        pressed = key()
        while pressed != "q" and not made.press(pressed):
            pressed = key()
        if pressed == "q":
            return


def shown(cluster: Cluster, index: int, store: Store) -> list[str]:
    """What is told of one item: where the edit is, what it means, whether it may be accepted, then the text."""
    item = cluster.items[index]
    others = [other.name for other in cluster.items[index + 1 :]]
    lines = [f"{item.name}: {item.change.kind}, edit {cluster.edit[:6]}"]
    if others:
        rest = len(others) - NAMED
        lines += ["the same edit in", *(f"  {name}" for name in others[:NAMED])]
        lines += [f"  and {rest} more"] if rest > 0 else []
    lines += [f"means: {line}" for line in meaning([item.change])]
    if item.change.note:
        lines.append(f"the golden {item.change.note}")
    why = refusal(item.entry, store)
    keeping = store.goldens_of(item.entry).keeping([item.change])
    if why:
        lines.append(f"cannot be accepted: {why}")
    elif keeping:
        lines += [line.strip() for line in how_to_accept(item.entry.case, keeping)[1:]]
    return lines + diff(item.change)


def _style(line: str) -> str:
    return {"+": "green", "-": "red", "@": "cyan"}.get(line[:1], "")


def carry_out(store: Store, made: Review) -> tuple[Outcome, int]:
    """Reject and accept what was decided; what accepting did, and how many documents were forgotten."""
    rejected = reject(store, _by_entry(store, made.decided("reject")))
    return accept(store, _by_entry(store, made.decided("accept"))), rejected


def _by_entry(store: Store, items: list[Item]) -> list[Pending]:
    """The items, gathered by entry; each entry as the store has it now."""
    gathered: dict[str, list[Item]] = {}
    for item in items:
        gathered.setdefault(store.key(item.entry), []).append(item)
    return [
        Pending(store.read(key), [i.change.file for i in of], [i.change for i in of]) for key, of in gathered.items()
    ]


@contextmanager
def _keys_at_once() -> Iterator[None]:
    """Inside, a key is there when it is pressed, and not shown."""
    import termios
    import tty

    handle = sys.stdin.fileno()
    before = termios.tcgetattr(handle)
    try:
        tty.setcbreak(handle, termios.TCSADRAIN)  # the default would discard keys typed ahead
        yield
    finally:
        termios.tcsetattr(handle, termios.TCSADRAIN, before)


def _key() -> str:
    """The next key. Raises KeyboardInterrupt at the input's end."""
    pressed = sys.stdin.read(1)
    if not pressed:
        raise KeyboardInterrupt
    return pressed
