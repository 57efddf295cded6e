"""Carrying what is pending to another machine: whole, and safe against whoever made the file."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from pending_project import EDITED, GRAPH, Pending

from snapgrad import Problem
from snapgrad.accepting import archive
from snapgrad.accepting.archive import export_to, import_from
from snapgrad.accepting.entry import from_json
from snapgrad.accepting.selecting import Selection, find
from snapgrad.accepting.showing import differences, status
from snapgrad.reports.printable import printable

NAME = "snapshots/hooks/one/received.json"


@pytest.fixture
def here(tmp_path: Path) -> Pending:
    return project(tmp_path / "here")


def project(folder: Path) -> Pending:
    folder.mkdir()
    return Pending(folder)


@pytest.fixture
def record(tmp_path: Path) -> dict[str, object]:
    """What an honest machine would send for one case."""
    there = project(tmp_path / "there")
    there.golden("hooks/one", graph=GRAPH)
    there.received("hooks/one", graph=EDITED)
    loaded: dict[str, object] = json.loads((there.folder / ".snapgrad/pending" / NAME).read_text())
    return loaded


def test_what_one_machine_received_another_accepts(
    tmp_path: Path, here: Pending, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    there = project(tmp_path / "there")
    for machine in (here, there):
        machine.golden("hooks/one", graph=GRAPH)
        machine.golden("hooks/same", graph=GRAPH)
    there.received("hooks/one", graph=EDITED)
    there.received("hooks/two", graph=GRAPH)
    assert export_to(there.store, tmp_path / "pending.zip") == 0
    assert import_from(here.store, [tmp_path / "pending.zip"]) == 0
    assert here.cases == ["hooks/one", "hooks/two"]
    assert here.text("hooks/one") == GRAPH, "importing accepts nothing"
    from snapgrad.accepting.accept import accept

    accept(here.store, find(here.store, Selection())[0])
    assert here.text("hooks/one") == EDITED
    assert here.text("hooks/two") == GRAPH


def test_several_files_and_what_is_as_its_golden_here(
    tmp_path: Path, here: Pending, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, case in enumerate(("hooks/one", "hooks/two")):
        there = project(tmp_path / f"shard-{number}")
        there.received(case, graph=GRAPH)
        export_to(there.store, tmp_path / f"{number}.zip")
    here.golden("hooks/one", graph=GRAPH)
    capsys.readouterr()
    assert import_from(here.store, [tmp_path / "0.zip", tmp_path / "1.zip"]) == 0
    assert capsys.readouterr().out.startswith("1 case imported, 1 already as here; see them with")
    assert here.cases == ["hooks/two"]


def test_the_same_store_gives_the_same_file(tmp_path: Path, here: Pending) -> None:
    here.received("hooks/one", graph=GRAPH)
    export_to(here.store, tmp_path / "one.zip")
    export_to(here.store, tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_nothing_to_export_is_told(tmp_path: Path, here: Pending) -> None:
    with pytest.raises(Problem, match="nothing is pending, so there is nothing to export"):
        export_to(here.store, tmp_path / "pending.zip")
    assert not (tmp_path / "pending.zip").exists()


def packed(file: Path, members: Mapping[str, str | bytes], mode: int = 0) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in members.items():
            member = zipfile.ZipInfo(name)
            member.external_attr = mode << 16
            made.writestr(member, text, zipfile.ZIP_DEFLATED)
    return file


BAD_FOLDERS = [
    "../outside/one",
    "snapshots/../../outside",
    "/etc/hooks/one",
    "snapshots/hooks",
    "snapshots/hooks/one/deeper",
    "snapshots/.git/hooks",
    "tests/one/two",
    "snapshots/hooks/con",
    "snapshots/hooks/" + "x" * 200,
    "snapshots//one",
    "snapshots/hooks/a\\b",
    "snapshots/hooks/\x1b[31mred",
    "c:/hooks/one",
]


@pytest.mark.parametrize("folder", BAD_FOLDERS)
def test_a_place_where_no_goldens_are_is_refused(
    tmp_path: Path, here: Pending, record: dict[str, object], folder: str
) -> None:
    text = json.dumps(record | {"goldens": folder})
    file = packed(tmp_path / "bad.zip", {f"{folder}/received.json": text})
    refused(here, file)


def refused(here: Pending, file: Path, told: str = "") -> None:
    """Nothing is kept, not even what stands before the bad member, and the message is harmless."""
    before = sorted(here.folder.parent.rglob("*"))
    with pytest.raises(Problem) as problem:
        import_from(here.store, [file])
    assert sorted(here.folder.parent.rglob("*")) == before
    assert told in str(problem.value)
    assert printable(str(problem.value)) == str(problem.value)


CHANGES: dict[str, Callable[[dict[str, object]], object]] = {
    "a file that is no golden's": lambda r: {"files": {"conftest.py": next(iter(r["files"].values()))}},  # type: ignore[attr-defined]
    "a path as a file": lambda r: {"files": {"../graph.py": next(iter(r["files"].values()))}},  # type: ignore[attr-defined]
    "no verdict of ours": lambda r: {"verdict": "excellent"},
    "a number for a text": lambda r: {"refusal": 3},
    "none for a refusal": lambda r: {"refusal": None},
    "a lone surrogate": lambda r: {"problem": "\ud800"},
    "an unknown field": lambda r: {"run": "rm -rf"},
    "another format": lambda r: {"format": 7},
    "a text cut off": lambda r: {"files": {"graph.py": r["files"]["graph.py"] | {"text": "no end"}}},  # type: ignore[index]
    "a change without a text": lambda r: {"files": {"graph.py": r["files"]["graph.py"] | {"text": ""}}},  # type: ignore[index]
    "devices without that of the environment": lambda r: {"devices": ["cuda"]},
    "no devices": lambda r: {"devices": 3},
    "no environment": lambda r: {"variant": "torch 2.13"},
    "an environment with a path": lambda r: {"variant": "torch 2.13, python 3.11, ../x"},
    "another folder": lambda r: {"goldens": "snapshots/hooks/other"},
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_text_that_is_no_entry_is_refused(
    tmp_path: Path, here: Pending, record: dict[str, object], change: str
) -> None:
    bad = record | CHANGES[change](record)  # type: ignore[operator]
    good = record | {"goldens": "snapshots/hooks/good"}
    members: dict[str, str | bytes] = {"snapshots/hooks/good/received.json": json.dumps(good), NAME: json.dumps(bad)}
    refused(here, packed(tmp_path / "bad.zip", members))


def test_links_and_devices_are_refused(tmp_path: Path, here: Pending, record: dict[str, object]) -> None:
    for mode in (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFDIR, stat.S_IFCHR):
        refused(here, packed(tmp_path / "bad.zip", {NAME: json.dumps(record)}, mode), "is no plain file")


def test_other_members_are_refused(tmp_path: Path, here: Pending, record: dict[str, object]) -> None:
    for name in ("received.json", "snapshots/hooks/one/other.json", "snapshots/hooks/one/\x1b]0;title\x07"):
        refused(here, packed(tmp_path / "bad.zip", {NAME: json.dumps(record), name: json.dumps(record)}))
    twice = {
        NAME: json.dumps(record),
        NAME.replace("one", "ONE"): json.dumps(record | {"goldens": "snapshots/hooks/ONE"}),
    }
    refused(here, packed(tmp_path / "bad.zip", twice), "or twice")


def test_sizes_and_counts_are_bounded(
    tmp_path: Path, here: Pending, record: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = packed(tmp_path / "large.zip", {NAME: b" " * (1 << 22) + json.dumps(record).encode()})
    assert file.stat().st_size < 1 << 16
    monkeypatch.setattr(archive, "LARGEST_ENTRY", 1 << 20)
    refused(here, file, "unpacks to more than is imported")
    monkeypatch.setattr(archive, "LARGEST_ENTRY", 1 << 30)
    monkeypatch.setattr(archive, "LARGEST_TOTAL", 1 << 20)
    refused(here, file, "unpacks to more than is imported")
    monkeypatch.setattr(archive, "MOST_ENTRIES", 0)
    refused(here, file, "1 entries; 0 are the most")


@pytest.mark.parametrize("raw", [b"", b"PK", b"no zip", b"PK\x03\x04" + b"\0" * 100])
def test_what_is_no_archive_is_refused(tmp_path: Path, here: Pending, raw: bytes) -> None:
    (tmp_path / "bad.zip").write_bytes(raw)
    refused(here, tmp_path / "bad.zip", "is no file that `snapgrad pending export` made")


def test_a_damaged_archive_is_refused(tmp_path: Path, here: Pending, record: dict[str, object]) -> None:
    file = packed(tmp_path / "bad.zip", {NAME: json.dumps(record)})
    raw = bytearray(file.read_bytes())
    raw[len(NAME) + 60] ^= 0xFF
    file.write_bytes(raw)
    refused(here, file)


def test_a_link_in_the_tree_leads_nowhere(tmp_path: Path, here: Pending, record: dict[str, object]) -> None:
    (tmp_path / "outside").mkdir()
    (here.folder / "snapshots").mkdir()
    (here.folder / "snapshots/hooks").symlink_to(tmp_path / "outside")
    refused(here, packed(tmp_path / "one.zip", {NAME: json.dumps(record)}), "a link leads out")


def test_no_escape_reaches_the_terminal(
    here: Pending, record: dict[str, object], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\u202e\x9b31m\r"
    files = {"graph.py": record["files"]["graph.py"] | {"text": f"relu{evil}\n"}}  # type: ignore[index]
    environment = {evil: evil}
    bad = record | {
        "case": f"hooks/{evil}",
        "problem": evil,
        "refusal": evil,
        "files": files,
        "environment": environment,
    }
    import_from(here.store, [packed(tmp_path / "evil.zip", {NAME: json.dumps(bad)})])
    status(here.store, Selection())
    differences(here.store, Selection())
    said = capsys.readouterr().out
    assert "relu\\x1b]0;owned\\x07" in said
    assert printable(said) == said


def test_edits_are_found_anew(tmp_path: Path, here: Pending, record: dict[str, object]) -> None:
    """Otherwise a file could pass another edit off as one that was reviewed."""
    files = {"graph.py": record["files"]["graph.py"] | {"edit": "0" * 12}}  # type: ignore[index]
    import_from(here.store, [packed(tmp_path / "one.zip", {NAME: json.dumps(record | {"files": files})})])
    kept = from_json((here.folder / ".snapgrad/pending" / NAME).read_text(), "it")
    assert kept.files["graph.py"].edit != "0" * 12
    assert kept.files["graph.py"].change == "new"
