"""What the trajectory is measured on: the product's own functions on simulated clients whose truth is known."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import numpy as np

from tests.reference.trajectory_clients import (
    PLAIN,
    SHAPES,
    START,
    Array,
    Random,
    Shape,
    Simulated,
    Traits,
    along,
    drop_at,
    flat_at,
    notes_client,
    ordinal_client,
    shape_of,
    simulate,
)
from wa_journal.analysis.trajectory.backward import ends_of
from wa_journal.analysis.trajectory.dips import dips_of
from wa_journal.analysis.trajectory.level import read
from wa_journal.analysis.trajectory.picture import Question, Reader
from wa_journal.analysis.trajectory.rated_rows import RatedRule, rated_state
from wa_journal.analysis.trajectory.rates import rate_of
from wa_journal.analysis.trajectory.series import Series, level_series
from wa_journal.analysis.trajectory.strategies import followed
from wa_journal.analysis.trajectory.trend import ENOUGH, trend_of
from wa_journal.analysis.trajectory.walk import Walk
from wa_journal.catalogue.board import read_board
from wa_journal.model.trajectory import BoardSpec, BoardState, Dip, Direction, LanePoint, SessionRecord

LINE = 6.0
ROOT = Path(__file__).resolve().parents[2]


def board_spec() -> BoardSpec:
    """Give the packaged board."""
    return read_board((ROOT / "resources" / "board.toml").read_text(encoding="utf-8"))


def random_for(*key: int) -> Random:
    """Give the random numbers of one client, the same in every run."""
    return np.random.default_rng(list(key))


def mean_of(shares: Iterable[Array]) -> Array:
    """Give the mean of rows of shares."""
    mean: Array = np.mean(list(shares), axis=0)
    return mean


@dataclass(frozen=True, slots=True)
class Coverage:
    """Share of sessions with the true level inside, by shape and length: smoothed 80 and 95, as known then 80 and 95."""

    cells: dict[tuple[str, int], Array]
    clients: int

    @property
    def overall(self) -> Array:
        """Give the four shares over all cells alike."""
        return mean_of(self.cells.values())

    def at_length(self, length: int) -> Array:
        """Give the four shares at one length."""
        return mean_of(share for (_, count), share in self.cells.items() if count == length)

    def lowest(self) -> tuple[float, float]:
        """Give the lowest smoothed shares of any cell."""
        return min(cell[0] for cell in self.cells.values()), min(cell[1] for cell in self.cells.values())


def coverage(walk: Walk, maker: str, each: int, lengths: Sequence[int], seed: int = 101) -> Coverage:
    """Measure the bands on `each` clients of every shape and length."""
    cells = {}
    for length in lengths:
        for place, shape in enumerate(SHAPES):
            clients = [simulate(maker, random_for(seed, length, place, turn), shape, length) for turn in range(each)]
            cells[shape, length] = mean_of(covered(walk, client) for client in clients)
    return Coverage(cells, each * len(cells))


def covered(walk: Walk, client: Simulated) -> Array:
    reading = read(walk, level_series(client.records))
    shares = []
    for rows in (reading.hindsight(way=False).smooth, reading.seen.now):
        band = reading.band(rows)
        shares += [np.mean((band.lo80 <= client.truth) & (client.truth <= band.hi80))]
        shares += [np.mean((band.lo95 <= client.truth) & (client.truth <= band.hi95))]
    return np.array(shares)


def claims(walk: Walk, clients: Iterable[Simulated]) -> list[Direction | None]:
    """Give what the trend sentence claims for each client."""
    return [_claim(walk, client) for client in clients]


def _claim(walk: Walk, client: Simulated) -> Direction | None:
    series = level_series(client.records)
    if len(series.rated) < ENOUGH:
        return None
    hindsight = read(walk, series).hindsight()
    return trend_of(len(series.rated), hindsight.rise, hindsight.fall).direction


def shaped(shape: str | Shape, length: int, count: int, seed: int, traits: Traits = PLAIN) -> list[Simulated]:
    """Simulate clients of one shape."""
    made = shape_of(shape) if isinstance(shape, str) else shape
    return [notes_client(random_for(seed, length, turn), made, length, traits) for turn in range(count)]


@dataclass(frozen=True, slots=True)
class Calibrated:
    """How the sentence's chance compares with what was true: mean distance over tenths, and the bin of 9 in 10 and more."""

    error: float
    said_high: float
    true_high: float


def sentence_calibration(walk: Walk, maker: str, each: int, lengths: Sequence[int], seed: int = 105) -> Calibrated:
    """Compare the chance of half a point up, and down, with the truth over all shapes."""
    said, true = [], []
    for length in lengths:
        for place, shape in enumerate(SHAPES):
            for turn in range(each):
                client = simulate(maker, random_for(seed, length, place, turn), shape, length)
                series = level_series(client.records)
                if len(series.rated) < ENOUGH:
                    continue
                hindsight = read(walk, series).hindsight()
                way = sum(share * client.truth[at] for at, share in ends_of(series.rated).items())
                said += [hindsight.rise, hindsight.fall]
                true += [way > 0.5, -way > 0.5]
    chances, happened = np.array(said), np.array(true, dtype=float)
    bins = np.clip((chances * 10).astype(int), 0, 9)
    parts = [abs(chances[bins == b].mean() - happened[bins == b].mean()) * np.mean(bins == b) for b in np.unique(bins)]
    high = chances >= 0.9
    return Calibrated(float(sum(parts)), float(chances[high].mean()), float(happened[high].mean()))


@dataclass(frozen=True, slots=True)
class Prompts:
    """Places of the questions for one client's sessions, by each rule."""

    rules: dict[str, list[int]]
    rated: int


def quiet_clients(count: int, seed: int = 104) -> list[Simulated]:
    """Simulate flat and rising clients of 25 sessions, on whom every question is a false alarm."""
    return [notes_client(random_for(seed, turn), shape_of(("flat", "rise")[turn % 2]), 25) for turn in range(count)]


def other_quiet_clients(count: int, seed: int = 118) -> list[Simulated]:
    """Simulate the like with the second simulator."""
    return [ordinal_client(random_for(seed, turn), ("flat", "rise")[turn % 2], 25) for turn in range(count)]


def broken_clients(count: int, drop: float, seed: int = 106) -> tuple[list[Simulated], list[int]]:
    """Simulate clients whose level drops for good at one of sessions 8 to 21, and give the places."""
    clients, places = [], []
    for turn in range(count):
        random = random_for(seed, turn, round(drop * 10))
        place = int(random.integers(7, 21))
        clients.append(notes_client(random, drop_at(random.uniform(5.5, 7.5), place, drop, None), 25))
        places.append(place)
    return clients, places


def prompts(walk: Walk, client: Simulated) -> Prompts:
    """Give the product's questions beside the simpler rules'."""
    series = level_series(client.records)
    ratings = {place: client.records[place].rating or 0.0 for place in series.rated}
    own = [dip.number - 1 for dip in _dips(walk, client)]
    return Prompts({"product": own, "one SD": _one_sd(ratings), "I-chart": _i_chart(ratings)}, len(series.rated))


def _dips(walk: Walk, client: Simulated) -> tuple[Dip, ...]:
    reading = read(walk, level_series(client.records))
    return dips_of(reading, reading.hindsight(way=False).smooth, client.records)


def _one_sd(ratings: dict[int, float]) -> list[int]:
    places, values = list(ratings), list(ratings.values())
    found = []
    for turn in range(4, len(values)):
        if values[turn - 1] - values[turn] >= max(float(np.std(values[:turn], ddof=1)), 1e-9):
            found.append(places[turn])
    return found


def _i_chart(ratings: dict[int, float]) -> list[int]:
    places, values = list(ratings), np.array(list(ratings.values()))
    found = []
    for turn in range(4, len(values)):
        before = values[:turn]
        sd = max(float(np.abs(np.diff(before)).mean()) / 1.128, 0.1)
        if values[turn] < before.mean() - 2.28 * sd:
            found.append(places[turn])
    return found


def false_alarms(found: Sequence[Prompts], rule: str) -> float:
    """Give a rule's questions for 20 rated sessions of quiet clients."""
    return 20.0 * sum(len(prompt.rules[rule]) for prompt in found) / sum(prompt.rated for prompt in found)


def hits(found: Sequence[Prompts], places: Sequence[int], rule: str) -> tuple[float, float]:
    """Give the share of drops asked about at once or in the next two sessions, and the mean delay."""
    delays = []
    for prompt, place in zip(found, places, strict=True):
        late = [asked - place for asked in prompt.rules[rule] if place <= asked <= place + 2]
        delays += late[:1]
    return len(delays) / len(places), float(np.mean(delays)) if delays else math.nan


def first_steady(walk: Walk, client: Simulated, spec: BoardSpec, line: float = LINE) -> int | None:
    """Give the place of the first session at which the board, opened then, says steady."""
    series = level_series(client.records)
    sure = [chance >= spec.level_probability for chance in read(walk, series).chances_above(line)]
    for turn in range(spec.level_enough_rated - 1, len(sure)):
        if all(sure[turn - spec.level_in_a_row + 1 : turn + 1]):
            place = series.rated[turn]
            if _state_at(walk, series, place, RatedRule(spec, line, 0)) is BoardState.STEADY:
                return place
    return None


def _state_at(walk: Walk, series: Series, place: int, rule: RatedRule) -> BoardState:
    reading = read(walk, series.up_to(place + 1))
    return rated_state(reading, reading.way(), rule).state


def ever_steady(walk: Walk, level: float, traits: Traits, count: int, seed: int = 107) -> float:
    """Give the share of flat clients ever called steady within 40 sessions."""
    spec = board_spec()
    clients = [notes_client(random_for(seed, turn), flat_at(level), 40, traits) for turn in range(count)]
    return float(np.mean([first_steady(walk, client, spec) is not None for client in clients]))


def ever_steady_still(walk: Walk, count: int, seed: int = 117) -> float:
    """Give the same on the second simulator, the line half a point above each client's unmoved level."""
    spec = board_spec()
    clients = [ordinal_client(random_for(seed, turn), "still", 40) for turn in range(count)]
    lines = [min(float(client.truth[0]) + 0.5, 10.0) for client in clients]
    found = [first_steady(walk, client, spec, line) is not None for client, line in zip(clients, lines, strict=True)]
    return float(np.mean(found))


LEFT_OUT = ("one higher", "three higher", "any one", "the first", "the last", "the lowest")


@dataclass(frozen=True, slots=True)
class Raised:
    """Of how many random records a state rose by unrated sessions put in anywhere, and by ratings left out, by which."""

    records: int
    by_insertion: int
    by_leaving_out: dict[str, int]


def raised_states(walk: Walk, count: int, seed: int = 119) -> Raised:
    """Count states that rise where something is missing; `higher` are ratings above the client's own 20th percentile."""
    reader, inserted, left_out = Reader(walk, board_spec()), 0, dict.fromkeys(LEFT_OUT, 0)
    for turn in range(count):
        random = random_for(seed, turn)
        name, length, line = str(random.choice(SHAPES)), int(random.integers(6, 24)), float(random.choice([4.0, 5.0, 6.0, 7.0]))
        records = simulate("notes", random, name, length).records
        first, last = records[0].date, records[-1].date
        put = random.integers(0, (last - first).days + 14, int(random.integers(1, 4)))
        more = [SessionRecord(1000 + at, first + timedelta(days=int(days))) for at, days in enumerate(put)]
        before = _level_state(reader, records, line)
        inserted += _level_state(reader, (*records, *more), line) > before
        for what, gone in _left_out(random, records).items():
            left_out[what] += _level_state(reader, _unrated(records, gone), line) > before
    return Raised(count, inserted, left_out)


def _level_state(reader: Reader, records: Sequence[SessionRecord], line: float) -> int:
    return list(BoardState).index(reader.read(records, Question(line=line)).board[0].state)


def _left_out(random: Random, records: Sequence[SessionRecord]) -> dict[str, set[int]]:
    """Give the numbers of the ratings to be left out, by what they are."""
    rated = [(record.rating, record.number) for record in records if record.rating is not None]
    if not rated:
        return {}
    low = sorted(rated)[math.floor(0.2 * (len(rated) - 1))][0]
    numbers, high = [number for _, number in rated], [number for rating, number in rated if rating > low]

    def some(pool: list[int], most: int) -> set[int]:
        return {int(one) for one in random.choice(pool, min(len(pool), most), replace=False)} if pool else set()

    chosen = (some(high, 1), some(high, 3), some(numbers, 1), {numbers[0]}, {numbers[-1]}, {min(rated)[1]})
    return dict(zip(LEFT_OUT, chosen, strict=True))


def _unrated(records: Sequence[SessionRecord], gone: set[int]) -> tuple[SessionRecord, ...]:
    return tuple(
        replace(record, goals=None, tasks=None, trust=None, bond=None) if record.number in gone else record for record in records
    )


@dataclass(frozen=True, slots=True)
class Lateness:
    """How rising clients are recognised: sessions after the shape crossed the line; inf for never."""

    median: float
    early: float
    never: float


def rising_lateness(walk: Walk, count: int, seed: int = 108) -> Lateness:
    """Measure clients whose shape crosses the line by session 25 of 40."""
    spec, turn = board_spec(), 0
    late: list[float] = []
    while len(late) < count:
        random = random_for(seed, turn)
        start, step, top = random.uniform(2, 4), random.uniform(0.1, 0.3), random.uniform(6.8, 8.2)
        turn += 1
        crossing = math.ceil((LINE - start) / step)
        if crossing > 24:
            continue
        rise = np.minimum(start + step * np.arange(40), top)
        client = notes_client(random, along(rise), 40)
        place = first_steady(walk, client, spec)
        late.append(math.inf if place is None else place - crossing)
    found = np.array(late)
    return Lateness(float(np.median(found)), float(np.mean(found <= -2)), float(np.mean(np.isinf(found))))


def said_back(walk: Walk, over: int | None, count: int, seed: int = 114) -> tuple[float, float]:
    """Give the share of asked-about drops of 3 points said to be back at the end, and the median sessions until then."""
    ever, waits = [], []
    for turn in range(count):
        random = random_for(seed, turn, over or 0)
        place = int(random.integers(7, 15))
        client = notes_client(random, drop_at(random.uniform(5.5, 7.5), place, 3.0, over), 25)
        dips = _dips(walk, client)
        found = [dip for dip in dips if place <= dip.number - 1 <= place + 2]
        if found:
            ever.append(found[0].back)
            waits += [found[0].back_since - 1 - place] if found[0].back_since else []
    return float(np.mean(ever)), float(np.median(waits)) if waits else math.nan


def rate_claims(length: int, rate: float, rise: float, count: int, seed: int = 115) -> tuple[float, float]:
    """Give the share of clients with a trend claimed for one indicator, and how often the range holds the last sessions' rate."""
    claimed, held = [], []
    way = np.linspace(0.0, 1.0, length)
    true = rate * rise**way
    for turn in range(count):
        random = random_for(seed, length, turn)
        written = np.maximum(5, np.round(random.lognormal(math.log(25), 0.35, length)))
        tagged = random.poisson(written * true * random.gamma(3.0, 1 / 3.0, length))
        points = [LanePoint(place + 1, START, True, int(tagged[place]), 0, int(written[place])) for place in range(length)]
        found = rate_of(points)
        claimed.append(found.direction is not None)
        held.append((found.low or 0.0) <= 10 * float(true[-6:].mean()) <= (found.high or 0.0))
    return float(np.mean(claimed)), float(np.mean(held))


STRATEGIES = tuple(f"officer.invented_{number}" for number in range(12))


def null_strategy_claims(length: int, after_low: bool, count: int, seed: int = 109) -> float:
    """Give the share of clients with any claimed difference where no strategy has an effect."""
    return float(np.mean([_any_claim(random_for(seed, length, turn), length, after_low) for turn in range(count)]))


def _any_claim(random: Random, length: int, after_low: bool) -> bool:
    client = notes_client(random, shape_of("flat"), length)
    rated = [record.rating for record in client.records if record.rating is not None]
    usual = float(np.mean(rated)) if rated else 5.0
    meetings = []
    for record in client.records:
        low = record.rating is not None and record.rating < usual
        chance = (0.6 if low else 0.2) if after_low else 0.35
        used = tuple((strategy, 1) for strategy in STRATEGIES if random.random() < chance)
        meetings.append(replace(record, tags=used))
    lines = followed(meetings, STRATEGIES)
    return any(line.shown and (line.low or 0.0) * (line.high or 0.0) > 0 for line in lines)
