"""Operators, subscripts, attributes and iteration, and the table of what every step does."""

from .calls import STEPS as CALLS
from .constants import ATOM
from .containers import STEPS as CONTAINERS
from .containers import private_delete, private_get, private_set, shown_key
from .decode import Step
from .formatting import STEPS as FORMATTING
from .frame import Unrenderable, local
from .machine import Machine
from .nodes import Node
from .values import Value
from .variables import STEPS as VARIABLES

LEVELS = {"**": 15, "*": 13, "@": 13, "/": 13, "//": 13, "%": 13, "+": 12, "-": 12, "<<": 11, ">>": 11, "&": 10,
          "^": 9, "|": 8}  # fmt: skip
COMPARE, NOT, UNARY, YIELD = 7, 6, 14, 0
PREFIXES = {"UNARY_NEGATIVE": "-", "UNARY_INVERT": "~", "UNARY_POSITIVE": "+", "UNARY_NOT": "not "}
TESTS = {"MATCH_MAPPING": "is_mapping", "MATCH_SEQUENCE": "is_sequence", "GET_LEN": "length"}


def binary(machine: Machine, step: Step) -> None:
    symbol = str(step.arg)
    if symbol not in LEVELS:
        _in_place(machine, symbol)
        return
    level = LEVELS[symbol]
    left, right = machine.take(2)
    held, reads = machine.consume([left, right])
    text = f"{left.at(level + (symbol == '**'))} {symbol} {right.at(level + (symbol != '**'))}"
    machine.push_event(text, level, held, reads)


def _in_place(machine: Machine, symbol: str) -> None:
    """`x += y` when its result goes straight back to x, else on a temporary."""
    left, right = machine.take(2)
    following = machine.following()
    if following and following.op == "STORE_FAST" and left.text == local(str(following.arg)):
        machine.position += 1
        machine.consume([left, right])
        machine.flush()
        machine.clobber(left.text)
        machine.state.aliases.pop(left.text, None)
        machine.nodes.append(Node("do", f"{left.text} {symbol} {right.text}", event=True))
        return
    machine.settle([left, right])
    fresh = left.span is not None
    machine.flush()
    machine.consume([left, right])
    target = left.text if fresh else machine.temporary()
    if not fresh:
        machine.nodes.append(Node("set", left.text, target=target))
    machine.emit(Node("do", f"{target} {symbol} {right.text}", event=True))
    machine.push(machine.variable(target))


def compare(machine: Machine, step: Step) -> None:
    negated = {"IS_OP": ("is not", "is"), "CONTAINS_OP": ("not in", "in")}.get(step.op)
    left, right = machine.take(2)
    held, reads = machine.consume([left, right])
    symbols = (negated if step.arg else negated[1:]) if negated else (str(step.arg),)
    texts = [f"{left.at(COMPARE + 1)} {symbol} {right.at(COMPARE + 1)}" for symbol in symbols]
    value = machine.push_event(texts[0], COMPARE, held, reads)
    value.opposite = texts[1] if len(texts) == 2 else ""


def unary(machine: Machine, step: Step) -> None:
    operand = machine.pop()
    held, reads = machine.consume([operand])
    level = NOT if step.op == "UNARY_NOT" else UNARY
    value = machine.push_event(f"{PREFIXES[step.op]}{operand.at(level)}", level, held, reads)
    value.opposite = operand.text if level == NOT else ""


def subscript(machine: Machine, step: Step) -> None:
    container, key = machine.take(2)
    if private_get(machine, container, key):
        return
    held, reads = machine.consume([container, key])
    text = f"{container.at(ATOM)}[{shown_key(key)}]"
    if container.text in machine.frame.outputs & machine.frame.fresh and key.is_constant:
        machine.push_plain(text, ATOM, held, reads)
    else:
        machine.push_event(text, ATOM, held, reads)


def store_subscript(machine: Machine, step: Step) -> None:
    value, container, key = machine.take(3)
    if not private_set(machine, container, key, value):
        machine.consume([value, container, key])
        machine.emit(Node("do", f"{container.at(ATOM)}[{shown_key(key)}] = {value.text}", event=True))


def delete_subscript(machine: Machine, step: Step) -> None:
    container, key = machine.take(2)
    if not private_delete(machine, container, key):
        machine.consume([container, key])
        machine.emit(Node("do", f"del {container.at(ATOM)}[{shown_key(key)}]", event=True))


def store_attribute(machine: Machine, step: Step) -> None:
    value, owner = machine.take(2)
    machine.consume([value, owner])
    machine.emit(Node("do", f"{owner.at(ATOM)}.{step.arg} = {value.text}", event=True))


def delete_attribute(machine: Machine, step: Step) -> None:
    owner = machine.pop()
    machine.consume([owner])
    machine.emit(Node("do", f"del {owner.at(ATOM)}.{step.arg}", event=True))


def copy_value(machine: Machine, step: Step) -> None:
    assert isinstance(step.arg, int)
    machine.push(machine.peek(step.arg))


def swap(machine: Machine, step: Step) -> None:
    assert isinstance(step.arg, int)
    machine.peek(step.arg)
    stack = machine.state.stack
    stack[-1], stack[-step.arg] = stack[-step.arg], stack[-1]


def apply(machine: Machine, step: Step) -> None:
    """GET_ITER and YIELD_VALUE: one operand, one result."""
    operand = machine.pop()
    held, reads = machine.consume([operand])
    if step.op == "GET_ITER":
        machine.push_event(f"iter({operand.text})", ATOM, held, reads)
    else:
        machine.push_event(f"yield {operand.text}", YIELD, held, reads)


def look(machine: Machine, step: Step) -> None:
    """A question about the top of the stack, which stays."""
    subject = machine.peek(1)
    if subject.span or subject.display:
        machine.bind(subject)
    machine.push_event(f"{TESTS[step.op]}({subject.text})", ATOM, [], subject.reads)


def unpack(machine: Machine, step: Step) -> None:
    """UNPACK_SEQUENCE and UNPACK_EX, straight into locals where the next steps store there."""
    assert isinstance(step.arg, int)
    before, after = (step.arg & 255, step.arg >> 8) if step.op == "UNPACK_EX" else (step.arg, -1)
    count = before + after + 1
    source = machine.pop()
    if source.uses and (source.span or source.display):
        machine.bind(source)
    machine.consume([source])
    machine.flush()
    names = _stored_next(machine, count)
    targets = [name or machine.temporary() for name in names or [""] * count]
    for name in filter(None, names or []):
        machine.clobber(name)
        machine.state.aliases.pop(name, None)
    shown = [f"*{name}" if place == before and after >= 0 else name for place, name in enumerate(targets)]
    left = ", ".join(shown) + "," * (count == 1) if count else "()"
    machine.emit(Node("set", source.at(1), target=left, event=True))
    if names:
        machine.position += count
    else:
        for name in reversed(targets):
            machine.push(machine.variable(name))


def _stored_next(machine: Machine, count: int) -> list[str] | None:
    """The locals that the next steps store to, if they take all values; of equal ones only the last counts."""
    stores = machine.steps[machine.position : min(machine.position + count, machine.end)]
    if len(stores) < count or any(store.op not in ("STORE_FAST", "POP_TOP") for store in stores):
        return None
    names = [local(str(store.arg)) if store.op == "STORE_FAST" else "" for store in stores]
    return ["" if name in names[place + 1 :] else name for place, name in enumerate(names)]


def assertion_error(machine: Machine, step: Step) -> None:
    machine.push(Value("AssertionError"))


def start_generator(machine: Machine, step: Step) -> None:
    """The value that a generator is first sent is dropped at once."""
    machine.push(machine.constant(None))


def refuse(machine: Machine, step: Step) -> None:
    raise Unrenderable(f"no statement is known for {step.op}")


OPERATIONS = {
    **CALLS,
    **CONTAINERS,
    **FORMATTING,
    **VARIABLES,
    **dict.fromkeys(PREFIXES, unary),
    **dict.fromkeys(TESTS, look),
    "BINARY_OP": binary,
    "BINARY_SUBSCR": subscript,
    "COMPARE_OP": compare,
    "CONTAINS_OP": compare,
    "COPY": copy_value,
    "DELETE_ATTR": delete_attribute,
    "DELETE_SUBSCR": delete_subscript,
    "GET_ITER": apply,
    "IS_OP": compare,
    "LOAD_ASSERTION_ERROR": assertion_error,
    "RETURN_GENERATOR": start_generator,
    "STORE_ATTR": store_attribute,
    "STORE_SUBSCR": store_subscript,
    "SWAP": swap,
    "UNPACK_EX": unpack,
    "UNPACK_SEQUENCE": unpack,
    "YIELD_VALUE": apply,
}
