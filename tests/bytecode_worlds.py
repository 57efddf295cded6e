"""Runs a function and its rendered text in two equal worlds and compares every effect, in order.

The text is run by a small interpreter of its own (`Run`), line by line, on objects that log whatever is done to them
and that answer, or raise, by a schedule. What is compared: the whole log, the result and the exception.
"""

import builtins
import random
import re
import warnings
from collections.abc import Callable
from types import CodeType, FunctionType
from typing import Any

from snapgrad.normalize.bytecode import render

LONGEST_LOG = 400


class World:
    """The log of one run and the schedule of its answers, which depends on the seed and the log alone."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.log: list[str] = []

    def event(self, what: str) -> None:
        self.log.append(what)
        if len(self.log) > LONGEST_LOG:
            raise MemoryError("too long")
        if self.answer(23) == 0:
            raise (ValueError, KeyError, TypeError)[self.answer(3)](len(self.log))

    def answer(self, options: int) -> int:
        return random.Random(f"{self.seed} {len(self.log)} {options}").randrange(options)

    def new(self) -> "Probe":
        return Probe(self, f"p{len(self.log)}")


def _name(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__}({', '.join(map(_name, value))})"
    if isinstance(value, dict):
        return f"dict({', '.join(f'{_name(k)}: {_name(v)}' for k, v in value.items())})"
    if isinstance(value, slice):
        return f"slice({_name(value.start)}, {_name(value.stop)}, {_name(value.step)})"
    return (
        value.name if isinstance(value, Probe) else repr(value) if isinstance(value, (str, int)) else str(type(value))
    )


def _logged(operation: str) -> Callable[..., Any]:
    def method(self: "Probe", *args: object, **kwargs: object) -> "Probe":
        shown = [_name(arg) for arg in args] + [f"{key}={_name(value)}" for key, value in kwargs.items()]
        self.world.event(f"{self.name}.{operation}({', '.join(shown)})")
        return self.world.new()

    return method


class Probe:
    """An object on which everything can be done, and is logged."""

    world: World
    name: str
    left: int
    __hash__ = object.__hash__

    def __init__(self, world: World, name: str) -> None:
        object.__setattr__(self, "world", world)
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "left", 2)

    def __setattr__(self, name: str, value: object) -> None:
        self.world.event(f"{self.name}.{name} = {_name(value)}")

    def __delattr__(self, name: str) -> None:
        self.world.event(f"del {self.name}.{name}")

    def __getattr__(self, name: str) -> "Probe":
        if name.startswith("__"):
            raise AttributeError(name)
        self.world.event(f"{self.name}.{name}")
        return self.world.new()

    def __bool__(self) -> bool:
        self.world.event(f"bool({self.name})")
        return self.world.answer(2) == 1

    def __contains__(self, item: object) -> bool:
        self.world.event(f"{_name(item)} in {self.name}")
        return self.world.answer(2) == 1

    def __iter__(self) -> "Probe":
        self.world.event(f"iter({self.name})")
        return self.world.new()

    def __next__(self) -> "Probe":
        self.world.event(f"next({self.name})")
        object.__setattr__(self, "left", self.left - 1)
        if self.left < 0 or self.world.answer(9) == 0:
            raise StopIteration
        return self.world.new()

    def __format__(self, spec: str) -> str:
        self.world.event(f"format({self.name}, {spec!r})")
        return f"<{self.name}>"

    def __repr__(self) -> str:
        self.world.event(f"repr({self.name})")
        return f"r{self.name}"

    def __exit__(self, kind: object, error: object, trace: object) -> bool:
        self.world.event(f"exit({self.name}, {kind})")
        return self.world.answer(2) == 1

    def keys(self) -> list[str]:
        return []


for _operation in [
    "call",
    "getitem",
    "add",
    "radd",
    "sub",
    "mul",
    "matmul",
    "neg",
    "invert",
    "pos",
    "lt",
    "le",
    "eq",
    "ne",
    "gt",
    "ge",
    "iadd",
    "isub",
    "imul",
    "enter",
    "setitem",
    "delitem",
    "and",
    "or",
]:
    setattr(Probe, f"__{_operation}__", _logged(_operation))


class Run:
    """One run of a rendered text."""

    def __init__(self, text: str, names: dict[str, Any], variables: dict[str, Any]) -> None:
        self.lines: list[tuple[str, str | None]] = []
        self.labels: dict[str, int] = {}
        handler: str | None = None
        for line in text.splitlines()[1:]:
            if re.fullmatch(r"L\d+:", line):
                self.labels[line[:-1]] = len(self.lines)
            elif match := re.fullmatch(r"    try:  # an exception goes to (L\d+)", line):
                handler = match[1]
            elif line:
                handler = handler if line.startswith("        ") else None
                self.lines.append((line.strip(), handler))
        self.error: BaseException = RuntimeError("nothing was caught")
        self.variables = variables
        self.names = {
            **names,
            "caught": lambda: self.error,
            "end_except": lambda: None,
            "enter": lambda manager: (manager.__exit__, manager.__enter__()),
            "exception_info": lambda error: (type(error), error, error.__traceback__),
            "exception_matches": isinstance,
            "reraise": self.reraise,
        }

    def reraise(self, error: BaseException) -> None:
        raise error

    def value(self, text: str) -> Any:
        return eval(text, self.names, self.variables)

    def run(self) -> object:
        place = 0
        while True:
            line, handler = self.lines[place]
            try:
                if line.startswith("return "):
                    return self.value(line.removeprefix("return "))
                place = self.step(line, place)
            except BaseException as error:
                if handler is None:
                    raise
                self.error, place = error, self.labels[handler]

    def step(self, line: str, place: int) -> int:
        if match := re.fullmatch(r"goto (L\d+)", line):
            return self.labels[match[1]]
        if match := re.fullmatch(r"if not \((.*)\): goto (L\d+)", line):
            return place + 1 if self.value(match[1]) else self.labels[match[2]]
        if match := re.fullmatch(r"if (.*): goto (L\d+)", line):
            return self.labels[match[2]] if self.value(match[1]) else place + 1
        if match := re.fullmatch(r"(?:(.*) = )?next\((\w+)\) or goto (L\d+)", line):
            try:
                self.variables["item"] = next(self.value(match[2]))
            except StopIteration:
                return self.labels[match[3]]
            exec(f"{match[1] or '_'} = item", self.names, self.variables)
            return place + 1
        if line == "raise":
            raise self.error
        exec(line, self.names, self.variables)
        return place + 1


def outcome(run: Callable[[], object], world: World) -> list[str]:
    try:
        result = f"return {_name(run())}"
    except MemoryError:
        return world.log
    except NameError:
        result = "NameError"
    except Exception as error:
        result = type(error).__name__
    return [*world.log, result]


def compiled(source: str) -> CodeType:
    """The code object of the one function in `source`."""
    module = compile(source, "case.py", "exec")
    return next(constant for constant in module.co_consts if isinstance(constant, CodeType))


def check(source: str, seed: int) -> None:
    """Run a function `f(a, b, c)` and its rendered text in two equal worlds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        code = compiled(source)
        rendering = render(code)
        assert rendering.portable, rendering.reason
        first, second = World(seed), World(seed)
        arguments = [Probe(first, name) for name in "abc"]
        function = FunctionType(code, {"__builtins__": builtins, "g": Probe(first, "g")})
        expected = outcome(lambda: function(*arguments), first)
        names = {"__builtins__": builtins, "g": Probe(second, "g")}
        run = Run(rendering.text, names, {name: Probe(second, name) for name in "abc"})
        assert outcome(run.run, second) == expected, rendering.text
