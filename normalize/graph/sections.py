"""The comment above a run of nodes -> the autograd node or the line of user code it stands for."""

from __future__ import annotations

import re

_ORIGIN = re.compile(r"File: .*?:\d+ in (\S+), code: ?(.*)$")
_NODE = re.compile(r"# File: .*?:\d+ in set_node_origin, code: (.*?) \(NodeCall (\d+)\)$")
_AOT_ID = re.compile(r"^(CompiledFunctionBackward)\d+$")
_GRAPH_ID = re.compile(r"ac_graph_id: \d+(?: - )?")
_CALL_ID = re.compile(r"^Annotation: \{'call_id': \d+\} |(?<=^Annotation: \{)'call_id': \d+, |, 'call_id': \d+(?=[,}])")
_UNTRACED = "No stacktrace found for following nodes"


def title(comment: str) -> str:
    """`# File: /x.py:3 in f, code: SumBackward0 (NodeCall 1)` -> `# SumBackward0`; "" where nothing is left."""
    if node := node_of(comment):
        return f"# {node[0]}"
    text = comment.lstrip("#").strip().removesuffix(_UNTRACED)
    text = _CALL_ID.sub("", text)
    if found := _ORIGIN.search(text):
        text = f"{text[: found.start()]}code: {found[2]}"
    text = _GRAPH_ID.sub("", text).strip()
    return f"# {text}" if text else ""


def node_of(comment: str) -> tuple[str, int] | None:
    """The C++ or Python autograd node that a comment names, and its number in the order of execution."""
    found = _NODE.search(comment.rstrip())
    if found is None:
        return None
    return _AOT_ID.sub(r"\1", found[1].removeprefix("torch::autograd::").strip()), int(found[2])
