"""Answers like `wa-journal deidentify` with scrubadub's or Presidio's own patterns; runs in an environment of its own.

Neither has a language model here: Presidio's patterns run on a blank pipeline: it finds no names by construction.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

Spans = list[tuple[int, int, str]]


def main() -> None:
    """Read JSON lines, write JSON lines."""
    find = {"scrubadub": scrubadub_spans, "presidio": presidio_spans}[sys.argv[1]]()
    for line in sys.stdin:
        row = json.loads(line)
        spans = [
            {"start": start, "end": end, "type": kind, "decision": "mask", "rule": kind, "replacement": "[X]"}
            for start, end, kind in sorted(find(row["text"]))
        ]
        print(json.dumps({"id": row["id"], "text": "", "spans": spans}), flush=True)


def scrubadub_spans() -> Callable[[str], Spans]:
    """Give scrubadub's default detectors."""
    import scrubadub

    scrubber = scrubadub.Scrubber()
    return lambda text: [(found.beg, found.end, found.type) for found in scrubber.iter_filth(text)]


def presidio_spans() -> Callable[[str], Spans]:
    """Give Presidio's pattern recognisers on a blank English pipeline, kept from looking up top-level domains."""
    import spacy
    import tldextract

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Blank(SpacyNlpEngine):
        def __init__(self) -> None:
            super().__init__()
            self.nlp = {"en": spacy.blank("en")}

    engine = AnalyzerEngine(nlp_engine=Blank(), supported_languages=["en"])
    return lambda text: [(found.start, found.end, found.entity_type) for found in engine.analyze(text, language="en")]


if __name__ == "__main__":
    main()
