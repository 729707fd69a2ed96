"""Runs in the reference environment: one JSON request on standard input, the other programs' answers on standard output.

Knows nothing of this project: statsmodels, ruptures, pymannkendall and scipy get the same numbers as the product got.
"""

from __future__ import annotations

import json
import math
import resource
import sys
import time
import warnings
from typing import Any

import numpy as np


def local_level(request: dict[str, Any]) -> dict[str, Any]:
    """Smoothed mean, variance and coverage of statsmodels' local level, its variances by maximum likelihood."""
    from statsmodels.tsa.statespace.structural import UnobservedComponents

    inside = {"80": 0, "95": 0}
    total, started = 0, time.process_time()
    for series in request["series"]:
        values = np.array([math.nan if value is None else value for value in series["ratings"]])
        if np.isfinite(values).sum() < 3:
            continue
        fitted = UnobservedComponents(values, level="llevel").fit(disp=0)
        mean, sd = fitted.smoothed_state[0], np.sqrt(np.maximum(fitted.smoothed_state_cov[0, 0], 0))
        away = np.abs(mean - np.array(series["truth"]))
        inside["80"] += int((away <= 1.2816 * sd).sum())
        inside["95"] += int((away <= 1.96 * sd).sum())
        total += len(values)
    spent = time.process_time() - started
    return {"cover": {name: count / total for name, count in inside.items()}, "seconds": spent, "clients": len(request["series"])}


def fixed_level(request: dict[str, Any]) -> dict[str, Any]:
    """Smoothed mean and variance at given variances, starting from exact ignorance."""
    from statsmodels.tsa.statespace.structural import UnobservedComponents

    values = np.array([math.nan if value is None else value for value in request["values"]])
    model = UnobservedComponents(values, level="llevel")
    model.ssm.initialize("diffuse")
    fitted = model.smooth([request["noise_variance"], request["drift_variance"]])
    return {
        "mean": fitted.smoothed_state[0].tolist(),
        "variance": fitted.smoothed_state_cov[0, 0].tolist(),
        "now_mean": fitted.filtered_state[0].tolist(),
    }


def breaks(request: dict[str, Any]) -> dict[str, Any]:
    """For each prefix of each series: does PELT put its last break at the newest rating or one before?"""
    import ruptures

    found = []
    for values in request["series"]:
        hits = []
        for end in range(request["first"], len(values) + 1):
            signal = np.array(values[:end], dtype=float).reshape(-1, 1)
            cuts = ruptures.Pelt(model="l2", min_size=1, jump=1).fit(signal).predict(pen=request["penalty"])
            cut = cuts[-2] if len(cuts) > 1 else 0
            if cut >= end - 1 and cut > 0 and signal[cut:].mean() < signal[:cut].mean():
                hits.append(end - 1)
        found.append(hits)
    return {"hits": found}


def trends(request: dict[str, Any]) -> dict[str, Any]:
    """Share of series on which a Mann-Kendall test and its corrections claim a trend at 5 per cent."""
    import pymannkendall

    tests = {
        "Mann-Kendall": pymannkendall.original_test,
        "Hamed-Rao": pymannkendall.hamed_rao_modification_test,
        "Yue-Wang": pymannkendall.yue_wang_modification_test,
    }
    claims = {name: 0 for name in tests}
    for values in request["series"]:
        for name, test in tests.items():
            try:
                claims[name] += bool(test(np.array(values)).h)
            except (ZeroDivisionError, ValueError):
                continue
    return {name: count / len(request["series"]) for name, count in claims.items()}


def single_case(request: dict[str, Any]) -> dict[str, Any]:
    """Kendall's tau-b, Theil-Sen and the share of pairs from scipy."""
    from scipy import stats

    rows: list[dict[str, float]] = []
    for before, after in request["pairs"]:
        both = [*before, *after]
        order = np.arange(len(both))
        share = stats.mannwhitneyu(after, before, method="asymptotic").statistic / (len(before) * len(after))
        rows.append(
            {"tau_b": stats.kendalltau(order, both).statistic, "theil_sen": stats.theilslopes(both, order)[0], "nap": share}
        )
    return {"rows": rows}


TASKS = {"local_level": local_level, "fixed_level": fixed_level, "breaks": breaks, "trends": trends, "single_case": single_case}


def main() -> None:
    """Answer one request."""
    warnings.filterwarnings("ignore")
    request = json.load(sys.stdin)
    answer = TASKS[request["task"]](request)
    answer["memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
