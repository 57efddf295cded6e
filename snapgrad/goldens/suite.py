"""Which version of the normalizer each environment's goldens are of: `normalizer.json`, once in the folder of a catalogue's
goldens.

It is written by a run that compared the whole catalogue and accepted what differed: then all goldens are of one version. So a
run can tell that a rule, and not torch, may be why a text has changed.
"""

from __future__ import annotations

import json
from pathlib import Path

from snapgrad.errors import Problem
from snapgrad.goldens.environment import Environment
from snapgrad.goldens.files import Golden, read, write
from snapgrad.goldens.overlays import Goldens
from snapgrad.goldens.settling import found, settled
from snapgrad.goldens.variants import Variants

NAME = "normalizer.json"
BASE = "base"


def recorded(snapshots: Path, variants: Variants, environment: Environment) -> int | None:
    """The version that an environment's goldens are of; None if none was recorded. Raises Problem for a broken file."""
    number = found(_texts(snapshots), variants.chain(environment))
    return int(number.text) if number else None


def record(snapshots: Path, variants: Variants, environment: Environment) -> None:
    """Record that all goldens of an environment are of this version. Other environments keep what was recorded for them, and
    what is of no environment of the project goes. Raises Problem for a broken file, and when it cannot be written."""
    from snapgrad.normalize import VERSION

    before = _texts(snapshots)
    there = {name: golden for name, golden in before.items() if not name or name in variants.overlays}
    now = {name: golden.text for name, golden in there.items()}
    now |= settled(variants, NAME, there, environment, str(VERSION))
    told = {name or BASE: int(number) for name, number in sorted(now.items()) if number}
    if now != {name: golden.text for name, golden in before.items()}:
        write(snapshots / NAME, json.dumps(told, indent=1) + "\n")


def difference(snapshots: Path, variants: Variants, environment: Environment) -> str:
    """That an environment's goldens are of another version, in a line; "" if they are not, or nothing was recorded."""
    number = recorded(snapshots, variants, environment)
    if number is None:
        return ""
    from snapgrad.normalize import VERSION

    if number == VERSION:
        return ""
    if number > VERSION:
        return (
            f"the goldens were written by normalizer {number}, this is normalizer {VERSION}, which is older, so a change may be "
            "the rules' doing: install the snapgrad that wrote them, and accept nothing with this one"
        )
    return (
        f"the goldens were written by normalizer {number}, this is normalizer {VERSION}, so a change may be the rules' doing: "
        "`snapgrad run --accept` with the torch that they were made with shows the rules' effect alone"
    )


def beside(snapshots: Path, goldens: Goldens) -> str:
    """What to say beside a case that has changed: that its goldens are of another version; "" if they are not."""
    if not goldens.folder.is_relative_to(snapshots) or not difference(snapshots, goldens.variants, goldens.environment):
        return ""
    return "its goldens were written by another normalizer, so the rules may be what changed"


def _texts(snapshots: Path) -> dict[str, Golden]:
    """The recorded numbers as texts, by overlay."""
    file = snapshots / NAME
    golden = read(file)
    if golden is None:
        return {}
    try:
        numbers = json.loads(golden.text)
        if golden.damage or not all(type(number) is int and number > 0 for number in numbers.values()):
            raise ValueError(golden.damage or "a version is no number from 1")
    except (ValueError, AttributeError, RecursionError) as error:
        raise Problem(f"{file}: {error}; delete it, `snapgrad run --accept` writes it anew") from error
    return {name if name != BASE else "": Golden(str(number)) for name, number in numbers.items()}
