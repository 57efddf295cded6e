"""`snapgrad drift`: its arguments, and who does what they ask for."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from snapgrad.arguments import number_from_1
from snapgrad.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from snapgrad.drift.comparing import Drifted
    from snapgrad.drift.plan import Plan
    from snapgrad.reports.record import Record
    from snapgrad.settings import Settings

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

EPILOG = (
    "exit codes: 0 the same, up to renaming; 1 drift; 2 wrong usage; 3 wrong gradients; 4 a case fails or crashes. "
    "Goldens and pending changes stay as they are."
)


def add_to(commands: Commands) -> None:
    drift = commands.add_parser(
        "drift", help="tell what another torch or Python changes; writes nothing", epilog=EPILOG
    )
    drift.set_defaults(command=_drift)
    drift.add_argument("patterns", nargs="*", metavar="CASE", help="ids, themes or globs; all if none")
    drift.add_argument("--python", metavar="PATH", help="the interpreter whose torch is looked at; this one if none")
    drift.add_argument("--against", metavar="PATH", help="compare with what this one captures, not with the goldens")
    drift.add_argument(
        "--with-overlays", action="store_true", help="compare with the goldens of that environment, not with the base's"
    )
    drift.add_argument("--device", default="cpu", metavar="NAME", help="cpu, cuda, or a GPU by name: cuda-sm_90")
    drift.add_argument("--codegen-only", action="store_true", help="make the code, but build and run no kernels")
    drift.add_argument("--jobs", type=number_from_1, metavar="N", help="cases at a time (the number of cores)")
    drift.add_argument("--json", action="store_true", help="print the record, not the report")
    drift.add_argument(
        "--report", action="append", default=[], type=Path, metavar="FILE", help="write one too: .json, .md, .html"
    )
    drift.add_argument("--shard", metavar="N/M", help="look at the Nth of M parts of the cases")
    drift.add_argument("--cases", type=Path, metavar="FOLDER", help="where the cases are (from pyproject.toml)")
    drift.add_argument("--snapshots", type=Path, metavar="FOLDER", help="where the goldens are")


def _drift(chosen: argparse.Namespace) -> int:
    from snapgrad.drift.classes import exit_code
    from snapgrad.drift.recording import record
    from snapgrad.drift.telling import report
    from snapgrad.reports.json_file import to_json
    from snapgrad.reports.publishing import checked
    from snapgrad.settings import find_settings

    reports = checked(chosen.report)
    settings = find_settings(Path.cwd())
    plan = _plan(chosen, settings)
    found: list[Drifted] = []
    began = time.monotonic()
    try:
        for one in _looked_at(plan, settings):
            found.append(one)
    except BaseException:
        _publish(record(found, plan, time.monotonic() - began), reports, plan, chosen.json)
        raise
    found = plan.selection.in_order(found)
    made = record(found, plan, time.monotonic() - began)
    print(to_json(made) if chosen.json else report(plan.title(), found), end="" if chosen.json else "\n")
    return max(exit_code(one.drift for one in found), _publish(made, reports, plan, chosen.json))


def _publish(made: Record, reports: Sequence[Path], plan: Plan, json: bool) -> int:
    from snapgrad.reports import github
    from snapgrad.reports.publishing import publish_or_tell

    if github.wanted() and not json:
        print("\n".join(github.told(made, plan.root)))
    return publish_or_tell(made, reports)


def _plan(chosen: argparse.Namespace, settings: Settings) -> Plan:
    from snapgrad.catalogue import load, select
    from snapgrad.devices import resolved
    from snapgrad.drift.comparing import Ways
    from snapgrad.drift.interpreter import interpreter
    from snapgrad.drift.plan import Plan, selection
    from snapgrad.sharding import shard_of

    if chosen.against is not None and chosen.with_overlays:
        raise Problem("--against compares with no goldens, so --with-overlays says nothing; leave one of them out")
    shard = shard_of(chosen.shard) if chosen.shard is not None else None
    ways = Ways(chosen.codegen_only, chosen.jobs, resolved(chosen.device), chosen.with_overlays, settings.preload)
    cases = select(load((chosen.cases or settings.cases).absolute()), chosen.patterns)
    return Plan(
        interpreter(sys.executable if chosen.python is None else chosen.python),
        None if chosen.against is None else interpreter(chosen.against),
        ways,
        selection(cases, ways.device, shard),
        shard,
        settings.root,
        chosen.snapshots or settings.snapshots,
    )


def _looked_at(plan: Plan, settings: Settings) -> Iterator[Drifted]:
    """Every case of this shard, as they end."""
    from snapgrad.drift.comparing import against_goldens, against_interpreter, not_applicable
    from snapgrad.drift.looking_up import goldens_for

    yield from (not_applicable(case, why) for case, why in plan.selection.unable)
    if plan.there:
        yield from against_interpreter(plan.selection.cases, plan.there, plan.here, plan.ways)
    else:
        goldens = goldens_for(plan.here, settings, plan.snapshots, plan.ways.device, overlays=plan.ways.overlays)
        yield from against_goldens(plan.selection.cases, goldens, plan.here, plan.ways)
