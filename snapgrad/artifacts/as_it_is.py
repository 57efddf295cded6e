"""A text that the normalizer cannot take apart is kept as it is, and says so: the rest of the case keeps its verdict."""

from __future__ import annotations

import os
import re
import sys
import sysconfig
import tempfile
from collections.abc import Callable

from snapgrad.errors import Problem

MARK = "not canonical: "

_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}\b")
_MARKED = re.compile(rf"^(?:#|//) {MARK}", re.MULTILINE)


def reason(read: Callable[[], object]) -> str:
    """Why a text cannot be read, "line 3: ..."; "" if it can."""
    try:
        read()
    except Problem:
        raise
    except Exception as error:
        line, why = getattr(error, "line", None), getattr(error, "reason", None)
        return f"line {line}: {why}" if line and why else f"{type(error).__name__}: {error}".partition("\n")[0]
    return ""


def canonical(read: Callable[[], str], text: str, comment: str = "#") -> str:
    """What `read` makes of the text, or the text as it is under a line that says why it is not canonical."""
    made: list[str] = []
    why = reason(lambda: made.append(read()))
    return made[0] if not why else f"{comment} {MARK}{neutral(why)}\n{neutral(text)}"


def is_marked(text: str) -> bool:
    """Whether a part of a document is not canonical, so that no name in it is known to be a generated one."""
    return MARK in text and _MARKED.search(text) is not None


def neutral(text: str) -> str:
    """The text without addresses, the number of this process, and this machine's own folders."""
    for name, folder in _folders():
        text = text.replace(folder, name)
    text = re.sub(rf"\bpid([ =:]*){os.getpid()}\b", r"pid\1N", text)
    return _ADDRESS.sub("0x...", text)


def _folders() -> list[tuple[str, str]]:
    """The longest first: one may be in another."""
    found = {
        "CACHE": os.environ.get("TORCHINDUCTOR_CACHE_DIR", ""),
        "TEMPORARY": tempfile.gettempdir(),
        "PACKAGES": sysconfig.get_path("purelib"),
        "PYTHON": sys.prefix,
        "HOME": os.path.expanduser("~"),
        "HERE": os.getcwd(),
    }
    return sorted(((k, v) for k, v in found.items() if len(v) > 1), key=lambda pair: -len(pair[1]))
