"""The formats that a summary is written in without a screen; PDF pages are drawn from the same report elsewhere, then sealed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wa_journal.model.supervision import Report
from wa_journal.supervision import json_form, markdown_form


@dataclass(frozen=True, slots=True)
class Format:
    """A format's name, file ending and what renders it."""

    name: str
    ending: str
    render: Callable[[Report], bytes]


def _docx(report: Report) -> bytes:
    # Its library is loaded by whoever asks for this form, not by everybody who unlocks a journal.
    from wa_journal.supervision import docx_form

    return docx_form.render(report)


FORMATS: tuple[Format, ...] = (
    Format("md", ".md", markdown_form.render),
    Format("json", ".json", json_form.render),
    Format("docx", ".docx", _docx),
)
