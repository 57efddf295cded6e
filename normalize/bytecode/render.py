"""One code object in, one text out: statements where that is possible without loss, else a listing."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from types import CodeType

from .decode import KNOWN
from .flow import statements
from .frame import TOKEN, Unrenderable, local
from .layout import lay_out
from .listing import listing
from .names import Names, Shared, code_name
from .nodes import Node
from .positions import HEAD, RELATIVE, relative
from .reduce import collect, reduce
from .signature import Place, first_lines, fixed_parameters, inside, parameters
from .wrap import wrap

ASSIGNS = re.compile(r" (?:[^\s\w=!<>]|<<|>>)*= ")


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

    Source: `torch._dynamo.convert_frame.register_bytecode_hook`. What cannot be written as statements without loss, and
    everything on a Python whose opcodes are not known here, becomes a labelled listing of its steps, whose first line
    says so; so does a frame on which this package itself fails.
    """
    version = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    notes: list[str] = []
    try:
        if sys.version_info[:2] not in KNOWN:
            raise Unrenderable("the opcodes of this Python are not known")
        text = "\n".join(_function(code, code_name(code.co_name), None, Shared(), notes))
    except Unrenderable as problem:
        return _listed(code, version, str(problem))
    except Exception as problem:  # a frame that cannot be rendered must not fail the case
        return _listed(code, version, f"the renderer failed with {type(problem).__name__}")
    if notes:
        return Rendering(f"# {version}: {notes[0]}\n{text}\n", False, notes[0])
    return Rendering(text + "\n", True, None)


def _listed(code: CodeType, version: str, reason: str) -> Rendering:
    return Rendering(f"# {version}, a listing instead of statements: {reason}\n{listing(code)}\n", False, reason)


def _function(code: CodeType, name: str, place: Place | None, shared: Shared, notes: list[str]) -> list[str]:
    entry, frame = statements(code)
    notes += frame.notes
    entry = reduce(entry)
    text = "\n".join([*first_lines(code, name, place, _never_assigned(code, collect(entry))), *lay_out(entry)])
    names = Names(text, [code_name(inner.co_name) for inner in frame.nested], shared, fixed_parameters(code, place))
    written = names.replace(text)
    if HEAD.match(written) and (said := RELATIVE.search(written)):
        raise Unrenderable(
            f"{said[0]} means a variable here, and an entry after another in the text of such a function"
        )
    lines = [short for line in relative(written).split("\n") for short in wrap(line)]
    for index, inner in sorted(enumerate(frame.nested), key=lambda pair: names.chosen.get(("c", str(pair[0])), "")):
        if ("c", str(index)) in names.chosen:
            lines += ["", *_function(inner, names.chosen["c", str(index)], inside(code, place), shared, notes)]
    return lines


def _never_assigned(code: CodeType, nodes: Iterable[Node]) -> list[str]:
    """The locals that are read and nowhere assigned: each would read like a global."""
    assigned = {local(name) for name in (*parameters(code), *code.co_freevars)}
    read: dict[str, None] = {}
    for node in nodes:
        target, text = node.target or "", node.text
        if node.kind == "do" and (match := TOKEN.match(text)) and ASSIGNS.match(text, match.end()):
            target += match[0]
        assigned |= {match[0] for match in TOKEN.finditer(target)}
        read |= dict.fromkeys(match[0] for match in TOKEN.finditer(text) if match[1] in "lt")
    return [name for name in read if name not in assigned]
