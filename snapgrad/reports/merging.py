"""The records of shards as the record of the whole; a shard that is not there is missing, not passed."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence

from snapgrad.errors import Problem
from snapgrad.reports.record import Record
from snapgrad.sharding import Shard, shard_of


def merged(records: Sequence[Record]) -> Record:
    """One record of the whole run that these are of. One of a shard alone lacks all the others.

    Raises Problem for records that do not belong together: made with another torch or another normalizer, shards of
    other selections, the same case in two.
    """
    first = records[0]
    for record in records[1:]:
        _refuse_strangers(first, record)
    cases = [case for record in records for case in record.cases]
    twice = [name for name, number in Counter(case.id for case in cases).items() if number > 1]
    if twice:
        raise Problem(f"{twice[0]} is in two of the reports; name each report once, and each shard's once")
    absent = _absent(records)
    if len(records) > 1 and first.kind == "drift":
        from snapgrad.drift.recording import groups

        first = dataclasses.replace(first, groups=groups(cases))
    selected = [name for record in records for name in record.selected]
    selected += [name for shard in absent for name in first.partition[shard.number - 1]]
    return dataclasses.replace(
        first,
        selected=list(dict.fromkeys(selected)),
        cases=cases,
        options=dataclasses.replace(first.options, shard=""),
        absent=[str(shard) for shard in absent],
        seconds=sum(record.seconds for record in records),
    )


def _refuse_strangers(first: Record, other: Record) -> None:
    for what, one, another in (
        ("kind", first.kind, other.kind),
        ("environment", first.environment, other.environment),
        ("other environment", first.other, other.other),
        ("normalizer", first.normalizer, other.normalizer),
        ("--codegen-only", first.options.codegen_only, other.options.codegen_only),
        ("--with-overlays", first.options.overlays, other.options.overlays),
    ):
        if one != another:
            raise Problem(
                f"these reports are not of one run, their {what} differs: {one} and {another}; render them one by one"
            )
    if first.partition != other.partition:
        raise Problem("these reports are not of one run, their shards were made of other cases; render them one by one")


def _absent(records: Sequence[Record]) -> list[Shard]:
    total = len(records[0].partition)
    there = {shard for record in records for shard in _covered(record)}
    return [shard for shard in (Shard(number, total) for number in range(1, total + 1)) if shard not in there]


def _covered(record: Record) -> list[Shard]:
    """The shards that a record is of: one, or if it is merged itself, all but those it lacks."""
    if record.options.shard:
        return [shard_of(record.options.shard)]
    total = len(record.partition)
    every = [Shard(number, total) for number in range(1, total + 1)]
    return [shard for shard in every if str(shard) not in record.absent]
