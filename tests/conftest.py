"""Fixtures shared by the tests of the tool."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from fake_captures import accepted
from pending_project import Command, Pending
from processes import LIMIT, run
from project import Project

from snapgrad.cli import main

ROOT = Path(__file__).parent.parent
MISLEADING = re.compile("(CI|COLUMNS|LINES|NO_COLOR|FORCE_COLOR|PYTHONWARNINGS|PYTHONHASHSEED|GITHUB_.*|TORCH.*)$")
"""Variables that decide what is captured, written or printed; a test that means one sets it."""


@pytest.fixture(scope="session", autouse=True)
def surroundings() -> Iterator[None]:
    """This process as the tests expect it, whoever started it: what `processes` is for those that they start."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    os.umask(0o022)
    with pytest.MonkeyPatch.context() as patch:
        for name in filter(MISLEADING.match, list(os.environ)):
            patch.delenv(name)
        yield


def ended_by_limit(item: pytest.Item) -> Generator[None, None, None]:
    """Around each step of a test: one that waits for ever fails, and shows for what."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        pytest.fail(f"{item.nodeid} did not end within {2 * LIMIT:.0f} s")

    before = signal.signal(signal.SIGALRM, stop)
    left, _ = signal.setitimer(signal.ITIMER_REAL, 2 * LIMIT)
    try:
        return (yield)
    finally:
        signal.signal(signal.SIGALRM, before)
        signal.setitimer(signal.ITIMER_REAL, left)


pytest_runtest_setup = pytest.hookimpl(wrapper=True)(ended_by_limit)
pytest_runtest_call = pytest.hookimpl(wrapper=True)(ended_by_limit)
pytest_runtest_teardown = pytest.hookimpl(wrapper=True)(ended_by_limit)


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
def python() -> Callable[..., str]:
    """Runs a program text in a Python of its own, with these variables, and gives what it printed."""

    def printed(text: str, **variables: str) -> str:
        done = run([sys.executable, "-c", text], folder=ROOT, variables=variables, apart=True)
        assert done.code == 0, done.errors
        return done.printed

    return printed


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
