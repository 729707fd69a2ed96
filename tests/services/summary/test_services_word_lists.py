"""The word lists are read once, whoever masks first."""

from datetime import date
from unittest.mock import patch

from wa_journal.host import resources
from wa_journal.model.access_pack import PackChoices
from wa_journal.model.entries import Section
from wa_journal.model.supervision import ReportForm
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.services.summary.deid_stream import answerer
from wa_journal.services.summary.summary_content import Request
from wa_journal.services.summary.word_lists import lexicon


def test_a_summary_a_copy_a_factual_part_and_the_command_read_them_once(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-5").id
    session = desk_suite.sessions.next(client, date(2026, 1, 5)).id
    desk_suite.writing.finish(session, (Section("He met Brondell in Wexcombe.", None, Voice.THEY_SAID),))
    lexicon.cache_clear()
    with patch.object(resources, "read_text", wraps=resources.read_text) as read:
        desk_suite.supervising.draft(Request(client, ReportForm.DETAILED))
        assert "Brondell" not in desk_suite.facts.told(session, masked=True)
        desk_suite.access_packs.draft(client, PackChoices())
        answerer()({"id": 1, "text": "He met Brondell."})
    assert [call.args[0] for call in read.call_args_list].count("words/deid/standing.tsv") == 1
