"""What another version of the program dropped: it comes back where it can be read, and hides nothing where it cannot."""

import json
from collections.abc import Callable
from dataclasses import replace

from tests.services.test_services_dropping import ENTRY, an_amendment, words
from tests.services.test_services_writing import a_session
from wa_journal.services.suite import Suite


def test_what_another_version_dropped_hides_nothing_below_it(desk_suite: Suite) -> None:
    first, second = an_amendment(desk_suite), an_amendment(desk_suite, "K-02")
    for session in (first, second):
        desk_suite.dropping.drop(session)
    with desk_suite.dropping._desk.work() as work:
        top = max(work.begun.list(), key=lambda one: one.saved_at)
        work.begun.put(replace(top, words=(("session", "[{}]"),)))
    back = desk_suite.dropping.bring_back()
    assert back is not None
    assert back.session.id == first


def rewritten(suite: Suite, place: int, change: Callable[[dict[str, str]], None]) -> None:
    """Let what waits at a place of the pile be as another version of the program wrote it."""
    with suite.dropping._desk.work() as work:
        row = sorted(work.begun.list(), key=lambda one: one.form)[place]
        words = dict(row.words)
        change(words)
        work.begun.put(replace(row, words=tuple(words.items())))


def test_words_that_an_earlier_version_dropped_come_back_without_the_fields_it_did_not_know(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.writing.save_draft(session, ENTRY)
    desk_suite.tagging.add(session, 0, 12, "client.comfort")
    tags = desk_suite.tagging.tags(session)
    desk_suite.dropping.drop(session)

    def of_an_earlier_version(words: dict[str, str]) -> None:
        for name, later in (("tags", "of_colleague"), ("session", "tags_through")):
            rows = json.loads(words[name])
            for row in rows:
                del row[later]
            words[name] = json.dumps(rows)

    rewritten(desk_suite, 0, of_an_earlier_version)
    assert desk_suite.dropping.bring_back() is not None
    assert words(desk_suite, session) == ENTRY
    assert desk_suite.tagging.tags(session) == tags


def test_words_that_cannot_be_read_stand_in_nobodys_way_and_are_not_thrown_away(desk_suite: Suite) -> None:
    first, second = a_session(desk_suite), an_amendment(desk_suite, "K-02")
    desk_suite.writing.save_draft(first, ENTRY)
    for session in (first, second):
        desk_suite.dropping.drop(session)
    kept: list[str] = []

    def unreadable(words: dict[str, str]) -> None:
        kept.append(words["how"])
        words["how"] = "{}"

    rewritten(desk_suite, 1, unreadable)
    back = desk_suite.dropping.bring_back()
    assert back is not None
    assert back.session.id == first
    assert desk_suite.dropping.bring_back() is None
    rewritten(desk_suite, 0, lambda words: words.update(how=kept[0]))
    again = desk_suite.dropping.bring_back()
    assert again is not None
    assert again.session.id == second
