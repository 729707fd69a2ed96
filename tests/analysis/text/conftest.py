"""The language pass as the product puts it together, without the encoder."""

from __future__ import annotations

import pytest

from wa_journal.analysis.text.tagger import Tagger
from wa_journal.services.tags import language


@pytest.fixture(scope="session")
def english() -> Tagger:
    return language.tagger("en", quick=True)
