"""`snapgrad drift` as a user meets it: real captures by this Python and by one in whose processes torch is set otherwise."""

from __future__ import annotations

import json
import site
import sys
from pathlib import Path

import pytest
from processes import Done
from project import Project

from snapgrad.case import Case, Options
from snapgrad.reports.json_file import read_report
from snapgrad.runner.job import job_for

CASES = """
    import os

    import torch

    from snapgrad import case

    OTHER = bool(os.environ.get("OTHER"))
    PLAIN = {"captures": 1, "artifacts": ("graph", "facts"), "backend": "eager"}


    def step(activation, **hooks):
        model = torch.nn.Sequential(torch.nn.Linear(4, 4), activation)
        for hook in hooks.values():
            model[0].weight.register_hook(hook)
        model(torch.randn(2, 4)).sum().backward()
        return model[0].weight.grad


    @case(**PLAIN)
    def plain():
        "Is the same everywhere."
        yield step(torch.nn.Tanh())


    @case(captures=1)
    def text():
        "Its code asserts sizes, or not."
        yield step(torch.nn.Tanh())


    @case(captures=1)
    def structure():
        "Its graph has another node there, and its code asserts sizes, or not."
        yield step(torch.nn.Sigmoid() if OTHER else torch.nn.Tanh())


    def scaled(grad):
        return grad * (3 if OTHER and torch.compiler.is_compiling() else 2)


    @case(**PLAIN)
    def gradients():
        "Its hook is compiled to another factor there."
        yield step(torch.nn.Tanh(), hook=scaled)


    @case(**PLAIN)
    def fails():
        "Fails there."
        if OTHER:
            raise NotImplementedError("no such operator")
        yield step(torch.nn.Tanh())


    @case(**PLAIN)
    def crashes():
        "Crashes there."
        if OTHER:
            os.abort()
        yield step(torch.nn.Tanh())


    @case(**PLAIN)
    def always_fails():
        "Fails here and there."
        raise ValueError("a mistake of the case")
        yield
"""
OTHER = 'TORCHINDUCTOR_SIZE_ASSERTS=0 OTHER=1 exec {python} "$@"'


def interpreter(project: Project, name: str, script: str) -> str:
    """An executable that a user could give for another Python."""
    file = project.write(f"bin/{name}", f"#!/bin/sh\n{script}\n".format(python=sys.executable))
    file.chmod(0o755)
    return str(file)


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with goldens, and another interpreter beside them."""
    project = Project(tmp_path_factory.mktemp("steps"))
    project.write("cases/steps.py", CASES)
    interpreter(project, "other", OTHER)
    done = project.snapgrad("run", "--codegen-only", "--accept")
    assert done.code == 4, done.printed
    done.has("1 failed", "6 passed")
    return project


@pytest.fixture(scope="module")
def kept(steps: Project) -> dict[str, str]:
    """All files of the project, before anything drifts."""
    return steps.files(".")


@pytest.fixture(scope="module")
def drifted(steps: Project, kept: dict[str, str]) -> Done:
    """What another interpreter's drift printed; its record is in reports/drift.json."""
    assert kept
    return steps.snapgrad("drift", "--codegen-only", "--python", "bin/other", "--report", "reports/drift.json")


def test_every_class_is_counted_and_the_gravest_decides(drifted: Done) -> None:
    assert drifted.code == 4, drifted.printed
    drifted.has(
        " against the goldens: 7 cases\n",
        "     1  crashes\n",
        "     2  fails\n",
        "     1  wrong gradients\n",
        "     1  structure                      first diverges in: graph 1\n",
        "     1  different text, same facts     first diverges in: code 1\n",
        "     1  same\n",
    )


def test_what_is_broken_is_told_with_its_first_line(drifted: Done) -> None:
    drifted.has(
        "steps/crashes: crashes\n    the process was killed by SIGABRT\n",
        "steps/fails: fails\n    the eager run failed: NotImplementedError: no such operator\n",
        "steps/gradients: wrong gradients\n",
    )


def test_an_edit_that_cases_share_is_one_entry_beside_what_each_has_alone(drifted: Done) -> None:
    drifted.has(
        "2 cases, code.py: `assert_size_stride(...)` removed\n    in steps/text, steps/structure\n",
        "      - assert_size_stride(",
        "steps/structure: structure; first diverges in: graph\n",
        "facts.json: autograd nodes: `TanhBackward0` -1\n",
        "facts.json: autograd nodes: `SigmoidBackward0` +1\n",
        "`TanhBackward0(...)` -> `SigmoidBackward0(...)`",
    )
    alone = drifted.printed.partition("\nwhat one case has alone\n")[2]
    assert "steps/structure" in alone
    assert "steps/text" not in alone
    assert max(len(line) for line in drifted.printed.splitlines() if "/other" not in line) <= 80


def test_nothing_is_written_but_the_report(steps: Project, kept: dict[str, str], drifted: Done) -> None:
    assert drifted.code == 4
    assert {k: v for k, v in steps.files(".").items() if not k.startswith("reports/")} == kept


def test_the_record_has_class_level_and_what_cases_share(steps: Project, drifted: Done) -> None:
    assert drifted.code == 4
    record = read_report(steps.folder / "reports/drift.json")
    assert record.kind == "drift"
    assert record.other is None
    assert record.missing == []
    assert record.options.codegen_only
    told = {case.id: (case.drift, case.lowest) for case in record.cases}
    assert told["steps/structure"] == ("structure", "graph")
    assert told["steps/text"] == ("different text, same facts", "code")
    assert told["steps/plain"] == ("same", "")
    assert ("code.py", ["steps/text", "steps/structure"]) in [(g.file, list(g.cases)) for g in record.groups]


def test_what_is_the_same_is_clean_and_the_record_can_be_printed(steps: Project) -> None:
    """Of one shard: the other's case, which is not the same, is not run, and missing until its report comes."""
    cases = ["steps/plain", "steps/structure"]
    options = ["--codegen-only", "--python", "bin/other", "--shard", "1/2", "--report", "reports/1.json"]
    done = steps.snapgrad("drift", *cases, "--json", *options)
    assert done.code == 0, done.printed
    (line,) = [line for line in done.printed.splitlines() if line.startswith("{")]
    told = json.loads(line)
    assert [case["drift"] for case in told["cases"]] == ["same"]
    assert (told["selected"], told["partition"]) == (["steps/plain"], [["steps/plain"], ["steps/structure"]])
    assert (told["options"]["shard"], told["environment"]["device"]) == ("1/2", "cpu")
    merged = steps.snapgrad("report", "reports/1.json")
    assert merged.code == 4
    merged.has("shard 2/2: no report, 1 case missing\n2 cases: 1 same, 1 missing\n")


def test_two_interpreters_are_compared_without_goldens(steps: Project, kept: dict[str, str]) -> None:
    assert kept
    elsewhere = steps.folder / "no goldens"
    options = ["--snapshots", str(elsewhere), "--report", "reports/two.json"]
    done = steps.snapgrad("drift", "--codegen-only", "--against", "bin/other", *options)
    assert done.code == 4, done.printed
    done.has(
        "     1  fails\n",
        "     3  sound here, not there",
        "     1  structure                      first diverges in: graph 1\n",
        "     1  different text, same facts     first diverges in: code 1\n",
        "     1  same\n",
        "steps/always_fails: fails; there as well, for the same reason\n",
        "steps/crashes: sound here, not there\n    there: the process was killed by SIGABRT\n",
        "2 cases, code.py: `assert_size_stride(...)` added\n",
    )
    assert not elsewhere.exists()
    assert "is made, and was not before" not in done.printed, "nothing was captured there to compare with"
    found = {case.id: case for case in read_report(steps.folder / "reports/two.json").cases}
    crashed = found["steps/crashes"]
    assert (crashed.problem, crashed.lowest, crashed.changes) == ("there: the process was killed by SIGABRT", "", [])


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("echo hello", "does not answer as a Python does; give the path of a Python interpreter"),
        ("exit 1", "does not answer as a Python does"),
        ("echo '{{\"python\": null, \"torch\": 3}}'", "does not answer as a Python does"),
        ("echo '{{\"python\": \"3.8.1\"}}'", "is Python 3.8.1, which is too old; snapgrad needs 3.11 or newer"),
        ("exec {python} -S \"$@\"", "has no torch; install one there, or name another interpreter"),
        ("PYTHONPATH=$(dirname \"$0\") exec {python} \"$@\"", "torch 2.4.1 is too old; snapgrad was run on 2.11"),
        (
            "[ \"$1\" = -m ] && echo no such library >&2 || exec {python} \"$@\"",
            "the process that runs the cases ended: no such library",
        ),
    ],
)  # fmt: skip
def test_an_interpreter_that_cannot_capture_is_one_line(project: Project, script: str, told: str) -> None:
    project.write("cases/steps.py", CASES)
    project.write("bin/torch-2.4.1.dist-info/METADATA", "Metadata-Version: 2.1\nName: torch\nVersion: 2.4.1\n")
    path = interpreter(project, "strange", script)
    done = project.snapgrad("drift", "--python", path, "--report", "it.json")
    assert done.code == 2, done.printed
    (line,) = done.printed.splitlines()
    assert line.startswith(f"snapgrad: {path}: ")
    assert told in line
    if "ended" in told:
        assert len(read_report(project.folder / "it.json").missing) == 7, "a drift that cannot go on is reported"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--python", "nowhere/python"], "snapgrad: nowhere/python: cannot be started: No such file or directory"),
        (["--python", ""], "snapgrad: the path of an interpreter is empty; give one, or leave the option out"),
        (["--against", ""], "snapgrad: the path of an interpreter is empty"),
        (["--shard", "3/2"], "snapgrad: --shard 3/2: NUMBER/TOTAL is allowed"),
        (["--against", "./cases"], "snapgrad: ./cases: cannot be started: Permission denied"),
        (["--against", sys.executable, "--with-overlays"], "--against compares with no goldens"),
        (["--report", "drift.pdf"], "drift.pdf: the name of a report ends with one of"),
        (["nothing/*"], "no case matches 'nothing/*'"),
    ],
)
def test_wrong_usage_is_one_line(project: Project, arguments: list[str], told: str) -> None:
    project.write("cases/steps.py", CASES)
    done = project.snapgrad("drift", *arguments)
    assert done.code == 2
    done.has(told)
    assert len(done.printed.splitlines()) == 1


def test_an_interpreter_without_a_compiler_is_one_line(project: Project) -> None:
    project.write("cases/steps.py", CASES)
    (Path(project.folder) / "empty").mkdir()
    done = project.snapgrad(
        "drift", "steps/plain", PATH=str(project.folder / "empty"), SNAPGRAD_CACHE=str(project.folder / "cache")
    )
    assert done.code == 2
    (line,) = done.printed.splitlines()
    assert line.startswith(f"snapgrad: {sys.executable}: no C++ compiler: Inductor's kernels need g++")


def test_packages_of_this_python_are_not_put_before_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, theirs = tmp_path / "project", tmp_path / "site-packages"
    for folder in (mine, theirs):
        folder.mkdir()
        monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setattr(site, "getusersitepackages", lambda: str(theirs))
    case = Case("theme", "name", "It.", "name", "theme", str(tmp_path / "cases/theme.py"), Options())
    path = job_for(case).path
    assert str(mine) in path
    assert str(theirs) not in path
    assert path[-1] == str(tmp_path)
