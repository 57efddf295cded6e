"""Rules for bytecode as text: the ids of a process; rendering a code object already leaves out its positions."""

from __future__ import annotations

import re

from ..bytecode.positions import relative
from ..rule import Rule
from .text import LINE_ENDS

_ID = re.compile(
    r"(?P<compiled>__compiled_fn)_\d+(?:_[0-9a-f]{8}(?:[_-][0-9a-f]{4}){3}[_-][0-9a-f]{12})?"
    r"|(?P<at>__resume)_at_\d+_\d+"
    r"|torch_dynamo_(?P<resume>resume_in_\w+?)_at_\d+"
)


def without_process_ids(text: str) -> str:
    """Functions that Dynamo makes, numbered in the order of their appearance instead of by counter, offset, line."""
    names: dict[str, str] = {}
    counts: dict[str, int] = {}

    def replace(found: re.Match[str]) -> str:
        stem = found["compiled"] or found["at"] or found["resume"]
        if found[0] not in names:
            names[found[0]] = f"{stem}_{counts.get(stem, 0)}"
            counts[stem] = counts.get(stem, 0) + 1
        return names[found[0]]

    return _ID.sub(replace, text)


BYTECODE: tuple[Rule, ...] = (
    LINE_ENDS,
    Rule(
        name="process-ids",
        kinds=("bytecode",),
        removes="The counter and the random id of a compiled function; the line or offset of a resume function.",
        safe="Each function gets a name of its own, in the order of appearance, so a call of another one shows.",
        before=(
            "__compiled_fn_3_0a1b2c3d_0a1b_0a1b_0a1b_0a1b2c3d4e5f(x)\n__compiled_fn_5(torch_dynamo_resume_in_f_at_72)\n"
        ),
        after="__compiled_fn_0(x)\n__compiled_fn_1(resume_in_f_0)\n",
        apply=without_process_ids,
    ),
    Rule(
        name="positions",
        kinds=("bytecode",),
        removes=(
            "In a compiled-autograd graph's function, the numbers of the entries of its lists and of its graph's outputs: "
            "each is told from those read before it in the text."
        ),
        safe=(
            "`next` is the entry behind the highest one read so far, `next+2` is two further; `before` is the one in front "
            "of the lowest, `last` the one read last; the first read of a list is a number. So the text still says of each "
            "read which entry it is."
        ),
        before=(
            "def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
            "    inputs_ref_0 = inputs[7]\n"
            "    inputs_ref_1 = inputs[4]\n"
            "    graph_out_0 = compiled_graph_0(inputs, sizes[1], sizes[2], sizes[5], sizes[5])\n"
            "    inputs_ref_1.grad = graph_out_0[1]\n"
            "    inputs_ref_0.grad = graph_out_0[0]\n"
        ),
        after=(
            "def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
            "    inputs_ref_0 = inputs[7]\n"
            "    inputs_ref_1 = inputs[before-2]\n"
            "    graph_out_0 = compiled_graph_0(inputs, sizes[1], sizes[next], sizes[next+2], sizes[last])\n"
            "    inputs_ref_1.grad = graph_out_0[1]\n"
            "    inputs_ref_0.grad = graph_out_0[before]\n"
        ),
        apply=relative,
    ),
)
