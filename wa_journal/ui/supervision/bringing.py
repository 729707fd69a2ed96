"""What the officer is bringing: one client's review after the other, and what is shown of the current one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import LinkageWarning, Review, Stretch
from wa_journal.ui.supervision.reading import Told

if TYPE_CHECKING:
    from wa_journal.services.summary.begun_reviews import BegunReview
    from wa_journal.services.summary.summary_content import Request
    from wa_journal.services.summary.supervising import Supervising


@dataclass(frozen=True, slots=True)
class Shown:
    """One review as it is shown: its passages, the lines between, and every stretch."""

    made: Review
    passages: tuple[Told, ...]
    own_words: dict[str, tuple[str, ...]] = field(repr=False)
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """All clients of one agenda in order, asked for and drafted, with their codenames; `now` is the one being checked."""

    requests: tuple[Request, ...]
    reviews: tuple[Review, ...]
    names: tuple[str, ...] = field(repr=False)
    now: int = 0

    @property
    def current(self) -> Review:
        """Give the review being checked."""
        return self.reviews[self.now]

    def of(self, client: ClientId) -> Review | None:
        """Give a client's review, if there is one."""
        return next((one for one in self.reviews if one.material.client == client), None)

    def require_current(self, supervising: Supervising) -> None:
        """Refuse what says anything else than the journal would say now."""
        for made, request in zip(self.reviews, self.requests, strict=True):
            supervising.require_current(made, request)

    def is_at(self, made: Review) -> bool:
        """Say whether a review holds every step of the current one; what was on its way before a later step does not."""
        now = self.current
        return made.material is now.material and made.decisions == now.decisions

    def with_current(self, made: Review) -> Brought:
        """Give the same with another state of the current review."""
        return replace(self, reviews=(*self.reviews[: self.now], made, *self.reviews[self.now + 1 :]))


Warnings = tuple[tuple[str, LinkageWarning], ...]


def shown(supervising: Supervising, made: Review) -> Shown:
    """Give a review as it is shown now."""
    passages = tuple(_told(supervising, made, passage.place, text) for passage, text in supervising.shown(made))
    return Shown(made, passages, supervising.own_words(made), supervising.stretches(made))


def begun_of(brought: Brought, step: int, at: int) -> BegunReview:
    """Give what one brings as it waits; `at` is the place at which one reads."""
    from wa_journal.services.summary.begun_reviews import BegunReview

    return BegunReview(brought.requests, brought.reviews, brought.now, step, names=brought.names, at=at)


def _told(supervising: Supervising, made: Review, place: str, words: str) -> Told:
    before, behind = supervising.framed(made, place)
    return Told(place, before, words, behind)
