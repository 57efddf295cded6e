"""Values of options that the command and pytest read alike."""

from __future__ import annotations

import argparse


def number_from_1(text: str) -> int:
    """The number that an option names. Raises ArgumentTypeError for what is none, and for one below 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text}: a number from 1 is allowed")
    return int(text)
