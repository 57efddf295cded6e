"""One case as one test: run, compare every artifact through syrupy, report all that differ."""

from __future__ import annotations

import inspect
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from snapgrad.artifacts.kinds import FILES
from snapgrad.case import Case, check_options
from snapgrad.compare import compare
from snapgrad.errors import Problem
from snapgrad.golden import read_folder, safe_name
from snapgrad.report import explain
from snapgrad.runner.pool import Pool
from snapgrad.session import refuse_to_write_in_ci
from snapgrad.syrupy_extension import extension_for
from snapgrad.verdict import Verdict

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


class Checker:
    """A case and its goldens' folder, in the test that checks it."""

    def __init__(
        self, case: Case, pool: Pool, folder: Path, snapshot: SnapshotAssertion, config: pytest.Config
    ) -> None:
        self.case = case
        self._pool = pool
        self._folder = folder
        self._snapshot = snapshot
        self._config = config

    def check(self) -> None:
        """Fail the test unless the case is sound and every artifact is as its golden.

        With `--snapshot-update` a sound case's artifacts become the goldens; an unsound one changes none.
        """
        __tracebackhide__ = True
        try:
            told = self._told()
        except Problem as problem:
            told = f"{self.case.id}: {problem}"
        if told:
            pytest.fail(told, pytrace=False)

    def _told(self) -> str:
        """What is wrong, in words; "" if nothing is."""
        self._pool.submit([self.case])
        result = self._pool.result(self.case)
        if result.verdict is not Verdict.PASSED:
            return explain(self.case.id, result, [], "")
        goldens = read_folder(self._folder, FILES)
        changes = {change.file: change for change in compare(goldens, result.documents)}
        if changes and self._snapshot.update_snapshots:
            refuse_to_write_in_ci()
        snapshot = self._snapshot.use_extension(extension_for(self._folder))
        failed = []
        for file in [file for file in FILES if file in goldens or file in result.documents]:
            expected = changes[file].received if file in changes else goldens[file].text
            if snapshot(name=file) != expected:
                failed.append(changes[file])
        return explain(self.case.id, result, failed, self._accept_command()) if failed else ""

    def _accept_command(self) -> str:
        test = self._snapshot.test_location.item.nodeid
        return f"pytest --snapshot-update {shlex.quote(test)}"


class Functions:
    """What the fixture `snapgrad` gives: `check` for functions of the test's own module."""

    def __init__(self, pool: Pool, folder: Path, test: str, snapshot: SnapshotAssertion, config: pytest.Config) -> None:
        self._pool = pool
        self._folder = folder
        self._test = test
        self._snapshot = snapshot
        self._config = config
        self._names: set[str] = set()

    def check(
        self, function: Callable[..., Any], *, name: str = "", arguments: dict[str, Any] | None = None, **options: Any
    ) -> None:
        """Run a function as a case is run, compare what was captured with the goldens beside the test.

        function: defined at the top level of an importable module; usually a generator that yields the tensors
            which eager and compiled runs must agree on. It is called in another process, several times.
        name: tells several checks of one test apart. arguments: passed to the function by name; they are pickled.
        options: those of `snapgrad.case`. Without `captures`, compiled autograd must capture at least one graph.

        Fails the test, in one line, for a function that another process cannot find, a name used twice, or a bad option.
        """
        __tracebackhide__ = True
        label = self._test + (f"-{name}" if name else "")
        try:
            if label in self._names:
                raise Problem(f"{self._test}: check was called before in this test; tell them apart by name=...")
            case = self._case(label, function, arguments or {}, options)
        except Problem as problem:
            pytest.fail(str(problem), pytrace=False)
        self._names.add(label)
        Checker(case, self._pool, self._folder / safe_name(label), self._snapshot, self._config).check()

    def _case(
        self, label: str, function: Callable[..., Any], arguments: dict[str, Any], options: dict[str, Any]
    ) -> Case:
        qualified = getattr(function, "__qualname__", repr(function))
        if not inspect.isfunction(function) or "<" in qualified:
            raise Problem(
                f"{self._test}: {qualified} cannot be found by the process that runs it; "
                "define it with def at the top level of the module"
            )
        theme = self._folder.name
        return Case(
            theme=theme,
            name=label,
            pins=inspect.getdoc(function) or "",
            function=qualified,
            module=function.__module__,
            file=inspect.getfile(function),
            options=check_options(f"test {theme}/{label}", options),
            arguments=arguments,
        )
