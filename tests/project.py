"""A throw-away project in which snapgrad and pytest are run as users run them: as commands."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

PLUGINS_LEFT_OUT = ("-p", "no:cacheprovider", "-p", "no:hypothesispytest", "-p", "no:asyncio")
"""Of the pytest in a project: one leaves files in it, one imports all of hypothesis at its end, half of its time, and one warns
at every start."""


@dataclass
class Done:
    """A command that ended: its exit code, and what it printed, both streams together."""

    code: int
    printed: str

    def has(self, *texts: str) -> None:
        """Assert that each text was printed."""
        for text in texts:
            assert text in self.printed, f"{text!r} was not printed:\n{self.printed}"


def user_environment() -> dict[str, str]:
    """The environment of a user at his desk: not in CI, not inside another pytest."""
    return {k: v for k, v in os.environ.items() if k != "CI" and not k.startswith(("PYTEST_", "COV_", "GITHUB_"))}


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
        return self._run("snapgrad", arguments, variables)

    def pytest(self, *arguments: str, **variables: str) -> Done:
        return self._run("pytest", (*PLUGINS_LEFT_OUT, *arguments), variables)

    def started_pytest(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        """The same, in the background."""
        return self._started("pytest", (*PLUGINS_LEFT_OUT, *arguments), variables)

    def _run(self, module: str, arguments: tuple[str, ...], variables: dict[str, str]) -> Done:
        running = self._started(module, arguments, variables)
        printed, _ = running.communicate()
        return Done(running.returncode, printed)

    def _started(self, module: str, arguments: tuple[str, ...], variables: dict[str, str]) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=self.folder,
            env=user_environment() | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
