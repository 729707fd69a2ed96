"""What the access log notes is said in the officer's language, with its counts."""

from __future__ import annotations

from string import Formatter

import pytest

from wa_journal.model.handover import Purpose
from wa_journal.model.noted import noted
from wa_journal.model.said import retold
from wa_journal.model.supervision import Verdict
from wa_journal.model.taking import TakeForm


def _loud(context: str, source: str, one: str, count: int) -> str:
    return (one if count == 1 else source).upper().replace("{COUNT}", "{count}")


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("chart saved", "CHART SAVED"),
        ("tag decisions, no text", "TAG DECISIONS, NO TEXT"),
        ("factual part copied, names replaced", "FACTUAL PART COPIED, NAMES REPLACED"),
        ("1 sessions", "1 SESSION"),
        ("12 sessions, 1 entries, 0 differences", "12 SESSIONS, 1 ENTRY, 0 DIFFERENCES"),
        ("import: 150 entries", "IMPORT: 150 ENTRIES"),
        ("everything, json", "EVERYTHING, AS JSON"),
        ("summary decisions: 3 mask, 1 leave, 0 leave_out", "SUMMARY DECISIONS: 3 MASKED, 1 LEFT AS IT IS, 0 LEFT OUT"),
    ],
)
def test_a_detail_is_said_in_another_language_with_its_counts(kept: str, shown: str) -> None:
    assert retold(noted(kept), _loud, Formatter()) == shown


def test_a_detail_that_nobody_knows_stays_as_it_was_noted() -> None:
    assert noted("3 of another version, {oddly}") == "3 of another version, {oddly}"


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("felt", ["with", "without"])
def test_a_hand_over_is_known_in_all_its_parts(purpose: Purpose, felt: str) -> None:
    kept = f"hand-over file, {purpose.value.replace('_', ' ')}, 12 sessions, {felt} what was felt"
    assert len(noted(kept).params) == 4


@pytest.mark.parametrize("verdict", Verdict)
def test_each_decision_of_a_review_is_known(verdict: Verdict) -> None:
    assert len(noted(f"summary decisions: 2 {verdict.value}").params) == 2


@pytest.mark.parametrize("form", TakeForm)
def test_each_way_of_taking_everything_out_is_known(form: TakeForm) -> None:
    assert len(noted(f"everything, {form.value}").params) == 2
