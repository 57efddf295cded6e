"""Says in words what became of one statement: `call_accumulate_grad` takes one more argument."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final, TypeVar

from snapgrad.drift.spelling import Speller
from snapgrad.drift.statements import KEYWORDS, Group, Node, Tree
from snapgrad.wording import plural

NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six")
MOST: Final = 3

Part = TypeVar("Part")


def of_statements(old: Tree, new: Tree, spell: Speller) -> list[str]:
    """What makes one statement of the other, at least one phrase: several if little changed in several places."""
    if old[:3] == new[:3] and _lists_inputs(old):
        return [f"`{spell(old[:3])} [...]`: other inputs are used, or in another order"]
    found = list(dict.fromkeys(_of_sequences(old, new, _place(new, spell), spell)))
    if len(found) > MOST or not found:
        return [_becomes(spell(old), spell(new))]
    return found


def _lists_inputs(tree: Tree) -> bool:
    """Whether it is the line at the end of a canonical function that says which entries of a list it has used."""
    return tree[:1] == ("assert",) and tree[2:3] == ("==",) and isinstance(tree[-1], Group)


def _place(tree: Tree, spell: Speller) -> str:
    """What a change in no call is told to be in."""
    if tree[0] in KEYWORDS:
        return f"`{tree[0]}`"
    if tree[0] in ("#", "//"):
        return "a comment"
    return f"`{spell(tree[: tree.index('=') + 1])}`" if "=" in tree else ""


def head(nodes: Tree, spell: Speller) -> str:
    """What a statement is told by: the call that it makes, else all of it."""
    called = next((n for n in nodes if isinstance(n, Group) and n.name and n.bracket == "("), None)
    return f"{spell.name(called)}(...)" if called else spell(nodes)


def in_words(number: int, noun: str) -> str:
    """ "one more argument", "3 arguments"."""
    word = NUMBERS[number] if number < len(NUMBERS) else str(number)
    return f"{word} {plural(number, noun)}"


def _becomes(old: str, new: str) -> str:
    return f"`{old}` -> `{new}`"


def _of_sequences(old: Sequence[Node], new: Sequence[Node], inside: str, spell: Speller) -> Iterator[str]:
    """Two rows of nodes: place by place if they are as long, else what stands between their like begins and ends."""
    if len(old) == len(new):
        for one, other in zip(old, new, strict=True):
            if one != other:
                yield from _of_nodes(one, other, inside, spell)
        return
    ours, theirs = (spell(tuple(part)) for part in _unequal_middle(old, new))
    told = _becomes(ours, theirs) if ours and theirs else f"`{ours}` left out" if ours else f"`{theirs}` inserted"
    yield _inside(inside, told)


def _of_nodes(one: Node, other: Node, inside: str, spell: Speller) -> Iterator[str]:
    if isinstance(one, Group) and isinstance(other, Group) and one.bracket == other.bracket:
        yield from _of_groups(one, other, inside, spell)
    elif spell.node(one) == spell.node(other):
        yield _inside(inside, f"another `{spell.node(one)}`")
    elif spell.generated(one) and spell.generated(other):
        yield _inside(inside, f"`{spell.node(other)}` in place of `{spell.node(one)}`")
    else:
        yield _inside(inside, _becomes(spell.node(one), spell.node(other)))


def _of_groups(one: Group, other: Group, inside: str, spell: Speller) -> Iterator[str]:
    if spell.name(one) != spell.name(other):
        told = _becomes(_named(one, spell), _named(other, spell))
        yield told if one.items == other.items else f"{told}, with other arguments"
        return
    if one.name != other.name:
        yield _inside(inside, f"another `{spell.name(one)}`")
    if one.items != other.items:
        yield from _of_items(one, other, f"`{spell.called(other)}`" if other.name else inside, spell)


def _named(group: Group, spell: Speller) -> str:
    return f"{spell.name(group)}{'(...)' if group.bracket == '(' else '[...]'}"


def _of_items(one: Group, other: Group, inside: str, spell: Speller) -> Iterator[str]:
    old, new = _unequal_middle(one.items, other.items)
    if len(old) == len(new):
        for before, after in zip(old, new, strict=True):
            yield from _of_sequences(before, after, inside, spell)
        return
    more: list[Tree] = []
    fewer: list[Tree] = []
    ours, theirs = ([spell(item) for item in items] for items in (old, new))
    for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        paired = 0 if tag == "equal" else min(b - a, d - c)
        for before, after in zip(old[a : a + paired], new[c : c + paired], strict=True):
            yield from _of_sequences(before, after, inside, spell)
        if tag != "equal":
            fewer += old[a + paired : b]
            more += new[c + paired : d]
    named = bool(one.name) and one.bracket == "("
    for items, word in ((more, "more"), (fewer, "fewer")):
        if items:
            noun = f"{word} {'argument' if named else 'entry'}"
            told = in_words(len(items), noun).replace("entrys", "entries") + _keywords(items)
            yield f"`{spell.name(one)}` takes {told}" if named else _inside(inside, f"{told} in a list")


def _unequal_middle(old: Sequence[Part], new: Sequence[Part]) -> tuple[Sequence[Part], Sequence[Part]]:
    """Both rows without the parts that they begin and end with alike."""
    shorter = min(len(old), len(new))
    begin = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    end = next((i for i in range(shorter - begin) if old[-1 - i] != new[-1 - i]), shorter - begin)
    return old[begin : len(old) - end], new[begin : len(new) - end]


def _keywords(items: Sequence[Tree]) -> str:
    names = [item[0] for item in items if len(item) > 2 and item[1] == "="]
    return f" ({', '.join(f'{name}=' for name in names)})" if names else ""


def _inside(place: str, told: str) -> str:
    return f"{place}: {told}" if place else told
