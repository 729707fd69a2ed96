"""The steps from one format of the journal to the next are one chain: two with one number would leave no journal that opens."""

import re
from pathlib import Path

from wa_journal.store import migrations

STEPS = sorted((Path(migrations.__path__[0]) / "versions").glob("v*.py"))


def test_every_step_has_its_own_number_and_follows_the_one_before() -> None:
    told = [re.findall(r'^(?:down_)?revision\b.*?= (?:"(\d+)"|None)', step.read_text("utf-8"), re.MULTILINE) for step in STEPS]
    numbers = [step.name[1:5] for step in STEPS]
    assert numbers == [f"{place:04d}" for place in range(1, len(STEPS) + 1)]
    assert told == [[number, before] for number, before in zip(numbers, ["", *numbers], strict=False)]
