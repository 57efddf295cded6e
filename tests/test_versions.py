"""What must hold when several versions of torch and Python share a machine."""

from __future__ import annotations

import importlib.metadata
import re
import sys
import tomllib
from pathlib import Path

import pytest
from processes import run

from snapgrad.runner.warm import keep_extensions_apart

ROOT = Path(__file__).parent.parent


def test_extensions_of_two_versions_are_never_in_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = []
    for version in ("2.13.0+cpu", "2.15.0"):
        monkeypatch.setenv("TORCH_EXTENSIONS_DIR", str(tmp_path))
        found.append(keep_extensions_apart(version))
        assert keep_extensions_apart(version) == found[-1], "a process inherits the folder of the one that started it"
    tag = sys.implementation.cache_tag
    assert found == [tmp_path / f"torch-2.13.0+cpu-{tag}", tmp_path / f"torch-2.15.0-{tag}"]


def test_the_extra_for_tests_goes_with_any_torch() -> None:
    """Each release pins one Triton, so an extra that names another cannot be installed in that environment."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    names = {re.split(r"\W", requirement.replace("-", "_"))[0] for requirement in extras["test"]}
    assert "pytest_xdist" in names
    assert not names & {"torch", "triton", "snapgrad"}


WITHOUT = """
import sys
from pathlib import Path
import torch, torch._dynamo.config, torch._inductor.graph
from torch._inductor import cpp_builder
from snapgrad.capturing.codegen_only import emit_for_avx2
from snapgrad.capturing.pieces import Pieces
from snapgrad.capturing.seams import watching
from snapgrad.errors import Problem
from snapgrad.runner.warm import set_up


def watch():
    with watching(Pieces()):
        pass


def told(action, *arguments, **named):
    try:
        action(*arguments, **named)
    except Problem as problem:
        print(problem)


del cpp_builder.get_cpp_compiler
told(emit_for_avx2)
del torch._inductor.graph.trace_structured
told(watch)
del torch._dynamo.config._config["record_runtime_overhead"]
told(set_up, Path(sys.argv[1]), codegen_only=True)
"""


def test_a_torch_that_lacks_what_is_replaced_is_told_by_name(tmp_path: Path) -> None:
    done = run([sys.executable, "-c", WITHOUT, str(tmp_path)], apart=True)
    assert done.code == 0, done.errors
    version = importlib.metadata.version("torch")
    compiler, trace, setting = done.printed.splitlines()
    assert all(line.startswith(f"torch {version}") for line in (compiler, trace, setting))
    assert compiler.endswith(
        ": torch._inductor.cpp_builder has no get_cpp_compiler to replace; leave out --codegen-only"
    )
    assert ": torch._inductor.graph does not write its records by trace_structured; this snapgrad cannot" in trace
    assert "record_runtime_overhead" in setting


def test_nox_reads_the_environments_without_anything_installed() -> None:
    reading = (
        "import sys; sys.path.insert(0, '.'); from snapgrad.settings import find_settings; from pathlib import Path; "
    )
    reading += "print(find_settings(Path.cwd()).variants.base)"
    done = run([sys.executable, "-I", "-S", "-c", reading], folder=ROOT, apart=True)
    assert (done.printed, done.errors) == ("torch 2.13, python 3.11, cpu\n", "")
