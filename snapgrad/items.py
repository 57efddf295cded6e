"""What pytest's items stand for: a case of the catalogue, or functions with goldens beside their module; what is kept with
them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from snapgrad.goldens.files import BESIDE_TESTS

if TYPE_CHECKING:
    from snapgrad.case import Case
    from snapgrad.goldens.compare import Change
    from snapgrad.goldens.overlays import Goldens
    from snapgrad.verdict import Result


@dataclass
class Checked:
    """One check of a test, for the reports. accepted: its changes have become the goldens."""

    case: Case
    result: Result
    changes: list[Change]
    refusal: str
    goldens: Goldens
    accepted: bool = False


ACCEPTING = pytest.StashKey[list[Callable[[], None]]]()
"""What writes the goldens of a test's checks, once it has passed."""

CHECKED = pytest.StashKey[list[Checked]]()
"""What came of the test's checks."""

PART_FAILED = pytest.StashKey[bool]()
"""Whether any part of the test has failed: also one that does not end it, as a subtest."""

TWIN = pytest.StashKey[str]()
"""The other test whose goldens' folder would be the same on some file systems."""

RENEWED = "snapgrad renewed"
ACCEPTED = {f"snapgrad {what}": what for what in ("written", "removed", "kept", "dropped")} | {RENEWED: "renewed"}
REFUSED = "snapgrad refused"


def case_of(item: pytest.Item) -> Case | None:
    """The case of the catalogue that the test checks, if it does."""
    params = getattr(getattr(item, "callspec", None), "params", {})
    case: Case | None = params.get("snapgrad_case")
    return case


@cache
def beside(module: Path) -> Path:
    """The folder of the goldens of a test module."""
    return module.parent / BESIDE_TESTS / module.stem


def label_of(item: pytest.Item) -> str:
    """The test's name, with its classes: two classes may have a test of one name."""
    classes = [node.name for node in item.listchain() if isinstance(node, pytest.Class)]
    return ".".join([*classes, item.name])


def fail(told: str) -> NoReturn:
    """Fail the test with a text and nothing else: no traceback, and no error that was being handled."""
    __tracebackhide__ = True
    raise pytest.fail.Exception(told, pytrace=False) from None
