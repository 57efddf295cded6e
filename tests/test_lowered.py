"""TTIR and PTX of kernels: made without a GPU, the same text in every process, and only where they are asked for."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from names_texts import PTX, TTIR
from processes import run

from snapgrad.artifacts.kinds import FILES, files_of
from snapgrad.case import ARTIFACTS, Case, Options, with_artifacts
from snapgrad.errors import Problem
from snapgrad.normalize import carry, normalize, same

pytest.importorskip("triton", reason="Triton, of the extra snapgrad[triton], is not installed")

TEXTS = Path(__file__).parent / "triton_texts"
DOCUMENTS = """
import json, sys
from snapgrad.artifacts.makers import documents
from snapgrad.capturing.pieces import Piece, Pieces
codes = [Piece("capture 0", open(file).read()) for file in sys.argv[1:]]
print(json.dumps(documents(Pieces(codes=codes), ["ttir", "ptx"])))
"""


def made_in(folder: Path, seed: str, *texts: str) -> dict[str, str]:
    """The documents of kernels, made by another process with caches and a hash seed of its own."""
    done = run(
        [sys.executable, "-c", DOCUMENTS, *(str(TEXTS / text) for text in texts)],
        variables={
            "PYTHONHASHSEED": seed,
            "TRITON_CACHE_DIR": str(folder / "triton"),
            "TORCHINDUCTOR_CACHE_DIR": str(folder / "inductor"),
        },
        apart=True,
    )
    assert done.code == 0, done.errors
    made: dict[str, str] = json.loads(done.printed)
    return made


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return made_in(tmp_path_factory.mktemp("one"), "1", "compiled_autograd.txt", "layer_norm.txt")


def test_the_same_text_in_another_process_with_other_caches(made: dict[str, str], tmp_path: Path) -> None:
    assert made_in(tmp_path, "2", "compiled_autograd.txt", "layer_norm.txt") == made


def test_a_section_for_each_kernel_and_configuration(made: dict[str, str]) -> None:
    assert sorted(made) == ["triton.ptx", "triton.ttir"]
    for text in made.values():
        titles = re.findall(r"(?m)^// ==== (.*)$", text)
        assert [title.partition(" (")[0] for title in titles] == [
            "capture 0: triton_red_fused_0",
            "capture 0: triton_poi_fused_0",
            "capture 0: triton_red_fused_1",
            "capture 0, 2: triton_per_fused__softmax_exp_gelu_native_layer_norm_prepare_softmax_online_sub_0",
        ]
        assert re.search(r"\(XBLOCK=\d+, num_warps=\d+, num_stages=\d+\)", titles[1])
        assert re.search(r"R0_BLOCK=\d+, num_warps=\d+, num_stages=\d+, the first of \d+\)", titles[2])


def test_what_counts_stays_and_places_go(made: dict[str, str]) -> None:
    ttir, ptx = made["triton.ttir"], made["triton.ptx"]
    for kept in ("tt.divisibility = 16 : i32", "tt.reduce", "arith.addf", "evictionPolicy = evict_first", "scf.for"):
        assert kept in ttir
    assert "loc(" not in ttir
    assert "#loc" not in ttir
    for kept in (
        ".target sm_90a",
        ".visible .entry triton_poi_fused_0(",
        "shfl.sync.bfly.b32",
        "$L__BB0_2:",
        ".reqntid",
    ):
        assert kept in ptx
    assert "\t" not in ptx
    assert [line for line in ptx.splitlines() if "//" in line and not line.startswith("// ")] == []


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("ttir", "arith.addf", "arith.mulf"),
        ("ttir", "tt.divisibility = 16", "tt.divisibility = 8"),
        ("ttir", "evict_first", "evict_last"),
        ("ttir", "dense<4>", "dense<5>"),
        ("ttir", "tensor<2x2xf32>", "tensor<2x2xf16>"),
        ("ptx", "add.f32", "mul.f32"),
        ("ptx", "sm_90a", "sm_80"),
        ("ptx", ".b32 %r", ".b64 %r"),
        ("ptx", "setp.lt", "setp.le"),
    ],
)
def test_real_change_survives(made: dict[str, str], kind: str, old: str, new: str) -> None:
    text = made[f"triton.{kind}"]
    assert normalize(text.replace(old, new, 1), kind) != normalize(text, kind)


@pytest.mark.parametrize(
    ("kind", "golden", "name", "line"),
    [
        ("ttir", TTIR, r"(?<=%\$v)\d", "    %$v{} = tt.get_program_id y : i32\n"),
        ("ptx", PTX, r"(?<=%r)\d", "    mov.u32 %r{}, %ctaid.y;\n"),
    ],
)
def test_an_added_operation_is_one_added_line(kind: str, golden: str, name: str, line: str) -> None:
    """Though the printer numbers everything behind it anew."""
    shifted = re.sub(name, lambda found: str(int(found[0]) + (int(found[0]) > 2)), golden)
    place = golden.index("\n", golden.index("splat" if kind == "ttir" else "shl")) + 1
    received = shifted[:place] + line.format(3) + shifted[place:]
    carried = carry(golden, received, kind)
    assert same(carried, received, kind)
    added = [line for line in carried.splitlines() if line not in golden.splitlines()]
    assert len(added) == 1
    assert len(carried.splitlines()) == len(golden.splitlines()) + 1


def test_strings_are_not_looked_into() -> None:
    text = 'tt.print " loc(%1) // " {hex = false} : %0 loc("a"(#loc1))\n'
    assert normalize(text, "ttir") == 'tt.print " loc(%1) // " {hex = false} : %$v0\n'
    assert normalize('.b8 "// x" // y\n', "ptx") == '.b8 "// x"\n'


def test_they_are_captured_where_they_are_asked_for() -> None:
    assert files_of(ARTIFACTS) == tuple(file for file in FILES if file not in ("triton.ttir", "triton.ptx"))
    assert files_of([*ARTIFACTS, "ptx", "ttir"]) == FILES
    case = Case("theme", "name", "It pins.", "f", "m", "m.py", Options())
    assert with_artifacts([case], "") == [case]
    assert with_artifacts([case], "ptx, ttir")[0].options.artifacts == (*ARTIFACTS, "ptx", "ttir")
    with pytest.raises(Problem, match=r"--with ptxx: allowed are ttir, ptx; the other artifacts are always captured"):
        with_artifacts([case], "ptxx")
