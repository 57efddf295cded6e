"""A text that cannot be taken apart is kept as it is: it says so, all of it counts, and nothing else of the case is lost by it."""

from __future__ import annotations

import json
import os
import tempfile

import pytest
from code_texts import CPP
from graph_texts import backward

from snapgrad.artifacts.as_it_is import is_marked, neutral
from snapgrad.artifacts.makers import documents
from snapgrad.capturing.pieces import Piece, Pieces
from snapgrad.case import ARTIFACTS
from snapgrad.goldens.compare import compare, equal
from snapgrad.goldens.files import Golden
from snapgrad.normalize import Unreadable, normalize

BROKEN = "class CompiledAutograd0(torch.nn.Module):\n    def forward(self, inputs):\n        mul_3 = inputs ->> 2\n"


def made(graph: str, code: str = CPP) -> dict[str, str]:
    pieces = Pieces([Piece("capture 0", graph)], [], [Piece("capture 0", code)], captures=1)
    return documents(pieces, ARTIFACTS)


def test_the_other_artifacts_keep_their_texts() -> None:
    with pytest.raises(Unreadable):
        normalize(BROKEN, "graph")
    good, bad = made(backward(2)), made(BROKEN)
    assert set(good) == set(bad)
    assert [file for file in good if good[file] != bad[file]] == ["facts.json", "graph.py"]
    assert "# ==== capture 0\n# not canonical: line " in bad["graph.py"]
    assert "        mul_3 = inputs ->> 2\n" in bad["graph.py"]
    facts = json.loads(bad["facts.json"])
    assert list(facts["graphs"]["capture 0"]) == ["not counted"]
    assert facts["code"] == json.loads(good["facts.json"])["code"]


def test_output_code_that_is_cut_off_is_one_section() -> None:
    bad = made(backward(2), CPP[: CPP.index("def call(")])
    assert bad["code.py"].count("# not canonical: ") == 1
    assert bad["graph.py"] == made(backward(2))["graph.py"]
    assert list(json.loads(bad["facts.json"])["code"]["capture 0"]) == ["not counted"]


def test_all_of_it_counts() -> None:
    golden = made(BROKEN)["graph.py"]
    for received in (golden.replace("mul_3", "mul_4"), golden.replace("# not canonical: ", "# not canonical: really ")):
        assert not equal("graph.py", golden, received)
        (change,) = compare({"graph.py": Golden(golden)}, {"graph.py": received})
        assert (change.kind, change.received) == ("changed", received)
    assert compare({"graph.py": Golden(golden)}, {"graph.py": golden}) == []


def test_what_is_of_the_process_does_not_count() -> None:
    text = f"at 0x7f21ab85efc0 in {tempfile.gettempdir()}/x.py, pid {os.getpid()}, 0x10, pid of none"
    assert neutral(text) == "at 0x... in TEMPORARY/x.py, pid N, 0x10, pid of none"


def test_a_canonical_text_that_mentions_it_is_not_marked() -> None:
    assert not is_marked("x = 'not canonical: really'\n")
    assert is_marked("// clang-format off\n\n// ==== a\n// not canonical: line 1: no\nint x;\n")
