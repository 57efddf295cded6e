"""What accepting a text changes in the overlays of a case, so that it changes what holds for that environment alone.

Pure: from the texts of one document as they are on disk to those that must be there. Three things follow from one rule, that
each environment keeps what held for it: the old text is copied down to environments that fell back to it; a text that equals
what its environment would fall back to is dropped; and where there is a text to fall back to that does not hold, `ABSENT`
says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from snapgrad.goldens.compare import equal
from snapgrad.goldens.environment import Environment
from snapgrad.goldens.files import Golden
from snapgrad.goldens.variants import Variants

ABSENT = "# snapgrad: this environment makes no such document\n"
Texts = Mapping[str, Golden]


def found(there: Texts, chain: Sequence[str]) -> Golden | None:
    """The first text along a chain of overlays, `ABSENT` as it stands; None if there is none at all."""
    return next((there[overlay] for overlay in chain if overlay in there), None)


def settled(
    variants: Variants, file: str, there: Texts, environment: Environment, received: str, *, everywhere: bool = False
) -> dict[str, str]:
    """What changes when an environment accepts a document: overlay -> its text, "" for one that goes.

    there: the document's texts by overlay; `received` is "" if the environment makes no such document. everywhere: the new
    text holds for every environment for which the same text as for this one held. Carried out in the order of the result,
    no step changes what holds for another environment.
    """
    chains = {overlay: variants.chain(one) for overlay, one in variants.overlays.items()} or {"": ("",)}
    own = variants.overlay(environment)
    holding = {overlay: found(there, chain) for overlay, chain in chains.items()}
    accepted = Golden(received or ABSENT)

    def moved(overlay: str) -> bool:
        return overlay == own or (everywhere and _alike(file, holding[overlay], holding[own]))

    wanted = {overlay: accepted if moved(overlay) else one for overlay, one in holding.items()}
    after: dict[str, Golden] = {}
    for overlay in sorted(chains, key=lambda overlay: len(chains[overlay])):
        kept = _kept(file, wanted[overlay], found(after, chains[overlay][1:]))
        if overlay in there and there[overlay].damage and not moved(overlay):
            kept = there[overlay]
        if kept is not None:
            after[overlay] = kept
    changed = [overlay for overlay in chains if after.get(overlay) != there.get(overlay)]
    made = sorted((one for one in changed if one in after), key=lambda one: (moved(one), -len(chains[one])))
    gone = sorted((one for one in changed if one not in after), key=lambda one: not moved(one))
    return {one: after[one].text for one in made} | dict.fromkeys(gone, "")


def superfluous(variants: Variants, file: str, there: Texts) -> dict[str, str]:
    """The overlays whose text of a document changes nothing, and in words why. None is left by accepting."""
    said = {}
    for overlay, golden in there.items():
        fallback = found(there, variants.chain(variants.overlays[overlay])[1:]) if variants.overlays else None
        if golden.text == ABSENT and fallback is None:
            said[overlay] = "no document is behind the marker"
        elif _alike(file, golden, fallback):
            said[overlay] = "equal to what it falls back to is"
    return said


def _kept(file: str, wanted: Golden | None, fallback: Golden | None) -> Golden | None:
    """What an overlay must hold so that its environment, which else falls back, has what is wanted; None: nothing."""
    if wanted is None or wanted.damage:
        return None
    if fallback is None:
        return None if wanted.text == ABSENT else wanted
    return None if _alike(file, wanted, fallback) else wanted


def _alike(file: str, one: Golden | None, other: Golden | None) -> bool:
    if one is None or other is None or one.damage or other.damage:
        return False
    if ABSENT in (one.text, other.text):
        return one.text == other.text
    return equal(file, one.text, other.text)
