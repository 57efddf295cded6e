"""Lists, tuples, sets and dicts that nobody else has seen yet are evaluated here instead of being written.

Dynamo packs the values of a frame into nested lists, rotates them on the stack and takes them apart again before it
calls a resume function. Such a list is private to the frame: what is put in and taken out at constant places is
known, and doing it has no effect that anyone could see. As soon as the list leaves the frame it is written.
"""

from .decode import Step
from .frame import Unrenderable
from .machine import Machine
from .nodes import Node
from .values import Display, Value, marked

ADDED_TO = {"DICT_MERGE": "dict", "DICT_UPDATE": "dict", "LIST_APPEND": "list", "LIST_EXTEND": "list", "SET_ADD": "set",
            "SET_UPDATE": "set"}  # fmt: skip
BUILDERS = {"BUILD_LIST": "list", "BUILD_TUPLE": "tuple", "BUILD_SET": "set"}


def build(machine: Machine, step: Step) -> None:
    machine.make(BUILDERS[step.op], machine.take(_count(step)))


def build_map(machine: Machine, step: Step) -> None:
    machine.make("dict", machine.take(2 * _count(step)), [":", ""] * _count(step))


def build_const_key_map(machine: Machine, step: Step) -> None:
    keys = machine.pop()
    values = machine.take(_count(step))
    names = keys.constant if isinstance(keys.constant, tuple) else ()
    pairs = [item for name, value in zip(names, values, strict=True) for item in (machine.constant(name), value)]
    machine.make("dict", pairs, [":", ""] * len(values))


def add_item(machine: Machine, step: Step) -> None:
    """LIST_APPEND and SET_ADD."""
    item = machine.pop()
    target = machine.peek(_count(step))
    if target.display and target.display.kind != ADDED_TO[step.op]:
        raise Unrenderable(f"{step.op} on a {target.display.kind}")
    if target.display and _holds(item, target):
        machine.bind(target)
    if target.display:
        target.display.items.append(item)
        target.display.marks.append("")
        item.uses += 1
        machine.changed(target)
    else:
        machine.consume([item])
        verb = "append" if step.op == "LIST_APPEND" else "add"
        machine.emit(Node("do", f"{target.text}.{verb}({item.text})", event=True))


def add_pair(machine: Machine, step: Step) -> None:
    """MAP_ADD."""
    key, value = machine.take(2)
    target = machine.peek(_count(step))
    if target.display and target.display.kind != "dict":
        raise Unrenderable(f"{step.op} on a {target.display.kind}")
    if target.display:
        target.display.items += [key, value]
        target.display.marks += [":", ""]
        key.uses += 1
        value.uses += 1
        machine.changed(target)
    else:
        machine.consume([key, value])
        machine.emit(Node("do", f"{target.text}[{key.text}] = {value.text}", event=True))


def extend(machine: Machine, step: Step) -> None:
    """LIST_EXTEND, SET_UPDATE, DICT_UPDATE and DICT_MERGE."""
    added = machine.pop()
    target = machine.peek(_count(step))
    mark = "**" if step.op.startswith("DICT") else "*"
    if target.display and target.display.kind != ADDED_TO[step.op]:
        raise Unrenderable(f"{step.op} on a {target.display.kind}")
    if target.display is None or _holds(added, target):
        machine.bind(target)
        machine.consume([added])
        verb = "extend" if step.op == "LIST_EXTEND" else "update"
        machine.emit(Node("do", f"{target.text}.{verb}({added.text})", event=True))
    elif mark == "*" and added.display and added.display.kind in ("list", "tuple"):
        _move(machine, added, target.display)
        machine.changed(target)
    elif mark == "*" and isinstance(added.constant, tuple):
        _append(target.display, [machine.constant(item) for item in added.constant])
    elif mark == "**" and added.display and added.display.kind == "dict" and not added.span and added.uses == 0:
        _move(machine, added, target.display)
    else:
        _unpack(machine, added, target, mark)


def _unpack(machine: Machine, added: Value, target: Value, mark: str) -> None:
    """`[*added]`: going through `added` is an event."""
    held, reads = machine.consume([added])
    machine.push_event(added.text, added.level, held, reads)
    item = machine.pop()
    item.role = mark
    assert target.display
    _append(target.display, [item], mark)
    machine.changed(target)


def _append(display: Display, items: list[Value], mark: str = "") -> None:
    for item in items:
        item.uses += 1
        display.items.append(item)
        display.marks.append(mark)


def _move(machine: Machine, source: Value, target: Display) -> None:
    assert source.display
    for item, mark in zip(source.display.items, source.display.marks, strict=True):
        _append(target, [item], mark)
        item.uses -= not source.uses


def private_get(machine: Machine, container: Value, key: Value) -> bool:
    """Push `container[key]` if both are known; `container` and `key` are popped."""
    places = _places(container, key)
    display = container.display
    if places is None or display is None or display.kind not in ("list", "tuple"):
        return False
    if isinstance(key.constant, int) and container.uses == 0:
        for place, item in enumerate(display.items):
            item.uses -= 1
            if place != places[0] and item.uses == 0:
                machine.release(item)
    if isinstance(key.constant, int):
        machine.push(display.items[places[0]])
    else:
        machine.make(display.kind, [display.items[place] for place in places])
    return True


def private_set(machine: Machine, container: Value, key: Value, value: Value) -> bool:
    """Do `container[key] = value` if all are known; the three are popped."""
    places = _places(container, key)
    display = container.display
    if places is None or display is None or display.kind != "list" or _holds(value, container):
        return False
    if isinstance(key.constant, int):
        new = [value]
    elif value.display and value.display.kind in ("list", "tuple") and not any(value.display.marks):
        new = list(value.display.items)
    else:
        return False
    for item in new:
        item.uses += 1
    if not isinstance(key.constant, int) and value.uses == 0:
        for item in new:
            item.uses -= 1
    for place in places:
        display.items[place].uses -= 1
    where = slice(places[0], places[0] + 1) if isinstance(key.constant, int) else _slice(key)
    display.items[where] = new
    display.marks = [""] * len(display.items)
    return True


def private_delete(machine: Machine, container: Value, key: Value) -> bool:
    """Do `del container[key]` if both are known; the two are popped."""
    places = _places(container, key)
    if places is None or container.display is None or container.display.kind != "list":
        return False
    for place in sorted(places, reverse=True):
        container.display.items.pop(place).uses -= 1
        container.display.marks.pop(place)
    return True


def _places(container: Value, key: Value) -> list[int] | None:
    """The positions that a constant index or slice with step 1 selects, unless that is unknown or an error."""
    display = container.display
    if display is None or any(display.marks):
        return None
    size = len(display.items)
    if isinstance(key.constant, int) and not isinstance(key.constant, bool):
        return [key.constant % size] if -size <= key.constant < size else None
    if key.role == "slice" and all(part.is_constant for part in key.parts):
        try:
            return list(range(size))[_slice(key)]
        except (TypeError, ValueError):
            return None
    return None


def _slice(key: Value) -> slice:
    bounds = [part.constant for part in key.parts]
    return slice(*bounds)


def _holds(value: Value, container: Value) -> bool:
    """Whether `container` is (in) `value`: a list in itself cannot be written."""
    if value is container:
        return True
    return value.display is not None and any(_holds(item, container) for item in value.display.items)


def build_slice(machine: Machine, step: Step) -> None:
    parts = machine.take(_count(step))
    if len(parts) == 3 and parts[2].is_constant and parts[2].constant is None:
        parts.pop()
    held, reads = machine.consume(parts)
    value = machine.push_plain(f"slice({', '.join(part.text for part in parts)})", 20, held, reads)
    value.role, value.parts = "slice", parts


def list_to_tuple(machine: Machine, step: Step) -> None:
    value = machine.pop()
    if value.display and value.display.kind == "list" and value.uses == 0:
        value.display.kind = "tuple"
        machine.push(value)
    else:
        held, reads = machine.consume([value])
        machine.push_event(f"({marked('*', value)},)", 20, held, reads)


def _count(step: Step) -> int:
    assert isinstance(step.arg, int)
    return step.arg


def shown_key(key: Value) -> str:
    """A subscript as it is written between brackets."""
    if key.role != "slice":
        return key.text
    parts = ["" if part.is_constant and part.constant is None else part.at(1) for part in key.parts]
    return ":".join(parts)


def named_items(display: Display) -> list[tuple[str, Value]] | None:
    """The items of a dict all of whose keys are names: what may be written as keyword arguments."""
    named: list[tuple[str, Value]] = []
    items = zip(display.items, display.marks, strict=True)
    for item, mark in items:
        if mark == "**":
            named.append(("**", item))
        elif isinstance(item.constant, str) and item.constant.isidentifier():
            named.append((f"{item.constant}=", next(items)[0]))
        else:
            return None
    return named


STEPS = {
    **dict.fromkeys(BUILDERS, build),
    "BUILD_CONST_KEY_MAP": build_const_key_map,
    "BUILD_MAP": build_map,
    "BUILD_SLICE": build_slice,
    "DICT_MERGE": extend,
    "DICT_UPDATE": extend,
    "LIST_APPEND": add_item,
    "LIST_EXTEND": extend,
    "LIST_TO_TUPLE": list_to_tuple,
    "MAP_ADD": add_pair,
    "SET_ADD": add_item,
    "SET_UPDATE": extend,
}
