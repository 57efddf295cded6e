"""The facts about one code object that the renderer asks again and again.

Generated locals are those that Dynamo names itself (`OutputGraph.new_var`, `convert_frame`): `tmp_5`,
`graph_out_0`. A local of the user's with such a name is treated the same way, which is as sound: it may be renamed, and
what nobody can notice is left out (`bindings`).
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS
from types import CodeType

from .bindings import mark_bindings
from .decode import Step


class Unrenderable(Exception):
    """A frame that this renderer cannot write without loss; the message says why."""


TOKEN = re.compile("\0([a-z]):(.*?)\0")
TEMPORARY = re.compile(r"tmp_\d+")
GRAPH_OUTPUT = re.compile(r"graph_out_\d+")
COMPILED = re.compile(r"__compiled_fn_\d+(_[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12})?")
RESUME = re.compile(r"__resume_at_\d+_\d+")
IMPORT = re.compile(r"__import_(\w+)")
OF_DYNAMO = "torch._dynamo."
LOOKERS = {"dir", "eval", "exec", "locals", "vars"}
GENERATORS = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR


def token(kind: str, name: str) -> str:
    """A name in a text that is still to be given its final form: kinds are l(ocal), t(emporary), g(lobal)..."""
    return f"\0{kind}:{name}\0"


def temporaries(text: str) -> set[str]:
    """The tokens of temporaries and of caught exceptions in a text."""
    return {match[0] for match in TOKEN.finditer(text) if match[1] in "tx"}


def local(name: str) -> str:
    """The token of a local variable."""
    return token("t" if TEMPORARY.fullmatch(name) else "l", name)


def is_graph_call(text: str) -> bool:
    """Whether an expression is a call of a compiled graph."""
    match = TOKEN.match(text)
    return (
        match is not None
        and match[1] == "g"
        and COMPILED.fullmatch(match[2]) is not None
        and text[match.end() :].startswith("(")
    )


def stable_global(name: str) -> bool:
    """Whether Dynamo made this global itself: nothing assigns it afterwards, so reading it is no event."""
    return any(pattern.fullmatch(name) for pattern in (COMPILED, RESUME, IMPORT))


@dataclass(frozen=True)
class Frame:
    """One code object: `steady` locals are never assigned twice, `outputs` are only ever indexed.

    `nested` collects the code constants that are loaded, `notes` why the text is not the same on every Python, `fresh`
    the outputs that a compiled graph was seen to return. `dotted`: what Dynamo imported from torch._dynamo may be
    written as its path, since no variable here is named torch.
    """

    steady: frozenset[str]
    outputs: frozenset[str]
    nested: list[CodeType] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    fresh: set[str] = field(default_factory=set)
    dotted: bool = True

    def nested_index(self, code: CodeType) -> int:
        """The number of a code constant, the same each time it is loaded."""
        for index, known in enumerate(self.nested):
            if known is code:
                return index
        self.nested.append(code)
        return len(self.nested) - 1


def study(code: CodeType, steps: list[Step]) -> Frame:
    """Look through the steps once; marks those of locals that may have no value."""
    _refuse(code, steps)
    stores = Counter(str(s.arg) for s in steps if s.op in ("STORE_FAST", "LOAD_FAST_AND_CLEAR"))
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
    parameters = code.co_varnames[:count]
    mark_bindings(steps, parameters, is_generated)
    dropped = {str(s.arg) for s in steps if s.op == "DELETE_FAST"}
    steady = frozenset(local(name) for name in parameters if not stores[name] and name not in dropped)
    look_alike = [name for name in parameters if TEMPORARY.fullmatch(name) or GRAPH_OUTPUT.fullmatch(name)]
    if look_alike:
        raise Unrenderable(f"the parameter {look_alike[0]} has a name that Dynamo gives to its own locals")
    outputs = frozenset(
        local(name)
        for name in stores
        if GRAPH_OUTPUT.fullmatch(name) and stores[name] == 1 and name not in dropped and _indexed(name, steps)
    )
    names = (*code.co_varnames, *code.co_cellvars, *code.co_freevars)
    return Frame(steady | outputs, outputs, dotted="torch" not in names)


def is_generated(name: str) -> bool:
    """Whether a local has a name that Dynamo gives to its own."""
    return TEMPORARY.fullmatch(name) is not None or GRAPH_OUTPUT.fullmatch(name) is not None


def _refuse(code: CodeType, steps: list[Step]) -> None:
    """Frames whose meaning hangs on what the statements leave out."""
    if any(step.op == "RETURN_GENERATOR" for step in steps) is not bool(code.co_flags & GENERATORS):
        raise Unrenderable("the flags and the steps disagree on whether this is a generator")
    for step in steps:
        if step.op not in ("LOAD_GLOBAL", "LOAD_NAME", "LOAD_FAST", "LOAD_DEREF"):
            continue
        name = str(step.arg)
        if not name.removeprefix(".").isidentifier() and not name.removeprefix(".").isdecimal():
            raise Unrenderable(f"a variable has the name {name!r}")
        if step.op in ("LOAD_GLOBAL", "LOAD_NAME") and name in LOOKERS and code.co_flags & CO_OPTIMIZED:
            raise Unrenderable(f"{name} may look at the locals of the frame by their names")


def _indexed(name: str, steps: list[Step]) -> bool:
    """Whether the result of the compiled graph never leaves the frame: each read takes one fixed element."""
    for position, step in enumerate(steps):
        if step.arg != name or step.op not in ("LOAD_FAST", "LOAD_FAST_CHECK"):
            continue
        after = steps[position + 1 : position + 3]
        if [s.op for s in after] != ["LOAD_CONST", "BINARY_SUBSCR"] or type(after[0].arg) is not int:
            return False
    return True
