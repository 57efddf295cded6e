"""Every Python spells the same step differently; here is one spelling for all of them.

`decode` turns a code object into `Step`s: opcodes in one common vocabulary (that of Python 3.11 without its
caches and prefixes), jump targets as positions in the list of steps, and the exception table as a target per
step. Source: `dis.get_instructions`. The tables below are right for the Pythons in `KNOWN` only; on any
other nothing is decoded.
"""

import dis
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import CodeType

SKIPPED = {
    "CACHE", "COPY_FREE_VARS", "EXTENDED_ARG", "MAKE_CELL", "NOP", "NOT_TAKEN", "PRECALL", "RESUME",
}  # fmt: skip
RENAMED = {
    "LOAD_SMALL_INT": "LOAD_CONST",
    "JUMP_BACKWARD": "JUMP",
    "JUMP_BACKWARD_NO_INTERRUPT": "JUMP",
    "JUMP_FORWARD": "JUMP",
    "POP_ITER": "POP_TOP",
    "FORMAT_SIMPLE": "FORMAT",
    "FORMAT_WITH_SPEC": "FORMAT_SPEC",
}
INTRINSICS = {
    "INTRINSIC_LIST_TO_TUPLE": "LIST_TO_TUPLE",
    "INTRINSIC_UNARY_POSITIVE": "UNARY_POSITIVE",
    "INTRINSIC_STOPITERATION_ERROR": "STOPITERATION_ERROR",
}
KNOWN = {(3, 11), (3, 12), (3, 13), (3, 14)}
NULL_LAST = sys.version_info >= (3, 13)
METHOD_BIT = sys.version_info >= (3, 12)
NULL_ALWAYS = sys.version_info >= (3, 14)
ENTERS = ["COPY 1", "LOAD_SPECIAL __exit__", "SWAP 2", "SWAP 3", "LOAD_SPECIAL __enter__", "CALL 0"]
NEED_TRUTH = {"POP_JUMP_IF_TRUE", "POP_JUMP_IF_FALSE", "UNARY_NOT"}
TRUTHS = {
    "CHECK_EG_MATCH", "CHECK_EXC_MATCH", "CONTAINS_OP", "IS_OP", "MATCH_MAPPING", "MATCH_SEQUENCE", "TO_BOOL", "UNARY_NOT",
}  # fmt: skip
COMMON_CONSTANTS = ("AssertionError", "NotImplementedError", "tuple", "all", "any")
CONVERSIONS = {0: "", 1: "!s", 2: "!r", 3: "!a"}


@dataclass(slots=True)
class Step:
    """One action of the stack machine: `target` and `handler` are positions in the list of steps.

    `restores`: the depths of the handlers left out in between, which only restore the state of the exception below them.
    """

    op: str
    arg: object = None
    target: int | None = None
    handler: int | None = None
    depth: int = 0
    lasti: bool = False
    restores: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Protected:
    """A line of the exception table: offsets in bytes, the depth that the stack is cut to."""

    start: int
    end: int
    target: int
    depth: int
    lasti: bool


def decode(code: CodeType) -> list[Step]:
    """The steps of `code`; an opcode without a common spelling keeps its own name."""
    steps: list[Step] = []
    at: dict[int, int] = {}
    offsets: list[int] = []
    instructions = [ins for ins in dis.get_instructions(code) if ins.opname != "CACHE"]
    entering = _enterings(instructions)
    for place, instruction in enumerate(instructions):
        at[instruction.offset] = len(steps)
        if (within := entering.get(place)) is not None:
            entered = [Step("BEFORE_WITH"), Step("PUSH_NULL"), Step("SWAP", 2)] if within == 0 else []
            steps += entered
            offsets += [instruction.offset] * len(entered)
            continue
        truth = [Step("UNARY_NOT")] * 2 if _makes_truth(instructions, place) else []
        spelled = _spell(code, instruction)
        if NULL_LAST and instruction.opname in NEED_TRUTH and not _is_truth(instructions, place - 1):
            spelled[0].op = f"{instruction.opname.removesuffix('_IF_TRUE').removesuffix('_IF_FALSE')} without TO_BOOL"
        for step in [*spelled, *map(replace, truth)]:
            if steps and steps[-1].op == "KW_NAMES":
                steps[-1] = Step("CALL_KW", step.arg)
            else:
                steps.append(step)
                offsets.append(instruction.offset)
    _resolve(steps, offsets, at, exception_table(code))
    _skip_loop_ends(steps)
    return steps


def _enterings(instructions: list[dis.Instruction]) -> dict[int, int]:
    """The steps that begin a `with` since Python 3.14, by their place: how many of their kind go before each."""
    spelled = [f"{ins.opname} {ins.argrepr or ins.arg}" for ins in instructions]
    aimed_at = {ins.argval for ins in instructions if ins.opcode in dis.hasjrel or ins.opcode in dis.hasjabs}
    found: dict[int, int] = {}
    for start, text in enumerate(spelled):
        whole = text == ENTERS[0] and spelled[start : start + len(ENTERS)] == ENTERS
        if whole and not any(ins.offset in aimed_at for ins in instructions[start + 1 : start + len(ENTERS)]):
            found |= {start + more: more for more in range(len(ENTERS))}
    return found


def _is_truth(instructions: list[dis.Instruction], place: int) -> bool:
    """Whether a step leaves True or False, which Python 3.13 and later take for granted where they are asked for."""
    while instructions[place].opname in SKIPPED:
        place -= 1
    ins = instructions[place]
    if ins.opname == "COMPARE_OP" and instructions[place - 2].opname == "GET_LEN":
        return True
    return ins.opname in TRUTHS or ins.argrepr.startswith("bool(") or ins.argval is True or ins.argval is False


def _makes_truth(instructions: list[dis.Instruction], place: int) -> bool:
    """Whether a truth value is made that is not tested at once: `not not x`, one step since Python 3.13."""
    ins = instructions[place]
    if ins.opname != "TO_BOOL" and not (ins.opname == "COMPARE_OP" and ins.argrepr.startswith("bool(")):
        return False
    place += 1
    while instructions[place].opname == "EXTENDED_ARG":
        place += 1
    return instructions[place].opname != "UNARY_NOT" and "JUMP_IF" not in instructions[place].opname


def exception_table(code: CodeType) -> list[Protected]:
    """The lines of `code.co_exceptiontable`, whose format is the same since Python 3.11."""
    numbers = _varints(code.co_exceptiontable)
    table: list[Protected] = []
    for start, size, target, packed in zip(*[numbers] * 4, strict=True):
        table.append(Protected(start * 2, (start + size) * 2, target * 2, packed >> 1, bool(packed & 1)))
    return table


def _varints(data: bytes) -> Iterator[int]:
    value = 0
    for byte in data:
        value = value << 6 | byte & 0x3F
        if not byte & 0x40:
            yield value
            value = 0


def _resolve(steps: list[Step], offsets: list[int], at: dict[int, int], table: list[Protected]) -> None:
    for step, offset in zip(steps, offsets, strict=True):
        if step.target is not None:
            step.target = at[step.target]
        for line in table:
            if line.start <= offset < line.end:
                step.handler, step.depth, step.lasti = at[line.target], line.depth, line.lasti
                break


def _skip_loop_ends(steps: list[Step]) -> None:
    """An exhausted iterator is popped by FOR_ITER itself in 3.11, by one or two skipped steps later."""
    for step in steps:
        if step.op == "FOR_ITER" and step.target is not None and METHOD_BIT:
            if steps[step.target].op != "END_FOR":
                step.op = "FOR_ITER without END_FOR"
            step.target += 2 if NULL_LAST else 1


def _spell(code: CodeType, ins: dis.Instruction) -> list[Step]:
    op, arg = ins.opname, ins.arg or 0
    if op in SKIPPED or op == "TO_BOOL":
        return []
    if op in SPELLINGS:
        return SPELLINGS[op](code, ins, arg)
    op = RENAMED.get(op, op)
    jump = re.fullmatch(r"(POP_JUMP|JUMP)(?:_FORWARD|_BACKWARD)?_IF_(\w+?)(_OR_POP)?", op)
    if jump:
        return _conditional(jump[2], bool(jump[3]), ins.argval)
    if op in ("JUMP", "FOR_ITER", "SEND"):
        return [Step(op, target=ins.argval)]
    if op.startswith("LOAD_CONST"):
        return _constant(ins.argval)
    if op in ("LOAD_NAME", "STORE_NAME", "DELETE_NAME"):
        return [Step(op, ins.argval)]
    if ins.opcode in dis.hasname or ins.opcode in dis.haslocal or ins.opcode in dis.hasfree:
        return [Step(op, ins.argval)]
    return [Step(op, ins.arg)]


def _conditional(test: str, or_pop: bool, target: int) -> list[Step]:
    if or_pop:
        return [Step("COPY", 1), Step(f"POP_JUMP_IF_{test}", target=target), Step("POP_TOP")]
    return [Step(f"POP_JUMP_IF_{test}", target=target)]


def _fast(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    """Since Python 3.13 a cell itself is loaded like a local."""
    cell = ins.argval in code.co_freevars or ins.argval in code.co_cellvars
    return [Step("LOAD_CLOSURE" if cell else "LOAD_FAST", ins.argval)]


def _constant(value: object) -> list[Step]:
    """Since Python 3.14 a slice of constants, and a tuple with one, are constants as well."""
    if isinstance(value, slice):
        parts = [value.start, value.stop, *([] if value.step is None else [value.step])]
        return [*(Step("LOAD_CONST", part) for part in parts), Step("BUILD_SLICE", len(parts))]
    if isinstance(value, tuple) and _has_slice(value):
        return [*(step for item in value for step in _constant(item)), Step("BUILD_TUPLE", len(value))]
    return [Step("LOAD_CONST", value)]


def _has_slice(value: object) -> bool:
    return isinstance(value, slice) or (isinstance(value, tuple) and any(map(_has_slice, value)))


def _common(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    name = COMMON_CONSTANTS[arg]
    return [Step("LOAD_ASSERTION_ERROR") if name == "AssertionError" else Step("LOAD_BUILTIN", name)]


def _pair(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    verbs = re.findall(r"(LOAD|STORE)_FAST", ins.opname)
    cells = {*code.co_freevars, *code.co_cellvars}
    return [
        Step("LOAD_CLOSURE" if verb == "LOAD" and name in cells else f"{verb}_FAST", name)
        for verb, name in zip(verbs, ins.argval, strict=True)
    ]


def _global(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    load, null = Step("LOAD_GLOBAL", ins.argval), Step("PUSH_NULL")
    if not arg & 1:
        return [load]
    return [load, null] if NULL_LAST else [null, load]


def _attribute(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    return [Step("LOAD_METHOD" if METHOD_BIT and arg & 1 else "LOAD_ATTR", ins.argval)]


def _super(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    return [Step("SUPER_EXPLICIT" if arg & 2 else "SUPER"), Step("LOAD_METHOD" if arg & 1 else "LOAD_ATTR", ins.argval)]


def _keywords(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    """Up to Python 3.12 the names stand before the call, later they are its last operand."""
    return [Step("LOAD_CONST", code.co_consts[arg]), Step("KW_NAMES")]


def _compare(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    return [Step("COMPARE_OP", str(ins.argval).removeprefix("bool(").removesuffix(")"))]


def _operator(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    return [Step("BINARY_SUBSCR") if ins.argrepr == "[]" else Step("BINARY_OP", ins.argrepr)]


def _format(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    spec = "FORMAT_SPEC" if arg & 4 else "FORMAT"
    return [Step(spec, CONVERSIONS[arg & 3])]


def _intrinsic(code: CodeType, ins: dis.Instruction, arg: int) -> list[Step]:
    return [Step(INTRINSICS.get(ins.argrepr, ins.argrepr))]


SPELLINGS: dict[str, Callable[[CodeType, dis.Instruction, int], list[Step]]] = {
    "BINARY_OP": _operator,
    "BINARY_SLICE": lambda code, ins, arg: [Step("BUILD_SLICE", 2), Step("BINARY_SUBSCR")],
    "CALL_FUNCTION_EX": lambda code, ins, arg: [Step("CALL_FUNCTION_EX", None if NULL_ALWAYS else arg)],
    "CALL_INTRINSIC_1": _intrinsic,
    "COMPARE_OP": _compare,
    "CONVERT_VALUE": lambda code, ins, arg: [Step("CONVERT", CONVERSIONS[arg])],
    "FORMAT_VALUE": _format,
    "KW_NAMES": _keywords,
    "LOAD_ATTR": _attribute,
    "LOAD_COMMON_CONSTANT": _common,
    "LOAD_FAST": _fast,
    "LOAD_FAST_BORROW": _fast,
    "LOAD_FAST_BORROW_LOAD_FAST_BORROW": _pair,
    "LOAD_FAST_LOAD_FAST": _pair,
    "LOAD_GLOBAL": _global,
    "LOAD_SUPER_ATTR": _super,
    "RETURN_CONST": lambda code, ins, arg: [Step("LOAD_CONST", ins.argval), Step("RETURN_VALUE")],
    "STORE_FAST_LOAD_FAST": _pair,
    "STORE_FAST_STORE_FAST": _pair,
    "STORE_SLICE": lambda code, ins, arg: [Step("BUILD_SLICE", 2), Step("STORE_SUBSCR")],
    "WITH_EXCEPT_START": lambda code, ins, arg: [Step("WITH_EXCEPT_START", 5 if NULL_ALWAYS else 4)],
}
