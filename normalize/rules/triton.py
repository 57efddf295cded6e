"""Rules for Inductor's Triton kernels, in the order in which they are applied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..code import comments, lines, scaffold, triton
from ..code.literals import around_strings, before_users_kernel
from ..rule import Rule
from .text import BLANK_LINES, LINE_ENDS


def _rule(name: str, apply: Callable[[str], str], removes: str, safe: str, before: str, after: str) -> Rule:
    """A rule for what Inductor wrote: the source of a user's own kernel stays as it is, byte for byte."""
    return Rule(name, ("triton",), removes, safe, before, after, before_users_kernel(around_strings(apply)))


def _common(rule: Rule) -> Rule:
    return replace(rule, apply=before_users_kernel(around_strings(rule.apply)))


TRITON: tuple[Rule, ...] = (
    _common(LINE_ENDS),
    _rule(
        "imports",
        scaffold.without_imports,
        removes="The import statements that Inductor writes into every kernel, which are listed; any other stays.",
        safe=(
            "Each gives a name the one meaning that it has in every kernel. What a hand-written kernel imports stands in "
            "its source, which stays."
        ),
        before=(
            "import triton\n"
            "import triton.language as tl\n"
            "from torch._inductor.runtime import triton_helpers, triton_heuristics\n"
            "from mine import log as exp\n"
            "@triton.jit\n"
        ),
        after="from mine import log as exp\n@triton.jit\n",
    ),
    _rule(
        "kernel-path",
        scaffold.without_kernel_path,
        removes="`# kernel path: /tmp/...`.",
        safe="A comment with the place of a cache file.",
        before=("# kernel path: /tmp/torchinductor_me/ab/cab.py\nx = 1\n"),
        after="x = 1\n",
    ),
    _rule(
        "original-path",
        comments.without_original_path,
        removes="`# Original path: ...` above a hand-written kernel.",
        safe="A comment with the place of the user's source; the source itself follows.",
        before="# Original path: /home/me/kernels.py:22\nkernel='double'\n",
        after="kernel='double'\n",
    ),
    _rule(
        "source-nodes",
        comments.without_source_nodes,
        removes=(
            "In the comment above the kernel, the names of graph nodes; the graph fragment. Where no node has an origin, "
            "as in compiled autograd, the ops of the fragment stay."
        ),
        safe="Comments do not compute. The ATen ops stay; the names of nodes are generated.",
        before=(
            "# Topologically Sorted Source Nodes: [relu_3], Original ATen: [aten.relu]\n"
            "# Source node to ATen node mapping:\n"
            "#   relu_3 => relu\n"
            "# Graph fragment:\n"
            "#   %relu : [num_users=1] = call_function[target=torch.ops.aten.relu.default](args = (%arg0_1,))\n"
            "#   return %relu\n"
            "@triton.jit\n"
        ),
        after=("# aten.relu\n@triton.jit\n"),
    ),
    _rule(
        "device",
        triton.without_device,
        removes="`DeviceProperties(...)` in the meta data, the line that selects a GPU's driver.",
        safe=(
            "They describe the machine, not the kernel; the type of the device stands in `device_str`, "
            "what the properties lead to (sizes, warps, grid) stays."
        ),
        before=(
            "triton_helpers.set_driver_to_gpu()\n"
            "@triton_heuristics.pointwise(\n"
            "    triton_meta={'device': DeviceProperties(type='cuda', index=0, cc=90), 'constants': {}},\n"
            ")\n"
        ),
        after=("@triton_heuristics.pointwise(\n    triton_meta={'constants': {}},\n)\n"),
    ),
    _rule(
        "backend-hash",
        triton.without_backend_hash,
        removes="`'backend_hash': '...'` in the meta data.",
        safe="A hash of the Triton build, for its cache.",
        before="    inductor_meta={'grid_type': 'Grid1D', 'backend_hash': '91D1D116', 'num_load': 2},\n",
        after="    inductor_meta={'grid_type': 'Grid1D', 'num_load': 2},\n",
    ),
    _rule(
        "cache-settings",
        triton.without_cache_settings,
        removes="`autotune_local_cache`, `autotune_remote_cache`, `force_disable_caches`, `store_cubin`.",
        safe=(
            "They say which results of compiling and of timing are kept, and where; snapgrad's own caches set them. "
            "Nothing of the kernel depends on them."
        ),
        before="    inductor_meta={'autotune_local_cache': True, 'autotune_pointwise': True, 'store_cubin': False},\n",
        after="    inductor_meta={'autotune_pointwise': True},\n",
    ),
    _rule(
        "temporaries",
        triton.numbered,
        removes="The numbers of `tmpN` and `_tmpN`.",
        safe="Names are replaced one to one, in the order of their first appearance.",
        before=(
            "    tmp0 = tl.load(in_ptr0 + (x0), xmask)\n"
            "    tmp4 = tl.load(in_ptr1 + (x0), xmask)\n"
            "    tmp9 = tmp0 - tmp4\n"
        ),
        after=(
            "    tmp0 = tl.load(in_ptr0 + (x0), xmask)\n"
            "    tmp1 = tl.load(in_ptr1 + (x0), xmask)\n"
            "    tmp2 = tmp0 - tmp1\n"
        ),
    ),
    _common(BLANK_LINES),
    _rule(
        "lines",
        lines.wrapped,
        removes="Lines longer than 100 characters: the widest bracket is broken, one element per line.",
        safe="Only line breaks, blanks and a trailing comma where it has no meaning.",
        before="    triton_meta={'signature': {'in_ptr0': '*fp32', 'out_ptr0': '*fp32', 'xnumel': 'i32', 'XBLOCK': 'constexpr'}, 'constants': {}},\n",
        after=(
            "    triton_meta={\n"
            "        'signature': {'in_ptr0': '*fp32', 'out_ptr0': '*fp32', 'xnumel': 'i32', 'XBLOCK': 'constexpr'},\n"
            "        'constants': {},\n"
            "    },\n"
        ),
    ),
)
