"""What the states of the board are called, wherever they are shown: on the board, in a summary, in the row's own sentence."""

from __future__ import annotations

from wa_journal.model.said import Said, said
from wa_journal.model.trajectory import BoardRow, BoardState

_CALLED = {
    BoardState.NOT_RECORDED: said("Trajectory", "not recorded"),
    BoardState.NO_RECENT_RECORD: said("Trajectory", "no recent record"),
    BoardState.TOO_LITTLE: said("Trajectory", "too little to say"),
    BoardState.GOING_DOWN: said("Trajectory", "going down"),
    BoardState.MIXED: said("Trajectory", "mixed"),
    BoardState.BUILDING: said("Trajectory", "building"),
    BoardState.STEADY: said("Trajectory", "steady"),
}
_SENTENCES = {
    BoardState.NOT_RECORDED: said("Trajectory", "Nothing recorded."),
    BoardState.NO_RECENT_RECORD: said("Trajectory", "No recent record."),
    BoardState.TOO_LITTLE: said("Trajectory", "Too little to say."),
    BoardState.GOING_DOWN: said("Trajectory", "Going down."),
    BoardState.MIXED: said("Trajectory", "Mixed."),
    BoardState.BUILDING: said("Trajectory", "Building."),
    BoardState.STEADY: said("Trajectory", "Steady."),
}
# What was counted has no direction: it may lie in any order among the sessions that were looked at.
_AMOUNTS = {
    BoardState.GOING_DOWN: (said("Trajectory", "more against than for"), said("Trajectory", "More against than for.")),
    BoardState.BUILDING: (said("Trajectory", "more for than against"), said("Trajectory", "More for than against.")),
    BoardState.STEADY: (said("Trajectory", "signs for in most"), said("Trajectory", "Signs for in most.")),
}
_SOME = said("Trajectory", "signs for in several"), said("Trajectory", "Signs for in several.")
_UNSETTLED = said("Trajectory", "not settled"), said("Trajectory", "Not settled.")
_NOT_CLEAR = said("Trajectory", "not clear"), said("Trajectory", "Not clear.")
_BELOW = said("Trajectory", "below the line"), said("Trajectory", "Below the line.")


def called_state(row: BoardRow) -> Said:
    """Name the state of a row."""
    return _UNSETTLED[0] if row.unsettled else _words(row.state, (row.for_, row.against), rated=row.is_rated)[0]


def every_state() -> tuple[Said, ...]:
    """Give all that a state can be called, so that there is room for any of them."""
    amounts = (words for words, _ in (*_AMOUNTS.values(), _SOME, _UNSETTLED, _NOT_CLEAR, _BELOW))
    return (*_CALLED.values(), *amounts)


def told_state(state: BoardState, counts: tuple[int, int], *, rated: bool, unsettled: bool = False) -> Said:
    """Say a state in a sentence; `counts` are the sessions for and against, an older strain may be `unsettled`."""
    return _UNSETTLED[1] if unsettled else _words(state, counts, rated=rated)[1]


def called_alone(state: BoardState) -> Said:
    """Name the state that ratings alone would give."""
    return _NOT_CLEAR[0] if state is BoardState.MIXED else _CALLED[state]


def called_then(state: BoardState, *, rated: bool) -> Said:
    """Name a state that was kept without the sessions behind it."""
    return _words(state, (1, 1), rated=rated)[0]


def _words(state: BoardState, counts: tuple[int, int], *, rated: bool) -> tuple[Said, Said]:
    """Only ratings have a way that is computed; signs are told by their amount, and as mixed only where both sides have some."""
    for_, against = counts
    if state is BoardState.MIXED and rated:
        return _BELOW if against and not for_ else _NOT_CLEAR
    if state is BoardState.MIXED and not (for_ and against):
        state = BoardState.TOO_LITTLE
    if rated or state not in _AMOUNTS:
        return _CALLED[state], _SENTENCES[state]
    return _SOME if state is BoardState.BUILDING and not against else _AMOUNTS[state]
