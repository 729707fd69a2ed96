"""What was decided in the review of a summary outlives a full disk."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.supervision.test_ui_begun_review import built, decided, idle, leave_in, locked
from tests.ui.supervision.test_ui_supervision import client, drafted, made, suite
from wa_journal.model.ids import ClientId
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.services.summary.begun_reviews import BegunReviews
from wa_journal.ui.kit import Kit
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.page import CHECK, CHOOSE

__all__ = ["client", "made", "suite"]


def test_decisions_that_a_full_disk_refused_are_tried_again(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)

    def refuse(*_given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(BegunReviews, "keep", refuse)
        leave_in(qtbot, page)
        page.leave()
        idle(qtbot, kit)
        assert page.unsaved
        assert page.banner.words
    page.leave()
    idle(qtbot, kit)
    assert not page.unsaved
    assert suite.reviews.waits(client)
    page.hide()


@pytest.mark.parametrize("back_at_once", [False, True])
def test_decisions_that_a_full_disk_refused_wait_for_their_client_while_one_is_with_another(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, monkeypatch: pytest.MonkeyPatch, *, back_at_once: bool
) -> None:
    other = suite.clients.all()[1].id
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    page.leave()
    idle(qtbot, kit)

    def refuse(*_given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(BegunReviews, "keep", refuse)
        leave_in(qtbot, page)
        stood = decided(page)
        page.visit(Place("supervision", other))
        idle(qtbot, kit)
        assert page._steps.currentIndex() == CHOOSE
        assert page.unsaved
        if back_at_once:
            page.visit(Place("supervision", client))
            idle(qtbot, kit)
            assert decided(page) == stood
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page._steps.currentIndex() == CHECK
    assert decided(page) == stood
    locked(qtbot, page)


def test_a_review_that_was_handed_over_does_not_come_back_where_a_full_disk_let_it_wait(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    page.leave()
    idle(qtbot, kit)

    def refuse(*_given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(BegunReviews, "forget", refuse)
        page.hand.done.emit()
        idle(qtbot, kit)
        assert (page._steps.currentIndex(), page._brought) == (CHOOSE, None)
        assert page.unsaved
    locked(qtbot, page)
    assert not suite.reviews.waits(client)
