"""Which operators a CUDA build of torch dispatches otherwise than a build without CUDA: a table by torch version.

Where an operator has a kernel for CUDA, it stays whole in what autograd, Dynamo and Inductor see. In a build without, the
dispatcher takes torch's composite kernel, if there is one, and the operator is taken apart (`silu_backward` into
sigmoid, sub, mul). `benchmarks/cuda_dispatch.py` makes the table, with a CUDA build.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

TABLE = Path(__file__).with_name("operators.txt")

Table = Mapping[str, set[str]]
"""Kind -> operators, "aten::silu_backward". "kernel": there is one for CUDA, and a composite one. "none": the CPU has a
kernel, CUDA has none and no composite one."""

HEAD = """\
# Operators that a CUDA build of torch dispatches otherwise than a build without CUDA, and the versions of torch.
# kernel: it has a kernel for CUDA, where the other takes a composite one. none: only the CPU has a kernel.
# Made by benchmarks/cuda_dispatch.py.
"""


def version_of(torch: str) -> str:
    """The version as the table names it: "2.11" of "2.11.0+cpu"."""
    return ".".join(torch.split(".")[:2])


def read(table: Path) -> dict[str, Table]:
    """Version of torch -> its operators."""
    tables: dict[str, dict[str, set[str]]] = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, name, *versions = line.split()
            for version in versions:
                tables.setdefault(version, {"kernel": set(), "none": set()})[kind].add(name)
    return {version: tables[version] for version in sorted(tables, key=_number)}


def write(tables: Mapping[str, Table]) -> str:
    """The text of a table: sorted, one operator a line."""
    versions: dict[tuple[str, str], list[str]] = {}
    for version in sorted(tables, key=_number):
        for kind, names in tables[version].items():
            for name in names:
                versions.setdefault((kind, name), []).append(version)
    return HEAD + "".join(f"{kind} {name} {' '.join(known)}\n" for (kind, name), known in sorted(versions.items()))


def known_for(torch: str) -> tuple[Table, str]:
    """The operators of that version of torch and "", or those of the nearest version known and a line that says so."""
    tables, version = read(TABLE), version_of(torch)
    if version in tables:
        return tables[version], ""
    nearest = min(tables, key=lambda known: abs(_number(known) - _number(version)))
    return tables[nearest], (
        f"torch {torch}: which operators its CUDA build has kernels for is not known to this snapgrad; those of torch "
        f"{nearest} are taken, so GPU code made without a GPU may differ from a GPU's"
    )


def _number(version: str) -> int:
    major, minor = version.split(".")
    return int(major) * 1000 + int(minor)
