"""Fits how the two models and the rules are combined, on sentences of writers whom the models had not seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize

from training.gold import Gold
from wa_journal.analysis.text.evidence import Reading, Rules

if TYPE_CHECKING:
    from training.parts import Heard

NAMES = ("encoder", "linear", "cue", "cue_negated", "cue_other", "third", "officer_subject", "client_subject", "bias")
Mix = dict[str, float]
# A person named can only speak against a tag that is not that person's, and a cue that counts only for its own.
_BOUNDS = {"cue": (0, None), "third": (None, 0), "officer_subject": (None, 0), "client_subject": (None, 0)}
SHOWN_FROM, SAFEGUARDING_FROM = 0.38, 0.38
_STEADY = 2.0


def rule_features(golds: Sequence[Gold], labels: Sequence[str], rules: Rules) -> np.ndarray:
    """Give what the rules say of each sentence and label, shape (sentences, labels, 6), in the order of NAMES."""
    place = {label: column for column, label in enumerate(labels)}
    out = np.zeros((len(golds), len(labels), 6), np.float32)
    for row, gold in enumerate(golds):
        _fill(out[row], rules.read(gold.text), labels, place)
    return out


def _fill(out: np.ndarray, reading: Reading, labels: Sequence[str], place: dict[str, int]) -> None:
    for evidence in reading.evidence:
        kind = 0 if evidence.counts else 2 if evidence.scope.value == "happened" else 1
        out[place[evidence.indicator], kind] = 1
    for column, label in enumerate(labels):
        out[column, 3] = reading.subject == "third"
        if label.startswith("client."):
            out[column, 4] = reading.subject == "officer"
        else:
            out[column, 5] = reading.subject in ("client", "name")


def fitted(readings: Sequence[Heard]) -> tuple[Mix, Mix]:
    """Fit both ways to combine, with the encoder and quick: the middle of one fit on each reading, whatever its size."""
    full = [fit(heard.encoder, heard.linear, heard.rules, heard.wanted) for heard in readings]
    quick = [fit(np.zeros_like(heard.linear), heard.linear, heard.rules, heard.wanted) for heard in readings]
    return _middle(full), _middle(quick)


def _middle(mixes: Sequence[Mix]) -> Mix:
    return {name: round(sum(mix[name] for mix in mixes) / len(mixes), 3) for name in NAMES}


def fit(encoder: np.ndarray, linear: np.ndarray, rules: np.ndarray, wanted: np.ndarray) -> Mix:
    """Fit a logistic regression over log-odds and findings; all arrays have the shape (sentences, labels[, features])."""
    seen, truth = _seen(encoder, linear, rules).reshape(-1, len(NAMES)), wanted.reshape(-1).astype(float)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = seen @ weights
        wrong = 1 / (1 + np.exp(-odds)) - truth
        likely = (np.logaddexp(0, odds) - truth * odds).sum()
        return float(likely + _STEADY * (weights**2).sum()), seen.T @ wrong + 2 * _STEADY * weights

    found = minimize(
        loss, np.zeros(len(NAMES)), jac=True, method="L-BFGS-B", bounds=[_BOUNDS.get(name, (None, None)) for name in NAMES]
    ).x
    return dict(zip(NAMES, (round(float(weight), 3) for weight in found), strict=True))


def odds(mix: Mix, encoder: np.ndarray, linear: np.ndarray, rules: np.ndarray) -> np.ndarray:
    """Give the mixed log-odds, shape (sentences, labels)."""
    return np.asarray(_seen(encoder, linear, rules) @ np.array([mix[name] for name in NAMES]))


def _seen(encoder: np.ndarray, linear: np.ndarray, rules: np.ndarray) -> np.ndarray:
    ones = np.ones_like(linear)[..., None]
    return np.concatenate([encoder[..., None], linear[..., None], rules, ones], -1).astype(float)


def written(full: Mix, quick: Mix) -> str:
    """Give the file that the application reads."""
    head = (
        "# Written by ./wa train: log-odds weights of the two models and of the rules, fitted on sentences of unseen writers.\n"
    )
    return head + "\n".join(_table(name, mix) for name, mix in (("full", full), ("quick", quick)))


def _table(name: str, mix: Mix) -> str:
    lines = [f"{key} = {value}" for key, value in mix.items()]
    return "\n".join([f"[{name}]", *lines, f"threshold = {SHOWN_FROM}", f"safeguarding = {SAFEGUARDING_FROM}", ""])
