"""The palettes: every pair that carries words or a control reaches WCAG AA."""

from pathlib import Path

import pytest

from wa_journal.model.errors import BadResource
from wa_journal.ui.theme import LARGEST, SMALLEST, STEP, Palette, Theme, contrast, load_palette

ROOT = Path(__file__).resolve().parents[2]
TEXT, SHAPE = 4.5, 3.0
GROUNDS = ("window", "surface", "sunken", "rail")
WORDS = (
    *((role, ground) for role in ("text", "muted", "link", "danger", "warn", "good") for ground in GROUNDS),
    *((f"{side}_text", ground) for side in ("towards", "away", "context") for ground in (*GROUNDS, "accent_soft")),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_danger", "danger"), ("on_demo", "demo"),
    ("text", "accent_soft"), ("muted", "accent_soft"), ("text", "selection"), ("text", "hit"), ("link", "accent_soft"),
    ("text", "danger_soft"), ("danger", "danger_soft"), ("text", "warn_soft"), ("warn", "warn_soft"),
    ("text", "good_soft"), ("good", "good_soft"), ("text", "info_soft"), ("muted", "info_soft"), ("link", "info_soft"),
)  # fmt: skip
SHAPES = (
    *((role, ground) for role in ("control", "focus", "accent") for ground in GROUNDS),
    *((role, ground) for role in ("level", "towards", "away", "context", "client", "strain", "neutral")
      for ground in ("surface", "window")),
)  # fmt: skip


def palette(name: str) -> Palette:
    return load_palette(name, (ROOT / "resources" / "themes" / f"{name}.json").read_text("utf-8"))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_can_be_read(name: str) -> None:
    theme = Theme(palette(name))
    weak = {pair: round(ratio, 2) for pair in WORDS if (ratio := contrast(*map(theme.colour, pair))) < TEXT}
    assert weak == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_controls_and_marks_can_be_seen(name: str) -> None:
    theme = Theme(palette(name))
    weak = {pair: round(ratio, 2) for pair in SHAPES if (ratio := contrast(*map(theme.colour, pair))) < SHAPE}
    assert weak == {}


def test_both_palettes_have_the_same_roles() -> None:
    light, dark = palette("light"), palette("dark")
    assert (light.roles.keys(), light.data.keys()) == (dark.roles.keys(), dark.data.keys())


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize(
    "text", ["", '{"name": 1}', '{"name": "a", "dark": true, "roles": {"a": "red"}, "data": {}}', "[]", "]["]
)
def test_a_broken_palette_is_a_bad_resource(text: str) -> None:
    with pytest.raises(BadResource):
        load_palette("themes/x.json", text)


def test_text_size_scales_type_and_distance() -> None:
    theme = Theme(palette("light"), 200)
    assert (theme.pt("body"), theme.px(2)) == (20.0, 13)


@pytest.mark.parametrize("percent", range(SMALLEST, LARGEST + 1, STEP))
def test_the_steps_of_a_distance_follow_from_its_pixels_at_every_text_size(percent: int) -> None:
    theme = Theme(palette("light"), percent)
    halves = [half / 2 for half in range(400)]
    assert [theme.steps(theme.px(steps)) for steps in halves] == halves
