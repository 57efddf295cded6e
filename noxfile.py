"""The suite in the environments that have goldens: `nox --list` names them, `nox -s 'suite(torch 2.15, python 3.11)'` runs one.

torch comes from where your pip takes it. Environments with a GPU are not in the list: they need the machine.
"""

from __future__ import annotations

import nox

nox.needs_version = ">=2024.4.15"
nox.options.reuse_existing_virtualenvs = True


def environments() -> dict[str, tuple[str, str]]:
    """Python and torch of each CPU environment that pyproject.toml names, the base first; parts left out are the
    base's."""
    table = nox.project.load_toml("pyproject.toml")["tool"]["snapgrad"]
    parts = {"device": "cpu"}
    found = {}
    for written in [table["base"], *table.get("environments", [])]:
        named = dict(part.split(" ") if " " in part else ("device", part) for part in written.split(", "))
        here = {**parts, **named}
        if not found:
            parts = here
        if here["device"] == "cpu":
            found[f"torch {here['torch']}, python {here['python']}"] = (here["python"], here["torch"])
    return found


@nox.session
@nox.parametrize("python,torch", list(environments().values()), ids=list(environments()))
def suite(session: nox.Session, torch: str) -> None:
    """Run the catalogue against its goldens, or what stands after `--`: `nox -s suite -- tests`."""
    session.install("--editable", ".[test]", f"torch=={torch}.*")
    session.run("pytest", *(session.posargs or ["tests/test_cases.py"]))
