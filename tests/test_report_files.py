"""`--report` of `snapgrad run`, and `snapgrad report`: real commands in throw-away projects; records made by hand where no
case need run."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from made_records import EDITED, GRAPH, changed, made, record
from pending_project import Command
from project import Project

from snapgrad import Problem
from snapgrad.reports.json_file import read_report, to_json
from snapgrad.reports.merging import merged
from snapgrad.reports.record import Record
from snapgrad.sharding import parts, shard_of
from snapgrad.verdict import Verdict

CASES = """
    import os
    import torch
    from snapgrad import case


    @case(captures=1, params={"width": [2, 3, 4]})
    def tanh(width):
        "A layer with tanh."
        model = torch.nn.Sequential(torch.nn.Linear(width, 3), torch.nn.Tanh())
        model(torch.randn(2, width)).sum().backward()
        yield model[0].weight.grad


    @case(own_interpreter=False)
    def dies():
        "Ends the process."
        os._exit(7)
        yield None
"""


def test_a_real_run_in_shards_and_whole(project: Project) -> None:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/layers.py", CASES)
    done = project.snapgrad(
        "run", "--codegen-only", "--shard", "1/2", "--report", "out/one.json", "--report", "one.md",
        GITHUB_ACTIONS="true", GITHUB_WORKSPACE=str(project.folder.parent),
    )  # fmt: skip
    assert done.code == 4
    done.has("2 cases of shard 1/2: ")
    folder = project.folder.name
    done.has(
        f"::error file={folder}/cases/layers.py,line=14,title=snapgrad%3A crashed::layers/dies%0Athe process exited "
        "with status 7",
        "title=snapgrad%3A new::",
    )
    one = read_report(project.folder / "out/one.json")
    assert [sorted(part) for part in one.partition] == [
        ["layers/dies", "layers/tanh-3"],
        ["layers/tanh-2", "layers/tanh-4"],
    ]
    found = {case.id: case for case in one.cases}
    assert set(found) == set(one.selected) == set(one.partition[0])
    new = found["layers/tanh-3"]
    assert (new.verdict, new.lowest, new.source, new.line) == ("new", "graph", "cases/layers.py", 6)
    assert (new.goldens, new.checked["tensors"]) == ("snapshots/layers/tanh-3", 1)
    assert {change.kind for change in new.changes} == {"new"}
    assert one.options.codegen_only
    text = (project.folder / "one.md").read_text()
    assert "### crashed: 1 case: `layers/dies`" in text
    assert "TanhBackward0" in text

    lacking = project.snapgrad("report", "out/one.json", "--to", "whole.md")
    assert lacking.code == 4
    lacking.has("shard 2/2: no report, 2 cases missing", "4 cases: 1 crashed, 1 new, 2 missing")
    assert "2 cases missing" in (project.folder / "whole.md").read_text()

    assert project.snapgrad("run", "--codegen-only", "--accept", "--shard", "2/2", "--report", "two.json").code == 0
    both = project.snapgrad("report", "out/one.json", "two.json", "--to", "whole.json")
    assert both.code == 4
    both.has("4 cases: 1 crashed, 1 new, 2 passed")
    whole = read_report(project.folder / "whole.json")
    assert (whole.missing, len(whole.cases)) == ([], 4)
    assert [case.changes for case in whole.cases if case.verdict == "passed"] == [[], []]


def test_a_run_that_cannot_go_on_is_reported_as_missing(project: Project) -> None:
    project.write("cases/layers.py", CASES)
    done = project.snapgrad("run", "--report", "it.json", "layers/dies", SNAPGRAD_CACHE="/dev/null/nowhere")
    assert done.code == 2, done.printed
    assert read_report(project.folder / "it.json").missing == ["layers/dies"]


@pytest.mark.parametrize("wrong", ["", "3", "0/8", "9/8", "-1/8", "1/0", "a/b", "1/8/2", "1.0/2", "1/1000000"])
def test_a_bad_shard_is_one_line(wrong: str) -> None:
    with pytest.raises(Problem) as told:
        shard_of(wrong)
    assert str(told.value) == f"--shard {wrong}: NUMBER/TOTAL is allowed, from 1/TOTAL to TOTAL/TOTAL, such as 3/8"


def test_bad_options_of_the_command(project: Project, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("cases/layers.py", CASES)
    monkeypatch.chdir(project.folder)
    code, said = command("run", "--shard", "5/3")
    assert (code, said.count("\n")) == (2, 1)
    assert said.startswith("snapgrad: --shard 5/3: ")
    assert command("run", "--report", "it.pdf")[1].startswith("snapgrad: it.pdf: the name of a report ends with one of")
    (project.folder / "it.md").mkdir()
    assert command("run", "--report", "it.md")[1] == "snapgrad: it.md: is a folder; name a file in it\n"
    assert command("report")[1].startswith("snapgrad: no report; name what")
    assert command("report", "nothing.json")[1].startswith("snapgrad: nothing.json: cannot be read")
    (project.folder / "it.json").write_text(to_json(record(changed("hooks/one"))))
    code, said = command("report", "it.json", "--to", "/proc/nowhere/it.md", "--to", "here.md")
    assert code == 2
    assert "/proc/nowhere/it.md: cannot be written" in said
    assert (project.folder / "here.md").exists(), "one that fails does not keep the others from being written"
    assert command("report", "--schema")[0] == 0


@pytest.mark.parametrize("total", [1, 2, 3, 8, 200])
def test_parts_are_all_of_it_disjoint_and_balanced(total: int) -> None:
    names = [f"{theme}/case_{number}" for theme in ("b", "a", "c") for number in range(37)]
    divided = parts(names, total)
    assert len(divided) == total
    assert sorted(name for part in divided for name in part) == sorted(names)
    assert max(map(len, divided)) - min(map(len, divided)) <= 1
    assert parts(list(reversed(names)), total) == divided, "the order of selection does not matter"


def shards(total: int) -> list[Record]:
    """A run of 21 cases per shard, of which the first of each shard differs."""
    names = [f"hooks/case_{number:03}" for number in range(21 * total)]
    divided = parts(names, total)
    same = {"graph.py": GRAPH}
    return [
        dataclasses.replace(
            record(*(changed(n) if n == part[0] else made(n, same, same) for n in part), shard=f"{number}/{total}"),
            partition=divided,
        )
        for number, part in enumerate(divided, start=1)
    ]


def test_an_absent_shard_is_missing(tmp_path: Path, command: Command) -> None:
    every = shards(8)
    files = []
    for number, one in enumerate(every, start=1):
        file = tmp_path / f"{number}.json"
        file.write_text(to_json(one))
        files += [str(file)] if number != 5 else []
    code, said = command("report", *files, "--to", str(tmp_path / "merged.json"))
    assert (code, said) == (4, "shard 5/8: no report, 21 cases missing\n168 cases: 7 changed, 140 passed, 21 missing\n")
    late = [read_report(tmp_path / "merged.json"), read_report(tmp_path / "5.json")]
    whole = merged(late)
    assert (whole.missing, list(whole.absent), len(whole.cases), whole.exit_code()) == ([], [], 168, 1)
    alone = merged([every[2]])
    assert len(alone.missing) == 147, "one shard alone is not the whole"


def test_reports_that_do_not_belong_together() -> None:
    first, second = shards(2)
    for other, why in (
        (first, "hooks/case_000 is in two of the reports"),
        (dataclasses.replace(second, environment={"torch": "2.14.0"}), "their environment differs: "),
        (dataclasses.replace(second, normalizer="0" * 12), "their normalizer differs: "),
        (dataclasses.replace(second, options=dataclasses.replace(second.options, codegen_only=True)), "codegen-only"),
        (dataclasses.replace(second, options=dataclasses.replace(second.options, overlays=True)), "with-overlays"),
        (dataclasses.replace(second, kind="drift"), "their kind differs: run and drift"),
        (shards(3)[1], "their shards were made of other cases"),
    ):
        with pytest.raises(Problem, match=why):
            merged([first, other])


def test_a_shard_that_does_not_fit_its_partition_is_refused(tmp_path: Path) -> None:
    raw = json.loads(to_json(shards(2)[0]))
    for change in ({"options": {"shard": "3/2"}}, {"options": {"shard": "1/3"}}, {"absent": ["x"]}):
        (tmp_path / "it.json").write_text(json.dumps(raw | change))
        with pytest.raises(Problem, match="is no report"):
            read_report(tmp_path / "it.json")


@pytest.mark.parametrize(
    ("found", "code"),
    [("same up to renaming", 0), ("sound here, not there", 1), ("structure", 1), ("wrong gradients", 3), ("fails", 4)],
)
def test_the_report_of_a_drift_ends_as_the_drift(tmp_path: Path, command: Command, found: str, code: int) -> None:
    same = made("a/b", {"graph.py": GRAPH}, {"graph.py": GRAPH})
    drifted = dataclasses.replace(record(dataclasses.replace(same, drift=found)), kind="drift")
    (tmp_path / "it.json").write_text(to_json(drifted))
    assert command("report", str(tmp_path / "it.json")) == (code, f"1 case: 1 {found}\n")
    (tmp_path / "it.json").write_text(to_json(dataclasses.replace(drifted, selected=["a/b", "a/c"])))
    assert command("report", str(tmp_path / "it.json"))[0] == 4


def test_runs_of_other_cases_are_one_run() -> None:
    both = merged([record(changed("a/b")), record(made("c/d", verdict=Verdict.WRONG_GRADIENTS), also=("c/e",))])
    assert (both.selected, both.missing, both.exit_code()) == (["a/b", "c/d", "c/e"], ["c/e"], 4)
    assert both.cases[0].changes[0].received == EDITED
