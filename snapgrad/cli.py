"""The command: `snapgrad run`, `list`, `rules`, `normalize`, and those of `commands`. Imports what is needed when it is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from snapgrad import __version__
from snapgrad.accepting import commands
from snapgrad.arguments import number_from_1
from snapgrad.drift import command as drift
from snapgrad.errors import Problem
from snapgrad.output import standard_streams
from snapgrad.runner.inherited import settle_command

if TYPE_CHECKING:
    from snapgrad.case import Case
    from snapgrad.settings import Settings

EPILOG = (
    """exit codes: 0 all passed; 1 changed or new; 2 wrong usage; 3 wrong gradients; 4 failed, crashed or timed out"""
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Parse, do, and end with the command's exit code."""
    settle_command()
    with standard_streams() as out:
        code = _code(arguments)
        if out is not None:
            out.flush()
            if out.problem:
                print(f"snapgrad: standard output cannot be written: {out.problem}", file=sys.stderr)
                code = max(code, 2)
    sys.exit(code)


def _code(arguments: Sequence[str] | None) -> int:
    try:
        chosen = _parser().parse_args(arguments)
    except SystemExit as told:
        return int(told.code or 0)
    command: Callable[[argparse.Namespace], int] = chosen.command
    try:
        return command(chosen)
    except Problem as problem:
        print(f"snapgrad: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("snapgrad: stopped; no golden was left half-written", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    about = "Golden files for what PyTorch's compiler makes of training code."
    parser = argparse.ArgumentParser(prog="snapgrad", description=about, epilog=EPILOG)
    parser.add_argument("--version", action="version", version=f"snapgrad {__version__}")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    run = subparsers.add_parser(
        "run", help="run cases, compare them with their goldens, check their gradients", epilog=EPILOG
    )
    run.set_defaults(command=_run)
    run.add_argument("--accept", action="store_true", help="make what sound cases gave their new goldens")
    run.add_argument("--codegen-only", action="store_true", help="make the code, but build and run no kernels")
    run.add_argument(
        "--with",
        dest="added",
        default="",
        metavar="NAMES",
        help="optional artifacts to capture and compare too: ttir, ptx, or both (ttir,ptx)",
    )
    run.add_argument(
        "--device",
        default="cpu",
        metavar="NAME",
        help="cpu, cuda (the GPU of this machine), or a GPU by name: cuda-sm_90",
    )
    run.add_argument("--jobs", type=number_from_1, metavar="N", help="cases at a time (the number of cores)")
    run.add_argument(
        "--report", action="append", default=[], type=Path, metavar="FILE", help="write one too: .json, .md, .html"
    )
    run.add_argument("--shard", metavar="N/M", help="run the Nth of M parts of the cases")
    listing = subparsers.add_parser("list", help="show the catalogue")
    listing.set_defaults(command=_list)
    listing.add_argument("--json", action="store_true", help="with every option of every case")
    for command in (run, listing):
        command.add_argument(
            "patterns", nargs="*", metavar="CASE", help="ids, themes or globs such as 'hooks/*'; all if none"
        )
        command.add_argument("--cases", type=Path, metavar="FOLDER", help="where the cases are (from pyproject.toml)")
    run.add_argument("--snapshots", type=Path, metavar="FOLDER", help="where the goldens are (from pyproject.toml)")
    rules = subparsers.add_parser("rules", help="show what normalizing removes, rule by rule")
    rules.set_defaults(command=_rules)
    text = subparsers.add_parser(
        "normalize", help="print the canonical text of a graph or of output code from anywhere"
    )
    text.set_defaults(command=_normalize)
    text.add_argument("file", nargs="?", type=Path, metavar="FILE", help="standard input if none")
    text.add_argument(
        "--kind", metavar="KIND", help="graph, code (Inductor's output), wrapper, cpp, triton, ttir, ptx, bytecode"
    )
    commands.add_to(subparsers)
    _add_report(subparsers)
    drift.add_to(subparsers)
    return parser


def _add_report(subparsers: commands.Commands) -> None:
    report = subparsers.add_parser(
        "report",
        help="merge and render what `--report FILE.json` wrote",
        epilog="exit codes: those of the run, or of the drift, that the reports are of; 4 if a shard or a case is missing",
    )
    report.set_defaults(command=_report)
    report.add_argument("files", nargs="*", type=Path, metavar="FILE.json", help="one, or those of all shards")
    report.add_argument(
        "--to", action="append", default=[], type=Path, metavar="FILE", help="write it there: .json, .md, .html"
    )
    report.add_argument("--bytes", type=number_from_1, metavar="N", help="at most so much Markdown (65536, a comment)")
    report.add_argument("--schema", action="store_true", help="print the JSON Schema of reports")
    check = subparsers.add_parser("check-goldens", help="refuse goldens that are not whole; the pre-commit hook")
    check.set_defaults(command=_check_goldens)
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="goldens, or folders of them; all of the project's if none"
    )


def _run(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.pending import store_for
    from snapgrad.case import with_artifacts
    from snapgrad.catalogue import select
    from snapgrad.devices import resolved
    from snapgrad.session import Plan, run
    from snapgrad.settings import find_settings
    from snapgrad.sharding import shard_of

    settings = find_settings(Path.cwd())
    cases = select(_catalogue(chosen, settings), chosen.patterns)
    shard = shard_of(chosen.shard) if chosen.shard is not None else None
    plan = Plan(
        accept=chosen.accept,
        codegen_only=chosen.codegen_only,
        jobs=chosen.jobs,
        shard=shard,
        whole=not chosen.patterns and shard is None,
        reports=chosen.report,
        device=resolved(chosen.device),
        preload=settings.preload,
    )
    return run(with_artifacts(cases, chosen.added), store_for(settings, chosen.snapshots), plan)


def _report(chosen: argparse.Namespace) -> int:
    from snapgrad.reports.command import render, show_schema

    return show_schema() if chosen.schema else render(chosen.files, chosen.to, chosen.bytes)


def _check_goldens(chosen: argparse.Namespace) -> int:
    from snapgrad.goldens.checking import check_goldens
    from snapgrad.settings import find_settings

    return check_goldens(chosen.paths, find_settings(Path.cwd()))


def _rules(_chosen: argparse.Namespace) -> int:
    from snapgrad.texts import rules_as_text

    print(rules_as_text())
    return 0


def _normalize(chosen: argparse.Namespace) -> int:
    from snapgrad.texts import CHOICES, normalized

    if chosen.kind not in (None, *CHOICES):
        raise Problem(f"--kind {chosen.kind}: allowed are {', '.join(CHOICES)}")
    made = normalized(chosen.file, chosen.kind)
    print(made.text, end="")
    for line in (*made.left_out, made.passed_over):
        if line:
            print(f"snapgrad: {line}", file=sys.stderr)
    return 2 if made.left_out else 0


def _list(chosen: argparse.Namespace) -> int:
    from snapgrad.catalogue import select
    from snapgrad.listing import as_json, as_text
    from snapgrad.settings import find_settings

    cases = select(_catalogue(chosen, find_settings(Path.cwd())), chosen.patterns)
    print(as_json(cases) if chosen.json else as_text(cases))
    return 0


def _catalogue(chosen: argparse.Namespace, settings: Settings) -> list[Case]:
    """The cases of the project. Raises Problem where there are none, which names the tests that have goldens."""
    from snapgrad.catalogue import load

    folder = (chosen.cases or settings.cases).absolute()
    if chosen.cases is None and not folder.exists():
        from snapgrad.listing import refuse_tests_alone

        refuse_tests_alone(settings, folder)
    return load(folder)
