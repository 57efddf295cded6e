"""The normalizer's version: raised with every change of canonical texts, and recorded beside the goldens that are of it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from bytecode_worlds import compiled
from code_texts import CPP, TRITON
from graph_texts import backward

from snapgrad import Problem
from snapgrad.goldens import suite
from snapgrad.goldens.environment import parse
from snapgrad.goldens.variants import Variants, variants
from snapgrad.normalize import RULES, VERSION, normalize, render, split

CANONICAL = Path(__file__).parent / "canonical_texts.json"
FUNCTION = """
def step(self, inputs, sizes, *hooks, scale=2.0):
    total = inputs[0] * scale + sizes[1]
    for hook in hooks:
        total = hook(total, keep=[1, 2])
    return total, {"last": self.last[-1]}
"""
SUITE = variants("torch 2.13, python 3.11", ["torch 2.14", "torch 2.15"])
BASE, NEWER, NEWEST = SUITE.overlays.values()


def canonical() -> str:
    """A digest of what the rules make of fixed texts: the rules' own examples, and whole texts of every kind."""
    texts = [f"{kind} {rule.name}\n{normalize(rule.before, kind)}" for kind in RULES for rule in RULES[kind]]
    texts += [normalize(backward(4, sigmoid_after=2, hook=True), "graph"), render(compiled(FUNCTION)).text]
    texts += [normalize(part.text, part.kind) for code in (CPP, TRITON) for part in split(code)]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def test_the_version_is_raised_with_the_canonical_texts() -> None:
    written = json.loads(CANONICAL.read_text(encoding="utf-8"))
    assert written == {"version": VERSION, "canonical": canonical()}, (
        "the rules make other texts: raise VERSION in normalize/__init__.py by one (unless the version is in no release, or "
        f"only an example was added), and write both to {CANONICAL.name}; then `snapgrad run --accept` in every environment"
    )


def test_no_file_says_nothing(tmp_path: Path) -> None:
    assert suite.recorded(tmp_path, SUITE, BASE) is None
    assert suite.difference(tmp_path, SUITE, BASE) == ""


def test_a_newer_version_is_recorded_for_one_environment_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite.record(tmp_path, SUITE, BASE)
    suite.record(tmp_path, SUITE, NEWEST)
    file = tmp_path / "normalizer.json"
    assert json.loads(file.read_text()) == {"base": VERSION}
    monkeypatch.setattr("snapgrad.normalize.VERSION", VERSION + 1)
    told = f"the goldens were written by normalizer {VERSION}, this is normalizer {VERSION + 1}, so a change may be"
    assert suite.difference(tmp_path, SUITE, BASE).startswith(told)
    suite.record(tmp_path, SUITE, BASE)
    assert json.loads(file.read_text()) == {"base": VERSION + 1, "torch-2.14": VERSION}
    assert suite.difference(tmp_path, SUITE, BASE) == ""
    assert suite.difference(tmp_path, SUITE, NEWEST).startswith(told)
    suite.record(tmp_path, SUITE, NEWEST)
    suite.record(tmp_path, SUITE, NEWER)
    assert json.loads(file.read_text()) == {"base": VERSION + 1}


def test_an_older_normalizer_is_told_to_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suite.record(tmp_path, SUITE, BASE)
    monkeypatch.setattr("snapgrad.normalize.VERSION", VERSION - 1)
    said = suite.difference(tmp_path, SUITE, NEWEST)
    assert "which is older" in said
    assert said.endswith("install the snapgrad that wrote them, and accept nothing with this one")


def test_an_environment_that_was_taken_off_leaves_the_record(tmp_path: Path) -> None:
    (tmp_path / "normalizer.json").write_text(json.dumps({"base": VERSION, "torch-2.9": VERSION + 7}) + "\n")
    suite.record(tmp_path, SUITE, BASE)
    assert json.loads((tmp_path / "normalizer.json").read_text()) == {"base": VERSION}


def test_without_a_base_there_is_one_version(tmp_path: Path) -> None:
    suite.record(tmp_path, Variants(), parse("torch 2.15, python 3.12"))
    assert suite.recorded(tmp_path, Variants(), BASE) == VERSION


@pytest.mark.parametrize("text", ["", "{", "[1]\n", '{"base": "1"}\n', '{"base": true}\n', "<<<<<<< HEAD\n"])
def test_a_broken_file_is_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "normalizer.json").write_text(text)
    with pytest.raises(
        Problem, match=r"normalizer\.json: .*; delete it, `snapgrad run --accept` writes it anew"
    ) as told:
        suite.recorded(tmp_path, SUITE, BASE)
    assert "\n" not in str(told.value)
