"""Notes which goldens the tests of each module have, for `snapgrad clean`: only a module all of whose tests ran and passed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest

from snapgrad.accepting.known_tests import record
from snapgrad.errors import Problem
from snapgrad.settings import find_settings


class KnownTests:
    """The plugin of one session, in the process that the user started.

    _collected: node ids by module. _passed: node ids whose every phase passed. _not_whole: modules of which something was left
    out or did not pass. _goldens: names of what was checked, by module.
    """

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._collected: dict[str, set[str]] = {}
        self._passed: set[str] = set()
        self._not_whole: set[str] = set()
        self._goldens: dict[str, set[str]] = {}

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        self._not_whole.update(_module(item.nodeid) for item in items)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._collect(item.nodeid for item in session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: object, ids: Sequence[str]) -> None:
        self._collect(ids)

    def _collect(self, ids: Iterable[str]) -> None:
        for nodeid in ids:
            self._collected.setdefault(_module(nodeid), set()).add(nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        module = _module(report.nodeid)
        if not report.passed:
            self._not_whole.add(module)
        elif report.when == "teardown":
            self._passed.add(report.nodeid)
            names = [str(value).rpartition("/")[2] for key, value in report.user_properties if key == "snapgrad.case"]
            self._goldens.setdefault(module, set()).update(names)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        whole = {
            self._config.rootpath / module: self._goldens.get(module, set())
            for module, ids in self._collected.items()
            if module not in self._not_whole and ids <= self._passed
        }
        if not any(self._goldens.get(module) for module in self._collected):
            return
        try:
            record(find_settings(self._config.rootpath).root.absolute(), whole)
        except (OSError, Problem):
            return


def _module(nodeid: str) -> str:
    return nodeid.partition("::")[0]


def register(config: pytest.Config) -> None:
    """Add the plugin to a session that collects whole modules."""
    named = any("::" in argument for argument in config.args)
    if not (
        named or hasattr(config, "workerinput") or config.getoption("lf", False) or config.getoption("collectonly")
    ):
        config.pluginmanager.register(KnownTests(config), "snapgrad-known-tests")
