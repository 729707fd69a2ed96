"""The bench's table is honest: bars, spreads, what grows and why."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tests.bench.__main__ import _told
from tests.bench.fit import fitted
from tests.bench.rows import Better, Growth, Row, alone, paired
from tests.bench.table import text

AMOUNTS = (1_000.0, 3_000.0, 10_000.0, 30_000.0)


def _table(*found: Row | Growth) -> str:
    listed: list[dict[str, Any]] = [{"kind": type(one).__name__, **asdict(one)} for one in found]
    return text(_told(listed) | {"machine": "a machine", "others": "another 1.0", "small": False, "took": {"a part": 3.0}})


def _grown(exponent: float, below: float | None = None) -> Growth:
    points = tuple((amount, amount**exponent / 100) for amount in AMOUNTS)
    others = tuple((amount, amount**below / 120) for amount in AMOUNTS) if below else ()
    return Growth("a part", "a cost", "entries", "ms", points, "what it stands on", others)


def test_the_exponent_of_a_power_law_is_found() -> None:
    fit = fitted([(amount, 0.002 * amount**1.3) for amount in AMOUNTS])
    assert (round(fit.exponent, 6), round(fit.last, 6), fit.steep) == (1.3, 1.3, True)


def test_a_missed_bar_says_so_in_its_line_and_in_the_list_at_the_end() -> None:
    told = _table(
        Row("a part", "too slow", "s", "another", bar=1.5, on_ratio=True, **paired([(4.0, 2.0), (3.9, 2.0)])),
        Row("a part", "fast enough", "/s", better=Better.MORE, bar=100, **alone((120.0, 130.0, 125.0))),
    )
    assert "too slow / another: 3.95 / 2 s   ratio 1.98 (1.95 to 2.00)   bar at most 1.5 times: MISSED" in told
    assert "fast enough: 125 /s (120 to 130)   bar at least 100: held" in told
    assert "bars held: 1, missed: 1\n  MISSED  too slow / another" in told


def test_a_cost_that_grows_faster_names_what_was_measured_as_its_reason() -> None:
    assert "STEEP  a cost: what it stands on grows by exponent 1.28" in _table(_grown(1.3, 1.28))
    assert "this is the reason" in _table(_grown(1.3, 1.28))
    assert "which does not explain it" in _table(_grown(1.3, 1.0))
    assert "no reason was measured" in _table(_grown(1.3))
    assert "STEEP" not in _table(_grown(1.0))


def test_a_reason_is_half_of_the_cost_or_all_that_is_steep_in_it() -> None:
    steep = tuple((amount, amount**1.5 / 25_000) for amount in AMOUNTS)
    with_it = tuple((amount, cost + amount / 100) for amount, cost in steep)
    beside = tuple((amount, cost + amount**1.3 / 100) for amount, cost in steep)
    for points, words in ((with_it, "this is the reason"), (beside, "which does not explain it")):
        told = _table(Growth("a part", "a cost", "entries", "ms", points, "a small one", steep))
        assert "STEEP" in told
        assert words in told


def test_a_cost_that_is_spared_small_amounts_is_explained_by_an_even_one_that_it_never_exceeds() -> None:
    even = tuple((amount, amount / 100) for amount in AMOUNTS)
    spared = tuple((amount, cost / (10 if amount < 10_000 else 1)) for amount, cost in even)
    beyond = tuple((amount, cost * (1 if amount < 30_000 else 1.5)) for amount, cost in even)
    for points, words in ((spared, "this is the reason"), (beyond, "which does not explain it")):
        assert words in _table(Growth("a part", "a cost", "entries", "ms", points, "an even one", even))


def test_what_could_not_be_measured_says_why() -> None:
    assert "a figure: not run: nobody is here" in _table(Row("a part", "a figure", "s", missing="nobody is here"))
