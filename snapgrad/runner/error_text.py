"""An error as a text that loses nothing: its whole message, what it was caused by, the places that are the user's."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path

from snapgrad.runner.job import is_of_python

ENGINE = Path(__file__).parents[1]
PLACES = 3


def described(error: BaseException) -> str:
    """The error's type and message, its notes, the errors that it holds as a group and those that it comes from, and the
    last places in the user's files. A message that another one quotes whole is not repeated."""
    lines: list[str] = []
    for prefix, one in _chain(error):
        text = _message(one)
        if prefix and text.strip() and text in "\n".join(lines):
            continue
        first, *rest = text.splitlines() or [""]
        lines += [f"{prefix}{type(one).__name__}: {first}", *rest, *_notes(one)]
    return "\n".join([*lines, *_places(error)])


def in_one_line(error: BaseException) -> str:
    """The same, for a remark beside other ones."""
    return " ".join(line.strip() for line in described(error).splitlines() if line.strip())


def _chain(error: BaseException) -> Iterator[tuple[str, BaseException]]:
    """The error, then what it holds and comes from, each once, with the words before it."""
    left: list[tuple[str, BaseException]] = [("", error)]
    seen: set[int] = set()
    while left:
        prefix, one = left.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield prefix, one
        if isinstance(one, BaseExceptionGroup):
            left += [("one of them: ", inner) for inner in one.exceptions]
        if one.__cause__ is not None:
            left.append(("caused by ", one.__cause__))
        elif one.__context__ is not None and not one.__suppress_context__:
            left.append(("raised while handling ", one.__context__))


def _message(error: BaseException) -> str:
    try:
        return str(error).strip() or "(no text)"
    except Exception as broken:
        return f"(its text cannot be made: {type(broken).__name__})"


def _notes(error: BaseException) -> list[str]:
    notes = getattr(error, "__notes__", ())
    return [f"  note: {note}" for note in notes] if isinstance(notes, (list, tuple)) else []


def _places(error: BaseException) -> list[str]:
    """The last ones of the first error that has any: what is raised by a library elsewhere has none of its own."""
    for _, one in _chain(error):
        frames = [frame for frame in traceback.extract_tb(one.__traceback__) if is_users(frame.filename)]
        if frames:
            return [f"  {f.filename}:{f.lineno} in {f.name}: {f.line}" for f in frames[-PLACES:]]
    return []


def is_users(file: str) -> bool:
    """Is it a file of neither Python's, nor of a package installed in it, nor of snapgrad's?"""
    return not is_of_python(file) and not Path(file).is_relative_to(ENGINE)
