"""What a whole text says of a word after the first look: somebody beside it, the same word elsewhere, where names stand."""

from __future__ import annotations

from collections.abc import Sequence

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.context import Context, Found, plain
from wa_journal.supervision.neighbours import STANDS
from wa_journal.supervision.standing import HIDDEN, MOST, known_of, row_of, score
from wa_journal.supervision.tokens import Token
from wa_journal.supervision.word_names import WordNames

_CASELESS, _CASELESS_SURE = -250, 100
_BESIDE = 200
_CASED, _CASED_SURE, _HEAD = 175, 300, 30
_ELSEWHERE = ("a word that is also a name", "an everyday word that does what people do", "part of a capitalised name")


def look_again(context: Context, found: list[Found], word_names: WordNames) -> None:
    """Take in words that stand beside a person, or that are a name elsewhere in the text."""
    words, lexicon = context.words, context.lexicon
    people = frozenset(
        place
        for place, one in enumerate(found)
        if one is not None and (one[0] is MaskType.PERSON or (one[0] is MaskType.OTHER and words[place].capital))
    )
    named = {
        plain(token.lower)
        for token, one in zip(words, found, strict=True)
        if one is not None and one[1] is Decision.MASK and one[2] in _ELSEWHERE and token.capital and not token.text.isupper()
    }
    for place, token in enumerate(words):
        one = found[place]
        if not token.letters or (one is not None and one[1] is Decision.MASK):
            continue
        lower = plain(token.lower)
        if token.capital and lower in named and lower not in lexicon.of("function"):
            found[place] = (MaskType.PERSON, Decision.MASK, "a name elsewhere in the text")
        elif word_names.beside_a_person(place, people):
            found[place] = (MaskType.PERSON, Decision.MASK if token.capital else Decision.UNSURE, "joined to a name")


def wherever_it_stands(context: Context, found: list[Found]) -> None:
    """`her mate plum is in and plum says no`: a rare word that is somebody once is asked about everywhere."""
    words, common = context.words, context.lexicon.common
    somebody = {
        token.lower
        for token, one in zip(words, found, strict=True)
        if one is not None and one[0] is MaskType.PERSON and not token.capital and token.lower not in common
    }
    for place, token in enumerate(words):
        if found[place] is None and token.lower in somebody:
            found[place] = (MaskType.PERSON, Decision.UNSURE, "asked about elsewhere in the text")


def days_that_are_names(context: Context, found: list[Found], word_names: WordNames) -> None:
    """`Sunday was quiet. I asked Sunday`: a day or season that is somebody elsewhere in the text is so at a sentence's head."""
    pairs = [(plain(token.lower), one) for token, one in zip(context.words, found, strict=True)]
    somebody = {lower for lower, one in pairs if one is not None and one[0] is MaskType.PERSON}
    for place, (lower, one) in enumerate(pairs):
        if one is None and lower in somebody and word_names.tells_when(place, lower):
            found[place] = (MaskType.PERSON, Decision.MASK, "a name elsewhere in the text")


def where_names_stand(context: Context, found: list[Found], word_names: WordNames) -> None:
    """Ask about everyday words whose neighbours speak for a name; in a text without capitals sooner than elsewhere."""
    words, lexicon = context.words, context.lexicon
    if not lexicon.standing:
        return
    caseless = context.caseless or context.shouted
    least, sure, head = (_CASELESS, _CASELESS_SURE, _CASELESS) if caseless else (_CASED, _CASED_SURE, _HEAD)
    open_words = [
        place
        for place, (token, one) in enumerate(zip(words, found, strict=True))
        if (one is None or one[1] is Decision.UNSURE) and token.letters and known_of(token.lower, lexicon).weight + MOST >= least
        if not word_names.tells_when(place, plain(token.lower))
    ]
    if not open_words:
        return
    row = row_of(words, found, lexicon)
    for place in open_words:
        far, one = score(row, place, lexicon), found[place]
        if one is not None:
            found[place] = (one[0], Decision.MASK if far >= sure else one[1], one[2])
        elif far >= (head if words[place].capital else least):
            found[place] = (context.kind(place), Decision.MASK if far >= sure else Decision.UNSURE, STANDS)
            row.signs[row.at[place]] = HIDDEN
    for place in open_words if caseless else ():
        # What stands beside a word that is asked about is part of the same name sooner than elsewhere.
        if found[place] is None and _beside_asked(words, place, found) and score(row, place, lexicon) >= least - _BESIDE:
            found[place] = (context.kind(place), Decision.UNSURE, STANDS)
            row.signs[row.at[place]] = HIDDEN


def _beside_asked(words: Sequence[Token], place: int, found: Sequence[Found]) -> bool:
    """Say whether nothing but a space parts a word from one that stands where a name stands."""
    for other, gap in ((place - 1, place), (place + 1, place + 1)):
        one = found[other] if 0 <= other < len(found) else None
        if one is not None and one[2] == STANDS and words[gap].gap == " ":
            return True
    return False
