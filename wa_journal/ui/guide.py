"""The five-minute tour: ten steps through the pages, each where it is; Escape ends it, the palette begins it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from wa_journal.model.ids import ClientId, SessionId
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import announce
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import TAGS, Place
from wa_journal.ui.shell.workspace import Workspace

Survey = Callable[[], dict[ClientId, tuple[SessionId, ...]]]


@dataclass(frozen=True, slots=True)
class Step:
    """One stop: the page, what it is for, and what to do there."""

    page: str
    heading: str
    words: str
    of_client: bool = True
    part: str = ""


def steps() -> tuple[Step, ...]:
    """Give the stops in order."""
    translate = QCoreApplication.translate
    return (
        Step(
            "today",
            translate("Tour", "Today"),
            translate(
                "Tour", "What waits: open strains, promises that are due, drafts, backups. Ctrl+D leads here from anywhere."
            ),
            of_client=False,
        ),
        Step(
            "entries",
            translate("Tour", "Entries"),
            translate(
                "Tour",
                "All that you wrote about one client, newest first, with every earlier version. Pick clients on "
                "the left, or with Ctrl+R.",
            ),
        ),
        Step(
            "session",
            translate("Tour", "Write"),
            translate(
                "Tour",
                "Five ratings with 0 to 9 and End, then four boxes: what they said, what you saw, think and felt."
                " Words are kept every two seconds, encrypted.",
            ),
        ),
        Step(
            "session",
            translate("Tour", "Tags"),
            translate(
                "Tour",
                "Underlined sentences carry suggestions, each with its reason. Alt+T leads to the list: Enter "
                "keeps one, X drops it, R changes it. Charts count only what you keep.",
            ),
            part=TAGS,
        ),
        Step(
            "trajectory",
            translate("Tour", "Trajectory"),
            translate(
                "Tour",
                "How you rated the relationship over time, with the range that it likely lies in. Ctrl+T shows "
                "the same as a table, Enter opens a session.",
            ),
        ),
        Step(
            "board",
            translate("Tour", "Board"),
            translate(
                "Tour",
                "Before a next step: what speaks for it, what against, what was never recorded. There is no "
                "score; the judgement is written by you.",
            ),
        ),
        Step(
            "craft",
            translate("Tour", "Practice"),
            translate("Tour", "Before the meeting, promises and homework, and the strategies that you used or could use."),
        ),
        Step(
            "supervision",
            translate("Tour", "Supervision"),
            translate(
                "Tour",
                "A summary without names: you see each replacement and decide what is unsure before anything "
                "leaves this machine.",
            ),
        ),
        Step(
            "search",
            translate("Tour", "Find"),
            translate(
                "Tour", "Search as you type over all entries. Ctrl+K finds or does anything by a few letters, this tour too."
            ),
            of_client=False,
        ),
        Step(
            "backups",
            translate("Tour", "Keep it safe"),
            translate(
                "Tour",
                "A backup is one encrypted file; try to bring one back before you need it. Ctrl+L locks at once; "
                "left alone, the journal locks by itself.",
            ),
            of_client=False,
        ),
    )


class Guide(QFrame):
    """A strip under the pages; it takes no room while there is no tour."""

    def __init__(self, kit: Kit, workspace: Workspace, survey: Survey) -> None:
        super().__init__()
        self._kit, self._workspace, self._survey = kit, workspace, survey
        self._steps: tuple[Step, ...] = ()
        self._number, self._client, self._session = 0, ClientId(""), SessionId("")
        look = kit.look
        self.setProperty("kind", "banner_info")
        self.setAccessibleName(self.tr("Tour"))
        self.heading, self.words = PlainLabel("", "strong"), PlainLabel("")
        self.back = Button(self.tr("Back"), self._on_back)
        self.next = Button(self.tr("Next"), self._on_next, "primary")
        self.end = Button(self.tr("End the tour"), self._on_end, "quiet")
        buttons = flow(self.next, self.back, self.end, gap=look.px(2))
        self.setLayout(column(self.heading, self.words, buttons, gap=look.px(1), margin=look.px(3)))
        workspace.went.connect(self._on_went)
        self.hide()

    def begin(self) -> None:
        """Begin at the first stop; with no client yet, what is about one is left out."""
        self._kit.tasks.run(self, self._survey, self._on_survey)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_end()
        else:
            super().keyPressEvent(event)

    def _on_survey(self, found: dict[ClientId, tuple[SessionId, ...]]) -> None:
        written = {client: sessions for client, sessions in found.items() if sessions}
        fullest = max(written, key=lambda client: len(written[client]), default=None)
        self._steps = tuple(step for step in steps() if fullest is not None or not step.of_client)
        if fullest is not None:
            self._client, self._session = fullest, written[fullest][-1]
        self._number = 0
        self._show()

    def _show(self) -> None:
        step = self._steps[self._number]
        place = Place(step.page, self._client, part=step.part) if step.of_client else Place(step.page)
        if step.page == "session":
            # Whoever only looks round opens nothing for writing.
            place = replace(place, session=self._session, look=True)
        self._workspace.go(place, focus=False)
        self._say()
        self.show()
        self.next.setFocus()
        announce(self, f"{step.heading}. {step.words}")

    def _say(self) -> None:
        step = self._steps[self._number]
        number = self.tr("Tour · {number} of {whole}").format(number=self._number + 1, whole=len(self._steps))
        self.heading.setText(f"{number} · {step.heading}")
        self.words.setText(step.words)
        self.back.setEnabled(self._number > 0)
        last = self._number == len(self._steps) - 1
        self.next.setText(self.tr("Done") if last else self.tr("Next"))

    def _on_went(self, page: str) -> None:
        """Whoever looks round without the strip is told about the page that they are on."""
        here = self._steps[self._number].page if self.isVisible() else page
        stop = next((number for number, step in enumerate(self._steps) if step.page == page), None)
        if here != page and stop is not None:
            self._number = stop
            self._say()

    def _on_next(self) -> None:
        if self._number == len(self._steps) - 1:
            self._on_end()
        else:
            self._number += 1
            self._show()

    def _on_back(self) -> None:
        self._number -= 1
        self._show()

    def _on_end(self) -> None:
        self.hide()
        place = self._workspace.place
        if place.look:
            self._workspace.go(replace(place, part="", look=False, tab=True))
        else:
            self._workspace.focus_page()
