"""`snapgrad pending export` and `import`: the pending store in one file, so that who has no such machine can accept.

The file is a zip of JSON texts. Importing trusts nothing in it: everything is read and checked, within bounds, before
the first entry is kept; and nothing is accepted by it.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from snapgrad.accepting.entry import Entry, compared_here
from snapgrad.accepting.pending import NAME, Store
from snapgrad.errors import Problem
from snapgrad.goldens.files import write_bytes
from snapgrad.reports.printable import printable
from snapgrad.wording import counted

MOST_ENTRIES = 20_000
LARGEST_ENTRY = 64 << 20
LARGEST_TOTAL = 512 << 20
_WHEN = (1980, 1, 1, 0, 0, 0)


def export_to(store: Store, file: Path) -> int:
    """Pack every entry that can be read into one file; 1 if there was one that cannot, else 0.

    Raises Problem when nothing is pending, or the file cannot be written.
    """
    found = list(store.entries())
    entries = [entry for entry in found if isinstance(entry, Entry)]
    if not entries:
        raise Problem("nothing is pending, so there is nothing to export")
    write_bytes(file, _packed(store, entries))
    for problem in found:
        if isinstance(problem, Problem):
            print(printable(f"left out: {problem}"))
    print(f"{counted(len(entries), 'case')} in {file}; elsewhere: snapgrad pending import {file.name}")
    return 0 if len(entries) == len(found) else 1


def _packed(store: Store, entries: list[Entry]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in entries:
            archive.writestr(
                zipfile.ZipInfo(f"{store.key(entry)}/{NAME}", _WHEN), entry.to_json(), zipfile.ZIP_DEFLATED
            )
    return packed.getvalue()


def import_from(store: Store, files: Sequence[Path]) -> int:
    """Keep every entry of packed files, one for each shard, in place of what was pending for the same cases; always 0.

    Raises Problem, and keeps nothing, when anything in a file is not as `export_to` packs it.
    """
    received = [entry for file in files for entry in _read(store, file)]
    entries = [compared_here(entry, store.goldens_of(entry).read()) for entry in received]
    differing = [entry for entry in entries if entry.files or entry.refusal]
    for entry in differing:
        store.keep(entry)
    same = f", {len(entries) - len(differing)} already as here" if len(entries) > len(differing) else ""
    print(f"{counted(len(differing), 'case')} imported{same}; see them with `snapgrad diff`, nothing is accepted yet")
    return 0


def _read(store: Store, file: Path) -> list[Entry]:
    try:
        with zipfile.ZipFile(file) as archive:
            return list(_unpacked(archive, store))
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
        raise Problem(printable(f"{file}: is no file that `snapgrad pending export` made: {error}")) from error


def _unpacked(archive: zipfile.ZipFile, store: Store) -> Iterator[Entry]:
    members = archive.infolist()
    if len(members) > MOST_ENTRIES:
        raise Problem(f"{len(members)} entries; {MOST_ENTRIES} are the most that are imported")
    seen: set[str] = set()
    left = LARGEST_TOTAL
    for member in members:
        _refuse_what_is_no_file(member)
        key, _, name = member.filename.rpartition("/")
        if name != NAME or key.lower() in seen:
            raise Problem(printable(f"{member.filename!r}: not the name of an entry, or twice"))
        seen.add(key.lower())
        with archive.open(member) as stream:
            raw = stream.read(min(LARGEST_ENTRY, left) + 1)
        left -= len(raw)
        if len(raw) > LARGEST_ENTRY or left < 0:
            raise Problem(printable(f"{member.filename!r}: unpacks to more than is imported"))
        yield store.checked(raw.decode("utf-8"), key, repr(member.filename))


def _refuse_what_is_no_file(member: zipfile.ZipInfo) -> None:
    mode = member.external_attr >> 16
    if member.is_dir() or (stat.S_IFMT(mode) and not stat.S_ISREG(mode)):
        raise Problem(printable(f"{member.filename!r}: is no plain file"))
