"""`snapgrad variants`: which environments have goldens of their own, and how far these are from the base's."""

from __future__ import annotations

import difflib
import itertools
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapgrad.accepting.leftovers import catalogued, of_case, tested
from snapgrad.artifacts.kinds import FILES
from snapgrad.catalogue import matches
from snapgrad.errors import Problem
from snapgrad.goldens.files import Golden
from snapgrad.goldens.overlays import texts_of
from snapgrad.goldens.settling import ABSENT
from snapgrad.goldens.variants import Variants
from snapgrad.reports.printable import printable
from snapgrad.settings import Settings
from snapgrad.wording import counted

FORMAT = 1


@dataclass(frozen=True)
class Own:
    """A document that an environment has a text of its own of. changed: its lines that are not the base's, and the base's
    that it lacks, a line in another's place once. base: the lines of the base's text. absent: it makes no such document."""

    case: str
    overlay: str
    file: str
    changed: int
    base: int
    absent: bool

    def told(self) -> str:
        if self.absent:
            return f"no {self.file}"
        return f"{self.file} {self.changed} of {self.base} lines" if self.base else f"{self.file} only here"


@dataclass(frozen=True)
class Overview:
    """own: by case, then in the order of the environments. base: lines of all the base's documents. problems: a line each."""

    own: list[Own]
    cases: int
    base: int
    problems: list[str]


def show(settings: Settings, patterns: Sequence[str], *, as_json: bool) -> int:
    """Print the cases' own texts and the totals per environment; 1 if a file is of no environment, changes nothing or
    cannot be read, else 0. Raises Problem for a project without a base, and for patterns that no golden's case matches.
    """
    variants = settings.variants
    if variants.base is None:
        raise Problem(
            "there is no base, so every environment has the same goldens; docs/variants.md says how to state one: "
            "base = 'torch 2.13, python 3.11' in [tool.snapgrad] of pyproject.toml"
        )
    chosen = [(case, folder) for case, folder in _cases(settings) if _matches(case, patterns)]
    if patterns and not chosen:
        raise Problem(f"no case with goldens matches {' '.join(patterns)}; `snapgrad list` shows the catalogue")
    seen = overview(variants, settings.root, chosen)
    print(_json(seen, variants) if as_json else printable("\n".join(_lines(seen, variants))))
    return 1 if seen.problems else 0


def _cases(settings: Settings) -> Iterator[tuple[str, Path]]:
    yield from catalogued(settings.snapshots)
    for module, folder in tested(settings.root):
        yield f"{module.relative_to(settings.root).as_posix()}/{folder.name}", folder


def _matches(case: str, patterns: Sequence[str]) -> bool:
    return not patterns or any(matches(case, pattern) for pattern in patterns)


def overview(variants: Variants, root: Path, cases: Sequence[tuple[str, Path]]) -> Overview:
    """What the folders of cases hold."""
    own: list[Own] = []
    problems: list[str] = []
    lines = 0
    for case, folder in cases:
        problems += [f"{one.why} {os.path.relpath(one.file, root)}" for one in of_case(folder, variants)]
        for file in FILES:
            texts = texts_of(folder, file, variants)
            damaged = {name: one for name, one in texts.items() if one.damage}
            problems += [f"{os.path.relpath(folder / name / file, root)} {one.damage}" for name, one in damaged.items()]
            base = texts.pop("", Golden(""))
            lines += len(base.text.splitlines())
            own += [_own(case, name, file, one, base) for name, one in texts.items() if name not in damaged]
    order = list(variants.overlays)
    numbers = {case: number for number, (case, _) in enumerate(cases)}
    own.sort(key=lambda one: (numbers[one.case], order.index(one.overlay)))
    return Overview(own, len(cases), lines, problems)


def _own(case: str, overlay: str, file: str, golden: Golden, base: Golden) -> Own:
    absent = golden.text == ABSENT
    old, new = base.text.splitlines(), [] if absent else golden.text.splitlines()
    changed = sum(
        max(old_end - old_begin, new_end - new_begin)
        for tag, old_begin, old_end, new_begin, new_end in difflib.SequenceMatcher(None, old, new, False).get_opcodes()
        if tag != "equal"
    )
    return Own(case, overlay, file, changed, len(old), absent)


def _lines(seen: Overview, variants: Variants) -> Iterator[str]:
    names = {overlay: ", ".join(variants.differing(one)) for overlay, one in variants.overlays.items()}
    widest = max(map(len, names.values()))
    case = ""
    for (name, overlay), own in itertools.groupby(seen.own, key=lambda one: (one.case, one.overlay)):
        if name != case:
            yield (case := name)
        yield f"  {names[overlay]:<{widest}}  {', '.join(one.told() for one in own)}"
    if seen.own:
        yield ""
    yield f"base {variants.base}: {counted(seen.cases, 'case')}, {counted(seen.base, 'line')}"
    for overlay in list(names)[1:]:
        total = _total(seen, overlay)
        yield (
            f"  {names[overlay]:<{widest}}  {counted(total['cases'], 'case')}, {counted(total['documents'], 'document')}, "
            f"{counted(total['changed'], 'line')} of their own ({total['share']:.1%} of the base's)"
        )
    yield from seen.problems
    if seen.problems:
        yield f"{counted(len(seen.problems), 'file')} to look at; `snapgrad clean` lists and deletes those that nothing asks for"


def _total(seen: Overview, overlay: str) -> dict[str, Any]:
    own = [one for one in seen.own if one.overlay == overlay]
    changed = sum(one.changed for one in own)
    return {
        "cases": len({one.case for one in own}),
        "documents": len(own),
        "changed": changed,
        "share": changed / seen.base if seen.base else 0.0,
    }


def _json(seen: Overview, variants: Variants) -> str:
    told = {
        "format": FORMAT,
        "base": str(variants.base),
        "cases": seen.cases,
        "lines": seen.base,
        "environments": [
            {"environment": str(one), "overlay": overlay, **_total(seen, overlay)}
            for overlay, one in variants.overlays.items()
            if overlay
        ],
        "own": [
            {"case": o.case, "environment": str(variants.overlays[o.overlay]), "document": o.file}
            | {"changed": o.changed, "base": o.base, "absent": o.absent}
            for o in seen.own
        ],
        "problems": seen.problems,
    }
    return json.dumps(told, indent=1)
