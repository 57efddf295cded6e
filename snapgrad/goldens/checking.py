"""`snapgrad check-goldens`: goldens that are not whole, named before they are committed. The pre-commit hook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from snapgrad.artifacts.kinds import FILES
from snapgrad.errors import Problem
from snapgrad.goldens import suite
from snapgrad.goldens.files import read
from snapgrad.reports.printable import printable
from snapgrad.wording import counted


def check_goldens(files: Sequence[Path]) -> int:
    """Print what is wrong with each; 1 if anything is, else 0. Files that snapgrad does not write are not looked at.

    Raises Problem for a file that is not there.
    """
    damaged = 0
    looked_at = [file for file in files if file.name in (*FILES, suite.NAME)]
    for file in looked_at:
        golden = read(file)
        if golden is None:
            raise Problem(f"{file}: there is no such file; name goldens, as pre-commit does")
        if golden.damage:
            damaged += 1
            print(printable(f"{file}: {golden.damage}"))
    print(f"{counted(len(looked_at), 'golden')} looked at, {damaged} damaged")
    return 1 if damaged else 0
