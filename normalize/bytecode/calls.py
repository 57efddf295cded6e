"""Calls, functions and classes: callables, their arguments, closures and `super()`."""

from types import CodeType

from .constants import ATOM
from .containers import named_items
from .decode import Step
from .frame import Unrenderable, token
from .machine import Machine
from .nodes import Node
from .values import Value, marked

PROBE = "torch._dynamo.utils.record_pregraph_bytecode_"
COMPREHENSIONS = {"<listcomp>", "<setcomp>", "<dictcomp>"}
INLINED = "a comprehension is a function of its own before Python 3.12 and part of its function since"
ATTRIBUTES = {1: "defaults", 2: "kwdefaults", 4: "annotations", 8: "closure", 16: "annotate"}
ANNOTATE = "annotations are made by a function of their own since Python 3.14"
THROUGH = "any, all and tuple go through a generator in the function itself since Python 3.14"


def push_null(machine: Machine, step: Step) -> None:
    machine.push(Value(role="null"))


def load_method(machine: Machine, step: Step) -> None:
    """A bound method, then a mark in the place where the interpreter keeps its `self`."""
    load_attribute(machine, step)
    machine.push(Value(role="self"))


def load_attribute(machine: Machine, step: Step) -> None:
    owner = machine.pop()
    held, reads = machine.consume([owner])
    if owner.role == "module":
        machine.push(Value(f"{owner.text}.{step.arg}", role="module"))
    elif owner.text == token("g", "torch") and step.arg == "_dynamo":
        machine.push_event(f"globals()['torch'].{step.arg}", ATOM, held, reads)
    else:
        machine.push_event(f"{owner.at(ATOM)}.{step.arg}", ATOM, held, reads)


def call(machine: Machine, step: Step) -> None:
    """CALL, with the names that KW_NAMES or CALL_KW give to its last arguments."""
    assert isinstance(step.arg, int)
    names = machine.pop().constant if step.op == "CALL_KW" else ()
    if not isinstance(names, tuple):
        raise Unrenderable("the names of a call's keyword arguments are not known")
    arguments = machine.take(step.arg)
    function = _callable(machine, arguments)
    marks = [""] * (len(arguments) - len(names)) + [f"{name}=" for name in names]
    _call(machine, function, arguments, marks)


def _callable(machine: Machine, arguments: list[Value]) -> Value:
    """Of the two places below the arguments one is empty, holds a method's mark, or both hold values."""
    first, second = machine.take(2)
    if "null" in (first.role, second.role):
        return second if first.role == "null" else first
    if second.role != "self":
        arguments.insert(0, second)
    return first


def call_unpacked(machine: Machine, step: Step) -> None:
    """CALL_FUNCTION_EX: `f(*args, **kwargs)`, with what is known of both written out.

    Since Python 3.14 it has no argument, and an empty place where there are no keywords.
    """
    keywords = machine.pop() if step.arg is None or (isinstance(step.arg, int) and step.arg & 1) else None
    if keywords and keywords.role == "null":
        keywords = None
    positional = machine.pop()
    function = _callable(machine, [])
    arguments, marks = _spread(positional)
    named = named_items(keywords.display) if keywords and keywords.display and keywords.uses == 0 else None
    if keywords and named is not None:
        machine.release(keywords)
        marks += [mark for mark, _ in named]
        arguments += [value for _, value in named]
    elif keywords:
        marks.append("**")
        arguments.append(keywords)
    _call(machine, function, arguments, marks)


def _spread(value: Value) -> tuple[list[Value], list[str]]:
    if value.display and value.display.kind in ("tuple", "list") and value.uses == 0:
        for item in value.display.items:
            item.uses -= 1
        return list(value.display.items), list(value.display.marks)
    return [value], ["*"]


def _call(machine: Machine, function: Value, arguments: list[Value], marks: list[str]) -> None:
    if function.text == PROBE + "enter" and not arguments:
        machine.push(Value(f"{PROBE}token", role="probe"))
        return
    if function.text == PROBE + "exit" and [value.role for value in arguments] == ["probe"]:
        machine.push(machine.constant(None))
        return
    held, reads = machine.consume([function, *arguments])
    inner = ", ".join(marked(mark, value) for mark, value in zip(marks, arguments, strict=True))
    machine.push_event(f"{function.at(ATOM)}({inner})", ATOM, held, reads)


def load_constant(machine: Machine, step: Step) -> None:
    if isinstance(step.arg, CodeType):
        if step.arg.co_name in COMPREHENSIONS:
            machine.frame.notes.append(INLINED)
        machine.push(Value(f"code({_name_of(machine, step.arg)})", constant=step.arg))
    else:
        machine.push(machine.constant(step.arg))


def load_builtin(machine: Machine, step: Step) -> None:
    """LOAD_COMMON_CONSTANT: what the name means, whatever it was assigned to."""
    if step.arg in ("all", "any", "tuple"):
        machine.frame.notes.append(THROUGH)
    machine.push(Value(f"builtin({step.arg!r})"))


def make_function(machine: Machine, step: Step) -> None:
    """MAKE_FUNCTION up to Python 3.12 takes the attributes as well, later SET_FUNCTION_ATTRIBUTE adds each."""
    code = machine.pop()
    if not isinstance(code.constant, CodeType):
        raise Unrenderable("a function is made of a code object that is not known")
    flags = step.arg if isinstance(step.arg, int) else 0
    names = [f"{name}=" for flag, name in ATTRIBUTES.items() if flags & flag]
    value = machine.make("function", machine.take(len(names)), names)
    assert value.display
    value.display.head, value.constant = _name_of(machine, code.constant), code.constant


def _name_of(machine: Machine, code: CodeType) -> str:
    return token("c", str(machine.frame.nested_index(code)))


def set_attribute(machine: Machine, step: Step) -> None:
    """The attributes were evaluated in the order of their flags and are attached in the opposite one."""
    assert isinstance(step.arg, int)
    function, attribute = machine.pop(), machine.pop()
    display = function.display
    if display is None:
        raise Unrenderable("a function is changed after it was bound")
    machine.push(function)
    attribute.uses += 1
    if ATTRIBUTES[step.arg] == "annotate":
        machine.frame.notes.append(ANNOTATE)
    display.items.insert(0, attribute)
    display.marks.insert(0, f"{ATTRIBUTES[step.arg]}=")


def load_build_class(machine: Machine, step: Step) -> None:
    machine.push(Value("build_class"))


def super_call(machine: Machine, step: Step) -> None:
    """LOAD_SUPER_ATTR without its attribute: super, class and self are on the stack."""
    function, cls, this = machine.take(3)
    explicit = [cls, this] if step.op == "SUPER_EXPLICIT" else []
    held, reads = machine.consume([function, cls, this])
    inner = ", ".join(value.at(1) for value in explicit)
    machine.push_event(f"{function.at(ATOM)}({inner})", ATOM, held, reads)


def import_name(machine: Machine, step: Step) -> None:
    level, names = machine.take(2)
    held, reads = machine.consume([level, names])
    machine.push_event(f"import_module({step.arg!r}, {level.text}, {names.text})", ATOM, held, reads)


def import_from(machine: Machine, step: Step) -> None:
    module = machine.peek(1)
    if module.span or module.display:
        machine.bind(module)
    machine.consume([])
    machine.push_event(f"import_from({module.text}, {step.arg!r})", ATOM, [], module.reads)


def pop_top(machine: Machine, step: Step) -> None:
    value = machine.pop()
    if value.uses:
        return
    if value.span:
        held, _ = machine.consume([value])
        if any(leaf.span for leaf in held):
            machine.emit(Node("do", value.text, event=True))
    elif value.display:
        if any(leaf.span for leaf in value.display.items):
            machine.flush()
        machine.release(value)


STEPS = {
    "CALL": call,
    "CALL_FUNCTION_EX": call_unpacked,
    "CALL_KW": call,
    "IMPORT_FROM": import_from,
    "IMPORT_NAME": import_name,
    "LOAD_ATTR": load_attribute,
    "LOAD_BUILD_CLASS": load_build_class,
    "LOAD_BUILTIN": load_builtin,
    "LOAD_CONST": load_constant,
    "LOAD_METHOD": load_method,
    "MAKE_FUNCTION": make_function,
    "POP_TOP": pop_top,
    "PUSH_NULL": push_null,
    "SET_FUNCTION_ATTRIBUTE": set_attribute,
    "SUPER": super_call,
    "SUPER_EXPLICIT": super_call,
}
