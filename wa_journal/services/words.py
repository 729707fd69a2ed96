"""The words for failures, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from wa_journal.host import resources
from wa_journal.model.errors import JournalError
from wa_journal.model.said import Said, said


@cache
def error_words() -> Mapping[str, Said]:
    """Give the sentence for each error code, with its parameters in braces."""
    import tomllib

    loaded = tomllib.loads(resources.read_text("errors/en.toml"))
    return {code: said("errors", str(sentence)) for code, sentence in loaded.items()}


def sentence(error: JournalError) -> str:
    """Say what happened and what to do, in one sentence."""
    return error_words()[error.code].format(**error.params)
