"""Does Inductor's code draw random numbers of its own? Its generator gives others than eager's."""

from __future__ import annotations

import re
from collections.abc import Iterable

_DRAWS = re.compile(
    r"""\brandint[._]low_out\(\s*-9223372036854775808  # the seeds, which every such graph makes first
    | \b(?:randn_cpu|normalized_rand_cpu|randint64_cpu)\(  # C++
    | \btl\.randn?\(|\btriton_helpers\.randint64\(
    | \binductor_(?:seeds?|random|randint)\b""",
    re.VERBOSE,
)


def draws_random_numbers(codes: Iterable[str]) -> bool:
    """codes: texts of Inductor's output code, the wrapper with its kernels."""
    return any(_DRAWS.search(code) for code in codes)
