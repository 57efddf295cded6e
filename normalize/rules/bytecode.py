"""Rules for bytecode as text: the ids of a process; rendering a code object already leaves out its positions."""

from __future__ import annotations

import re

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
)
