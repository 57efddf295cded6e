"""Records made by hand, of cases that were never run."""

from __future__ import annotations

from collections.abc import Mapping

from snapgrad.case import Case, check_options
from snapgrad.goldens.compare import compare
from snapgrad.goldens.files import Golden
from snapgrad.reports.record import CaseRecord, Options, Record, case_record
from snapgrad.verdict import Result, Verdict

ENVIRONMENT = {"torch": "2.13.0", "python": "3.11.2", "platform": "linux-x86_64", "snapgrad": "0.1.0"}
GRAPH = "def forward(inputs):\n    getitem = inputs[0]\n    relu = torch.relu(getitem)\n    return [relu]\n"
EDITED = GRAPH.replace("torch.relu", "torch.tanh")
FACTS = '{\n "captures": 1\n}\n'


def case(name: str) -> Case:
    theme, _, short = name.partition("/")
    return Case(
        theme, short, f"What {short} pins.", short, f"cases.{theme}", f"cases/{theme}.py", check_options("", {})
    )


def made(
    name: str,
    goldens: Mapping[str, str] | None = None,
    received: Mapping[str, str] | None = None,
    *,
    verdict: Verdict = Verdict.PASSED,
    problem: str = "",
    refusal: str = "",
) -> CaseRecord:
    """A case with these goldens of which these documents were received."""
    result = Result(verdict, problem, dict(received or {}), checked={"tensors": 2}, seconds=0.5)
    changes = compare({file: Golden(text) for file, text in (goldens or {}).items()}, result.documents)
    theme = name.partition("/")[0]
    return case_record(
        case(name),
        result,
        changes if verdict is Verdict.PASSED else [],
        refusal,
        source=f"cases/{theme}.py",
        goldens=f"snapshots/{name}",
    )


def changed(name: str) -> CaseRecord:
    return made(name, {"graph.py": GRAPH, "facts.json": FACTS}, {"graph.py": EDITED, "facts.json": FACTS})


def record(*cases: CaseRecord, also: tuple[str, ...] = (), shard: str = "") -> Record:
    """A run of these cases. also: ids that were selected and have no result."""
    selected = [*(one.id for one in cases), *also]
    return Record("run", selected, cases, ENVIRONMENT, "0123456789ab", options=Options(shard=shard), seconds=2.5)
