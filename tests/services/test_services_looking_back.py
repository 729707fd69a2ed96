"""Looking back: strains stay until they are closed, first impressions come back, and the officer's own weeks add up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from wa_journal.model.craft import STAGES, LongForm, Span
from wa_journal.model.entries import Section
from wa_journal.model.errors import BadResource
from wa_journal.model.ids import ClientId, RecordId, SessionId, fresh
from wa_journal.model.ledger import LedgerKind, LedgerState, NewLine, Party, PracticeRecord
from wa_journal.model.practice import CasePhase, StrainKind, TickState
from wa_journal.model.sessions import Ratings, SessionStatus, StrainOutcome
from wa_journal.model.today import DueKind
from wa_journal.services import team_items
from wa_journal.services.desk import Desk
from wa_journal.services.looking_back import LookingBack
from wa_journal.services.own_words import REVIEWED
from wa_journal.services.suite import Suite

TODAY = date.today()


def held(suite: Suite, client: ClientId, days_ago: int = 1) -> SessionId:
    return suite.sessions.next(client, TODAY - timedelta(days=days_ago)).id


def due(suite: Suite) -> set[DueKind]:
    return {item.kind for item in suite.today.board().due}


def test_a_strain_stays_on_today_until_it_is_closed(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    for outcome in (StrainOutcome.REPAIRED, StrainOutcome.NOT_REPAIRED, StrainOutcome.NOT_A_STRAIN):
        session = held(desk_suite, client)
        strain = desk_suite.sessions.note_strain(session, StrainKind.PULLED_AWAY)
        assert DueKind.STRAIN in due(desk_suite)
        later = held(desk_suite, client, 0)
        desk_suite.sessions.close_strain(strain, outcome)
        assert DueKind.STRAIN not in due(desk_suite)
        closed = desk_suite.sessions.strain(strain.id)
        assert (closed.outcome, closed.closed_in) == (outcome, later)
        desk_suite.sessions.close_strain(closed, StrainOutcome.OPEN)
        assert DueKind.STRAIN in due(desk_suite)
        desk_suite.sessions.close_strain(closed, outcome)


def test_taking_a_strain_back_never_takes_its_note_away(desk_suite: Suite) -> None:
    session = held(desk_suite, desk_suite.clients.add("K-1").id)
    strain = desk_suite.sessions.note_strain(session, StrainKind.PUSHED_AGAINST, from_dip=True)
    assert strain.from_dip
    desk_suite.sessions.write_repair(replace(strain, what_happened="I was late."))
    desk_suite.sessions.note_strain(session, StrainKind.NONE)
    kept = desk_suite.sessions.strain(strain.id)
    assert (kept.what_happened, kept.outcome) == ("I was late.", StrainOutcome.NOT_A_STRAIN)


def test_that_there_was_no_strain_is_kept_and_waits_for_nothing(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    session = held(desk_suite, client)
    said = desk_suite.sessions.note_strain(session, StrainKind.NONE, reason="The bus was late.")
    assert desk_suite.sessions.strains(client) == (said,)
    assert (said.kind, said.was_none, said.what_happened) == (StrainKind.NONE, True, "The bus was late.")
    assert DueKind.STRAIN not in due(desk_suite)
    assert desk_suite.alliance.records(client)[0].strain is None
    later = desk_suite.sessions.note_strain(session, StrainKind.PULLED_AWAY, from_dip=True)
    assert (later.id, later.kind, later.outcome, later.closed_on) == (said.id, StrainKind.PULLED_AWAY, StrainOutcome.OPEN, None)


def test_what_the_client_gave_is_not_touched_by_the_officers_ratings(desk_suite: Suite) -> None:
    sessions, client = desk_suite.sessions, desk_suite.clients.add("K-1").id
    session = sessions.next(client).id
    sessions.rate(Ratings(session, goals=4))
    sessions.rate_by_client(client, 8)
    sessions.rate(Ratings(session, goals=5))
    assert sessions.ratings(session) == Ratings(session, goals=5, client_rating=8)


def test_what_the_client_gives_now_is_about_todays_meeting_and_leaves_the_last_ones_rating(desk_suite: Suite) -> None:
    sessions, client = desk_suite.sessions, desk_suite.clients.add("K-1").id
    today = desk_suite.sessions._desk.today()
    last = sessions.next(client, today - timedelta(days=7)).id
    with sessions._desk.work() as work:
        work.ratings.put(Ratings(last, client_rating=3))
    assert sessions.held_today(client) is None
    sessions.rate_by_client(client, 8)
    begun = sessions.held_today(client)
    assert begun is not None
    assert (begun.number, begun.on) == (2, today)
    sessions.rate_by_client(client, 7, today)
    assert [sessions.ratings(one.id).client_rating for one in sessions.all(client)] == [3, 7]
    sessions.rate_by_client(client, 4, today - timedelta(days=7))
    assert [sessions.ratings(one.id).client_rating for one in sessions.all(client)] == [4, 7]


def test_the_first_impression_comes_back_after_nine_months(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    started = datetime.now(UTC) - timedelta(days=280)
    then = LookingBack(Desk(desk_suite.looking_back._desk.journal, lambda: started), desk_suite.looking_back._catalogue)
    assert then.impression(client) is None
    desk_suite.practice._desk = Desk(desk_suite.practice._desk.journal, lambda: started)
    desk_suite.practice.write(client, "FI3", (("value", "Closed, proud."),))
    shown = then.impression(client)
    assert shown is not None
    assert not shown.due
    assert DueKind.LOOK_BACK in due(desk_suite)
    desk_suite.looking_back.look_back(client, "Shy, not proud.")
    assert DueKind.LOOK_BACK not in due(desk_suite)
    now = desk_suite.looking_back.impression(client)
    assert now is not None
    assert now.looked_back is not None
    assert dict(now.written.values)["value"] == "Closed, proud."
    assert dict(now.looked_back.values)["value"] == "Shy, not proud."


def test_a_case_that_ends_asks_for_a_closing_reflection_once(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    held(desk_suite, client)
    assert DueKind.CLOSING not in due(desk_suite)
    desk_suite.life.stand(client, CasePhase.ENDING)
    assert DueKind.CLOSING in due(desk_suite)
    desk_suite.practice.write(client, "WA4", (("value", "The garden carried it."),))
    assert DueKind.CLOSING not in due(desk_suite)


def test_the_long_form_keeps_six_stages_for_its_session_alone(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    first, second = held(desk_suite, client, 8), held(desk_suite, client)
    stages = tuple((stage, f"about {stage}") for stage in STAGES)
    desk_suite.looking_back.write_long_form(LongForm(first, stages))
    desk_suite.looking_back.write_long_form(LongForm(first, stages))
    assert desk_suite.looking_back.long_form(first).stages == stages
    assert all(text == "" for _, text in desk_suite.looking_back.long_form(second).stages)
    assert len([one for one in desk_suite.practice.records(client) if one.item == "long_form"]) == 1


def test_a_week_shows_what_was_used_promised_and_left_over_all_clients(desk_suite: Suite) -> None:
    for name in ("K-1", "K-2"):
        client = desk_suite.clients.add(name).id
        session = held(desk_suite, client, 2)
        held(desk_suite, client, 20)
        desk_suite.practice.tick(session, "NW10", TickState.YES)
        desk_suite.practice.tick(session, "FI9", TickState.NO)
        desk_suite.practice.tick(session, "DN2", TickState.PARTLY)
        kept = desk_suite.practice.write_line(client, NewLine(LedgerKind.PROMISE, "the form"))
        desk_suite.practice.close_line(kept, LedgerState.KEPT)
    desk_suite.practice.write_line(client, NewLine(LedgerKind.PROMISE, "the map", due=TODAY - timedelta(days=3)))
    desk_suite.practice.write_line(client, NewLine(LedgerKind.LEAVE_ALONE, "his father"))
    missed = desk_suite.sessions.next(client, TODAY)
    desk_suite.sessions.set_status(missed.id, SessionStatus.MISSED)
    week = desk_suite.looking_back.review(Span.WEEK)
    assert week.sessions == 2
    assert [(one.item.id, one.times) for one in week.used] == [("NW10", 2)]
    assert [(one.item.id, one.times) for one in week.avoided] == [("FI9", 2)]
    assert [(one.item.id, one.times) for one in week.happened] == [("DN2", 2)]
    assert "NW10" not in {item.id for item in week.rested}
    assert ([line.text for line in week.kept], [line.text for line in week.waiting]) == (["the form"] * 2, ["the map"])
    assert [line.text for line in week.left_alone] == ["his father"]
    assert desk_suite.looking_back.review(Span.MONTH).sessions == 4


def test_a_review_keeps_its_own_words_for_its_own_week(desk_suite: Suite) -> None:
    desk_suite.looking_back.write_review(Span.WEEK, "Listen longer.")
    desk_suite.looking_back.write_review(Span.WEEK, "Listen longer, ask less.")
    assert desk_suite.looking_back.review(Span.WEEK).note == "Listen longer, ask less."
    assert desk_suite.looking_back.review(Span.MONTH).note == ""


def test_what_was_written_of_other_weeks_and_months_is_read_again_the_newest_first(desk_suite: Suite) -> None:
    written = {"2019-12": "A December.", "2020-W53": "Over the new year.", "2020-W01": "", "2019-02": "A February."}
    with desk_suite.looking_back._desk.work() as work:
        for item, words in written.items():
            name, now = RecordId(fresh()), desk_suite.looking_back._desk.clock()
            work.records.put(PracticeRecord(name, None, f"{REVIEWED} {item}", now, (("value", words),)))
    desk_suite.looking_back.write_review(Span.WEEK, "This week.")
    earlier = desk_suite.looking_back.review(Span.WEEK).earlier
    assert [(str(one.since), str(one.until), one.words) for one in earlier] == [
        ("2020-12-28", "2021-01-03", "Over the new year."),
        ("2019-12-01", "2019-12-31", "A December."),
        ("2019-02-01", "2019-02-28", "A February."),
    ]
    assert desk_suite.looking_back.review(Span.MONTH).earlier[0].words == "This week."


def test_words_about_the_days_in_sight_are_read_back_with_those_days(desk_suite: Suite) -> None:
    back = desk_suite.looking_back

    def on(day: int, month: int = 11) -> LookingBack:
        then = datetime(2026, month, day, 12, tzinfo=UTC)
        return LookingBack(Desk(back._desk.journal, lambda: then), back._catalogue)

    on(30).write_review(Span.WEEK, "On Monday.")
    on(30).write_review(Span.MONTH, "A November.")
    assert on(3, 12).review(Span.WEEK).note == "On Monday.", "the same week goes on"
    on(3, 12).write_review(Span.WEEK, "On Monday, and on Thursday.")
    assert [(str(one.since), str(one.until), one.words) for one in on(9, 12).review(Span.WEEK).earlier] == [
        ("2026-11-24", "2026-12-03", "On Monday, and on Thursday."),
        ("2026-11-01", "2026-11-30", "A November."),
    ]
    assert (on(9, 12).review(Span.WEEK).note, on(9, 12).review(Span.MONTH).note) == ("", "")


def test_a_ledger_line_keeps_what_belongs_to_it_when_it_is_closed(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    new = NewLine(LedgerKind.NEGOTIATION, "every three weeks", Party.BOTH, None, "every fortnight until Christmas")
    line = desk_suite.practice.write_line(client, new)
    desk_suite.practice.close_line(line, LedgerState.KEPT)
    (found,) = desk_suite.practice.ledger(client, LedgerKind.NEGOTIATION)
    assert (found.text, found.note, found.by, found.state) == (new.text, new.note, Party.BOTH, LedgerState.KEPT)


def test_what_was_not_done_yet_leaves_out_what_was(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    session = held(desk_suite, client)
    desk_suite.practice.tick(session, "NW6", TickState.PARTLY)
    undone = {item.id for item in desk_suite.today.before(client).undone}
    assert "NW6" not in undone
    assert {"NW1", "FI9"} <= undone
    assert not undone & {"DN1", "DN2", "HU6"}


def test_promises_and_unused_items_are_told_of_the_whole_time_and_disclosure_of_the_last_ten(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    old = held(desk_suite, client)
    for item in ("NW6", "SD9"):
        desk_suite.practice.tick(old, item, TickState.YES)
    line = desk_suite.practice.add_line(client, LedgerKind.PROMISE, "ring the hostel", session=old)
    desk_suite.practice.close_line(line, LedgerState.KEPT)
    for _ in range(10):
        held(desk_suite, client)
    last, so_far = desk_suite.looking_back.last_ten(client), desk_suite.looking_back.so_far(client)
    assert (last.sessions, last.disclosure) == (10, 0)
    assert (so_far.promises_kept, so_far.promises_broken) == (1, 0)
    assert "NW6" not in {item.id for item in so_far.unused}


def test_what_comes_by_itself_is_never_listed_as_still_to_be_done(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    held(desk_suite, client)
    by_itself = {item.id for item in desk_suite.practice.items("session") if item.unasked}
    lists = (desk_suite.today.before(client).undone, desk_suite.looking_back.so_far(client).unused)
    assert by_itself == {"HU2", "HU3", "HU4", "SD2"}
    assert all(shown and not by_itself & {item.id for item in shown} for shown in lists)
    assert not by_itself & {item.id for item in desk_suite.looking_back.review(Span.WEEK).rested}


def test_where_nobody_was_met_nothing_is_listed_as_not_done(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id

    def told() -> tuple[bool, bool]:
        return bool(desk_suite.looking_back.review(Span.WEEK).rested), bool(desk_suite.looking_back.so_far(client).unused)

    assert told() == (False, False)
    missed = desk_suite.sessions.next(client, TODAY)
    desk_suite.sessions.set_status(missed.id, SessionStatus.MISSED)
    assert told() == (False, False)
    held(desk_suite, client, 20)
    assert told() == (False, True), "nobody was met this week"
    held(desk_suite, client, 2)
    assert told() == (True, True)


def test_a_team_adds_an_item_to_tick_and_hides_another_in_a_file_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "practice.toml"
    own = 'group = "Our team"\nhide = ["HU7"]\n[[item]]\nid = "OUR1"\nkind = "do"\nsurface = "tick"\n'
    file.write_text(own + 'screen = "session"\ntext = "Asked about the dog."\n', encoding="utf-8")
    catalogue, wrong = team_items.read(str(file))
    names = {item.id for item in catalogue.items}
    assert wrong is None
    assert "OUR1" in names
    assert "HU7" not in names


def test_a_team_file_with_a_mistake_is_told_and_everything_stays_as_it_comes(tmp_path: Path) -> None:
    file = tmp_path / "practice.toml"
    file.write_text('hide = ["ZZ9"]', encoding="utf-8")
    catalogue, wrong = team_items.read(str(file))
    assert (len(catalogue.items), type(wrong)) == (124, BadResource)
    assert isinstance(team_items.read(str(tmp_path / "gone.toml"))[1], BadResource)
    assert team_items.read("")[1] is None


def test_what_was_chosen_and_rated_of_oneself_comes_back_in_the_order_of_the_meetings(desk_suite: Suite) -> None:
    one, other = (desk_suite.clients.add(name).id for name in ("K-1", "K-2"))
    noted = ((one, 20, "2 caught part of it", "9"), (other, 3, "3 gave back what was said", "8"), (one, 1, "", "3"))
    for client, ago, empathy, talked in noted:
        session = held(desk_suite, client, ago)
        desk_suite.practice.write(client, "EM4", (("value", "1 missed it"),), session)
        desk_suite.practice.write(client, "EM4", (("value", empathy),), session)
        desk_suite.practice.write(client, "DI11", (("value", talked),), session)
    week, month = (
        {one.item.id: one.values for one in desk_suite.looking_back.review(span).noted} for span in (Span.WEEK, Span.MONTH)
    )
    assert week == {"EM4": ("3 gave back what was said",), "DI11": ("8", "3")}
    assert month == {"EM4": ("2 caught part of it", "3 gave back what was said"), "DI11": ("9", "8", "3")}


def test_a_topic_left_alone_in_an_older_meeting_is_not_of_this_week(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    for days, text in ((40, "his father"), (1, "the debts")):
        desk_suite.practice.add_line(client, LedgerKind.LEAVE_ALONE, text, session=held(desk_suite, client, days))
    assert [line.text for line in desk_suite.looking_back.review(Span.WEEK).left_alone] == ["the debts"]


def test_what_a_confirmed_tag_or_a_line_of_the_ledger_shows_is_not_listed_as_never_done(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-1").id
    session = held(desk_suite, client)

    def open_items() -> set[str]:
        lists = (
            desk_suite.today.before(client).undone,
            desk_suite.looking_back.so_far(client).unused,
            desk_suite.looking_back.review(Span.WEEK).rested,
        )
        each = [{item.id for item in some} & {"FI10", "NW10"} for some in lists]
        assert each[0] == each[1] == each[2]
        return each[0]

    assert open_items() == {"FI10", "NW10"}
    desk_suite.writing.finish(session, (Section("I asked how she sees it, and listened."),))
    desk_suite.tagging.add(session, 0, 38, "officer.listening")
    assert open_items() == {"FI10"}
    task = desk_suite.practice.add_line(client, LedgerKind.HOMEWORK, "call three landlords", session=session)
    assert open_items() == set()
    desk_suite.practice.close_line(task, LedgerState.DROPPED)
    assert open_items() == {"FI10"}
    assert desk_suite.looking_back.review(Span.WEEK).used == (), "what is counted as ticked stays what was ticked"


def test_words_stand_with_the_week_that_was_shown_also_when_it_is_over(desk_suite: Suite) -> None:
    back = desk_suite.looking_back

    def on(day: int) -> LookingBack:
        then = datetime(2026, 12, day, 12, tzinfo=UTC)
        return LookingBack(Desk(back._desk.journal, lambda: then), back._catalogue)

    on(6).write_review(Span.WEEK, "On Sunday.")
    on(7).write_review(Span.WEEK, "On Sunday, past midnight.", on(6).review(Span.WEEK).until)
    review = on(7).review(Span.WEEK)
    assert review.note == ""
    assert [(str(one.since), str(one.until), one.words) for one in review.earlier] == [
        ("2026-11-30", "2026-12-06", "On Sunday, past midnight."),
    ]


def test_stages_that_are_not_named_stay_as_they_were_written(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-01").id).id
    desk_suite.looking_back.write_long_form(LongForm(session, tuple((stage, f"old {stage}") for stage in STAGES)))
    desk_suite.looking_back.write_long_form(LongForm(session, (("analysis", "new"), ("conclusion", ""))))
    wanted = {stage: f"old {stage}" for stage in STAGES} | {"analysis": "new", "conclusion": ""}
    assert dict(desk_suite.looking_back.long_form(session).stages) == wanted
