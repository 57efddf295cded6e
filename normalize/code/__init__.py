"""Inductor's output code: its parts, and the facts that stand in it."""

from .split import Part, split

__all__ = ["Part", "split"]
