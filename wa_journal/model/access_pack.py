"""A copy of all that is kept about one client, for that client: in plain language, with other people masked."""

from __future__ import annotations

from dataclasses import dataclass, field

from wa_journal.model.supervision import ReportPage


@dataclass(frozen=True, slots=True)
class PackChoices:
    """What the officer decided: the client's own names, stretches that stay in (in small letters), and words to mask besides."""

    own: frozenset[str] = field(default=frozenset(), repr=False)
    left_in: frozenset[str] = field(default=frozenset(), repr=False)
    also_masked: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Veiled:
    """One stretch that names somebody else: how often, what stands in its place, and whether it was left in after all."""

    stretch: str = field(repr=False)
    replacement: str
    places: int
    left_in: bool


@dataclass(frozen=True, slots=True)
class Pack:
    """The copy as it would leave now, and what was masked in it."""

    page: ReportPage = field(repr=False)
    veiled: tuple[Veiled, ...]
