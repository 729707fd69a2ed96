"""Proves what the trajectory promises, at full size: every figure beside its bar, the other programs in the same run.

python -m tests.prove.trajectory [--share 0.1]   a smaller share of the clients, for a quick look
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from tests.reference import pelt, singlecase
from tests.reference import trajectory_measures as measure
from tests.reference.fixed_level import agreement_with
from tests.reference.reference_environment import ask, reference_python
from tests.reference.stream_rows import rows_of
from tests.reference.trajectory_clients import SHAPES, Traits, ordinal_client, simulate
from wa_journal.analysis.trajectory.walk import Walk, make_walk

ROOT = Path(__file__).resolve().parents[2]
MIX = (6, 12, 20, 40)
NAMED = (8, 12, 20, 30)


@dataclass
class Report:
    """Prints each figure beside its bar and remembers whether one was missed."""

    share: float
    missed: list[str] = field(default_factory=list)

    def size(self, full: int) -> int:
        """Give how many clients this run takes."""
        return max(8, round(full * self.share))

    def at_most(self, what: str, value: float, bar: float) -> None:
        """Compare a figure that must not be larger."""
        self._say(what, value, "<=", bar, value <= bar)

    def at_least(self, what: str, value: float, bar: float) -> None:
        """Compare a figure that must not be smaller."""
        self._say(what, value, ">=", bar, value >= bar)

    def near(self, what: str, value: float, aim: float, by: float) -> None:
        """Compare a figure that must lie near another."""
        print(f"  {'met   ' if abs(value - aim) <= by else 'MISSED'} {what}: {value:.4g} (bar: {aim:g} +- {by:g})", flush=True)
        if abs(value - aim) > by:
            self.missed.append(what)

    def tell(self, what: str) -> None:
        """Print a figure that has no bar."""
        print(f"         {what}", flush=True)

    def _say(self, what: str, value: float, sign: str, bar: float, met: bool) -> None:
        print(f"  {'met   ' if met else 'MISSED'} {what}: {value:.4g} (bar: {sign} {bar:g})", flush=True)
        if not met:
            self.missed.append(what)


def bands(report: Report, walk: Walk, other: Path | None) -> None:
    """Coverage of both bands on both simulators, and the gain over a local level by maximum likelihood."""
    for maker, spare in (("notes", 0.0), ("ordinal", 2.0)):
        found = measure.coverage(walk, maker, report.size(56), MIX)
        shares = found.overall * 100
        print(f" simulator '{maker}', {found.clients} mixed clients of {MIX} sessions")
        report.near("smoothed 80 %", shares[0], 80, 2 + spare)
        report.near("smoothed 95 %", shares[1], 95, 2 + spare)
        report.near("as known then 80 %", shares[2], 80, 3 + spare)
        report.near("as known then 95 %", shares[3], 95, 3 + spare)
        cells = measure.coverage(walk, maker, report.size(120), (*MIX, 8, 30), seed=111)
        report.at_least("lowest of all shapes and lengths, 80 %", 100 * cells.lowest()[0], 70 - spare)
        report.at_least("lowest of all shapes and lengths, 95 %", 100 * cells.lowest()[1], 88 - spare)
        for (shape, length), share in sorted(cells.cells.items(), key=lambda item: item[1][0])[:4]:
            report.tell(f"{shape}, {length} sessions: {100 * share[0]:.0f} / {100 * share[1]:.0f}")
        for shape in ("floor", "ceiling"):
            said = ", ".join(
                f"{length}: {100 * s[0]:.0f}/{100 * s[1]:.0f}" for (name, length), s in cells.cells.items() if name == shape
            )
            report.tell(f"level near the {shape}: {said}")
    _against_local_level(report, walk, other)


def _against_local_level(report: Report, walk: Walk, other: Path | None) -> None:
    if other is None:
        print("  not run: the reference environment could not be installed")
        return
    for length, bar in ((8, 15.0), (12, 10.0), (20, 10.0)):
        clients = [
            simulate("notes", measure.random_for(121, length, place, turn), shape, length)
            for place, shape in enumerate(SHAPES)
            for turn in range(report.size(20))
        ]
        own = np.mean([measure.covered(walk, client) for client in clients], axis=0)
        series = [{"ratings": [r.rating for r in client.records], "truth": client.truth.tolist()} for client in clients]
        theirs = ask(other, "local_level", series=series)
        report.at_least(
            f"95 % coverage above statsmodels' local level, {length} sessions", 100 * (own[1] - theirs["cover"]["95"]), bar
        )
        report.tell(f"own {100 * own[1]:.1f}, statsmodels {100 * theirs['cover']['95']:.1f} on {len(clients)} clients")


def equality(report: Report, _walk: Walk, other: Path | None) -> None:
    """The same smoother as statsmodels' where variances are fixed and the scale has no ends."""
    if other is None:
        print("  not run: the reference environment could not be installed")
        return
    report.at_most(
        "largest difference to statsmodels at fixed variances",
        agreement_with(lambda **given: ask(other, "fixed_level", **given)),
        1e-9,
    )


def trends(report: Report, walk: Walk, other: Path | None) -> None:
    """False claims, power and calibration of the sentence."""
    for name, traits in (("without wander", Traits(wander=0.0)), ("with wander 0.35", Traits())):
        for length in (6, 8, 12, 20, 30):
            clients = measure.shaped("flat", length, report.size(600), 102, traits)
            false = [claim is not None for claim in measure.claims(walk, clients)]
            report.at_most(f"flat {name}, {length} sessions: claimed, %", 100 * float(np.mean(false)), 2)
    for length in (8, 12, 20, 30):
        still = [ordinal_client(measure.random_for(116, length, turn), "still", length) for turn in range(report.size(400))]
        false = [claim is not None for claim in measure.claims(walk, still)]
        report.at_most(f"unmoved clients of simulator 'ordinal', {length} sessions: claimed, %", 100 * float(np.mean(false)), 4)
    hard = measure.shaped("flat", 20, report.size(300), 102, Traits(wander=0.6, wander_weeks=6))
    moved = 100 * float(np.mean([claim is not None for claim in measure.claims(walk, hard)]))
    report.tell(f"wander 0.6 over 6 weeks, 20 sessions (the level really moves): claimed {moved:.1f} %")
    for length, bar in ((20, 85), (30, 98)):
        found = measure.claims(walk, measure.shaped("rise", length, report.size(400), 103))
        report.at_least(f"rising clients, {length} sessions: found, %", 100 * float(np.mean([c == "rising" for c in found])), bar)
        found = measure.claims(walk, measure.shaped("fall", length, report.size(400), 103))
        report.at_least(
            f"falling clients, {length} sessions: found, %", 100 * float(np.mean([c == "falling" for c in found])), bar
        )
    for maker, most in (("notes", 0.04), ("ordinal", 0.06)):
        sentence = measure.sentence_calibration(walk, maker, report.size(54), MIX)
        report.at_most(f"sentence's calibration error, simulator '{maker}'", sentence.error, most)
        report.tell(f"9 in 10 and more: said {sentence.said_high:.3f}, true {sentence.true_high:.3f}")
    if other is not None:
        flat = measure.shaped("flat", 20, report.size(200), 102)
        said = ask(other, "trends", series=[[r.rating for r in c.records if r.rating is not None] for c in flat])
        report.tell(
            "false claims on the same flat clients of 20 sessions: "
            + ", ".join(f"{k} {100 * v:.0f} %" for k, v in said.items() if k != "memory_mb")
        )


def dips(report: Report, walk: Walk, other: Path | None) -> None:
    """False alarms, drops found and delay, beside the simpler rules and PELT."""
    quiet = measure.quiet_clients(report.size(600))
    found = [measure.prompts(walk, client) for client in quiet]
    report.at_most("questions for 20 rated sessions of quiet clients", measure.false_alarms(found, "product"), 0.6)
    second = [measure.prompts(walk, client) for client in measure.other_quiet_clients(report.size(300))]
    report.at_most("the same on simulator 'ordinal'", measure.false_alarms(second, "product"), 0.8)
    for rule in ("one SD", "I-chart"):
        report.tell(f"{rule}: {measure.false_alarms(found, rule):.2f}")
    if other is not None:
        report.tell(f"PELT (l2, penalty 3) on {report.size(60)} of them: {pelt.alarms(quiet[: report.size(60)], other):.2f}")
    delays: list[float] = []
    for drop, bar in ((1.5, None), (2.0, 70), (3.0, 88), (4.0, 92)):
        clients, places = measure.broken_clients(report.size(400), drop)
        asked = [measure.prompts(walk, client) for client in clients]
        share, delay = measure.hits(asked, places, "product")
        if bar is None:
            report.tell(f"drops of {drop:g} points found: {100 * share:.0f} %")
        else:
            report.at_least(f"drops of {drop:g} points found, %", 100 * share, bar)
            delays.append(delay)
            report.tell(f"mean delay {delay:.2f} sessions")
        beside = {rule: 100 * measure.hits(asked, places, rule)[0] for rule in ("one SD", "I-chart")}
        if other is not None:
            few = report.size(60)
            beside["PELT"] = 100 * pelt.hits(clients[:few], places[:few], other)
        report.tell("beside: " + ", ".join(f"{rule} {value:.0f} %" for rule, value in beside.items()))
    for over, name in ((None, "never repaired"), (1, "repaired by the next session"), (3, "repaired over three")):
        back, wait = measure.said_back(walk, over, report.size(200))
        report.tell(f"3-point drops {name}: said to be back {100 * back:.0f} %, median after {wait:.0f} sessions")
    report.at_most("mean delay over drops of 2, 3 and 4 points, in sessions", float(np.mean(delays)), 0.3)


def readiness(report: Report, walk: Walk, _other: Path | None) -> None:
    """When the board says steady, and when it must not."""
    count = report.size(400)
    report.at_most(
        "flat half a point under the line: ever steady in 40 sessions, %",
        100 * measure.ever_steady(walk, 5.5, Traits(), count),
        3,
    )
    report.at_most("flat one point under: ever steady, %", 100 * measure.ever_steady(walk, 5.0, Traits(), count), 0.5)
    skipped = measure.ever_steady(walk, 5.5, Traits(skip_low=0.6), count)
    report.at_most("the same half a point under, 60 % of low ratings skipped, %", 100 * skipped, 6)
    drifting = measure.ever_steady(walk, 5.0, Traits(optimism=0.03), report.size(150))
    report.tell(f"flat 5.0, ratings drifting up by 0.03 a week: steady {100 * drifting:.0f} % (no statistic on them can see it)")
    still = 100 * measure.ever_steady_still(walk, report.size(300))
    report.at_most("unmoved clients of simulator 'ordinal', half a point under: ever steady, %", still, 5)
    late = measure.rising_lateness(walk, count)
    report.at_most("rising clients: median sessions late", late.median, 7)
    report.at_most("rising clients: two sessions early or more, %", 100 * late.early, 1)
    report.tell(f"never within 40 sessions: {100 * late.never:.1f} %")


def unrated(report: Report, walk: Walk, _other: Path | None) -> None:
    """That what is missing never raises a state."""
    found = measure.raised_states(walk, report.size(3000))
    report.at_most(f"{found.records} random records, unrated sessions put in anywhere: states raised", found.by_insertion, 0)
    for what, raised in found.by_leaving_out.items():
        report.tell(f"rating left out, {what}: a state raised in {100 * raised / found.records:.2f} %")


def single_case(report: Report, _walk: Walk, other: Path | None) -> None:
    """Published single-case measures."""
    source = Path(os.environ.get("WA_SHARED", ROOT.parent / "shared")) / "data" / "singlecase_reference.csv"
    if not source.is_file():
        print(f"  not run: no {source.name} (set WA_SHARED)")
        return
    with source.open(newline="", encoding="utf-8") as lines:
        rows = [singlecase.case_of(row) for row in csv.DictReader(lines)]
    worst = max(singlecase.largest_difference(row) for row in rows)
    report.at_most(f"largest difference on {len(rows)} series (NAP, Tau, Tau-U, tau-b, Theil-Sen)", worst, 1e-6)
    if other is not None:
        said = ask(other, "single_case", pairs=[[row.before, row.after] for row in rows])
        report.at_most(
            "largest difference of tau-b, Theil-Sen and NAP to scipy",
            max(singlecase.difference_to_scipy(row, theirs) for row, theirs in zip(rows, said["rows"], strict=True)),
            1e-6,
        )


def rates(report: Report, _walk: Walk, _other: Path | None) -> None:
    """Trends and ranges of tag rates."""
    for rate in (0.05, 0.02):
        for length in (12, 20, 30):
            claimed, held = measure.rate_claims(length, rate, 1.0, report.size(300))
            report.at_most(f"flat rate of {rate:g} a sentence, {length} sessions: trend claimed, %", 100 * claimed, 2)
            report.near("the range that should hold the rate 80 times in 100 holds it", 100 * held, 80, 8)
    for length in (12, 20, 30):
        claimed, held = measure.rate_claims(length, 0.04, 3.0, report.size(300))
        report.tell(f"threefold rise, {length} sessions: trend found {100 * claimed:.0f} %, range holds {100 * held:.0f} %")


def strategies(report: Report, _walk: Walk, _other: Path | None) -> None:
    """Claims of the strategy page where nothing has an effect."""
    for length in (20, 40, 60):
        for after_low in (False, True):
            said = 100 * measure.null_strategy_claims(length, after_low, report.size(1000))
            report.at_most(
                f"any claim among 12, {length} sessions, used {'after low ratings' if after_low else 'at random'}, %",
                said,
                5,
            )


STREAM = """
import json, resource, sys, time
started = time.perf_counter()
from wa_journal.services.course.trajectory_stream import answerer
answer = answerer()
ready = time.perf_counter() - started
longest = 0.0
for line in sys.stdin:
    began = time.process_time()
    json.dumps(answer(json.loads(line)))
    longest = max(longest, time.process_time() - began)
spent = time.perf_counter() - started
loaded = [name for name in ("PySide6", "scipy", "pandas", "matplotlib", "nltk", "sqlalchemy") if name in sys.modules]
print(json.dumps([ready, spent, time.process_time(), longest, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, loaded]))
"""


def _streamed(rows: list[dict[str, object]]) -> list[float]:
    lines = "\n".join(map(json.dumps, rows))
    done = subprocess.run([sys.executable, "-c", STREAM], input=lines, capture_output=True, text=True, check=True, cwd=ROOT)
    figures: list[float] = json.loads(done.stdout)
    return figures


def speed(report: Report, _walk: Walk, other: Path | None) -> None:
    """Time and memory of the stream, and how the cost grows."""
    count = report.size(1000)
    ready, spent, busy, longest, memory, loaded = _streamed(rows_of(count, 60))
    report.at_most(f"{count} clients of 60 sessions, seconds", spent, 40 * count / 1000)
    report.tell(f"of these {busy:.1f} s on the processor (load of the machine: {os.getloadavg()[0]:.1f})")
    report.at_most("peak memory, MB", memory, 200)
    report.at_most("slowest single client, milliseconds on the processor", 1000 * longest, 100)
    report.at_most("import and first use, seconds", ready, 0.35)
    report.at_most("heavy libraries loaded", float(len(loaded)), 0)  # type: ignore[arg-type]
    times = {length: min(_timed(length) for _ in range(3)) for length in (10, 100, 1000)}
    report.tell("one client: " + ", ".join(f"{length} sessions {1000 * spent:.0f} ms" for length, spent in times.items()))
    report.at_most("cost of 1,000 sessions over that of 100", times[1000] / times[100], 10)
    report.at_most("cost of 100 sessions over that of 10", times[100] / times[10], 10)
    if other is not None:
        series = [
            {"ratings": [r.rating for r in c.records], "truth": c.truth.tolist()}
            for c in measure.shaped("rise", 60, report.size(50), 103)
        ]
        said = ask(other, "local_level", series=series)
        theirs, own = 1000 * said["seconds"] / said["clients"], 1000 * busy / count
        report.tell(
            f"on the processor, a client of 60 sessions: own {own:.0f} ms (level, pull-back, client's rating, as known then, "
            f"board); statsmodels' local level {theirs:.0f} ms (one series, nothing as known then): {own / theirs:.2f} times; "
            f"its memory {said['memory_mb']:.0f} MB"
        )


def _timed(length: int) -> float:
    from wa_journal.services.course.trajectory_stream import answerer

    answer, (row,) = answerer(), rows_of(1, length)
    began = time.process_time()
    answer(row)
    return time.process_time() - began


PARTS: dict[str, Callable[[Report, Walk, Path | None], None]] = {
    "bands": bands,
    "equality": equality,
    "trends": trends,
    "dips": dips,
    "readiness": readiness,
    "unrated": unrated,
    "single_case": single_case,
    "rates": rates,
    "strategies": strategies,
    "speed": speed,
}


def main(argv: list[str] | None = None) -> int:
    """Run all parts, or those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], default=[])
    parser.add_argument("--share", type=float, default=1.0)
    asked = parser.parse_args(argv)
    report, walk, other = Report(asked.share), make_walk(), reference_python()
    print(f"reference environment: {'ready' if other else 'not installed'}; share of the full size: {asked.share:g}")
    for name in asked.parts or PARTS:
        began = time.perf_counter()
        print(f"{name}:", flush=True)
        PARTS[name](report, walk, other)
        print(f"  ({time.perf_counter() - began:.0f} s)")
    print("all bars met" if not report.missed else "MISSED: " + "; ".join(report.missed))
    return 1 if report.missed else 0


if __name__ == "__main__":
    sys.exit(main())
