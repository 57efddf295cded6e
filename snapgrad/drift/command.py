"""`snapgrad drift`: its arguments, and who does what they ask for."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from snapgrad.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from snapgrad.case import Case
    from snapgrad.drift.comparing import Goldens
    from snapgrad.drift.interpreter import Interpreter
    from snapgrad.goldens.files import Golden
    from snapgrad.settings import Settings

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

EPILOG = (
    "exit codes: 0 the same, up to renaming; 1 drift; 2 wrong usage; 3 wrong gradients; 4 a case fails or crashes. "
    "Goldens and pending changes stay as they are."
)


def add_to(commands: Commands, number: Callable[[str], int]) -> None:
    """Add the command. number: reads the value of --jobs."""
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
    drift.add_argument("--codegen-only", action="store_true", help="make the code, but build and run no kernels")
    drift.add_argument("--jobs", type=number, metavar="N", help="cases at a time (the number of cores)")
    drift.add_argument("--json", action="store_true", help="print the record, not the report")
    drift.add_argument("--report", action="append", default=[], type=Path, metavar="FILE", help=".json, .md or .html")
    drift.add_argument("--cases", type=Path, metavar="FOLDER", help="where the cases are (from pyproject.toml)")
    drift.add_argument("--snapshots", type=Path, metavar="FOLDER", help="where the goldens are")


def _drift(chosen: argparse.Namespace) -> int:
    from snapgrad.catalogue import load, select
    from snapgrad.drift.classes import exit_code
    from snapgrad.drift.comparing import Ways, against_goldens, against_interpreter
    from snapgrad.drift.interpreter import interpreter
    from snapgrad.drift.recording import record
    from snapgrad.drift.telling import report
    from snapgrad.reports.json_file import to_json
    from snapgrad.reports.publishing import checked, publish
    from snapgrad.settings import find_settings

    if chosen.against and chosen.with_overlays:
        raise Problem("--against compares with no goldens, so --with-overlays says nothing; leave one of them out")
    reports = checked(chosen.report)
    settings = find_settings(Path.cwd())
    cases = select(load((chosen.cases or settings.cases).absolute()), chosen.patterns)
    here = interpreter(chosen.python or sys.executable)
    there = interpreter(chosen.against) if chosen.against else None
    began = time.monotonic()
    ways = Ways(chosen.codegen_only, chosen.jobs)
    if there:
        found = against_interpreter(cases, there, here, ways)
    else:
        found = against_goldens(cases, _goldens(chosen, settings, here), here, ways)
    made = record(
        found,
        here,
        there.environment if there else None,
        selected=[case.id for case in cases],
        codegen_only=chosen.codegen_only,
        seconds=time.monotonic() - began,
    )
    print(to_json(made) if chosen.json else report(f"{here} against {there or 'the goldens'}", found))
    publish(made, reports)
    return exit_code(one.drift for one in found)


def _goldens(chosen: argparse.Namespace, settings: Settings, here: Interpreter) -> Goldens:
    """The base's goldens of a case: what does this environment change? With --with-overlays those that hold in it:
    what has changed since they were accepted?"""
    from snapgrad.artifacts.kinds import files_of
    from snapgrad.goldens import overlays
    from snapgrad.goldens.environment import of_versions
    from snapgrad.goldens.variants import Variants

    top = chosen.snapshots or settings.snapshots
    variants = settings.variants if chosen.with_overlays else Variants()
    environment = of_versions(here.environment["torch"], here.environment["python"])

    def of(case: Case) -> Mapping[str, Golden]:
        folder = top / case.theme / case.name
        return overlays.Goldens(folder, environment, variants).read(files_of(case.options.artifacts))

    return of
