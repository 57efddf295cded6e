"""Says which goldens a drift is measured against: those of the base, or those that hold in that environment."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path

from snapgrad.artifacts.kinds import files_of
from snapgrad.case import Case
from snapgrad.drift.interpreter import Interpreter
from snapgrad.goldens.environment import of_versions
from snapgrad.goldens.files import Golden
from snapgrad.goldens.overlays import Goldens
from snapgrad.settings import Settings


def goldens_for(
    here: Interpreter, settings: Settings, snapshots: Path, device: str, *, overlays: bool
) -> Callable[[Case], Mapping[str, Golden]]:
    """Gives a case's goldens. overlays: those of the environment itself (what changed since they were accepted?), not
    those of the base's torch and Python on that device (what does the environment change?)."""
    base = settings.variants.base
    environment = of_versions(here.environment["torch"], here.environment["python"], device)
    if base is not None and not overlays:
        environment = dataclasses.replace(base, device=device)

    def of(case: Case) -> Mapping[str, Golden]:
        folder = snapshots / case.theme / case.name
        return Goldens(folder, environment, settings.variants).read(files_of(case.options.artifacts))

    return of
