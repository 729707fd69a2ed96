"""The settings, drawn from their definitions, and the ways into the journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.settings import Preference
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault import SlotInfo
from wa_journal.model.vault_errors import WrongSecret
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import column, emptied, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.secret_field import SecretField
from wa_journal.ui.question import Question
from wa_journal.ui.settings.own_words import OwnWords
from wa_journal.ui.settings.renew_box import RenewBox, told_to_wait
from wa_journal.ui.settings.setting_row import SettingRow

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_Value = bool | int | str
_Loaded = tuple[tuple[tuple[Preference, _Value], ...], tuple[SlotInfo, ...]]


class SettingsPage(Page):
    """Tells each kept setting, so that the window can follow at once."""

    concerns = Touched.SETTINGS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Settings"))
        self._suite = suite
        self._rows: dict[str, SettingRow] = {}
        self._by_keyring = self._laid = False
        look = kit.look
        self._groups = column(gap=look.px(4))
        self._ways = PlainLabel("", "muted")
        self.present = SecretField(look, self.tr("Present passphrase or recovery code"))
        self.first = SecretField(look, self.tr("New passphrase"))
        self.again = SecretField(look, self.tr("The same again"))
        self.own_words = OwnWords(self, suite)
        self.fill(column(self._groups, self.own_words, self._keys(), None, gap=look.px(4)), most=220)

    def take_focus(self) -> None:
        """Wait until the settings are there: they come above what the page begins with."""
        if self._laid:
            super().take_focus()

    def _on_laid(self) -> None:
        self._laid = True
        self.take_focus_once_loaded()

    def reload(self) -> None:
        """Load the settings."""
        suite = self._suite
        self.run(lambda: (suite.preferences.all(), suite.keeping.ways_in()), self._on_loaded)
        self.own_words.reload()

    def _keys(self) -> QWidget:
        look = self.kit.look
        self.change = Button(self.tr("Change the passphrase"), self._on_change)
        self.renew = Button(self.tr("Make a new recovery code …"), self._on_renew)
        self.keyring = Button(self.tr("Let this desktop's keyring open it …"), self._on_keyring)
        self.pieces |= {"passphrase": self.present, "code": self.renew, "keyring": self.keyring}
        named = (
            (self.tr("Present passphrase or recovery code"), self.present),
            (self.tr("New passphrase"), self.first),
            (self.tr("The same again"), self.again),
        )
        fields = column(*(part for words, field in named for part in (Named(words, field), field)))
        return Card(
            look,
            self.tr("Ways into the journal"),
            self._ways,
            fields,
            flow(self.change, self.renew, self.keyring, gap=look.px(2)),
        )

    def _on_loaded(self, loaded: _Loaded) -> None:
        settings, slots = loaded
        self._ways.setText(self.tr("It opens with: {ways}.").format(ways=", ".join(self._way(slot.kind) for slot in slots)))
        self._by_keyring = any(slot.kind is SlotKind.KEYRING for slot in slots)
        words = self.tr("Stop using the keyring") if self._by_keyring else self.tr("Let this desktop's keyring open it …")
        self.keyring.setText(words)
        if not self._rows:
            self._build(settings)
            # What is laid out now is in sight with the next turn of the loop.
            QTimer.singleShot(0, self, self._on_laid)
        for preference, value in settings:
            self._rows[preference.key].show_value(value)

    def _build(self, settings: tuple[tuple[Preference, _Value], ...]) -> None:
        emptied(self._groups)
        cards: dict[str, Card] = {}
        for preference, _ in settings:
            card = cards.get(preference.group)
            if card is None:
                card = cards[preference.group] = Card(self.kit.look, preference.group)
                card.body.setSpacing(self.kit.look.px(3))
                self._groups.addWidget(card)
            line = SettingRow(self.kit.look, preference)
            line.chosen.connect(self._on_chosen)
            card.body.addWidget(line)
            self._rows[preference.key] = self.pieces[preference.key] = line

    def _way(self, kind: SlotKind) -> str:
        return {
            SlotKind.PASSPHRASE: self.tr("passphrase"),
            SlotKind.RECOVERY: self.tr("recovery code"),
            SlotKind.KEYRING: self.tr("this desktop's keyring"),
            SlotKind.AGENCY: self.tr("the agency's key"),
        }[kind]

    def _on_chosen(self, key: str, value: _Value) -> None:
        put = self._suite.preferences.set
        self.run(lambda: put(key, value), partial(self._on_set, key, value), failed=partial(self._on_not_set, key))

    def _on_set(self, key: str, value: _Value, change: Change) -> None:  # noqa: ARG002
        self.kept.emit(key, value)

    def _on_not_set(self, key: str, error: JournalError) -> None:
        """What the journal has is shown again, and goes on being followed."""
        told = self.tr("The setting stays as it was. {why}")
        self.banner.say(Channel.ERROR, told.format(why=self.kit.messages.text(error)))
        self._rows[key].refuse()
        self.reload()

    def _on_change(self) -> None:
        present, first, again = self.present.text(), self.first.text(), self.again.text()
        if not first or first != again:
            told = self.tr("Type the new passphrase twice, the same both times.")
            self.banner.say(Channel.WARN, told, until=self._typed)
            again_from = self.again if first else self.first
            again_from.setFocus()
            again_from.selectAll()
            return
        self._tell_wait()
        self.present.hold()
        self.change.rest()
        change = self._suite.keeping.change_passphrase
        self.kit.tasks.run_aside(self, lambda: change(present, first), self._on_passphrase, self._on_not_changed)

    def _tell_wait(self) -> None:
        if self.kit.tasks.at_work:
            self.banner.say(Channel.INFO, told_to_wait())

    @property
    def _typed(self) -> tuple[SignalInstance, ...]:
        return tuple(field.textEdited for field in (self.present, self.first, self.again))

    def _on_not_changed(self, error: JournalError) -> None:
        refused, waits = self.present if isinstance(error, WrongSecret) else self.first, keys_are_in(self.present)
        self._stand_ready()
        if waits:
            refused.setFocus()
            refused.selectAll()
        self.fail(error, *self._typed)

    def _stand_ready(self) -> None:
        self.present.resume()
        self.change.resume()

    def _on_passphrase(self, change: Change) -> None:  # noqa: ARG002
        self._stand_ready()
        for field in (self.present, self.first, self.again):
            field.clear()
        self.banner.say(Channel.GOOD, self.tr("The passphrase is changed. Backups made before still open with the old one."))

    def _on_keyring(self) -> None:
        if self._by_keyring:
            self._tell_wait()
            self.run_aside(self._suite.keeping.forget_keyring, self._on_keyring_gone)
            return
        words = self.tr("Whoever sits in your desktop session can then open the journal. The passphrase goes on working.")
        question = Question(self.tr("Use this desktop's keyring?"), words, self.tr("Use it"))
        self.kit.notify.ask(self, question, self._on_keyring_agreed)

    def _on_keyring_agreed(self) -> None:
        self._tell_wait()
        self.run_aside(self._suite.keeping.use_keyring, self._on_keyring_kept)

    def _on_keyring_kept(self, change: Change) -> None:  # noqa: ARG002
        self.banner.say(Channel.GOOD, self.tr("The keyring gave back what it was given: it opens the journal from now on."))

    def _on_keyring_gone(self, change: Change) -> None:  # noqa: ARG002
        self.banner.say(Channel.GOOD, self.tr("The keyring does not open the journal any more."))

    def _on_renew(self) -> None:
        box = RenewBox(self.kit, self._suite, self.window())
        box.renewed.connect(self._on_renewed)
        box.finished.connect(box.deleteLater)
        box.open()

    def _on_renewed(self) -> None:
        self.present.clear()
        words = self.tr("The new recovery code counts from now on; the old one opens nothing any more.")
        self.banner.say(Channel.GOOD, words)
