"""Triton kernels as an H200 gave them (torch 2.11, Triton 3.6): what of them counts, and what does not."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from triton_mutations import MUTATIONS, mutants

from snapgrad.normalize import Kind, bytes_allocated, extern_calls, kernels, normalize, same, split, without_comments

FOLDER = Path(__file__).parent / "triton_texts"
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}

NOISE: dict[str, Callable[[str], str]] = {
    "the graph's number": lambda text: re.sub(r"AOT ID: \['\d+_", "AOT ID: ['77_", text),
    "paths": lambda text: text.replace("/tmp/torchinductor_me/", "/home/me/.cache/"),
    "the Triton build": lambda text: re.sub(r"'backend_hash': '\w+'", "'backend_hash': '0'", text),
    "another GPU's properties": lambda text: re.sub(
        r"multi_processor_count=132, cc=90, major=9", "multi_processor_count=108, cc=80, major=8", text
    ),
    "caches": lambda text: text.replace("'autotune_local_cache': True, ", "").replace(
        "'force_disable_caches': True", "'force_disable_caches': False"
    ),
    "numbers of kernels": lambda text: re.sub(r"(triton_[a-z_]+_)(\d)(?=\b|_xnumel)", r"\g<1>1\2", text),
    "numbers of temporaries": lambda text: re.sub(r"(?<=tmp)(?=\d)", "10", text),
}


def canonical(text: str) -> dict[str, tuple[Kind, str]]:
    """What counts of each part."""
    return {
        part.name: (part.kind, without_comments(normalize(part.text, part.kind), part.kind)) for part in split(text)
    }


def told_apart(old: dict[str, tuple[Kind, str]], new: dict[str, tuple[Kind, str]]) -> bool:
    return list(old) != list(new) or not all(same(text, new[name][1], kind) for name, (kind, text) in old.items())


@pytest.fixture(scope="module")
def before() -> dict[str, dict[str, tuple[Kind, str]]]:
    return {name: canonical(text) for name, text in TEXTS.items()}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_real_change_is_seen(mutation: str, before: dict[str, dict[str, tuple[Kind, str]]]) -> None:
    made = [(name, mutant) for name, text in TEXTS.items() for mutant in mutants(text, mutation)]
    assert made, "none of the texts has anything of the kind"
    assert [name for name, mutant in made if not told_apart(before[name], canonical(mutant))] == []


@pytest.mark.parametrize("noise", NOISE)
def test_noise_is_silent(noise: str, before: dict[str, dict[str, tuple[Kind, str]]]) -> None:
    changed = {name: NOISE[noise](text) for name, text in TEXTS.items()}
    assert all(changed[name] != TEXTS[name] for name in TEXTS)
    assert [name for name, text in changed.items() if told_apart(before[name], canonical(text))] == []


@pytest.mark.parametrize("name", TEXTS)
def test_canonical_text_is_python_and_stays_as_it_is(name: str) -> None:
    for part in split(TEXTS[name]):
        once = normalize(part.text, part.kind)
        ast.parse(once)
        assert normalize(once, part.kind) == once


def test_what_may_not_be_in_a_golden_is_gone() -> None:
    for text in TEXTS.values():
        written = "".join(normalize(part.text, part.kind) for part in split(text))
        assert not re.search(
            r"DeviceProperties|backend_hash|kernel path|/tmp|set_driver|multi_processor|91D1D116", written
        )


def test_what_must_be_in_a_golden_stays() -> None:
    kernel = next(normalize(part.text, "triton") for part in split(TEXTS["layer_norm"]) if part.kind == "triton")
    for kept in (
        "size_hints={'x': 8, 'r0_': 64}", "ReductionHint.INNER", "'grid_type': 'Grid1D'", "'in_ptr0': '*bf16'",
        "(4,): [['tt.divisibility', 16]]", "'constants': {}", "R0_BLOCK: tl.constexpr = 64", "tl.sum(tmp6, 1)",
        "triton_heuristics.persistent_reduction", "xmask, other=0.0", "1e-05", "libdevice.rsqrt",
    ):  # fmt: skip
        assert kept in kernel


def test_facts() -> None:
    assert kernels(TEXTS["compiled_autograd"]) == [
        ("triton_red_fused_0", "aten.expand, aten.sum"),
        ("triton_poi_fused_0", "aten.expand, aten.permute, aten.mm"),
        ("triton_red_fused_1", "aten.le, aten.full, aten.where, aten.sum"),
    ]
    assert extern_calls(TEXTS["compiled_autograd"]) == {"extern_kernels.mm": 3}
    assert bytes_allocated(TEXTS["compiled_autograd"]) == (4 * (4 + 16 + 4 + 16), ["16*s18", "16*s18"])
    assert dict(kernels(TEXTS["reductions"]))["triton_spl_fused_cumsum_0"] == "aten.cumsum"
    assert extern_calls(TEXTS["reductions"]) == {"torch.ops.aten.sort.stable": 1}
    assert bytes_allocated(TEXTS["reductions"])[0] == 512 * 4 + 512 * 8 + 256 * 4 + 4 + 512 * 4096 * 4 + 65536


def test_the_size_that_a_wrapper_computes_for_a_kernel_is_named_after_it() -> None:
    wrapper = normalize(split(TEXTS["compiled_autograd"])[0].text, "wrapper")
    assert wrapper.count("triton_poi_fused_0_xnumel = 4*s18") == 2
    assert "triton_poi_fused_1" not in wrapper


HAND_WRITTEN = """\
# kernel path: /tmp/torchinductor_me/ab/cab.py
# Original path: /home/me/kernels.py:22
double_3 = async_compile.triton('double', '''
import triton
import triton.language as tl

@triton_heuristics.user_autotune(
    configs=[{'BLOCK': 64, 'num_warps': 4, 'num_stages': 3}],
    inductor_meta={'grid_type': 'FixedGrid', 'kernel_name': 'double_3', 'store_cubin': False},
    triton_meta={'signature': {'x_ptr': '*fp32', 'BLOCK': 'constexpr'}, 'constants': {'BLOCK': 64}},
    filename=__file__,
    custom_kernel=True,
)
@triton.jit
def double(x_ptr, BLOCK: tl.constexpr):
    places = tl.arange(0, BLOCK)
    tl.store(x_ptr + places, 2 * tl.load(x_ptr + places))
''', device_str='cuda')

def call(args):
    arg0_1, = args
    args.clear()
    double_3.run(arg0_1, 1, 1, 1, stream=stream0)
    return (arg0_1, )
"""


def test_a_hand_written_kernel() -> None:
    wrapper, kernel = split(HAND_WRITTEN)
    assert "double_0.run(arg_0, 1, 1, 1, stream=stream0)" in normalize(wrapper.text, "wrapper")
    text = normalize(kernel.text, "triton")
    assert text.startswith("kernel='double'\ndevice_str='cuda'\n\n@triton_heuristics.user_autotune(\n")
    assert "/home" not in text
    ast.parse(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("'num_warps': 4", "'num_warps': 8"),
        ("'num_stages': 3", "'num_stages': 2"),
        ("'BLOCK': 64, 'num", "'BLOCK': 128, 'num"),
        ("triton('double'", "triton('triple'"),
        ("2 * tl.load", "3 * tl.load"),
        ("FixedGrid", "Grid1D"),
        ("arg0_1, 1, 1, 1", "arg0_1, 2, 1, 1"),
    ],
)
def test_a_change_of_a_hand_written_kernel_is_seen(old: str, new: str) -> None:
    assert old in HAND_WRITTEN
    assert told_apart(canonical(HAND_WRITTEN), canonical(HAND_WRITTEN.replace(old, new)))
