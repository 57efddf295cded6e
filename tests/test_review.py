"""`snapgrad review`: what each key decides, and the whole in a real terminal of 80 columns."""

from __future__ import annotations

from pathlib import Path

import pytest
from pending_project import EDITED, GRAPH, Pending
from project import Project

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


def test_in_a_terminal(pending: Pending) -> None:
    with Project(pending.folder).in_terminal("review") as terminal:
        terminal.until("[1 of 4]")
        assert "hooks/a/graph.py: changed, edit " in terminal.seen
        assert "the same edit in" in terminal.seen
        assert "  hooks/c/graph.py" in terminal.seen
        terminal.press("c")
        terminal.until("[4 of 4]")
        assert pending.text("hooks/a") == f"# a\n{GRAPH}", "nothing is written before the end"
        terminal.press("q")
        assert terminal.end().code == 1
    assert "3 goldens written\r\n0 documents forgotten" in terminal.seen
    assert max(len(line) for line in terminal.seen.splitlines()) <= 80
    assert pending.text("hooks/a") == f"# a\n{EDITED}"
    assert pending.cases == ["hooks/other"]


def test_ctrl_c_decides_nothing(pending: Pending) -> None:
    with Project(pending.folder).in_terminal("review") as terminal:
        terminal.until("[1 of 4]")
        terminal.press("a")
        terminal.until("[2 of 4]")
        terminal.press("\x03")
        assert terminal.end().code == 130
    assert pending.text("hooks/a") == f"# a\n{GRAPH}"
    assert len(pending.cases) == 4


def test_without_a_terminal_the_other_commands_are_named(pending: Pending) -> None:
    done = Project(pending.folder).snapgrad("review")
    assert done.code == 2
    assert done.printed == "snapgrad: review asks in a terminal; elsewhere: snapgrad status, diff, accept, reject\n"
