"""Rules for Inductor's C++ kernels."""

from __future__ import annotations

from collections.abc import Callable

from ..code import cpp
from ..rule import Rule
from .text import LINE_ENDS


def _rule(name: str, apply: Callable[[str], str], removes: str, safe: str, before: str, after: str) -> Rule:
    return Rule(name, ("cpp",), removes, safe, before, after, apply)


CPP: tuple[Rule, ...] = (
    LINE_ENDS,
    _rule(
        "prefix-header",
        cpp.without_prefix_header,
        removes="The include of Inductor's own header.",
        safe=("Every kernel includes it and nothing else decides whether it does; its path is torch's or the cache's."),
        before=('#include <torch/csrc/inductor/cpp_prefix.h>\nextern "C" void kernel(float* out_ptr0)\n{\n}\n'),
        after=('extern "C" void kernel(float* out_ptr0)\n{\n}\n'),
    ),
    _rule(
        "temporaries",
        cpp.numbered,
        removes="The numbers of `tmpN`.",
        safe=(
            "Names are replaced one to one while they are in scope: a block's own names count on from "
            "those of the blocks around it, so two names that are visible together stay different."
        ),
        before=("{\n    auto tmp0 = in_ptr0[0];\n    auto tmp3 = in_ptr1[0];\n    auto tmp7 = tmp0 - tmp3;\n}\n"),
        after=("{\n    auto tmp0 = in_ptr0[0];\n    auto tmp1 = in_ptr1[0];\n    auto tmp2 = tmp0 - tmp1;\n}\n"),
    ),
)
