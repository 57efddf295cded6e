"""snapgrad in pytest: the catalogue as tests, and the `snapgrad` fixture for a project's own tests.

Imports no torch: cases run in processes of their own. Most of snapgrad is imported when the first test that checks something
needs it: the plugin is loaded at every start of pytest, wherever snapgrad is installed.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from snapgrad import pytest_known_tests
from snapgrad.artifacts.kinds import FILES
from snapgrad.devices import kind_of, left_out, resolved
from snapgrad.errors import Problem
from snapgrad.goldens import suite
from snapgrad.goldens.environment import here
from snapgrad.goldens.files import BESIDE_TESTS, safe_name
from snapgrad.items import (
    ACCEPTED,
    ACCEPTING,
    CHECKED,
    PART_FAILED,
    REFUSED,
    TWIN,
    beside,
    case_of,
    fail,
    label_of,
)
from snapgrad.pytest_options import (
    LARGE,
    PREFIX,
    add_options,
    refuse_unprefixed,
    refuse_unprefixed_marker,
)
from snapgrad.pytest_progress import FromWorkers, Progress, progress_of
from snapgrad.reports.printable import printable
from snapgrad.settings import Settings, find_settings

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from snapgrad.accepting.pending import Store
    from snapgrad.accepting.stability import SecondCapture
    from snapgrad.case import Case
    from snapgrad.checking import Checker, Functions, Kit
    from snapgrad.runner.pool import Pool

PROCESSES = pytest.StashKey["list[Pool | SecondCapture]"]()
SHARED = pytest.StashKey["tuple[Pool, SecondCapture, Store]"]()
PROGRESS = pytest.StashKey[Progress]()


def pytest_addoption(parser: pytest.Parser) -> None:
    add_options(parser)


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(
    early_config: pytest.Config, parser: pytest.Parser, args: list[str]
) -> Generator[None, object, object]:
    """When the project's own options are known too."""
    result = yield
    refuse_unprefixed(parser, args, early_config.option)
    return result


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with the argument `snapgrad_case` is run once per case of the catalogue."""
    if "snapgrad_case" not in metafunc.fixturenames:
        return
    from snapgrad.case import with_artifacts
    from snapgrad.catalogue import load

    try:
        settings = find_settings(metafunc.config.rootpath)
        refuse_a_shared_folder(metafunc.config, Path(metafunc.definition.path), settings.snapshots)
        cases = with_artifacts(load(settings.cases), metafunc.config.getoption("snapgrad_with"), f"{PREFIX}with")
    except (Problem, pytest.UsageError) as error:
        raise pytest.Collector.CollectError(str(error)) from error
    unable = left_out(cases, metafunc.config.getoption("snapgrad_device"))
    parameters = [pytest.param(case, id=case.id, marks=_marks(case, unable)) for case in cases]
    metafunc.parametrize("snapgrad_case", parameters, indirect=True)


def _marks(case: Case, unable: Mapping[str, str]) -> list[pytest.MarkDecorator]:
    marks = [pytest.mark.snapgrad_large] if case.options.large else []
    return [*marks, pytest.mark.skip(reason=unable[case.id])] if case.id in unable else marks


def pytest_configure(config: pytest.Config) -> None:
    try:
        config.option.snapgrad_device = resolved(config.option.snapgrad_device, f"{PREFIX}device")
    except Problem as problem:
        raise pytest.UsageError(str(problem)) from problem
    pytest_known_tests.register(config)
    config.addinivalue_line("markers", f"{LARGE}: a case of the size people train, slower than the rest")
    if getattr(config.option, "dist", "no") != "no" and not hasattr(config, "workerinput"):
        config.pluginmanager.register(FromWorkers(), "snapgrad-progress")
    if (
        config.getoption("snapgrad_report")
        or config.getoption("snapgrad_shard") is not None
        or "GITHUB_ACTIONS" in os.environ
    ):
        from snapgrad.pytest_reports import register

        register(config)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """There are no tests among goldens, not even for `--doctest-modules`, and looking for some in thousands of folders takes
    longer than the tests."""
    return True if _is_golden(collection_path, config) else None


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Generator[None, list[object], list[object]]:
    """A golden that is named on the command line is not asked whether it is to be ignored."""
    found = yield
    return [] if _is_golden(file_path, parent.config) else found


def _is_golden(path: Path, config: pytest.Config) -> bool:
    """Is it a golden, or a folder of goldens beside tests? Of a catalogue's goldens only where the project says where."""
    if BESIDE_TESTS in path.parts[len(config.rootpath.parts) :]:
        return True
    if path.name not in FILES:
        return False
    try:
        settings = find_settings(config.rootpath)
    except Problem:
        return False
    return settings.declared and path.is_relative_to(settings.snapshots)


def pytest_report_header(config: pytest.Config) -> list[str]:
    lines = ["code only, the kernels are not run"] if config.getoption("snapgrad_codegen_only") else []
    try:
        settings = find_settings(config.rootpath)
        differs = suite.difference(settings.snapshots, settings.variants, here(config.getoption("snapgrad_device")))
    except Problem as problem:
        differs = str(problem)
    from snapgrad.capturing.pins import ignored
    from snapgrad.capturing.torch_hooks import told_if_newer

    return [f"snapgrad: {line}" for line in [*lines, told_if_newer(), differs, ignored(os.environ)] if line]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Cases that do not run on the device are deselected. Of tests whose goldens would be one folder on some file system,
    the later ones are going to fail."""
    refuse_unprefixed_marker(config, items)
    device = config.getoption("snapgrad_device")
    elsewhere = [item for item in items if not _runs_here(case_of(item), device)]
    if elsewhere:
        config.hook.pytest_deselected(items=elsewhere)
        items[:] = [item for item in items if _runs_here(case_of(item), device)]
    seen: dict[str, str] = {}
    modules: set[Path] = set()
    for item in items:
        if "snapgrad" in getattr(item, "fixturenames", ()):
            if item.path not in modules:
                modules.add(item.path)
                refuse_a_shared_folder(config, item.path, beside(item.path))
            other = seen.setdefault(f"{beside(item.path)}/{safe_name(label_of(item))}".lower(), item.nodeid)
            if other != item.nodeid:
                item.stash[TWIN] = other


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test may be run several times: what it did before is not of this time."""
    item.stash[ACCEPTING], item.stash[PART_FAILED], item.stash[CHECKED] = [], False, []
    item.user_properties[:] = [one for one in item.user_properties if not str(one[0]).startswith("snapgrad")]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """What fails after a check must not have changed any golden."""
    try:
        return (yield)
    except BaseException:
        item.stash.setdefault(ACCEPTING, []).clear()
        raise


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Reports tell of failures that raise nothing here: of a subtest, of a test that was expected to fail."""
    report = yield
    if PROGRESS in item.config.stash:
        item.config.stash[PROGRESS].test_ends()
    if report.failed:
        item.stash[PART_FAILED] = True
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Goldens are written when the whole test has passed, its fixtures' ends included."""
    result = yield
    if not item.stash.get(PART_FAILED, True):
        _accept_all(item)
    return result


def _accept_all(item: pytest.Item) -> None:
    for accept in item.stash.get(ACCEPTING, []):
        try:
            accept()
        except Problem as problem:
            fail(str(problem))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """After an update: what was done to the goldens, and what was refused and why, in the words of `snapgrad accept`."""
    reports = [r for rs in terminalreporter.stats.values() for r in rs if getattr(r, "when", "") == "teardown"]
    told = [(k, v) for report in reports for k, v in report.user_properties if k in (*ACCEPTED, REFUSED)]
    if not told:
        return
    from snapgrad.accepting.accept import Outcome

    outcome = Outcome()
    for name, value in told:
        if name == REFUSED:
            case, _, why = value.partition(": ")
            outcome.refused[case] = why
        else:
            getattr(outcome, ACCEPTED[name]).append(value)
    terminalreporter.section("snapgrad")
    terminalreporter.line(printable(outcome.told()))


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the processes, whatever way the session ended."""
    for processes in config.stash.get(PROCESSES, []):
        processes.close()


@pytest.fixture(scope="session")
def snapgrad_settings(pytestconfig: pytest.Config) -> Settings:
    try:
        return find_settings(pytestconfig.rootpath)
    except Problem as problem:
        fail(str(problem))


@pytest.fixture(scope="session")
def snapgrad_store(snapgrad_settings: Settings) -> Store:
    from snapgrad.accepting.pending import store_for

    return store_for(snapgrad_settings)


@pytest.fixture(scope="session")
def snapgrad_pool(request: pytest.FixtureRequest, snapgrad_settings: Settings) -> Pool:
    """The processes that run cases. The selected catalogue cases are queued at once, so that they run ahead of
    their tests; under pytest-xdist, where another worker may get them, each when its test begins."""
    from snapgrad.runner.pool import Pool

    config = request.config
    shared = "PYTEST_XDIST_WORKER" in os.environ
    pool = Pool(
        jobs=1 if shared else config.getoption("snapgrad_jobs"),
        codegen_only=config.getoption("snapgrad_codegen_only"),
        device=config.getoption("snapgrad_device"),
        preload=snapgrad_settings.preload,
    )
    config.stash.setdefault(PROCESSES, []).append(pool)
    pool.waiting = lambda: config.stash[PROGRESS].waiting(pool.running())
    if not shared:
        selected = [case for item in request.session.items if (case := case_of(item)) is not None]
        unable = left_out(selected, pool.device)
        with contextlib.suppress(Problem):  # each test tells it, as it submits its case
            pool.submit([case for case in selected if case.id not in unable])
    return pool


def _runs_here(case: Case | None, device: str) -> bool:
    return case is None or kind_of(device) in case.options.devices


@pytest.fixture(scope="session")
def snapgrad_second(pytestconfig: pytest.Config, snapgrad_settings: Settings) -> SecondCapture:
    """The processes for second captures; none runs until a case differs from its goldens."""
    from snapgrad.accepting.stability import SecondCapture

    second = SecondCapture(jobs=1, device=pytestconfig.getoption("snapgrad_device"), preload=snapgrad_settings.preload)
    pytestconfig.stash.setdefault(PROCESSES, []).append(second)
    second.waiting = lambda: pytestconfig.stash[PROGRESS].waiting(second.running())
    return second


def _kit(request: pytest.FixtureRequest, snapshot: SnapshotAssertion) -> Kit:
    """The session's parts are asked for once: as arguments of a test's fixtures each would cost every test."""
    from snapgrad.checking import Kit

    stash = request.config.stash
    stash.setdefault(PROGRESS, progress_of(request.config)).test_begins()
    if SHARED not in stash:
        parts = ("snapgrad_pool", "snapgrad_second", "snapgrad_store")
        stash[SHARED] = tuple(request.getfixturevalue(part) for part in parts)
    return Kit(*stash[SHARED], snapshot, request.node)


@pytest.fixture
def snapgrad_case(request: pytest.FixtureRequest, snapshot: SnapshotAssertion) -> Checker:
    """One case of the catalogue; `.check()` runs it and compares all its artifacts."""
    from snapgrad.checking import Checker

    case: Case = request.param
    kit = _kit(request, snapshot)
    return Checker(case, kit.store.snapshots / case.theme / case.name, kit)


@pytest.fixture
def snapgrad(request: pytest.FixtureRequest, snapshot: SnapshotAssertion) -> Functions:
    """`snapgrad.check(function, ...)` captures a function and compares it with goldens beside the test."""
    from snapgrad.checking import Functions

    if TWIN in request.node.stash:
        fail(f"its goldens would be in the folder of those of {request.node.stash[TWIN]}; rename one of the two tests")
    return Functions(beside(request.node.path), label_of(request.node), _kit(request, snapshot))


def refuse_a_shared_folder(config: pytest.Config, test: Path, goldens: Path) -> None:
    """Raise UsageError when syrupy would find goldens of snapgrad's in its own folder: there it deletes what it does
    not know."""
    dirname = config.getoption("snapshot_dirname", None)
    if dirname is None:
        raise pytest.UsageError("snapgrad's fixtures need the plugin of syrupy, which is left out here (-p no:syrupy?)")
    syrupy_s = (test.parent / str(dirname)).resolve()
    if goldens.resolve().is_relative_to(syrupy_s):
        raise pytest.UsageError(f"--snapshot-dirname {syrupy_s}: snapgrad's goldens are in it; name another folder")
