"""One case as one test: run, compare every artifact through syrupy, report all that differ."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import pytest

from snapgrad.accepting.accept import Outcome, refuse_to_write_in_ci, refuse_unlisted, renew_comments
from snapgrad.accepting.pending import Store
from snapgrad.accepting.remembering import remember, unsound
from snapgrad.accepting.stability import SecondCapture
from snapgrad.artifacts.kinds import files_of
from snapgrad.case import Case, check_device_is_taken, check_is_callable, check_options, code_of
from snapgrad.devices import kind_of
from snapgrad.errors import Problem
from snapgrad.goldens import suite
from snapgrad.goldens.compare import Change, compare, with_fresh_comments
from snapgrad.goldens.environment import here
from snapgrad.goldens.files import safe_name
from snapgrad.items import ACCEPTED, ACCEPTING, CHECKED, REFUSED, RENEWED, Checked, fail
from snapgrad.reports.terminal import explain, judge
from snapgrad.runner.pool import Pool
from snapgrad.syrupy_extension import extension_for
from snapgrad.verdict import Verdict

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


ENGINE = Path(__file__).parent
MOST_LINES = 19  # of a failure, without -v; its place is one more


@dataclass(frozen=True)
class Kit:
    """What every check of a test shares: the processes that run cases, the store, syrupy's assertion, the test."""

    pool: Pool
    second: SecondCapture
    store: Store
    snapshot: SnapshotAssertion
    item: pytest.Item


def properties(one: Checked) -> list[tuple[str, object]]:
    """What pytest's `--junitxml` keeps of a check."""
    return [
        ("snapgrad.case", one.case.id),
        ("snapgrad.verdict", str(judge(one.result, one.changes))),
        ("snapgrad.artifacts", " ".join(one.result.documents)),
        ("snapgrad.gradients", one.result.checked.get("tensors", 0)),
    ]


class Checker:
    """A case and its goldens' folder, in the test that checks it."""

    def __init__(self, case: Case, folder: Path, kit: Kit) -> None:
        self.case = case
        self._goldens = kit.store.goldens(folder, here(kit.pool.device), case.options.devices)
        self._kit = kit
        self._extension = extension_for(self._goldens)
        self._snapshot = kit.snapshot.use_extension(self._extension)

    def check(self) -> None:
        """Fail the test unless the case is sound and every artifact is as its golden.

        With `--snapshot-update` a sound case's artifacts become the goldens, once the whole test has passed; an
        unsound one changes none.
        """
        __tracebackhide__ = True
        try:
            told = self._told()
        except Problem as problem:
            told = f"{self.case.id}: {problem}"
        if told:
            fail(with_place(told, self._kit.item.config.rootpath))

    def _told(self) -> str:
        """What is wrong, in words; "" if nothing is, or if it is going to be accepted."""
        kit = self._kit
        kit.pool.submit([self.case])
        result = kit.pool.result(self.case)
        goldens = self._goldens.read(files_of(self.case.options.artifacts))
        changes = compare(goldens, result.documents) if result.comparable else []
        refusal = unsound(result)
        if changes and not refusal:
            refusal = kit.second.unstable(self.case, result)
        one = Checked(self.case, result, changes, refusal, self._goldens)
        kit.item.stash.setdefault(CHECKED, []).append(one)
        kit.item.user_properties += properties(one)
        untold = remember(kit.store, self.case.id, self._goldens, result, changes, refusal)
        differing = {change.file for change in changes}
        for file in [file for file in goldens if file not in differing]:
            assert self._asserted(file, goldens[file].text)
        if judge(result, changes) is Verdict.PASSED:
            if kit.snapshot.update_snapshots and self._may_write():
                after_the_test(kit.item, lambda: self._renew_comments(one))
            return ""
        if changes and all(self._to_be_accepted(change) for change in changes):
            refuse_to_write_in_ci(frozen=kit.item.config.getoption("snapgrad_frozen_goldens"))
            refuse_unlisted(kit.store.variants, self._goldens.environment)
            if not refusal:
                after_the_test(kit.item, lambda: self._accept(one))
                return ""
            kit.item.user_properties.append((REFUSED, f"{self.case.id}: {refusal}"))
        elif not refusal:
            for change in changes:
                if not self._to_be_accepted(change):
                    self._asserted(change.file, change.received)
        refusal = refusal or kit.store.variants.refusal(self._goldens.environment)
        beside = suite.beside(kit.store.snapshots, self._goldens) if changes else ""
        whole = kit.item.config.get_verbosity() > 0
        return explain(
            self.case.id,
            result,
            changes,
            refusal,
            self._goldens.keeping(changes),
            also=[line for line in (untold, beside) if line],
            whole=whole,
            most=None if whole else MOST_LINES,
        )

    def _to_be_accepted(self, change: Change) -> bool:
        snapshot = self._kit.snapshot
        return snapshot.update_snapshots or (snapshot.update_new_snapshots_only and change.kind == "new")

    def _asserted(self, file: str, text: str) -> bool:
        return self._snapshot(name=self._goldens.own(file)) == text

    def _accept(self, one: Checked) -> None:
        """Let syrupy write, through the extension, so that its report counts it."""
        for change in one.changes:
            if not self._asserted(change.file, change.received):
                error = self._snapshot.executions[self._snapshot.num_executions - 1].exception
                raise Problem(f"{self.case.id}: {error}")
            outcome = Outcome()
            if self._extension.accepted:  # else another run has just written the same text
                outcome.add(self._extension.accepted.pop(), self._kit.store.root)
            told = [(name, file) for name, what in ACCEPTED.items() for file in getattr(outcome, what)]
            self._kit.item.user_properties += told
        self._renew_comments(one)
        self._kit.store.clear(self._goldens)
        one.accepted = True

    def _may_write(self) -> bool:
        """Whether this run may write goldens, where nothing depends on it."""
        try:
            refuse_to_write_in_ci(frozen=self._kit.item.config.getoption("snapgrad_frozen_goldens"))
            refuse_unlisted(self._kit.store.variants, self._goldens.environment)
        except Problem:
            return False
        return True

    def _renew_comments(self, one: Checked) -> None:
        """Write what only has other comments than its golden: syrupy is told of no change."""
        outcome, documents = Outcome(), one.result.documents
        renewed = with_fresh_comments(self._goldens.read(tuple(documents)), documents)
        renew_comments(self._goldens, renewed, self._kit.store.root, outcome)
        self._kit.item.user_properties += [(RENEWED, file) for file in outcome.renewed]


def after_the_test(item: pytest.Item, accept: Callable[[], None]) -> None:
    """Have something accepted when the test has passed; not if it fails later on."""
    item.stash.setdefault(ACCEPTING, []).append(accept)


class Functions:
    """What the fixture `snapgrad` gives: `check` for functions of the test's own module."""

    def __init__(self, folder: Path, test: str, kit: Kit) -> None:
        self._folder = folder
        self._test = test
        self._kit = kit
        self._names: set[str] = set()

    def check(
        self, function: Callable[..., Any], *, name: str = "", arguments: dict[str, Any] | None = None, **options: Any
    ) -> None:
        """Run a function as a case is run, compare what was captured with the goldens beside the test.

        function: defined at the top level of an importable module; usually a generator that yields the tensors
            which eager and compiled runs must agree on. It is called in another process, several times.
        name: tells several checks of one test apart. arguments: passed to the function by name; they are pickled.
        options: those of `snapgrad.case`. Without `captures`, compiled autograd must capture a graph if backward runs.

        Fails the test, in one line, for a function that another process cannot find, a name used twice, or a bad option.
        """
        __tracebackhide__ = True
        label = self._test + (f"-{name}" if name else "")
        folder = safe_name(label).lower()
        try:
            if folder in self._names:
                raise Problem(f"{self._test}: check was called before in this test; tell them apart by name=...")
            case = self._case(label, function, {} if arguments is None else arguments, options)
        except Problem as problem:
            fail(with_place(str(problem), self._kit.item.config.rootpath))
        self._names.add(folder)
        device = self._kit.pool.device
        if kind_of(device) not in case.options.devices:
            pytest.skip(f"{label} runs on {', '.join(case.options.devices)}, this run is on {device}")
        Checker(case, self._folder / case.name, self._kit).check()

    def _case(
        self, label: str, function: Callable[..., Any], arguments: dict[str, Any], options: dict[str, Any]
    ) -> Case:
        code = code_of(self._test, function)
        check_is_callable(self._test, function, arguments)
        theme = theme_of(self._folder, self._kit.store.root)
        who = f"test {theme}/{label}"
        checked = check_options(who, options)
        check_device_is_taken(who, function, checked, arguments)
        return Case(
            theme=theme,
            name=safe_name(label),
            pins=inspect.getdoc(function) or "",
            function=function.__qualname__,
            module=function.__module__,
            file=code.co_filename,
            options=checked,
            arguments=arguments,
            line=code.co_firstlineno,
        )


def with_place(told: str, root: Path) -> str:
    """What is told of a check, with the place where the test calls it, relative to the folder that pytest names tests from."""
    first, *rest = told.splitlines()
    return "\n".join([first, f"  checked at {_place_of_check(root)}", *rest])


def _place_of_check(root: Path) -> str:
    frame: FrameType | None = sys._getframe()
    while frame is not None and Path(frame.f_code.co_filename).is_relative_to(ENGINE):
        frame = frame.f_back
    return f"{os.path.relpath(frame.f_code.co_filename, root)}:{frame.f_lineno}" if frame else "a place without a file"


@cache
def theme_of(folder: Path, root: Path) -> str:
    """What the functions of a test module are shown under: the module, without suffix, relative to the project."""
    return Path(os.path.relpath(folder.parent.parent / folder.name, root)).as_posix()
