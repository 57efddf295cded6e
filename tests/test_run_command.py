"""`snapgrad run` and `list` as a user meets them: throw-away projects, real processes, exit codes."""

from __future__ import annotations

import json
import os
import shutil
import signal
from pathlib import Path

import pytest
from processes import Done, comes_true, environment, runs
from project import Project

from snapgrad.normalize import VERSION

CASES = """
    from __future__ import annotations

    import torch

    from snapgrad import case


    @case(captures=1, upstream="basic")
    def tanh_layer():
        "A layer with tanh is differentiated in one graph."
        model = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.Tanh())
        model[0].weight.register_hook(scaled)
        model(torch.randn(2, 4)).sum().backward()
        yield model[0].weight.grad


    def scaled(grad):
        return grad * 2
"""


@pytest.fixture
def layers(project: Project) -> Project:
    project.write("cases/layers.py", CASES)
    return project


@pytest.fixture(scope="module")
def layers_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Done]:
    """The project's folder after `run --codegen-only --accept` in a terminal, and what was seen there."""
    project = Project(tmp_path_factory.mktemp("layers"))
    project.write("cases/layers.py", CASES)
    with project.in_terminal("run", "--codegen-only", "--accept", TERM="xterm") as terminal:
        done = terminal.end()
    assert done.code == 0, done.printed
    return project.folder, done


@pytest.fixture
def accepted(project: Project, layers_once: tuple[Path, Done]) -> Project:
    """The same project with its goldens."""
    shutil.copytree(layers_once[0], project.folder, dirs_exist_ok=True)
    return project


def test_a_terminal_sees_a_progress_bar_and_the_closing_lines(layers_once: tuple[Path, Done]) -> None:
    layers_once[1].has("1/1", "layers/tanh_layer", "5 goldens written", "the kernels themselves were not run")


def test_what_accepting_writes(accepted: Project) -> None:
    goldens = accepted.files("snapshots")
    documents = ("bytecode.py", "code.cpp", "code.py", "facts.json", "graph.py")
    assert sorted(goldens) == [*(f"layers/tanh_layer/{name}" for name in documents), "normalizer.json"]
    assert goldens["normalizer.json"] == f'{{\n "base": {VERSION}\n}}\n'


def test_what_changed_or_has_wrong_gradients_is_told_and_not_written(accepted: Project) -> None:
    accepted.write("cases/layers.py", CASES.replace("Tanh", "Sigmoid"))
    accepted.write("cases/wrong.py", CASES.replace("grad * 2", "grad * (2 if torch.compiler.is_compiling() else 3)"))
    accepted.write("snapshots/normalizer.json", f'{{"base": {VERSION + 1}}}\n')
    goldens = accepted.files("snapshots")
    told = accepted.snapgrad("run", "--codegen-only")
    assert told.code == 3
    told.has("layers/tanh_layer: changed", "graph.py: differs from line", "TanhBackward0", "SigmoidBackward0")
    told.has(
        f"the goldens were written by normalizer {VERSION + 1}, this is normalizer {VERSION}",
        "its goldens were written by another normalizer",
    )
    told.has("wrong/tanh_layer: wrong gradients")
    assert accepted.files("snapshots") == goldens
    asked = accepted.snapgrad("accept", "wrong/tanh_layer")
    assert asked.code == 1
    asked.has("0 goldens written; 1 case refused", "wrong/tanh_layer: ")
    assert accepted.files("snapshots") == goldens


def test_a_second_run_builds_no_kernel(accepted: Project) -> None:
    """With kernels the goldens of code alone are met."""
    log = accepted.folder / "compiler.log"
    compiler = accepted.write("bin/g++", f'#!/bin/sh\necho "$@" >> {log}\nexec {shutil.which("g++")} "$@"\n')
    compiler.chmod(0o755)
    path = f"{compiler.parent}{os.pathsep}{environment()['PATH']}"
    for builds in (True, False):
        log.unlink(missing_ok=True)
        done = accepted.snapgrad("run", PATH=path, SNAPGRAD_CACHE=str(accepted.folder / "cache"))
        assert done.code == 0, done.printed
        done.has("1 case: 1 passed")
        assert "not run" not in done.printed
        lines = log.read_text().splitlines()
        assert lines, "the compiler was not asked for its version"
        assert any(".so" in line for line in lines) is builds, lines


def test_damaged_goldens_are_never_executed_but_named_and_healed_by_accepting(accepted: Project) -> None:
    whole = accepted.files("snapshots")
    program = b"import pathlib\npathlib.Path('executed').touch()\n"
    damaged = {
        "graph.py": (program + b"<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n", "has conflict markers (line 3)"),
        "bytecode.py": (program, ": differs from line 1"),
        "code.py": (program.replace(b"\n", b"\r\n"), "has CRLF line ends"),
        "code.cpp": (b"", "is empty"),
        "facts.json": (b"no end", "is cut off"),
    }
    mine = {"conftest.py": program, "test_it.py": program, "__init__.py": program, "mine.txt": b"\xff\xfe\n"}
    folder = accepted.folder / "snapshots/layers/tanh_layer"
    for name, text in ({name: text for name, (text, _) in damaged.items()} | mine).items():
        (folder / name).write_bytes(text)
    done = accepted.snapgrad("run", "--codegen-only")
    assert done.code == 1
    for name, (text, told) in damaged.items():
        done.has(f"  {name}{told}" if told.startswith(":") else f"  {name}: the golden {told}")
        assert (folder / name).read_bytes() == text
    assert "normalizer" not in done.printed
    assert accepted.snapgrad("accept", "--all").code == 0
    assert {name: text for name, text in accepted.files("snapshots").items() if Path(name).name not in mine} == whole
    assert all((folder / name).read_bytes() == text for name, text in mine.items()), "a file of the user's was touched"
    assert not list(accepted.folder.rglob("executed"))


def test_a_golden_that_is_no_text_is_named(accepted: Project) -> None:
    (accepted.folder / "snapshots/layers/tanh_layer/graph.py").write_bytes(b"\xff\xfe\n")
    done = accepted.snapgrad("check-goldens", "snapshots/layers/tanh_layer/graph.py")
    assert done.code == 1
    done.has("is not UTF-8 (byte 0)")


def test_ci_never_writes(layers: Project) -> None:
    done = layers.snapgrad("run", "--codegen-only", "--accept", CI="true")
    assert done.code == 2
    done.has("snapgrad: CI=true: goldens are never written in CI")
    assert not (layers.folder / "snapshots").exists()


def test_without_a_compiler_the_way_out_is_told(layers: Project) -> None:
    empty = layers.folder / "empty"
    empty.mkdir()
    done = layers.snapgrad("run", PATH=str(empty), SNAPGRAD_CACHE=str(layers.folder / "cache"))
    assert done.code == 2
    done.has("snapgrad: no C++ compiler: Inductor's kernels need g++", "--codegen-only")
    assert len(done.printed.strip().splitlines()) == 1


def test_without_a_compiler_code_can_still_be_made_and_is_the_same(accepted: Project) -> None:
    empty = accepted.folder / "empty"
    empty.mkdir()
    done = accepted.snapgrad("run", "--codegen-only", PATH=str(empty), CXX="no-such-compiler")
    assert done.code == 0, done.printed
    done.has("1 case: 1 passed; the kernels themselves were not run")


def test_a_torch_too_old_is_one_line(layers: Project) -> None:
    layers.write("old/torch/__init__.py", "__version__ = '2.4.1'")
    done = layers.snapgrad("run", PYTHONPATH=str(layers.folder / "old"))
    assert done.code == 2
    done.has("snapgrad: torch 2.4.1 is too old")
    assert len(done.printed.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["run", "nothing/*"], "no case matches 'nothing/*'; `snapgrad list` shows all; the themes are layers"),
        (["run", "--cases", "nowhere"], "nowhere holds no Python module"),
    ],
)
def test_wrong_usage_is_one_line(layers: Project, arguments: list[str], told: str) -> None:
    done = layers.snapgrad(*arguments)
    assert done.code == 2
    done.has(told)
    assert len(done.printed.strip().splitlines()) == 1


def test_list(layers: Project) -> None:
    text = layers.snapgrad("list")
    assert text.code == 0
    assert text.printed == "layers/tanh_layer  A layer with tanh is differentiated in one graph.\n"
    (told,) = json.loads(layers.snapgrad("list", "--json").printed)
    assert told["id"] == "layers/tanh_layer"
    assert told["upstream"] == "basic"
    assert told["captures"] == 1
    assert told["artifacts"] == ["graph", "bytecode", "code", "facts"]


def _case_that_runs(project: Project, command: str) -> None:
    project.write(
        "cases/slow.py",
        f"""
        import subprocess

        from snapgrad import case


        @case()
        def waits():
            "Never ends."
            subprocess.run({command.split()!r})
        """,
    )


def test_ctrl_c_ends_everything_at_once(project: Project) -> None:
    marker = f"sleep 86{os.getpid()}"
    _case_that_runs(project, marker)
    with project.started_snapgrad("run", "--codegen-only", "--accept") as running:
        assert comes_true(lambda: runs(marker)), "the case did not start"
        running.send(signal.SIGINT)
        done = running.end()
        assert done.code == 130
        assert done.errors == "snapgrad: stopped; no golden was left half-written\n"
        assert comes_true(lambda: not runs(marker))
    assert not (project.folder / "snapshots").exists()


def test_children_do_not_outlive_a_killed_parent(project: Project) -> None:
    marker = f"sleep 87{os.getpid()}"
    _case_that_runs(project, marker)
    with project.started_snapgrad("run", "--codegen-only") as running:
        assert comes_true(lambda: runs(marker)), "the case did not start"
        running.send(signal.SIGKILL)
        running.end()
        assert comes_true(lambda: not runs(marker))
