"""The sentences of the trajectory: both directions in the same words, never a cause, never a verdict."""

from __future__ import annotations

from wa_journal.model.board_words import called_alone
from wa_journal.model.said import Said, joined, numbered, said
from wa_journal.model.trajectory import BoardState, ChanceTally, Direction

DIP_RATE = said("Trajectory", "On clients simulated without any break this is asked about once in 40 rated sessions.")
DIP_NOTE = joined(
    " ",
    (
        DIP_RATE,
        said(
            "Trajectory",
            "A drop of three points was asked about in 9 of 10 clients, one of a point and a half in half of them.",
        ),
    ),
)
BOARD_NOTE = said(
    "Trajectory",
    "Evidence for your own judgement: no row is added to another, and the number of sessions is no evidence.",
)


def chance(probability: float) -> Said:
    """Say a probability in words, rounded down and never more than 19 in 20."""
    if probability >= 0.95:
        return said("Trajectory", "very likely (19 in 20)")
    if probability >= 0.9:
        return said("Trajectory", "likely (9 in 10)")
    return said("Trajectory", "leaning (3 in 4)") if probability >= 0.75 else said("Trajectory", "cannot tell")


def trend(direction: Direction | None, probability: float) -> Said:
    """Say where the level went, or that it cannot be told."""
    if direction is None:
        return said(
            "Trajectory", "It cannot be told whether your ratings of recent sessions lie above or below those of the first ones."
        )
    if direction is Direction.RISING:
        return said(
            "Trajectory",
            "Your ratings of recent sessions are {chance} at least half a point above those of the first ones.",
            chance=chance(probability),
        )
    return said(
        "Trajectory",
        "Your ratings of recent sessions are {chance} at least half a point below those of the first ones.",
        chance=chance(probability),
    )


def trend_too_early(rated: int, needed: int) -> Said:
    """Say that there is too little for a trend."""
    return numbered(
        "Trajectory",
        "Too early to say: {count} rated sessions of the {needed} that a trend needs.",
        "Too early to say: {count} rated session of the {needed} that a trend needs.",
        rated,
        needed=needed,
    )


def dip(expected: tuple[float, float], rated: float) -> Said:
    """Ask about one rating."""
    low, high = expected
    return said(
        "Trajectory",
        "Expected {low:.1f}-{high:.1f}, you rated {rated:.1f}: did something strain?",
        low=low,
        high=high,
        rated=rated,
    )


def back(since: int | None) -> Said:
    """Say whether the level came back after a dip."""
    if since is None:
        return said("Trajectory", "Not back yet within the earlier range.")
    return said("Trajectory", "Back within the earlier range since session {number}.", number=since)


def tag_row(counts: tuple[int, int, int], looked_at: int, has_against: bool) -> Said:
    """Say in how many sessions there were signs for and against, and how many have not been gone through."""
    for_, against, missing = counts
    parts = [said("Trajectory", "Signs for in {signs} of the last {sessions}", signs=for_, sessions=_held(looked_at))]
    if has_against:
        parts.append(said("Trajectory", "signs against in {signs}", signs=against))
    if missing:
        parts.append(said("Trajectory", "{number} not gone through", number=missing))
    return _sentence(parts)


def strain_row(counts: tuple[int, int, int], looked_at: int, older: int) -> Said:
    """Say what became of the strains, and how many of `older` sessions are not settled."""
    recent = said(
        "Trajectory",
        "Strain repaired in {repaired}, open or not repaired in {open} of the last {sessions}.",
        repaired=counts[0],
        open=counts[1],
        sessions=_held(looked_at),
    )
    if not older:
        return recent
    told = numbered("Trajectory", "{count} older strains are not settled.", "{count} older strain is not settled.", older)
    return joined(" ", (told, recent))


def rated_row(counts: tuple[int, int, int], looked_at: int, line: float | None) -> Said:
    """Say how the ratings lie to the line, if one was set."""
    for_, against, missing = counts
    if line is None:
        parts = [said("Trajectory", "No line is set, so no rating counts for or against")]
        if missing:
            unrated = said("Trajectory", "{number} of the last {sessions} unrated", number=missing, sessions=_held(looked_at))
            parts.append(unrated)
        return _sentence(parts)
    parts = [
        said(
            "Trajectory",
            "At or above your line of {line:g} in {above} of the last {sessions}, below it in {below}",
            line=line,
            above=for_,
            below=against,
            sessions=_held(looked_at),
        )
    ]
    if missing:
        parts.append(said("Trajectory", "{number} unrated", number=missing))
    return _sentence(parts)


def last_looked_at(days: int, *, rated: bool) -> Said:
    """Say how long ago a row was rated last, or its signs were last looked for: that is no record of a sign."""
    if rated:
        return numbered("Trajectory", "Last rated {count} days before.", "Last rated {count} day before.", days)
    return numbered("Trajectory", "Last looked at {count} days before.", "Last looked at {count} day before.", days)


def would_be(state: BoardState) -> Said:
    """Say what the state would be if unrated sessions were like the rated ones."""
    return said("Trajectory", "It would be '{state}' if unrated sessions were like the rated ones.", state=called_alone(state))


TAGS_WAIT = said("Trajectory", "The tags were not gone through.")


def rate(tagged: int, sentences: int, sessions: int, direction: Direction | None) -> Said:
    """Say how often something was tagged, and where it likely went."""
    if not sentences:
        return said("Trajectory", "Nothing written and gone through yet.")
    told = numbered(
        "Trajectory",
        "{tagged} tagged of {sentences} sentences in the last {count} written sessions.",
        "{tagged} tagged of {sentences} sentences in the last {count} written session.",
        sessions,
        tagged=tagged,
        sentences=sentences,
    )
    if direction is None:
        return told
    if direction is Direction.RISING:
        return joined(" ", (told, said("Trajectory", "Very likely (19 in 20) more often than in the first sessions.")))
    return joined(" ", (told, said("Trajectory", "Very likely (19 in 20) less often than in the first sessions.")))


def share(change: int, sustain: int) -> Said:
    """Say how change and sustain talk stand to each other."""
    if not change + sustain:
        return said("Trajectory", "Neither change nor sustain talk in the tags that were gone through.")
    return said(
        "Trajectory",
        "Change talk in {change} of {both} sentences of change or sustain talk.",
        change=change,
        both=change + sustain,
    )


def too_little_followed(used: int, not_used: int, each: int, sessions: int) -> Said:
    """Say that there is too little to set sessions with and without a strategy side by side."""
    return said(
        "Trajectory",
        "Recorded in {used} rated sessions, not in {other}: shown from {sessions} sessions with at least {each} of either kind.",
        used=used,
        other=not_used,
        sessions=sessions,
        each=each,
    )


def followed(used: int, not_used: int, mean: float, low: float, high: float) -> Said:
    """Say how ratings after sessions with and without a strategy differed."""
    filled = {"used": used, "other": not_used, "points": abs(mean), "low": low, "high": high}
    if mean >= 0:
        told = said(
            "Trajectory",
            "After {used} sessions with it the next rating was on average {points:.1f} higher than after {other} without "
            "(likely range {low:+.1f} to {high:+.1f}).",
            **filled,
        )
    else:
        told = said(
            "Trajectory",
            "After {used} sessions with it the next rating was on average {points:.1f} lower than after {other} without "
            "(likely range {low:+.1f} to {high:+.1f}).",
            **filled,
        )
    return joined(" ", (told, said("Trajectory", "This cannot show why.")))


def before_after(before: int, after: int, nap: float | None) -> Said:
    """Say in how many pairs the later rating is the higher one."""
    if nap is None:
        return said("Trajectory", "Ratings on both sides of the date are needed.")
    return said(
        "Trajectory",
        "Of all pairs of {before} earlier and {after} later ratings, the later one is the higher in {share:.0f} of 100 "
        "(ties count half).",
        before=before,
        after=after,
        share=100 * nap,
    )


def calibration_too_early(resolved: int, needed: int) -> Said:
    """Say of how many steps the outcome is told, and what is read here once there are enough."""
    if resolved == 0:
        return said(
            "Trajectory",
            "So far you have told of no step whether it held. "
            "From {needed} on, over all your clients, you read here how often what you expected came about.",
            needed=needed,
        )
    return numbered(
        "Trajectory",
        "So far you have told of {count} steps whether they held. "
        "From {needed} on, over all your clients, you read here how often what you expected came about.",
        "So far you have told of one step whether it held. "
        "From {needed} on, over all your clients, you read here how often what you expected came about.",
        resolved,
        needed=needed,
    )


def calibration(tallies: tuple[ChanceTally, ...], unclear: int) -> Said:
    """Say how often what the officer expected came about."""
    parts = [
        said(
            "Trajectory",
            "Of {times} times you said {chance} in 100, {held} held.",
            times=tally.said,
            chance=tally.chance,
            held=tally.held,
        )
        for tally in tallies
    ]
    if unclear:
        parts.append(said("Trajectory", "{number} could not be judged.", number=unclear))
    return joined(" ", (*parts, said("Trajectory", "Only clients moved on are seen here.")))


def _held(count: int) -> Said:
    return numbered("Trajectory", "{count} held sessions", "{count} held session", count)


def _sentence(parts: list[Said]) -> Said:
    return joined("", (joined("; ", parts), "."))
