"""The manifest beside a summary: counts, versions and decisions, never original text."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict

from wa_journal.model.supervision import LinkageWarning, Manifest, Review
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.review import decided_spans, left_spans

RULES_VERSION = "1"
_STATUS = "de-identified (pseudonymised), not anonymous"


def made(
    data: bytes, form: str, reviews: Sequence[Review], lexicon: Lexicon, warned: Sequence[LinkageWarning], facts: tuple[str, int]
) -> Manifest:
    """Give the manifest of written bytes; `facts` are the access log's head and the number of profile terms looked for."""
    kept = [span for review in reviews for passage in review.passages for span in decided_spans(review, passage)]
    left = sum(len(left_spans(review, passage)) for review in reviews for passage in review.passages)
    log_head, scanned = facts
    return Manifest(
        format=form,
        sha256=hashlib.sha256(data).hexdigest(),
        form=reviews[0].material.form,
        spans=tuple(sorted(Counter(span.type.value for span in kept).items())),
        masked=len(kept),
        left=left,
        rules_version=RULES_VERSION,
        lists_version=lexicon.version,
        log_head=log_head,
        linkage=" ".join(dict.fromkeys(one.words for one in warned)),
        scanned_terms=scanned,
        clients=len(reviews),
    )


def render(manifest: Manifest) -> bytes:
    """Give the manifest's bytes."""
    said = {"status": _STATUS, **asdict(manifest), "spans": dict(manifest.spans)}
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
