"""Where locals have a value for certain, and where nobody reads them any more.

Dynamo deletes its own locals to end the lives of values; the names of those locals (`tmp_5`, `graph_out_0`) may be the
user's as well, and then a deletion counts if something may read the name afterwards. A read that may find nothing
raises, so it is an event with a place among the others.
"""

import sys
from collections.abc import Callable, Iterable, Iterator

from .decode import Step

ENDS = {"JUMP", "RETURN_VALUE", "RAISE_VARARGS", "RERAISE"}
LOADS = {"LOAD_FAST", "LOAD_FAST_CHECK"}
READS = {*LOADS, "DELETE_FAST", "LOAD_FAST_AND_CLEAR"}
CHECKS = sys.version_info >= (3, 12)


def mark_bindings(steps: list[Step], parameters: Iterable[str], generated: Callable[[str], bool]) -> None:
    """Give reads that may find nothing the op LOAD_FAST_CHECK, deletions of generated locals that nobody notices FORGET_FAST.

    Since Python 3.12 LOAD_FAST takes for granted that there is a value: where there may be none it is given an op that
    no statement is known for.
    """
    names = {str(step.arg): 1 << bit for bit, step in enumerate(_of_locals(steps))}
    if not names:
        return
    unsure = sum({names[str(step.arg)] for step in steps if step.op == "LOAD_FAST_AND_CLEAR"})
    given = sum({names[name] for name in parameters if name in names})
    assigned = _assigned(steps, names, given)
    later = _read_later(steps, names)
    noticed: set[str] = set()
    deletions: list[Step] = []
    for place, step in enumerate(steps):
        bit = names.get(str(step.arg), 0) if step.op in READS else 0
        here = assigned.get(place, -1) & ~unsure
        if step.op in LOADS and here & bit:
            step.op = "LOAD_FAST"
        elif step.op == "LOAD_FAST":
            step.op = "LOAD_FAST of nothing" if CHECKS and not unsure & bit else "LOAD_FAST_CHECK"
        elif step.op == "DELETE_FAST" and generated(str(step.arg)):
            deletions.append(step)
            if not here & bit or later.get(place + 1, 0) & bit:
                noticed.add(str(step.arg))
    for step in deletions:
        if step.arg not in noticed:
            step.op = "FORGET_FAST"


def _of_locals(steps: list[Step]) -> Iterator[Step]:
    seen: set[object] = set()
    for step in steps:
        if step.op in READS | {"STORE_FAST"} and step.arg not in seen:
            seen.add(step.arg)
            yield step


def _onward(steps: list[Step], place: int) -> Iterator[int]:
    step = steps[place]
    if step.target is not None:
        yield step.target
    if step.op not in ENDS and place + 1 < len(steps):
        yield place + 1


def _assigned(steps: list[Step], names: dict[str, int], given: int) -> dict[int, int]:
    """The locals that have a value before each step, whatever the way to it."""
    before = {0: given}
    waiting = [0]
    while waiting:
        place = waiting.pop()
        step, had = steps[place], before[place]
        bit = names.get(str(step.arg), 0) if step.op.endswith(("_FAST", "_CLEAR")) else 0
        has = (
            had | bit
            if step.op == "STORE_FAST"
            else had & ~bit
            if step.op in ("DELETE_FAST", "LOAD_FAST_AND_CLEAR")
            else had
        )
        ways = [(onward, has) for onward in _onward(steps, place)]
        if step.handler is not None:
            ways.append((step.handler, had))
        for onward, value in ways:
            new = before.get(onward, -1) & value
            if new != before.get(onward):
                before[onward] = new
                waiting.append(onward)
    return before


def _read_later(steps: list[Step], names: dict[str, int]) -> dict[int, int]:
    """The locals that may be read from each step on."""
    needed = dict.fromkeys(range(len(steps) + 1), 0)
    earlier: dict[int, list[int]] = {place: [] for place in needed}
    for place, step in enumerate(steps):
        for onward in [*_onward(steps, place), *([step.handler] if step.handler is not None else [])]:
            earlier[onward].append(place)
    waiting = list(range(len(steps)))
    while waiting:
        place = waiting.pop()
        step = steps[place]
        bit = names.get(str(step.arg), 0) if step.op in READS | {"STORE_FAST"} else 0
        need = 0
        for onward in _onward(steps, place):
            need |= needed[onward]
        need = need | bit if step.op in READS else need & ~bit
        if step.handler is not None:
            need |= needed[step.handler]
        if need != needed[place]:
            needed[place] = need
            waiting += earlier[place]
    return needed
