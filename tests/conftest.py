"""Fixtures shared by the tests of the tool."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fake_captures import accepted
from pending_project import Command, Pending
from project import Project

from snapgrad.cli import main

ROOT = Path(__file__).parent.parent


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Under `-n`, the tests of a file go to one worker, as they share what is made once for it; cases share nothing, and
    follow at the end, one by one."""
    if config.getoption("dist") != "load":
        return None
    from xdist.scheduler import LoadFileScheduling

    scheduling = LoadFileScheduling(config, log)
    scheduling._split_scope = shared_by
    return scheduling


def shared_by(nodeid: str) -> str:
    file = nodeid.partition("::")[0]
    return nodeid if file.endswith("test_cases.py") else file


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty throw-away project, outside this one."""
    return Project(tmp_path)


@pytest.fixture(scope="session")
def accepted_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return accepted(Project(tmp_path_factory.mktemp("accepted"))).folder


@pytest.fixture
def goldens(project: Project, accepted_once: Path) -> Project:
    """A project of captures that are made up, with goldens that were accepted: see `fake_captures`."""
    shutil.copytree(accepted_once, project.folder, dirs_exist_ok=True)
    return project


@pytest.fixture
def python() -> Callable[[str], str]:
    """Runs a program text in a Python of its own and gives what it printed."""

    def run(text: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", text], capture_output=True, text=True, cwd=ROOT, env=dict(os.environ), check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture
def pending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pending:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return Pending(tmp_path)


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """The command in this process: its exit code, and what it printed."""

    def run(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        printed = capsys.readouterr()
        return int(str(ended.value.code)), printed.out + printed.err

    return run
