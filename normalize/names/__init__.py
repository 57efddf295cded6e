"""Equality up to renaming, and goldens written with the names that their reader knows."""

from .carrying import carry
from .equality import same
from .generated import GENERATED, Family

__all__ = ["GENERATED", "Family", "carry", "same"]
