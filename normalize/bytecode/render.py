"""One code object in, one text out: statements where that is possible without loss, else a listing."""

import sys
from dataclasses import dataclass
from types import CodeType

from .flow import statements
from .frame import Frame, Unrenderable, local
from .layout import lay_out
from .listing import listing
from .names import Names, code_name
from .positions import HEAD, RELATIVE, relative
from .reduce import reduce
from .wrap import wrap

VARIADIC, KEYWORDS = 4, 8


@dataclass(frozen=True)
class Rendering:
    """`portable`: nothing in the text is known to depend on the Python that ran; if not, `reason` says what does.

    CPython may still compile one function to two meanings (3.11 makes a cell of what a comprehension reads), and Dynamo
    then generates different frames from it.
    """

    text: str
    portable: bool
    reason: str | None


def render(code: CodeType) -> Rendering:
    """The statements of a code object that Dynamo generated, and of those nested in it.

    Source: `torch._dynamo.convert_frame.register_bytecode_hook`. Never fails: what cannot be written as statements
    without loss becomes a labelled listing of its steps, whose first line says so.
    """
    version = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    notes: list[str] = []
    try:
        text = "\n".join(_function(code, code_name(code.co_name), notes))
    except Unrenderable as problem:
        head = f"# {version}, a listing instead of statements: {problem}"
        return Rendering(f"{head}\n{listing(code)}\n", False, str(problem))
    if notes:
        return Rendering(f"# {version}: {notes[0]}\n{text}\n", False, notes[0])
    return Rendering(text + "\n", True, None)


def _function(code: CodeType, name: str, notes: list[str]) -> list[str]:
    entry, frame = statements(code)
    notes += frame.notes
    body = "\n".join([_signature(code, frame), *lay_out(reduce(entry))])
    names = Names(body, [code_name(inner.co_name) for inner in frame.nested])
    written = names.replace(f"def {name}{body}")
    if HEAD.match(written) and (said := RELATIVE.search(written)):
        raise Unrenderable(
            f"{said[0]} means a variable here, and an entry after another in the text of such a function"
        )
    lines = [short for line in relative(written).split("\n") for short in wrap(line)]
    for index, inner in sorted(enumerate(frame.nested), key=lambda pair: names.chosen.get(("c", str(pair[0])), "")):
        if ("c", str(index)) in names.chosen:
            lines += ["", *_function(inner, names.chosen["c", str(index)], notes)]
    return lines


def _signature(code: CodeType, frame: Frame) -> str:
    names = [local(name) for name in code.co_varnames]
    plain, keyword = code.co_argcount, code.co_kwonlyargcount
    shown = names[:plain]
    if code.co_posonlyargcount:
        shown.insert(code.co_posonlyargcount, "/")
    rest = iter(names[plain + keyword :])
    if code.co_flags & VARIADIC:
        shown.append(f"*{next(rest)}")
    elif keyword:
        shown.append("*")
    shown += names[plain : plain + keyword]
    if code.co_flags & KEYWORDS:
        shown.append(f"**{next(rest)}")
    cells = f"  # free: {', '.join(local(name) for name in code.co_freevars)}" if code.co_freevars else ""
    return f"({', '.join(shown)}):{cells}"
