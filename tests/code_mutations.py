"""Mutations of code objects: each gives a changed one, or None where there is nothing of its kind to change."""

from __future__ import annotations

import dis
import inspect
from collections.abc import Callable, Iterator
from random import Random
from types import CodeType
from typing import Any

from snapgrad.normalize.bytecode.decode import exception_table

Mutation = Callable[[CodeType, Random], CodeType | None]
LOOK_ALIKE = [
    "AssertionError", "builtins_dict_0", "cell", "compiled_graph_0", "enter", "error_0", "float", "frozenset", "globals", "graph_out_0",
    "inputs_ref_0", "iter", "last", "len", "locals", "make_function", "next", "resume_0", "slice", "stack_0", "tmp_0", "tmp_1", "torch",
    "__builtins_dict__0", "__compiled_fn_1", "__import_torch", "__import_torch_dot__dynamo_dot_utils", "__resume_at_1_2",
]  # fmt: skip
ALIKE: dict[object, list[object]] = {
    "int": [True, 1.0, 1, 0, -1, 2**80, False, 0.0, -0.0, "1"],
    "str": ["", "x", b"x", "\ud800", "'", '"', "{a}", "x "],
    "tuple": [(), (1,), (1.0,), (True,), ("k",), ((1,),), (0.0,), (-0.0,), None],
    "other": [None, ..., (None,), 0.0, -0.0, 1e400, -1e400, 1e400 - 1e400, 2j, -2j, complex(-0.0, 2), frozenset({1}), frozenset({1.0}), frozenset()],
}  # fmt: skip
PAIRS = [
    ("POP_JUMP_FORWARD_IF_TRUE", "POP_JUMP_FORWARD_IF_FALSE"), ("POP_JUMP_IF_TRUE", "POP_JUMP_IF_FALSE"),
    ("POP_JUMP_BACKWARD_IF_TRUE", "POP_JUMP_BACKWARD_IF_FALSE"), ("JUMP_IF_TRUE_OR_POP", "JUMP_IF_FALSE_OR_POP"),
    ("POP_JUMP_FORWARD_IF_NONE", "POP_JUMP_FORWARD_IF_NOT_NONE"), ("POP_JUMP_IF_NONE", "POP_JUMP_IF_NOT_NONE"),
    ("UNARY_NOT", "UNARY_NEGATIVE"), ("UNARY_INVERT", "UNARY_NEGATIVE"), ("LIST_APPEND", "SET_ADD"), ("BUILD_LIST", "BUILD_TUPLE"),
    ("BUILD_TUPLE", "BUILD_SET"), ("DICT_MERGE", "DICT_UPDATE"), ("LOAD_FAST", "LOAD_FAST_CHECK"),
]  # fmt: skip
OPPOSITE = dict(PAIRS) | {b: a for a, b in PAIRS}
FLAGS = [
    inspect.CO_GENERATOR, inspect.CO_COROUTINE, inspect.CO_ASYNC_GENERATOR, inspect.CO_ITERABLE_COROUTINE, inspect.CO_VARARGS,
    inspect.CO_VARKEYWORDS, inspect.CO_NESTED, 0x1000000, 0x400000, 0x4000000,
]  # fmt: skip


def everywhere(change: Mutation) -> Mutation:
    """The mutation on the code object itself or on one nested in it."""

    def mutate(code: CodeType, random: Random) -> CodeType | None:
        inner = [place for place, constant in enumerate(code.co_consts) if isinstance(constant, CodeType)]
        if inner and random.random() < 0.5:
            place = random.choice(inner)
            changed = mutate(code.co_consts[place], random)
            return None if changed is None else _with_constant(code, place, changed)
        try:
            return change(code, random)
        except ValueError:  # Python itself refuses such a code object
            return None

    return mutate


def _with_constant(code: CodeType, place: int, value: Any) -> CodeType:
    return code.replace(co_consts=(*code.co_consts[:place], value, *code.co_consts[place + 1 :]))


def constant(code: CodeType, random: Random) -> CodeType | None:
    places = [place for place, value in enumerate(code.co_consts) if not isinstance(value, CodeType)]
    if not places:
        return None
    place = random.choice(places)
    kind = type(code.co_consts[place]).__name__
    return _with_constant(code, place, random.choice(ALIKE.get(kind, ALIKE["other"]) + ALIKE["other"]))


def global_or_attribute(code: CodeType, random: Random) -> CodeType | None:
    if not code.co_names:
        return None
    place = random.randrange(len(code.co_names))
    new = random.choice([*LOOK_ALIKE, *code.co_varnames, *code.co_names])
    return code.replace(co_names=(*code.co_names[:place], new, *code.co_names[place + 1 :]))


def local_name(code: CodeType, random: Random) -> CodeType | None:
    if not code.co_varnames:
        return None
    place = random.randrange(len(code.co_varnames))
    new = random.choice([*LOOK_ALIKE, *code.co_names])
    if new in (*code.co_varnames, *code.co_freevars, *code.co_cellvars):
        return None
    return code.replace(co_varnames=(*code.co_varnames[:place], new, *code.co_varnames[place + 1 :]))


def flag(code: CodeType, random: Random) -> CodeType | None:
    return code.replace(co_flags=code.co_flags ^ random.choice(FLAGS))


def argument_counts(code: CodeType, random: Random) -> CodeType | None:
    plain, only, keyword = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    choices = [(plain, other, keyword) for other in range(plain + 1)]
    choices += [(plain - 1, min(only, plain - 1), keyword + 1)] * bool(plain) + [(plain + 1, only, keyword - 1)] * bool(
        keyword
    )
    new = random.choice(choices)
    return code.replace(co_argcount=new[0], co_posonlyargcount=new[1], co_kwonlyargcount=new[2])


def variables_exchanged(code: CodeType, random: Random) -> CodeType | None:
    """Two free, cell or parameter variables change places."""
    field = random.choice(["co_freevars", "co_cellvars", "co_varnames"])
    names = list(getattr(code, field))
    if len(names) < 2:
        return None
    one, two = random.sample(range(len(names)), 2)
    names[one], names[two] = names[two], names[one]
    changed: dict[str, Any] = {field: tuple(names)}
    return code.replace(**changed)


def nested_exchanged(code: CodeType, random: Random) -> CodeType | None:
    places = [place for place, value in enumerate(code.co_consts) if isinstance(value, CodeType)]
    if len(places) < 2:
        return None
    one, two = random.sample(places, 2)
    if code.co_consts[one].co_freevars != code.co_consts[two].co_freevars:
        return None
    return _with_constant(_with_constant(code, one, code.co_consts[two]), two, code.co_consts[one])


def function_name(code: CodeType, random: Random) -> CodeType | None:
    """A nested function's name, qualified name or docstring."""
    places = [place for place, value in enumerate(code.co_consts) if isinstance(value, CodeType)]
    if not places:
        return None
    place = random.choice(places)
    inner: CodeType = code.co_consts[place]
    new = random.choice(["lambda", "genexpr", "<lambda>", "g_0", "resume_in_f", "inner"])
    documented = _with_constant(inner, 0, random.choice(["doc", "d o c", None, b"doc"])) if inner.co_consts else inner
    return _with_constant(
        code, place, random.choice([inner.replace(co_name=new), inner.replace(co_qualname=f"f.{new}"), documented])
    )


def _changed(code: CodeType, offset: int, op: int | None = None, arg: int | None = None) -> CodeType:
    raw = bytearray(code.co_code)
    raw[offset] = raw[offset] if op is None else op
    raw[offset + 1] = raw[offset + 1] if arg is None else arg
    return code.replace(co_code=bytes(raw))


def _chosen(code: CodeType, random: Random, wanted: Callable[[dis.Instruction], bool]) -> dis.Instruction | None:
    found = [ins for ins in dis.get_instructions(code) if ins.opname not in ("CACHE", "EXTENDED_ARG") and wanted(ins)]
    return random.choice(found) if found else None


def index(code: CodeType, random: Random) -> CodeType | None:
    """Another constant, name or variable is read or written."""
    indexed = {*dis.hasconst, *dis.hasname, *dis.haslocal, *dis.hasfree}
    ins = _chosen(code, random, lambda one: one.opcode in indexed and one.arg is not None and one.arg < 250)
    if ins is None or ins.arg is None:
        return None
    low = (
        ins.arg & 1
        if ins.opname in ("LOAD_GLOBAL", "LOAD_ATTR")
        else ins.arg & 3
        if ins.opname == "LOAD_SUPER_ATTR"
        else 0
    )
    step = {"LOAD_GLOBAL": 2, "LOAD_SUPER_ATTR": 4, "LOAD_ATTR": 2 if "LOAD_METHOD" not in dis.opmap else 1}.get(
        ins.opname, 1
    )
    places = {*dis.haslocal, *dis.hasfree}
    count = len(code.co_consts) if ins.opcode in dis.hasconst else len(code.co_names)
    if ins.opcode in places:
        count = len(code.co_varnames) + len(set(code.co_cellvars) - set(code.co_varnames)) + len(code.co_freevars)
        if ins.opcode in dis.haslocal:
            count = len(code.co_varnames)
    new = random.randrange(max(count, 1)) * step + (low if step > 1 else 0)
    return _changed(code, ins.offset, arg=new) if new < 256 else None


def operator(code: CodeType, random: Random) -> CodeType | None:
    ins = _chosen(
        code,
        random,
        lambda one: one.opname in ("BINARY_OP", "COMPARE_OP", "IS_OP", "CONTAINS_OP", "UNPACK_EX", "RAISE_VARARGS"),
    )
    if ins is None or ins.arg is None:
        return None
    limits = {"BINARY_OP": 26, "IS_OP": 2, "CONTAINS_OP": 2, "RAISE_VARARGS": 3, "UNPACK_EX": 4}
    if ins.opname == "COMPARE_OP":
        shift = {11: 1, 12: 16}.get(dis.sys.version_info[1], 32)  # type: ignore[attr-defined]
        return _changed(code, ins.offset, arg=random.randrange(6) * shift + ins.arg % shift)
    return _changed(code, ins.offset, arg=random.randrange(limits[ins.opname]))


def opposite(code: CodeType, random: Random) -> CodeType | None:
    ins = _chosen(code, random, lambda one: OPPOSITE.get(one.opname) in dis.opmap)
    return None if ins is None else _changed(code, ins.offset, op=dis.opmap[OPPOSITE[ins.opname]])


def stack(code: CodeType, random: Random) -> CodeType | None:
    """Other places of the stack, other counts."""
    ops = (
        "SWAP",
        "COPY",
        "BUILD_TUPLE",
        "BUILD_LIST",
        "BUILD_STRING",
        "CALL",
        "FORMAT_VALUE",
        "CONVERT_VALUE",
        "LIST_APPEND",
        "LIST_EXTEND",
    )
    ins = _chosen(code, random, lambda one: one.opname in ops)
    if ins is None or ins.arg is None:
        return None
    return _changed(code, ins.offset, arg=max(0, ins.arg + random.choice([-1, 1])))


def forgotten(code: CodeType, random: Random) -> CodeType | None:
    """A step without a result is left out, or a pair that puts a value on the stack and takes it off."""
    ops = (
        "DELETE_FAST",
        "DELETE_GLOBAL",
        "DELETE_DEREF",
        "LIST_TO_TUPLE",
        "UNARY_NOT",
        "UNARY_NEGATIVE",
        "SWAP",
        "TO_BOOL",
        "POP_EXCEPT",
    )
    ins = _chosen(code, random, lambda one: one.opname in ops)
    return None if ins is None else _changed(code, ins.offset, op=dis.opmap["NOP"], arg=0)


def deletion(code: CodeType, random: Random) -> CodeType | None:
    """A local is deleted instead of assigned from another: `x = y` becomes `del x` behind a read of y that is dropped."""
    steps = [ins for ins in dis.get_instructions(code) if ins.opname != "CACHE"]
    pairs = [
        (a, b) for a, b in zip(steps, steps[1:], strict=False) if a.opname == "LOAD_FAST" and b.opname == "STORE_FAST"
    ]
    if not pairs:
        return None
    read, write = random.choice(pairs)
    return _changed(_changed(code, read.offset, op=dis.opmap["NOP"], arg=0), write.offset, op=dis.opmap["DELETE_FAST"])


def jump(code: CodeType, random: Random) -> CodeType | None:
    jumps = {*dis.hasjrel, *dis.hasjabs}
    ins = _chosen(code, random, lambda one: one.opcode in jumps)
    if ins is None or ins.arg is None:
        return None
    return _changed(code, ins.offset, arg=min(255, max(0, ins.arg + random.choice([-3, -2, -1, 1, 2, 3, 4, 6]))))


def handler(code: CodeType, random: Random) -> CodeType | None:
    """A line of the exception table is dropped, shortened, or leads to another handler."""
    table = exception_table(code)
    if not table:
        return None
    lines = [[line.start, line.end, line.target, line.depth, line.lasti] for line in table]
    place = random.randrange(len(lines))
    what = random.choice(["drop", "shorten", "target", "depth"])
    if what == "drop":
        del lines[place]
    elif what == "shorten":
        lines[place][1] -= 2
    elif what == "target":
        lines[place][2] = random.choice(lines)[2]
    else:
        lines[place][3] = max(0, lines[place][3] + random.choice([-1, 1]))
    return code.replace(co_exceptiontable=b"".join(_packed(line) for line in lines if line[0] < line[1]))


def _packed(line: list[Any]) -> bytes:
    start, end, target, depth, lasti = line
    numbers = [start // 2, (end - start) // 2, target // 2, depth << 1 | lasti]
    return b"".join(bytes(_varint(number, place == 0)) for place, number in enumerate(numbers))


def _varint(number: int, first: bool) -> Iterator[int]:
    digits = [number & 63]
    while number := number >> 6:
        digits.append(number & 63)
    for place, digit in enumerate(reversed(digits)):
        yield digit | (64 if place < len(digits) - 1 else 0) | (128 if first and place == 0 else 0)


MUTATIONS: dict[str, Mutation] = {
    "a constant that is alike": everywhere(constant),
    "a global or an attribute with another name": everywhere(global_or_attribute),
    "a local with another name": everywhere(local_name),
    "a flag": everywhere(flag),
    "counts of arguments": everywhere(argument_counts),
    "variables change places": everywhere(variables_exchanged),
    "nested functions change places": everywhere(nested_exchanged),
    "a nested function's name or docstring": everywhere(function_name),
    "another constant, name or variable": everywhere(index),
    "another operator": everywhere(operator),
    "the opposite step": everywhere(opposite),
    "other places of the stack": everywhere(stack),
    "a step left out": everywhere(forgotten),
    "a deletion for an assignment": everywhere(deletion),
    "another target of a jump": everywhere(jump),
    "the exception table": everywhere(handler),
}
