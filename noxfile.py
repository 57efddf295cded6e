"""The catalogue in the environments that it has goldens for: `nox --list`, `nox -s 'suite(torch 2.15, python 3.11, cpu)'`.

torch comes from where your pip takes it. Environments with a GPU are not in the list: they need the machine.
"""

from __future__ import annotations

import sys
from pathlib import Path

import nox

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT))

from snapgrad.goldens.environment import Environment, here  # noqa: E402
from snapgrad.settings import find_settings  # noqa: E402

nox.needs_version = ">=2024.4.15"
nox.options.reuse_existing_virtualenvs = True


def environments() -> list[Environment]:
    """Those that pyproject.toml lists and a machine without a GPU can be, the base first."""
    variants = find_settings(ROOT).variants
    return [one for one in (variants.base or here(), *variants.listed) if one.device == "cpu"]


@nox.session
@nox.parametrize("python,torch", [nox.param(one.python, one.torch, id=str(one)) for one in environments()])
def suite(session: nox.Session, torch: str) -> None:
    """Run the catalogue against its goldens, or what stands after `--`."""
    session.install("--editable", ".[test]", f"torch=={torch}.*")
    session.run("pytest", *(session.posargs or ["tests/test_cases.py"]))
