"""The move-on board: the officer's judgement first, then what the record says, row by row, never added up."""
