"""Overlays: accepting in one environment changes what holds for that one alone, and keeps no text that says nothing."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from snapgrad import Problem
from snapgrad.goldens.environment import Environment, parse
from snapgrad.goldens.files import Golden
from snapgrad.goldens.overlays import Goldens
from snapgrad.goldens.settling import ABSENT, found, settled
from snapgrad.goldens.variants import variants

SUITE = variants(
    "torch 2.13, python 3.11",
    [
        "torch 2.11",
        " torch 2.12",
        " torch 2.14",
        " torch 2.15",
        " python 3.12",
        " python 3.13",
        " torch 2.15, python 3.12",
        " cuda-sm_80",
        "\n    cuda-sm_90",
        " torch 2.11, cuda-sm_90",
        " torch 2.11, python 3.12, cuda-sm_90",
    ],
)
ALL = list(SUITE.overlays.values())
BASE, OLDER, OLD, NEWER, NEWEST = ALL[:5]
ONE = "def forward(inputs):\n    getitem_1 = inputs[0]\n    return [getitem_1]\n"
RENAMED = ONE.replace("getitem_1", "getitem_7")
TWO = ONE.replace("inputs[0]", "inputs[1]")
THREE = ONE.replace("inputs[0]", "inputs[2]")


@pytest.mark.parametrize(
    ("environment", "chain"),
    [
        ("torch 2.13, python 3.11", [""]),
        ("torch 2.15, python 3.11", ["torch-2.15", "torch-2.14", ""]),
        ("torch 2.11, python 3.11", ["torch-2.11", "torch-2.12", ""]),
        ("torch 2.13, python 3.13", ["python-3.13", "python-3.12", ""]),
        ("torch 2.13, python 3.11, cuda-sm_90", ["cuda-sm_90", "cuda-sm_80", ""]),
        (
            "torch 2.11, python 3.12, cuda-sm_90",
            ["torch-2.11,python-3.12,cuda-sm_90", "torch-2.11,cuda-sm_90", "cuda-sm_90", "cuda-sm_80", "torch-2.11", "torch-2.12", "python-3.12", ""],
        ),
        ("torch 2.10, python 3.11", ["torch-2.11", "torch-2.12", ""]),
        ("torch 2.16, python 3.14", ["torch-2.15,python-3.12", "torch-2.15", "torch-2.14", "python-3.13", "python-3.12", ""]),
        ("torch 2.13, python 3.11, cuda-sm_100", ["cuda-sm_90", "cuda-sm_80", ""]),
    ],
)  # fmt: skip
def test_where_goldens_are_looked_for(environment: str, chain: list[str]) -> None:
    assert list(SUITE.chain(parse(environment))) == chain


def test_the_documentation_says_where() -> None:
    text = (Path(__file__).parent.parent / "docs/variants.md").read_text(encoding="utf-8")
    table = tomllib.loads(text.partition("```toml\n")[2].partition("```")[0])["tool"]["snapgrad"]
    documented = variants(table["base"], table["environments"])
    rows = re.findall(r"^\| `(.*)` \| (.*) \|$", text, re.MULTILINE)
    assert len(rows) == 7
    for environment, places in rows:
        chain = documented.chain(parse(environment, documented.base))
        assert ", ".join(f"`{overlay}`" if overlay else "base" for overlay in chain) == places
    assert f"`{ABSENT.strip()}`" in text


def test_without_a_base_every_environment_has_the_same_goldens(tmp_path: Path) -> None:
    one, other = (Goldens(tmp_path, parse(f"torch 2.{minor}, python 3.11"), variants(None, [])) for minor in (13, 15))
    one.accept("graph.py", ONE)
    assert other.read()["graph.py"].text == ONE
    other.accept("graph.py", TWO)
    assert one.read()["graph.py"].text == TWO
    assert [path.name for path in tmp_path.iterdir()] == ["graph.py"]


texts = st.sampled_from([ONE, RENAMED, TWO, THREE, ""])
accepts = st.lists(st.tuples(st.sampled_from(ALL), texts, st.booleans()), min_size=1, max_size=12)


def held(there: dict[str, Golden], environment: Environment) -> str | None:
    golden = found(there, SUITE.chain(environment))
    return None if golden is None else golden.text


def alike(one: str | None, other: str | None) -> bool:
    return one == other or {one, other} == {ONE, RENAMED}


@example([(OLDER, TWO, False), (BASE, ONE, False), (BASE, TWO, False)])
@example([(BASE, THREE, False), (OLD, TWO, False), (NEWER, TWO, False), (NEWER, THREE, True)])
@given(accepts)
def test_accepting_changes_what_holds_for_one_environment_alone(steps: Sequence[tuple[Environment, str, bool]]) -> None:
    """After every step, and wherever it is interrupted; the reference is what each environment had, by brute force."""
    there: dict[str, Golden] = {}
    for environment, received, everywhere in steps:
        before = {one: held(there, one) for one in ALL}
        old = before[environment]
        moved = [
            one for one in ALL if one == environment or (everywhere and old is not None and alike(before[one], old))
        ]
        changed = settled(SUITE, "graph.py", there, environment, received, everywhere=everywhere)
        for overlay, text in changed.items():
            there = {name: golden for name, golden in there.items() if name != overlay}
            there |= {overlay: Golden(text)} if text else {}
            for one in ALL:
                if one not in moved and before[one] is not None:
                    assert alike(held(there, one) or ABSENT, before[one]), (
                        str(one),
                        "during",
                        str(environment),
                        overlay,
                    )
        for one in moved:
            assert alike(held(there, one) or ABSENT, received or ABSENT) or (held(there, one) is None and not received)
        assert smallest(there)


def smallest(there: dict[str, Golden]) -> bool:
    """No overlay says what its environment would fall back to anyway."""
    for overlay, golden in there.items():
        fallback = found(there, SUITE.chain(SUITE.overlays[overlay])[1:])
        if alike(golden.text, fallback.text if fallback else None) or (fallback is None and golden.text == ABSENT):
            return False
    return True


def test_a_damaged_text_is_nobody_s_to_copy_and_not_touched() -> None:
    damaged = Golden("<<<<<<< HEAD\n", "has conflict markers (line 1)")
    there = {"": damaged, "torch-2.15": damaged, "torch-2.14": Golden(TWO)}
    assert settled(SUITE, "graph.py", there, BASE, ONE) == {"": ONE}
    assert settled(SUITE, "graph.py", there, NEWEST, ONE) == {"torch-2.15": ONE}
    assert settled(SUITE, "graph.py", there, NEWER, THREE) == {"torch-2.14": THREE}


def test_on_disk(tmp_path: Path) -> None:
    base, newer, newest = (Goldens(tmp_path / "case", one, SUITE) for one in (BASE, NEWER, NEWEST))
    base.accept("graph.py", ONE)
    base.accept("code.cpp", "x\n")
    newer.accept("graph.py", TWO)
    newer.accept("code.cpp", "")
    assert tree(tmp_path / "case") == {
        "graph.py": ONE,
        "code.cpp": "x\n",
        "torch-2.14/graph.py": TWO,
        "torch-2.14/code.cpp": ABSENT,
        "torch-2.15/graph.py": ONE,
        "torch-2.15/code.cpp": "x\n",
    }
    assert list(newer.read()) == ["graph.py"]
    assert list(newest.read()) == ["graph.py", "code.cpp"]
    done = newer.accept("graph.py", RENAMED)
    assert [path.parent.name for path in done.removed + done.dropped] == ["torch-2.14", "torch-2.15"]
    base.accept("code.cpp", "")
    newer.accept("code.cpp", "")
    newest.accept("code.cpp", "")
    left = tree(tmp_path / "case")
    assert left.pop("graph.py") == ONE
    assert set(left.values()) == {"x\n"}, "what the others fell back to is still theirs"
    assert not (tmp_path / "case/torch-2.15").exists(), "a folder that is empty goes"


def tree(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_an_environment_that_is_not_listed_reads_and_does_not_write(tmp_path: Path) -> None:
    Goldens(tmp_path, NEWEST, SUITE).accept("graph.py", TWO)
    unlisted = Goldens(tmp_path, parse("torch 2.16, python 3.14"), SUITE)
    assert unlisted.read()["graph.py"].text == TWO
    told = "torch 2.16, python 3.14, cpu is no environment of this project; add 'torch 2.16, python 3.14' to `environments`"
    with pytest.raises(Problem, match=told):
        unlisted.accept("graph.py", ONE)
    assert list(tree(tmp_path)) == ["torch-2.15/graph.py"]
