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
    from snapgrad.drift.comparing import Drifted
    from snapgrad.drift.interpreter import Interpreter
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
    drift.add_argument("--report", action="append", default=[], type=Path, metavar="FILE", help=".json, .md or .html")
    drift.add_argument("--cases", type=Path, metavar="FOLDER", help="where the cases are (from pyproject.toml)")
    drift.add_argument("--snapshots", type=Path, metavar="FOLDER", help="where the goldens are")


def _drift(chosen: argparse.Namespace) -> int:
    from snapgrad.drift.classes import exit_code
    from snapgrad.drift.interpreter import interpreter
    from snapgrad.drift.recording import record
    from snapgrad.drift.telling import report
    from snapgrad.reports import github
    from snapgrad.reports.json_file import to_json
    from snapgrad.reports.publishing import checked, publish
    from snapgrad.settings import find_settings

    if chosen.against and chosen.with_overlays:
        raise Problem("--against compares with no goldens, so --with-overlays says nothing; leave one of them out")
    reports = checked(chosen.report)
    settings = find_settings(Path.cwd())
    here = interpreter(chosen.python or sys.executable)
    there = interpreter(chosen.against) if chosen.against else None
    began = time.monotonic()
    found = _found(chosen, settings, here, there)
    made = record(
        found,
        here,
        there,
        root=settings.root,
        snapshots=chosen.snapshots or settings.snapshots,
        codegen_only=chosen.codegen_only,
        seconds=time.monotonic() - began,
    )
    print(to_json(made) if chosen.json else report(f"{here} against {there or 'the goldens'}", found))
    if github.wanted() and not chosen.json:
        print("\n".join(github.told(made, settings.root)))
    publish(made, reports)
    return exit_code(one.drift for one in found)


def _found(
    chosen: argparse.Namespace, settings: Settings, here: Interpreter, there: Interpreter | None
) -> list[Drifted]:
    from snapgrad.catalogue import load, select
    from snapgrad.devices import left_out, on_device, resolved
    from snapgrad.drift.comparing import Ways, against_goldens, against_interpreter, not_applicable
    from snapgrad.drift.looking_up import goldens_for

    ways = Ways(chosen.codegen_only, chosen.jobs, resolved(chosen.device))
    cases = on_device(select(load((chosen.cases or settings.cases).absolute()), chosen.patterns), ways.device)
    unable = left_out(cases, ways.device)
    left = [not_applicable(case, unable[case.id]) for case in cases if case.id in unable]
    cases = [case for case in cases if case.id not in unable]
    if there:
        return against_interpreter(cases, there, here, ways) + left
    goldens = goldens_for(
        here, settings, chosen.snapshots or settings.snapshots, ways.device, overlays=chosen.with_overlays
    )
    return against_goldens(cases, goldens, here, ways) + left
