"""The first line of a function: its parameters, and all that its code object says beside its steps.

    async def fetch_0(q, /, *, r):  # free: a; iterable coroutine
        'What help() shows of it.'

What every function has is left out: locals of its own, in places instead of a dict, and for a nested one the flag that
says so and the name that its place gives it. The frame itself is called by its position in Dynamo, so that its
docstring, whether it was nested in the user's code and its qualified name are not told.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from inspect import (
    CO_ASYNC_GENERATOR,
    CO_COROUTINE,
    CO_GENERATOR,
    CO_ITERABLE_COROUTINE,
    CO_NESTED,
    CO_NEWLOCALS,
    CO_OPTIMIZED,
    CO_VARARGS,
    CO_VARKEYWORDS,
)
from types import CodeType

from .frame import token
from .names import RESUMED, code_name

HAS_DOCSTRING, METHOD, NO_MONITORING, NO_FREE = 0x4000000, 0x8000000, 0x2000000, 0x40
GENERATORS = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR | CO_ITERABLE_COROUTINE
SEEN_ELSEWHERE = CO_VARARGS | CO_VARKEYWORDS | CO_NESTED | HAS_DOCSTRING | METHOD | NO_MONITORING | NO_FREE
LOCALS = {
    0: ["body of a class"],
    CO_NEWLOCALS: ["locals in a dict"],
    CO_OPTIMIZED: ["locals are given"],
    CO_OPTIMIZED | CO_NEWLOCALS: [],
}
FUTURE = {
    0x20000: "division", 0x40000: "absolute_import", 0x80000: "with_statement", 0x100000: "print_function",
    0x200000: "unicode_literals", 0x400000: "barry_as_FLUFL", 0x800000: "generator_stop", 0x1000000: "annotations",
}  # fmt: skip
NO_DOCSTRING = {"<dictcomp>", "<genexpr>", "<listcomp>", "<setcomp>"}
ANONYMOUS = {"dictcomp", "genexpr", "lambda", "listcomp", "module", "setcomp", "string"}


@dataclass(frozen=True)
class Place:
    """Where a nested function is defined: the code around it, whether that is the frame itself, whether any is a function's."""

    outer: CodeType
    of_frame: bool
    in_function: bool


def inside(code: CodeType, place: Place | None) -> Place:
    """The place of what is defined in `code`, which stands at `place`."""
    return Place(code, place is None, bool(code.co_flags & CO_OPTIMIZED) or (place is not None and place.in_function))


def parameters(code: CodeType) -> list[str]:
    """The names of all parameters, in the order of `co_varnames`."""
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
    return list(code.co_varnames[:count])


def fixed_parameters(code: CodeType, place: Place | None) -> frozenset[str]:
    """The parameters whose names are the user's: all but those that Dynamo gave to a function that resumes."""
    if RESUMED.fullmatch(code.co_name):
        return frozenset()
    return frozenset(name for name in parameters(code) if place or not name.startswith("___stack"))


def first_lines(code: CodeType, name: str, place: Place | None, unbound: Iterable[str] = ()) -> list[str]:
    """`def name(...):` with what else is to be told as a comment, and the docstring of a nested function."""
    told = [f"free: {', '.join(token('l', free) for free in code.co_freevars)}"] if code.co_freevars else []
    told += [f"never assigned: {', '.join(unbound)}"] if unbound else []
    told += _flags(code) + _names(code, place)
    if place:
        told += _nested(code, place)
    asynchronous = "async " if code.co_flags & (CO_COROUTINE | CO_ASYNC_GENERATOR) else ""
    comment = f"  # {'; '.join(told)}" if told else ""
    return [f"{asynchronous}def {name}({_shown(code)}):{comment}", *_docstring(code, place)]


def _shown(code: CodeType) -> str:
    names = [token("p", name) for name in code.co_varnames]
    plain, keyword = code.co_argcount, code.co_kwonlyargcount
    shown = names[:plain]
    if code.co_posonlyargcount:
        shown.insert(code.co_posonlyargcount, "/")
    rest = iter(names[plain + keyword :])
    if code.co_flags & CO_VARARGS:
        shown.append(f"*{next(rest)}")
    elif keyword:
        shown.append("*")
    shown += names[plain : plain + keyword]
    if code.co_flags & CO_VARKEYWORDS:
        shown.append(f"**{next(rest)}")
    return ", ".join(shown)


def _flags(code: CodeType) -> list[str]:
    """What the flags say that nothing else shows."""
    flags = code.co_flags
    told = []
    if flags & GENERATORS not in (0, CO_COROUTINE):
        kinds = {
            CO_GENERATOR: "generator",
            CO_COROUTINE: "coroutine",
            CO_ASYNC_GENERATOR: "async generator",
            CO_ITERABLE_COROUTINE: "iterable coroutine",
        }
        told.append(", ".join(kind for flag, kind in kinds.items() if flags & flag))
    told += LOCALS[flags & (CO_OPTIMIZED | CO_NEWLOCALS)]
    told += [f"future {name}" for flag, name in FUTURE.items() if flags & flag]
    rest = flags & ~(GENERATORS | SEEN_ELSEWHERE | CO_OPTIMIZED | CO_NEWLOCALS | sum(FUTURE))
    return [*told, *([f"flags {rest:#x}"] if rest else [])]


def _names(code: CodeType, place: Place | None) -> list[str]:
    """A name that the text would not show, or that is not the one its place gives."""
    stem = code_name(code.co_name)
    usual = f"<{stem}>" if stem in ANONYMOUS else stem
    resumes = RESUMED.fullmatch(code.co_name) is not None
    told = (
        [] if resumes or (usual == code.co_name and not usual.startswith("resume_in_")) else [f"named {code.co_name!r}"]
    )
    if place is None or resumes:
        return told
    between = ".<locals>." if place.outer.co_flags & CO_OPTIMIZED else "."
    before, qualified = place.outer.co_qualname, code.co_qualname
    usual_end = f"{between}{code.co_name}"
    known = qualified.endswith(usual_end) if place.of_frame else qualified == before + usual_end
    return told if known else [*told, f"qualified {qualified!r}"]


def _nested(code: CodeType, place: Place) -> list[str]:
    inner = place.in_function and bool(code.co_flags & CO_OPTIMIZED)
    if bool(code.co_flags & CO_NESTED) == inner:
        return []
    return ["not nested" if inner else "nested"]


def _docstring(code: CodeType, place: Place | None) -> list[str]:
    """Before Python 3.14 the first constant, if it is a string; later a flag says that it is one."""
    text = code.co_consts[0] if code.co_consts else None
    if place is None or not isinstance(text, str) or not code.co_flags & CO_OPTIMIZED or code.co_name in NO_DOCSTRING:
        return []
    return [f"    {text!r}"] if sys.version_info < (3, 14) or code.co_flags & HAS_DOCSTRING else []
