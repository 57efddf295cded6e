"""A throw-away project in which snapgrad and pytest are run as users run them: as commands."""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import dedent

from processes import DESK, Done, Running, State, Terminal, run

PLUGINS_LEFT_OUT = ("-p", "no:cacheprovider", "-p", "no:hypothesispytest", "-p", "no:asyncio")
"""Of the pytest in a project: one leaves files in it, one imports all of hypothesis at its end, half of its time, and one warns
at every start."""


class Project:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
        return file

    def files(self, below: str) -> dict[str, str]:
        """Path -> text of every file below a folder; what a test compares to see what changed on disk."""
        top = self.folder / below
        return {
            str(path.relative_to(top)): path.read_text(encoding="utf-8", errors="replace")
            for path in sorted(top.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }

    def snapgrad(self, *arguments: str, **variables: str) -> Done:
        return self.snapgrad_in(DESK, *arguments, **variables)

    def snapgrad_in(self, state: State, *arguments: str, **variables: str) -> Done:
        """The same, started in another state than that of a user at his desk."""
        return run(_command("snapgrad", arguments), folder=self.folder, variables=variables, state=state)

    def pytest(self, *arguments: str, **variables: str) -> Done:
        return run(_command("pytest", arguments), folder=self.folder, variables=variables)

    def started_snapgrad(self, *arguments: str) -> Running:
        """The same, in the background, its standard error apart."""
        return Running(_command("snapgrad", arguments), folder=self.folder, apart=True)

    def started_pytest(self, *arguments: str, **variables: str) -> Running:
        return Running(_command("pytest", arguments), folder=self.folder, variables=variables)

    def in_terminal(self, *arguments: str, **variables: str) -> Terminal:
        """`snapgrad` in a terminal."""
        return Terminal(_command("snapgrad", arguments), folder=self.folder, variables=variables)


def _command(module: str, arguments: tuple[str, ...]) -> list[str]:
    return [sys.executable, "-m", module, *(PLUGINS_LEFT_OUT if module == "pytest" else ()), *arguments]
