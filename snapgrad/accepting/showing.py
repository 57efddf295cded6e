"""`snapgrad status` and `snapgrad diff`: what is pending, in words and in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from snapgrad.accepting.accept import refusal
from snapgrad.accepting.pending import Store
from snapgrad.accepting.selecting import Pending, Selection, find
from snapgrad.goldens.environment import environment, here
from snapgrad.reports.meaning import meaning
from snapgrad.reports.printable import printable
from snapgrad.reports.terminal import diff, how_to_accept
from snapgrad.shortening import shortened
from snapgrad.wording import counted, named

ANY_LENGTH = 1 << 60


def status(store: Store, selection: Selection) -> int:
    """Print every pending case, then the edits that several goldens share; 1 if anything is pending, else 0."""
    found, unreadable = find(store, selection)
    lines = [_line(pending, store) for pending in found]
    shared = _shared(found)
    if shared:
        lines += [
            "",
            "the same edit in several goldens; `snapgrad accept --same-as EDIT` takes it everywhere:",
            *shared,
        ]
    lines += [f"unreadable: {problem}" for problem in unreadable]
    if not lines:
        print("nothing is pending")
        return 0
    print(printable("\n".join([*lines, "", _closing(found)])))
    return 1


def _line(pending: Pending, store: Store) -> str:
    entry = pending.entry
    told = ", ".join(f"{c.file} {c.kind} {entry.files[c.file].edit[:6]}" for c in pending.changes)
    line = f"{entry.verdict:<15} {entry.case}: {told or 'no documents'}"
    if entry.variant != here() and store.variants.overlays:
        line += f" [goldens of {entry.variant}]"
    made = {k: v for k, v in entry.environment.items() if environment().get(k) != v}
    if made:
        line += f" [received with {', '.join(f'{k} {v}' for k, v in made.items())}]"
    why = "\n".join(shortened(refusal(entry, store).splitlines(), 6))
    return f"{line}\n{'':16}cannot be accepted: {why}" if why else line


def _shared(found: Sequence[Pending]) -> list[str]:
    cases: dict[tuple[str, str], list[str]] = {}
    for pending in found:
        for change in pending.changes:
            cases.setdefault((pending.entry.files[change.file].edit, change.file), []).append(pending.entry.case)
    several = sorted((one for one in cases.items() if len(one[1]) > 1), key=lambda one: -len(one[1]))
    return [f"  {edit[:6]} {file}: {counted(len(names), 'case')}: {named(names)}" for (edit, file), names in several]


def _closing(found: Sequence[Pending]) -> str:
    counts = Counter(change.kind for pending in found for change in pending.changes)
    told = ", ".join(f"{number} {kind}" for kind, number in counts.items())
    return f"{counted(len(found), 'case')} pending: {told or 'no documents'}; see them with `snapgrad diff` or `snapgrad review`"


def differences(store: Store, selection: Selection) -> int:
    """Print, per pending case, the change in meaning, every document's whole diff and the commands; 1 if there is any."""
    found, unreadable = find(store, selection)
    for pending in found:
        print(printable("\n".join(_whole(pending, store))))
    for problem in unreadable:
        print(printable(f"unreadable: {problem}"))
    return 1 if found or unreadable else 0


def _whole(pending: Pending, store: Store) -> list[str]:
    entry = pending.entry
    of = f" [goldens of {entry.variant}]" if store.variants.overlays else ""
    lines = [f"{entry.case}: {entry.verdict}{of}", *(f"  {line}" for line in entry.problem.splitlines())]
    lines += [f"  {line}" for line in meaning(pending.changes)]
    for change in pending.changes:
        note = f": the golden {change.note}" if change.note else ""
        lines += [f"  {change.file}, {change.kind}{note}, edit {entry.files[change.file].edit[:6]}"]
        lines += ["    " + line for line in diff(change, ANY_LENGTH)]
    why = refusal(entry, store)
    keeping = store.goldens_of(entry).keeping(pending.changes)
    lines += [f"  cannot be accepted: {why}"] if why else how_to_accept(entry.case, keeping)
    return [*lines, ""]
