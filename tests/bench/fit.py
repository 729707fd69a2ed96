"""The exponent with which a cost grows, how far the fit can be trusted, and what the last step alone says."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

STEEP = 1.1
# Student's t for a 95 % interval, by degrees of freedom; from ten on 2.2 is near enough.
_STUDENT = {1: 12.71, 2: 4.30, 3: 3.18, 4: 2.78, 5: 2.57, 6: 2.45, 7: 2.36, 8: 2.31, 9: 2.26}


@dataclass(frozen=True, slots=True)
class Fit:
    """The slope of log cost on log amount with its 95 % interval, and the slope of the last step: 1 grows with the work.

    A fixed cost flattens the whole fit, so that a late bend upwards shows in the last step first.
    """

    exponent: float
    low: float
    high: float
    last: float

    @property
    def steep(self) -> bool:
        """Say whether it grows faster than the work, over all or at the end."""
        return max(self.exponent, self.last) > STEEP


def fitted(points: Sequence[tuple[float, float]]) -> Fit:
    """Fit by least squares on the logarithms; three amounts at least."""
    logs = [(math.log(amount), math.log(max(cost, 1e-9))) for amount, cost in points]
    across, up = zip(*logs, strict=True)
    slope, rise = statistics.linear_regression(across, up)
    freedom = len(logs) - 2
    left = sum((y - rise - slope * x) ** 2 for x, y in logs)
    middle = statistics.fmean(across)
    error = math.sqrt(left / freedom / sum((x - middle) ** 2 for x in across))
    reach = _STUDENT.get(freedom, 2.2) * error
    (x1, y1), (x2, y2) = logs[-2:]
    return Fit(slope, slope - reach, slope + reach, (y2 - y1) / (x2 - x1))
