"""`snapgrad variants`: which environments have texts of their own, how far from the base, and what is wrong with them."""

from __future__ import annotations

import json

import pytest
from pending_project import EDITED, GRAPH, Command, Pending

from snapgrad.goldens.settling import ABSENT

SETTINGS = (
    "[tool.snapgrad]\nbase = 'torch 2.13, python 3.11'\nenvironments = ['torch 2.15', 'cuda-sm_90', 'python 3.12']\n"
)


@pytest.fixture
def suite(pending: Pending) -> Pending:
    (pending.folder / "pyproject.toml").write_text(SETTINGS)
    pending.golden("hooks/one", graph=GRAPH, facts="{}\n")
    pending.golden("hooks/one/torch-2.15", graph=EDITED)
    pending.golden("hooks/one/cuda-sm_90", graph=ABSENT, bytecode="a\nb\n")
    pending.golden("hooks/two", graph=GRAPH)
    pending.golden("leaves/one", graph=GRAPH)
    pending.golden("leaves/one/torch-2.15", graph="# one\n# two\n# three\n" + EDITED)
    return pending


def test_own_texts_and_totals(suite: Pending, command: Command) -> None:
    code, said = command("variants")
    assert (code, said.splitlines()) == (
        0,
        [
            "hooks/one",
            "  torch 2.15   graph.py 1 of 4 lines",
            "  cuda-sm_90   no graph.py, bytecode.py only here",
            "leaves/one",
            "  torch 2.15   graph.py 4 of 4 lines",
            "",
            "base torch 2.13, python 3.11, cpu: 3 cases, 13 lines",
            "  torch 2.15   2 cases, 2 documents, 5 lines of their own (38.5% of the base's)",
            "  cuda-sm_90   1 case, 2 documents, 6 lines of their own (46.2% of the base's)",
            "  python 3.12  0 cases, 0 documents, 0 lines of their own (0.0% of the base's)",
        ],
    )


def test_of_some_cases_as_json(suite: Pending, command: Command) -> None:
    told = json.loads(command("variants", "--json", "leaves/*")[1])
    assert told["own"] == [
        {"case": "leaves/one", "environment": "torch 2.15, python 3.11, cpu", "document": "graph.py"}
        | {"changed": 4, "base": 4, "absent": False}
    ]
    assert [(one["overlay"], one["documents"]) for one in told["environments"]] == [
        ("torch-2.15", 1),
        ("cuda-sm_90", 0),
        ("python-3.12", 0),
    ]
    assert command("variants", "nothing")[1].startswith("snapgrad: no case with goldens matches nothing")


def test_what_is_wrong_is_a_line_each(suite: Pending, command: Command) -> None:
    suite.golden("hooks/two/torch-2.15", graph=GRAPH.replace("getitem", "getitem_5"), code=ABSENT)
    suite.golden("hooks/two/torch-2.14", graph=EDITED)
    suite.golden("hooks/two/python-3.12", facts="cut off")
    code, said = command("variants")
    assert code == 1
    assert said.splitlines()[-5:] == [
        "no environment of [tool.snapgrad] has snapshots/hooks/two/torch-2.14/graph.py",
        "equal to what it falls back to is snapshots/hooks/two/torch-2.15/graph.py",
        "no document is behind the marker snapshots/hooks/two/torch-2.15/code.py",
        "snapshots/hooks/two/python-3.12/facts.json is cut off: its last line has no end",
        "4 files to look at; `snapgrad clean` lists and deletes those that nothing asks for",
    ]


def test_without_a_base_there_are_no_variants(pending: Pending, command: Command) -> None:
    code, said = command("variants")
    assert code == 2
    assert said.startswith("snapgrad: there is no base, so every environment has the same goldens; ")
