"""What comes from files and from cases reaches the terminal as text only: nothing in it can steer the terminal."""

from __future__ import annotations

import re

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    r"""The text with control characters, bidirectional overrides and lone surrogates spelled out (`\x1b`, `\u202e`).

    Tabs and line ends stay.
    """
    return _STEERING.sub(lambda match: _spelled(ord(match[0])), text)


def _spelled(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
