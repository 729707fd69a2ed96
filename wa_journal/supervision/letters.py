"""Single letters: an initial beside a name, the letter of a wing, or nothing at all."""

from __future__ import annotations

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.context import Context, Found
from wa_journal.supervision.tokens import Token


def letter(context: Context, place: int, token: Token) -> Found:
    """A single letter is an initial beside a name, or the letter of a wing beside its word."""
    before, after, lexicon = context.near(place, -1), context.near(place, 1), context.lexicon
    heads, wings, upper = lexicon.of("place_heads"), lexicon.of("wings"), token.text.isupper()
    headed = after is not None and after.lower in heads
    if upper and token.lower not in lexicon.of("no_wings") and (headed or (before is not None and before.lower in heads)):
        return MaskType.PLACE, Decision.MASK, "a letter beside a place"
    winged = after is not None and after.gap == " " and after.lower in wings
    winged = winged or (before is not None and token.gap == " " and before.lower in wings)
    if winged and token.lower not in lexicon.of("letters_as_words"):
        return MaskType.PLACE, Decision.MASK, "a letter beside a place"
    if token.text == "A" and not token.starts and headed and after is not None and after.gap == " ":
        return MaskType.PLACE, Decision.UNSURE, "a letter beside a place"
    if token.text.islower() and _small_initial(context, place, token):
        return MaskType.PERSON, Decision.UNSURE, "an initial"
    titled = before is not None and before.lower in lexicon.of("titles_of_initials") and token.gap in (" ", ". ")
    if not token.text.isascii() or titled or (upper and token.lower not in lexicon.of("no_initials")):
        return MaskType.PERSON, Decision.MASK, "an initial"
    return None


def _small_initial(context: Context, place: int, token: Token) -> bool:
    """`no contact w q`: a letter that shortens no word, right after what takes a person."""
    before, after, lexicon = context.near(place, -1), context.near(place, 1), context.lexicon
    if before is None or token.gap != " " or token.lower in lexicon.of("letters_that_shorten") or not context.lowered:
        return False
    if after is not None and after.gap not in (" ", ", ", ". ", ".", ",", "\n", ". \n"):
        return False
    ends = after is None or after.gap != " " or after.lower in lexicon.of("after_a_name")
    return ends and before.lower in lexicon.of("near_whom")
