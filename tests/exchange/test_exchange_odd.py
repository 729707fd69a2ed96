"""Whatever stands where a diary has a day, a time or tags, it is read, passed over or refused; never does the program fail."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_journal.exchange.formats import format_of
from wa_journal.model.bringing import DiaryKind, Found, Member, Reading, Skipped
from wa_journal.model.errors import JournalError

ODD = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.integers(min_value=10**18),
        st.floats(),
        st.text(st.characters(), max_size=12),
        st.sampled_from(
            [
                "2026-01-05",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:00Z",
                "2026-01-05T10:00:00Z",
                "10:00",
                "5",
                "America/New_York",
            ]
        ),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)


def outcome_of(kind: DiaryKind, name: str, text: str) -> list[Found | Skipped]:
    """Read one file; a refusal in the program's own words is an outcome too."""
    try:
        return list(format_of(kind).read([Member(name, text.encode("utf-8", "surrogatepass"))], Reading()))
    except JournalError:
        return []


def is_whole(one: Found | Skipped) -> bool:
    """Say whether what was found can be kept."""
    if isinstance(one, Skipped):
        return True
    return 1900 <= one.day.year <= 2200 and all(word.encode() is not None for word in (one.text, *one.labels, *one.tags))


@settings(max_examples=150, deadline=None)
@given(values=st.tuples(ODD, ODD, ODD, ODD))
def test_a_json_diary_with_anything_in_its_places_does_not_fail(values: tuple[object, ...]) -> None:
    for kind, names in (
        (DiaryKind.JRNL, ("date", "time", "title", "tags")),
        (DiaryKind.DAY_ONE, ("creationDate", "timeZone", "text", "tags")),
    ):
        likely = {"date": "2026-01-05", "creationDate": "2026-01-05T10:00:00Z", "text": "He came.", "title": "He came."}
        rows = [dict(zip(names, values, strict=True))]
        rows += [{**likely, name: value} for name, value in zip(names, values, strict=True)]
        found = outcome_of(kind, "x.json", json.dumps({"entries": rows}))
        assert len(found) == len(rows)
        assert all(is_whole(one) for one in found)


@settings(max_examples=150, deadline=None)
@given(values=st.tuples(ODD, ODD, ODD))
def test_a_yaml_diary_with_anything_in_its_places_does_not_fail(values: tuple[object, ...]) -> None:
    day, content, tags = values
    month = {day if isinstance(day, (str, int, float)) else 5: {"text": content, "Tags": tags}, 6: content}
    head = {"created": day, "date": content, "title": content, "tags": tags}
    for kind, name, text in (
        (DiaryKind.REDNOTEBOOK, "2026-03.txt", yaml.safe_dump(month)),
        (DiaryKind.JOPLIN, "Notes/a.md", f"---\n{yaml.safe_dump(head)}---\nHe came."),
    ):
        assert all(is_whole(one) for one in outcome_of(kind, name, text))


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        (DiaryKind.JRNL, "x.json", '{"entries":[{"date":"2026-01-05","title":"x","tags":7}]}'),
        (DiaryKind.DAY_ONE, "x.json", '{"entries":[{"creationDate":"2026-01-05T10:00:00Z","text":"x","tags":5}]}'),
        (
            DiaryKind.DAY_ONE,
            "x.json",
            '{"entries":[{"creationDate":"0001-01-01T00:00:00Z","text":"x","timeZone":"America/New_York"}]}',
        ),
        (DiaryKind.DAY_ONE, "x.json", '{"entries":[{"creationDate":"9999-12-31T23:59:00Z","text":"x","timeZone":"Asia/Tokyo"}]}'),
        (DiaryKind.JOPLIN, "a.md", "---\ntitle: Met\ncreated: 0001-01-01 00:00:00Z\n---\nHi"),
        (DiaryKind.REDNOTEBOOK, "2026-12.txt", "99999999999999999999: {text: hi}\n.inf: {text: x}\n"),
        (DiaryKind.REDNOTEBOOK, "0001-12.txt", "5: {text: hi}\n"),
        (DiaryKind.REDNOTEBOOK, "2026-12.txt", f"5: {{text: 0x{'f' * 9000}}}\n"),
    ],
)
def test_files_that_made_the_program_fail_are_read_or_refused(kind: DiaryKind, name: str, text: str) -> None:
    assert all(is_whole(one) for one in outcome_of(kind, name, text))
