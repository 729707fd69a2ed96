"""The page of the tags: how often they are right, and all that can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wa_journal.model.change import Change, Touched
from wa_journal.ui.coding.accuracy_view import AccuracyView
from wa_journal.ui.coding.again_view import AgainView
from wa_journal.ui.coding.cues_view import CuesView
from wa_journal.ui.coding.learning_view import LearningView
from wa_journal.ui.coding.second_view import SecondView
from wa_journal.ui.coding.team_view import TeamView
from wa_journal.ui.coding.view import CodingView
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.focus import take_focus
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.place import Place

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

ACCURACY, CUES, TEAM, AGAIN, LEARNING, SECOND = "accuracy", "cues", "team", "again", "learning", "second"


def parts() -> tuple[tuple[str, str], ...]:
    """Give the views by key, with their names."""
    translate = QCoreApplication.translate
    return (
        (ACCURACY, translate("TagsPage", "How often right")),
        (CUES, translate("TagsPage", "Cues")),
        (TEAM, translate("TagsPage", "Team's cues")),
        (AGAIN, translate("TagsPage", "Tag old entries again")),
        (LEARNING, translate("TagsPage", "Learning")),
        (SECOND, translate("TagsPage", "Second reader")),
    )


class TagsPage(Page):
    """One view at a time; `place.part` says which."""

    concerns = Touched.TAGS | Touched.SETTINGS | Touched.ENTRIES

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Tags"))
        look, coding = kit.look, suite.coding
        self.views: dict[str, CodingView] = {
            ACCURACY: AccuracyView(self, coding),
            CUES: CuesView(self, coding),
            TEAM: TeamView(self, coding, suite.preferences),
            AGAIN: AgainView(self, coding),
            LEARNING: LearningView(self, coding),
            SECOND: SecondView(self, coding),
        }
        self.choice = Choice(look, self.tr("About the tags"), parts())
        self.choice.chosen.connect(self._on_chosen)
        self.choice.show_key(ACCURACY)
        self._stack = OneOf()
        for view in self.views.values():
            self._stack.addWidget(view)
        box = column(self.choice, self._stack, gap=look.px(4))
        box.setStretch(1, 1)
        self.fill(box, most=250)

    @property
    def view(self) -> CodingView:
        """Give the view in sight."""
        return self.views[self.choice.key or ACCURACY]

    def visit(self, place: Place) -> None:
        """Come to the page, or to one of its views."""
        if place.part in self.views:
            self.choice.show_key(place.part)
            self._stack.show_piece(self.view)
        super().visit(place)

    def reload(self) -> None:
        """Load the view in sight; the others are loaded when they are come to."""
        self.view.reload()

    def heed(self, change: Change) -> None:
        """Let a view that waits for an answer about entries be: it says itself what changed meanwhile."""
        if self.choice.key == ACCURACY:
            super().heed(change)

    def take_focus(self) -> None:
        """Put the focus where this view begins."""
        take_focus(self, self.view.start)

    def leave(self) -> None:
        """Stop long work that was not taken yet."""
        self.view.stop()
        super().leave()

    def _on_chosen(self, key: str) -> None:
        self.banner.clear()
        self._stack.show_piece(self.views[key])
        self.reload()
