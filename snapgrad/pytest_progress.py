"""Signs of life while a test waits for its case: on a terminal beside the line that pytest is writing, else a line at least
every 30 seconds. Under pytest-xdist workers leave word in a folder, and the process with the terminal tells it."""

from __future__ import annotations

import contextlib
import shutil
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from snapgrad.reports.progress import EVERY, Running, still_running

FOLDER = "snapgrad_progress"
FRESH = 5.0  # seconds after which a worker's word is an old one
NARROWEST = 20


class Progress:
    """Of one session, in the process that runs the tests.

    line: writes a line of its own. beside: writes a text beside what is there, and takes it back by "".
    """

    def __init__(self, line: Callable[[str], None], beside: Callable[[str], None] | None, every: float = EVERY) -> None:
        self._line = line
        self._beside = beside
        self._every = every
        self._began = self._said = time.monotonic()

    def test_begins(self) -> None:
        self._began = self._said = time.monotonic()

    def test_ends(self) -> None:
        if self._beside is not None:
            self._beside("")

    def waiting(self, running: Sequence[Running]) -> None:
        """Called every second while a test waits for a case."""
        now = time.monotonic()
        text = still_running(running, now - self._began)
        if self._beside is not None:
            self._beside(text)
        elif now - self._said >= self._every:
            self._said = now
            self._line(text)


def progress_of(config: pytest.Config) -> Progress:
    """Where a session's signs of life go: to its terminal, or in a worker of pytest-xdist to the folder that it was given."""
    folder = getattr(config, "workerinput", {}).get(FOLDER)
    if folder:
        file = Path(folder) / config.workerinput["workerid"]  # type: ignore[attr-defined]
        return Progress(_nothing, lambda text: _leave(file, text))
    reporter: Any = config.pluginmanager.getplugin("terminalreporter")
    if reporter is None:
        return Progress(_nothing, None)
    uncaptured = _uncaptured(config)

    def line(text: str) -> None:
        with uncaptured():
            _write_line(reporter, text)

    writer = config.get_terminal_writer()
    if not reporter.isatty:
        return Progress(line, None)
    return Progress(line, lambda text: _write_beside(writer, uncaptured, text))


def _uncaptured(config: pytest.Config) -> Callable[[], AbstractContextManager[None]]:
    manager: Any = config.pluginmanager.getplugin("capturemanager")
    return manager.global_and_fixture_disabled if manager is not None else contextlib.nullcontext


def _write_line(reporter: Any, text: str) -> None:
    reporter.ensure_newline()
    if reporter.config.get_terminal_writer().width_of_current_line:
        reporter.write_line("")
    reporter.write_line(text)


def _nothing(text: str) -> None:
    pass


def _write_beside(writer: Any, uncaptured: Callable[[], AbstractContextManager[None]], text: str) -> None:
    """Write from the cursor to the end of its line and go back, so that pytest goes on where it was."""
    room = writer.fullwidth - writer.width_of_current_line - 3
    shown = text.encode("ascii", "replace").decode()[:room] if room >= NARROWEST else ""
    with uncaptured():
        back = f"\x1b[{len(shown) + 2}D" if shown else ""
        sys.stdout.write(f"\x1b[K{'  ' + shown if shown else ''}{back}")
        sys.stdout.flush()


def _leave(file: Path, text: str) -> None:
    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, exist_ok=True)
        file.write_text(text, encoding="utf-8")


class FromWorkers:
    """Tells what workers have left word of, in the process that has the terminal."""

    def __init__(self, every: float = EVERY) -> None:
        self._every = every
        self._reporter: Any = None
        self._folder = (
            Path(tempfile.gettempdir()) / f"snapgrad-progress-{uuid.uuid4().hex}"
        )  # made by who has word to leave
        self._said = time.monotonic()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._tell, name="snapgrad progress", daemon=True)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        node.workerinput[FOLDER] = str(self._folder)
        self._reporter = node.config.pluginmanager.getplugin("terminalreporter")
        if not self._thread.is_alive() and self._reporter is not None:
            self._thread.start()

    def pytest_runtest_logreport(self) -> None:
        self._said = time.monotonic()

    def _tell(self) -> None:
        while not self._over.wait(1.0):
            if time.monotonic() - self._said >= self._every:
                self._said = time.monotonic()
                for text in words_in(self._folder):
                    _write_line(self._reporter, text)

    def pytest_unconfigure(self) -> None:
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()
        shutil.rmtree(self._folder, ignore_errors=True)


def words_in(folder: Path) -> list[str]:
    """What workers have left there just now: "[gw0] ... 35 s: ..."."""
    now = time.time()
    files = sorted(file for file in (folder.iterdir() if folder.is_dir() else ()) if now - file.stat().st_mtime < FRESH)
    return [f"[{file.name}] {text}" for file in files if (text := file.read_text("utf-8", "replace"))]
