"""`--snapgrad-report` and `--snapgrad-shard` in pytest: what came of every case reaches the one record, also from pytest-xdist's workers."""

from __future__ import annotations

import dataclasses
import json
import shutil
import tempfile
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest

from snapgrad.checking import theme_of
from snapgrad.errors import Problem
from snapgrad.goldens.files import safe_name, write
from snapgrad.items import CHECKED, Checked, beside, case_of, label_of
from snapgrad.pytest_options import PREFIX
from snapgrad.reports import github
from snapgrad.reports.gravity import gravity
from snapgrad.reports.publishing import checked, publish
from snapgrad.reports.record import SKIPPED, CaseRecord, below, case_record, record_of_run, skipped
from snapgrad.settings import find_settings
from snapgrad.sharding import Shard, shard_of
from snapgrad.verdict import Verdict

SELECTED = "snapgrad_selected"


@dataclass
class _Course:
    """What pytest said of a test: why it failed outside of its checks, why it was skipped."""

    failed: str = ""
    skipped: str = ""


COURSE = pytest.StashKey[_Course]()


@dataclass
class Reports:
    """The plugin of one session, in the process that the user started and, under pytest-xdist, in every worker.

    passed_on: a worker's file for the ids that were selected; "" elsewhere. cases: what came of each test, by node id.
    """

    root: Path
    files: Sequence[Path]
    shard: Shard | None
    device: str
    codegen_only: bool
    passed_on: str = ""
    selected: list[str] = field(default_factory=list)
    cases: dict[str, list[CaseRecord]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    folder: Path | None = None

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Keep this shard's tests: of those that check cases by the case, of others by their name."""
        if self.shard is None:
            return
        names = {item.nodeid: self._selected_id(item) for item in items}
        self.selected = list(dict.fromkeys(filter(None, names.values())))
        mine = {*self.shard.part(self.selected), *self.shard.part([node for node, name in names.items() if not name])}
        left_out = [item for item in items if (names[item.nodeid] or item.nodeid) not in mine]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if (names[item.nodeid] or item.nodeid) in mine]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        if self.shard is None:
            self.selected = list(dict.fromkeys(filter(None, map(self._selected_id, session.items))))
        if self.passed_on:
            write(Path(self.passed_on), json.dumps(self.selected))

    def _selected_id(self, item: pytest.Item) -> str:
        """The id under which a test's cases are expected; "" for a test that has none."""
        case = case_of(item)
        if case is not None:
            return case.id
        if "snapgrad" not in getattr(item, "fixturenames", ()):
            return ""
        return f"{theme_of(beside(item.path), self.root)}/{safe_name(label_of(item))}"

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Tell a worker where to say what is selected: one that is killed cannot say it at its end."""
        self.folder = self.folder or Path(tempfile.mkdtemp(prefix="snapgrad-reports-"))
        node.workerinput[SELECTED] = str(self.folder / "selected.json")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """A test may be run several times; the last one counts."""
        item.stash[COURSE] = _Course()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        name = self._selected_id(item)
        if name:
            course = item.stash.setdefault(COURSE, _Course())
            _note(course, report)
            if report.when == "teardown":
                found = self._found(name, item, course)
                report.snapgrad = [json.dumps(dataclasses.asdict(one)) for one in found]  # type: ignore[attr-defined]
        return report

    def _found(self, name: str, item: pytest.Item, course: _Course) -> list[CaseRecord]:
        found = [dataclasses.replace(self._case(one), part_of=name) for one in item.stash.get(CHECKED, [])]
        if course.skipped:
            found = [dataclasses.replace(one, verdict=SKIPPED, problem=course.skipped, changes=[]) for one in found]
        elif course.failed and all(one.verdict == Verdict.PASSED for one in found):
            last = found[-1:] or [self._without_a_check(name, item)]
            failed, problem = str(Verdict.FAILED), f"its test failed: {course.failed}"
            found = [*found[:-1], dataclasses.replace(last[0], verdict=failed, problem=problem)]
        return found or [self._without_a_check(name, item, course.skipped)]

    def _without_a_check(self, name: str, item: pytest.Item, why: str = "") -> CaseRecord:
        case = case_of(item)
        file, line, _ = item.location
        return skipped(
            name,
            why or "its test checked nothing",
            pins=case.pins if case else "",
            source=below(self.root, item.config.rootpath / file),
            line=(line or 0) + 1,
        )

    def _case(self, one: Checked) -> CaseRecord:
        return case_record(
            one.case,
            one.result,
            [] if one.accepted else one.changes,
            one.refusal,
            source=below(self.root, one.case.file),
            goldens=below(self.root, one.goldens.folder),
        )

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if hasattr(report, "snapgrad") and not self.passed_on:
            self.cases[report.nodeid] = [msgspec.convert(json.loads(text), CaseRecord) for text in report.snapgrad]

    def _gravest(self) -> list[CaseRecord]:
        """What came of every case: of one that several tests check, the gravest."""
        made: dict[str, CaseRecord] = {}
        for case in (case for cases in self.cases.values() for case in cases):
            if case.id not in made or gravity(case) < gravity(made[case.id]):
                made[case.id] = case
        return list(made.values())

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the reports: also of a session that was stopped, whose other cases are missing."""
        if self.passed_on or session.config.getoption("collectonly"):
            return
        there = self.folder / "selected.json" if self.folder else None
        if there and there.exists():
            self.selected = json.loads(there.read_text(encoding="utf-8"))
        record = record_of_run(
            self.selected,
            self._gravest(),
            self.shard,
            device=self.device,
            codegen_only=self.codegen_only,
            seconds=time.monotonic() - self.began,
        )
        try:
            publish(record, self.files)
            self.told = [f"report: {file}" for file in self.files]
        except Problem as problem:
            self.told = [f"{PREFIX}report: {problem}"]
            session.exitstatus = session.exitstatus or pytest.ExitCode.USAGE_ERROR
        if github.wanted():
            self.told += github.told(record, self.root)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for line in self.told:
            terminalreporter.line(line)

    def pytest_unconfigure(self) -> None:
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def _note(course: _Course, report: pytest.TestReport) -> None:
    if report.failed:
        crash = getattr(report.longrepr, "reprcrash", None)
        course.failed = course.failed or (crash.message if crash else report.longreprtext).strip()
    elif report.skipped:
        reason = getattr(report, "wasxfail", None)
        course.skipped = f"expected to fail: {reason}" if reason is not None else _reason(report)


def _reason(report: pytest.TestReport) -> str:
    return str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else report.longreprtext


def register(config: pytest.Config) -> None:
    """Add the plugin to a session. Raises UsageError for a bad option."""
    named, shard = config.getoption("snapgrad_report"), config.getoption("snapgrad_shard")
    try:
        files = checked([config.invocation_params.dir / file for file in named])
        part = shard_of(shard, f"{PREFIX}shard") if shard is not None else None
        root = find_settings(config.rootpath).root
    except Problem as problem:
        raise pytest.UsageError(str(problem)) from problem
    passed_on = getattr(config, "workerinput", {}).get(SELECTED, "")
    device, codegen_only = config.getoption("snapgrad_device"), config.getoption("snapgrad_codegen_only")
    reports = Reports(root, files, part, device, codegen_only, passed_on)
    config.pluginmanager.register(reports, "snapgrad-reports")
