"""A six-layer sentence encoder (all-MiniLM-L6-v2; Wang et al. 2020) with our own adapters and heads, run on numpy alone.

The base weights are read in place from the buffer that is handed in; only the adapted matrices are copied.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from wa_journal.analysis.text.learned.weights_file import Tensors

Floats = NDArray[np.float32]
LAYERS, HEADS, WIDTH = 6, 12, 384
POOLED_LENGTH = 20.0
LONGEST = 96
SITES = (
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
)
TOKENS_AT_ONCE, _AT_ONCE = 256, 256
# What a turn through the layers costs beside its tokens, counted in tokens.
A_TURN = 30
_PART = re.compile(r"[^\W_]|['’]")


class Tokens(Protocol):
    """What is asked of a tokenizer: ids for texts, and where each stands."""

    def encode_batch(self, texts: list[str]) -> Sequence[Any]:
        """Give one encoding, with its `ids` and `offsets`, for each text."""


@dataclass(frozen=True, slots=True)
class Base:
    """The published encoder as it is handed in: its weights and its tokenizer."""

    tensors: Tensors = field(repr=False)
    tokens: Tokens


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder makes of one sentence: log-odds of indicators and voices, and what each token adds to an indicator.

    `shares[token, label]` is how far the log-odds fall when the token is left out of the sentence's mean.
    """

    tags: Floats
    voices: Floats
    spans: tuple[tuple[int, int], ...]
    shares: Floats

    def heaviest(self, column: int) -> tuple[tuple[int, int], ...]:
        """Give where the words stand without which the log-odds of an indicator would fall, the greatest fall first."""
        words: dict[tuple[int, int], float] = {}
        for (start, end), share in zip(self.spans, self.shares[:, column].tolist(), strict=True):
            if words and (last := next(reversed(words)))[1] == start:
                words[last[0], end] = words.pop(last) + share
            elif end > start:
                words[start, end] = share
        return tuple(sorted((place for place in words if words[place] > 0), key=lambda place: -words[place]))


def tokenizer(description: bytes) -> Tokens | None:
    """Make the base model's tokenizer; None where the tokenizers package is not installed."""
    try:
        from tokenizers import Tokenizer
    except ImportError:
        return None
    made = Tokenizer.from_buffer(description)
    made.no_padding()
    made.enable_truncation(LONGEST)
    return made


class Encoder:
    """Gives log-odds of indicators and of voices for sentences."""

    def __init__(self, base: Tensors, learned: Tensors, labels: tuple[str, ...], tokens: Tokens) -> None:
        self.labels = labels
        self._tokens = tokens
        self._base = base
        self._layers = [
            {site: _merged(base, learned, f"encoder.layer.{layer}.{site}") for site in SITES} for layer in range(LAYERS)
        ]
        self._heads = {
            name: learned[name].astype(np.float32) for name in ("tags.weight", "tags.bias", "voice.weight", "voice.bias")
        }

    def logits(self, sentences: Sequence[str]) -> tuple[Floats, Floats]:
        """Give indicators, shape (sentences, labels), and voices, shape (sentences, 6)."""
        tags, voices = (np.empty((len(sentences), len(self._heads[f"{head}.bias"])), np.float32) for head in ("tags", "voice"))
        for start in range(0, len(sentences), _AT_ONCE):
            for row, one in enumerate(self.read(sentences[start : start + _AT_ONCE]), start):
                tags[row], voices[row] = one.tags, one.voices
        return tags, voices

    def read(self, sentences: Sequence[str]) -> tuple[Encoded, ...]:
        """Give log-odds, and which words they rest on, for each sentence."""
        encodings = self._tokens.encode_batch(list(sentences))
        out: dict[int, Encoded] = {}
        for rows in like_lengths([min(LONGEST, len(one.ids)) for one in encodings]):
            states = self._run([encodings[row].ids[:LONGEST] for row in rows])
            for row, state in zip(rows, states, strict=True):
                spans = _word_parts(sentences[row], encodings[row].offsets[:LONGEST])
                out[row] = self._weighed(state[: len(spans)], spans)
        return tuple(out[row] for row in range(len(encodings)))

    def _weighed(self, state: Floats, spans: tuple[tuple[int, int], ...]) -> Encoded:
        """Both heads read the mean of the tokens, brought to one length; leaving one token out is the same without it."""
        heads, total = self._heads, state.sum(0)
        rest = total - state if len(state) > 1 else np.broadcast_to(total, state.shape)
        pooled, without = _one_length(total[None]), _one_length(rest)
        tags, weight = (pooled @ heads["tags.weight"].T)[0], heads["tags.weight"].T
        voices = (pooled @ heads["voice.weight"].T)[0] + heads["voice.bias"]
        return Encoded(tags + heads["tags.bias"], voices, spans, tags - without @ weight)

    def _run(self, ids: Sequence[Sequence[int]]) -> Floats:
        longest = max(map(len, ids))
        padded = np.zeros((len(ids), longest), np.intp)
        mask = np.zeros((len(ids), longest), np.float32)
        for row, one in enumerate(ids):
            padded[row, : len(one)], mask[row, : len(one)] = one, 1
        state = (
            self._base["embeddings.word_embeddings.weight"][padded]
            + self._base["embeddings.position_embeddings.weight"][:longest]
        )
        state = self._norm(state + self._base["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        hidden = (mask[:, None, None, :] - 1) * np.float32(1e9)
        for layer in range(LAYERS):
            state = self._layer(state, hidden, layer)
        return state

    def _layer(self, state: Floats, hidden: Floats, layer: int) -> Floats:
        name, sites = f"encoder.layer.{layer}.", self._layers[layer]
        batch, length, _ = state.shape

        def linear(values: Floats, site: str) -> Floats:
            made: Floats = values.reshape(-1, values.shape[-1]) @ sites[site]
            made += self._base[f"{name}{site}.bias"]
            return made.reshape(batch, length, -1)

        def heads(site: str) -> Floats:
            return linear(state, site).reshape(batch, length, HEADS, -1).transpose(0, 2, 1, 3)

        query, key, value = (heads(site) for site in SITES[:3])
        weights = _softmax(query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(WIDTH / HEADS)) + hidden)
        mixed = (weights @ value).transpose(0, 2, 1, 3).reshape(batch, length, WIDTH)
        state = self._norm(state + linear(mixed, SITES[3]), name + "attention.output.LayerNorm")
        return self._norm(state + linear(_gelu(linear(state, SITES[4])), SITES[5]), name + "output.LayerNorm")

    def _norm(self, state: Floats, name: str) -> Floats:
        state -= state.mean(-1, keepdims=True)
        state /= np.sqrt(np.einsum("...i,...i->...", state, state)[..., None] / WIDTH + np.float32(1e-12))
        state *= self._base[name + ".weight"]
        state += self._base[name + ".bias"]
        return state


def _word_parts(sentence: str, offsets: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Where each token stands; marks between words stand nowhere, but an apostrophe joins what is around it."""
    return tuple((start, end) if _PART.match(sentence, start, end) else (0, 0) for start, end in offsets)


def _one_length(vectors: Floats) -> Floats:
    """Bring each vector to POOLED_LENGTH; a sum and a mean then read alike."""
    made: Floats = vectors * (POOLED_LENGTH / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12))
    return made


def _merged(base: Tensors, learned: Tensors, name: str) -> Floats:
    """The adapted matrix, turned so that it multiplies from the right."""
    change = learned[name + ".up"].astype(np.float32) @ learned[name + ".down"].astype(np.float32)
    return np.ascontiguousarray((base[name + ".weight"] + change).T)


def _softmax(values: Floats) -> Floats:
    values -= values.max(-1, keepdims=True)
    np.exp(values, out=values)
    values /= values.sum(-1, keepdims=True)
    return values


def _gelu(values: Floats) -> Floats:
    """Hendrycks & Gimpel 2016, in the tanh form; it stays within 0.0005 of the exact one."""
    inner = values * values
    inner *= np.float32(0.044715)
    inner += np.float32(1)
    inner *= values
    inner *= np.float32(0.7978845608)
    np.tanh(inner, out=inner)
    inner += np.float32(1)
    inner *= values
    inner *= np.float32(0.5)
    return inner


def like_lengths(lengths: Sequence[int]) -> list[list[int]]:
    """Group sentences of like length, a bounded number of tokens at a time, so that memory stays flat.

    All of a group are padded to its longest: where that would cost more than another turn through the layers, they part.
    """
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    groups: list[list[int]] = []
    for row in order:
        if groups and _fits(lengths[row], len(groups[-1]), lengths[groups[-1][-1]]):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _fits(length: int, number: int, longest: int) -> bool:
    return (number + 1) * length <= TOKENS_AT_ONCE and number * (length - longest) <= A_TURN
