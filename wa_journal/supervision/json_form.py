"""A summary as JSON after docs/summary-schema.json, for systems that take it in."""

from __future__ import annotations

import json
from dataclasses import asdict

from wa_journal.model.supervision import Report
from wa_journal.supervision.layout import NOTE

SCHEMA = "wa-journal summary 1"


def render(report: Report) -> bytes:
    """Give the report's bytes, keys in the order of the schema."""
    said: dict[str, object] = {
        "schema": SCHEMA,
        "title": report.title,
        "form": report.form.value,
        "note": NOTE,
        "content": asdict(report.content),
    }
    if report.others:
        said["others"] = [{"form": one.form.value, "content": asdict(one.content)} for one in report.others]
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
