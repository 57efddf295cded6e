"""f-strings, and what `with` and `except` do in the middle of a block."""

from .constants import ATOM
from .decode import Step
from .frame import Unrenderable
from .machine import Machine
from .nodes import Node
from .values import Value


def convert(machine: Machine, step: Step) -> None:
    """`!r` before its value is formatted (Python 3.13); earlier, FORMAT does both."""
    operand = machine.pop()
    held, reads = machine.consume([operand])
    value = machine.push_event(f"convert({operand.at(1)}, '{step.arg}')", ATOM, held, reads)
    value.role, value.constant = "converted", (operand.at(1), str(step.arg))


def formatted(machine: Machine, step: Step) -> None:
    spec = machine.pop() if step.op == "FORMAT_SPEC" else None
    operand = machine.pop()
    conversion = str(step.arg or "")
    held, reads = machine.consume([operand] if spec is None else [operand, spec])
    shown = operand.at(1)
    if operand.role == "converted" and isinstance(operand.constant, tuple):
        shown, conversion = operand.constant
    shown = f"({shown})" if shown.startswith("{") else shown
    inner = f"{{{shown}{conversion}{':' + _piece(spec) if spec else ''}}}"
    value = machine.push_event(f"f'{inner}'", ATOM, held, reads)
    value.role, value.constant = "piece", inner


def build_string(machine: Machine, step: Step) -> None:
    assert isinstance(step.arg, int)
    pieces = machine.take(step.arg)
    held, reads = machine.consume(pieces)
    inner = "".join(_piece(piece) for piece in pieces)
    value = machine.push_plain(f"f'{inner}'", ATOM, held, reads)
    value.role, value.constant = "piece", inner


def _piece(value: Value) -> str:
    if value.role == "piece":
        return str(value.constant)
    if isinstance(value.constant, str) and value.is_constant:
        return repr('"' + value.constant)[2:-1].replace("{", "{{").replace("}", "}}")
    return f"{{({value.at(1)})}}" if value.at(1).startswith("{") else f"{{{value.at(1)}}}"


def enter(machine: Machine, step: Step) -> None:
    """BEFORE_WITH: the manager's exit function and the result of entering it."""
    manager = machine.pop()
    machine.consume([manager])
    leave, entered = machine.temporary(), machine.temporary()
    machine.emit(Node("set", f"enter({manager.text})", target=f"{leave}, {entered}", event=True))
    machine.push(machine.variable(leave))
    machine.push(machine.variable(entered))


def leave_by_exception(machine: Machine, step: Step) -> None:
    """WITH_EXCEPT_START: below the exception lie values of the interpreter's own, then the exit function."""
    assert isinstance(step.arg, int)
    function, error = machine.peek(step.arg), machine.peek(1)
    machine.consume([])
    machine.push_event(f"{function.text}(*exception_info({error.text}))", ATOM, [], function.reads | error.reads)


def push_exception(machine: Machine, step: Step) -> None:
    error = machine.pop()
    machine.push(Value(role="previous"))
    machine.push(error)


def pop_exception(machine: Machine, step: Step) -> None:
    if machine.pop().role != "previous":
        raise Unrenderable("POP_EXCEPT finds no exception state on the stack")
    machine.emit(Node("do", "end_except()", event=True))


def matches(machine: Machine, step: Step) -> None:
    kind = machine.pop()
    error = machine.peek(1)
    held, reads = machine.consume([kind])
    machine.push_event(f"exception_matches({error.text}, {kind.text})", ATOM, held, reads | error.reads)


STEPS = {
    "BEFORE_WITH": enter,
    "BUILD_STRING": build_string,
    "CHECK_EXC_MATCH": matches,
    "CONVERT": convert,
    "FORMAT": formatted,
    "FORMAT_SPEC": formatted,
    "POP_EXCEPT": pop_exception,
    "PUSH_EXC_INFO": push_exception,
    "WITH_EXCEPT_START": leave_by_exception,
}
