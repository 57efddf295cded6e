"""`snapgrad status`, `diff`, `accept`, `reject`, `review`, `clean`, `variants`, `pending`: their arguments, and who does them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from snapgrad.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from snapgrad.accepting.accept import Outcome
    from snapgrad.accepting.pending import Store
    from snapgrad.accepting.selecting import Selection

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: Commands) -> None:
    """Add the commands that work on the pending store and on the goldens, and run no case."""
    selecting: list[tuple[str, str, Callable[[argparse.Namespace], int]]] = [
        ("status", "list what runs received and did not match", _status),
        ("diff", "show how it differs from the goldens", _diff),
        ("accept", "make it the goldens", _accept),
        ("reject", "forget it; the goldens stay as they are", _reject),
        ("review", "decide edit by edit, in the terminal", _review),
    ]
    for name, told, do in selecting:
        command = commands.add_parser(name, help=told)
        command.set_defaults(command=do)
        command.add_argument("patterns", nargs="*", metavar="CASE", help="ids, themes or globs; all if none")
        command.add_argument("--artifact", action="append", default=[], metavar="NAME", help="graph, code.py, ...")
        command.add_argument("--kind", action="append", default=[], metavar="KIND", help="new, changed, gone, damaged")
        command.add_argument("--same-as", action="append", default=[], metavar="EDIT", help="that edit, wherever it is")
        command.add_argument("--snapshots", type=Path, metavar="FOLDER", help="where the goldens are")
        if name in ("accept", "reject"):
            command.add_argument("--all", action="store_true", help="everything that is pending")
        if name == "accept":
            command.add_argument(
                "--everywhere", action="store_true", help="also for the environments that had the same text"
            )
    clean = commands.add_parser(
        "clean",
        help="list goldens that nothing asks for",
        description="List goldens of no case, of no test and of no environment of [tool.snapgrad], those that equal what their "
        "environment falls back to, what is pending of cases that are gone, and what stopped writes left. Tests that are gone "
        "from a module that is there are known once pytest ran the whole module.",
    )
    clean.set_defaults(command=_clean)
    clean.add_argument("--delete", action="store_true", help="delete them")
    clean.add_argument("--cases", type=Path, metavar="FOLDER", help="where the cases are (from pyproject.toml)")
    clean.add_argument("--snapshots", type=Path, metavar="FOLDER", help="where the goldens are")
    variants = commands.add_parser("variants", help="show which environments have goldens of their own")
    variants.set_defaults(command=_variants)
    variants.add_argument("patterns", nargs="*", metavar="CASE", help="ids, themes or globs; all if none")
    variants.add_argument("--json", action="store_true", help="for programs")
    _add_pending(commands)


def _add_pending(commands: Commands) -> None:
    pending = commands.add_parser("pending", help="carry what is pending to another machine, in one file")
    actions = pending.add_subparsers(required=True, metavar="ACTION")
    for name, told, many, do in (
        ("export", "pack everything that is pending", None, _export),
        ("import", "add what other machines packed; nothing is accepted by that", "+", _import),
    ):
        action = actions.add_parser(name, help=told)
        action.set_defaults(command=do)
        action.add_argument("file", type=Path, metavar="FILE", nargs=many)
        action.add_argument("--snapshots", type=Path, metavar="FOLDER", help="where the goldens are")


def _store(chosen: argparse.Namespace) -> Store:
    from snapgrad.accepting.pending import store_for
    from snapgrad.settings import find_settings

    return store_for(find_settings(Path.cwd()), chosen.snapshots)


def _selection(chosen: argparse.Namespace) -> Selection:
    from snapgrad.accepting.selecting import Selection

    return Selection(chosen.patterns, chosen.artifact, chosen.kind, chosen.same_as)


def _status(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.showing import status

    return status(_store(chosen), _selection(chosen))


def _diff(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.showing import differences

    return differences(_store(chosen), _selection(chosen))


def _accept(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.accept import accept
    from snapgrad.accepting.selecting import find
    from snapgrad.reports.printable import printable

    store = _store(chosen)
    found, unreadable = find(store, _meant(chosen))
    outcome: Outcome = accept(store, found, everywhere=chosen.everywhere)
    for problem in unreadable:
        print(printable(f"snapgrad: {problem}"))
    print(printable(outcome.told()))
    return 1 if outcome.refused or unreadable else 0


def _reject(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.accept import reject
    from snapgrad.accepting.selecting import find

    store = _store(chosen)
    found, _ = find(store, _meant(chosen))
    number = reject(store, found)
    print(f"{counted(number, 'document')} of {counted(len(found), 'case')} forgotten; the goldens are as they were")
    return 0


def _meant(chosen: argparse.Namespace) -> Selection:
    """What accept and reject are for; raises Problem unless something, or everything, was said to be meant."""
    from snapgrad.errors import Problem

    selection = _selection(chosen)
    if selection.everything is not chosen.all:
        raise Problem(
            "say which: cases, --artifact, --kind or --same-as, or --all alone; `snapgrad status` shows what is pending"
        )
    return selection


def _review(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.reviewing import review

    return review(_store(chosen), _selection(chosen))


def _clean(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.cleaning import clean
    from snapgrad.settings import find_settings

    cases = (chosen.cases or find_settings(Path.cwd()).cases).absolute()
    return clean(_store(chosen), cases, tests=not chosen.snapshots, delete=chosen.delete)


def _variants(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.variants import show
    from snapgrad.settings import find_settings

    return show(find_settings(Path.cwd()), chosen.patterns, as_json=chosen.json)


def _export(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.archive import export_to

    return export_to(_store(chosen), chosen.file)


def _import(chosen: argparse.Namespace) -> int:
    from snapgrad.accepting.archive import import_from

    return import_from(_store(chosen), chosen.file)
