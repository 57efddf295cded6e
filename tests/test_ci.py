"""The workflow files and the pre-commit hook: they parse, ask for no rights, and call commands that there are."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pending_project import GRAPH, Command
from processes import run
from project import Project

from snapgrad.cli import _parser
from snapgrad.settings import find_settings

ROOT = Path(__file__).parent.parent
WORKFLOWS = {file.name: yaml.safe_load(file.read_text()) for file in sorted((ROOT / ".github/workflows").glob("*.yml"))}
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
EXPRESSION = re.compile(r"\$\{\{.*?\}\}")


def steps(workflow: Any) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def lines(workflow: Any) -> Iterator[str]:
    for step in steps(workflow):
        yield from (line.strip() for line in step.get("run", "").splitlines())


def test_there_are_workflows() -> None:
    assert set(WORKFLOWS) == {"tests.yml", "drift.yml"}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_asks_for_no_rights_and_pins_what_it_uses(name: str) -> None:
    workflow = WORKFLOWS[name]
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert "permissions" not in job
        assert job["timeout-minutes"] <= 60
    for step in steps(workflow):
        assert ("uses" in step) is not ("run" in step), step
        assert re.fullmatch(r"actions/[a-z-]+@v[1-9]\d*", step.get("uses", "actions/x@v1")), step
        if step.get("uses", "").startswith("actions/checkout"):
            assert step["with"]["persist-credentials"] is False
    for line in lines(workflow):
        named = EXPRESSION.findall(line)
        assert all(re.fullmatch(r"\$\{\{ matrix\.[a-z]+ \}\}", one) for one in named), (
            f"a text from elsewhere in {line}"
        )


@pytest.mark.parametrize("name", WORKFLOWS)
def test_the_commands_of_a_workflow_are_those_there_are(name: str) -> None:
    found = [line for line in lines(WORKFLOWS[name]) if line.startswith("snapgrad ")]
    assert found
    for line in found:
        words = shlex.split(EXPRESSION.sub("1", line).partition(" || ")[0])
        _parser().parse_args(words[1:])


def test_the_workflow_runs_every_session_of_nox_but_that_of_the_base() -> None:
    listed = run([sys.executable, "-m", "nox", "--list"], folder=ROOT, apart=True).printed
    base, *others = re.findall(r"^\* (.+\)) ->", listed, re.MULTILINE)
    assert base == f"suite({find_settings(ROOT).variants.base})"
    job = WORKFLOWS["tests.yml"]["jobs"]["environments"]
    (line,) = [line for line in lines({"jobs": {"it": job}}) if line.startswith("nox ")]
    named = [
        shlex.split(line.replace("${{ matrix.torch }}", made["torch"]).replace("${{ matrix.python }}", made["python"]))
        for made in job["strategy"]["matrix"]["include"]
    ]
    assert [words[2] for words in named] == others


def test_the_hook_refuses_what_is_damaged(project: Project, command: Command) -> None:
    (hook,) = HOOKS
    assert re.search(hook["files"], "snapshots/hooks/one/graph.py")
    assert re.search(hook["files"], "tests/__goldens__/test_it/test_it/graph.py")
    assert not re.search(hook["files"], "cases/hooks.py")
    assert not re.search(hook["files"], "my_snapshots/x.py")
    texts = {
        "conflicted": f"<<<<<<< ours\n{GRAPH}=======\n>>>>>>> theirs\n",
        "windows": GRAPH.replace("\n", "\r\n"),
        "cut": GRAPH[:-1],
        "whole": GRAPH,
    }
    files = []
    for name, text in texts.items():
        file = project.folder / name / "graph.py"
        file.parent.mkdir()
        file.write_bytes(text.encode())
        files.append(str(file))
    (project.folder / "whole/notes.txt").write_text("mine, without an end")
    said = hook["entry"].split()[1:]
    code, printed = command(*said, *files, str(project.folder / "whole/notes.txt"))
    assert code == 1
    for name, why in (("conflicted", "conflict markers (line 1)"), ("windows", "CRLF"), ("cut", "is cut off")):
        assert re.search(rf"{name}/graph.py: .*{re.escape(why)}", printed), printed
    assert printed.endswith("4 goldens looked at, 3 damaged; 1 file of other names passed over\n")
    merged = project.folder / "normalizer.json"
    merged.write_text("{\n<<<<<<< HEAD\n")
    assert command(*said, str(merged))[0] == 1
    assert command(*said, files[-1]) == (0, "1 golden looked at, 0 damaged\n")
    assert command(*said, "nowhere/graph.py") == (
        2,
        "snapgrad: nowhere/graph.py: there is no such file or folder; name goldens, or folders of them\n",
    )
