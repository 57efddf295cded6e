"""Goldens of several environments, accepted through the commands; the environments are those that entries name."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_captures import CASES, CATALOGUE, CONFTEST
from pending_project import EDITED, GRAPH, Command, Pending
from project import Project

from snapgrad.accepting.archive import export_to, import_from
from snapgrad.accepting.clusters import clusters
from snapgrad.accepting.reviewing import shown
from snapgrad.accepting.selecting import Selection, find
from snapgrad.case import Case, Options
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import Environment, here, parse
from snapgrad.session import Ended
from snapgrad.verdict import Result, Verdict

OTHER = parse("torch 9.9", here())
SETTINGS = f"base = '{here()}'\nenvironments = ['torch 9.8', 'torch 9.9', 'cuda-sm_90']\n"
THIRD = GRAPH.replace("torch.relu", "torch.cos")


@pytest.fixture
def several(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pending:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return Pending(tmp_path, SETTINGS)


def test_entries_of_several_environments_are_pending_side_by_side(several: Pending, command: Command) -> None:
    several.golden("hooks/one", graph=GRAPH)
    several.received("hooks/one", graph=EDITED)
    several.received("hooks/one", graph=THIRD, environment=OTHER)
    assert several.cases == ["hooks/one", "hooks/one/torch-9.9"]
    said = command("status")[1]
    assert f"[goldens of {OTHER}]" in said
    assert f"[goldens of {here()}]" not in said
    said = command("diff", "hooks/one")[1]
    assert "    torch-9.8, cuda-sm_90 would keep the old text; if the case itself was edited:\n" in said
    assert said.count("\n    snapgrad accept --everywhere hooks/one\n") == 1, "no other falls back to torch-9.9"
    assert command("accept", "--all") == (
        0,
        "2 goldens written, 2 kept for other environments\n"
        "kept in torch-9.8, cuda-sm_90: where the case itself was edited, delete these copies; "
        "`snapgrad accept --everywhere` makes none\n",
    )
    assert several.files() == {
        "hooks/one/graph.py": EDITED,
        "hooks/one/torch-9.8/graph.py": GRAPH,
        "hooks/one/torch-9.9/graph.py": THIRD,
        "hooks/one/cuda-sm_90/graph.py": GRAPH,
    }


def test_a_case_that_runs_on_no_gpu_has_no_goldens_for_one(several: Pending, command: Command) -> None:
    several.golden("hooks/one", graph=GRAPH)
    several.received("hooks/one", graph=EDITED, devices=["cpu"])
    assert command("accept", "--all")[0] == 0
    assert several.files() == {"hooks/one/graph.py": EDITED, "hooks/one/torch-9.8/graph.py": GRAPH}


def test_everywhere_it_held(several: Pending, command: Command) -> None:
    several.golden("hooks/one", graph=GRAPH)
    several.golden("hooks/one/torch-9.8", graph=THIRD)
    several.received("hooks/one", graph=EDITED)
    assert command("accept", "--everywhere", "--all") == (0, "1 golden written\n")
    assert several.files() == {"hooks/one/graph.py": EDITED, "hooks/one/torch-9.8/graph.py": THIRD}


def test_a_review_says_what_an_edit_of_the_case_asks_for(several: Pending) -> None:
    several.golden("hooks/one", graph=GRAPH)
    several.received("hooks/one", graph=EDITED, facts="{}\n")
    told = {
        cluster.items[0].name: shown(cluster, 0, several.store)
        for cluster in clusters(find(several.store, Selection())[0])
    }
    command = "snapgrad accept --everywhere hooks/one"
    assert command in told["hooks/one/graph.py"]
    assert command not in told["hooks/one/facts.json"], "nobody else had facts, so nobody keeps any"


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        (here(), "torch-9.8, cuda-sm_90 would keep the old text; if the case itself was edited:"),
        (parse("torch 9.7", here()), "cannot be accepted: torch 9.7, "),
    ],
)
def test_a_run_says_what_an_edit_of_the_case_asks_for(several: Pending, environment: Environment, told: str) -> None:
    several.golden("hooks/one", graph=GRAPH)
    case = Case("hooks", "one", "It pins.", "one", "hooks", "hooks.py", Options())
    goldens = several.store.goldens(several.folder / "snapshots/hooks/one", environment, ("cpu", "cuda"))
    result = Result(Verdict.PASSED, documents={"graph.py": EDITED}, checked={"tensors": 1})
    one = Ended(case, goldens, result, compare(goldens.read(), result.documents), Verdict.CHANGED, "")
    assert told in one.told(several.store)


def test_deleting_the_copies_is_as_accepting_everywhere(several: Pending, command: Command) -> None:
    """As the commands say. torch 9.9 falls back to 9.8, whose own text stays."""
    several.golden("hooks/one", graph=GRAPH)
    several.golden("hooks/one/torch-9.8", graph=THIRD)
    several.golden("hooks/one/cuda-sm_90", facts="{}\n")
    several.received("hooks/one", graph=EDITED)
    assert "kept in cuda-sm_90: " in command("accept", "--all")[1]
    (several.folder / "snapshots/hooks/one/cuda-sm_90/graph.py").unlink()
    assert several.files() == {
        "hooks/one/graph.py": EDITED,
        "hooks/one/torch-9.8/graph.py": THIRD,
        "hooks/one/cuda-sm_90/facts.json": "{}\n",
    }


def test_another_machine_s_entry_becomes_a_golden_of_its_environment(
    several: Pending, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "there").mkdir()
    there = Pending(tmp_path / "there", SETTINGS)
    for machine in (several, there):
        machine.golden("hooks/one", graph=GRAPH)
    there.received("hooks/one", graph=EDITED, environment=parse("cuda-sm_90", here()))
    export_to(there.store, tmp_path / "pending.zip")
    import_from(several.store, [tmp_path / "pending.zip"])
    assert command("accept", "--all")[1].endswith("\n1 golden written\n")
    assert several.files() == {"hooks/one/graph.py": GRAPH, "hooks/one/cuda-sm_90/graph.py": EDITED}


def test_an_environment_that_is_not_listed_is_refused_with_what_to_add(several: Pending, command: Command) -> None:
    several.received("hooks/one", graph=GRAPH, environment=parse("torch 8.0, python 3.12, cpu"))
    code, said = command("accept", "--all")
    assert code == 1
    assert "torch 8.0, python 3.12, cpu is no environment of this project; add 'torch 8.0, python 3.12' to `env" in said
    assert several.cases == ["hooks/one/torch-8.0,python-3.12"]
    assert several.files() == {}


def test_what_is_dropped_is_told(several: Pending, command: Command) -> None:
    several.golden("hooks/one", graph=GRAPH)
    several.golden("hooks/one/torch-9.9", graph=EDITED)
    several.received("hooks/one", graph=GRAPH.replace("getitem", "getitem_3"), environment=OTHER)
    assert command("accept", "--all") == (0, "0 goldens written, 1 removed\n")
    several.golden("hooks/one/torch-9.9", graph=EDITED)
    several.golden("hooks/one/torch-9.8", graph=EDITED)
    several.golden("hooks/one/cuda-sm_90", graph=EDITED)
    several.received("hooks/one", graph=EDITED)
    told = "1 golden written, 3 dropped that equal what their environment falls back to\n"
    assert command("accept", "--all") == (0, told)
    assert several.files() == {"hooks/one/graph.py": EDITED}


def test_pytest_writes_the_overlay_of_this_environment(project: Project) -> None:
    settings = f"[tool.snapgrad]\nbase = 'torch 9.9, python {here().python}'\nenvironments = ['torch {here().torch}']\n"
    project.write("pyproject.toml", settings)
    project.write("conftest.py", CONFTEST)
    project.write("cases/layers.py", CASES)
    project.write("tests/test_cases.py", CATALOGUE)
    base = {"layers/one/graph.py": "graph of one\n", "layers/two/graph.py": "graph of another\n"}
    for name, text in base.items():
        project.write(f"snapshots/{name}", text)
    updated = project.pytest("--snapshot-update")
    assert updated.code == 0, updated.printed
    overlay = f"torch-{here().torch}"
    own = {
        f"layers/one/{overlay}/facts.json": '{"captures": 1}\n',
        f"layers/two/{overlay}/facts.json": '{"captures": 1}\n',
        f"layers/two/{overlay}/graph.py": "graph of two\n",
    }
    assert project.files("snapshots") == base | own
    assert project.pytest().code == 0

    project.write("pyproject.toml", settings.replace(f"'torch {here().torch}'", ""))
    refused = project.pytest("--snapshot-update", EDIT=" edited")
    assert refused.code == 1
    unlisted = f"{here()} is no environment of this project; add 'torch {here().torch}' to `environments`"
    refused.has(f"layers/one: {unlisted}")
    compared = project.pytest(EDIT=" edited")
    compared.has(f"  cannot be accepted: {unlisted}")
    assert "snapgrad accept" not in compared.printed
    assert project.files("snapshots") == base | own
    ran = project.snapgrad("run", "--accept")
    assert ran.code == 2
    ran.has(f"snapgrad: {unlisted}")

    project.write("pyproject.toml", f"[tool.snapgrad]\nbase = '{here()}'\nenvironments = ['torch 9.9']\n")
    project.pytest(EDIT=" edited").has("    torch-9.9 would keep the old text; if the case itself was edited:\n")
    copied = project.pytest("--snapshot-update")
    copied.has("3 goldens written, 1 kept for other environments\nkept in torch-9.9: where the case itself")
    assert project.files("snapshots")["layers/two/torch-9.9/graph.py"] == base["layers/two/graph.py"]
