"""Are two packed pending stores the same? What two runs received for every case, compared as goldens are.

    python benchmarks/same_received.py FIRST SECOND

Prints each document that differs; ends with 1 if there is one, or a case that only one run has.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from snapgrad.accepting.entry import Entry, from_json
from snapgrad.accepting.stability import difference


def entries(file: Path) -> dict[str, Entry]:
    with zipfile.ZipFile(file) as archive:
        return {name: from_json(archive.read(name).decode(), name) for name in archive.namelist()}


def main() -> None:
    first, second = (entries(Path(name)) for name in sys.argv[1:])
    different = sorted(set(first) ^ set(second))
    for name in different:
        print(f"only in one: {name}")
    for name in sorted(set(first) & set(second)):
        texts = ({file: one.text for file, one in side[name].files.items()} for side in (first, second))
        told = difference(*texts)
        if told or first[name].verdict != second[name].verdict:
            different.append(name)
            print(f"{first[name].case}: {first[name].verdict}, {second[name].verdict} {told}")
    documents = sum(len(entry.files) for entry in first.values())
    print(f"{len(first)} cases, {documents} documents received: {len(different)} cases differ between the two runs")
    raise SystemExit(1 if different else 0)


if __name__ == "__main__":
    main()
