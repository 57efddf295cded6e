"""A record as workflow commands of GitHub Actions, which become annotations beside the code; 10 at most."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from snapgrad.goldens.compare import first_difference
from snapgrad.reports.gravity import edits, failures, gravity, unfinished
from snapgrad.reports.markdown import short
from snapgrad.reports.printable import printable
from snapgrad.reports.record import Record
from snapgrad.wording import named

MOST = 10  # errors that GitHub shows per step


def wanted() -> bool:
    return os.environ.get("GITHUB_ACTIONS", "").lower() == "true"


def told(record: Record, root: Path) -> list[str]:
    """The commands, gravest first; if there are more than `MOST`, the last says how many. root: the project's folder.

    A case whose graph and code differ is annotated at its graph only: what comes later may differ because of that.
    """
    found = list(_found(record, _prefix(root)))
    left = len(found) - MOST
    if left <= 0:
        return found
    rest = f"{left + 1} more are not annotated; the log and the reports have all"
    return [*found[: MOST - 1], _command("snapgrad", rest)]


def _prefix(root: Path) -> str:
    """What comes before the project's own paths in the checkout."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    inside = workspace and root.resolve().is_relative_to(Path(workspace).resolve())
    return root.resolve().relative_to(Path(workspace).resolve()).as_posix() + "/" if inside and workspace else ""


def _found(record: Record, prefix: str) -> Iterator[str]:
    for line in unfinished(record):
        yield _command("snapgrad: missing", line)
    for failure in failures(record):
        first = failure.cases[0]
        names = named([case.id for case in failure.cases])
        yield _command(f"snapgrad: {failure.verdict}", f"{names}\n{failure.problem}", prefix + first.source, first.line)
    told_of: set[str] = set()
    for cluster in edits(record):
        untold = [item for item in cluster.items if item[0].id not in told_of]
        if not untold:
            continue
        told_of |= {case.id for case, _ in untold}
        case, change = min(untold, key=lambda item: gravity(item[0]))
        names = named([one.id for one, _ in cluster.items])
        text = "\n".join([f"{change.file} {change.kind}: {names}", *case.meaning])
        title = f"snapgrad: {case.drift or change.kind}"
        if change.kind == "new" or record.other is not None:
            yield _command(title, text, prefix + case.source, case.line)
        else:
            number = first_difference(change.golden, change.received)[0]
            yield _command(title, text, f"{prefix}{case.goldens}/{change.file}", number)


def _command(title: str, message: str, file: str = "", line: int = 0) -> str:
    file = file.removeprefix("./")
    place = f"file={_property(file)},line={line}," if file and line else ""
    return f"::error {place}title={_property(title)}::{_data(short(printable(message), 1000))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")
