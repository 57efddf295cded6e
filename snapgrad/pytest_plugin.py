"""snapgrad in pytest: the catalogue as tests, and the `snapgrad` fixture for a project's own tests.

Imports no torch: cases run in processes of their own.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from snapgrad.catalogue import load
from snapgrad.checking import Checker, Functions
from snapgrad.errors import Problem
from snapgrad.runner.pool import Pool
from snapgrad.settings import Settings, find_settings

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from snapgrad.case import Case

POOL = pytest.StashKey[Pool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("snapgrad")
    group.addoption("--codegen-only", action="store_true", help="snapgrad: make the code, but build and run no kernels")
    group.addoption("--jobs", type=int, metavar="N", help="snapgrad: cases at a time (the number of cores)")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with the argument `snapgrad_case` is run once per case of the catalogue."""
    if "snapgrad_case" not in metafunc.fixturenames:
        return
    settings = find_settings(metafunc.config.rootpath)
    try:
        cases = load(settings.cases)
    except Problem as problem:
        raise pytest.UsageError(str(problem)) from problem
    marks = {True: [pytest.mark.large], False: []}
    metafunc.parametrize(
        "snapgrad_case", [pytest.param(c, id=c.id, marks=marks[c.options.large]) for c in cases], indirect=True
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "large: a case of the size people train, slower than the rest")


def pytest_report_header(config: pytest.Config) -> str | None:
    return "snapgrad: code only, the kernels are not run" if config.getoption("codegen_only") else None


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the processes, whatever way the session ended."""
    pool = config.stash.get(POOL, None)
    if pool is not None:
        pool.close()


@pytest.fixture(scope="session")
def snapgrad_settings(pytestconfig: pytest.Config) -> Settings:
    return find_settings(pytestconfig.rootpath)


@pytest.fixture(scope="session")
def snapgrad_pool(request: pytest.FixtureRequest) -> Pool:
    """The processes that run cases. The selected catalogue cases are queued at once, so that they run ahead of
    their tests; under pytest-xdist, where another worker may get them, each when its test begins."""
    config = request.config
    shared = "PYTEST_XDIST_WORKER" in os.environ
    pool = Pool(jobs=1 if shared else config.getoption("jobs"), codegen_only=config.getoption("codegen_only"))
    config.stash[POOL] = pool
    if not shared:
        selected = [_case_of(item) for item in request.session.items]
        pool.submit([case for case in selected if case is not None])
    return pool


def _case_of(item: pytest.Item) -> Case | None:
    params = getattr(getattr(item, "callspec", None), "params", {})
    case: Case | None = params.get("snapgrad_case")
    return case


@pytest.fixture
def snapgrad_case(
    request: pytest.FixtureRequest, snapgrad_pool: Pool, snapgrad_settings: Settings, snapshot: SnapshotAssertion
) -> Checker:
    """One case of the catalogue; `.check()` runs it and compares all its artifacts."""
    case: Case = request.param
    folder = snapgrad_settings.snapshots / case.theme / case.name
    return Checker(case, snapgrad_pool, folder, snapshot, request.config)


@pytest.fixture
def snapgrad(request: pytest.FixtureRequest, snapshot: SnapshotAssertion) -> Functions:
    """`snapgrad.check(function, ...)` captures a function and compares it with goldens beside the test."""
    pool: Pool = request.getfixturevalue("snapgrad_pool")
    file = Path(request.path)
    return Functions(pool, file.parent / "__snapshots__" / file.stem, request.node.name, snapshot, request.config)
