"""Goldens on disk: read with suspicion, written whole or not at all, named so that no two share a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapgrad import Problem
from snapgrad.goldens.files import LONGEST_NAME, illegal, read, safe_name, write


@pytest.mark.parametrize(
    ("raw", "damage"),
    [
        (b"fine\n", ""),
        (b"a\n=======\nb\n", "has conflict markers (line 2)"),
        (b"a\n>>>>>>> theirs\n", "has conflict markers (line 2)"),
        (b"x = 1  # =======\n", ""),
        (b"a\r\nb\r\n", "has CRLF line ends; .gitattributes keeps them LF: `snapshots/** text eol=lf`"),
        (b"\x80", "is not UTF-8 (byte 0)"),
        (b"", "is empty"),
        (b"a\nb", "is cut off: its last line has no end"),
    ],
)
def test_read(tmp_path: Path, raw: bytes, damage: str) -> None:
    (tmp_path / "golden").write_bytes(raw)
    found = read(tmp_path / "golden")
    assert found is not None
    assert found.damage == damage


def test_read_what_is_not_there(tmp_path: Path) -> None:
    assert read(tmp_path / "no" / "golden") is None


def test_read_a_folder_in_its_place(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert found is not None
    assert found.damage == "cannot be read: Is a directory"


def test_write_replaces_and_removes(tmp_path: Path) -> None:
    file = tmp_path / "theme" / "case" / "graph.py"
    write(file, "one\n")
    write(file, "zwei ü\n")
    assert file.read_bytes() == "zwei ü\n".encode()
    assert os.listdir(file.parent) == ["graph.py"]
    write(file, "")
    assert os.listdir(file.parent) == []
    write(file, "")


def test_a_failed_write_leaves_the_old_golden_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "graph.py"
    write(file, "old\n")

    def no_space(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(
        Problem, match=r"graph\.py: cannot be written: No space left on device; the golden is as it was"
    ):
        write(file, "new\n")
    assert file.read_text() == "old\n"
    assert os.listdir(tmp_path) == ["graph.py"]


@given(st.text(min_size=1), st.text(min_size=1))
def test_safe_names_are_legal_and_distinct(one: str, other: str) -> None:
    safe = safe_name(one)
    assert 0 < len(safe.encode()) <= LONGEST_NAME
    assert not set(safe) & set('\\/?*:|"<> \0\n')
    assert not safe.endswith(".")
    assert (safe == safe_name(other)) is (one == other)


@pytest.mark.parametrize("name", ["con", "NUL.txt", "a/b", "a:b", "trailing.", ".hidden", "x" * 500, "lpt1"])
def test_safe_names_of_hard_cases(name: str) -> None:
    safe = safe_name(name)
    assert safe != name
    assert len(safe) <= LONGEST_NAME
    assert safe.lower().partition(".")[0] not in ("con", "nul", "lpt1")


def test_a_readable_name_stays_as_it_is() -> None:
    assert safe_name("test_step[width-3]") == "test_step[width-3]"


def test_a_huge_golden_is_named_and_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "golden").open("wb") as huge:
        huge.truncate(100 << 20)
    found = read(tmp_path / "golden")
    assert found is not None
    assert found.damage == "is larger than 32 MB"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("weight_hook-eager", ""),
        ("x" * 143, ""),
        ("x" * 144, "has 144 characters; 143 are the most"),
        ("aux", "is the name of a device on Windows"),
        ("NUL.txt", "is the name of a device on Windows"),
        ("ends.", "begins or ends with a dot"),
        ("..", "begins or ends with a dot"),
        ("a/b", "has other characters"),
        ("", "is empty"),
    ],
)
def test_names_that_some_system_does_not_take(name: str, reason: str) -> None:
    assert reason in illegal(name)
    assert bool(illegal(name)) is bool(reason)


@given(st.text(min_size=1))
def test_safe_names_are_never_illegal(name: str) -> None:
    assert illegal(safe_name(name)) == ""
