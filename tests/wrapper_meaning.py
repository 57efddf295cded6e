"""What a wrapper does, raw or canonical: its Python is run, and all that it calls is opaque and is written down.

Uses nothing of the normalizer. A run gives the calls in their order with what they were given, what is deleted between which
of them, and what is returned; values are named by how they were made, never by a variable. A condition is decided by a
coin, tossed for the way in which its value was made, so that equal programs go the same ways.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

STEPS = 400
SEEDS = 4
STANDARD = """
from ctypes import c_void_p, c_long, c_int
import torch
import math
import random
import os
import tempfile
from math import inf, nan
from cmath import nanj
from torch._inductor.hooks import run_intermediate_hooks
from torch._inductor.utils import maybe_profile
from torch._inductor.codegen.memory_planning import _align as align
from torch import device, empty_strided
from torch._inductor.async_compile import AsyncCompile
from torch._inductor.select_algorithm import extern_kernels
from torch._inductor.runtime.runtime_utils import assert_tensor_metadata
from torch._C import _cuda_getCurrentRawStream as get_raw_stream
aten = torch.ops.aten
inductor_ops = torch.ops.inductor
_quantized = torch.ops._quantized
assert_size_stride = torch._C._dynamo.guards.assert_size_stride
assert_size_stride_grouped = torch._C._dynamo.guards.assert_size_stride_grouped
assert_alignment = torch._C._dynamo.guards.assert_alignment
empty_strided_cpu = torch._C._dynamo.guards._empty_strided_cpu
empty_strided_cpu_pinned = torch._C._dynamo.guards._empty_strided_cpu_pinned
empty_strided_cuda = torch._C._dynamo.guards._empty_strided_cuda
empty_strided_xpu = torch._C._dynamo.guards._empty_strided_xpu
empty_strided_mtia = torch._C._dynamo.guards._empty_strided_mtia
reinterpret_tensor = torch._C._dynamo.guards._reinterpret_tensor
alloc_from_pool = torch.ops.inductor._alloc_from_pool
empty_strided_p2p = torch._C._distributed_c10d._SymmetricMemory.empty_strided_p2p
"""
"""What the names mean that Inductor always imports; a raw text says it itself."""

_START = ("async_compile = AsyncCompile()", "async_compile.wait(globals())", "del async_compile")
_CONSTANT = re.compile(r"^(\w+) = None +# device\((.*?)\) (torch\.\w+) (\(.*?\)) (\(.*?\)) [0-9a-f]+$", re.MULTILINE)
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
_GIVEN = re.compile(r"(?:arg|primals|tangents|saved)_\d+$")
_ARGUMENT = re.compile(r"(?:arg|primals_|tangents_|saved_)\d+")
_READS = ("size", "stride")


class Endless(Exception):
    """The program makes more steps than any that is meant to end."""


def _digest(value: Any) -> str:
    if isinstance(value, Term):
        return value._made
    if isinstance(value, list | tuple):
        return f"{type(value).__name__}({','.join(map(_digest, value))})"
    if isinstance(value, dict):
        return f"dict({','.join(f'{_digest(k)}:{_digest(v)}' for k, v in value.items())})"
    if isinstance(value, slice):
        return f"slice({_digest(value.start)},{_digest(value.stop)},{_digest(value.step)})"
    if isinstance(value, str):
        return repr(_ADDRESS.sub("", value))
    return repr(value) if isinstance(value, int | float | complex | bool | None) else type(value).__name__


@dataclass
class Run:
    """The events of one run, and the coin."""

    seed: int
    events: list[str] = field(default_factory=list)
    steps: int = 0

    def step(self) -> None:
        self.steps += 1
        if self.steps > STEPS:
            raise Endless

    def event(self, *parts: Any) -> Term:
        if parts[0] != "del":
            self.step()
        self.events.append("|".join(map(_digest, parts)))
        return Term(self, "made", len(self.events))

    def decide(self, made: str) -> bool:
        self.step()
        return hashlib.sha1(f"{self.seed}{made}".encode()).digest()[0] % 3 > 0


class Term:
    """A value that nothing is known of but how it was made."""

    def __init__(self, run: Run, *how: Any) -> None:
        self._told = run
        self._made = hashlib.sha1("|".join(map(_digest, how)).encode()).hexdigest()[:16]

    def __getattr__(self, name: str) -> Term:
        if name.startswith("__"):
            raise AttributeError(name)
        return Attribute(self, name)

    def __call__(self, *args: Any, **keywords: Any) -> Term:
        return self._told.event("call", self, list(args), keywords)

    def __getitem__(self, item: Any) -> Term:
        return Term(self._told, "item", self, item)

    def __setitem__(self, item: Any, value: Any) -> None:
        self._told.event("set", self, item, value)

    def __enter__(self) -> Term:
        return self._told.event("enter", self)

    def __exit__(self, *_: Any) -> None:
        self._told.event("exit", self)

    def __bool__(self) -> bool:
        return self._told.decide(self._made)

    def __format__(self, how: str) -> str:
        return self._made + how

    def __hash__(self) -> int:
        return hash(self._made)


class Attribute(Term):
    """`.size()` and `.stride()` are reads; any other call does something."""

    def __init__(self, of: Term, name: str) -> None:
        super().__init__(of._told, "attribute", of, name)
        self._name = name

    def __call__(self, *args: Any, **keywords: Any) -> Term:
        if self._name in _READS and not args and not keywords:
            return Term(self._told, "read", self)
        return super().__call__(*args, **keywords)


class _Compiler:
    """Makes kernels: each is its source and what it is compiled with, wherever it is defined."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def __getattr__(self, how: str) -> Any:
        return lambda *given, **keywords: Term(self._run, "kernel", how, list(given), keywords)


def _operator(name: str) -> Any:
    return lambda self, *others: Term(self._told, name, self, *others)


for _name in [
    "add",
    "radd",
    "sub",
    "rsub",
    "mul",
    "rmul",
    "truediv",
    "rtruediv",
    "floordiv",
    "rfloordiv",
    "mod",
    "rmod",
    "pow",
    "rpow",
    "matmul",
    "rmatmul",
    "and",
    "rand",
    "or",
    "ror",
    "xor",
    "neg",
    "pos",
    "abs",
    "lt",
    "le",
    "gt",
    "ge",
    "eq",
    "ne",
]:
    setattr(Term, f"__{_name}__", _operator(_name))


class _Watched(ast.NodeTransformer):
    """Imports become values, `del` is told, and what is unpacked is asked for so many."""

    def visit_Import(self, node: ast.Import) -> list[ast.stmt]:
        return [_assigned(one.asname or one.name.partition(".")[0], "module", one.name) for one in node.names]

    def visit_ImportFrom(self, node: ast.ImportFrom) -> list[ast.stmt]:
        return [_assigned(one.asname or one.name, "import", f"{node.module}:{one.name}") for one in node.names]

    def visit_Delete(self, node: ast.Delete) -> list[ast.stmt]:
        told = [ast.parse(f"_deleted({ast.unparse(target)})").body[0] for target in node.targets]
        return [*told, node]

    def visit_Assign(self, node: ast.Assign) -> ast.Assign:
        target = node.targets[0]
        if isinstance(target, ast.Tuple):
            asked = ast.Call(ast.Name("_unpacked", ast.Load()), [node.value, ast.Constant(len(target.elts))], [])
            node.value = asked
        return node


def _assigned(name: str, how: str, what: str) -> ast.stmt:
    return ast.parse(f"{name} = _imported({how!r}, {what!r})").body[0]


@dataclass(frozen=True)
class Meaning:
    """What a wrapper does: the number of its arguments, and per coin its events, how it ended and what it returned."""

    arguments: int
    runs: tuple[tuple[tuple[str, ...], str], ...]


def meaning(text: str) -> Meaning:
    """The meaning of the function `call` of a wrapper. Raises SyntaxError for what is no Python."""
    text = _CONSTANT.sub(r'\1 = _constant("\2", "\3", \4, \5)', text)
    lines = [line for line in text.split("\n") if line not in _START]
    tree = ast.parse("\n".join(lines))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and [a.arg for a in node.args.args] == ["args"]:
            _unpack_first(node)
    number = _number_of_arguments(tree)
    code = compile(ast.fix_missing_locations(_Watched().visit(tree)), "wrapper", "exec")
    standard = compile(ast.fix_missing_locations(_Watched().visit(ast.parse(STANDARD))), "standard", "exec")
    free = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return Meaning(number, tuple(_run(standard, code, free, number, seed) for seed in range(SEEDS)))


def dtypes(text: str) -> tuple[dict[int, str], Counter[str]]:
    """Dtype and device of the arguments of `call`: by position, and of those that it never reads; raw or canonical."""
    tree = ast.parse(text)
    call = _call_of(tree)
    order = _given(call)
    read = set(_first_uses(call))
    said = _said_canonically(call, order) or _said_in_raw(tree)
    named = {position: said[name] for position, name in enumerate(order) if name in said and name in read}
    unread = [said[name] for name in order if name in said and name not in read]
    return named, Counter(unread) + Counter(said.get("", "").split(";") if said.get("") else [])


def same_dtypes(canonical: str, raw: str) -> bool:
    """Whether a canonical wrapper says of every argument what its raw one says: one that is only read in vain is unread."""
    (said, unread), (given, unread_in_raw) = dtypes(canonical), dtypes(raw)
    in_vain = Counter(dtype for position, dtype in given.items() if position not in said)
    return all(given.get(position) == dtype for position, dtype in said.items()) and unread == unread_in_raw + in_vain


def equal_dtypes(one: str, other: str) -> bool:
    """Whether two wrappers, both raw or both canonical, say the same of their arguments; unread ones have no place."""
    (said, unread), (also_said, also_unread) = dtypes(one), dtypes(other)
    in_both = said.keys() & also_said.keys()
    return all(said[at] == also_said[at] for at in in_both) and (
        Counter(said.values()) + unread == Counter(also_said.values()) + also_unread
    )


def refers_to_no_argument(text: str) -> bool:
    """Whether a raw function reads a name as of an argument that it is not given: no program of torch does."""
    call = _call_of(ast.parse(text))
    uses, given = _first_uses(call), _given(call)
    stored = {node.id for node in ast.walk(call) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return any(_ARGUMENT.match(name) and name not in given and name not in stored for name in uses)


def _said_in_raw(tree: ast.Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name == "get_args":
            for node in function.body:
                if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                    given = {one.arg: one.value for one in node.value.keywords}
                    if {"dtype", "device"} <= given.keys():
                        name = ast.unparse(node.targets[0])
                        dtype, device = ast.unparse(given["dtype"]), ast.literal_eval(given["device"])
                        found[name] = f"{dtype.removeprefix('torch.')} {device}"
    return found


def _said_canonically(call: ast.FunctionDef, order: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    first = [name for name in _first_uses(call) if name in order]
    unread: list[str] = []
    for node in ast.walk(call):
        if isinstance(node, ast.Assert) and ast.unparse(node.test).startswith("dtypes == "):
            assert isinstance(node.test, ast.Compare)
            groups = node.test.comparators[0]
            assert isinstance(groups, ast.Dict)
            for key, listed in zip(groups.keys, groups.values, strict=True):
                assert key is not None
                for name in _expanded(listed, first):
                    if name:
                        found[name] = ast.literal_eval(key)
                    else:
                        unread.append(ast.literal_eval(key))
    return found | ({"": ";".join(unread)} if unread else {})


def _call_of(tree: ast.Module) -> ast.FunctionDef:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "call"]
    return calls[-1]


def _number_of_arguments(tree: ast.Module) -> int:
    return len(_given(_call_of(tree)))


def _given(function: ast.FunctionDef) -> list[str]:
    """The names of a function's arguments, in their order; those that have none are called `_0`."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id == "args":
            target = node.targets[0]
            return [ast.unparse(one) for one in target.elts] if isinstance(target, ast.Tuple) else []
        if isinstance(node, ast.Assert) and ast.unparse(node.test).startswith("args == "):
            assert isinstance(node.test, ast.Compare)
            names = _expanded(node.test.comparators[0], _first_uses(function))
            return [name or f"_{number}" for number, name in enumerate(names)]
    return [name for name in _first_uses(function) if _GIVEN.match(name)]


def _first_uses(function: ast.FunctionDef) -> list[str]:
    """All names in the order in which they first stand in the text, the unpacking and the assertions of lists left out."""
    skipped = {id(inner) for node in ast.walk(function) if _lists_arguments(node) for inner in ast.walk(node)}
    found = [node for node in ast.walk(function) if isinstance(node, ast.Name) and id(node) not in skipped]
    found.sort(key=lambda node: (node.lineno, node.col_offset))
    return list(dict.fromkeys(node.id for node in found))


def _lists_arguments(node: ast.AST) -> bool:
    if isinstance(node, ast.Assert):
        return ast.unparse(node.test).startswith(("args == ", "dtypes == "))
    return isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id == "args"


def _expanded(listed: ast.expr, uses: list[str]) -> list[str]:
    """A list of names; "" for each that is unused, `a, ..., b` for all that are first used from the one to the other."""
    assert isinstance(listed, ast.List)
    given = [name for name in uses if _GIVEN.match(name)]
    names: list[str] = []
    until = False
    for one in listed.elts:
        if isinstance(one, ast.Constant) and one.value is ...:
            until = True
        elif isinstance(one, ast.Call):
            names += [""] * ast.literal_eval(one.args[0])
        else:
            name = ast.unparse(one)
            names += given[given.index(names[-1]) + 1 : given.index(name) + 1] if until else [name]
            until = False
    return names


def _unpack_first(function: ast.FunctionDef) -> None:
    """The canonical function as the raw one: its arguments are unpacked, its assertions of lists are gone."""
    names = _given(function)
    unpacks = any(
        isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id == "args"
        for node in function.body
    )
    _Unasserted().visit(function)
    if names and not unpacks:
        function.body[:0] = ast.parse(f"{', '.join(names)}, = args\nargs.clear()").body


class _Unasserted(ast.NodeTransformer):
    def visit_Assert(self, node: ast.Assert) -> ast.stmt:
        listed = ast.unparse(node.test).startswith(("args == ", "dtypes == "))
        return ast.Pass() if listed else node


def _run(standard: Any, code: Any, free: set[str], number: int, seed: int) -> tuple[tuple[str, ...], str]:
    run = Run(seed)
    world: dict[str, Any] = {"__name__": "wrapper", "_imported": lambda how, what: Term(run, how, what)}
    builtins = vars(__import__("builtins"))
    world |= {name: Term(run, "free", name) for name in free if name not in builtins}
    world |= {
        "_imported": lambda how, what: Term(run, how, what),
        "_constant": lambda device, dtype, size, stride: Term(run, "constant", _short(device), dtype, size, stride),
        "constant": lambda size, stride, device, dtype: Term(run, "constant", device, _spelled(dtype), size, stride),
        "int": lambda value: int(bool(value)) if isinstance(value, Term) else int(value),
        "async_compile": _Compiler(run),
        "_deleted": lambda value: run.event("del", value),
        "_unpacked": lambda value, count: _unpacked(run, value, count),
    }
    exec(standard, world)
    _DTYPES.clear()
    _DTYPES.update({getattr(world["torch"], name)._made: f"torch.{name}" for name in _NAMES})
    world["self"] = _Self()
    exec(code, world)
    world["self"].partitions = world.get("partitions") if isinstance(world.get("partitions"), list) else []
    run.events.clear()
    run.steps = 0
    try:
        ended = "returned " + _digest(world["call"]([Term(run, "given", position) for position in range(number)]))
    except Exception as error:
        ended = f"raised {type(error).__name__}"
    return _with_sorted_deletions(run.events), ended


_NAMES = ("float32", "float64", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool", "complex64")
_DTYPES: dict[str, str] = {}


class _Self:
    partitions: Any = ()


def _spelled(dtype: Term) -> str:
    return _DTYPES.get(dtype._made, dtype._made)


def _short(device: str) -> str:
    parts = [ast.literal_eval(part.partition("=")[2]) for part in device.split(", ")]
    return ":".join(map(str, parts))


def _unpacked(run: Run, value: Any, count: int) -> list[Any]:
    if isinstance(value, Term):
        return [Term(run, "unpacked", value, count, position) for position in range(count)]
    return list(value)


def _with_sorted_deletions(events: list[str]) -> tuple[str, ...]:
    """Deletions that follow one another have no order. A made value is named by its event, so they count as none there."""
    written: list[str] = []
    run: list[str] = []
    for event in [*events, ""]:
        if event.startswith("'del'"):
            run.append(event)
        else:
            written += sorted(run)
            run = []
            written.append(event)
    return tuple(written[:-1])
