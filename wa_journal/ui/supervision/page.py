"""The page of the summary: choose, check, hand over, and what came back; fail-closed at every step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from wa_journal.model.change import Touched
from wa_journal.model.clients import Client
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import DraftOvertaken
from wa_journal.model.supervision import Habits, Review
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.focus import take_focus
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.answer_desk import AnswerDesk
from wa_journal.ui.supervision.answer_view import AnswerView
from wa_journal.ui.supervision.bringing import Brought, Shown, shown
from wa_journal.ui.supervision.check_view import CheckView
from wa_journal.ui.supervision.choose_desk import ChooseDesk
from wa_journal.ui.supervision.choose_view import LAST, ChooseView
from wa_journal.ui.supervision.deciding import Deciding
from wa_journal.ui.supervision.draft_desk import DraftDesk
from wa_journal.ui.supervision.hand_desk import HandDesk
from wa_journal.ui.supervision.hand_view import HandView
from wa_journal.ui.supervision.reading import headings, laid_out
from wa_journal.ui.supervision.review_desk import ReviewDesk
from wa_journal.ui.supervision.told import changed_since, here_again, keys, ready

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite
    from wa_journal.services.summary.begun_reviews import BegunReview
    from wa_journal.services.summary.summary_content import Request

CHOOSE, CHECK, HAND, ANSWER = range(4)
Offered = tuple[tuple[int, ...], tuple[Client, ...], Habits, bool]


class SupervisionPage(Page):
    """Nothing leaves that was not read to its end."""

    concerns = Touched.ALL & ~(Touched.SETTINGS | Touched.BACKUPS)

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Supervision"))
        self._suite = suite
        self._brought: Brought | None = None
        self._habits = Habits()
        look = kit.look
        self.choose, self.check, self.hand, self.answer = ChooseView(look), CheckView(look), HandView(look), AnswerView(look)
        self._views = (self.choose, self.check, self.hand, self.answer)
        self._steps = OneOf()
        for step in self._views:
            self._steps.addWidget(step)
        self._choosing = ChooseDesk(self, suite, self.choose)
        self._begun = ReviewDesk(self, suite, self.check)
        self.answers = AnswerDesk(self, suite, self.answer)
        self._deciding = Deciding(self, suite.supervising, self.check)
        self.drafting = DraftDesk(self, suite)
        self.handing = HandDesk(self, suite, self.hand)
        self._connect()
        self.keys = keys()
        self.fill(self._steps, margin=5)

    def visit(self, place: Place) -> None:
        """Begin anew for another client; a review that was begun stays for the same one."""
        if place.client != self.place.client:
            self._brought = None
            self.handing.take(None, self._habits)
            self.hand.forget_secret()
            self._choosing.turn_to(place.client)
            self._go_to(CHOOSE)
        super().visit(place)

    @property
    def about(self) -> frozenset[ClientId]:
        """Give also the clients who are brought beside."""
        reviews = self._brought.reviews if self._brought is not None else ()
        return super().about.union(one.material.client for one in reviews)

    def reload(self) -> None:
        """Load what can be brought; what was begun stays as it is, and says so where the journal says something else by now."""
        if self._brought is not None:
            self.drafting.compare(self._brought)
        if self.place.client is not None:
            self.run(partial(_offer, self._suite, self.place.client), self._on_offered)

    def _connect(self) -> None:
        self.choose.chosen.connect(self._on_chosen)
        self.choose.answers.connect(self._on_answers)
        self._deciding.stepped.connect(self._step)
        self.check.read.connect(self._on_read)
        self.check.go_on.connect(self._on_checked)
        self.check.back.connect(self._on_again)
        self.hand.back.connect(self._on_back_to_check)
        self.hand.done.connect(self._on_done)
        self.answer.back.connect(self._on_again)
        self.answers.kept.connect(self._on_kept)
        self.drafting.drafted.connect(self._on_drafted)
        self._begun.bringing.connect(self._on_bringing)
        self._begun.back.connect(self._on_brought_back)
        for making in (self.drafting, self._begun):
            making.refused.connect(self._on_not_drafted)
        for desk in (self.drafting, self.handing):
            desk.overtaken.connect(self._on_overtaken)

    def _go_to(self, step: int) -> None:
        """Show a step; the focus goes along, unless it is there already."""
        if step != self._steps.currentIndex():
            self.banner.try_again()
            self._steps.setCurrentIndex(step)
            if self.isVisible():
                take_focus(self._views[step])

    def _note(self) -> None:
        if self._brought is not None:
            self._begun.note(self._brought, self._steps.currentIndex())

    def _on_offered(self, offered: Offered) -> None:
        held, clients, habits, begun = offered
        self._choosing.offer(len(clients), habits.colleagues)
        self.choose.sessions.show_sessions(held, LAST)
        if self.choose.show_clients(tuple(client for client in clients if client.id != self.place.client)):
            self._choosing.bring_anew()
        self._choosing.preview()
        if self._brought is None:
            self._habits = habits
            self.hand.show_habits(habits)
            self._begun.bring_back(waits=begun)

    def _on_bringing(self) -> None:
        """It takes as long as the draft did."""
        self.choose.hold(drafting=True)
        self.banner.say(Channel.INFO, self.tr("Bringing back the review that you began …"))

    def _on_brought_back(self, back: BegunReview | None) -> None:
        self.banner.hide()
        self.choose.hold(drafting=False)
        if back is None or self._brought is not None:
            return
        self._brought = Brought(back.requests, back.reviews, back.names, back.now)
        self.check.begin(back.at if back.whole else 0)
        if not self._choosing.typed:
            self.choose.show_request(back.requests[0])
        if self._is_at_words:
            self._offer_to_go_on(whole=back.whole)
            return
        if back.step in (CHECK, HAND):
            self._go_to(CHECK)
        self._step(_as_it_is)
        if back.step == HAND and back.whole:
            self._on_checked()
        elif not back.whole:
            self.banner.say(Channel.WARN, changed_since())

    @property
    def _is_at_words(self) -> bool:
        """Say whether words are written here: a review that opened in their place would take letters for decisions."""
        step = self._steps.currentIndex()
        return step == ANSWER or (step == CHOOSE and self._choosing.typed)

    def _offer_to_go_on(self, *, whole: bool) -> None:
        self._step(_as_it_is)
        if not whole:
            self.banner.say(Channel.WARN, changed_since(), self.tr("Check it"), self._on_back_to_check)
            return
        words = here_again(changed=self._choosing.typed)
        self.banner.say(Channel.INFO, words, self.tr("Go on with it as it was"), self._on_back_to_check)

    def _on_chosen(self) -> None:
        requests = self.choose.requests(self.place.client)
        if requests and requests[0].sessions:
            self._choosing.ask()
            self._make(requests)

    def _make(self, requests: tuple[Request, ...]) -> None:
        """Make the draft; what was decided in the one before, if there is one, is decided in it too."""
        self._habits = replace(self._habits, colleagues=requests[0].colleagues)
        self.choose.hold(drafting=True)
        self.banner.say(Channel.INFO, self.tr("Replacing names, places and dates …"))
        self.drafting.make(requests, self._habits, self._brought)

    def _on_drafted(self, before: Brought | None, brought: Brought, now: Shown) -> None:
        self.banner.hide()
        self.choose.hold(drafting=False)
        if self._brought is not before:
            # What was decided meanwhile is decided in the draft too, and what was done with does not come back.
            if self._brought is not None:
                self._make(brought.requests)
            return
        self._brought = brought
        self.check.begin()
        if self._is_at_words:
            self.banner.say(Channel.INFO, ready(), self.tr("Check it"), self._on_back_to_check)
        else:
            self._go_to(CHECK)
        self._note()
        self._on_shown(now)

    def _on_not_drafted(self, error: JournalError) -> None:
        self.choose.hold(drafting=False)
        self.fail(error)

    def _on_overtaken(self) -> None:
        if self._brought is not None:
            words = self.kit.messages.text(DraftOvertaken())
            self.banner.say(Channel.WARN, words, self.tr("Make a new draft"), self._on_anew)

    def _on_anew(self) -> None:
        """Ask for the same once more, of the sessions that are chosen by now: what was held since is offered there."""
        if self._brought is not None:
            self._go_to(CHECK)
            first, *beside = self._brought.requests
            self._make((replace(first, sessions=self.choose.sessions.chosen or first.sessions), *beside))

    def _on_shown(self, now: Shown) -> None:
        brought = self._brought
        if brought is None or not brought.is_at(now.made):
            return
        who = self.tr("{name} · client {number} of {count}") if len(brought.names) > 1 else ""
        who = who.format(name=brought.names[brought.now], number=brought.now + 1, count=len(brought.names))
        reading = laid_out(now.passages, now.own_words, headings())
        self.check.show_draft(reading, now.stretches, read=brought.current.read_to_end, who=who)

    def _step(self, change: Callable[[Review], Review]) -> None:
        """Take one step in the current review, on top of every step before it, and show what came of them."""
        if self._brought is None:
            return
        try:
            made = change(self._brought.current)
        except JournalError as error:
            self.fail(error, self._deciding.stepped, self.check.list.current_changed)
            return
        supervising, self._brought = self._suite.supervising, self._brought.with_current(made)
        self._note()
        self.run(lambda: shown(supervising, made), self._on_shown)

    def _on_read(self) -> None:
        if self._brought is not None:
            self._brought = self._brought.with_current(self._suite.supervising.read_through(self._brought.current))
            self._note()

    def _on_checked(self) -> None:
        """Go on to the next client, or to handing over; the words are compared with the journals meanwhile."""
        brought = self._brought
        if brought is None:
            return
        if brought.now + 1 < len(brought.reviews):
            self._turn_to(brought.now + 1)
            return
        self.handing.take(brought, self._habits)
        self._go_to(HAND)
        self._note()
        self.handing.compare()

    def _turn_to(self, number: int) -> None:
        """Show another client's text from its top: what was read of one is not read of the other."""
        if self._brought is not None:
            self._brought = replace(self._brought, now=number)
            self.check.begin()
            self._step(_as_it_is)

    def _on_again(self) -> None:
        if self._brought is not None and self._brought.now and self._steps.currentIndex() == CHECK:
            self._turn_to(self._brought.now - 1)
            return
        self._go_to(CHOOSE)
        self._note()

    def _on_back_to_check(self) -> None:
        self._go_to(CHECK)
        self._note()

    def _on_answers(self) -> None:
        self._go_to(ANSWER)

    def _on_kept(self) -> None:
        self._go_to(CHOOSE)
        self.banner.say(Channel.GOOD, self.tr("Kept. It stands on the sheet before the next meeting, tasks on Today."))

    def _on_done(self) -> None:
        self._brought = None
        self._begun.forget()
        self.handing.take(None, self._habits)
        self.handing.empty()
        self._choosing.empty()
        self._go_to(CHOOSE)
        self.refresh()


def _offer(suite: Suite, client: ClientId) -> Offered:
    return suite.alliance.held(client), suite.clients.all(), suite.supervising.habits(), suite.reviews.waits(client)


def _as_it_is(made: Review) -> Review:
    return made
