"""Published single-case series and how far the product's measures lie from theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wa_journal.analysis.trajectory.before_after import before_after, kendall_tau_b, theil_sen


@dataclass(frozen=True, slots=True)
class Case:
    """One series with its published measures; `sign` is -1 where a decrease is the improvement."""

    name: str
    sign: float
    before: tuple[float, ...]
    after: tuple[float, ...]
    expected: Mapping[str, float]


def case_of(row: Mapping[str, str]) -> Case:
    """Read one line of a reference file."""
    expected = {name: float(row[name]) for name in ("NAP", "Tau", "Tau_U", "kendall_tau_b_all", "theil_sen_all")}
    before, after = (tuple(float(value) for value in row[side].split()) for side in ("A", "B"))
    return Case(f"{row['set']} {row['case']}", -1.0 if row["improvement"] == "decrease" else 1.0, before, after, expected)


def largest_difference(case: Case) -> float:
    """Give the largest distance of the five measures from the published ones."""
    measured = measures(case)
    return max(abs(measured[name] - value) for name, value in case.expected.items())


def measures(case: Case) -> dict[str, float]:
    """Give the product's five measures, improvement counted as positive in the first three."""
    found = before_after([case.sign * value for value in case.before], [case.sign * value for value in case.after])
    both = [*case.before, *case.after]
    return {
        "NAP": found.nap or 0.0,
        "Tau": found.tau or 0.0,
        "Tau_U": found.tau_u or 0.0,
        "kendall_tau_b_all": kendall_tau_b(both) or 0.0,
        "theil_sen_all": theil_sen(both) or 0.0,
    }


def difference_to_scipy(case: Case, theirs: Mapping[str, Any]) -> float:
    """Give the largest distance from scipy's tau-b, Theil-Sen and share of pairs."""
    found = measures(Case(case.name, 1.0, case.before, case.after, case.expected))
    pairs = (("kendall_tau_b_all", "tau_b"), ("theil_sen_all", "theil_sen"), ("NAP", "nap"))
    return max(abs(found[own] - float(theirs[other])) for own, other in pairs)
