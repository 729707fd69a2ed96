"""Of two signs that contradict each other only the surer is suggested."""

from hypothesis import given
from hypothesis import strategies as st

from wa_journal.analysis.text.opposites import apart
from wa_journal.services.tags.language import tagger

OPPOSED = (("bond", "distrust"), ("hope", "hopelessness"))
FOUND = st.dictionaries(st.sampled_from(("bond", "distrust", "hope", "hopelessness", "family")), st.floats(0, 1))


def test_the_surer_of_two_opposites_stays() -> None:
    assert apart((("bond", 0.6), ("distrust", 0.7), ("family", 0.4)), OPPOSED, ()) == (("distrust", 0.7), ("family", 0.4))
    assert apart((("bond", 0.8), ("distrust", 0.7)), OPPOSED, {"distrust"}) == (("distrust", 0.7),), "a cue outweighs a guess"


@given(FOUND, st.sets(st.sampled_from(("bond", "distrust"))))
def test_no_two_opposites_are_left_and_nothing_else_goes(found: dict[str, float], cued: set[str]) -> None:
    left = dict(apart(tuple(found.items()), OPPOSED, cued))
    assert not any(left.keys() >= set(pair) for pair in OPPOSED)
    gone = found.keys() - left.keys()
    assert all(any(one in pair and left.keys() & set(pair) for pair in OPPOSED) for one in gone)


def test_an_accusation_is_no_sign_of_a_bond() -> None:
    (sentence,) = tagger("en", quick=True).tag("“You never keep your word,” he said.")
    found = {tag.indicator for tag in sentence.tags}
    assert "client.distrust" in found
    assert "client.bond" not in found
