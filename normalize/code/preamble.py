"""The lines at the left margin that Inductor of torch 2.10 to 2.15 writes into every wrapper and every Triton kernel.

A line that is not listed stays, and so does one that is listed if another line of the text gives its name another meaning.
Source: `write_header`, `write_triton_header_once` and `write_get_raw_stream_header_once` in
torch._inductor.codegen.wrapper, `gen_common_triton_imports` in torch._inductor.codegen.triton.
"""

from __future__ import annotations

import re

IMPORTS = frozenset(
    [
        "from ctypes import c_void_p, c_long",
        "from ctypes import c_void_p, c_long, c_int",
        "import torch",
        "import math",
        "import random",
        "import os",
        "import tempfile",
        "from math import inf, nan",
        "from cmath import nanj",
        "from torch._inductor.hooks import run_intermediate_hooks",
        "from torch._inductor.utils import maybe_profile",
        "from torch._inductor.codegen.memory_planning import _align as align",
        "from torch import device, empty_strided",
        "from torch._inductor.async_compile import AsyncCompile",
        "from torch._inductor.select_algorithm import extern_kernels",
        "from torch._inductor.codegen.debug_utils import _print_debugging_tensor_value_info",
        "from torch._inductor.runtime.debug_utils import tracked_empty_strided",
        "from torch._inductor.runtime.runtime_utils import assert_tensor_metadata",
        "from torch._inductor.runtime.triton_heuristics import start_graph, end_graph",
        "from torch._C import _cuda_getCurrentRawStream as get_raw_stream",
        "import triton",
        "import triton.language as tl",
        "from triton.compiler.compiler import AttrsDescriptor",
        "from torch._inductor.runtime import triton_helpers, triton_heuristics",
        "from torch._inductor.runtime.triton_helpers import libdevice, math as tl_math",
        "from torch._inductor.runtime.hints import AutotuneHint, ReductionHint, TileHint, DeviceProperties",
        "from torch._dynamo.testing import rand_strided",
    ]
)

ALIASES = frozenset(
    [
        "aten = torch.ops.aten",
        "inductor_ops = torch.ops.inductor",
        "_quantized = torch.ops._quantized",
        "assert_size_stride = torch._C._dynamo.guards.assert_size_stride",
        "assert_size_stride_grouped = torch._C._dynamo.guards.assert_size_stride_grouped",
        "assert_alignment = torch._C._dynamo.guards.assert_alignment",
        "empty_strided_cpu = torch._C._dynamo.guards._empty_strided_cpu",
        "empty_strided_cpu_pinned = torch._C._dynamo.guards._empty_strided_cpu_pinned",
        "empty_strided_cuda = torch._C._dynamo.guards._empty_strided_cuda",
        "empty_strided_xpu = torch._C._dynamo.guards._empty_strided_xpu",
        "empty_strided_mtia = torch._C._dynamo.guards._empty_strided_mtia",
        "reinterpret_tensor = torch._C._dynamo.guards._reinterpret_tensor",
        "alloc_from_pool = torch.ops.inductor._alloc_from_pool",
        "empty_strided_p2p = torch._C._distributed_c10d._SymmetricMemory.empty_strided_p2p",
        "async_compile = AsyncCompile()",
        "async_compile.wait(globals())",
        "del async_compile",
    ]
)

_IMPORT = re.compile(r"(?:from \S+ )?import (?P<names>[^#\n]+)")
_BINDING = re.compile(r"(?:(?P<names>\w+(?:, *\w+)*),? *(?::[^=\n]*)?=(?!=)|(?:async )?(?:def|class) (?P<name>\w+))")
_COMMENT = re.compile(r"  # noqa: \w+$")

KNOWN_NAMES = frozenset(
    name
    for line in IMPORTS | ALIASES
    for name in (
        [one.rpartition(" as ")[2].strip() for one in line.partition("import ")[2].split(",")]
        if "import " in line
        else [line.partition(" = ")[0]]
    )
    if name.isidentifier()
)
"""What the lines above bind."""


def without(text: str, known: frozenset[str]) -> str:
    """The text without the lines at the left margin that are known and whose names no other line at the margin binds."""
    lines = text.split("\n")
    other = {name for line in lines if _stripped(line) not in IMPORTS | ALIASES for name in _bound(line)}
    kept = [line for line in lines if _stripped(line) not in known or not other.isdisjoint(_bound(line))]
    return "\n".join(kept)


def _stripped(line: str) -> str:
    return _COMMENT.sub("", line)


def _bound(line: str) -> set[str]:
    if not line or line[0] in " \t#":
        return set()
    if imported := _IMPORT.match(line):
        return {one.rpartition(" as ")[2].strip().partition(".")[0] for one in imported["names"].split(",")}
    bound = _BINDING.match(line)
    if bound is None:
        return set()
    return set(re.split(r", *", bound["names"])) if bound["names"] else {bound["name"]}
