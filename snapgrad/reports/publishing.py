"""Writes the reports that were asked for. Nothing is told twice: each is made from the one record."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from snapgrad.errors import Problem
from snapgrad.reports.record import Record

SUFFIXES = (".json", ".md", ".html")


def checked(files: Sequence[Path]) -> list[Path]:
    """The files of `--report`, found wrong before anything runs. Raises Problem for a kind that there is not."""
    for file in files:
        if file.suffix not in SUFFIXES:
            raise Problem(f"{file}: the name of a report ends with one of {', '.join(SUFFIXES)}, which says its kind")
        if file.is_dir():
            raise Problem(f"{file}: is a folder; name a file in it")
    return list(files)


def publish(record: Record, files: Sequence[Path], longest: int | None = None) -> None:
    """Write the record to each file, in the form of its suffix. longest: bytes of Markdown.

    Raises Problem for a file that cannot be written, once the others are.
    """
    problems = []
    for file in files:
        try:
            _replace(file, rendered(record, file.suffix, longest).encode("utf-8"))
        except OSError as error:
            problems.append(f"{file}: cannot be written: {error.strerror}")
    if problems:
        raise Problem("; ".join(problems))


def publish_or_tell(record: Record, files: Sequence[Path], longest: int | None = None) -> int:
    """Publish, or print why that failed: 0 or 2, which the exit code is at least. What came of the cases is told
    whatever becomes of a report."""
    try:
        publish(record, files, longest)
    except Problem as problem:
        print(f"snapgrad: --report: {problem}", file=sys.stderr)
        return 2
    return 0


def _replace(file: Path, raw: bytes) -> None:
    """Write a report whole or not at all; what is no ordinary file (a pipe, a terminal) is written to as it is."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and not file.is_file():
        file.write_bytes(raw)
        return
    unfinished = file.with_name(f"{file.name}.part")
    try:
        unfinished.write_bytes(raw)
        os.replace(unfinished, file.resolve())
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def rendered(record: Record, suffix: str, longest: int | None = None) -> str:
    """The record as the text of a file with this suffix."""
    if suffix == ".json":
        from snapgrad.reports.json_file import to_json

        return to_json(record)
    if suffix == ".html":
        from snapgrad.reports.html import page

        return page(record)
    from snapgrad.reports.markdown import COMMENT, markdown

    return markdown(record, longest or COMMENT)
