"""`snapgrad review`: what each key decides, and the whole in a real terminal of 80 columns."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
from pending_project import EDITED, GRAPH, Pending

from snapgrad.accepting.clusters import clusters
from snapgrad.accepting.reviewing import Review, carry_out
from snapgrad.accepting.selecting import Selection, find


@pytest.fixture
def pending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pending:
    """The same edit in three cases, another one in a fourth."""
    monkeypatch.delenv("CI", raising=False)
    made = Pending(tmp_path)
    for name in ("a", "b", "c"):
        made.golden(f"hooks/{name}", graph=f"# {name}\n{GRAPH}")
        made.received(f"hooks/{name}", graph=f"# {name}\n{EDITED}")
    made.golden("hooks/other", graph=GRAPH)
    made.received("hooks/other", graph=GRAPH.replace("torch.relu", "torch.cos"))
    return made


@pytest.mark.parametrize(
    ("keys", "accepted", "left"),
    [
        ("aaaa", "abco", ""),
        ("c", "abc", "o"),
        ("ac", "abc", "o"),
        ("ca", "abco", ""),
        ("ssca", "co", "ab"),
        ("rrra", "o", ""),
        ("cua", "a", "bco"),
        ("cuuar", "a", "co"),
        ("x", "", "abco"),
        ("u", "", "abco"),
        ("aaaauuuu", "", "abco"),
        ("aaaaaa", "abco", ""),
        ("", "", "abco"),
    ],
)
def test_keys(pending: Pending, keys: str, accepted: str, left: str) -> None:
    review = Review(clusters(find(pending.store, Selection())[0]))
    for key in keys:
        review.press(key)
    carry_out(pending.store, review)
    changed = [c for c in ("a", "b", "c", "other") if pending.text(f"hooks/{c}") not in (f"# {c}\n{GRAPH}", GRAPH)]
    assert "".join(name[0] for name in changed) == accepted
    assert "".join(case.removeprefix("hooks/")[0] for case in pending.cases) == left


def test_a_refused_case_stays(pending: Pending) -> None:
    pending.received("hooks/other", graph=EDITED, refusal="it is unstable")
    review = Review(clusters(find(pending.store, Selection(["hooks/other"]))[0]))
    review.press("a")
    outcome, _ = carry_out(pending.store, review)
    assert outcome.refused == {"hooks/other": "it is unstable"}
    assert pending.text("hooks/other") == GRAPH


class Terminal:
    """`snapgrad review` in a pseudo-terminal."""

    def __init__(self, folder: Path) -> None:
        self.leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        environment = {k: v for k, v in os.environ.items() if k not in ("CI", "COLUMNS")} | {"TERM": "dumb"}
        command = [sys.executable, "-m", "snapgrad", "review"]
        self.running = subprocess.Popen(
            command, cwd=folder, stdin=follower, stdout=follower, stderr=follower, env=environment
        )
        os.close(follower)
        self.seen = ""

    def until(self, text: str) -> None:
        end = time.monotonic() + 30
        while text not in self.seen and time.monotonic() < end:
            if select.select([self.leader], [], [], 0.1)[0]:
                with contextlib.suppress(OSError):
                    self.seen += os.read(self.leader, 4096).decode("utf-8", "replace")
        assert text in self.seen, self.seen

    def press(self, key: str) -> None:
        os.write(self.leader, key.encode())

    def end(self) -> int:
        with contextlib.suppress(OSError):
            while chunk := os.read(self.leader, 4096):
                self.seen += chunk.decode("utf-8", "replace")
        os.close(self.leader)
        return self.running.wait(10)


def test_in_a_terminal(pending: Pending) -> None:
    terminal = Terminal(pending.folder)
    terminal.until("[1 of 4]")
    assert "hooks/a/graph.py: changed, edit " in terminal.seen
    assert "the same edit in" in terminal.seen
    assert "  hooks/c/graph.py" in terminal.seen
    terminal.press("c")
    terminal.until("[4 of 4]")
    assert pending.text("hooks/a") == f"# a\n{GRAPH}", "nothing is written before the end"
    terminal.press("q")
    assert terminal.end() == 1
    assert "3 goldens written\r\n0 documents forgotten" in terminal.seen
    assert max(len(line) for line in terminal.seen.splitlines()) <= 80
    assert pending.text("hooks/a") == f"# a\n{EDITED}"
    assert pending.cases == ["hooks/other"]


def test_ctrl_c_decides_nothing(pending: Pending) -> None:
    terminal = Terminal(pending.folder)
    terminal.until("[1 of 4]")
    terminal.press("a")
    terminal.until("[2 of 4]")
    terminal.running.send_signal(signal.SIGINT)
    assert terminal.end() == 130
    assert pending.text("hooks/a") == f"# a\n{GRAPH}"
    assert len(pending.cases) == 4


def test_without_a_terminal_the_other_commands_are_named(pending: Pending) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "snapgrad", "review"],
        cwd=pending.folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == "snapgrad: review asks in a terminal; elsewhere: snapgrad status, diff, accept, reject\n"
