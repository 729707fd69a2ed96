"""What the page of the summary says of its keys, and of a text that came while words were being written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def keys() -> tuple[tuple[str, str], ...]:
    """Name the keys that the list of words knows by itself."""
    return (
        ("N", translate("SupervisionPage", "In the list of words: next to decide")),
        ("M", translate("SupervisionPage", "In the list of words: keep masked")),
        ("L", translate("SupervisionPage", "In the list of words: leave in")),
        ("A", translate("SupervisionPage", "In the list of words: the same for all that wait and read the same")),
        ("K", translate("SupervisionPage", "In the list of words: another kind")),
        ("O", translate("SupervisionPage", "In the list of words: take out what is selected in the text")),
        ("U", translate("SupervisionPage", "In the list of words: take the last step back")),
    )


def changed_since() -> str:
    """Say that a begun review is of something else than what was read."""
    return translate(
        "SupervisionPage", "What is brought has changed since. Your decisions on what stayed are kept; read it to its end again."
    )


def here_again(*, changed: bool) -> str:
    """Say that a begun review is here again, though it does not open."""
    if not changed:
        return translate("SupervisionPage", "The review that you began is here again.")
    return translate(
        "SupervisionPage",
        "The review that you began is here again, as it was before you changed something here. "
        "A new draft brings your changes in and keeps your decisions.",
    )


def ready() -> str:
    """Say that a draft is made, though it does not open."""
    return translate("SupervisionPage", "The draft is ready. What you changed after asking for it comes in with a new draft.")
