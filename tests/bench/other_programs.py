"""What other programs answer to the same JSON lines; runs in the comparators' environment, one program a process.

`other_programs.py vader|context|scrubadub|presidio` answers lines; `bayes|regression TRAIN…` learn from gold files first.
None has a language model here: Presidio's patterns and ConText run on a blank pipeline, which finds no names by construction.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

Answer = Callable[[str], dict[str, object]]
MARK = re.compile(r"\{\{[A-Z]+\|([^{}]*)\}\}")


def main() -> None:
    """Read JSON lines, write JSON lines."""
    answer = {
        "vader": vader,
        "context": context,
        "scrubadub": scrubadub,
        "presidio": presidio,
        "bayes": bayes,
        "regression": regression,
    }[sys.argv[1]]()
    for line in sys.stdin:
        row = json.loads(line)
        print(json.dumps({"id": row["id"], "text": "", **answer(row["text"])}), flush=True)


def vader() -> Answer:
    """Give VADER's sentiment of a text."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    score = SentimentIntensityAnalyzer().polarity_scores
    return lambda text: {"score": score(text)["compound"]}


def context() -> Answer:
    """Give medspaCy's ConText for the last word of a text, with its own English rules."""
    import medspacy.context  # noqa: F401  registers the component
    import spacy
    from spacy.tokens import Span

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.add_pipe("medspacy_context")
    modify = pipeline.get_pipe("medspacy_context")

    def answer(text: str) -> dict[str, object]:
        document = pipeline.get_pipe("sentencizer")(pipeline.make_doc(text))
        document.ents = [Span(document, len(document) - 1, len(document), label="WORD")]
        return {"negated": bool(modify(document).ents[0]._.is_negated)}

    return answer


def scrubadub() -> Answer:
    """Give what scrubadub's default detectors find."""
    import scrubadub as program

    scrubber = program.Scrubber()
    return lambda text: {"spans": [_span(one.beg, one.end, one.type) for one in scrubber.iter_filth(text)]}


def presidio() -> Answer:
    """Give what Presidio's pattern recognisers find, kept from looking up top-level domains."""
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
    return lambda text: {"spans": [_span(one.start, one.end, one.entity_type) for one in engine.analyze(text, language="en")]}


def bayes() -> Answer:
    """Learn NLTK's naive Bayes, one a label, from the words of each sentence."""
    from nltk import NaiveBayesClassifier
    from nltk.tokenize import wordpunct_tokenize

    def words(text: str) -> dict[str, bool]:
        return dict.fromkeys(wordpunct_tokenize(text.lower()), True)

    texts, labels = _gold()
    seen = [words(text) for text in texts]
    made = {
        label: NaiveBayesClassifier.train([(one, label in own) for one, own in zip(seen, labels, strict=True)])
        for label in sorted(frozenset().union(*labels))
    }
    return lambda text: {"labels": [label for label, model in made.items() if model.classify(words(text))]}


def regression() -> Answer:
    """Learn scikit-learn's TF-IDF of words and letters with logistic regression, one a label."""
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.preprocessing import MultiLabelBinarizer

    texts, labels = _gold()
    names = MultiLabelBinarizer()
    wanted = names.fit_transform(labels)
    seen = make_union(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=6, sublinear_tf=True),
    )
    model = OneVsRestClassifier(LogisticRegression(C=10, class_weight="balanced", solver="liblinear"))
    made = make_pipeline(seen, model).fit(texts, wanted)
    return lambda text: {"labels": list(names.classes_[np.flatnonzero(made.predict([text])[0])])}


def _gold() -> tuple[list[str], list[list[str]]]:
    texts, labels = [], []
    for name in sys.argv[2:]:
        for line in Path(name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for part in row.get("sentences", [row]):
                texts.append(MARK.sub(r"\1", part["text"]))
                labels.append(part["labels"])
    return texts, labels


def _span(start: int, end: int, kind: str) -> dict[str, object]:
    return {"start": start, "end": end, "type": kind, "decision": "mask", "rule": kind, "replacement": "[X]"}


if __name__ == "__main__":
    main()
