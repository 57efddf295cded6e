"""Captured text -> canonical text: pure functions, no torch."""

from .bytecode import Rendering, render
from .code import Part, split
from .code.facts import bytes_allocated, extern_calls, kernels
from .code.triton import numbered as with_numbered_temporaries
from .comments import without_comments
from .devices import with_numbered_devices
from .dump import Dump, take_apart
from .graph.facts import autograd_nodes, ops
from .kinds import DESCRIPTIONS, Kind
from .names import carry, same
from .rules import RULES, normalize
from .unreadable import Unreadable

VERSION = 2  # of the canonical texts: raised by one with every change of a rule that changes any, which a test sees to

__all__ = [
    "DESCRIPTIONS",
    "RULES",
    "VERSION",
    "Dump",
    "Kind",
    "Part",
    "Rendering",
    "Unreadable",
    "autograd_nodes",
    "bytes_allocated",
    "carry",
    "extern_calls",
    "kernels",
    "normalize",
    "ops",
    "render",
    "same",
    "split",
    "take_apart",
    "with_numbered_devices",
    "with_numbered_temporaries",
    "without_comments",
]
