"""What the masking engine replaces, by rule, and what it leaves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.supervision.profile_cases import cases, shown
from tests.supervision.summaries import lexicon
from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.engine import Masker, spans_of
from wa_journal.supervision.known import prepared

_GENERAL = ("joining", "place_heads", "org_heads", "titles", "kunyas", "particles")
_PIECES = (
    "Will",
    "hope",
    "Karlo",
    "12 May",
    "[PERSON 1]",
    "@x_y",
    "07700 900123",
    "van",
    "el",
    "\n",
    "... ",
    "O'Neil-Brand",
    "é\u0301",
    "\u200d",
    "aged 34",
)


def _masked(text: str, *known: str) -> str:
    return Masker(lexicon(), prepared(known, lexicon())).mask(text).text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("He has turned thirty-four and is tired.", "thirty"),
        ("write to bo.tan@mail.example today", "bo.tan"),
        ("it is on tandari.example/page now", "tandari"),
        ("his car is KX19 ZRT, he said", "ZRT"),
        ("my mate dave came too", "dave"),
        ("We met at the Red Lantern Kitchen.", "Lantern"),
        ("Will said that Mark was ill.", "Mark"),
        ("Abu Karlo and Umm Tandari came.", "Abu"),
        ("Rang Jan van der Plas about it.", "van"),
        ("He lives at 14 Crown Street now.", "Crown"),
        ("born on 3 Feb 1991, he said", "1991"),
        ("The baby is ten weeks, he said.", "ten"),
        ("Rose is six weeks and sleeps.", "six"),
        ('They call Dave "the Hat" Brown a friend.', "Hat"),
        ("he thinks white pine company will help", "pine"),
        ("He goes there on 5 март, he said.", "5 "),
        ("with mrs p in the car", " p "),
        ("Her name is ن و ر, she said.", "و"),
        ("ring him on 6100 ext 5521 then", "5521"),
        ("She is at flat twelve, he said.", "twelve"),
        ("Her daughter, 3 years, slept.", "3 "),
        ("seen on 8 and 15 November again", "8 "),
        ("She is staying at one hundred and six Crown Street.", "six"),
        ("He lives in rue Karlo now.", "rue"),
        ("Temptation: Sheikh-Terry came.", "Terry"),
        ("his old cellmate, Preacher, rang", "Preacher"),
        ("He is at number 7, he said.", "7"),
        ("It is in file 114-2 of the court.", "114"),
        ("in her mid-forties and tired", "mid"),
        ("The 38 was late, he said.", "38"),
        ("He came down from the threes, cross.", "threes"),
        ("we stood on the 3s and talked", "3s"),
        ("It was the Temple of the Black Sun that he left.", "Sun"),
        ("In mars it is two years.", "mars"),
        ("he took the bus home no 9", "9"),
        ("she joined the daughters of the dawn last year", "dawn"),
        ("He left neither Karlo nor the Belgian, he says.", "Belgian"),
        ("no contact w q or with tandari", " q "),
        ("File 6 (Hocking): letter sent.", "Hocking"),
        ("His boy Karlo is nine on the way.", "nine"),
        ("When he was 6 his father left.", "6"),
        ("She has a son of 9 and a dog.", "9"),
        ("From the age of nine he slept badly.", "nine"),
        ("They have twins, both six.", "six"),
        ("He's a forty two-year-old, he said.", "forty"),
        ("He is 14 going on 9.", "9"),
        ("hes ten months and the spit of his dad", "ten"),
        ("Next 4/2 1130, he was told.", "4/2"),
        ("He was back in '14 with them.", "14"),
        ("He goes to Dar us-Salaam, he says.", "Salaam"),
        ("Combat 18 tattoo half gone.", "Combat"),
        ("It is filed sealed, ref. NH-4, he said.", "4"),
        ("She came with the girl, Karla, of three years.", "three"),
        ("His daughter Karla in Tandari, 7 in May, waits.", "7"),
        ("Karla would have been thirty on that day.", "thirty"),
        ("his cell is b four twelve full stop he is well", "four"),
        ("Court the nineteenth. He knows.", "nineteenth"),
        ("her mate plum is going and plum is not a problem", "plum"),
        ("He is in division 3 and writes.", "3"),
        ("went to the saturday strugglers meeting", "strugglers"),
    ],
)
def test_what_identifies_is_replaced(text: str, left: str) -> None:
    assert left not in _masked(text)


@pytest.mark.parametrize(
    "text",
    [
        "He will come again and I hope that it helps.",
        "She may march on, he said, and grant me that.",
        "He sat with folded arms for ten minutes.",
        "On the wing again. The probation office was shut at 09:30.",
        "Mondays are better than Thursdays for him.",
        "He is British and she is Turkish, and that is what they talk about.",
        "I told him to ring 999 and not me.",
        "He was 5 minutes late and she was two down; he is one of them.",
        "A quarter of it is done, and he rated the week 4 out of 10.",
        "he dont come and she didnt ask, thats how it is",
        "An unannounced visit was made to the house.",
        "The waiting list is eleven weeks, and the wait was six weeks.",
    ],
)
def test_ordinary_sentences_stay_as_they_are(text: str) -> None:
    assert _masked(text) == text


def test_one_person_keeps_one_replacement() -> None:
    assert _masked("Karlo Tandari came. Later Tandari left.") == "[PERSON 1] came. Later [PERSON 1] left."


def test_a_form_of_address_stays_beside_a_masked_name() -> None:
    assert _masked("Then Mr Tandari rang Dr Karlo.") == "Then Mr [PERSON 1] rang Dr [PERSON 2]."


@pytest.mark.parametrize("known", [(), ("Karlo",)])
@pytest.mark.parametrize("ending", ["'s", "’s"])
def test_a_masked_name_keeps_its_possessive_ending(known: tuple[str, ...], ending: str) -> None:
    told = _masked(f"Karlo came. He is Karlo{ending} brother.", *known)
    assert told == f"[PERSON 1] came. He is [PERSON 1]{ending} brother."
    assert _masked(told, *known) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Leeds's new centre is far.", "[ORG 1]'s new centre is far."),
        ("He is at St Chad's now.", "He is at [PLACE 1] now."),
        ("He was behind Piggly's, he said.", "He was behind [PERSON 1], he said."),
    ],
)
def test_a_place_keeps_its_possessive_ending_where_something_is_owned(text: str, told: str) -> None:
    assert _masked(text) == told
    assert _masked(told) == told


@pytest.mark.parametrize("code", ["karlo@mail.example", "@karlo_x", "karlo.example/page"])
def test_an_address_that_holds_a_profile_term_stays_an_address_and_is_hidden_whole(code: str) -> None:
    (span,) = Masker(lexicon(), prepared(["Karlo"], lexicon())).mask(f"write to {code} today").spans
    assert span.replacement in ("[EMAIL 1]", "[URL 1]")
    assert span.rule == "known"
    assert span.end - span.start == len(code)


def test_a_sentence_after_a_date_is_a_sentence_still() -> None:
    assert _masked("Seen on 22.4. Felt low.") == "Seen on [DATE 1]. Felt low."


def test_a_relation_is_kept() -> None:
    assert _masked("his brother Karlo rang") == "his brother [RELATIVE 1] rang"


def test_a_person_called_a_relative_once_is_called_so_wherever_they_stand() -> None:
    assert _masked("Karlo rang. His brother Karlo left.") == "[RELATIVE 1] rang. His brother [RELATIVE 1] left."


def test_a_known_word_typed_small_is_asked_about() -> None:
    spans = Masker(lexicon(), prepared(["Will"], lexicon())).mask("then will said so").spans
    assert [(span.type, span.decision) for span in spans] == [(MaskType.PERSON, Decision.UNSURE)]


@pytest.mark.parametrize("written", ["Ozbek", "Oezbek", "O\u0308zbek", "ÖZBEK", "Öz\u00adbek", "özbek's"])
def test_accents_and_unseen_signs_hide_no_term(written: str) -> None:
    assert "zbek" not in _masked(f"then {written} said so", "Özbek").casefold()


def test_profile_terms_never_stand_in_any_form() -> None:
    small = frozenset().union(*(lexicon().of(name) for name in _GENERAL))
    for term, form, sentence in cases(600, 7):
        covered = bytearray(len(sentence))
        for span in Masker(lexicon(), prepared([term], lexicon())).mask(sentence).spans:
            covered[span.start : span.end] = b"\x01" * (span.end - span.start)
        assert shown(form, sentence, bytes(covered), small) == (), (term, form, sentence)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(_PIECES)), max_size=14).map(" ".join))
def test_any_text_is_masked_once_and_for_all(text: str) -> None:
    masked = Masker(lexicon(), prepared(["Will", "Karlo Tandari"], lexicon())).mask(text)
    places = [(span.start, span.end) for span in masked.spans]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
    again = Masker(lexicon(), prepared(["Will", "Karlo Tandari"], lexicon())).mask(masked.text)
    assert again.text == masked.text


@pytest.mark.parametrize("piece", ["a", "Karlo ", "a-", "#a", "Ab Cd ", "3 Feb ", "a_", "aa-bb.cc", "1 ", "with his son tandem "])
def test_a_long_strange_text_takes_no_longer_than_its_length(piece: str) -> None:
    assert _masked(piece * 1200, "Karlo") is not None


def test_the_end_of_a_sentence_keeps_two_people_apart() -> None:
    assert _masked("I told Karlo. Tandari came later.") == "I told [PERSON 1]. [PERSON 2] came later."
    assert _masked("We met J. Tandari at the gate.") == "We met [PERSON 1] at the gate."


@pytest.mark.parametrize("place", ["Ormsby Road", "Elm Hostel", "Vane Street", "Tarn House", "Wexcombe Prison"])
def test_who_opens_a_sentence_is_no_part_of_the_place_before(place: str) -> None:
    told = _masked(f"He went to {place}. Brenda was afraid.")
    assert "Brenda" not in told
    assert "]. [" in told
    assert told.endswith("] was afraid.")


def test_a_full_stop_after_a_short_form_parts_no_name() -> None:
    assert _masked("He stays at St. Jude Hostel. He is calm.").count("[") == 1


@pytest.mark.parametrize("short", ["Gov", "Capt", "Supt", "Brig", "Hon", "Jos", "Chas", "Thos", "Robt"])
def test_a_rank_or_first_name_in_short_and_the_name_behind_it_are_one_person(short: str) -> None:
    text = f"Met with {short}. Hallow about it."
    (span,) = spans_of(text, (), lexicon())
    assert (text[span.start : span.end], span.decision) == (f"{short}. Hallow", Decision.MASK)


@pytest.mark.parametrize("short", ["Supd", "Msgn", "Zadk"])
@pytest.mark.parametrize("name", ["Hope", "Tarlo", "Hallow"])
def test_what_a_short_word_with_a_full_stop_leads_to_is_masked_as_surely_as_the_word(short: str, name: str) -> None:
    text = f"He gave it to {short}. {name} and left."
    spans = spans_of(text, (), lexicon())
    named = next(one for one in spans if one.end == text.index(name) + len(name))
    before = [one.decision for one in spans if one.start < text.index(".")]
    assert before == [Decision.MASK]
    assert named.decision is Decision.MASK


def test_a_house_number_in_words_is_found_before_a_closing_mark() -> None:
    told = _masked("He says 'they moved her to sixteen Green Road' and laughs.")
    assert "sixteen" not in told


@pytest.mark.parametrize("spelt", ["N-A-D-I-M", "N.A.D.I.M.", "N A D I M", "n a d i m", "n, a, d, i, m", "s-e-f-e-r"])
def test_a_name_of_the_profile_is_masked_where_it_is_spelt_out(spelt: str) -> None:
    assert _masked(f"He spelt it {spelt} twice.", "Nadim Šefer").replace(".", "") == "He spelt it [PERSON 1] twice"


@pytest.mark.parametrize(
    "text",
    [
        "Summer was hard for him.",
        "We met. Sunday was quiet.",
        "Sunday he visits his mother.",
        "Sunday morning he was late.",
        "It rained. Autumn, and he is sad.",
        "Winter is coming and he is afraid.",
        "Sunday nights are bad.",
        "sunday he cried",
        "summer was hard",
    ],
)
def test_a_bare_day_or_season_at_the_head_of_a_sentence_names_nobody(text: str) -> None:
    assert _masked(text) == text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Summer said she was sad.", "Summer"),
        ("Sunday rang about his bus.", "Sunday"),
        ("Sunday is his brother.", "Sunday"),
        ("Summer, her sister, cried.", "Summer"),
        ("Lucky and Sunday are her brothers.", "Sunday"),
        ("Her keyworker Summer Lyle came.", "Summer"),
        ("Sunday was quiet. I asked Sunday about it.", "Sunday"),
        ("Winter walks with his dog.", "Winter"),
        ("Sunday's brother rang.", "Sunday"),
        ("Summer's mum is ill.", "Summer"),
    ],
)
def test_whoever_is_called_as_a_day_or_season_is_still_masked(text: str, name: str) -> None:
    assert name not in _masked(text)


def test_a_word_of_the_codename_that_is_masked_is_the_client_all_through_and_nothing_else_changes() -> None:
    for text in (
        "I spoke about it with Heron. Heron came late. Heron's brother rang, and Mara came.",
        "Heron-12 said so; I told Heron-12's mother. heron said he would stop, and I asked Grey Heron.",
        "I saw the place of Tolm at Heron House.",
    ):
        plain = Masker(lexicon()).mask(text)
        called = Masker(lexicon(), codenames=("Heron-12", "Tolm")).mask(text)
        assert [(one.start, one.decision, one.rule) for one in called.spans] == [
            (one.start, one.decision, one.rule) for one in plain.spans
        ]
        assert all(
            text[now.end : was.end] in ("", "'s") and now.end <= was.end
            for now, was in zip(called.spans, plain.spans, strict=True)
        )
    told = Masker(lexicon(), codenames=("Heron-12",)).mask(
        "I spoke about it with Heron. Heron came late. I asked Heron's mother."
    )
    assert told.text == "I spoke about it with [PERSON 1]. [PERSON 1] came late. I asked [PERSON 1]'s mother."
    assert "[OTHER 1]" in Masker(lexicon(), codenames=("Heron-12",)).mask("I spoke about it with Otter.").text
