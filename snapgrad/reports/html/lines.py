"""Every distinct line of a report, once: goldens share most of theirs, and two thousand cases must stay one small file."""

from __future__ import annotations

WIDEST = 2_000
ROOM = 8_000_000


class Lines:
    """Lines by number, in the order in which they came.

    room: the characters that it takes. When they are used up it is `full`: whoever fills it stops there and says so.
    """

    def __init__(self, room: int = ROOM) -> None:
        self._numbers: dict[str, int] = {}
        self._left = room

    @property
    def full(self) -> bool:
        return self._left <= 0

    @property
    def texts(self) -> list[str]:
        return list(self._numbers)

    def number(self, line: str) -> int:
        """The number of a line; one wider than `WIDEST` is cut, with a count."""
        if len(line) > WIDEST:
            line = f"{line[:WIDEST]}... {len(line) - WIDEST} more characters"
        known = self._numbers.get(line)
        if known is None:
            known = self._numbers[line] = len(self._numbers)
            self._left -= len(line) + 3
        return known
