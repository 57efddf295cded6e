"""Writes a received text with the golden's names, so that the committed diff is what really changed.

Sections are paired by title and order. Lines are aligned from the most to the least certain likeness; each aligned pair of lines votes that its
variables are the same; the votes decide which golden name a variable gets, if no other variable that
could be confused with it has that name. The rest keep their own names or get the next free number.
"""

from collections import Counter
from typing import Final

from ..kinds import Kind
from .alignment import Pair, align, gaps_between, well_founded
from .document import scoped
from .equality import correspond
from .generated import check_kind
from .lexer import lex, unmask
from .lines import Lines, Numbering, colour_lines, colour_variables, lines_of, loose
from .naming import Naming
from .scopes import Document
from .sections import paired, sections_of
from .uncollected import uncollected

ROUNDS: Final = 2
CERTAIN: Final = 2
ROUNDS_MORE: Final = 4

Labels = tuple[list[int], list[int]]
Aligned = list[tuple[int, list[Pair]]]


@uncollected
def carry(golden: str, received: str, kind: str) -> str:
    """`received` with the golden's names wherever the two align; the golden itself where both say the same.

    Only generated names change, one-to-one, so `same(carry(g, r, kind), r, kind)` holds. Deterministic; the
    cost is near linear in the size. ValueError for an unknown kind.
    """
    known = check_kind(kind)
    if golden == received:
        return golden
    ours, theirs = sections_of(golden, known), sections_of(received, known)
    pairs = zip(paired(ours, theirs), theirs, strict=True)
    return "".join([_carried(old.text, new.text, known) if old else new.text for old, new in pairs])


def _carried(golden: str, received: str, known: Kind) -> str:
    """`carry` for two sections."""
    if golden == received:
        return golden
    ours, theirs = lex(golden, known), lex(received, known)
    if correspond(ours, theirs, known):
        return golden
    old, new = scoped(ours, known), scoped(theirs, known)
    naming = Naming(old, new)
    for pair in _agreed(old, new):
        naming.carry(*pair)
    names = naming.finish()
    spelled = [names[name] if isinstance(name, int) else name for name in new.meanings]
    skeleton = "".join(piece for pair in zip(new.lexed.fixed, [*spelled, ""], strict=True) for piece in pair)
    return unmask(skeleton, new.lexed.masked)


def _agreed(old: Document, new: Document) -> list[Pair]:
    """Pairs of a golden and a received variable, each at most once: those that make the most lines equal.

    The first pairs come from lines that look alike, looked at from the top or from the bottom. Then lines that those pairs
    make equal are aligned first of all, and what lies between them is paired anew, as long as more lines become equal.
    """
    ours, theirs = lines_of(old), lines_of(new)
    numbers = Numbering()
    labels = _labels(ours, theirs, numbers)
    whole = (0, len(ours.shapes), 0, len(theirs.shapes))
    best: tuple[int, list[Pair]] = (-1, [])
    for aligned in (_aligned(labels), _from_below(labels)):
        reached = -1
        for _ in range(ROUNDS_MORE):
            agreed = _elected(old, new, ours, theirs, aligned)
            given = _given(ours, theirs, agreed, numbers)
            equal = len(align(*given, whole))
            if equal > best[0]:
                best = equal, agreed
            if equal <= reached:
                break
            reached = equal
            aligned = _aligned([given, *labels])
    return best[1]


def _from_below(labels: list[Labels]) -> Aligned:
    """`_aligned` of the texts upside down: where several alignments are as long, another one."""
    left, right = len(labels[0][0]) - 1, len(labels[0][1]) - 1
    mirrored = _aligned([(one[::-1], other[::-1]) for one, other in labels])
    return [(weight, [(left - i, right - j) for i, j in reversed(pairs)]) for weight, pairs in mirrored]


def _given(ours: Lines, theirs: Lines, agreed: list[Pair], numbers: Numbering) -> Labels:
    """Both texts' line labels where the agreed pairs have one name and every other variable one of its own."""
    names = {b: a for a, b in agreed}
    left = [numbers["given", shape, tuple(ours.of(i))] for i, shape in enumerate(ours.shapes)]
    right = [
        numbers["given", shape, tuple([names.get(b, -1 - b) for b in theirs.of(j)])]
        for j, shape in enumerate(theirs.shapes)
    ]
    return left, right


def _elected(old: Document, new: Document, ours: Lines, theirs: Lines, aligned: Aligned) -> list[Pair]:
    """Pairs of variables that aligned lines vote for, the most voted for first."""
    votes: Counter[Pair] = Counter()
    born: set[Pair] = set()
    for weight, pairs in aligned:
        for i, j in pairs:
            for a, b in _alike(ours, theirs, i, j):
                votes[a, b] += 2 * weight
                if ours.touched[a][0][0] == i and theirs.touched[b][0][0] == j:
                    votes[a, b] += 1
                    born.add((a, b))
    taken: tuple[set[int], set[int]] = (set(), set())
    agreed: list[Pair] = []
    for (a, b), _ in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0][1], vote[0][0])):
        if a in taken[0] or b in taken[1]:
            continue
        if (a, b) not in born and old.scopes.variables[a].stem != new.scopes.variables[b].stem:
            continue
        agreed.append((a, b))
        taken[0].add(a)
        taken[1].add(b)
    return agreed


def _aligned(labels: list[Labels]) -> Aligned:
    """Pairs of lines with the weight of their votes, from the surest likeness to the loosest."""
    aligned: Aligned = []
    open_gaps = [(0, len(labels[0][0]), 0, len(labels[0][1]))]
    for weight, (left, right) in zip(range(len(labels), 0, -1), labels, strict=True):
        found = [(gap, align(left, right, gap)) for gap in open_gaps]
        if weight > CERTAIN:
            found = [(gap, well_founded(pairs, gap)) for gap, pairs in found]
        aligned.append((weight, [pair for _, pairs in found for pair in pairs]))
        open_gaps = [inner for gap, pairs in found for inner in gaps_between(pairs, gap)]
    return aligned


def _labels(ours: Lines, theirs: Lines, numbers: Numbering) -> list[Labels]:
    """Both texts' line labels: refined ROUNDS times, ..., the bare shape, the loose shape."""
    both = (ours, theirs)
    shapes = [[numbers[shape] for shape in lines.shapes] for lines in both]
    labels = [[[numbers["loose", loose(shape)] for shape in lines.shapes] for lines in both], shapes]
    for _ in range(ROUNDS):
        colours = [colour_variables(lines, labels[-1][side], numbers) for side, lines in enumerate(both)]
        labels.append([colour_lines(lines, shapes[side], colours[side], numbers) for side, lines in enumerate(both)])
    return [(left, right) for left, right in reversed(labels)]


def _alike(ours: Lines, theirs: Lines, i: int, j: int) -> list[Pair]:
    """The variables of two aligned lines, place by place as far as both go."""
    return list(zip(ours.of(i), theirs.of(j), strict=False))
