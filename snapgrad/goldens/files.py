"""The goldens on disk: one folder per case, one file per document. Read with suspicion, written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from snapgrad.errors import Problem

BESIDE_TESTS = "__goldens__"
"""The folder beside test modules that has their goldens."""
OWN = ".snapgrad"
"""The folder at the root of a project that snapgrad keeps what is nobody else's in; git ignores it."""
UNFINISHED = ".part"
LONGEST_NAME = 143
LARGEST = 32 << 20
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$", re.MULTILINE)
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")


@dataclass(frozen=True)
class Golden:
    """A committed document. damage: why the text cannot be what was once accepted; "" if it can."""

    text: str
    damage: str = ""


def read(file: Path) -> Golden | None:
    """The golden in a file; None if there is none. Nothing in it is ever imported or executed."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return Golden("", f"cannot be read: {error.strerror}")
    if len(raw) > LARGEST:
        return Golden("", f"is larger than {LARGEST >> 20} MB")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return Golden("", f"is not UTF-8 (byte {error.start})")
    conflict = _CONFLICT.search(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        return Golden(text, f"has conflict markers (line {line})")
    if "\r" in text:
        return Golden(text, "has CRLF line ends; .gitattributes keeps them LF: `snapshots/** text eol=lf`")
    if not text.endswith("\n"):
        return Golden(text, "is empty" if not text else "is cut off: its last line has no end")
    return Golden(text)


def write(file: Path, text: str) -> None:
    """Replace a golden, in one step that a crash cannot divide; an empty text removes it.

    Raises Problem when the folder cannot be written.
    """
    if text:
        write_bytes(file, text.encode("utf-8"))
        return
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(file, error) from error


def write_bytes(file: Path, raw: bytes) -> None:
    """Replace a file in one step: whoever reads it, whenever, sees the old or the new content, whole."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        workplace = _workplace(file.parent)
        try:
            _write_in(workplace, file, raw)
        except OSError as error:
            if error.errno != errno.EXDEV or workplace == file.parent:
                raise
            _write_in(file.parent, file, raw)
    except OSError as error:
        raise _unwritable(file, error) from error


def _write_in(folder: Path, file: Path, raw: bytes) -> None:
    handle, unfinished = tempfile.mkstemp(prefix=".", suffix=UNFINISHED, dir=folder)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(raw)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(unfinished, 0o644)
        os.replace(unfinished, file)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(unfinished)
        raise


def _workplace(folder: Path) -> Path:
    """Where a file for this folder is written before it is moved there in one step: what a kill leaves must not lie beside
    goldens, where git would take it. The project's ignored folder, if it is on the same file system."""
    device = folder.stat().st_dev
    for above in folder.absolute().parents:
        ignored = above / OWN
        if (ignored / ".gitignore").is_file():
            return ignored if ignored.stat().st_dev == device else folder
    return folder


def _unwritable(file: Path, error: OSError) -> Problem:
    return Problem(f"{file}: cannot be written: {error.strerror}; the golden is as it was")


def digest(text: str) -> str:
    """Twelve hexadecimal digits that tell one golden's text from another's."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def illegal(name: str) -> str:
    """Why some system does not take this as the name of a folder; "" if all do."""
    if not name or not re.fullmatch(r"[A-Za-z0-9_.\-\[\]=,+%~]+", name):
        return "is empty or has other characters than letters, digits and _ . - [ ] = , + % ~"
    if len(name) > LONGEST_NAME:
        return f"has {len(name)} characters; {LONGEST_NAME} are the most that every file system takes"
    if _RESERVED.fullmatch(name):
        return "is the name of a device on Windows"
    if name.startswith(".") or name.endswith("."):
        return "begins or ends with a dot"
    return ""


def safe_name(name: str) -> str:
    """A file name for any text: legal and distinct on every system, letters and digits kept readable.

    Other characters become `%` and their code; what is too long is cut and ends in a hash of the whole.
    """
    kept = re.sub(r"[^A-Za-z0-9_.\-\[\]=,+]", lambda m: "".join(f"%{b:02x}" for b in m[0].encode()), name)
    if _RESERVED.fullmatch(kept) or kept.endswith(".") or kept.startswith("."):
        kept = f"%{ord(kept[0]):02x}{kept[1:]}" if not kept.endswith(".") else f"{kept[:-1]}%2e"
    if len(kept) > LONGEST_NAME:
        kept = f"{kept[: LONGEST_NAME - 17]}~{hashlib.sha256(name.encode()).hexdigest()[:16]}"
    return kept
