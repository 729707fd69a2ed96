"""Begun reviews: decisions on a summary wait in the vault, and stand again on the text as it is made anew."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from wa_journal.model.begun import Begun, Words
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import BegunReviewUnread
from wa_journal.model.supervision import MaskType, ReportForm, Review, ReviewDecision, Say, Verdict
from wa_journal.services.desk import Desk
from wa_journal.services.summary.summary_content import Request
from wa_journal.store.unit_of_work import Work
from wa_journal.supervision.carrying import Stood, carried, is_same, stood

_FORM, _WHERE = "review", "where"
# The form before a review, and its field for those who are brought along.
_ASKED, _BESIDE = "question", "beside"
# What reading a row comes to that another version of the program wrote.
_OF_ANOTHER_FORM = (AttributeError, KeyError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class BegunReview:
    """What one brings: requests with their reviews, the one that is checked `now`, and at which step; `whole` if none changed.

    `at` is the place in its text at which one reads.
    """

    requests: tuple[Request, ...]
    reviews: tuple[Review, ...]
    now: int = 0
    step: int = 0
    whole: bool = True
    names: tuple[str, ...] = field(default=(), repr=False)
    at: int = 0


class BegunReviews:
    """They hold what was asked for and decided, never the summary itself: that is made anew of what stands in the journal."""

    def __init__(self, desk: Desk, draft: Callable[[Request], Review], say: Say) -> None:
        self._desk = desk
        self._draft = draft
        self._say = say

    def keep(self, client: ClientId, begun: BegunReview) -> None:
        """Let a review wait in the place of the one before."""
        pairs = zip(begun.requests, begun.reviews, strict=True)
        reviews = ((f"{_FORM} {number}", _written(*pair, self._say)) for number, pair in enumerate(pairs))
        words = ((_WHERE, json.dumps([begun.now, begun.step, begun.at])), *reviews)
        with self._desk.work() as work:
            # Nobody who was erased meanwhile comes in again, nor with another client's review.
            if all(work.clients.get(one) is not None for one in (client, *_named(begun.requests))):
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
        try:
            kept, where = tuple(_read(found.words)), _where(found.words)
        except _OF_ANOTHER_FORM:
            self.forget(client)
            raise BegunReviewUnread from None
        if not all(one in known for one in _named(request for request, _ in kept)):
            self.forget(client)
            return None
        return self._made(where, kept, known)

    def _made(self, where: tuple[int, int, int], kept: tuple[_Kept, ...], known: dict[ClientId, Client]) -> BegunReview:
        reviews, changed = [], []
        for number, (request, before) in enumerate(kept):
            made = self._draft(request)
            if not is_same(made, before, self._say):
                changed.append(number)
            reviews.append(carried(made, before, self._say))
        now, step, at = where
        requests = tuple(request for request, _ in kept)
        names = tuple(known[request.client].codename for request in requests)
        # What changed is read again: with several clients, on the way from the first of them on.
        return BegunReview(requests, tuple(reviews), min((now, *changed)), step, not changed, names, at)


_Kept = tuple[Request, Stood]


def forget_naming(work: Work, client: ClientId, names: Callable[[str], bool]) -> None:
    """Take away each begun review in which a client is named, which holds the words of all it brings; ask and begin without."""
    for begun in work.begun.list(form=_FORM):
        # By the random id as it stands, so that a review which can no longer be read goes too.
        if any(client in text for _, text in begun.words):
            work.begun.remove(begun.client, _FORM)
    for begun in work.begun.list(form=_ASKED):
        words = dict(begun.words)
        if client in words.get(_BESIDE, "").split():
            words[_BESIDE] = " ".join(one for one in words[_BESIDE].split() if one != client)
            left = tuple((name, text) for name, text in words.items() if text and (name == _BESIDE or not names(text)))
            work.begun.put(replace(begun, words=left)) if left else work.begun.remove(begun.client, _ASKED)


def _named(requests: Iterable[Request]) -> Iterator[ClientId]:
    return (client for request in requests for client in (request.client, *request.beside))


def _written(request: Request, review: Review, say: Say) -> str:
    asked = {each.name: getattr(request, each.name) for each in fields(request)}
    kept = stood(review, say)
    decided = [[getattr(one, each.name) for each in fields(one)] for one in kept.decisions]
    return json.dumps([asked, kept.marks, kept.shown, decided, kept.read_to_end, kept.laid], ensure_ascii=False)


def _read(words: Words) -> Iterator[_Kept]:
    for name, text in words:
        if name != _WHERE:
            asked, marks, shown, decided, read, laid = json.loads(text)
            told = {place: tuple(words) for place, words in shown.items()}
            yield _request(asked), Stood(marks, told, tuple(_decision(one) for one in decided), read, laid)


def _where(words: Words) -> tuple[int, int, int]:
    now, step, *at = json.loads(dict(words)[_WHERE])
    return now, step, int(at[0]) if at else 0


def _request(asked: dict[str, Any]) -> Request:
    known = {each.name: asked[each.name] for each in fields(Request) if each.name in asked}
    plain: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in known.items()}
    return Request(**(plain | {"form": ReportForm(plain["form"])}))


def _decision(decided: list[Any]) -> ReviewDecision:
    place, start, verdict, step, end, kind, replacement = decided
    return ReviewDecision(place, start, Verdict(verdict), step, end, MaskType(kind) if kind else None, replacement)
