"""Real changes to Inductor's Triton output, each with a name: none may vanish in normalizing or in comparing.

A mutation is a pattern and what it is replaced by, applied to one place of the raw text at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Replacement = str | Callable[[re.Match[str]], str]


def _next(found: re.Match[str]) -> str:
    return str(int(found[0]) + 1)


def _other(*words: str) -> Callable[[re.Match[str]], str]:
    return lambda found: words[(words.index(found[0]) + 1) % len(words)]


MUTATIONS: dict[str, tuple[str, Replacement]] = {
    "kind of grid": (r"(?<='grid_type': ')\w+", r"\g<0>WithYZOverflow"),
    "axis of the grid": (r"(?<=tl\.program_id\()\d", _next),
    "size that the grid is made of": (r"(?<=\.run\()([^\n]*, )(\d+)(?=, stream)", r"\g<1>1\2"),
    "symbolic size of the grid": (r"(?<=_xnumel = )4(?=\*s)", "8"),
    "size hint": (r"(?<='(?:x|y)': )\d+(?=[,}])", _next),
    "size hint of a reduction": (r"(?<='r0_': )\d+(?=}, *\n)", _next),
    "fixed block": (r"(?<=BLOCK: tl\.constexpr = )\d+", _next),
    "elements per thread": (r"(?<=min_elem_per_thread=)\d", _next),
    "hint of a reduction": (r"(?<=ReductionHint\.)\w+(?=,)", _other("INNER", "OUTER", "OUTER_TINY", "DEFAULT")),
    "heuristics": (
        r"(?<=@triton_heuristics\.)\w+(?=\()",
        _other("pointwise", "reduction", "persistent_reduction", "split_scan"),
    ),
    "pointer type": (r"\*(?:fp32|bf16|i64|u8)", _other("*fp32", "*bf16", "*i64", "*u8")),
    "scalar type": (r"(?<=numel': ')i32", "i64"),
    "constant parameter": (r"(?<=BLOCK': ')constexpr", "i32"),
    "constants": (r"(?<='constants': {)(?='xnumel': 1|})", "'r0_numel': 1, "),
    "alignment": (r"(?<='tt\.divisibility', )16", "8"),
    "argument that is not aligned": (r"\(\d+,\): \[\['tt\.divisibility', 16\]\](?:, )?", ""),
    "argument that is written": (r"(?<='mutated_arg_names': )\[[^\]]*\]", "['in_ptr9']"),
    "counted loads, stores, reductions": (r"('num_(?:load|store|reduction)': )\d", r"\g<1>7"),
    "setting of the compiler": (
        r"('(?:enable_fp_fusion|native_matmul|spill_threshold)': )\w+",
        r"\1None",
    ),
    "reduction": (r"\btl\.sum\b|triton_helpers\.max2\b", _other("tl.sum", "triton_helpers.max2", "tl.xor_sum")),
    "axis of a reduction": (r"(?<=tl\.sum\()(\w+), 1", r"\1, 0"),
    "start of an accumulator": (r"(?<=\[XBLOCK, R0_BLOCK\], )0(?=, tl)", "1"),
    "type of an accumulator": (r"(?<=\[XBLOCK, R0_BLOCK\], 0, tl\.)float32", "float64"),
    "bound of the reduction loop": (r"(?<=tl\.range\(0, )r0_numel", "rnumel - 1"),
    "function of a scan": (r"(?<=tmp0 = arg0_0 )\+", "*"),
    "mask of a load or store": (r", (?:r0_mask & )?xmask(?=[,)])", ", None"),
    "mask of a bound": (r"(?<=xindex )<(?= xnumel)", "<="),
    "part of a mask": (r"r0_mask & xmask", "r0_mask"),
    "value where the mask is off": (r", other=0\.0", ", other=1.0"),
    "value that is masked out": (r"(?<=tl\.where\(xmask, )(\w+), 0", r"\1, 1"),
    "index": (r"(?<= \+ \()x0\b|(?<=r0_1 \+ )\d+(?=\*x0)", lambda found: "x0 + 1" if found[0] == "x0" else "65"),
    "eviction": (r"(?<=eviction_policy=')evict_\w+", _other("evict_first", "evict_last")),
    "floating-point constant": (r"(?<=\[1, 1\], )\d\.\d+(?:e-\d+)?", r"1\g<0>"),
    "conversion": (r"\.to\(tl\.float32\)", ".to(tl.float16)"),
    "function of the library": (r"(?<=libdevice\.)\w+", r"\g<0>f"),
    "operator": (r"(?<=tmp\d) [-*](?= tmp)", lambda found: " + "),
    "device": (r"(?<=device_str=')cuda|(?<=empty_strided_)cuda(?=\(\()", "xpu"),
    "index of the device": (r"(?<=_DeviceGuard\()0|(?<=get_raw_stream\()0", "1"),
    "type of a buffer": (r"(?<=, torch\.)(?:float32|bfloat16|int64|uint8)(?=\)\n)", _other("float32", "bfloat16", "int64", "uint8")),
    "arguments of a launch": (r"(?<=\.run\()(\w+), (\w+)", r"\2, \1"),
    "cleared workspace": (r" +workspace_0\.zero_\(\)\n", ""),
}  # fmt: skip


def mutants(text: str, mutation: str) -> Iterator[str]:
    """The text with one place changed, for every place that the mutation finds in the code."""
    pattern, replacement = MUTATIONS[mutation]
    for found in re.finditer(pattern, text):
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        if not line.lstrip().startswith("#"):
            new = replacement(found) if callable(replacement) else found.expand(replacement)
            yield text[: found.start()] + new + text[found.end() :]
