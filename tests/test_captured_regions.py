"""Graphs as torch printed them, with regions, branches and loops: carried between programs, with names exchanged."""

from __future__ import annotations

import re
from itertools import permutations
from pathlib import Path

import pytest
from graph_meaning import meaning

from snapgrad.goldens.compare import equal
from snapgrad.normalize import carry, normalize

FILES = {
    file.stem: file.read_text(encoding="utf-8") for file in (Path(__file__).parent / "captured_graphs").glob("*.txt")
}
DEFINED = re.compile(r"^ +def (\w+)\(", re.MULTILINE)


def with_names(text: str, names: dict[str, str]) -> str:
    """The text with its definitions under other names, and nothing else renamed."""
    return DEFINED.sub(lambda found: found[0].replace(found[1], names.get(found[1], found[1])), text)


@pytest.mark.parametrize("name", FILES)
def test_the_canonical_text_means_what_was_captured(name: str) -> None:
    canonical = normalize(FILES[name], "graph")
    assert meaning(canonical) == meaning(FILES[name])
    assert normalize(canonical, "graph") == canonical


@pytest.mark.parametrize(("golden", "received"), list(permutations(FILES, 2)))
def test_a_golden_that_is_written_means_what_was_received(golden: str, received: str) -> None:
    """Two regions, each called twice, for a golden; three received, another one before them: `regions`, `three_regions`."""
    old, new = (normalize(FILES[name], "graph") for name in (golden, received))
    written = carry(old, new, "graph")
    assert meaning(written) == meaning(new)
    assert equal("graph.py", written, new)
    assert not equal("graph.py", written, old)


@pytest.mark.parametrize("name", [name for name in FILES if len(DEFINED.findall(normalize(FILES[name], "graph"))) > 1])
def test_definitions_that_exchange_their_names_are_a_change(name: str) -> None:
    golden = normalize(FILES[name], "graph")
    defined = list(dict.fromkeys(DEFINED.findall(golden)))
    exchanged = [with_names(golden, {one: other, other: one}) for one, other in zip(defined, defined[1:], strict=False)]
    assert any(meaning(one) != meaning(golden) for one in exchanged), "nothing reads any of them"
    for one in exchanged:
        assert not equal("graph.py", golden, one)
        assert meaning(carry(golden, one, "graph")) == meaning(one)


def test_a_submodule_is_not_renamed_apart_from_what_reads_it() -> None:
    golden = normalize(FILES["loop"], "graph")
    for half in (r"def body_fn_0", r"self\.body_fn_0"):
        assert not equal("graph.py", golden, re.sub(half, half.replace("\\", "").replace("_0", "_7"), golden))


def test_a_name_in_a_submodule_is_not_the_one_around_it() -> None:
    def text(outer: str, inner: str) -> str:
        return f"def G(x):\n    {outer} = f(x)\n    return [{outer}, self.body_0]\n\n    def body_0(y):\n        return {inner}(y)\n"

    assert equal("graph.py", text("mul_1", "mul"), text("mul_2", "mul"))
    assert not equal("graph.py", text("mul_1", "mul_1"), text("mul_2", "mul_2"))
    assert equal("graph.py", text("mul_1", "mul_1"), text("mul_2", "mul_1"))
