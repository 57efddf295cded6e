"""The honest fallback: the steps of a code object as Python has them, with labels for offsets.

The opcodes keep the spelling of the running Python, so the text differs between minor versions. What cannot matter is
left out: offsets, line numbers, inline caches. It asks nothing of the opcodes but what `dis` says of them, so it works
on a Python that nothing is known of.
"""

import dis
import re
from collections.abc import Callable
from types import CodeType

from .constants import ADDRESS, constant_text
from .decode import Protected, exception_table
from .frame import token
from .names import Names, Shared, code_name
from .signature import Place, first_lines, fixed_parameters, inside

JUMPS = {*dis.hasjrel, *dis.hasjabs, *getattr(dis, "hasjump", [])}
SILENT = ("CACHE", "EXTENDED_ARG")


def listing(code: CodeType) -> str:
    """One step per line, then the exception table, then the nested code objects."""
    return "\n\n".join(_functions(code, code_name(code.co_name), None, Shared()))


def _functions(code: CodeType, name: str, place: Place | None, shared: Shared) -> list[str]:
    nested = [constant for constant in code.co_consts if isinstance(constant, CodeType)]
    lines = [*first_lines(code, name, place), *_steps(code, _constants(nested))]
    text = "\n".join(lines)
    names = Names(text, [code_name(inner.co_name) for inner in nested], shared, fixed_parameters(code, place))
    text = names.replace(text)
    names.replace("".join(token("c", str(index)) for index in range(len(nested))))
    return [
        text,
        *(
            function
            for index, inner in enumerate(nested)
            for function in _functions(inner, names.chosen["c", str(index)], inside(code, place), shared)
        ),
    ]


def _steps(code: CodeType, constant: Callable[[object], str]) -> list[str]:
    instructions = list(dis.get_instructions(code))
    table, notes = _table(code)
    places = {ins.argval for ins in instructions if ins.opcode in JUMPS}
    for line in table:
        places |= {line.start, line.end, line.target}
    labels = {offset: f"L{number}" for number, offset in enumerate(sorted(places), 1)}
    lines: list[str] = []
    waiting = list(labels)
    for ins in instructions:
        while waiting and waiting[0] <= ins.offset:
            lines.append(f"{labels[waiting.pop(0)]}:")
        if ins.opname not in SILENT:
            lines.append(f"    {ins.opname} {_argument(ins, code, labels, constant)}".rstrip())
    lines += [f"{labels[offset]}:" for offset in waiting]
    for line in table:
        names = [labels[place] for place in (line.start, line.end, line.target)]
        lines.append("    {} to {} -> {}".format(*names) + f" [{line.depth}]{' lasti' if line.lasti else ''}")
    return lines + notes


def _table(code: CodeType) -> tuple[list[Protected], list[str]]:
    try:
        return exception_table(code), []
    except ValueError:
        return [], [f"    exception table {code.co_exceptiontable.hex()}"]


def _argument(ins: dis.Instruction, code: CodeType, labels: dict[int, str], constant: Callable[[object], str]) -> str:
    if ins.opcode in JUMPS:
        return labels[ins.argval]
    if ins.opname == "KW_NAMES":
        return constant(code.co_consts[ins.arg or 0])
    if ins.opcode in dis.hasconst:
        return constant(ins.argval)
    if ins.arg is None:
        return ""
    names = ins.argval if isinstance(ins.argval, tuple) else (ins.argval,)
    if not ins.argrepr or not all(isinstance(name, str) for name in names):
        return str(ins.arg) if not ins.argrepr or ADDRESS.search(ins.argrepr) else ins.argrepr
    kind = _space(ins)
    if not kind:
        return ins.argrepr
    tokens = {name: token(kind, name) for name in names}
    return re.sub(r"[^\s,|+]+", lambda word: tokens.get(word[0], word[0]), ins.argrepr)


def _space(ins: dis.Instruction) -> str:
    """The kind of name that a step reads or writes; nothing for attributes and modules, which are never renamed."""
    if ins.opcode in dis.haslocal or ins.opcode in dis.hasfree:
        return "l"
    return (
        "g"
        if ins.opcode in dis.hasname and re.search("(GLOBALS?|NAME)$", ins.opname) and "IMPORT" not in ins.opname
        else ""
    )


def _constants(nested: list[CodeType]) -> Callable[[object], str]:
    """Writes constants; those without a text that is the same everywhere are numbered by their first appearance."""
    unnamed: list[object] = []

    def text(value: object) -> str:
        if isinstance(value, CodeType):
            return f"code {token('c', str(next(i for i, inner in enumerate(nested) if inner is value)))}"
        try:
            return constant_text(value)
        except TypeError:
            if not any(value is known for known in unnamed):
                unnamed.append(value)
            place = next(i for i, known in enumerate(unnamed) if known is value)
            return f"<{type(value).__module__}.{type(value).__qualname__}{f' {place}' * bool(place)}>"

    return text
