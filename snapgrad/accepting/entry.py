"""One entry of the pending store: what a run received for a case and did not match, as one JSON text."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from snapgrad.artifacts.kinds import FILES
from snapgrad.devices import kind_of
from snapgrad.errors import Problem
from snapgrad.goldens.compare import Change, compare, with_fresh_comments
from snapgrad.goldens.environment import Environment, environment, normalizer, parse
from snapgrad.goldens.files import Golden, digest, illegal
from snapgrad.goldens.overlays import DEVICES, Goldens
from snapgrad.verdict import Result, Verdict

FORMAT = 2
CHANGES = ("new", "changed", "gone", "damaged")


@dataclass(frozen=True)
class Received:
    """A document that did not match. change: one of `CHANGES`. golden: digest of the golden it was compared with.

    text: as it would be written, with the golden's names; "" if nothing was received. edit: see `edits.edit_of`.
    """

    change: str
    text: str
    golden: str
    edit: str


@dataclass(frozen=True)
class Fresh:
    """A golden that matched, with the comments that were received. golden: digest of the golden as it was then."""

    text: str
    golden: str


@dataclass(frozen=True)
class Entry:
    """goldens: the folder of the case's goldens, relative to the project, with `/`. variant: the environment whose
    goldens they would be. devices: where the case runs. refusal: why it cannot be accepted; "" if it can. fresh: what else is written when the case is accepted. The rest is as in `Result`."""

    case: str
    goldens: str
    variant: Environment
    verdict: Verdict
    problem: str
    refusal: str
    files: Mapping[str, Received]
    checked: Mapping[str, Any] = field(default_factory=dict)
    kernels_run: bool = True
    devices: Sequence[str] = DEVICES
    fresh: Mapping[str, Fresh] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=environment)
    normalizer: str = field(default_factory=normalizer)

    def to_json(self) -> str:
        record = {"format": FORMAT} | dataclasses.asdict(self) | {"variant": str(self.variant)}
        return json.dumps(record, indent=1, ensure_ascii=True) + "\n"

    def without(self, files: Sequence[str]) -> Entry:
        return dataclasses.replace(self, files={k: v for k, v in self.files.items() if k not in files})


def entry_of(
    case: str,
    goldens: str,
    compared: Goldens,
    verdict: Verdict,
    result: Result,
    changes: Sequence[Change],
    refusal: str,
) -> Entry:
    """The entry for a case whose documents were compared."""
    return Entry(
        case,
        goldens,
        compared.environment,
        verdict,
        result.problem,
        refusal,
        _received(changes),
        result.checked,
        result.kernels_run,
        list(compared.devices),
        _fresh(compared, result, changes),
    )


def _fresh(compared: Goldens, result: Result, changes: Sequence[Change]) -> dict[str, Fresh]:
    matched = set(result.documents) - {change.file for change in changes}
    goldens = compared.read([file for file in FILES if file in matched])
    renewed = with_fresh_comments(goldens, result.documents)
    return {file: Fresh(text, digest(goldens[file].text)) for file, text in renewed.items()}


def _received(changes: Sequence[Change]) -> dict[str, Received]:
    from snapgrad.accepting.edits import edit_of

    return {
        one.file: Received(one.kind, one.received, digest(one.golden), edit_of(one.file, one.golden, one.received))
        for one in changes
    }


def compared_here(entry: Entry, goldens: Mapping[str, Golden]) -> Entry:
    """An entry from elsewhere, with nothing believed that decides what is accepted together: its texts are compared
    with the goldens here, and its changes and edits are what that gives. What matches here is left out."""
    here = {file: golden for file, golden in goldens.items() if file in entry.files}
    changes = compare(here, {file: one.text for file, one in entry.files.items()})
    return dataclasses.replace(entry, files=_received(changes))


def from_json(text: str, where: str) -> Entry:
    """Read an entry with suspicion. where: what a message names. Raises Problem for anything that is not one."""
    try:
        raw = json.loads(text)
        entry = _entry(raw)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, Problem) as error:
        raise Problem(f"{where}: is no pending entry: {type(error).__name__}: {error}; run the case again") from error
    return entry


def _entry(raw: dict[str, Any]) -> Entry:
    if raw.pop("format") != FORMAT:
        raise ValueError("of another format")
    files = raw.pop("files")
    made = {file: Received(**received) for file, received in files.items()}
    raw["fresh"] = {file: Fresh(**fresh) for file, fresh in raw.pop("fresh", {}).items()}
    entry = Entry(**raw | {"variant": parse(raw["variant"]), "verdict": Verdict(raw["verdict"]), "files": made})
    texts = [entry.case, entry.goldens, entry.problem, entry.refusal, entry.normalizer]
    texts += [*entry.environment, *entry.environment.values()]
    for file, received in made.items():
        if file not in FILES or received.change not in CHANGES:
            raise ValueError(f"{file!r}, {received.change!r}: not a golden's file, or not a change")
        if (received.text == "") is not (received.change == "gone") and received.change != "damaged":
            raise ValueError(f"{file}: {received.change}, with a text of {len(received.text)} characters")
        if received.text and not received.text.endswith("\n"):
            raise ValueError(f"{file}: cut off")
        texts += [received.text, received.golden, received.edit]
    for file, fresh in entry.fresh.items():
        if file not in FILES or not fresh.text.endswith("\n"):
            raise ValueError(f"{file!r}: not a golden's file, or cut off")
        texts += [fresh.text, fresh.golden]
    for value in texts:
        if not isinstance(value, str):
            raise TypeError(f"{value!r} where a text belongs")
        value.encode("utf-8")
    if type(entry.kernels_run) is not bool or not isinstance(entry.checked, dict):
        raise TypeError("kernels_run or checked")
    if not isinstance(entry.devices, list) or kind_of(entry.variant.device) not in entry.devices:
        raise ValueError(f"devices {entry.devices!r}, received on {entry.variant.device}")
    if not re.fullmatch(r"[0-9a-f]{12}|", entry.normalizer):
        raise ValueError(f"normalizer {entry.normalizer!r}")
    for part in entry.goldens.split("/"):
        reason = illegal(part)
        if reason:
            raise ValueError(f"the folder {entry.goldens!r}: {part!r} {reason}")
    return entry
