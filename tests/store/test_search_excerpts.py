"""What is shown of an entry that was found: each place where the words stand, never a letter that is not in it."""

from hypothesis import given
from hypothesis import strategies as st

from wa_journal.store.excerpts import BEGINNING, around_hits

LONG = " ".join(f"word{number}" for number in range(400))


def marked(text: str, *words: str) -> tuple[tuple[int, int], ...]:
    return tuple((text.index(word), text.index(word) + len(word)) for word in words)


def test_two_hits_far_apart_are_both_shown() -> None:
    excerpt, marks = around_hits(LONG, marked(LONG, "word20", "word300"))
    assert [excerpt[start:end] for start, end in marks] == ["word20", "word300"]
    assert excerpt.startswith("… ")
    assert excerpt.endswith(" …")
    assert len(excerpt) < 300


def test_where_nearly_every_word_is_a_hit_no_more_is_shown_than_can_be_read() -> None:
    text = "he said that " * 400
    marks = tuple((place, place + 2) for place in range(0, len(text), len("he said that ")))
    excerpt, moved = around_hits(text, marks)
    assert len(excerpt) < 500
    assert excerpt.endswith("…")
    assert 20 < len(moved) < 50
    assert {excerpt[start:end] for start, end in moved} == {"he"}


def test_a_short_entry_is_shown_whole() -> None:
    assert around_hits("He came late.", ((3, 7),)) == ("He came late.", ((3, 7),))
    assert around_hits("He came late.", ()) == ("He came late.", ())


def test_words_are_never_cut_where_lines_part_them_either() -> None:
    text = LONG.replace(" ", "\n")
    excerpt, _ = around_hits(text, marked(text, "word200"))
    assert {piece for piece in excerpt.split() if piece != "…"} < set(LONG.split())
    excerpt, marks = around_hits(text[: BEGINNING + 1], ())
    assert excerpt.endswith(" …")
    assert set(excerpt.split()) - {"…"} < set(LONG.split())
    assert marks == ()


def test_one_endless_word_is_shown_by_how_it_begins() -> None:
    assert around_hits("a" * (BEGINNING + 1), ()) == ("a" * BEGINNING + "…", ())


@given(st.lists(st.tuples(st.text(alphabet="ab \n", max_size=120), st.text(alphabet="xyzé", min_size=1, max_size=9)), max_size=8))
def test_hits_stand_where_they_are_said_to_and_the_first_ones_are_all_there(pieces: list[tuple[str, str]]) -> None:
    text, marks, hits = "", [], [word for _, word in pieces]
    for before, word in pieces:
        text += before
        marks.append((len(text), len(text) + len(word)))
        text += f"{word} "
    excerpt, moved = around_hits(text, tuple(marks))
    shown = [excerpt[start:end] for start, end in moved]
    assert shown == hits[: len(shown)]
    assert bool(shown) == bool(hits)
    assert all(piece.strip() in text for piece in excerpt.split("…"))
