"""`--report` and `--shard` in pytest, in throw-away projects; pytest and its workers are real, the captures are not."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from fake_captures import CASES
from project import Project

from snapgrad.reports.json_file import read_report
from snapgrad.reports.merging import merged
from snapgrad.reports.record import Record

STEPS = "tests/test_steps"
ALL = {
    "layers/one": "passed",
    "layers/two": "passed",
    f"{STEPS}/test_first": "passed",
    f"{STEPS}/test_device[cpu]": "passed",
    f"{STEPS}/test_device[cuda]": "passed",
    f"{STEPS}/test_slow-a%2fb": "passed",
    f"{STEPS}/test_slow-a%3ab": "passed",
    f"{STEPS}/test_slow-ab": "passed",
    f"{STEPS}/TestOne.test_in_class": "passed",
    f"{STEPS}/TestTwo.test_in_class": "passed",
    "tests/test_other/test_other": "passed",
}
WORKERS = pytest.mark.parametrize("workers", [[], ["-n", "2"]], ids=["plain", "xdist"])


def report(project: Project, name: str = "report.json") -> Record:
    return read_report(project.folder / name)


def verdicts(record: Record) -> dict[str, str]:
    return {case.id: case.verdict for case in record.cases}


@WORKERS
def test_every_case_is_in_the_report(goldens: Project, workers: list[str]) -> None:
    done = goldens.pytest(
        "--snapgrad-report", "report.json", "--snapgrad-report", "out/report.md", "--junitxml", "it.xml", *workers
    )
    assert done.code == 0, done.printed
    done.has(f"report: {goldens.folder}/report.json")
    record = report(goldens)
    assert (verdicts(record), record.missing, record.exit_code()) == (ALL, [], 0)
    assert len(record.selected) == 9, "the three checks of one test were selected as one"
    assert "11 passed" in (goldens.folder / "out/report.md").read_text()
    suite = ElementTree.parse(goldens.folder / "it.xml")
    test = next(t for t in suite.iter("testcase") if t.get("name") == "test_case[layers/one]")
    assert {p.get("name"): p.get("value") for p in test.iter("property")} == {
        "snapgrad.case": "layers/one",
        "snapgrad.verdict": "passed",
        "snapgrad.artifacts": "graph.py facts.json",
        "snapgrad.gradients": "1",
    }


@WORKERS
def test_what_came_of_them(goldens: Project, workers: list[str]) -> None:
    """Changed; failed outside of its check; skipped; never begun."""
    edited = goldens.pytest("--snapgrad-report", "report.json", *workers, EDIT=" edited", FIRST="skip")
    assert edited.code == 1
    record = report(goldens)
    expected = dict.fromkeys(ALL, "changed")
    # the first of three checks of one test that differs ends the test
    for name in (f"{STEPS}/test_slow-a%3ab", f"{STEPS}/test_slow-ab"):
        del expected[name]
    assert verdicts(record) == expected | {f"{STEPS}/test_first": "skipped", "tests/test_other/test_other": "passed"}
    found = {case.id: case for case in record.cases}
    assert (found[f"{STEPS}/test_first"].problem, record.exit_code()) == ("Skipped: not today", 1)
    one = found["layers/one"]
    assert (one.source, one.line, one.goldens) == ("cases/layers.py", 10, "snapshots/layers/one")
    assert (one.changes[0].golden, one.changes[0].received) == ("graph of one\n", "graph of one edited\n")
    assert found[f"{STEPS}/test_device[cpu]"].goldens == "tests/__goldens__/test_steps/test_device[cpu]"

    goldens.pytest("--snapgrad-report", "report.json", *workers, RAISE="after", FIRST="raise")
    found = {case.id: case for case in report(goldens).cases}
    assert (found["layers/one"].verdict, found[f"{STEPS}/test_first"].verdict) == ("failed", "failed")
    assert found["layers/one"].problem == "its test failed: RuntimeError: after the check"
    assert found[f"{STEPS}/test_first"].problem == "its test failed: RuntimeError: before the check"

    stopped = goldens.pytest("-x", "tests/test_steps.py", "--snapgrad-report", "report.json", FIRST="raise")
    assert stopped.code == 1
    record = report(goldens)
    assert (len(record.cases), len(record.missing), record.exit_code()) == (1, 5, 4)


def test_a_case_of_two_tests_has_the_gravest_of_its_results(goldens: Project) -> None:
    goldens.write(
        "tests/test_cases.py",
        """
        def test_first(snapgrad_case):
            snapgrad_case.check()

        def test_fails(snapgrad_case):
            assert snapgrad_case is None

        def test_last(snapgrad_case):
            pass
        """,
    )
    assert goldens.pytest("tests/test_cases.py", "--snapgrad-report", "report.json").code == 1
    assert verdicts(report(goldens)) == {"layers/one": "failed", "layers/two": "failed"}


def test_what_an_update_accepted_has_passed(goldens: Project) -> None:
    done = goldens.pytest("--snapshot-update", "--snapgrad-report", "report.json", EDIT=" edited")
    assert done.code == 0, done.printed
    assert verdicts(report(goldens)) == ALL
    refused = goldens.pytest("--snapshot-update", "--snapgrad-report", "report.json", CI="true")
    assert refused.code == 1
    assert set(verdicts(report(goldens)).values()) == {"changed", "passed"}


def test_an_expected_failure_is_skipped(goldens: Project) -> None:
    goldens.write(
        "tests/test_cases.py",
        """
        import pytest

        @pytest.mark.xfail(reason="not yet", strict=True)
        def test_case(snapgrad_case):
            snapgrad_case.check()
        """,
    )
    done = goldens.pytest("tests/test_cases.py", "--snapgrad-report", "report.json", EDIT=" edited")
    assert done.code == 0, done.printed
    record = report(goldens)
    assert verdicts(record) == {"layers/one": "skipped", "layers/two": "skipped"}
    assert record.cases[0].problem == "expected to fail: not yet"


@pytest.mark.parametrize("restarts", ["4", "0"])
def test_the_case_of_a_killed_worker_is_missing(goldens: Project, restarts: str) -> None:
    done = goldens.pytest(
        "-n",
        "2",
        "--max-worker-restart",
        restarts,
        "--snapgrad-report",
        "report.json",
        FIRST="killed",
        GITHUB_ACTIONS="true",
    )
    assert done.code != 0
    record = report(goldens)
    assert f"{STEPS}/test_first" in record.missing
    assert record.exit_code() == 4
    done.has("::error title=snapgrad%3A missing::")
    if restarts != "0":
        assert record.missing == [f"{STEPS}/test_first"]


def test_shards_are_all_of_it_and_one_that_is_killed_is_missing(goldens: Project) -> None:
    records, ran = [], []
    for number in (1, 2, 3):
        file = f"{number}.json"
        workers = ["-n", "2"] if number == 2 else []
        done = goldens.pytest("--snapgrad-shard", f"{number}/3", "--snapgrad-report", file, "-rA", *workers)
        assert done.code == 0, done.printed
        records.append(report(goldens, file))
        ran += [line.split(" ")[1] for line in done.printed.splitlines() if line.startswith("PASSED ")]
    assert len(ran) == len(set(ran)) == 10, "every test ran in one shard, those without a case as well"
    whole = merged(records)
    assert (verdicts(whole), whole.missing) == (ALL, [])
    assert max(len(r.selected) for r in records) - min(len(r.selected) for r in records) <= 1
    for number in (1, 2, 3):
        others = merged([r for r in records if r.options.shard != f"{number}/3"])
        assert others.absent == [f"{number}/3"]
        assert sorted(others.missing) == sorted(records[number - 1].selected)
        assert others.exit_code() == 4


def test_a_shard_has_the_same_cases_with_and_without_pytest(project: Project) -> None:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/layers.py", CASES)
    project.write("tests/test_cases.py", "def test_case(snapgrad_case):\n    pass\n")
    project.pytest("--snapgrad-shard", "2/2", "--snapgrad-report", "it.json")
    assert report(project, "it.json").partition == [["layers/one"], ["layers/two"]]
    assert verdicts(report(project, "it.json")) == {"layers/two": "skipped"}


def test_pending_of_two_shards_is_merged_by_importing_both(goldens: Project) -> None:
    for number in (1, 2):
        goldens.pytest("--snapgrad-shard", f"{number}/2", "-k", "test_case", EDIT=" edited")
        packed = goldens.snapgrad("pending", "export", f"{number}.zip")
        assert packed.code == 0, packed.printed
        packed.has("1 case in ")
        assert goldens.snapgrad("reject", "--all").code == 0
    goldens.snapgrad("pending", "import", "1.zip", "2.zip").has("2 cases imported; ")
    goldens.snapgrad("status").has("layers/one: graph.py changed", "layers/two: graph.py changed", "2 cases pending")


def test_bad_options_are_one_line(goldens: Project) -> None:
    for options, why in (
        (["--snapgrad-shard", "4/3"], "--snapgrad-shard 4/3: NUMBER/TOTAL is allowed"),
        (["--snapgrad-report", "it.doc"], "it.doc: the name of a report ends with one of .json, .md"),
    ):
        done = goldens.pytest(*options)
        assert done.code == 4
        done.has(why)
        assert "Traceback" not in done.printed
    unwritable = goldens.pytest("-k", "test_other", "--snapgrad-report", "/proc/nowhere/it.json")
    assert unwritable.code == 4
    unwritable.has("--snapgrad-report: /proc/nowhere/it.json: cannot be written")


def test_nothing_is_written_when_tests_are_only_listed(goldens: Project) -> None:
    goldens.pytest("--collect-only", "-q", "--snapgrad-report", "it.json").has("10 tests collected")
    assert not (goldens.folder / "it.json").exists()
