"""The options that snapgrad adds to pytest, and its marker: each has its name, as the plugin is loaded in every pytest
where snapgrad is installed."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Sequence

import pytest

from snapgrad.arguments import number_from_1

PREFIX = "--snapgrad-"
LARGE = "snapgrad_large"
NAMES = ("device", "with", "report", "shard", "jobs", "codegen-only", "frozen-goldens")
UNPREFIXED = {f"--{name}": PREFIX + name for name in NAMES}
"""What a user of `snapgrad run` may type in pytest, where it could be anybody's, and what is meant."""


def add_options(parser: pytest.Parser) -> None:
    group = parser.getgroup("snapgrad")
    group.addoption(
        f"{PREFIX}device",
        default="cpu",
        metavar="NAME",
        help="cpu, cuda (the GPU of this machine), or a GPU by name: cuda-sm_90",
    )
    group.addoption(
        f"{PREFIX}with",
        default="",
        metavar="NAMES",
        help="also capture ttir, ptx, or both (ttir,ptx), in the catalogue",
    )
    group.addoption(
        f"{PREFIX}report",
        action="append",
        default=[],
        metavar="FILE",
        help="write a report of the cases: .json, .md, .html",
    )
    group.addoption(f"{PREFIX}shard", metavar="N/M", help="run the Nth of M parts of the tests")
    group.addoption(
        f"{PREFIX}jobs", type=number_from_1, metavar="N", help="cases at a time (as many as there are cores)"
    )
    group.addoption(f"{PREFIX}codegen-only", action="store_true", help="make the code, but build and run no kernels")
    group.addoption(f"{PREFIX}frozen-goldens", action="store_true", help="write no golden, as under CI=true")


def refuse_unprefixed(parser: pytest.Parser, arguments: Sequence[str], known: object) -> None:
    """Raise UsageError, as pytest would, for an option that nobody has registered and that snapgrad has with its prefix:
    it names that one. known: what was parsed until then; it is left as it is."""
    _, unknown = parser.parse_known_and_unknown_args(list(arguments), copy.copy(known))  # type: ignore[arg-type]
    meant = [UNPREFIXED[name] for name in (text.partition("=")[0] for text in unknown) if name in UNPREFIXED]
    if meant:
        raise pytest.UsageError(
            f"unrecognized arguments: {' '.join(unknown)}; snapgrad's options have its name: {', '.join(meant)}"
        )


def refuse_unprefixed_marker(config: pytest.Config, items: Iterable[pytest.Item]) -> None:
    """Raise UsageError for `-m large` where the marker is nobody's and cases have snapgrad's."""
    if not re.search(r"\blarge\b", str(config.getoption("markexpr", ""))):
        return
    registered = {re.split(r"[:(]", line)[0].strip() for line in config.getini("markers")}
    names = {mark.name for item in items for mark in item.iter_markers()}
    if LARGE in names and "large" not in names | registered:
        raise pytest.UsageError(f"-m {config.getoption('markexpr')}: no test is marked large; snapgrad's is {LARGE}")
