"""The pending store and the goldens when files are damaged, disks full and folders not to be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from pending_project import EDITED, FACTS, GRAPH, Command, Pending

from snapgrad import Problem
from snapgrad.accepting.edits import edit_of
from snapgrad.accepting.pending import Store
from snapgrad.accepting.remembering import remember
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.verdict import Result, Verdict


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff", b'{"format": 1}', b"null", b"[" * 100_000])
def test_a_damaged_entry_is_named_and_no_obstacle(pending: Pending, command: Command, damage: bytes) -> None:
    pending.received("hooks/one", graph=GRAPH)
    pending.received("hooks/two", graph=GRAPH)
    file = pending.folder / ".snapgrad/pending/snapshots/hooks/one/received.json"
    file.write_bytes(damage)
    code, said = command("status")
    assert code == 1
    assert "unreadable: " in said
    assert str(file) in said
    assert command("accept", "--all")[0] == 1
    assert pending.text("hooks/two") == GRAPH
    pending.received("hooks/one", graph=EDITED)
    assert command("accept", "--all")[0] == 0
    assert pending.text("hooks/one") == EDITED


def test_goldens_outside_the_project_have_their_store_beside_them(pending: Pending, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="is not below"):
        pending.store.relative(tmp_path.parent / "elsewhere")


DAMAGED = {
    "graph.py": (b"<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n", "the golden has conflict markers (line 1)"),
    "bytecode.py": (b"\xff\xfe\n", "the golden is not UTF-8 (byte 0)"),
    "code.py": (b"a\r\n", "the golden has CRLF line ends"),
    "facts.json": (b"", "the golden is empty"),
}


def test_damaged_goldens_are_named_and_healed(pending: Pending, command: Command) -> None:
    folder = pending.folder / "snapshots/hooks/one"
    folder.mkdir(parents=True)
    for file, (raw, _) in DAMAGED.items():
        (folder / file).write_bytes(raw)
    pending.received("hooks/one", graph=GRAPH, bytecode="b\n", code="c\n", facts=FACTS)
    said = command("diff")[1]
    for file, (raw, told) in DAMAGED.items():
        assert f"  {file}, damaged: {told}" in said
        assert (folder / file).read_bytes() == raw
    assert command("accept", "--kind", "damaged") == (0, "4 goldens written\n")
    assert pending.text("hooks/one", "bytecode.py") == "b\n"
    assert pending.text("hooks/one", "facts.json") == FACTS


def test_a_full_disk_leaves_the_golden_and_the_entry(
    pending: Pending, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    pending.golden("hooks/one", graph=GRAPH)
    pending.received("hooks/one", graph=EDITED)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as now:
        now.setattr("os.fsync", full)
        code, said = command("accept", "--all")
    assert code == 2
    assert "graph.py: cannot be written: No space left on device; the golden is as it was" in said
    assert pending.text("hooks/one") == GRAPH
    assert command("accept", "--all")[0] == 0
    assert pending.text("hooks/one") == EDITED


def test_edits_are_the_same_up_to_generated_names_only() -> None:
    renamed = [text.replace("getitem", "getitem_7").replace("return", "y = 3\n    return") for text in (GRAPH, EDITED)]
    assert edit_of("graph.py", *renamed) == edit_of("graph.py", GRAPH, EDITED)
    other = EDITED.replace("torch.tanh", "torch.cos")
    assert edit_of("graph.py", GRAPH, other) != edit_of("graph.py", GRAPH, EDITED)
    assert edit_of("code.cpp", "float32 x;\n", "int32_t x;\n") != edit_of("code.cpp", "float64 x;\n", "int64_t x;\n")
    assert edit_of("graph.py", "", GRAPH) != edit_of("code.py", "", GRAPH)


def test_a_store_that_cannot_be_written_changes_no_verdict(tmp_path: Path) -> None:
    (tmp_path / ".snapgrad").write_text("a file where the folder should be\n")
    store = Store(tmp_path, tmp_path / "snapshots")
    goldens = store.goldens(tmp_path / "snapshots/hooks/one", here())
    result = Result(Verdict.PASSED, documents={"graph.py": GRAPH})
    told = remember(store, "hooks/one", goldens, result, compare({}, result.documents), "")
    assert told.startswith("what was received could not be kept for `snapgrad accept`: ")
