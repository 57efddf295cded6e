"""What a case is: a function of training code, and what its author expects of torch's compiler.

The options are checked when the case's module is imported, without torch, so that a mistake is
told before anything runs.
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import CodeType
from typing import Any, TypeVar

from snapgrad.errors import Problem

ARTIFACTS = ("graph", "bytecode", "code", "facts")
OPTIONAL = ("ttir", "ptx")
ONE_OF: dict[str, tuple[str, ...]] = {
    "backend": ("inductor", "aot_eager", "eager"),
    "via": ("context", "config", "body", "off"),
    "error_when": ("always", "compiled"),
}
SOME_OF: dict[str, tuple[str, ...]] = {"artifacts": (*ARTIFACTS, *OPTIONAL), "devices": ("cpu", "cuda")}
DEVICE = "device"
CONFIGS = ("dynamo", "inductor", "functorch")

Body = TypeVar("Body", bound=Callable[..., Any])


@dataclass(frozen=True)
class Options:
    """How a case is run and what is expected of it. Every field is an option of `case`.

    captures, compiles: compiled-autograd graphs captured, and compiled by the backend; None: only recorded
        in the facts. A case that asks for compiling (by `compile`, `via`, or a call of what torch.compile gave) and in which
        torch compiles nothing fails unless it has compiles=0; captures=0 says that it wants no capture, and no more.
    backend: what compiles the captured graphs, and the body if `compile` is set.
    dynamic, fullgraph: as `torch.compile` takes them, for the captured graphs.
    compile: the body itself is compiled with `torch.compile`.
    via: how compiled autograd is turned on. "context": by a context manager around the body; "config": by
        `torch._dynamo.config.compiled_autograd`; "body": the body does it; "off": it stays off.
    devices: where the case can run, "cpu" and "cuda"; the body is told by a parameter `device`, which cuda needs.
    needs_gpu: why the case can be captured on a real GPU only; a run without one leaves it out and says so.
    error: `"ErrorType: regular expression"` of the error that ends the body.
    error_when: "always": the eager run ends with the same error; "compiled": only the compiled run does.
    artifacts: what is captured and kept as goldens; "ttir" and "ptx" are not unless named here or by `--with`.
    yields: False for a case without gradients, which checks facts only.
    float64: the gradients are also compared with an eager run in float64.
    tolerance: `(1e-3, "why")`, an absolute difference that the gradients may have, and the reason; without it they are
        judged by their own size and dtype.
    own_interpreter: runs in a Python started for it, instead of a fork of the warmed one.
    timeout: seconds of processor time that the case may use; it is also stopped after as many without any, and after ten
        times as many on the clock.
    large: of the size people train; slower than the rest.
    config: settings of torch's compiler for this case, `{"inductor.fallback_random": True}`.
    upstream: name of the test of PyTorch's own suite that the case stands for, without `test_`.
    """

    captures: int | None = None
    compiles: int | None = None
    backend: str = "inductor"
    dynamic: bool | None = True
    fullgraph: bool = True
    compile: bool = False
    via: str = "context"
    devices: Sequence[str] = ("cpu",)
    needs_gpu: str | None = None
    error: str | None = None
    error_when: str = "always"
    artifacts: Sequence[str] = ARTIFACTS
    yields: bool = True
    float64: bool = True
    tolerance: tuple[float, str] | None = None
    own_interpreter: bool = False
    timeout: float = 60.0
    large: bool = False
    config: Mapping[str, Any] = field(default_factory=dict)
    upstream: str | None = None


@dataclass(frozen=True)
class Case:
    """One case, or one variant of it: `hooks/weight_hook`, `compile_api/batches-backend=eager`."""

    theme: str
    name: str
    pins: str
    function: str
    module: str
    file: str
    options: Options
    arguments: Mapping[str, Any] = field(default_factory=dict)
    line: int = 0

    @property
    def id(self) -> str:
        return f"{self.theme}/{self.name}"


_collected: list[Case] | None = None


@contextmanager
def collecting() -> Iterator[list[Case]]:
    """Every case that is defined inside, in order. Source: `case`."""
    global _collected
    outer, _collected = _collected, []
    try:
        yield _collected
    finally:
        _collected = outer


def case(*, params: Mapping[str, Sequence[Any]] | None = None, **options: Any) -> Callable[[Body], Body]:
    """Make a function of training code a case; its docstring's first sentence says what it pins.

    The function is usually a generator that yields the tensors (or None, where no gradient is meant to
    be) that eager and compiled runs must agree on. It is called several times, eagerly and compiled, each
    time with the same random seed, so it builds what it needs itself.

    params: names and values; the case is run for every combination. A name that is also an option sets that
        option; the function gets those it has a parameter for.
    options: see `Options`.

    Raises Problem, naming case and option, for what is unknown or contradictory.
    """

    def register(body: Body) -> Body:
        if _collected is not None:
            _collected.extend(variants(body, params or {}, options))
        return body

    return register


def variants(body: Callable[..., Any], params: Mapping[str, Sequence[Any]], options: Mapping[str, Any]) -> list[Case]:
    """The cases that one decorated function stands for: one, or one per combination of `params`."""
    module = body.__module__
    theme = module.rpartition(".")[2]
    who = f"case {theme}/{body.__name__}"
    pins = (inspect.getdoc(body) or "").split("\n\n")[0].replace("\n", " ")
    if not pins and sys.flags.optimize < 2:
        raise Problem(f"{who}: no docstring; its first sentence says what the case pins")
    for name, values in params.items():
        if isinstance(values, str) or not isinstance(values, Sequence) or not values:
            raise Problem(f"{who}: params[{name!r}] is {values!r}; a list of one or more values is allowed")
    code = code_of(who, body)
    made = []
    for values in itertools.product(*params.values()):
        chosen = dict(zip(params, values, strict=True))
        suffix = "".join(f"-{_word(who, name, value)}" for name, value in chosen.items())
        wanted = {**options, **{k: v for k, v in chosen.items() if k in option_names()}}
        accepted = inspect.signature(body).parameters
        unused = [k for k in chosen if k not in option_names() and k not in accepted]
        if unused:
            raise Problem(f"{who}: params {unused} are neither options nor parameters of the function")
        arguments = {k: v for k, v in chosen.items() if k in accepted}
        checked = check_options(who, wanted)
        check_device_is_taken(who, body, checked, arguments)
        made.append(
            Case(theme, body.__name__ + suffix, pins, body.__qualname__, module, code.co_filename,
                 checked, arguments, code.co_firstlineno)
        )  # fmt: skip
    return made


def code_of(who: str, body: Callable[..., Any]) -> CodeType:
    """The code of a body as it was written, below its decorators: it says in which file another process finds the body.

    Raises Problem for a body that no name leads to.
    """
    written = inspect.unwrap(body) if callable(body) else body
    qualified = getattr(body, "__qualname__", "")
    if not inspect.isfunction(written) or "<" in qualified:
        raise Problem(
            f"{who}: {_sort_of(body)} cannot be found by the process that runs it; define it with def at the top level of "
            "the module, and its decorators with functools.wraps"
        )
    if inspect.iscoroutinefunction(written) or inspect.isasyncgenfunction(written):
        raise Problem(f"{who}: {qualified} is async; a function that yields tensors or returns them is allowed")
    return written.__code__


def _sort_of(body: object) -> str:
    """What a body is that is no function at the top level of a module."""
    if isinstance(body, type):
        return f"the class {body.__qualname__}"
    if inspect.ismethod(body):
        return f"the method {body.__qualname__} of an object"
    if isinstance(body, functools.partial):
        return "a functools.partial, whose arguments go into arguments=,"
    qualified = str(getattr(body, "__qualname__", ""))
    if qualified.endswith("<lambda>"):
        return "a lambda"
    return qualified or f"an object of the class {type(body).__qualname__}"


def check_is_callable(who: str, body: Callable[..., Any], arguments: Mapping[str, Any]) -> None:
    """Raise Problem unless a body can be called with these arguments by name, and its device where it takes one."""
    if not isinstance(arguments, Mapping) or not all(isinstance(name, str) for name in arguments):
        raise Problem(f"{who}: arguments is {arguments!r}; a dict from the names of parameters to values is allowed")
    parameters = inspect.signature(body).parameters
    given = {**arguments, DEVICE: ""} if DEVICE in parameters else arguments
    try:
        inspect.signature(body).bind(**given)
    except TypeError as error:
        owner = body.__qualname__.rpartition(".")[0]
        method = f"; a method of {owner} has no object here: use a staticmethod, or a function" if owner else ""
        raise Problem(
            f"{who}: {body.__qualname__}{inspect.signature(body)}: {error}{method}; see arguments="
        ) from error


def check_device_is_taken(who: str, body: Callable[..., Any], options: Options, arguments: Mapping[str, Any]) -> None:
    """Raise Problem unless a body that runs on cuda can be told so, and nothing else tells it where it runs."""
    if DEVICE in arguments:
        raise Problem(
            f"{who}: `device` is an argument of it; devices= says where it runs, and the run gives the argument"
        )
    if "cuda" in options.devices and DEVICE not in inspect.signature(body).parameters:
        raise Problem(f"{who}: option devices names cuda, but the function has no parameter `device`; add one")


def _word(who: str, name: str, value: object) -> str:
    """A parameter's value as part of a case's name, and so of a folder's."""
    word = str(value)
    if not re.fullmatch(r"[A-Za-z0-9_.]+", word):
        raise Problem(f"{who}: params[{name!r}] has the value {value!r}; letters, digits, '_' and '.' are allowed")
    return word


def with_artifacts(cases: Sequence[Case], names: str, option: str = "--with") -> list[Case]:
    """The cases with optional artifacts added, "ttir,ptx". Raises Problem for a name that is none."""
    added = [name.strip() for name in names.split(",") if name.strip()]
    for name in added:
        if name not in OPTIONAL:
            raise Problem(
                f"{option} {name}: allowed are {', '.join(OPTIONAL)}; the other artifacts are always captured"
            )
    if not added:
        return list(cases)
    return [
        dataclasses.replace(
            one,
            options=dataclasses.replace(one.options, artifacts=tuple(dict.fromkeys([*one.options.artifacts, *added]))),
        )
        for one in cases
    ]


def option_names() -> list[str]:
    return [f.name for f in dataclasses.fields(Options)]


def check_options(who: str, options: Mapping[str, Any]) -> Options:
    """`options` as `Options`; raises Problem when one is unknown, of the wrong kind, or contradicts another."""
    if not options:
        return Options()
    unknown = [k for k in options if k not in option_names()]
    if unknown:
        raise Problem(f"{who}: unknown option {unknown[0]!r}; allowed are {', '.join(option_names())}")
    made = Options(**options)

    def need(name: str, allowed: str, good: bool) -> None:
        if not good:
            raise Problem(f"{who}: option {name} is {getattr(made, name)!r}; allowed is {allowed}")

    for name in ("captures", "compiles"):
        value = getattr(made, name)
        need(name, "a number from 0 or None", value is None or (type(value) is int and value >= 0))
    for name in ("fullgraph", "compile", "yields", "float64", "own_interpreter", "large"):
        need(name, "True or False", type(getattr(made, name)) is bool)
    for name, choices in ONE_OF.items():
        need(name, "one of " + ", ".join(choices), getattr(made, name) in choices)
    for name, choices in SOME_OF.items():
        chosen = getattr(made, name)
        known = isinstance(chosen, (tuple, list)) and all(one in choices for one in chosen)
        need(name, "a list of " + ", ".join(choices), known and len(set(chosen)) == len(chosen))
    need("devices", "at least one device", bool(made.devices))
    need("needs_gpu", "a text that says why, or None", made.needs_gpu is None or _says_something(made.needs_gpu))
    need("upstream", "a text or None", made.upstream is None or _says_something(made.upstream))
    need("dynamic", "True, False or None", made.dynamic is None or type(made.dynamic) is bool)
    need("timeout", "a number of seconds above 0", type(made.timeout) in (int, float) and made.timeout > 0)
    need("error", "'ErrorType: regular expression'", made.error is None or _is_error_pattern(made.error))
    need(
        "tolerance",
        '(an absolute difference above 0, "why") or None',
        made.tolerance is None or _is_tolerance(made.tolerance),
    )
    need("config", f"settings whose names begin with {', '.join(c + '.' for c in CONFIGS)}, and whose values JSON holds",
         _are_settings(made.config))  # fmt: skip
    _check_contradictions(who, made)
    return made


def _says_something(text: object) -> bool:
    return isinstance(text, str) and bool(text.strip())


def _is_tolerance(tolerance: object) -> bool:
    """From a job's JSON it comes as a list."""
    if not isinstance(tolerance, (tuple, list)) or len(tolerance) != 2:
        return False
    most, why = tolerance
    return type(most) in (int, float) and 0 < most < float("inf") and _says_something(why)


def _are_settings(config: object) -> bool:
    try:
        json.dumps(config)
    except (TypeError, ValueError):
        return False
    return isinstance(config, dict) and all(re.match(rf"({'|'.join(CONFIGS)})\..", str(name)) for name in config)


def _is_error_pattern(error: object) -> bool:
    kind, colon, pattern = error.partition(": ") if isinstance(error, str) else ("", "", "")
    try:
        re.compile(pattern)
    except re.error:
        return False
    return bool(colon) and kind.replace(".", "_").isidentifier()


def _check_contradictions(who: str, options: Options) -> None:
    def refuse(text: str) -> None:
        raise Problem(f"{who}: {text}")

    captures, compiles = options.captures, options.compiles
    if options.via == "off" and captures:
        refuse(f"captures={captures} cannot come with via='off'; leave captures out or turn compiled autograd on")
    if options.needs_gpu and tuple(options.devices) != ("cuda",):
        refuse(f"needs_gpu= goes with devices=('cuda',), not with {tuple(options.devices)!r}")
    if captures == 0 and compiles:
        refuse(f"compiles={compiles} cannot come with captures=0")
    if options.error is None and options.error_when != "always":
        refuse(f"error_when={options.error_when!r} has no meaning without error=")
    if options.tolerance and not options.yields:
        refuse("tolerance= has no meaning with yields=False")
    if not options.yields and "facts" not in options.artifacts:
        refuse("yields=False leaves nothing to check without the artifact 'facts'")
