"""One module knows torch's private names; what stands for GPUs has some of its own, behind the same check."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SNAPGRAD = Path(__file__).parent.parent / "snapgrad"
ALLOWED = ("capturing/torch_hooks.py", "capturing/gpu.py", "capturing/lowered.py", "capturing/host_cuda/")


def private_names(source: str) -> Iterator[str]:
    """Modules of torch's that are imported by a private name, private names that are imported from any, and attributes
    that are read along `torch.`, or of what `torch` was renamed to."""
    tree = ast.parse(source)
    roots = {"torch"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found = [alias.name for alias in node.names]
            roots |= {alias.asname for alias in node.names if alias.asname and alias.name.partition(".")[0] == "torch"}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Attribute):
            found = [dotted] if (dotted := _dotted(node)).partition(".")[0] in roots else []
            found = [name.replace(name.partition(".")[0], "torch", 1) for name in found]
        else:
            continue
        yield from (name for name in found if name.startswith("torch.") and _is_private(name))


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def _is_private(name: str) -> bool:
    return any(part.startswith("_") and not part.endswith("__") for part in name.split("."))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import torch._dynamo.config", ["torch._dynamo.config"]),
        ("from torch._inductor import graph", ["torch._inductor.graph"]),
        ("from torch.cuda import _lazy_init", ["torch.cuda._lazy_init"]),
        ("torch._C.f()", ["torch._C.f", "torch._C"]),
        ("import torch as t\nt.cuda._lazy_init()", ["torch.cuda._lazy_init"]),
        ("import torch\ntorch.__version__, torch.compile, self._torch._x", []),
    ],
)
def test_they_are_found(source: str, found: list[str]) -> None:
    assert list(private_names(source)) == found


def test_one_module_knows_them() -> None:
    files = [file for file in SNAPGRAD.rglob("*.py") if "normalize" not in file.relative_to(SNAPGRAD).parts]
    others = [file for file in files if not file.relative_to(SNAPGRAD).as_posix().startswith(ALLOWED)]
    assert len(others) > 90
    known = {f"{file.relative_to(SNAPGRAD)}: {name}" for file in others for name in private_names(file.read_text())}
    assert sorted(known) == []
