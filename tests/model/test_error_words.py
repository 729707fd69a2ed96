"""Every failure has its words, and each sentence takes only what the failure gives."""

import importlib
import pkgutil
import string
import tomllib
from pathlib import Path

import wa_journal.model
from wa_journal.model.errors import JournalError

WORDS = tomllib.loads((Path(__file__).parents[2] / "resources/errors/en.toml").read_text(encoding="utf-8"))


def errors() -> list[type[JournalError]]:
    for module in pkgutil.iter_modules(wa_journal.model.__path__):
        importlib.import_module(f"wa_journal.model.{module.name}")
    return JournalError.__subclasses__()


def test_every_failure_has_words_and_no_two_share_a_code() -> None:
    codes = [error.code for error in errors()]
    assert sorted(set(codes)) == sorted(codes)
    assert {"unknown", *codes} <= WORDS.keys()


def test_every_sentence_ends_and_says_enough() -> None:
    for code, sentence in WORDS.items():
        fields = [name for _text, name, _form, _conversion in string.Formatter().parse(sentence) if name is not None]
        assert all(name.isidentifier() for name in fields), code
        assert len(sentence) > 20, code
        assert sentence.rstrip()[-1] in ".!" or "wa-journal" in sentence[-60:], code
