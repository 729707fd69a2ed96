"""One family of failures: a code and parameters that never hold entry text or names."""

from __future__ import annotations


class JournalError(Exception):
    """A failure the officer can meet; `code` finds its words, `params` fill them."""

    code = "unknown"

    def __init__(self, **params: str | int) -> None:
        super().__init__(self.code)
        self.params = params

    def __str__(self) -> str:
        """Show the code and numbers only, so that no log can carry more."""
        shown = ", ".join(f"{key}={value}" for key, value in self.params.items())
        return f"{self.code} ({shown})" if shown else self.code


class BadInput(JournalError):
    """What came in is not of the form asked for."""

    code = "bad_input"


class BadResource(JournalError):
    """A packaged or team data file does not say what it must."""

    code = "bad_resource"
