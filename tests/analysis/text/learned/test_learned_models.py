"""The learned parts: readable weights that add up, an encoder that gives a sentence the same answer in any company."""

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_journal.analysis.text import combine
from wa_journal.analysis.text.evidence import Evidence, Reading
from wa_journal.analysis.text.learned import encoder as encoding
from wa_journal.analysis.text.learned import examples, linear, weights_file
from wa_journal.analysis.text.learned.features import features, words_of
from wa_journal.analysis.text.reasons import reason, whole_words
from wa_journal.host import encoder_files, resources
from wa_journal.model.errors import BadResource
from wa_journal.model.text import Scope
from wa_journal.services.tags.language import encoder_available, tagger

GOLD = Path(__file__).resolve().parents[3] / "gold" / "en"

SMALL = "version\tv1\nlabels\ta\tb\nbias\t-100\t0\nc: wan\t200\t1:50\nw:out\t100\t0:300\t1:-100\n"


def test_readable_weights_add_up_as_written() -> None:
    (model,) = linear.read(SMALL)
    assert (model.version, model.labels) == ("v1", ("a", "b"))
    assert model.logits(["out"])[0] == pytest.approx([2.0, -1.0])
    assert model.logits(["nothing known"])[0] == pytest.approx([-1.0, 0.0])
    assert model.heaviest(words_of("He wants out"), "a") == (), "a word that many sentences hold is not quoted"
    (rare,) = linear.read(SMALL.replace("w:out\t100", "w:out\t700"))
    assert rare.heaviest(words_of("He wants out"), "a") == ("w:out",)


@pytest.mark.parametrize("text", ["", "version\tv\nlabels\ta", SMALL + "w:x\tmany\t0:1\n", SMALL + "w:x\t1\t9:1\n"])
def test_weights_that_are_not_as_written_are_a_bad_resource(text: str) -> None:
    with pytest.raises(BadResource):
        linear.read(text)


def test_the_shipped_weights_know_every_indicator() -> None:
    (model,) = linear.read(resources.read_text("weights/en/linear.tsv"))
    known = {indicator.id for indicator in tagger("en", quick=True).indicators()}
    assert set(model.labels) == known
    assert np.abs(model.weights).sum(0).min() > 0


@given(st.text(max_size=200))
def test_any_text_has_features_and_finite_log_odds(text: str) -> None:
    assert all(name[:2] in ("w:", "c:") for block in features(text) for name in block)
    assert np.isfinite(linear.read(SMALL)[0].logits([text])).all()


@given(st.lists(st.text(st.sampled_from("out wan'’. "), max_size=40), min_size=1, max_size=150))
def test_the_linear_model_gives_a_sentence_the_same_log_odds_in_any_company(texts: list[str]) -> None:
    (model,) = linear.read(SMALL)
    together = model.logits(texts)
    for row, text in enumerate(texts):
        assert together[row] == pytest.approx(model.logits([text])[0], abs=1e-5)


def test_rules_move_the_probability_the_way_they_should() -> None:
    full, quick = combine.read(resources.read_text("weights/en/combine.toml"))
    plain = Reading("client", ())
    cued = Reading("client", (Evidence("client.hope", "hope.1", "hope", 0, 4, Scope.HAPPENED, True),))
    third = Reading("third", ())
    for mix in (full, quick):
        base = mix.probability("client.hope", 0.0, 0.0, plain)
        assert mix.probability("client.hope", 0.0, 0.0, cued) > base > mix.probability("client.hope", 0.0, 0.0, third)
        assert mix.probability("client.hope", 50.0, 50.0, plain) <= 1.0
    assert quick.probability("client.hope", 9.0, 0.0, plain) == quick.probability("client.hope", -9.0, 0.0, plain)
    assert full.shown("client.safeguarding", full.safeguarding)
    assert not full.shown("client.hope", full.threshold - 0.01)


@pytest.mark.parametrize("text", ["", "[full]\nencoder = 1\n", "not toml ["])
def test_a_mix_that_lacks_a_number_is_a_bad_resource(text: str) -> None:
    with pytest.raises(BadResource):
        combine.read(text)


@pytest.fixture(scope="module")
def encoder() -> encoding.Encoder:
    if not encoder_available():
        pytest.skip("the sentence encoder's base weights are not installed")
    found = tagger("en").parts.encoder
    assert found is not None
    return found


def test_a_sentence_gets_the_same_answer_in_any_company(encoder: encoding.Encoder) -> None:
    sentences = [
        "He wants out.",
        "She said that nothing on earth would ever make her talk to the chaplain again, not once.",
        "Late.",
    ]
    together, voices = encoder.logits(sentences)
    assert (together.shape, voices.shape) == ((3, 34), (3, 6))
    for row, sentence in enumerate(sentences):
        assert encoder.logits([sentence])[0][0] == pytest.approx(together[row], abs=1e-3)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), min_size=1, max_size=4))
def test_any_text_is_encoded(encoder: encoding.Encoder, texts: list[str]) -> None:
    odds, _ = encoder.logits(texts)
    assert np.isfinite(odds).all()


def test_the_words_that_weighed_most_are_those_that_the_sentence_would_miss(encoder: encoding.Encoder) -> None:
    sentence = "He sat down, asked for water and said he wants out of the group."
    column = encoder.labels.index("client.change_talk")
    read = encoder.read([sentence])[0]
    heaviest = [sentence[start:end] for start, end in read.heaviest(column)]
    assert {"wants", "out"} & set(heaviest[:3])
    assert "water" not in heaviest[:3]
    assert read.tags == pytest.approx(encoder.logits([sentence])[0][0], abs=1e-4)


def test_words_that_every_sentence_holds_tell_a_reader_nothing() -> None:
    model = tagger("en", quick=True).parts.learned
    assert model is not None
    assert [model.linear.tells(words) for words in ("he", "I", "told him", "forged", "wants out", "zebras")] == [
        *[False] * 3,
        *[True] * 3,
    ]


@pytest.mark.parametrize(
    "sentence", ["For a minute he looked at the window.", "He sat for a minute and then told me about his mother."]
)
def test_a_length_of_time_is_never_what_a_suggestion_rests_on(sentence: str) -> None:
    """Silences are told in minutes in the gold, so that “minute” weighs for guarded; alone it says nothing."""
    for quick in (True, False):
        shown = [
            sentence[start:end] for one in tagger("en", quick=quick).tag(sentence) for tag in one.tags for start, end in tag.cues
        ]
        assert not any(words.endswith(("minute", "minutes")) for words in shown)


def test_a_reason_never_quotes_a_piece_of_a_word_nor_words_that_say_nothing() -> None:
    assert [whole_words("He wants out", place) for place in ((3, 4), (5, 8), (3, 8), (9, 12), (0, 2))] == [
        (3, 8), (3, 8), (3, 8), (9, 12), (0, 2),
    ]  # fmt: skip
    nothing = Reading("client", ())
    assert reason("He had it with him.", "client.bond", nothing, ((0, 19),)).startswith("Sentences like this one were")
    assert reason("He had soup.", "client.bond", nothing, ((7, 11),)).startswith("Sentences with “soup” were")


def test_words_of_several_tokens_are_one_word() -> None:
    shares = np.array([[0.0], [0.2], [0.3], [0.4], [-1.0], [0.0]], np.float32)
    read = encoding.Encoded(np.zeros(1), np.zeros(6), ((0, 0), (0, 3), (3, 6), (7, 9), (10, 12), (0, 0)), shares)
    assert read.heaviest(0) == ((0, 6), (7, 9))


def test_the_nearest_example_shares_rare_words_and_never_crosses_indicators() -> None:
    known = examples.read("a\tHe wants out of the group.\na\tHe left the group.\nb\tHe sat with crossed arms.\n")
    assert known.nearest(words_of("She says she wants out too."), "a") == "He wants out of the group."
    assert known.nearest(words_of("She says she wants out too."), "b") is None
    assert known.nearest(words_of("Zebras."), "a") is None
    assert known.nearest(words_of("anything"), "unknown") is None


@pytest.mark.parametrize("text", ["no tabulator", "a\t", "a\tright\nwrong"])
def test_examples_that_are_not_as_written_are_a_bad_resource(text: str) -> None:
    with pytest.raises(BadResource):
        examples.read(text)


def test_every_indicator_has_examples_to_lay_beside_the_officers_own() -> None:
    lines = [line.split("\t")[0] for line in resources.read_text("weights/en/examples.tsv").splitlines()]
    assert all(lines.count(indicator.id) >= 20 for indicator in tagger("en", quick=True).indicators())


def test_a_suggestion_without_a_cue_names_words_and_a_like_sentence() -> None:
    quick = tagger("en", quick=True)
    lines = (
        "He told me he has not slept since he got the date.\nHe handed over the second phone himself.\nHis mum hung up on him."
    )
    tags = [tag for sentence in quick.tag(lines) for tag in sentence.tags if not tag.cue_ids]
    assert tags
    assert all(tag.reason.startswith("Sentences with “") for tag in tags)
    assert any("A like sentence that was tagged so: “" in tag.reason for tag in tags)


def test_base_weights_that_are_not_the_published_ones_are_refused(tmp_path, encoder: encoding.Encoder) -> None:
    (tmp_path / "tokenizer.json").write_bytes(b"{}")
    with pytest.raises(BadResource):
        encoder_files.tokenizer(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"\x02\x00\x00\x00\x00\x00\x00\x00{}")
    with pytest.raises(BadResource):
        encoder_files.weights(tmp_path)


def test_a_buffer_that_is_no_safetensors_file_is_a_bad_resource() -> None:
    for content in (b"", b"\x05\x00\x00\x00\x00\x00\x00\x00not a", b"\x02\x00\x00\x00\x00\x00\x00\x00[]"):
        with pytest.raises(BadResource):
            weights_file.tensors(content)


def test_the_shipped_heads_are_those_of_the_linear_model_by_name() -> None:
    learned = tagger("en", quick=True).parts.learned
    content = resources.read_bytes("weights/en/adapters.safetensors")
    assert learned is not None
    labels, voices = learned.linear.labels, learned.voices.linear.labels
    found = weights_file.heads(content, labels, voices)
    assert (len(found["tags.bias"]), len(found["voice.bias"])) == (len(labels), len(voices))
    for others in ((labels[1:], voices), ((labels[1], labels[0], *labels[2:]), voices), (labels, voices[::-1])):
        with pytest.raises(BadResource):
            weights_file.heads(content, *others)


def test_without_the_encoder_the_product_goes_on_and_its_version_says_the_rest() -> None:
    quick = tagger("en", quick=True)
    assert quick.parts.encoder is None
    tags = {tag.indicator for sentence in quick.tag("He told me he wants out of the group.") for tag in sentence.tags}
    assert "client.change_talk" in tags
    assert "+cues-" in quick.version


def test_plain_direct_sentences_are_read_as_an_officer_means_them() -> None:
    """Short sentences as one types them first; no model learned from them."""
    read = tagger("en", quick=True)
    right = wrong = missed = 0
    for line in (GOLD / "plain.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        found, wanted = {tag.indicator for sentence in read.tag(row["text"]) for tag in sentence.tags}, set(row["labels"])
        right, wrong, missed = right + len(found & wanted), wrong + len(found - wanted), missed + len(wanted - found)
    assert right / (right + wrong) >= 0.74
    assert right / (right + missed) >= 0.87


@given(st.lists(st.integers(1, encoding.LONGEST), max_size=300))
def test_sentences_are_grouped_once_each_and_padded_no_further_than_a_turn_is_worth(lengths: list[int]) -> None:
    groups = encoding.like_lengths(lengths)
    assert sorted(row for group in groups for row in group) == list(range(len(lengths)))
    for group in groups:
        longest = max(lengths[row] for row in group)
        assert len(group) * longest <= encoding.TOKENS_AT_ONCE
        assert all(
            number * (lengths[after] - lengths[before]) <= encoding.A_TURN
            for number, (before, after) in enumerate(itertools.pairwise(group), 1)
        )
