"""The honest fallback: the steps of a code object as Python has them, with labels for offsets.

The opcodes keep the spelling of the running Python, so the text differs between minor versions. What cannot matter is
left out: offsets, line numbers, inline caches.
"""

import dis
from types import CodeType

from .constants import constant_text
from .decode import exception_table
from .names import code_name


def listing(code: CodeType) -> str:
    """One step per line, then the exception table, then the nested code objects."""
    instructions = [ins for ins in dis.get_instructions(code) if ins.opname not in ("CACHE", "EXTENDED_ARG")]
    table = exception_table(code)
    places = {ins.argval for ins in instructions if ins.opcode in (*dis.hasjrel, *dis.hasjabs)}
    for line in table:
        places |= {line.start, line.end, line.target}
    labels = {offset: f"L{number}" for number, offset in enumerate(sorted(places), 1)}
    lines = [f"def {code_name(code.co_name)}({', '.join(code.co_varnames[: code.co_argcount])}):"]
    for ins in instructions:
        if ins.offset in labels:
            lines.append(f"{labels[ins.offset]}:")
        lines.append(f"    {ins.opname} {_argument(code, ins, labels)}".rstrip())
    for line in table:
        names = [labels.get(place, "end") for place in (line.start, line.end, line.target)]
        lines.append("    {} to {} -> {}".format(*names) + f" [{line.depth}]{' lasti' if line.lasti else ''}")
    nested = [constant for constant in code.co_consts if isinstance(constant, CodeType)]
    return "\n\n".join(["\n".join(lines), *(listing(inner) for inner in nested)])


def _argument(code: CodeType, ins: dis.Instruction, labels: dict[int, str]) -> str:
    if ins.opcode in (*dis.hasjrel, *dis.hasjabs):
        return labels[ins.argval]
    if isinstance(ins.argval, CodeType):
        return f"code {code_name(ins.argval.co_name)}"
    if ins.opcode in dis.hasconst:
        return _constant(code.co_consts[ins.arg or 0])
    if ins.opname == "KW_NAMES":
        return _constant(code.co_consts[ins.arg or 0])
    return "" if ins.arg is None else ins.argrepr or str(ins.arg)


def _constant(value: object) -> str:
    try:
        return constant_text(value)
    except TypeError:
        return f"<{type(value).__module__}.{type(value).__qualname__}>"
