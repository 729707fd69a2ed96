"""Draws the table's ratios, curves and the growth of costs; runs in the comparators' environment, which has matplotlib."""

from __future__ import annotations

import json
import sys
import textwrap
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.ticker import FuncFormatter, NullFormatter

BLUE, ORANGE, GREY, PALE, INK = "#0072B2", "#D55E00", "#777777", "#EEEEEE", "#222222"
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#B58900", "#56B4E9", "#6A3D9A", "#333333")
MARKS = "osD^vP*X"
LINES, WIDEST = 8, 78
SCORES = ("macro-F1", "micro-precision", "recall")
ROW, PANEL = 0.24, 4.6
Told = dict[str, Any]


def main() -> None:
    """Read the table from standard input and write one picture: ratios on the left, what grows on the right."""
    told = json.load(sys.stdin)
    rows = [row for row in told["rows"] if row["ratio"]]
    panels = [*_chunks(told["growth"]), *(("curve", [one]) for one in told["curves"])]
    parts = list(dict.fromkeys(row["part"] for row in rows))
    height = max(ROW * (len(rows) + 2 * len(parts)) + 2.0, PANEL * max(1, len(panels)) + 1.4, 5.0)
    figure = plt.figure(figsize=(24, height), facecolor="white")
    outer = figure.add_gridspec(
        1, 2, width_ratios=(1, 1.75), wspace=0.1, left=0.25, right=0.99, top=1 - 1.4 / height, bottom=0.5 / height
    )
    if rows:
        _ratios(figure.add_subplot(outer[0]), rows, parts)
    inner = outer[1].subgridspec(max(1, len(panels)), 1, hspace=0.38)
    for place, (title, members) in enumerate(panels):
        axes = figure.add_subplot(inner[place])
        if title == "curve":
            _curve(axes, members[0])
        else:
            _growth(axes, title, members)
    figure.text(0.012, 1 - 0.30 / height, "Measured beside what people would use instead", fontsize=15, color=INK, va="top")
    figure.text(0.012, 1 - 0.62 / height, told["machine"], fontsize=8.5, color=GREY, va="top")
    figure.savefig(sys.argv[1], dpi=100)


def _chunks(growth: list[Told]) -> list[tuple[str, list[Told]]]:
    """One panel for each part and amount of work, a few lines in each."""
    groups: dict[tuple[str, str], list[Told]] = {}
    for one in growth:
        groups.setdefault((one["part"], one["amount"]), []).append(one)
    found = []
    for (part, _), members in groups.items():
        ordered = sorted(members, key=lambda one: -one["points"][-1][1])
        found += [(part, ordered[start : start + LINES]) for start in range(0, len(ordered), LINES)]
    return found


def _ratios(axes: plt.Axes, rows: list[Told], parts: list[str]) -> None:
    """A dot left of the line is less than the other program's figure; blue is the better side, orange the worse one."""
    place, ticks, names = 0.0, [], []
    for part in parts:
        axes.text(
            -0.01, -place, part.upper(), transform=axes.get_yaxis_transform(), ha="right", va="center", fontsize=9, weight="bold"
        )
        place += 1
        for row in (one for one in rows if one["part"] == part):
            ratio = row["ratio"]
            low, high = row["low"] or ratio, row["high"] or ratio
            good = ratio <= 1 if row["better"] == "less" else ratio >= 1
            colour = BLUE if good else ORANGE
            axes.plot([low, high], [-place, -place], color=colour, linewidth=2.5, alpha=0.45, solid_capstyle="butt")
            axes.plot(ratio, -place, "o", color=colour, markersize=5)
            if row["on_ratio"] and row["bar"]:
                axes.plot(row["bar"], -place, "|", color=INK, markersize=11, markeredgewidth=1.6)
            ticks.append(-place)
            words = f"{row['what']}, {row['unit']}" if row["unit"] in SCORES else row["what"]
            names.append(f"{textwrap.shorten(words, WIDEST, placeholder=' …')}  /  {row['beside']}   {ratio:.2f}")
            place += 1
        place += 1
    axes.set_yticks(ticks, names, fontsize=7.5)
    axes.set_ylim(-place + 0.5, 1)
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axes.axvline(1, color=INK, linewidth=1)
    told = "ours / theirs, with the spread of one run\nblue: the better side, orange: the worse, |: the bar"
    axes.set_title(told, fontsize=10, loc="left")
    axes.tick_params(axis="y", length=0)
    _plain(axes)


def _growth(axes: plt.Axes, part: str, members: list[Told]) -> None:
    for place, one in enumerate(members):
        amounts, costs = zip(*one["points"], strict=True)
        fit = (
            f"{one['exponent']:.2f} ({one['low']:.2f} to {one['high']:.2f}), {one['last']:.2f}{' STEEP' if one['steep'] else ''}"
        )
        axes.plot(
            amounts, costs, marker=MARKS[place], label=f"{one['what']}: {fit}", linewidth=1.4, markersize=5, color=COLOURS[place]
        )
    lows = [min(cost for _, cost in one["points"]) for one in members]
    highs = [max(cost for _, cost in one["points"]) for one in members]
    first, last = members[0]["points"][0][0], members[0]["points"][-1][0]
    middle, half = (min(lows) * max(highs)) ** 0.5, (last / first) ** 0.5
    axes.plot([first, last], [middle / half, middle * half], color=GREY, linestyle=":", linewidth=1)
    axes.set_ylim(min(lows) / 1.6, max(highs) * 1.6)
    axes.set_xscale("log")
    axes.set_yscale("log")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_minor_formatter(NullFormatter())
        axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}" if value >= 1 else f"{value:g}"))
    axes.set_xlabel(members[0]["amount"], fontsize=8.5)
    axes.set_ylabel(" or ".join(dict.fromkeys(one["unit"] for one in members)), fontsize=8.5)
    axes.set_title(f"{part}: cost by {members[0]['amount']}. Dotted: exponent 1", fontsize=10, loc="left")
    legend = axes.legend(fontsize=8.5, loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False)
    legend.set_title("exponent (95 % interval), exponent of the last step", prop={"size": 8.5})
    legend.set_alignment("left")
    _plain(axes)
    _narrowed(axes)


def _narrowed(axes: plt.Axes) -> None:
    """Leave room for the words at the right."""
    box = axes.get_position()
    axes.set_position((box.x0, box.y0, box.width * 0.5, box.height))


def _curve(axes: plt.Axes, one: Told) -> None:
    across, up = zip(*one["points"], strict=True)
    axes.plot(across, up, marker="o", color=BLUE)
    for x, y in one["points"]:
        axes.annotate(f"{y:.2f}", (x, y), textcoords="offset points", xytext=(0, 7), ha="center", fontsize=7.5)
    if one["ideal"]:
        ends = (min(across), max(across))
        axes.plot(ends, ends, color=GREY, linestyle=":", linewidth=1)
    axes.margins(y=0.18)
    axes.set_xlabel(one["across"], fontsize=8.5)
    axes.set_ylabel(one["up"], fontsize=8.5)
    title = f"{one['part']}: {one['what']}{'. Dotted: as sure as it is right' if one['ideal'] else ''}"
    axes.set_title("\n".join(textwrap.wrap(title, 110)), fontsize=10, loc="left")
    _plain(axes)
    _narrowed(axes)


def _plain(axes: plt.Axes) -> None:
    axes.grid(color=PALE)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.tick_params(axis="x", labelsize=8)


if __name__ == "__main__":
    main()
