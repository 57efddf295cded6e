"""A record as a JSON file and back. What comes from a file is believed in nothing.

Every line of every document is stored once, in `lines`; a document is the list of the numbers of its lines.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from snapgrad.accepting.entry import CHANGES
from snapgrad.accepting.pending import read_bounded
from snapgrad.artifacts.kinds import FILES
from snapgrad.drift.classes import Drift
from snapgrad.errors import Problem
from snapgrad.reports.printable import printable
from snapgrad.reports.record import LEVELS, SCHEMA, SKIPPED, Record
from snapgrad.sharding import shard_of
from snapgrad.verdict import Verdict

TEXTS = ("golden", "received")
LARGEST_TEXTS = 1 << 30


def to_json(record: Record) -> str:
    """The whole record; its size grows with what differs, not with what was compared."""
    raw = dataclasses.asdict(record)
    lines: dict[str, int] = {}
    for change in _changes(raw):
        for name in TEXTS:
            change[name] = [lines.setdefault(line, len(lines)) for line in change[name].splitlines(keepends=True)]
    return json.dumps({"schema": raw.pop("schema"), **raw, "lines": list(lines)}, separators=(",", ":")) + "\n"


def read_report(file: Path) -> Record:
    """The record in a file. Raises Problem for a file that holds none."""
    return from_json(read_bounded(file), str(file))


def from_json(text: str, where: str) -> Record:
    """Read a record with suspicion. where: what a message names. Raises Problem for anything that is not one."""
    try:
        raw = json.loads(text)
        if not isinstance(raw, dict) or raw.get("schema") != SCHEMA:
            found = raw.get("schema") if isinstance(raw, dict) else type(raw).__name__
            raise ValueError(f"its schema is {found!r}, {SCHEMA!r} is what this version reads")
        raw = _printable(raw)
        _put_lines_back(raw)
        record = msgspec.convert(raw, Record)
        _check(record)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, Problem) as error:
        why = f"{type(error).__name__}: {error}" if not isinstance(error, ValueError) else str(error)
        raise Problem(f"{where}: is no report that --report made: {why}; make it again") from error
    return record


def _changes(raw: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for case in raw["cases"]:
        yield from case["changes"]


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list):
        return [_printable(one) for one in value]
    if isinstance(value, dict):
        return {printable(name): _printable(one) for name, one in value.items()}
    return value


def _put_lines_back(raw: dict[str, Any]) -> None:
    lines = raw.pop("lines")
    if not all(isinstance(line, str) for line in lines):
        raise TypeError("lines holds something else than texts")
    left = LARGEST_TEXTS
    for change in _changes(raw):
        for name in TEXTS:
            if any(type(number) is not int or number < 0 for number in change[name]):
                raise TypeError(f"{name}: a list of numbers of lines is allowed")
            left -= sum(len(lines[number]) for number in change[name])
            if left < 0:
                raise ValueError("its documents are larger together than any run's")
            change[name] = "".join([lines[number] for number in change[name]])


def _check(record: Record) -> None:
    """What types do not say: verdicts, documents and kinds of change are those there are."""
    for case in record.cases:
        if case.verdict not in (*Verdict, SKIPPED):
            raise ValueError(f"{case.id}: the verdict {case.verdict!r} is none")
        if case.drift not in (tuple(Drift) if record.kind == "drift" else ("",)):
            raise ValueError(f"{case.id}: the class of drift {case.drift!r} is none in a {record.kind}")
        if case.lowest not in ("", *LEVELS.values()):
            raise ValueError(f"{case.id}: the level {case.lowest!r} is none")
        for change in case.changes:
            if change.file not in FILES or change.kind not in CHANGES:
                raise ValueError(f"{case.id}: {change.file!r}, {change.kind!r}: not a golden's file, or not a change")
    for shard in filter(None, [record.options.shard, *record.absent]):
        if shard_of(shard).total != len(record.partition):
            raise ValueError(f"shard {shard} of {len(record.partition)}")
    names = [case.id for case in record.cases]
    if len(set(names)) != len(names):
        raise ValueError("a case is in it twice")


def schema() -> str:
    """The JSON Schema of the file: that of `Record`, with the texts as numbers of lines."""
    made = msgspec.json.schema(Record, ref_template="#/$defs/{name}")
    definitions = made["$defs"]
    for name in TEXTS:
        definitions["Edited"]["properties"][name] = {
            "type": "array",
            "items": {"type": "integer", "minimum": 0},
            "description": "numbers of lines in `lines`; the document is these lines, one after the other",
        }
    top = definitions["Record"]
    top["properties"]["lines"] = {"type": "array", "items": {"type": "string"}}
    top["required"] = sorted({*top["required"], "schema", "lines"})
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": SCHEMA}
    return json.dumps({**head, **made}, indent=1) + "\n"
