"""Two simulators of rated clients, built differently on purpose: what holds on one only is a property of that one.

`notes_client` follows a published-shapes recipe: whole-number items of a level that wanders around a shape, with heavy
tails, gaps, unrated sessions and missing items. `ordinal_client` knows no level on the scale at all: a hidden trait,
unequal cut-points for each item, a mood that carries over from session to session, and meetings on a weekly grid.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from wa_journal.model.trajectory import SessionRecord

Array = NDArray[np.float64]
Random = np.random.Generator

SHAPES = ("flat", "rise", "u", "fall", "walk", "rupture", "rupture_open", "floor", "ceiling")
START = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class Traits:
    """What a simulated officer and client are like."""

    noise: float = 0.7
    item_noise: float = 0.6
    wander: float = 0.35
    wander_weeks: float = 3.0
    unrated: float = 0.12
    missing: float = 0.08
    skip_low: float = 0.0
    heavy: bool = True
    optimism: float = 0.0


PLAIN = Traits()


@dataclass(frozen=True, slots=True)
class Simulated:
    """A record and the level behind it."""

    records: tuple[SessionRecord, ...]
    truth: Array


Shape = Callable[[Random, int, Array], Array]


def weeks_of(random: Random, count: int) -> Array:
    """Give the weeks at which sessions fall: a median of 1.4 apart, now and then a long gap."""
    gaps = random.lognormal(math.log(1.4), 0.5, count - 1)
    gaps += (random.random(count - 1) < 0.06) * random.uniform(4, 9, count - 1)
    days = np.maximum(1, np.round(gaps * 7))
    weeks: Array = np.concatenate([[0.0], np.cumsum(days)]) / 7
    return weeks


def flat_at(level: float) -> Shape:
    """Give a shape that stays at one level."""
    return lambda _random, count, _weeks: np.full(count, level)


def along(levels: Array) -> Shape:
    """Give the shape of these very levels."""
    return lambda _random, _count, _weeks: levels


def rise_to(top: float, step: tuple[float, float] = (0.1, 0.3)) -> Shape:
    """Give a shape that rises from 2-4 and stops."""

    def rise(random: Random, count: int, _weeks: Array) -> Array:
        return np.minimum(random.uniform(2, 4) + random.uniform(*step) * np.arange(count), top)

    return rise


def shape_of(name: str) -> Shape:
    """Give one of the named shapes."""
    return {
        "flat": lambda r, n, _w: np.full(n, r.uniform(3, 7)),
        "rise": lambda r, n, w: rise_to(r.uniform(6.8, 8.2))(r, n, w),
        "fall": lambda r, n, w: 10 - rise_to(r.uniform(6.8, 8.2))(r, n, w),
        "u": lambda r, n, _w: r.uniform(5, 7) - r.uniform(1.5, 3) * np.sin(np.pi * np.arange(n) / max(n - 1, 1)),
        "walk": _walk,
        "rupture": lambda r, n, _w: _rupture(r, n, repaired=True),
        "rupture_open": lambda r, n, _w: _rupture(r, n, repaired=False),
        "floor": flat_at(1.0),
        "ceiling": flat_at(9.0),
    }[name]


def _walk(random: Random, count: int, weeks: Array) -> Array:
    steps = 0.25 * np.sqrt(np.diff(weeks)) * random.standard_normal(count - 1)
    return random.uniform(3, 7) + np.concatenate([[0.0], np.cumsum(steps)])


def _rupture(random: Random, count: int, repaired: bool) -> Array:
    at = int(random.integers(max(1, count // 3), max(2, 2 * count // 3 + 1)))
    drop = random.uniform(1.5, 4)
    return drop_at(random.uniform(5, 7), at, drop, int(random.choice([1, 3])) if repaired else None)(random, count, np.empty(0))


def drop_at(level: float, at: int, drop: float, over: int | None) -> Shape:
    """Give a level that drops at a session and comes back over some sessions, or not at all."""

    def shape(_random: Random, count: int, _weeks: Array) -> Array:
        since = np.arange(count) - at
        depth = np.where(since >= 0, drop, 0.0)
        if over is not None:
            depth = depth * np.clip(1 - since / over, 0, 1)
        return level - depth

    return shape


def notes_client(random: Random, shape: Shape, count: int, traits: Traits = PLAIN) -> Simulated:
    """Simulate one client on a shape."""
    weeks = weeks_of(random, count)
    truth = np.clip(shape(random, count, weeks) + _wander(random, weeks, traits), 0, 10)
    seen = truth + traits.optimism * weeks + traits.noise * _noise(random, count, traits.heavy)
    items = np.clip(np.round(seen[:, None] + traits.item_noise * random.standard_normal((count, 4))), 0, 10)
    return Simulated(_records(random, weeks, items, traits), truth)


def _wander(random: Random, weeks: Array, traits: Traits) -> Array:
    wander = [traits.wander * random.standard_normal()]
    for gap in np.diff(weeks):
        stay = math.exp(-gap / traits.wander_weeks)
        wander.append(stay * wander[-1] + traits.wander * math.sqrt(1 - stay**2) * random.standard_normal())
    return np.array(wander)


def _noise(random: Random, count: int, heavy: bool) -> Array:
    if not heavy:
        return random.standard_normal(count)
    outlier = np.where(random.random(count) < 0.03, 2.5, 1.0)
    return random.standard_t(6, count) / math.sqrt(1.5) * outlier


def _records(random: Random, weeks: Array, items: Array, traits: Traits) -> tuple[SessionRecord, ...]:
    count = len(weeks)
    unrated = random.random(count) < traits.unrated
    low = items.mean(axis=1) < items.mean()
    unrated |= low & (random.random(count) < traits.skip_low)
    missing = random.random(items.shape) < traits.missing
    records = []
    for place in range(count):
        record = SessionRecord(number=place + 1, date=START + timedelta(days=round(weeks[place] * 7)), sentences=25)
        if not unrated[place]:
            given = [None if gone else int(item) for item, gone in zip(items[place], missing[place], strict=True)]
            record = replace(record, goals=given[0], tasks=given[1], trust=given[2], bond=given[3])
        records.append(record)
    return tuple(records)


_CUTS = np.array(
    [
        [-3.1, -2.3, -1.7, -1.1, -0.5, 0.1, 0.8, 1.4, 2.2, 3.0],
        [-2.7, -2.1, -1.5, -1.0, -0.3, 0.2, 0.7, 1.6, 2.1, 2.9],
        [-3.0, -2.2, -1.4, -0.8, -0.2, 0.4, 0.9, 1.5, 2.3, 3.2],
        [-2.9, -2.4, -1.8, -0.9, -0.4, 0.3, 1.0, 1.7, 2.4, 3.1],
    ]
)
_ITEM_SD = 0.35


def ordinal_client(random: Random, name: str, count: int) -> Simulated:
    """Simulate one client through cut-points; the truth is the mean rating to be expected without mood or noise."""
    weeks = np.concatenate([[0.0], np.cumsum(1.0 + random.geometric(0.55, count - 1) - 1.0)])
    trait = _trait(random, name, count)
    mood = [0.0]
    for _ in range(count - 1):
        mood.append(0.35 * mood[-1] + 0.36 * random.standard_normal())
    felt = trait[:, None] + np.array(mood)[:, None] + _ITEM_SD * random.standard_normal((count, 4))
    items = (felt[:, :, None] > _CUTS[None]).sum(axis=2).astype(float)
    return Simulated(_records(random, weeks, items, PLAIN), expected_rating(trait))


def expected_rating(trait: Array) -> Array:
    """Give the mean rating that a trait leads to, from 0 to 10."""
    away = (trait[:, None, None] - _CUTS[None]) / (_ITEM_SD * math.sqrt(2))
    shares = np.array([0.5 * math.erfc(-value) for value in away.ravel()]).reshape(away.shape)
    rating: Array = shares.sum(axis=2).mean(axis=1)
    return rating


def _trait(random: Random, name: str, count: int) -> Array:
    slow = np.concatenate([[0.0], np.cumsum(0.08 * random.standard_normal(count - 1))])
    trait: Array = _course(random, name, count) + slow * {"walk": 2.0, "still": 0.0}.get(name, 1.0)
    return trait


def _course(random: Random, name: str, count: int) -> Array:
    start, way = random.uniform(-1.0, 1.0), np.arange(count) / max(count - 1, 1)
    gone = random.uniform(-1.8, -0.8) + random.uniform(1.2, 2.4) * np.minimum(1, 1.3 * way)
    courses = {
        "rise": gone,
        "fall": -gone,
        "u": start + 0.5 - random.uniform(0.8, 1.6) * (1 - (2 * way - 1) ** 2),
        "rupture": start + 0.3 - _depth(random, count, over=3),
        "rupture_open": start + 0.3 - _depth(random, count, over=None),
        "floor": np.full(count, -2.4),
        "ceiling": np.full(count, 2.4),
    }
    return courses.get(name, np.full(count, start))


def _depth(random: Random, count: int, over: int | None) -> Array:
    at, drop = int(random.integers(max(1, count // 3), max(2, 2 * count // 3 + 1))), random.uniform(0.8, 2.0)
    after = np.arange(count) - at
    depth: Array = np.where(after >= 0, drop, 0.0)
    return depth if over is None else depth * np.clip(1 - after / over, 0, 1)


def simulate(maker: str, random: Random, name: str, count: int) -> Simulated:
    """Simulate a client of a named shape with the simulator of this name."""
    if maker == "ordinal":
        return ordinal_client(random, name, count)
    return notes_client(random, shape_of(name), count)
