"""The class of a case: "same" and "same facts" are said only of what is, whatever was done to a document."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from mutations import MUTATIONS
from names_texts import KIND_OF, SAMPLES, texts
from reference_comparison import same_slowly

from snapgrad.drift.classes import Drift, drift_of, exit_code
from snapgrad.drift.edits import edits
from snapgrad.goldens.compare import compare
from snapgrad.goldens.files import Golden
from snapgrad.verdict import Result, Verdict

FACTS = '{\n "captures": 1\n}\n'
FILE_OF = {kind: file for file, kind in KIND_OF.items()}
TEXTS = texts()
GOLDENS = 15


def drift(before: dict[str, str], after: dict[str, str], verdict: Verdict = Verdict.PASSED) -> Drift:
    documents = {file: Golden(text) for file, text in before.items()}
    return drift_of(documents, Result(verdict, documents=after), compare(documents, after))


def mutants(mutation: str) -> Iterator[tuple[str, str, str]]:
    """(file, text, mutant) of every sample and of some goldens of the repository."""
    random = Random(mutation)
    chosen = [one for one in TEXTS if one[0].startswith("sample-")] + random.sample(TEXTS, GOLDENS)
    for _, kind, text in chosen:
        mutant = MUTATIONS[mutation](text, random)
        if mutant is not None and mutant != text:
            yield FILE_OF[kind], text, mutant


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_no_mutant_is_the_same_and_every_one_is_told(mutation: str) -> None:
    """A mutant that only renames is told so by the slow reference; all others are another text."""
    seen = set()
    for file, text, mutant in mutants(mutation):
        found = drift({"facts.json": FACTS, file: text}, {"facts.json": FACTS, file: mutant})
        if found in (Drift.SAME, Drift.RENAMED):
            assert same_slowly(text, mutant, KIND_OF[file])
        elif found is Drift.TEXT:
            (change,) = compare({file: Golden(text)}, {file: mutant})
            assert all(edit.phrase and edit.file == file for edit in edits(change))
            assert edits(change)
        else:
            assert found is Drift.COMMENTS
        seen.add(found)
    assert seen - {Drift.SAME, Drift.RENAMED}, "no mutant was made that is a change"


@pytest.mark.parametrize("file", KIND_OF)
def test_what_is_the_same_is_called_so(file: str) -> None:
    text = SAMPLES[KIND_OF[file]]
    assert drift({file: text}, {file: text}) is Drift.SAME


def test_classes() -> None:
    code = {"code.py": "buf0 = f(x)\ng(buf0)\n", "facts.json": FACTS}
    renamed = {**code, "code.py": "buf7 = f(x)\ng(buf7)\n"}
    commented = {**code, "code.py": "# aten.f\nbuf0 = f(x)\ng(buf0)\n"}
    changed = {**code, "code.py": "buf0 = h(x)\ng(buf0)\n"}
    assert drift(code, code) is Drift.SAME
    assert drift(code, renamed) is Drift.RENAMED
    assert drift(code, commented) is Drift.COMMENTS
    assert drift(code, changed) is Drift.TEXT
    assert drift(code, {**code, "facts.json": FACTS.replace("1", "2")}) is Drift.STRUCTURE
    assert drift(code, {**code, "triton.py": "x\n"}) is Drift.STRUCTURE
    assert drift(code, {"facts.json": FACTS}) is Drift.STRUCTURE
    assert drift(code, {}) is Drift.STRUCTURE
    assert drift({}, code) is Drift.NO_GOLDEN
    assert drift({}, {}) is Drift.SAME


def test_same_facts_is_not_said_where_none_are_kept() -> None:
    assert drift({"code.py": "f(x)\n"}, {"code.py": "g(x)\n"}) is Drift.FACTLESS
    assert drift({"code.py": "f(x)\n", "facts.json": FACTS}, {"code.py": "f(x)\n"}) is Drift.STRUCTURE


def test_a_damaged_golden_is_none() -> None:
    damaged = {"code.py": Golden("<<<<<<< HEAD\n", "has conflict markers (line 1)"), "facts.json": Golden(FACTS)}
    documents = {"code.py": "f(x)\n", "facts.json": FACTS}
    assert (
        drift_of(damaged, Result(Verdict.PASSED, documents=documents), compare(damaged, documents)) is Drift.NO_GOLDEN
    )


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (Verdict.CRASHED, Drift.CRASHES),
        (Verdict.TIMED_OUT, Drift.TIMES_OUT),
        (Verdict.FAILED, Drift.FAILS),
        (Verdict.WRONG_GRADIENTS, Drift.GRADIENTS),
    ],
)
def test_an_unsound_case_is_told_as_such_whatever_its_documents(verdict: Verdict, expected: Drift) -> None:
    assert drift({"facts.json": FACTS}, {"facts.json": FACTS}, verdict) is expected
    assert drift({"facts.json": FACTS}, {}, verdict) is expected


def test_the_exit_code_is_that_of_the_gravest() -> None:
    clean = [Drift.SAME, Drift.RENAMED, Drift.COMMENTS, Drift.NOT_APPLICABLE]
    assert exit_code([]) == exit_code(clean) == 0
    for one in (Drift.TEXT, Drift.FACTLESS, Drift.STRUCTURE, Drift.NO_GOLDEN, Drift.RECOVERED):
        assert exit_code([*clean, one]) == 1
    assert exit_code([Drift.TEXT, Drift.GRADIENTS]) == 3
    for one in (Drift.FAILS, Drift.CRASHES, Drift.TIMES_OUT):
        assert exit_code([Drift.GRADIENTS, one]) == 4
