"""The report of a drift: nothing is cut silently, no line is too wide, and nothing in a document steers the terminal."""

from __future__ import annotations

from pathlib import Path

from snapgrad.case import Case, Options
from snapgrad.drift.classes import UNSOUND, Drift
from snapgrad.drift.comparing import Drifted, not_applicable
from snapgrad.drift.edits import edits
from snapgrad.drift.interpreter import interpreter
from snapgrad.drift.recording import record
from snapgrad.drift.telling import MOST_CLUSTERS, report
from snapgrad.goldens.compare import compare
from snapgrad.goldens.files import Golden
from snapgrad.reports.json_file import from_json, to_json
from snapgrad.verdict import Result, Verdict


def changed(name: str, golden: str, received: str) -> Drifted:
    changes = compare({"code.py": Golden(golden)}, {"code.py": received})
    found = [edit for change in changes for edit in edits(change)]
    return Drifted(_case(name), Drift.TEXT, Result(Verdict.PASSED), None, changes, found)


def ended(name: str, here: Result, there: Result | None) -> Drifted:
    return Drifted(_case(name), UNSOUND.get(here.verdict, Drift.RECOVERED), here, there)


def _case(name: str) -> Case:
    return Case("theme", name, "It.", name, "theme", "theme.py", Options())


def test_what_is_not_shown_is_counted() -> None:
    several = [changed(f"{n}-{m}", f"f{n}(x)\n", f"f{n}(x, {m})\n") for n in range(MOST_CLUSTERS + 2) for m in range(2)]
    alone = [changed("alone", "x\n", "x\n" + "".join(f"g{n}({n})\n" for n in range(5)))]
    told = report("that against this", several + alone)
    assert told.count("2 cases, code.py: `f") == MOST_CLUSTERS
    assert "\n2 more changes that fewer cases share; --report has them all\n" in told
    assert "\n    and 1 more edit; --report has them all" in told


def test_the_edits_of_one_entry_are_counted_too() -> None:
    old, new = ("".join(f"f{n}({x})\n" for n in range(9)) for x in ("x", "x, 1"))
    told = report("that against this", [changed(name, old, new) for name in "ab"])
    assert "2 cases, code.py: `f0` takes one more argument\n    in theme/a, theme/b\n" in told
    assert "\n  and `f3` takes one more argument\n  and 5 more edits in the same cases" in told


def test_a_case_that_fails_on_both_sides_is_told_so() -> None:
    failed, otherwise, sound = (
        Result(Verdict.FAILED, "E: x\nat 1"),
        Result(Verdict.FAILED, "E: y"),
        Result(Verdict.PASSED),
    )
    told = report(
        "that against this",
        [
            ended("only_here", failed, sound),
            ended("both", failed, Result(Verdict.FAILED, "E: x\nat 2")),
            ended("otherwise", failed, otherwise),
            ended("only_there", sound, Result(Verdict.CRASHED, "killed")),
            ended("against_goldens", failed, None),
        ],
    )
    assert "theme/only_here: fails\n    E: x\n" in told
    assert "theme/both: fails; there as well, for the same reason\n    E: x\n" in told
    assert "theme/otherwise: fails; there it fails too, for another reason\n    E: x\n" in told
    assert "theme/only_there: sound here, not there\n    there: killed" in told
    assert "theme/against_goldens: fails\n    E: x\n" in told


def test_a_case_that_is_not_captured_is_told_and_recorded_as_skipped() -> None:
    found = [not_applicable(_case("gpu"), "needs a GPU: streams")]
    assert "theme/gpu: not applicable: needs a GPU: streams" in report("that against this", found)
    here = interpreter()
    made = record(found, here, None, root=Path(), snapshots=Path("snapshots"), codegen_only=True, seconds=1)
    assert [(case.verdict, case.drift) for case in made.cases] == [("skipped", "not applicable")]
    assert from_json(to_json(made), "it").cases == made.cases
    assert made.exit_code() == 0


def test_no_line_is_wider_than_the_terminal() -> None:
    long = "a_name_that_is_long_" * 8
    found = [changed(f"{long[:60]}{n}", f"f({long}, {long})\n", f"f({long}, {n}, {long}.x)\n") for n in range(2)]
    assert max(map(len, report("that against this", found).splitlines())) <= 80


def test_nothing_in_a_document_steers_the_terminal() -> None:
    told = report("that against this", [changed(name, "f(x)\n", "f('\x1b[31mred\u202e')\n") for name in "ab"])
    assert "\\x1b[31mred\\u202e" in told
    assert "\x1b" not in told
