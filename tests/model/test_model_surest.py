"""A handful of suggestions is put forward; nothing decided and no sign of danger is ever folded away."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wa_journal.model.ids import ClientId, SessionId, TagId
from wa_journal.model.surest import MOST, in_sight
from wa_journal.model.tags import Tag, TagOrigin, TagState


def tag(number: int, odds: float, state: TagState, origin: TagOrigin, indicator: str) -> Tag:
    plain = Tag(TagId(str(number)), SessionId("s"), ClientId("c"), indicator, number, number + 1, "x", state, origin)
    return replace(plain, probability=odds if origin is TagOrigin.MACHINE else None)


NAMES = st.sampled_from(["client.hope", "client.bond", "client.safeguarding"])
PARTS = st.tuples(st.floats(0, 1), st.sampled_from(TagState), st.sampled_from(TagOrigin), NAMES)
TAGS = st.lists(PARTS, max_size=30).map(lambda parts: tuple(tag(number, *part) for number, part in enumerate(parts)))


@given(TAGS)
def test_what_is_decided_added_or_dangerous_is_always_in_sight(tags: tuple[Tag, ...]) -> None:
    seen = in_sight(tags)
    assert [one for one in tags if one in seen] == list(seen), "in the order of the text"
    for one in tags:
        if one.state is not TagState.SUGGESTED or one.origin is TagOrigin.HAND or one.indicator == "client.safeguarding":
            assert one in seen


@given(TAGS)
def test_no_more_than_a_handful_waits_and_none_folded_is_surer(tags: tuple[Tag, ...]) -> None:
    seen = in_sight(tags)
    waiting = [one for one in seen if one.state is TagState.SUGGESTED and one.origin is TagOrigin.MACHINE]
    put_forward = [one for one in waiting if one.indicator != "client.safeguarding"]
    folded = [one for one in tags if one not in seen]
    assert len(put_forward) <= MOST
    assert all((one.probability or 0) <= (other.probability or 0) for one in folded for other in put_forward)


@given(TAGS, st.data())
def test_deciding_one_brings_no_other_forward(tags: tuple[Tag, ...], data: st.DataObject) -> None:
    seen = in_sight(tags)
    if seen:
        chosen = data.draw(st.sampled_from(seen))
        after = in_sight(tuple(replace(one, state=TagState.REJECTED) if one is chosen else one for one in tags))
        assert {one.id for one in after} == {one.id for one in seen}
