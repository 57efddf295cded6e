"""The house: who imports whom, what is installed, how long a file may be."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def modules(folder: str) -> list[Path]:
    return sorted(p for p in (ROOT / folder).rglob("*.py") if "__pycache__" not in p.parts)


def imported(path: Path) -> Iterator[str]:
    """Every absolute name that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module


def roots(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imported(path)}


def test_normalize_imports_the_standard_library_and_black_only() -> None:
    import sys

    allowed = set(sys.stdlib_module_names) | {"black"}
    assert {str(p): roots(p) - allowed for p in modules("normalize") if roots(p) - allowed} == {}


def test_the_engine_never_imports_cases() -> None:
    engine = [p for p in modules("snapgrad") if "normalize" not in p.relative_to(ROOT / "snapgrad").parts]
    assert [str(p) for p in engine if "cases" in roots(p)] == []


def test_cases_use_the_public_interface_only() -> None:
    used = {(p.name, n) for p in modules("cases") for n in imported(p) if n.partition(".")[0] == "snapgrad"}
    assert {(file, name) for file, name in used if name != "snapgrad"} == set()


STARTERS = {"subprocess", "multiprocessing", "pty", "socketserver"}
ENDLESS = {
    "communicate",
    "wait",
    "join",
    "readline",
    "waitpid",
    "wait4",
    "fork",
    "forkpty",
    "system",
    "popen",
    "select",
}
LIMITED_OTHERWISE = {"processes.py", "breaks.py", "code_judge.py", "ends.py"}
"""The one that starts processes; one that replaces what a case starts; forks that an alarm of their own ends, a thousand at
20 ms; cases, which the engine's limit ends."""


def test_tests_start_processes_in_one_place_that_gives_them_a_limit() -> None:
    found = []
    for path in modules("tests"):
        if path.name in LIMITED_OTHERWISE:
            continue
        found += [f"{path.name} imports {name}" for name in sorted(roots(path) & STARTERS)]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ENDLESS:
                limited = bool(node.args) or any(word.arg == "timeout" for word in node.keywords)
                if not limited or node.func.attr not in {"wait", "join", "communicate"}:
                    found.append(f"{path.name}:{node.lineno} calls {node.func.attr}")
    assert found == [], "tests/processes.py starts processes and waits for them"


def test_every_package_is_installed() -> None:
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    found = {"snapgrad"}
    for top, name in ((ROOT / "snapgrad", "snapgrad"), (ROOT / "normalize", "snapgrad.normalize")):
        for folder in [top, *(p for p in top.rglob("*") if p.is_dir() and not p.is_symlink())]:
            if (folder / "__init__.py").exists():
                found.add(".".join([name, *folder.relative_to(top).parts]))
    assert sorted(listed) == sorted(found)


@pytest.mark.parametrize(
    "module", ["snapgrad", "snapgrad.cli", "snapgrad.pytest_plugin", "snapgrad.session", "snapgrad.normalize"]
)
def test_importing_the_parents_side_costs_no_torch(python: Callable[[str], str], module: str) -> None:
    assert python(f"import sys, {module}; print('torch' in sys.modules)") == "False\n"


def test_the_command_starts_without_what_it_may_not_need(python: Callable[[str], str]) -> None:
    printed = python(
        "import sys, snapgrad.cli; print([m for m in ('rich', 'pytest', 'syrupy', 'black') if m in sys.modules])"
    )
    assert printed == "[]\n"


def test_pytest_starts_without_what_it_may_not_need(python: Callable[[str], str]) -> None:
    """The plugin is loaded at every start of pytest, wherever snapgrad is installed."""
    late = ("msgspec", "snapgrad.normalize", "snapgrad.checking", "snapgrad.catalogue", "snapgrad.runner.pool")
    assert python(f"import sys, snapgrad.pytest_plugin; print([m for m in {late} if m in sys.modules])") == "[]\n"
