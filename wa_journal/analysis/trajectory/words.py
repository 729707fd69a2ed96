"""The sentences of the trajectory: both directions in the same words, never a cause, never a verdict."""

from __future__ import annotations

from wa_journal.model.trajectory import ChanceTally, Direction

DIP_RATE = "On clients simulated without any break this is asked about once in 40 rated sessions."
DIP_NOTE = f"{DIP_RATE} A drop of three points was asked about in 9 of 10 clients, one of a point and a half in half of them."
BOARD_NOTE = "Evidence for your own judgement: no row is added to another, and the number of sessions is no evidence."


def chance(probability: float) -> str:
    """Say a probability in words, rounded down and never more than 19 in 20."""
    if probability >= 0.95:
        return "very likely (19 in 20)"
    if probability >= 0.9:
        return "likely (9 in 10)"
    return "leaning (3 in 4)" if probability >= 0.75 else "cannot tell"


def trend(direction: Direction | None, probability: float) -> str:
    """Say where the level went, or that it cannot be told."""
    if direction is None:
        return "It cannot be told whether recent sessions lie above or below the first ones."
    side = "above" if direction is Direction.RISING else "below"
    return f"Recent sessions are {chance(probability)} at least half a point {side} the first ones."


def trend_too_early(rated: int, needed: int) -> str:
    """Say that there is too little for a trend."""
    return f"Too early to say: {_sessions(rated, 'rated ')} of the {needed} that a trend needs."


def dip(expected: tuple[float, float], rated: float) -> str:
    """Ask about one rating."""
    return f"Expected {expected[0]:.1f}-{expected[1]:.1f}, you rated {rated:.1f}: did something strain?"


def back(since: int | None) -> str:
    """Say whether the level came back after a dip."""
    return "Not back yet within the earlier range." if since is None else f"Back within the earlier range since session {since}."


def tag_row(counts: tuple[int, int, int], looked_at: int, has_against: bool) -> str:
    """Say in how many sessions there were signs for and against, and how many have not been gone through."""
    for_, against, missing = counts
    parts = [f"Signs for in {for_} of the last {_sessions(looked_at, 'held ')}"]
    if has_against:
        parts.append(f"signs against in {against}")
    if missing:
        parts.append(f"{missing} not gone through")
    return "; ".join(parts) + "."


def strain_row(counts: tuple[int, int, int], looked_at: int) -> str:
    """Say what became of the strains."""
    return f"Strain repaired in {counts[0]}, open or not repaired in {counts[1]} of the last {_sessions(looked_at, 'held ')}."


def rated_row(counts: tuple[int, int, int], looked_at: int, line: float | None) -> str:
    """Say how the ratings lie to the line, if one was set."""
    for_, against, missing = counts
    tail = f"{missing} of the last {_sessions(looked_at, 'held ')} unrated" if missing else ""
    if line is None:
        return "No line is set, so no rating counts for or against" + (f"; {tail}." if tail else ".")
    said = f"At or above your line of {line:g} in {for_} of the last {_sessions(looked_at, 'held ')}, below it in {against}"
    return said + (f"; {missing} unrated." if missing else ".")


def last_recorded(days: int) -> str:
    """Say how old the last record of a row is."""
    return f"Last recorded {days} days before."


def would_be(state: str) -> str:
    """Say what the state would be if unrated sessions were like the rated ones."""
    return f"It would be '{state.replace('_', ' ')}' if unrated sessions were like the rated ones."


STATE = {
    "not_recorded": "Nothing recorded.",
    "no_recent_record": "No recent record.",
    "too_little": "Too little to say.",
    "going_down": "Going down.",
    "mixed": "Mixed.",
    "building": "Building.",
    "steady": "Steady.",
}


def rate(tagged: int, sentences: int, sessions: int, direction: Direction | None) -> str:
    """Say how often something was tagged, and where it likely went."""
    if not sentences:
        return "Nothing written and gone through yet."
    said = f"{tagged} tagged of {sentences} sentences in the last {_sessions(sessions, 'written ')}."
    if direction is None:
        return said
    side = "more" if direction is Direction.RISING else "less"
    return f"{said} Very likely (19 in 20) {side} often than in the first sessions."


def share(change: int, sustain: int) -> str:
    """Say how change and sustain talk stand to each other."""
    if not change + sustain:
        return "Neither change nor sustain talk is recorded."
    return f"Change talk in {change} of {change + sustain} sentences of change or sustain talk."


def too_little_followed(used: int, not_used: int, each: int, sessions: int) -> str:
    """Say that there is too little to set sessions with and without a strategy side by side."""
    return (
        f"Recorded in {used} rated sessions, not in {not_used}: shown from {sessions} sessions "
        f"with at least {each} of either kind."
    )


def followed(used: int, not_used: int, mean: float, low: float, high: float) -> str:
    """Say how ratings after sessions with and without a strategy differed."""
    side = "higher" if mean >= 0 else "lower"
    return (
        f"After {used} sessions with it the next rating was on average {abs(mean):.1f} {side} than after {not_used} without "
        f"(likely range {low:+.1f} to {high:+.1f}). This cannot show why."
    )


def before_after(before: int, after: int, nap: float | None) -> str:
    """Say in how many pairs the later rating is the higher one."""
    if nap is None:
        return "Ratings on both sides of the date are needed."
    pairs = f"Of all pairs of {before} earlier and {after} later ratings"
    return f"{pairs}, the later one is the higher in {100 * nap:.0f} of 100 (ties count half)."


def calibration_too_early(resolved: int, needed: int) -> str:
    """Say that there are too few resolved judgements."""
    return f"{resolved} of the {needed} resolved judgements that this needs."


def calibration(tallies: tuple[ChanceTally, ...], unclear: int) -> str:
    """Say how often what the officer expected came about."""
    parts = [f"of {tally.said} times you said {tally.chance} in 100, {tally.held} held" for tally in tallies]
    left = f" {unclear} could not be judged." if unclear else ""
    said = "; ".join(parts)
    return f"{said[:1].upper()}{said[1:]}.{left} Only clients moved on are seen here."


def _sessions(count: int, kind: str = "") -> str:
    return f"{count} {kind}session" if count == 1 else f"{count} {kind}sessions"
