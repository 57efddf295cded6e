"""Writes the reports that were asked for. Nothing is told twice: each is made from the one record."""

from __future__ import annotations

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
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(rendered(record, file.suffix, longest), encoding="utf-8", newline="\n")
        except OSError as error:
            problems.append(f"{file}: cannot be written: {error.strerror}")
    if problems:
        raise Problem("; ".join(problems))


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
