"""Takes a changed document apart into its edits, each told by a phrase that is the same wherever the same was done."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise

from snapgrad.artifacts.kinds import KINDS
from snapgrad.drift.facts import facts_edits
from snapgrad.drift.phrases import head, in_words, of_statements
from snapgrad.drift.spelling import Speller
from snapgrad.drift.statements import Statement, statements
from snapgrad.goldens.compare import Change

ALIKE = 0.5
SHORT = 12


@dataclass(frozen=True)
class Edit:
    """phrase: the same for the same edit of a document of that name. line: where, in the received document if the
    edit left something there, else in the golden. old, new: the lines before and after, "" if there are none."""

    file: str
    phrase: str
    line: int
    old: str
    new: str


def edits(change: Change) -> list[Edit]:
    """Every edit that makes the received document of the golden; at least one."""
    kind = KINDS[change.file]
    if change.kind != "changed":
        told = {"new": "is made, and was not before", "gone": "is not made any more"}
        phrase = told.get(change.kind) or f"has no golden to compare with: it {change.note}"
        return [Edit(change.file, phrase, 1, "", "")]
    if kind is None:
        return [Edit(change.file, phrase, 1, old, new) for phrase, old, new in facts_edits(change)]
    spell = Speller(kind, change.golden, change.received)
    ours, theirs = statements(change.golden, kind), statements(change.received, kind)
    found = [
        Edit(change.file, phrase, _line(old, new), _text(old), _text(new))
        for phrase, old, new in _Comparison(spell).of(ours, theirs)
    ]
    telling = [edit for edit in found if (edit.old + edit.new).strip() not in ("{", "}")]
    return telling or found or [_of_layout(change)]


def _line(old: Sequence[Statement], new: Sequence[Statement]) -> int:
    return (new or old)[0].line


def _text(found: Sequence[Statement]) -> str:
    return "\n".join(one.text for one in found)


def _of_layout(change: Change) -> Edit:
    """The statements are the same; what stands between them, or how deep they stand, is not: the first place."""
    old, new = change.golden.splitlines(), change.received.splitlines()
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    _, a, b, c, d = next(block for block in blocks if block[0] != "equal")
    return Edit(change.file, "indentation or layout", c + 1, "\n".join(old[a:b]), "\n".join(new[c:d]))


_Row = Sequence[Statement]
_Told = tuple[str, _Row, _Row]


@dataclass
class _Comparison:
    """Aligns two rows of statements, most certain first, and tells the rest."""

    spell: Speller
    removed: list[_Row] = field(default_factory=list)
    added: list[_Row] = field(default_factory=list)

    def of(self, old: _Row, new: _Row) -> list[_Told]:
        told = list(self._sections(_sections(old), _sections(new)))
        return sorted(told + self._leftovers(), key=lambda one: _line(one[1], one[2]))

    def _sections(self, old: list[_Row], new: list[_Row]) -> Iterator[_Told]:
        """Pair the sections that are the same, then those of one title, then those whose titles are alike, in order."""
        ours, theirs = ([tuple(one.tree for one in row) for row in rows] for rows in (old, new))
        for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
            if tag != "equal":
                yield from self._by_title(old[a:b], new[c:d])

    def _by_title(self, old: list[_Row], new: list[_Row]) -> Iterator[_Told]:
        ours, theirs = ([self._title(row) for row in rows] for rows in (old, new))
        for _, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
            pairs = list(zip(range(a, b), range(c, d), strict=False))
            alike = [(i, j) for i, j in pairs if ours[i] == theirs[j] or _likeness(ours[i], theirs[j]) > ALIKE]
            for i, j in alike:
                yield from self._unequal(old[i], new[j])
            self.removed += [old[i] for i in range(a, b) if i not in {i for i, _ in alike}]
            self.added += [new[j] for j in range(c, d) if j not in {j for _, j in alike}]

    def _title(self, section: _Row) -> str:
        return self.spell(section[0].tree) if section[0].is_title else ""

    def _unequal(self, old: _Row, new: _Row) -> Iterator[_Told]:
        ours, theirs = ([one.tree for one in row] for row in (old, new))
        for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
            if tag != "equal":
                yield from self._by_head(old[a:b], new[c:d])

    def _by_head(self, old: _Row, new: _Row) -> Iterator[_Told]:
        """Pair the statements of a block that make the same call, in order."""
        ours, theirs = ([head(one.tree, self.spell) for one in row] for row in (old, new))
        for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
            if tag == "equal":
                for one, other in zip(old[a:b], new[c:d], strict=True):
                    yield from self._pair(one, other)
            else:
                yield from self._by_likeness(old[a:b], new[c:d])

    def _by_likeness(self, old: _Row, new: _Row) -> Iterator[_Told]:
        """Pair what is left in a gap, one by one from its begin while they are alike; keep the rest for later."""
        paired = 0
        for one, other in zip(old, new, strict=False):
            if _likeness(self.spell(one.tree), self.spell(other.tree)) < ALIKE:
                break
            yield from self._pair(one, other)
            paired += 1
        self.removed += _units(old[paired:])
        self.added += _units(new[paired:])

    def _pair(self, one: Statement, other: Statement) -> Iterator[_Told]:
        if one.tree != other.tree:
            for phrase in of_statements(one.tree, other.tree, self.spell):
                yield phrase, [one], [other]

    def _leftovers(self) -> list[_Told]:
        """What was removed and added, and what was both: moved."""
        told: list[_Told] = []
        places: dict[str, list[_Row]] = {}
        for unit in self.added:
            places.setdefault(self._spelled(unit), []).append(unit)
        for unit in self.removed:
            found = places.get(self._spelled(unit))
            if found:
                told.append((f"{self._named(unit)} stands elsewhere", unit, found.pop(0)))
            else:
                told.append((f"{self._named(unit)} removed", unit, []))
        told += [(f"{self._named(unit)} added", [], unit) for units in places.values() for unit in units]
        return told

    def _spelled(self, unit: _Row) -> str:
        return "\n".join(self.spell(one.tree) for one in unit)

    def _named(self, unit: _Row) -> str:
        if unit[0].is_title:
            return f"section `{unit[0].text.partition('==== ')[2]}`"
        first = head(unit[0].tree, self.spell)
        if len(unit) == 1:
            return f"`{first}`"
        digest = hashlib.sha256(self._spelled(unit).encode("utf-8", "surrogatepass")).hexdigest()[:6]
        return f"{in_words(len(unit), 'statement')} from `{first}` ({digest})"


def _sections(row: _Row) -> list[_Row]:
    """Cut where a title stands; what comes before the first is a section too."""
    cuts = [i for i, one in enumerate(row) if i and one.is_title]
    return [row[a:b] for a, b in pairwise([0, *cuts, len(row)]) if a < b]


def _units(row: _Row) -> list[_Row]:
    """What is told in one: a statement, or a long run of them."""
    return [row] if len(row) > SHORT else [[one] for one in row]


def _likeness(old: str, new: str) -> float:
    """The share of words, brackets and signs that both have, 0 to 1."""
    ours, theirs = Counter(old.split()), Counter(new.split())
    return 2 * (ours & theirs).total() / max(1, (ours.total() + theirs.total()))
