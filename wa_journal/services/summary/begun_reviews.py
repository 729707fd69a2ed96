"""Begun reviews: decisions on a summary wait in the vault, and stand again on the text as it is made anew."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from typing import Any

from wa_journal.model.begun import Begun, Words
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import MaskType, ReportForm, Review, ReviewDecision, Verdict
from wa_journal.services.desk import Desk
from wa_journal.services.summary.summary_content import Request
from wa_journal.supervision.carrying import Stood, carried, is_same, stood

_FORM, _WHERE = "review", "where"


@dataclass(frozen=True, slots=True)
class BegunReview:
    """What one brings: requests with their reviews, the one that is checked `now`, and at which step; `whole` if none changed."""

    requests: tuple[Request, ...]
    reviews: tuple[Review, ...]
    now: int = 0
    step: int = 0
    whole: bool = True
    names: tuple[str, ...] = field(default=(), repr=False)


class BegunReviews:
    """They hold what was asked for and decided, never the summary itself: that is made anew of what stands in the journal."""

    def __init__(self, desk: Desk, draft: Callable[[Request], Review]) -> None:
        self._desk = desk
        self._draft = draft

    def keep(self, client: ClientId, begun: BegunReview) -> None:
        """Let a review wait in the place of the one before."""
        pairs = zip(begun.requests, begun.reviews, strict=True)
        reviews = ((f"{_FORM} {number}", _written(*pair)) for number, pair in enumerate(pairs))
        words = ((_WHERE, json.dumps([begun.now, begun.step])), *reviews)
        with self._desk.work() as work:
            # A client who was erased meanwhile takes none.
            if work.clients.get(client) is not None:
                work.begun.put(Begun(client, _FORM, None, self._desk.clock(), words))

    def forget(self, client: ClientId) -> None:
        """Let none wait."""
        with self._desk.work() as work:
            work.begun.remove(client, _FORM)

    def waits(self, client: ClientId) -> bool:
        """Say whether a review was begun."""
        with self._desk.work() as work:
            return work.begun.get(client, _FORM) is not None

    def back(self, client: ClientId) -> BegunReview | None:
        """Make a begun review anew with its decisions; None where there is none, or where one who was brought is gone."""
        with self._desk.work() as work:
            found = work.begun.get(client, _FORM)
            known = {one.id: one for one in work.clients.list()}
        if found is None:
            return None
        kept = tuple(_read(found.words))
        asked = tuple(request for request, _ in kept)
        if not all(one in known for request in asked for one in (request.client, *request.beside)):
            self.forget(client)
            return None
        return self._made(found.words, kept, known)

    def _made(self, words: Words, kept: tuple[_Kept, ...], known: dict[ClientId, Client]) -> BegunReview:
        reviews, whole = [], True
        for request, before in kept:
            made = self._draft(request)
            whole = whole and is_same(made, before)
            reviews.append(carried(made, before))
        now, step = json.loads(dict(words)[_WHERE])
        requests = tuple(request for request, _ in kept)
        return BegunReview(
            requests, tuple(reviews), now, step, whole, tuple(known[request.client].codename for request in requests)
        )


_Kept = tuple[Request, Stood]


def _written(request: Request, review: Review) -> str:
    asked = {each.name: getattr(request, each.name) for each in fields(request)}
    kept = stood(review)
    decided = [[getattr(one, each.name) for each in fields(one)] for one in kept.decisions]
    return json.dumps([asked, kept.marks, kept.shown, decided, kept.read_to_end], ensure_ascii=False)


def _read(words: Words) -> Iterator[_Kept]:
    for name, text in words:
        if name != _WHERE:
            asked, marks, shown, decided, read = json.loads(text)
            told = {place: tuple(words) for place, words in shown.items()}
            yield _request(asked), Stood(marks, told, tuple(_decision(one) for one in decided), read)


def _request(asked: dict[str, Any]) -> Request:
    plain: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in asked.items()}
    return Request(**(plain | {"form": ReportForm(plain["form"])}))


def _decision(decided: list[Any]) -> ReviewDecision:
    place, start, verdict, step, end, kind, replacement = decided
    return ReviewDecision(place, start, Verdict(verdict), step, end, MaskType(kind) if kind else None, replacement)
