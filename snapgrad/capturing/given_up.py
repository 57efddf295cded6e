"""What torch gave up in a run, as it tells it itself: what it did not compile, of which function, and why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from types import CodeType
from typing import Any

from snapgrad.wording import counted

BREAK = "graph breaks"
REST = "rest of a function not compiled"
SKIPPED = "frames not compiled"
LIMIT = "recompile limit"
SUPPRESSED = "errors suppressed"
STANCE = "calls under a stance"
KINDS = (BREAK, REST, SKIPPED, LIMIT, SUPPRESSED, STANCE)
"""The facts that say it, by their names there. In all but the first what follows is run by Python."""

GRAPH = "<eval_with_key>"
"""How the name of the file begins in which the code of an FX graph is said to be."""

_RESUMED = re.compile(r"^(?:torch_dynamo_)?resume_in_(.*)_at_\d+$")


@dataclass(frozen=True)
class GivenUp:
    """One time that torch gave up. function: whose code it was compiling. file, line: where, for a report only."""

    kind: str
    function: str
    reason: str
    file: str = ""
    line: int = 0

    def __str__(self) -> str:
        where = f"{self.file}:{self.line} in " if self.file else ""
        return f"{where}{self.function}: {self.kind}: {self.reason}"


def facts(given_up: Iterable[GivenUp]) -> dict[str, dict[str, int]]:
    """By kind: "function: reason" -> how often. Graph breaks always, other kinds only where there are any."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for one in given_up:
        counts[one.kind][f"{one.function}: {shortened(one.reason)}"] += 1
    return {kind: dict(sorted(found.items())) for kind, found in counts.items() if found or kind == BREAK}


def report(given_up: Iterable[GivenUp], most: int = 8) -> list[str]:
    """A line for each, with its place; each once, with how often."""
    counts = Counter(map(str, given_up))
    lines = [line if n == 1 else f"{line} ({n} times)" for line, n in counts.items()]
    return lines if len(lines) <= most else [*lines[:most], counted(len(lines) - most, "more line")]


def shortened(text: str) -> str:
    """The first line of a reason, without the source line that it quotes and the places on this machine."""
    first = text.strip().partition("\n")[0].partition("  # ")[0]
    first = re.sub(r"^!?\d+(?:/\d+)*: ", "", first)
    first = re.sub(r"___\w+\(|\b0x[0-9a-f]+\b|\b\d{8,}\b", "...", first)
    return re.sub(r"(?:/[\w.+-]+)+/|\S*:\d+ in ", "", first).strip()


def function_of(code: CodeType, label: str = "") -> str:
    """The name of a function as its author wrote it; that of a graph is the part of the run that it belongs to.

    Dynamo names what it resumes after a graph break after the line, which may move.
    """
    if code.co_filename.startswith(GRAPH):
        return label or "a graph"
    name, resumed = code.co_qualname, False
    while found := _RESUMED.match(name.rpartition(".")[2]):
        name, resumed = found[1], True
    return f"{name}, resumed" if resumed else name


def reason_of(error: BaseException) -> str:
    """An error of torch's compiler in a line: for one that wraps another, what that is."""
    inner: Any = getattr(error, "inner_exception", None)
    if isinstance(inner, BaseException):
        error = inner
    text = str(getattr(error, "msg", "") or error).strip().partition("\n")[0]
    return f"{type(error).__name__}: {text}"


def reason_of_break(error: BaseException) -> str:
    """Why a graph broke, in torch's own words; for an error that is no reason of torch's, with its type."""
    text = str(getattr(error, "msg", "") or error).strip().partition("\n")[0]
    return text or type(error).__name__
