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
_NOT_CLEAR = said("Trajectory", "not clear"), said("Trajectory", "Not clear.")
_BELOW = said("Trajectory", "below the line"), said("Trajectory", "Below the line.")


def called_state(row: BoardRow) -> Said:
    """Name the state of a row."""
    return _words(row.state, (row.for_, row.against), rated=row.is_rated)[0]


def told_state(state: BoardState, counts: tuple[int, int], *, rated: bool) -> Said:
    """Say a state in a sentence; `counts` are the sessions for and against."""
    return _words(state, counts, rated=rated)[1]


def called_alone(state: BoardState) -> Said:
    """Name the state that ratings alone would give."""
    return _NOT_CLEAR[0] if state is BoardState.MIXED else _CALLED[state]


def _words(state: BoardState, counts: tuple[int, int], *, rated: bool) -> tuple[Said, Said]:
    """Mixed is said of signs for and against only: of a few on one side it would speak of the other, where nothing is."""
    for_, against = counts
    if state is BoardState.MIXED and rated:
        return _BELOW if against and not for_ else _NOT_CLEAR
    if state is BoardState.MIXED and not (for_ and against):
        state = BoardState.TOO_LITTLE
    return _CALLED[state], _SENTENCES[state]
