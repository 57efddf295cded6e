"""The report of a drift: nothing is cut silently, no line is too wide, and nothing in a document steers the terminal."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from snapgrad.case import Case, Options
from snapgrad.drift.classes import UNSOUND, Drift, drift_of
from snapgrad.drift.comparing import Drifted, Ways, edits_of, not_applicable
from snapgrad.drift.interpreter import Interpreter
from snapgrad.drift.plan import Plan, Selection
from snapgrad.drift.recording import MOST_LINES, record
from snapgrad.drift.telling import MOST_CLUSTERS, report
from snapgrad.goldens.compare import compare
from snapgrad.goldens.files import Golden
from snapgrad.reports import github
from snapgrad.reports.gravity import counts
from snapgrad.reports.json_file import from_json, to_json
from snapgrad.reports.markdown import COMMENT, markdown
from snapgrad.reports.merging import merged
from snapgrad.reports.record import Record
from snapgrad.sharding import shard_of
from snapgrad.verdict import Result, Verdict


def changed(name: str, golden: str, received: str, facts: str = "{}\n", others: str = "{}\n") -> Drifted:
    goldens = {"code.py": Golden(golden), "facts.json": Golden(facts)}
    result = Result(Verdict.PASSED, documents={"code.py": received, "facts.json": others})
    changes = compare(goldens, result.documents)
    drift = drift_of(goldens, result, changes)
    return Drifted(_case(name), drift, result, None, changes, edits_of(drift, changes))


def ended(name: str, here: Result, there: Result | None) -> Drifted:
    return Drifted(_case(name), UNSOUND.get(here.verdict, Drift.RECOVERED), here, there)


def recorded(*found: Drifted, of: Sequence[str] = (), shard: str = "", overlays: bool = False) -> Record:
    """of: the ids of all shards, if there are shards."""
    names = of or [one.case.id for one in found]
    selection = Selection(names, [one.case for one in found], [], 0)
    here = Interpreter("python", {"torch": "2.15.0", "python": "3.11.2"})
    part = shard_of(shard) if shard else None
    return record(found, Plan(here, None, Ways(overlays=overlays), selection, part, Path(), Path("snapshots")), 1)


def _case(name: str) -> Case:
    return Case("theme", name, "It.", name, "theme", "theme.py", Options())


def test_what_is_not_shown_is_counted() -> None:
    several = [changed(f"{n}-{m}", f"f{n}(x)\n", f"f{n}(x, {m})\n") for n in range(MOST_CLUSTERS + 2) for m in range(2)]
    alone = [changed("alone", "x\n", "x\n" + "".join(f"g{n}({n})\n" for n in range(5)))]
    long = [changed("long", "x\n", "x\n" + "f(x)\n" * 30)]
    told = report("that against this", several + alone)
    assert told.count("2 cases, code.py: `f") == MOST_CLUSTERS
    assert "\n2 more changes that cases share; --report has them all\n" in told
    assert "\n    and 1 more edit; --report has them all" in told
    assert "# and 1 more in code.py\n" in markdown(recorded(*alone))
    assert markdown(recorded(*long)).count("\n+ f(x)") == MOST_LINES
    assert "\n+ ... 18 more lines\n" in markdown(recorded(*long))


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
    found = [
        ended("only_here", failed, sound),
        ended("both", failed, Result(Verdict.FAILED, "E: x\nat 2")),
        ended("otherwise", failed, otherwise),
        ended("only_there", sound, Result(Verdict.CRASHED, "killed")),
        ended("against_goldens", Result(Verdict.FAILED, "E: z"), None),
    ]
    told = report("that against this", found)
    assert "theme/only_here: fails\n    E: x\n" in told
    assert "theme/both: fails; there as well, for the same reason\n    E: x\n" in told
    assert "theme/otherwise: fails; fails there, for another reason\n    E: x\n" in told
    assert "theme/only_there: sound here, not there\n    there: killed" in told
    assert "theme/against_goldens: fails\n    E: z\n" in told
    made = recorded(*found)
    assert [case.problem.rpartition("\n")[2] for case in made.cases] == [
        "at 1",
        "there as well, for the same reason",
        "fails there, for another reason",
        "there: killed",
        "E: z",
    ]
    for text in (markdown(made), "\n".join(github.told(made, Path()))):
        assert "sound here" in text
        assert "there: killed" in text


def test_cases_that_end_alike_are_told_together() -> None:
    lacking = [ended(f"{n}", Result(Verdict.FAILED, f"No module named 'numpy'\nat {n}"), None) for n in range(12)]
    told = report("that against this", [*lacking, ended("other", Result(Verdict.FAILED, "E: y"), None)])
    names = ", ".join(f"theme/{n}" for n in range(10))
    assert told.count("No module named") == 1
    assert f"12 cases: fails in {names} and 2 more No module named 'numpy' theme/other: fails E: y" in words(told)


def test_what_has_no_golden_diverges_nowhere() -> None:
    documents = {"code.py": "f(x)\n"}
    result = Result(Verdict.PASSED, documents=documents)
    changes = compare({}, documents), compare({"code.py": Golden("", "is empty")}, documents)
    found = [Drifted(_case(f"{n}"), Drift.NO_GOLDEN, result, None, changes[n == 2]) for n in range(3)]
    told = words(report("that against this", found))
    assert told.endswith("2 cases: no golden in theme/0, theme/1 theme/2: no golden code.py is empty")
    made = recorded(*found)
    assert [(case.lowest, case.problem) for case in made.cases] == [("", ""), ("", ""), ("", "code.py is empty")]
    text = markdown(made)
    assert "diverges" not in told + text
    assert "### no golden: 2 cases: `theme/0, theme/1`\n" in text
    assert "### no golden: 1 case: `theme/2`\n\n```text\ncode.py is empty\n" in text


def test_the_gravest_is_told_first_and_each_thing_once() -> None:
    facts, fewer = '{"captures": 1}\n', '{"captures": 2}\n'
    found = [
        changed("text", "f(x)\n", "f(x, 1)\n"),
        *(changed(f"more_{n}", "h(x)\n", "h(x, 1)\n") for n in range(4)),
        changed("alone", "g(x)\n", "g(x, 1)\n"),
        changed("grave", "f(x)\n", "f(x, 1)\n", facts, fewer),
        changed("graver", "f(x)\n", "f(x)\n", facts, fewer),
        changed("own", "k(x)\n", "k(x, 1)\n", facts, fewer),
        ended("dead", Result(Verdict.CRASHED, "killed"), None),
    ]
    order = [
        "dead: crashes",
        "captures 1 -> 2",
        "`f` takes one more",
        "grave: structure",
        "graver",
        "`g` takes one more",
    ]
    told = words(report("that against this", found))
    assert in_order(
        told, [*order[:2], "`h` takes one more", "theme/grave: structure", "theme/graver: structure", order[-1]]
    )
    assert in_order(told, order[:3])
    made = recorded(*found)
    assert list(counts(made)) == ["crashes", "structure", "different text, same facts"]
    text = markdown(made)
    assert in_order(
        text,
        ["| crashes | 1 |", "killed", "### structure: 3 cases: `theme/grave, theme/graver, theme/own`", *order[1:3]],
    )
    assert in_order(
        text, ["captures 1 -> 2", "`theme/own`: structure", "`k` takes", "`h` takes", "theme/alone", "`g` takes"]
    )
    assert text.index("`k` takes") < text.index("`f` takes")
    for phrase in (
        "captures 1 -> 2",
        "takes one more argument ``\n\n`code.py`, 2 cases",
        "`g` takes one more",
        "+ f(x, 1)",
    ):
        assert text.count(phrase) == 1, phrase
    assert [line.split("title=snapgrad%3A ")[1].split(":")[0] for line in github.told(made, Path())] == [
        "crashes",
        "structure",
        "different text%2C same facts",
        "different text%2C same facts",
        "different text%2C same facts",
    ]


def test_with_what_it_was_compared_is_told() -> None:
    found = [changed("a", "f(x)\n", "f(x)\n")]
    for overlays, told in ((False, "against the goldens"), (True, "against its own goldens")):
        made = from_json(to_json(recorded(*found, overlays=overlays)), "it")
        assert made.options.overlays is overlays
        assert told in markdown(made)


def test_an_annotation_is_at_the_golden_or_without_goldens_at_the_case() -> None:
    made = recorded(changed("a", "f(x)\n", "f(x, 1)\n"))
    (at_golden,) = github.told(made, Path())
    (at_case,) = github.told(dataclasses.replace(made, other={"torch": "2.14.1"}), Path())
    assert at_golden.partition(",title")[0] == "::error file=snapshots/theme/a/code.py,line=1"
    assert "snapshots" not in at_case


def words(text: str) -> str:
    return " ".join(text.split())


def in_order(text: str, parts: Sequence[str]) -> bool:
    places = [text.index(part) for part in parts]
    return places == sorted(places)


def test_a_drift_of_many_edits_is_below_the_limit_of_a_comment() -> None:
    found = [
        changed(f"{n}", "f(x)\n", "".join(f"f{n}_{m}(x, {'y' * 90})\n" for m in range(40)) + f"g{n % 90}()\n")
        for n in range(300)
    ]
    made = recorded(*found)
    text = markdown(made)
    assert len(text.encode()) <= COMMENT
    assert "**Cut here**" in text
    assert len(text.encode()) > COMMENT * 0.9
    back = from_json(to_json(made), "it")
    assert markdown(back) == text


def test_shards_of_a_drift_are_one_drift() -> None:
    """The edit that a case of each shard has is one entry of the whole, and is the same as if nothing had been divided."""
    found = [
        changed("a", "f(x)\n", "f(x, 1)\n"),
        changed("b", "f(x)\ng(x)\n", "f(x, 1)\n"),
        ended("c", Result(Verdict.FAILED, "E: x"), None),
    ]
    names = [one.case.id for one in found]
    divided = [recorded(*part, of=names, shard=shard) for part, shard in ((found[::2], "1/2"), (found[1::2], "2/2"))]
    whole = merged([from_json(to_json(one), "it") for one in divided])
    assert {(g.told, tuple(g.cases)) for g in whole.groups} == {
        ("`f` takes one more argument", ("theme/a", "theme/b")),
        ("`g(...)` removed", ("theme/b",)),
    }
    assert markdown(whole) == markdown(dataclasses.replace(recorded(*found), cases=whole.cases))
    assert (whole.missing, merged(divided[:1]).missing) == ([], ["theme/b"])


def test_a_case_that_is_not_captured_is_told_and_recorded_as_skipped() -> None:
    found = [not_applicable(_case("gpu"), "needs a GPU: streams")]
    assert "theme/gpu: not applicable\n    needs a GPU: streams" in report("that against this", found)
    made = recorded(*found)
    assert [(case.verdict, case.drift) for case in made.cases] == [("skipped", "not applicable")]
    assert from_json(to_json(made), "it").cases == made.cases
    assert "### not applicable: 1 case: `theme/gpu`\n\n```text\nneeds a GPU: streams\n" in markdown(made)
    assert made.exit_code() == 0


def test_no_line_is_wider_than_the_terminal() -> None:
    long = "a_name_that_is_long_" * 8
    found = [changed(f"{long[:60]}{n}", f"f({long}, {long})\n", f"f({long}, {n}, {long}.x)\n") for n in range(2)]
    assert max(map(len, report("that against this", found).splitlines())) <= 80


def test_nothing_in_a_document_steers_the_terminal() -> None:
    told = report("that against this", [changed(name, "f(x)\n", "f('\x1b[31mred\u202e')\n") for name in "ab"])
    assert "\\x1b[31mred\\u202e" in told
    assert "\x1b" not in told
