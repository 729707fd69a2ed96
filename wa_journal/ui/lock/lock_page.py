"""The lock screen: a passphrase, or one of the ways back in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.errors import JournalError
from wa_journal.ui.by_name import set_by_name
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, Scroller
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.secret_field import SecretField

if TYPE_CHECKING:
    from wa_journal.ui.job import Job, Steps


class Door(NamedTuple):
    """The ways in; each call runs on a worker, says how far it is, and gives whatever the opened journal is."""

    unlock: Callable[[str, Steps], object]
    recover: Callable[[str, Steps], object]
    salvage: Callable[[str, Steps], tuple[str, ...]] | None = None
    keyring: Callable[[Steps], object] | None = None
    agency: bool = False


class LockPage(QWidget):
    """Asks for the passphrase; holds nothing of the journal."""

    opened = Signal(object)
    restore_wanted = Signal()
    demo_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, kit: Kit, door: Door, *, demo_passphrase: str = "") -> None:
        super().__init__()
        self._kit, self._door = kit, door
        self._left, self._recovering, self._salvaging = 0, False, False
        self.setProperty("kind", "page")
        self.setAccessibleName(self.tr("Locked journal"))
        self.banner = Banner(kit.look)
        self._name = PlainLabel(self.tr("Passphrase"), "strong")
        self.secret = SecretField(kit.look, self.tr("Passphrase"))
        self._name.setBuddy(self.secret)
        self.go = Button(self.tr("Unlock"), self._on_go, "primary")
        self._other = Button(self.tr("Use the recovery code"), self._on_other, "quiet")
        self.keyring = Button(self.tr("Open with this desktop's keyring"), self._on_keyring, "quiet")
        if door.keyring is None:
            self.keyring.hide()
        self._told = PlainLabel("", "muted")
        self.progress = Progress(kit.look, self.tr("How far it is"))
        self.progress.stopped.connect(self._on_stop)
        self._job: Job | None = None
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        self.secret.returnPressed.connect(self._on_go)
        self._build(demo_passphrase)

    def _build(self, demo_passphrase: str) -> None:
        look = self._kit.look
        hint = self.tr("This demonstration opens with: {words}").format(words=demo_passphrase)
        words = hint if demo_passphrase else self._who_opens()
        note = PlainLabel(words, "muted")
        inner = column(
            self.banner,
            self._name,
            self.secret,
            self._told,
            self.progress,
            self.go,
            row(self._other, self.keyring, None),
            gap=look.px(2),
        )
        card = Card(look, "", inner)
        card.setFixedWidth(look.theme.em(112))
        self._card = card
        restore = Button(self.tr("Restore from a backup …"), self.restore_wanted.emit, "quiet")
        demo = Button(self.tr("Open the demonstration"), self.demo_wanted.emit, "quiet")
        leave = Button(self.tr("Quit"), self.quit_wanted.emit, "quiet")
        if demo_passphrase:
            demo.hide()
            restore.hide()
        self._picture = PlainLabel(wrap=False)
        title, under = PlainLabel(self.tr("Working Alliance Journal"), "title"), PlainLabel(self.tr("locked"), "muted")
        for label in (self._picture, title, under, note):
            set_by_name(label, alignment="AlignCenter")
        note.setFixedWidth(look.theme.em(112))
        self._note = note
        gap = look.px(3)
        ways = row(None, restore, demo, leave, None, gap=look.px(1))
        inside = column(
            None,
            self._picture,
            title,
            under,
            gap,
            row(None, card, None),
            row(None, note, None),
            ways,
            None,
            gap=gap,
            margin=gap,
        )
        self.setLayout(column(Scroller(inside), gap=0))
        look.changed.connect(self._dress)
        self._dress()
        self._told.hide()

    def tell_restored(self, *, aside: bool) -> None:
        """Say that a backup is back, and what became of the journal that stood here."""
        told = self.tr("The backup is back. It opens with the passphrase or the code of its day.")
        kept = self.tr("What was here before was moved aside, into a folder of its own in the journal's folder.")
        self.banner.say(Channel.GOOD, f"{told} {kept}" if aside else told)
        self.secret.setFocus()

    def _who_opens(self) -> str:
        if self._door.agency:
            return self.tr("Your agency's key opens it too; each such opening stands in the access log.")
        return self.tr("There is no back door. Without the passphrase or the recovery code the journal stays closed.")

    def _dress(self) -> None:
        look = self._kit.look
        self._picture.setPixmap(look.picture("lock", "accent", look.px(11)))
        for wide in (self._card, self._note):
            wide.setFixedWidth(look.theme.em(112))

    def _on_other(self) -> None:
        self._recovering = not self._recovering
        name = self.tr("Recovery code") if self._recovering else self.tr("Passphrase")
        self._name.setText(name)
        self.secret.setAccessibleName(name)
        self._other.setText(self.tr("Use the passphrase") if self._recovering else self.tr("Use the recovery code"))
        self.secret.clear()
        self.secret.reveal(self._recovering)
        self.banner.clear()
        self.secret.setFocus()

    def _on_go(self) -> None:
        typed = self.secret.text()
        if not typed or not self.go.isEnabled():
            return
        if self._salvaging and self._door.salvage is not None:
            self._salvage(typed)
            return
        self._check(self.tr("Opening …"))
        verb = self._door.recover if self._recovering else self._door.unlock
        self._open(lambda steps: verb(typed, steps))

    def _on_keyring(self) -> None:
        if self._door.keyring is not None and self.go.isEnabled():
            self._check(self.tr("Asking this desktop's keyring …"))
            self._open(self._door.keyring)

    def _open(self, call: Callable[[Steps], object]) -> None:
        """Open the journal; where it is brought up to date for that, say so and how far it is."""
        from wa_journal.ui.job import Job

        self._job = Job(self, self._on_opened, self._on_failed, None, self._on_brought_up, self._on_open_ended)
        self._kit.tasks.run_long(self._job, call)

    def _on_brought_up(self, done: int, whole: int) -> None:
        if self.progress.isHidden():
            self._told.hide()
            self.progress.begin(self.tr("This version brings the journal up to date, once. A copy of it is kept beside it."))
        self.progress.show_done(done, whole)

    def _on_open_ended(self) -> None:
        if self._end():
            told = self.tr("Stopped. The journal is as it was; it is brought up to date when it is unlocked next.")
            self.banner.say(Channel.INFO, told)
            self.secret.setFocus()

    def _end(self) -> bool:
        """Take the bar away; says whether the officer stopped what ran."""
        stopped = self._job is not None and self._job.stopping.is_set()
        self._job = None
        self.progress.end()
        self._release()
        return stopped

    def _salvage(self, typed: str) -> None:
        from wa_journal.ui.job import Job

        salvage = self._door.salvage
        if salvage is not None:
            self.banner.clear()
            self._check("")
            self.progress.begin(self.tr("Saving what can be read …"))
            self._job = Job(self, self._on_salvaged, self._on_failed, None, self.progress.show_done, self._on_salvage_ended)
            self._kit.tasks.run_long(self._job, lambda steps: salvage(typed, steps))

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_salvage_ended(self) -> None:
        """Stopped, it did nothing; where it was through already, what it saved is told next."""
        if self._end():
            self.banner.say(Channel.INFO, self.tr("Stopped. Nothing was changed: the damaged journal is as it was."))
            self.secret.setFocus()

    def _on_salvaged(self, sentences: tuple[str, ...]) -> None:
        self._offer_salvage(False)
        self._release()
        self.secret.clear()
        self.banner.say(Channel.GOOD, "\n".join(sentences))
        self.secret.setFocus()

    def _offer_salvage(self, offered: bool) -> None:
        """A damaged journal is never left with "try again": the same secret saves what can be read."""
        self._salvaging = offered and self._door.salvage is not None
        self.go.setText(self.tr("Save what can be read") if self._salvaging else self.tr("Unlock"))

    def _on_opened(self, journal: object) -> None:
        self.secret.clear()
        self._release()
        self.opened.emit(journal)

    def _on_failed(self, error: JournalError) -> None:
        # What can go wrong with a vault is known by then: to load it before the first picture would only hold that up.
        from wa_journal.model.vault_errors import CodeMistyped, TooManyTries, VaultDamaged, WrongSecret

        self._release()
        about_secret = isinstance(error, (WrongSecret, CodeMistyped))
        until = (self.secret.textEdited,) if about_secret else ()
        self.banner.say(Channel.ERROR, self._kit.messages.text(error), until=until)
        if isinstance(error, VaultDamaged):
            self._offer_salvage(True)
        if isinstance(error, TooManyTries):
            # What was typed may be right: it waits in its field.
            self._slow_down(int(error.params["seconds"]))
        elif isinstance(error, WrongSecret):
            self.secret.selectAll()
        elif not isinstance(error, CodeMistyped):
            self.secret.clear()

    def _slow_down(self, seconds: int) -> None:
        self._left = seconds
        self._second.start()
        self._show_wait()

    def _on_second(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show_wait()
        else:
            self._second.stop()
            self._release()
            self.secret.setFocus()

    def _show_wait(self) -> None:
        told = self.tr("The next try is possible in {seconds} s; each further wrong one doubles the wait.")
        self._hold(told.format(seconds=self._left))

    def _check(self, words: str) -> None:
        self.secret.hold()
        for other in (self._other, self.keyring):
            other.setEnabled(False)
        self._hold(words)

    def _hold(self, words: str) -> None:
        self.go.setEnabled(False)
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _release(self) -> None:
        for button in (self.go, self._other, self.keyring):
            button.setEnabled(True)
        self._told.hide()
        self.secret.resume(chosen=False)
