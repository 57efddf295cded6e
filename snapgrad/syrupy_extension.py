"""The goldens as syrupy sees them: it asks for equality and reports; location, reading and writing are snapgrad's.

syrupy is told of no golden files at all (`discover_snapshots`), so none is ever "unused" and deleted.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syrupy.data import SnapshotCollection, SnapshotCollections
from syrupy.extensions.base import AbstractSyrupyExtension

from snapgrad.goldens.overlays import Accepted, Goldens

if TYPE_CHECKING:
    from syrupy.location import PyTestLocation
    from syrupy.types import SnapshotIndex


class GoldenExtension(AbstractSyrupyExtension):
    """Documents of a case; the index of an assertion is the path that the environment's own text of the document has.

    goldens: the case's; see `extension_for`. accepted: what writing them has changed.
    """

    goldens: Goldens
    accepted: list[Accepted]
    write_immediately = True

    def serialize(self, data: Any, **_rest: Any) -> str:
        return str(data)

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: SnapshotIndex) -> str:
        return str(index)

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        return f"{test_location.snapshot_name}[{os.path.basename(str(index))}]"

    @classmethod
    def matches_test_location(cls, *, test_location: PyTestLocation, snapshot_location: str) -> bool:
        return True

    @classmethod
    def discovery_dirname(cls, *, test_location: PyTestLocation) -> str:
        return ""

    def discover_snapshots(
        self, *, test_location: PyTestLocation, ignore_extensions: list[str] | None = None
    ) -> SnapshotCollections:
        return SnapshotCollections()

    def read_snapshot_data_from_location(
        self, *, snapshot_location: str, snapshot_name: str, session_id: str
    ) -> str | None:
        file = Path(snapshot_location).name
        found = self.goldens.read([file]).get(file)
        if found is None:
            return None
        return f"damaged: {found.damage}" if found.damage else found.text

    def read_snapshot_collection(self, *, snapshot_location: str) -> SnapshotCollection:
        return SnapshotCollection(location=snapshot_location)

    @classmethod
    def write_snapshot_collection(
        cls, *, snapshot_collection: SnapshotCollection, name_order: dict[str, int] | None = None
    ) -> None:
        text = next(iter(snapshot_collection)).data
        cls.accepted.append(cls.goldens.accept(Path(snapshot_collection.location).name, str(text or "")))

    def delete_snapshots(self, *, snapshot_location: str, snapshot_names: set[str]) -> None:
        """Goldens are never deleted by syrupy; nothing is discovered, so this is not reached."""


def extension_for(goldens: Goldens) -> type[GoldenExtension]:
    """The extension for one case: syrupy takes a class, and makes its instances itself."""
    return type(GoldenExtension.__name__, (GoldenExtension,), {"goldens": goldens, "accepted": []})
