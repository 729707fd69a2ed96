"""Begun words of a page's forms: within two seconds in the vault, and there again for the client that they are about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from wa_journal.model.begun import Words
from wa_journal.model.change import Change
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.ui.handed import AGAIN_MS, Handed
from wa_journal.ui.page import Page
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.save_mark import SaveState

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_WITHIN_MS = 1200


@dataclass(frozen=True, slots=True)
class _Key:
    """What begun words are about: a form that is about no client stands in the journal by its name."""

    client: ClientId | None
    form: str
    session: SessionId | None = None


@dataclass(frozen=True, slots=True)
class _Save:
    """Words on their way into the vault; `behind` those that may wait there and are not known yet."""

    words: Words = field(repr=False)
    behind: bool = False


class BegunDesk(QObject):
    """Stands beside one form, or several that go together; turned to another client, it puts begun words aside with theirs.

    With `follows` it turns with the page; a form that is about a session or a judgement, or that shows what is kept, is turned
    by its page once that is shown.
    """

    def __init__(self, page: Page, suite: Suite, form: str, fields: FormFields | None = None, *, follows: bool = True) -> None:
        super().__init__(page)
        self._page, self._suite, self._form, self.follows = page, suite, form, follows
        self._forms: dict[str, FormFields] = {}
        self._waiting: dict[str, str] = {}
        self._key: _Key | None = None
        self._told: Words = ()
        self._brought, self._asked = True, 0
        self._saving: Handed[_Key, _Save] = Handed()
        self._failed: dict[_Key, _Save] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        page.desks.append(self)
        if fields is not None:
            self.hold("", fields)

    @property
    def unsaved(self) -> bool:
        """Say whether words stand here that no save has taken yet."""
        return bool(self._saving or self._failed) or (self._key is not None and self._words != self._told)

    @property
    def client(self) -> ClientId | None:
        """Give the client whom the words are about."""
        return self._key.client if self._key is not None else None

    @property
    def session(self) -> SessionId | None:
        """Give the session that the words are about."""
        return self._key.session if self._key is not None else None

    def hold(self, name: str, fields: FormFields) -> None:
        """Stand beside one more form, and show in it what was begun there."""
        if self._forms.get(name) is fields:
            return
        self._let_go(name)
        self._forms[name] = fields
        fields.changed.connect(self._on_changed)
        self._give(name, fields)

    def hold_all(self, forms: Mapping[str, FormFields]) -> None:
        """Stand beside these forms; what was begun in another waits for the next one of its name."""
        for name in self._forms.keys() - forms.keys():
            self._let_go(name)
        for name, fields in forms.items():
            self.hold(name, fields)

    def _let_go(self, name: str) -> None:
        fields = self._forms.pop(name, None)
        if fields is not None:
            fields.changed.disconnect(self._on_changed)
            self._waiting |= {_named(name, one): text for one, text in fields.begun}

    def turn_to(self, client: ClientId | None, session: SessionId | None = None, about: str = "") -> None:
        """Be about this client from now on, and this session or what `about` names; a form is cleared for it."""
        about = about or session or ""
        self._turn(_Key(client, f"{self._form}:{about}" if about else self._form, session) if client is not None else None)

    def stay(self) -> None:
        """Be about no one client, as the form is about several or none."""
        self._turn(_Key(None, self._form))

    def bring_anew(self) -> None:
        """Show what the journal still holds, and nothing else: it let go of words that stand here."""
        key, self._key = self._key, None
        self._turn(key)

    def _turn(self, key: _Key | None) -> None:
        if key == self._key:
            return
        self.flush()
        self._timer.stop()
        self._key, self._told, self._brought = key, (), key is None
        self._waiting.clear()
        for fields in self._forms.values():
            fields.clear()
        if key is not None:
            words = self._suite.begun.words
            self._asked += 1
            self._page.kit.tasks.run(self._page, lambda: words(key.client, key.form), partial(self._on_brought, self._asked))

    def flush(self) -> None:
        """Have what was begun saved now; what could not be saved before is tried again."""
        failed, self._failed = self._failed, {}
        for key, save in failed.items():
            self._save(key, save)
        if self._key is not None and self._words != self._told:
            self._told = self._words
            if self._brought or self._told:
                self._save(self._key, _Save(self._told, behind=not self._brought))

    def hand_in(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        change: Change | None = None,
        *,
        name: str = "",
        taken: Mapping[str, str] | None = None,
    ) -> None:
        """Have a verb keep what stands in a form, which is emptied for the next words; what was `taken` stays in sight.

        A refusal brings the words back, as begun as they were, with the client that they are about.
        """
        key, fields = self._key, self._forms[name]
        if key is None:
            return
        words = fields.begun if taken is None else tuple(taken.items())
        if taken is None:
            fields.empty()
        tasks, kept = self._page.kit.tasks, partial(self._on_kept, key, name, taken or {}, done)
        refused = partial(self._on_refused, key, name, words, stayed=taken is not None)
        tasks.run(self._page, call, kept, refused, change)
        # Behind the verb: should it never come to an end, the words are still begun.
        self.flush()

    @property
    def _words(self) -> Words:
        begun = ((_named(name, one), text) for name, fields in self._forms.items() for one, text in fields.begun)
        return tuple(sorted((*begun, *self._waiting.items())))

    def _save(self, key: _Key, save: _Save) -> None:
        verb = self._suite.begun.add if save.behind else self._suite.begun.keep
        self._saving.hand(key, save)
        self._page.kit.tasks.run(
            self._page,
            lambda: verb(key.client, key.form, key.session, save.words),
            partial(self._on_saved, key, save),
            partial(self._on_not_saved, key, save),
        )

    def _give(self, name: str, fields: FormFields) -> None:
        begins = _named(name, "")
        found = tuple((one.removeprefix(begins), text) for one, text in self._waiting.items() if one.startswith(begins))
        for one, _ in found:
            del self._waiting[_named(name, one)]
        fields.show_begun(found)

    def _on_changed(self) -> None:
        if self._key is not None and not self._timer.isActive() and self._words != self._told:
            self._timer.start(_WITHIN_MS)

    def _on_brought(self, asked: int, words: Words) -> None:
        """Show what was begun; words typed meanwhile stand behind it."""
        if asked == self._asked and self._key is not None:
            self._brought, self._told = True, words
            self._waiting |= dict(words)
            for name, fields in self._forms.items():
                self._give(name, fields)
            self._on_changed()

    def _on_saved(self, key: _Key, save: _Save, result: object) -> None:  # noqa: ARG002
        self._saving.answered(key, save)
        self._tell_saved()

    def _tell_saved(self) -> None:
        if not self._page.unsaved:
            self._page.saving.emit(SaveState.SAVED, datetime.now(UTC))

    def _on_not_saved(self, key: _Key, save: _Save, error: JournalError) -> None:
        """What is newer counts; else it is tried again."""
        if self._saving.answered(key, save):
            self._failed[key] = save
        self._page.fail(error)
        self._timer.start(AGAIN_MS)

    def _on_kept(self, key: _Key, name: str, taken: Mapping[str, str], done: Callable[[Any], object] | None, result: Any) -> None:
        self._tell_saved()
        if key != self._key:
            return
        if name in self._forms:
            self._forms[name].answered(taken)
        if done is not None:
            done(result)

    def _on_refused(self, key: _Key, name: str, words: Words, error: JournalError, *, stayed: bool) -> None:
        fields, named = self._forms.get(name), tuple((_named(name, one), text) for one, text in words)
        if key != self._key:
            self._save(key, _Save(named, behind=True))
        elif fields is None:
            self._waiting |= dict(named)
        elif stayed:
            fields.refuse(dict(words))
        else:
            fields.show_begun(words)
        self.flush()
        self._page.fail(error)


def _named(form: str, field: str) -> str:
    return f"{form}.{field}" if form else field
