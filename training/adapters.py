"""Fine-tunes all-MiniLM-L6-v2 with low-rank adapters and two heads: indicators, and the voice of the sentence.

Low-rank adaptation: Hu et al. 2021. The base weights stay as they are; what is learned is small enough to keep in the repository.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as fn

from training import batches
from training.gold import Gold
from wa_journal.analysis.text.learned.encoder import HEADS, LAYERS, LONGEST, POOLED_LENGTH, SITES, WIDTH
from wa_journal.model.text import Voice

VOICES = tuple(sorted(Voice))
_RARE, _FAR = -3.0, -1e4


@dataclass(frozen=True, slots=True)
class Recipe:
    """The training's settings; found on the training writers only. `slips` is the share of sentences with typing slips.

    `start` fixes the first weights, `seed` the order and chance of everything after: trainings from one start can be joined.
    """

    rank: int = 24
    scale: float = 2.0
    epochs: int = 5
    batch: int = 32
    adapter_rate: float = 7e-4
    head_rate: float = 2e-3
    positive_weight: float = 3.0
    voice_share: float = 0.5
    dropout: float = 0.1
    hide: float = 0.08
    slips: float = 0.3
    seed: int = 7
    start: int = 7


GOING_ON = Recipe(epochs=1, adapter_rate=3e-4, head_rate=6e-4, seed=5)


class Adapted(nn.Module):
    """The encoder with adapters at every linear site, mean pooling and two heads."""

    def __init__(self, base: Path, labels: Sequence[str], recipe: Recipe) -> None:
        super().__init__()
        self.recipe = recipe
        self._half: dict[str, Tensor] = {}
        for name, weight in load_file(base / "model.safetensors").items():
            self.register_buffer(_flat(name), weight.float(), persistent=False)
            # Autocast would round the frozen weights anew in every step.
            self._half[_flat(name)] = weight.bfloat16()
        generator = torch.Generator().manual_seed(recipe.start)
        self.down, self.up = nn.ParameterDict(), nn.ParameterDict()
        for name in _site_names():
            rows, columns = getattr(self, _flat(name + ".weight")).shape
            start = torch.randn(recipe.rank, columns, generator=generator) / math.sqrt(columns)
            self.down[_flat(name)] = nn.Parameter(start)
            self.up[_flat(name)] = nn.Parameter(torch.zeros(rows, recipe.rank))
        self.tags = nn.Linear(WIDTH, len(labels))
        nn.init.constant_(self.tags.bias, _RARE)
        self.voice = nn.Linear(WIDTH, len(VOICES))

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Give logits of indicators and of voices for a batch of token ids."""
        pooled = self.pooled(ids, mask)
        dropped = fn.dropout(pooled, self.recipe.dropout, self.training)
        return self.tags(dropped), self.voice(dropped)

    def pooled(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Give the mean of the last layer over the tokens that count, brought to one length so that the heads learn at once."""
        positions = torch.arange(ids.shape[1])
        state = self._w("embeddings.word_embeddings.weight")[ids] + self._w("embeddings.position_embeddings.weight")[positions]
        state = self._norm(state + self._w("embeddings.token_type_embeddings.weight")[0], "embeddings.LayerNorm")
        for layer in range(LAYERS):
            state = self._layer(state, mask, f"encoder.layer.{layer}.")
        weight = mask[:, :, None].float()
        return fn.normalize((state * weight).sum(1) / weight.sum(1), dim=1) * POOLED_LENGTH

    def _layer(self, state: Tensor, mask: Tensor, name: str) -> Tensor:
        batch, length, _ = state.shape

        def heads(site: str) -> Tensor:
            return self._linear(state, name + site).view(batch, length, HEADS, -1).transpose(1, 2)

        mixed = _attention(*(heads(site) for site in SITES[:3]), mask[:, None, None, :].bool())
        mixed = self._linear(mixed.transpose(1, 2).reshape(batch, length, -1), name + SITES[3])
        state = self._norm(state + fn.dropout(mixed, self.recipe.dropout, self.training), name + "attention.output.LayerNorm")
        wide = fn.gelu(self._linear(state, name + SITES[4]))
        out = fn.dropout(self._linear(wide, name + SITES[5]), self.recipe.dropout, self.training)
        return self._norm(state + out, name + "output.LayerNorm")

    def _linear(self, state: Tensor, name: str) -> Tensor:
        flat = _flat(name)
        frozen = self._half[_flat(name + ".weight")] if self.training else self._w(name + ".weight")
        plain = fn.linear(state, frozen, self._w(name + ".bias"))
        return plain + fn.linear(fn.linear(state, self.down[flat]), self.up[flat]) * self.recipe.scale

    def _norm(self, state: Tensor, name: str) -> Tensor:
        return fn.layer_norm(state, (WIDTH,), self._w(name + ".weight"), self._w(name + ".bias"), 1e-12)

    def _w(self, name: str) -> Tensor:
        return getattr(self, _flat(name))  # type: ignore[no-any-return]

    def go_on_from(self, learned: Mapping[str, np.ndarray]) -> None:
        """Take over adapters and heads that an earlier training wrote."""
        with torch.no_grad():
            for name in _site_names():
                self.down[_flat(name)].copy_(_tensor(learned[f"{name}.down"]))
                self.up[_flat(name)].copy_(_tensor(learned[f"{name}.up"]) / self.recipe.scale)
            for name, head in (("tags", self.tags), ("voice", self.voice)):
                head.weight.copy_(_tensor(learned[f"{name}.weight"]))
                head.bias.copy_(_tensor(learned[f"{name}.bias"]))

    def learned(self) -> dict[str, np.ndarray]:
        """Give what is kept in the repository: adapters (the scale folded in) and heads."""
        kept = {f"{name}.down": self.down[_flat(name)] for name in _site_names()}
        kept |= {f"{name}.up": self.up[_flat(name)] * self.recipe.scale for name in _site_names()}
        kept |= {"tags.weight": self.tags.weight, "tags.bias": self.tags.bias}
        kept |= {"voice.weight": self.voice.weight, "voice.bias": self.voice.bias}
        return {name: tensor.detach().numpy().astype(np.float16) for name, tensor in kept.items()}


def tokenizer_of(base: Path) -> Tokenizer:
    """Give the base model's tokenizer, cut at LONGEST tokens and unpadded."""
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is learned from: sentences, the labels in use, how often each sentence is read in an epoch, what came before."""

    golds: Sequence[Gold]
    labels: Sequence[str]
    repeats: Sequence[float] = ()
    before: Mapping[str, np.ndarray] | None = None


def train(lesson: Lesson, base: Path, recipe: Recipe, say: Callable[[str], None] = print) -> Adapted:
    """Train on the given sentences; the same seed gives the same weights."""
    # One thread: the products are small, and two wait for each other longer than they work. It also fixes the sums' order.
    torch.set_num_threads(1)
    chance = random.Random(recipe.seed)
    torch.manual_seed(recipe.start)
    model = Adapted(base, lesson.labels, recipe)
    torch.manual_seed(recipe.seed)
    if lesson.before is not None:
        model.go_on_from(lesson.before)
    model.train()
    repeats = lesson.repeats or [1.0] * len(lesson.golds)
    epochs = [batches.drawn(repeats, chance) for _ in range(recipe.epochs)]
    learner = _Learner(model, recipe, sum(math.ceil(len(rows) / recipe.batch) for rows in epochs))
    tokenizer, wanted = tokenizer_of(base), _wanted(lesson)
    for number, rows in enumerate(epochs, 1):
        started, total = time.time(), 0.0
        texts = [batches.slipped(lesson.golds[row].text, recipe.slips, chance) for row in rows]
        tokens = [encoded.ids for encoded in tokenizer.encode_batch(texts)]
        groups = batches.of_like_length([len(ids) for ids in tokens], recipe.batch, chance)
        for group in groups:
            ids, mask = batches.padded([batches.hidden(tokens[at], recipe.hide, chance) for at in group])
            chosen = [rows[at] for at in group]
            total += learner.step((ids, mask), wanted[0][chosen], wanted[1][chosen])
        say(f"epoch {number} of {recipe.epochs}: loss {total / len(groups):.4f}, {time.time() - started:.0f} s")
    return model.eval()


def _wanted(lesson: Lesson) -> tuple[Tensor, Tensor]:
    """Indicators as 0 or 1, and the voice's place; -100 where no voice was labelled."""
    tags = [[float(label in gold.labels) for label in lesson.labels] for gold in lesson.golds]
    voices = [VOICES.index(gold.voice) if gold.voice in VOICES else -100 for gold in lesson.golds]
    return torch.tensor(tags), torch.tensor(voices)


class _Learner:
    """One optimizer over adapters and heads; matrix products run in bfloat16 where the processor has it."""

    def __init__(self, model: Adapted, recipe: Recipe, steps: int) -> None:
        self._model, self._recipe = model, recipe
        heads = [*model.tags.parameters(), *model.voice.parameters()]
        adapters = [*model.down.parameters(), *model.up.parameters()]
        groups = [
            {"params": adapters, "lr": recipe.adapter_rate},
            {"params": heads, "lr": recipe.head_rate, "weight_decay": 0.01},
        ]
        self._optimizer = torch.optim.AdamW(groups, weight_decay=0.0)
        rates = [recipe.adapter_rate, recipe.head_rate]
        self._schedule = torch.optim.lr_scheduler.OneCycleLR(self._optimizer, rates, total_steps=steps + 1, pct_start=0.15)
        self._weights = torch.full((model.tags.out_features,), recipe.positive_weight)

    def step(self, seen: tuple[Tensor, Tensor], tags: Tensor, voices: Tensor) -> float:
        """Learn from one batch and give its loss."""
        with torch.autocast("cpu", torch.bfloat16):
            odds, voiced = self._model(*seen)
        share = tags.shape[1] / 4
        loss = fn.binary_cross_entropy_with_logits(odds.float(), tags, pos_weight=self._weights) * share
        if (voices >= 0).any():
            loss = loss + self._recipe.voice_share * fn.cross_entropy(voiced.float(), voices, ignore_index=-100)
        self._optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        self._optimizer.step()
        self._schedule.step()
        return float(loss.detach())


@torch.no_grad()
def logits(model: Adapted, texts: Sequence[str], base: Path) -> tuple[np.ndarray, np.ndarray]:
    """Give logits of indicators (n x labels) and voices (n x 6) for sentences."""
    tokens = [encoded.ids for encoded in tokenizer_of(base).encode_batch(list(texts))]
    tags, voices = np.zeros((len(texts), model.tags.out_features)), np.zeros((len(texts), len(VOICES)))
    order = sorted(range(len(texts)), key=lambda row: len(tokens[row]))
    for start in range(0, len(order), 64):
        rows = order[start : start + 64]
        found = model(*batches.padded([tokens[row] for row in rows]))
        tags[rows], voices[rows] = found[0].numpy(), found[1].numpy()
    return tags, voices


def _attention(query: Tensor, key: Tensor, value: Tensor, seen: Tensor) -> Tensor:
    """Attend by plain products: for sentences of some twenty tokens twice as fast to learn through as the fused kernel."""
    near = (query @ key.transpose(-1, -2)) / math.sqrt(query.shape[-1])
    return near.masked_fill(~seen, _FAR).softmax(-1) @ value


def _site_names() -> list[str]:
    return [f"encoder.layer.{layer}.{site}" for layer in range(LAYERS) for site in SITES]


def _flat(name: str) -> str:
    return name.replace(".", "_")


def _tensor(array: np.ndarray) -> Tensor:
    return torch.tensor(array.astype(np.float32))
