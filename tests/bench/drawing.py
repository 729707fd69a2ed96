"""Draws the table's ratios and the growth of costs; runs in the comparators' environment, which has matplotlib."""

from __future__ import annotations

import json
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#666666"
MARKS = "osD^vPX*<>hp"


def main() -> None:
    """Read the table from standard input and write one picture."""
    told = json.load(sys.stdin)
    rows = [row for row in told["rows"] if row["ratio"]]
    figure, (left, right) = plt.subplots(1, 2, figsize=(18, max(6, 0.27 * len(rows))), width_ratios=(1, 1))
    _ratios(left, rows)
    _growth(right, told["growth"])
    figure.suptitle(told["machine"], fontsize=9, color=GREY)
    figure.tight_layout()
    figure.savefig(sys.argv[1], dpi=110)


def _ratios(axes: plt.Axes, rows: list[dict[str, object]]) -> None:
    for place, row in enumerate(reversed(rows)):
        ratio, low, high = row["ratio"], row["low"] or row["ratio"], row["high"] or row["ratio"]
        axes.plot([low, high], [place, place], color=GREY, linewidth=2)
        axes.plot(ratio, place, "o", color=BLUE)
    axes.set_yticks(range(len(rows)), [f"{row['what']} / {row['beside']}" for row in reversed(rows)], fontsize=6)
    axes.set_xscale("log")
    axes.axvline(1, color=ORANGE, linestyle="--", linewidth=1)
    axes.set_title("ours / theirs: median and spread of one run", fontsize=10)
    axes.grid(axis="x", alpha=0.3)


def _growth(axes: plt.Axes, growth: list[dict[str, object]]) -> None:
    for place, one in enumerate(growth):
        amounts, costs = zip(*one["points"], strict=True)
        words = f"{one['what']}, {one['unit']} by {one['amount']}: exponent {one['exponent']:.2f}"
        axes.plot(amounts, costs, marker=MARKS[place % len(MARKS)], label=words, linewidth=1)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_title("cost against the amount of work", fontsize=10)
    axes.grid(alpha=0.3)
    if growth:
        axes.legend(fontsize=7)


if __name__ == "__main__":
    main()
