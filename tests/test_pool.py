"""What concerns all cases: where they are imported from, and why none can run, told in one line to each that asks."""

from __future__ import annotations

import dataclasses
import os
import sys
from pathlib import Path

import pytest

from snapgrad.case import Case, Options
from snapgrad.errors import Problem
from snapgrad.runner.job import job_for
from snapgrad.runner.pool import Pool, cores

CASES = [Case("theme", name, "It pins.", "f", "m", "m.py", Options()) for name in ("one", "two")]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('echo \'{"event": "fatal", "problem": "no torch here"}\'', "^no torch here$"),
        ("echo 'MemoryError: none left' >&2", "^the process that runs the cases ended: MemoryError: none left$"),
        ('printf \'{"event": "rea\'; echo Killed >&2', "^the process that runs the cases ended: Killed$"),
        ("true", "^the process that runs the cases ended: it said nothing$"),
    ],
)
def test_every_case_is_told_why_none_can_run(tmp_path: Path, said: str, told: str) -> None:
    server = tmp_path / "python"
    server.write_text(f"#!/bin/sh\n{said}\n")
    server.chmod(0o755)
    with Pool(python=str(server), cache=tmp_path / "cache") as pool:
        pool.submit(CASES)
        for case in CASES:
            with pytest.raises(Problem, match=told):
                pool.result(case)


def test_without_a_case_nothing_is_started() -> None:
    with Pool(python="/nowhere/python") as pool:
        pool.submit([])
        with pytest.raises(FileNotFoundError):
            pool.submit(CASES)


def test_an_argument_that_cannot_be_sent_is_told_each_time(tmp_path: Path) -> None:
    case = dataclasses.replace(CASES[0], arguments={"f": lambda: 0})
    with Pool(python="true", cache=tmp_path) as pool:
        for _ in range(2):
            with pytest.raises(Problem, match="theme/one: an argument cannot be sent to the process that runs the cas"):
                pool.submit([case])


def test_a_project_below_python_s_prefix_is_imported_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = tmp_path / f"lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages"
    for folder in (packages, tmp_path / "src"):
        folder.mkdir(parents=True)
        monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    path = job_for(CASES[0]).path
    assert str(tmp_path / "src") in path
    assert str(packages) not in path


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setenv("SNAPGRAD_CACHE", str(file / "cache"))
    with (
        Pool() as pool,
        pytest.raises(Problem, match=rf"^{file}/cache: kernels cannot be kept there: .*; name another folder in SNAPG"),
    ):
        pool.submit(CASES)


def test_a_core_that_this_process_may_not_use_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: {0, 7}, raising=False)
    assert cores() == 2
