"""`snapgrad normalize` and `snapgrad rules`: the normalizer for a text from anywhere, and what it does."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from snapgrad.artifacts.kinds import KINDS
from snapgrad.artifacts.sections import joined
from snapgrad.errors import Problem
from snapgrad.normalize import DESCRIPTIONS, RULES, Dump, Kind, Unreadable, normalize, split, take_apart
from snapgrad.normalize.dump import LeftOut, Piece
from snapgrad.normalize.names.sections import Section, sections_of
from snapgrad.normalize.recognition import check_kind, own_kind
from snapgrad.wording import counted

OUTPUT_CODE = "code"
CHOICES = (OUTPUT_CODE, *DESCRIPTIONS)
COMMENTS = {"cpp": "//", "ttir": "//", "ptx": "//"}
IN_DUMPS = ("graph", OUTPUT_CODE)
"""What is looked for in a dump; a text of another kind is that and nothing else, from its first line to its last."""


@dataclass
class Normalized:
    """What the command prints. text: canonical, and nothing else. left_out: a line for each part of the input that is not
    in it although it is a text of the compiler. passed_over: what else there was, in a line; "" if nothing."""

    text: str = ""
    left_out: list[str] = field(default_factory=list)
    passed_over: str = ""


def rules_as_text() -> str:
    """Every rule in the order in which it is applied: its kind of text, its name, and what it removes."""
    lines = []
    for kind, rules in RULES.items():
        lines.append(f"{kind}: {DESCRIPTIONS[kind]}")
        lines += [f"  {rule.name:<20} {rule.removes}" for rule in rules]
    return "\n".join(lines)


def normalized(file: Path | None, kind: str | None) -> Normalized:
    """The canonical text of a file, or of the standard input.

    kind: one of `CHOICES`; "code" is Inductor's whole output code, which is split into wrapper and kernels. None: the
        text says itself what it is; in a log or a trace every graph and every output code is one section. Raises Problem
        for a text that holds nothing that can be normalized.
    """
    name = str(file) if file else "standard input"
    text = _read(file, name)
    golden = KINDS.get(file.name) if file else None
    if kind not in (None, *IN_DUMPS) or (kind is None and golden):
        return Normalized(_whole(name, text, kind or str(golden)))
    if kind is None and (own := own_kind(text)):
        return Normalized(_whole(name, text, own))
    return _of_dump(name, take_apart(text), kind)


def _read(file: Path | None, name: str) -> str:
    try:
        raw = file.read_bytes() if file else sys.stdin.buffer.read()
        return raw.decode("utf-8-sig")
    except OSError as error:
        raise Problem(f"{name}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Problem(f"{name}: cannot be read: byte {error.start} is not UTF-8; name a text file") from error


def _whole(name: str, text: str, kind: str) -> str:
    """A text that is one of a kind, or a golden, whose sections are each normalized."""
    known: Kind | None = next((one for one in DESCRIPTIONS if one == kind), None)
    assert known is not None
    made = []
    try:
        for one in _sections(text, known):
            check_kind(one.text, known)
            made.append((one.title, normalize(one.text, known)))
    except Unreadable as error:
        raise Problem(f"{name}: is no {kind}: {error}; --kind names another of {', '.join(CHOICES)}") from error
    if len(made) == 1 and not made[0][0]:
        return made[0][1]
    return joined(made, COMMENTS.get(known, "#"))


def _sections(text: str, kind: Kind) -> list[Section]:
    """The sections of a golden, with their titles' words; of any other text one, which is the text."""
    found = [one for one in sections_of(text, kind) if one.title]
    return [Section(one.title.partition(" ==== ")[2], one.text.partition("\n")[2]) for one in found] or [
        Section("", text)
    ]


def _of_dump(name: str, dump: Dump, kind: str | None) -> Normalized:
    made = Normalized(passed_over=_passed_over(dump))
    wanted = [piece for piece in dump.pieces if kind is None or _asked_for(piece, kind)]
    if not wanted:
        raise Problem(
            f"{name}: {_nothing_in(dump, kind)}; --kind names one of {', '.join(CHOICES)} that the whole text is"
        )
    texts = []
    for piece in wanted:
        try:
            texts += _canonical(piece, alone=len(wanted) == 1)
        except Unreadable as error:
            made.left_out.append(
                f"{name}, line {piece.line}: {piece.title}: {error.what}, line {error.line} of it: {error.reason}"
            )
    if kind is None:
        made.left_out += _other_texts(name, dump)
    made.text = "\n".join(texts)
    return made


def _other_texts(name: str, dump: Dump) -> list[str]:
    """A line for each sort of text in a dump that is neither a graph nor output code."""
    sorts: dict[str, list[LeftOut]] = {}
    for part in dump.left_out:
        sorts.setdefault(part.sort, []).append(part)
    return [
        f"{name}, line {parts[0].line}{f' and {len(parts) - 1} more' if parts[1:] else ''}: {sort}: not normalized, "
        "neither a graph nor output code"
        for sort, parts in sorts.items()
    ]


def _asked_for(piece: Piece, kind: str) -> bool:
    return (piece.kind == "graph") == (kind == "graph")


def _nothing_in(dump: Dump, kind: str | None) -> str:
    if dump.pieces:
        return (
            f"holds no {kind}, but {counted(len(dump.pieces), 'text')} of another kind, {dump.pieces[0].title!r} first"
        )
    if dump.left_out:
        first = dump.left_out[0]
        return f"holds no graph and no output code; line {first.line} is {first.sort}"
    return "holds no graph and no output code"


def _canonical(piece: Piece, *, alone: bool) -> list[str]:
    """The sections of a piece; a graph that is alone in its dump needs no title."""
    if piece.kind == "graph":
        made = normalize(piece.text, "graph")
        return [made if alone else f"# ==== {piece.title}\n{made}"]
    if piece.kind == "wrapper":
        return [f"# ==== wrapper {piece.title}\n{normalize(piece.text, 'wrapper')}"]
    titled = "" if alone else f"{piece.title}: "
    return [
        f"{COMMENTS.get(part.kind, '#')} ==== {titled}{part.kind} {part.name}\n{normalize(part.text, part.kind)}"
        for part in split(piece.text)
    ]


def _passed_over(dump: Dump) -> str:
    if not dump.records:
        return ""
    names = ", ".join(sorted(dump.records))
    return f"{counted(sum(dump.records.values()), 'record')} of the trace are neither graph nor output code: {names}"
