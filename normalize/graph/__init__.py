"""FX graphs: their canonical text and the facts that stand in it."""

from .canonical import canonical

__all__ = ["canonical"]
