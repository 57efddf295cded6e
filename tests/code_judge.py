"""Runs code objects in CPython and writes down all that can be seen of them: the judge of what two of them mean.

Nothing of the renderer is used. A child process runs each, as a mutated code object may end the interpreter.
"""

from __future__ import annotations

import builtins
import hashlib
import inspect
import os
import signal
from types import CodeType, FunctionType
from typing import Any

from bytecode_worlds import Probe, World, outcome

SEEDS = range(24)
LIMIT_S = 20
FLAGS = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR | inspect.CO_ITERABLE_COROUTINE


def means_the_same(code: CodeType, other: CodeType) -> bool:
    """Whether nothing tells the two apart in any of the runs; one that ends its process or hangs differs from all."""
    first, second = observed(code), observed(other)
    return first == second and first is not None


def observed(code: CodeType) -> str | None:
    """A digest of all runs, None if the process died."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(LIMIT_S)
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 2)
            digest = hashlib.sha256(repr([_run(code, seed) for seed in SEEDS]).encode("utf-8", "backslashreplace"))
            os.write(writing, digest.hexdigest().encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said or None


def _run(code: CodeType, seed: int) -> list[object]:
    world = World(seed)
    names: dict[str, Any] = {"__builtins__": builtins, "__name__": "case"}
    names |= {
        name: Probe(world, f"global {name}") for name in sorted(_global_names(code)) if not hasattr(builtins, name)
    }
    given = dict(names)
    function = FunctionType(
        code, names, closure=tuple(_cell(Probe(world, f"free {name}")) for name in code.co_freevars)
    )
    arguments = [Probe(world, name) for name in "abcdefgh"[: code.co_argcount]]
    keywords = {name: Probe(world, name) for name in code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount]}
    function.__doc__ = (
        None  # Dynamo runs the code object of a frame: no function is made of it whose help could be read
    )
    seen: list[object] = [_looks(function), list(code.co_freevars)]
    results: list[Any] = []

    def call() -> object:
        results.append(function(*arguments, **keywords))
        return results[0]

    seen += outcome(call, world)
    if results:
        seen.append(_described(results[0], world, 3))
    changed = {key: names[key] for key in names if names[key] is not given.get(key)}
    changed |= {key: None for key in given if key not in names}
    return [*seen, world.log, sorted(f"{key} {_described(value, world, 1)}" for key, value in changed.items())]


def _global_names(code: CodeType) -> set[str]:
    inner = [_global_names(constant) for constant in code.co_consts if isinstance(constant, CodeType)]
    return {name for name in code.co_names if not name.startswith("__")}.union(*inner)


def _cell(value: object) -> Any:
    return (lambda: value).__closure__[0]  # type: ignore[index]


def _looks(function: FunctionType) -> list[object]:
    code = function.__code__
    return [
        code.co_name,
        function.__doc__,
        code.co_flags & (FLAGS | inspect.CO_VARARGS | inspect.CO_VARKEYWORDS),
        code.co_posonlyargcount,
        code.co_varnames[: code.co_argcount + code.co_kwonlyargcount],
    ]


def _described(value: Any, world: World, depth: int) -> object:
    """What can be seen of a result: functions are called, generators and coroutines driven, containers opened."""
    if depth == 0 or isinstance(value, Probe):
        return value.name if isinstance(value, Probe) else str(type(value))
    if isinstance(value, FunctionType):
        return _called(value, world, depth)
    if isinstance(value, type):
        inside = {
            key: item
            for key, item in vars(value).items()
            if key in ("x", "y", "m", "__qualname__", "__doc__", "__annotations__")
        }
        return ["class", value.__qualname__, [base.__name__ for base in value.__bases__],
                [(key, _described(item, world, depth - 1)) for key, item in inside.items()]]  # fmt: skip
    if isinstance(value, (list, tuple)):
        return [type(value).__name__, *(_described(item, world, depth - 1) for item in value)]
    if isinstance(value, (set, frozenset)):
        return [type(value).__name__, sorted(str(_described(item, world, depth - 1)) for item in value)]
    if isinstance(value, dict):
        return ["dict", *((_described(k, world, depth - 1), _described(v, world, depth - 1)) for k, v in value.items())]
    if inspect.isgenerator(value) or inspect.iscoroutine(value):
        return [
            type(value).__name__,
            value.gi_code.co_flags & FLAGS if inspect.isgenerator(value) else 0,
            *_driven(value, world, depth),
        ]
    if inspect.isasyncgen(value):
        return "asyncgen"
    if isinstance(value, slice):
        return ["slice", *(_described(part, world, depth - 1) for part in (value.start, value.stop, value.step))]
    if isinstance(value, (int, float, complex, str, bytes, type(None), type(...))):
        return repr(value)
    return str(type(value))


def _called(function: FunctionType, world: World, depth: int) -> object:
    looks = [*_looks(function), function.__qualname__]
    for attribute in (function.__defaults__, function.__kwdefaults__, function.__annotations__):
        looks.append(_described(attribute, world, depth - 1))
    arguments = [Probe(world, f"argument {number}") for number in range(function.__code__.co_argcount)]
    results: list[Any] = []

    def call() -> object:
        results.append(function(*arguments))
        return results[0]

    return [*looks, *outcome(call, world)[-40:], *(_described(result, world, depth - 1) for result in results)]


def _driven(value: Any, world: World, depth: int) -> list[object]:
    said: list[object] = []
    try:
        for step in range(4):
            sent = None if step == 0 else Probe(world, f"sent {step}")
            said.append(_described(value.send(sent), world, depth - 1))
    except StopIteration as stop:
        said += ["stop", _described(stop.value, world, depth - 1)]
    except MemoryError:
        said.append("long")
    except Exception as error:
        said.append(type(error).__name__)
    return said
