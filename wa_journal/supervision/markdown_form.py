"""A summary as Markdown: plain text that any editor opens; signs that would become markup or a formula are disarmed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wa_journal.model.supervision import Report, ReportBlock
from wa_journal.supervision.layout import page

_MARKUP = re.compile(r"([\\`*_{}<>#|~]|^[-+=@])")
_NUMBERED = re.compile(r"^(\d+)\.(?=\s|$)")


def render(report: Report) -> bytes:
    """Give the report's bytes, the same for the same report."""
    laid = page(report)
    lines = [f"# {plain(laid.title)}", "", plain(laid.note), ""]
    for block in laid.blocks:
        mark = "##" if block.client or not report.others else "###"
        lines += [f"{mark} {plain(block.heading)}", "", *_body(block), ""]
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8")


def plain(text: str) -> str:
    """Give text on one line that no reader takes for markup, a link, an image, a table or a formula."""
    marked = _MARKUP.sub(r"\\\1", " ".join(text.split()))
    return _NUMBERED.sub(r"\1\\.", marked).replace("](", "]\\(").replace("]:", "]\\:")


def _body(block: ReportBlock) -> Iterator[str]:
    for line in block.lines:
        yield f"- {plain(line)}" if block.bullets else f"{plain(line)}\n"
    yield from _table(block.table)


def _table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield "| " + " | ".join(map(plain, row)) + " |"
        if number == 0:
            yield "|" + " --- |" * len(row)
