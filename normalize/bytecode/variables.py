"""Locals, cells, globals and names: loads, stores and deletions."""

from .calls import INLINED
from .constants import ATOM
from .decode import Step
from .frame import IMPORT, OF_DYNAMO, TEMPORARY, Unrenderable, is_graph_call, local, stable_global, token
from .machine import Machine
from .nodes import Node
from .values import Value

CLASS_NAMES = ("__classdictcell__", "__firstlineno__", "__static_attributes__")


def load_fast(machine: Machine, step: Step) -> None:
    name = local(str(step.arg))
    known = machine.state.aliases.get(name)
    if known is None:
        machine.push(machine.variable(name))
    else:
        machine.push(Value(known.own_text, known.level, known.own_reads, constant=known.constant,
                           is_constant=known.is_constant, role=known.role))  # fmt: skip


def load_unsure(machine: Machine, step: Step) -> None:
    """A local that may have no value: reading it may raise, so it has a place among the events."""
    machine.consume([])
    machine.push_event(local(str(step.arg)), ATOM, [], frozenset([local(str(step.arg))]))


def store_fast(machine: Machine, step: Step) -> None:
    name, value = str(step.arg), machine.pop()
    variable = local(name)
    if value.role in ("null", "previous", "lasti"):
        if value.role != "null":
            raise Unrenderable(f"the interpreter's own {value.role} value is stored in {name}")
        machine.clobber(variable)
        machine.nodes.append(Node("do", f"del {variable}"))
        return
    plain = value.span is None and value.display is None
    known = Value(value.own_text, value.level, value.own_reads, constant=value.constant,
                  is_constant=value.is_constant, role=value.role)  # fmt: skip
    if is_graph_call(value.own_text):
        machine.frame.fresh.add(variable)
    machine.assign(variable, value)
    machine.state.aliases.pop(variable, None)
    if plain and TEMPORARY.fullmatch(name) and known.own_reads <= machine.frame.steady:
        machine.state.aliases[variable] = known


def save_fast(machine: Machine, step: Step) -> None:
    """LOAD_FAST_AND_CLEAR: the local is lent to a comprehension."""
    machine.frame.notes.append(INLINED)
    variable, kept = local(str(step.arg)), machine.temporary()
    machine.clobber(variable)
    machine.state.aliases.pop(variable, None)
    machine.emit(Node("set", f"save({variable})", target=kept, event=True))
    machine.push(machine.variable(kept))


def delete_fast(machine: Machine, step: Step) -> None:
    name = str(step.arg)
    machine.state.aliases.pop(local(name), None)
    machine.clobber(local(name))
    machine.emit(Node("do", f"del {local(name)}", event=True))


def forget_fast(machine: Machine, step: Step) -> None:
    """Dynamo deletes its own locals to end lifetimes, which nobody notices."""
    machine.state.aliases.pop(local(str(step.arg)), None)


def load_closure(machine: Machine, step: Step) -> None:
    machine.push(Value(f"cell({local(str(step.arg))})"))


def load_locals(machine: Machine, step: Step) -> None:
    """Since Python 3.14 a class keeps its names in a cell for annotations, which says nothing by itself."""
    following = machine.following()
    if following is None or (following.op, following.arg) != ("STORE_DEREF", "__classdict__"):
        raise Unrenderable("the names of a class are read as a dict")
    machine.position += 1


def load_outer(machine: Machine, step: Step) -> None:
    """A variable that a call may assign: a cell's content, a global, a name in a class body."""
    name = str(step.arg)
    if step.op == "LOAD_GLOBAL" and stable_global(name):
        path = match[1].replace("_dot_", ".") if (match := IMPORT.fullmatch(name)) else ""
        shown = path if path.startswith(OF_DYNAMO) and machine.frame.dotted else token("g", name)
        machine.push(Value(shown, role="module" if path else ""))
    else:
        machine.consume([])
        machine.push_event(_outer(step), ATOM, [], frozenset())


def store_outer(machine: Machine, step: Step) -> None:
    value = machine.pop()
    if step.op == "STORE_NAME" and step.arg in CLASS_NAMES:
        return
    if value.uses and (value.span or value.display):
        machine.bind(value)
    machine.consume([value])
    machine.emit(Node("do", f"{_declared(step)} = {value.text}", event=True))


def delete_outer(machine: Machine, step: Step) -> None:
    machine.emit(Node("do", f"del {_declared(step)}", event=True))


def _outer(step: Step) -> str:
    return local(str(step.arg)) if step.op == "LOAD_DEREF" else token("g", str(step.arg))


def _declared(step: Step) -> str:
    """The target of a store; a global and a local of one name are told apart."""
    kind = step.op.partition("_")[2]
    if kind == "DEREF":
        return local(str(step.arg))
    return token("g", str(step.arg)) if kind == "NAME" else f"globals()[{str(step.arg)!r}]"


STEPS = {
    "DELETE_DEREF": delete_outer,
    "DELETE_FAST": delete_fast,
    "DELETE_GLOBAL": delete_outer,
    "DELETE_NAME": delete_outer,
    "LOAD_CLOSURE": load_closure,
    "LOAD_DEREF": load_outer,
    "LOAD_FAST": load_fast,
    "FORGET_FAST": forget_fast,
    "LOAD_FAST_AND_CLEAR": save_fast,
    "LOAD_FAST_CHECK": load_unsure,
    "LOAD_GLOBAL": load_outer,
    "LOAD_LOCALS": load_locals,
    "LOAD_NAME": load_outer,
    "STORE_DEREF": store_outer,
    "STORE_FAST": store_fast,
    "STORE_GLOBAL": store_outer,
    "STORE_NAME": store_outer,
}
