"""The pending store and what is decided on it: status, diff, accept, reject; no case is run."""

from __future__ import annotations

import json

import pytest
from pending_project import EDITED, FACTS, GRAPH, Command, Pending

from snapgrad.accepting.edits import edit_of
from snapgrad.goldens.environment import normalizer
from snapgrad.verdict import Verdict
from snapgrad.wording import counted


def test_status_diff_accept(pending: Pending, command: Command) -> None:
    pending.golden("hooks/one", graph=GRAPH, facts=FACTS)
    pending.received("hooks/one", graph=EDITED, facts=FACTS.replace("1", "2"))
    pending.received("hooks/two", graph=GRAPH)
    code, said = command("status")
    assert code == 1
    edit = edit_of("graph.py", GRAPH, EDITED)[:6]
    assert "changed         hooks/one: facts.json changed " in said
    assert f"graph.py changed {edit}" in said
    assert "new             hooks/two: graph.py new " in said
    assert "2 cases pending: 2 changed, 1 new" in said

    code, said = command("diff", "hooks/one")
    assert code == 1
    assert "  captures: 1 -> 2\n" in said
    assert said.index("captures: 1 -> 2") < said.index("-    relu = torch.relu(getitem)")
    assert "+    relu = torch.tanh(getitem)" in said
    assert "accept it: snapgrad accept hooks/one" in said

    assert command("accept", "hooks/one") == (0, "2 goldens written\n")
    assert pending.text("hooks/one") == EDITED
    assert pending.text("hooks/two") == ""
    assert pending.cases == ["hooks/two"]
    assert command("accept", "--all") == (0, "1 golden written\n")
    assert command("status") == (0, "nothing is pending\n")


def test_the_store_is_ignored_by_git_and_a_passing_case_leaves_it(pending: Pending) -> None:
    pending.received("hooks/one", graph=GRAPH)
    assert (pending.folder / ".snapgrad/.gitignore").read_text() == "*\n"
    assert pending.cases == ["hooks/one"]
    pending.golden("hooks/one", graph=GRAPH)
    pending.received("hooks/one", graph=GRAPH)
    assert pending.cases == []


def test_a_later_run_replaces_the_entry(pending: Pending, command: Command) -> None:
    pending.golden("hooks/one", graph=GRAPH)
    pending.received("hooks/one", graph=GRAPH.replace("relu", "first"))
    pending.received("hooks/one", graph=EDITED)
    command("accept", "hooks/one")
    assert pending.text("hooks/one") == EDITED


def test_the_entry_says_how_it_was_received(pending: Pending) -> None:
    pending.received("hooks/one", verdict=Verdict.WRONG_GRADIENTS, problem="value 0: off by 3", graph=GRAPH)
    record = json.loads((pending.folder / ".snapgrad/pending/snapshots/hooks/one/received.json").read_text())
    assert record["verdict"] == "wrong gradients"
    assert record["problem"] == "value 0: off by 3"
    assert record["checked"] == {"tensors": 1}
    assert record["normalizer"] == normalizer()
    assert set(record["environment"]) == {"torch", "python", "platform", "snapgrad"}


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        (["hooks/*"], {"hooks/one/graph.py", "hooks/one/facts.json", "hooks/two/graph.py"}),
        (["hooks"], {"hooks/one/graph.py", "hooks/one/facts.json", "hooks/two/graph.py"}),
        (["--artifact", "facts"], {"hooks/one/facts.json"}),
        (["--artifact", "graph.py", "leaves/it[a-b]"], {"leaves/it[a-b]/graph.py"}),
        (["--kind", "new"], {"leaves/it[a-b]/graph.py"}),
        (["--kind", "changed", "--artifact", "graph"], {"hooks/one/graph.py", "hooks/two/graph.py"}),
        (["--same-as", edit_of("graph.py", GRAPH, EDITED)[:6]], {"hooks/one/graph.py", "hooks/two/graph.py"}),
    ],
)
def test_selectors(pending: Pending, command: Command, arguments: list[str], written: set[str]) -> None:
    renamed = GRAPH.replace("getitem", "getitem_7")
    pending.golden("hooks/one", graph=GRAPH, facts=FACTS)
    pending.golden("hooks/two", graph="# more\n" + renamed)
    pending.received("hooks/one", graph=EDITED, facts=FACTS.replace("1", "2"))
    pending.received("hooks/two", graph="# more\n" + renamed.replace("torch.relu", "torch.tanh"))
    pending.received("leaves/it[a-b]", graph=GRAPH)
    before = texts(pending)
    assert command("accept", *arguments) == (0, f"{counted(len(written), 'golden')} written\n")
    assert {name for name, text in texts(pending).items() if before.get(name) != text} == written
    assert command("status")[0] == 1, "the rest is still pending"


def texts(pending: Pending) -> dict[str, str]:
    top = pending.folder / "snapshots"
    return {str(p.relative_to(top)): p.read_text() for p in top.rglob("*") if p.is_file()}


def test_the_same_edit_is_told_once(pending: Pending, command: Command) -> None:
    for name in ("one", "two", "three", "four"):
        pending.golden(f"hooks/{name}", graph=f"# {name}\n{GRAPH}")
        pending.received(f"hooks/{name}", graph=f"# {name}\n{EDITED}")
    said = command("status")[1]
    edit = edit_of("graph.py", GRAPH, EDITED)[:6]
    assert f"  {edit} graph.py: 4 cases: hooks/four, hooks/one, hooks/three and 1 more\n" in said


@pytest.mark.parametrize(
    ("verdict", "problem", "refusal", "told"),
    [
        (Verdict.WRONG_GRADIENTS, "value 0: no", "", "wrong gradients: value 0: no"),
        (Verdict.FAILED, "captures: 1 expected, 2 seen", "", "failed: captures: 1 expected, 2 seen"),
        (Verdict.PASSED, "", "it is unstable: graph.py differs", "it is unstable: graph.py differs"),
    ],
)
def test_the_unsound_is_refused(
    pending: Pending, command: Command, verdict: Verdict, problem: str, refusal: str, told: str
) -> None:
    pending.golden("hooks/one", graph=GRAPH)
    pending.received("hooks/one", verdict=verdict, problem=problem, refusal=refusal, graph=EDITED)
    pending.received("hooks/two", graph=GRAPH)
    code, said = command("accept", "--all")
    assert code == 1
    assert said == f"1 golden written; 1 case refused, nothing of which is written:\n  hooks/one: {told}\n"
    assert pending.text("hooks/one") == GRAPH
    assert pending.cases == ["hooks/one"]
    assert f"cannot be accepted: {told}" in command("status")[1]


def test_a_crash_has_nothing_to_accept(pending: Pending, command: Command) -> None:
    pending.golden("hooks/one", graph=GRAPH)
    pending.received("hooks/one", verdict=Verdict.CRASHED, problem="killed by SIGSEGV")
    assert "hooks/one: no documents" in command("status")[1]
    assert command("accept", "--all")[0] == 1
    assert pending.text("hooks/one") == GRAPH


def test_another_normalizer_is_refused(pending: Pending, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    pending.received("hooks/one", graph=GRAPH)
    monkeypatch.setattr("snapgrad.accepting.accept.normalizer", lambda: "0" * 12)
    code, said = command("accept", "--all")
    assert code == 1
    assert "hooks/one: it was made by another normalizer" in said
    assert pending.text("hooks/one") == ""


def test_a_golden_that_changed_since_is_compared_again(pending: Pending, command: Command) -> None:
    pending.golden("hooks/one", graph=GRAPH)
    pending.received("hooks/one", graph=EDITED)
    pending.golden("hooks/one", graph=GRAPH.replace("torch.relu", "torch.cos"))
    said = command("diff", "hooks/one")[1]
    assert "-    relu = torch.cos(getitem)" in said
    pending.golden("hooks/one", graph=EDITED)
    assert command("status") == (0, "nothing is pending\n")


def test_a_document_that_is_gone_is_removed_only_by_accepting(pending: Pending, command: Command) -> None:
    pending.golden("hooks/one", graph=GRAPH, facts=FACTS)
    (pending.folder / "snapshots/hooks/one/notes.txt").write_text("mine\n")
    pending.received("hooks/one", graph=GRAPH)
    assert pending.text("hooks/one", "facts.json") == FACTS
    assert command("accept", "hooks/one") == (0, "0 goldens written, 1 removed\n")
    assert texts(pending) == {"hooks/one/graph.py": GRAPH, "hooks/one/notes.txt": "mine\n"}


def test_what_is_accepted_has_the_names_of_the_golden(pending: Pending, command: Command) -> None:
    pending.golden("hooks/one", graph=GRAPH)
    pending.received("hooks/one", graph=EDITED.replace("getitem", "getitem_7"))
    assert command("accept", "hooks/one")[0] == 0
    assert pending.text("hooks/one") == EDITED


def test_reject_forgets_and_leaves_the_goldens(pending: Pending, command: Command) -> None:
    pending.golden("hooks/one", graph=GRAPH, facts=FACTS)
    pending.received("hooks/one", graph=EDITED, facts=FACTS.replace("1", "2"))
    assert command("reject", "--artifact", "facts")[1].startswith("1 document of 1 case forgotten")
    assert pending.cases == ["hooks/one"]
    assert command("reject", "hooks/one")[1].startswith("1 document of 1 case forgotten")
    assert pending.cases == []
    assert texts(pending) == {"hooks/one/graph.py": GRAPH, "hooks/one/facts.json": FACTS}


def test_ci_accepts_nothing(pending: Pending, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    pending.received("hooks/one", graph=GRAPH)
    monkeypatch.setenv("CI", "true")
    code, said = command("accept", "--all")
    assert code == 2
    assert "CI=true: goldens are never written in CI" in said
    assert texts(pending) == {}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["accept"], "say which: cases, --artifact, --kind or --same-as, or --all alone"),
        (["accept", "--all", "hooks"], "say which: cases"),
        (["accept", "nothing/*"], "nothing pending matches that; `snapgrad status` shows what is pending"),
        (["accept", "--artifact", "poem"], "--artifact poem: allowed are facts, graph, bytecode, code, "),
        (["status", "--kind", "old"], "--kind old: allowed are new, changed, gone, damaged"),
        (["diff", "--same-as", "abc"], "--same-as abc: 4 or more of an edit's digits"),
    ],
)
def test_wrong_usage_is_one_line(pending: Pending, command: Command, arguments: list[str], told: str) -> None:
    pending.received("hooks/one", graph=GRAPH)
    code, said = command(*arguments)
    assert code == 2
    assert said.startswith(f"snapgrad: {told}")
    assert len(said.splitlines()) == 1


def test_what_cannot_be_written_stays_pending(pending: Pending, command: Command) -> None:
    pending.received("hooks/one", graph=GRAPH)
    (pending.folder / "snapshots").write_text("a file where the folder should be\n")
    code, said = command("accept", "--all")
    assert code == 2
    assert "is a file; name the folder" in said
    assert pending.cases == ["hooks/one"]
