"""Names that are also words: `Will said`, `asked hope if`, `Bear is his friend`; what stands around them tells."""

from __future__ import annotations

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.context import Context, Found, plain
from wa_journal.supervision.neighbours import NICKNAME
from wa_journal.supervision.nicknames import Nicknames
from wa_journal.supervision.tokens import Token

_LONGEST_NUMBER = 3
_COUNTS = ("before_numbers", "age_before", "units", "numbered_things", "place_heads", "times")


class WordNames:
    """Judges words that are ordinary and may still be somebody's name."""

    def __init__(self, context: Context, nicknames: Nicknames) -> None:
        self._context, self._nicknames = context, nicknames
        self._words, self._lexicon = context.words, context.lexicon

    def at_head(self, place: int, lower: str) -> Found:
        """A sentence's first word: a name where it does what people do, or where it is rarely anything else."""
        lexicon = self._lexicon
        called = lower in lexicon.of("word_names")
        named = called or lower in lexicon.names
        if self.does_something(place, lower) and (named or self._lexicon.may_be_called(lower)):
            return MaskType.PERSON, Decision.MASK if named else Decision.UNSURE, "an everyday word that does what people do"
        if called and self._stands_as_name(place):
            return MaskType.PERSON, Decision.MASK, "a word that is also a name"
        if (called and self._does_later(place)) or (lower in lexicon.names and self._team_does(place, lower)):
            return MaskType.PERSON, Decision.UNSURE, "an everyday word that does what people do"
        if self._numbered_name(place, lower):
            return MaskType.ORG, Decision.UNSURE, "a word and a number at the head of a sentence"
        before_place = self._context.near(place, 1)
        head = before_place is not None and before_place.gap == " " and before_place.lower in lexicon.of("place_heads")
        if head and lower in lexicon.names and lower not in lexicon.of("kinds_of_places") and lexicon.may_be_called(lower):
            return MaskType.PLACE, Decision.MASK, "a place at the head of a sentence"
        if self._context.in_brackets(place) and lower not in lexicon.of("no_subject") and lower not in lexicon.of("person_verbs"):
            return MaskType.PERSON, Decision.MASK if lower not in lexicon.common else Decision.UNSURE, "a word alone in brackets"
        if lower in lexicon.common or lower in lexicon.of("no_subject"):
            return None
        if self._explained(place):
            return MaskType.PERSON, Decision.MASK, "a name and whose it is"
        if lower in lexicon.names:
            return MaskType.PERSON, Decision.MASK, "a name at the head of a sentence"
        rare = MaskType.PERSON, Decision.UNSURE, "a rare word at the head of a sentence"
        return rare if lexicon.may_be_called(lower) else None

    def tells_when(self, place: int, lower: str) -> bool:
        """`Sunday he rang`, `Summer was hard`: a day or season heads a sentence, and does not what only people do."""
        of, token = self._lexicon.of, self._words[place]
        if not token.starts or token.text.isupper() or lower not in of("days_and_seasons") or self._explained(place):
            return False
        after, second = self._context.near(place, 1), self._context.near(place, 2)
        if after is None or after.gap not in (" ", " & "):
            return True
        if token.lower.endswith("'s") and after.lower in of("known_people"):
            return False
        if after.lower in of("joins_people") or after.gap == " & ":
            return second is not None and second.starts
        if after.lower in of("is_or_was") and second is not None:
            return not any(second.lower in of(name) for name in ("whose", "determiners", "where_somebody_is", "known_people"))
        acts = after.lower in of("person_verbs") and after.lower not in of("times_do")
        return not acts and (after.text == "I" or not after.capital)

    def _numbered_name(self, place: int, lower: str) -> bool:
        """`Combat 18 tattoo`: a noun that counts nothing, its number, and nothing that is counted."""
        lexicon, number, after = self._lexicon, self._context.near(place, 1), self._context.near(place, 2)
        if number is None or number.gap != " " or not number.text.isdecimal() or len(number.text) > _LONGEST_NUMBER:
            return False
        counted = after is not None and (after.lower in lexicon.of("units") or after.lower.endswith("s") or after.gap[:1] == "/")
        return not counted and self._lexicon.may_be_called(lower) and not any(lower in lexicon.of(one) for one in _COUNTS)

    def _explained(self, place: int) -> bool:
        """`Biddy, the mother,`: what a sentence begins with, and who that is."""
        after, second = self._context.near(place, 1), self._context.near(place, 2)
        if after is None or second is None or after.gap != ", " or after.lower not in self._lexicon.of("whose"):
            return False
        return second.gap == " " and second.lower in self._lexicon.of("known_people")

    def does_something(self, place: int, lower: str) -> bool:
        """`Bill paid`, `Miles lives`, `Rose rose`: a person's verb right after the word."""
        after, token = self._context.near(place, 1), self._words[place]
        if after is None or after.gap != " " or after.capital or token.text.isupper():
            return False
        verbs = self._lexicon.of("person_verbs")
        if lower in self._lexicon.of("word_names"):
            acted = after.lower.endswith(("ed", "'d")) and len(after.lower) > 4 and lower not in self._lexicon.of("no_names")
            return after.lower in verbs or after.lower == lower or acted
        noted = after.lower.endswith("'d") and len(after.lower) > 4
        return (after.lower in verbs or noted) and lower not in self._lexicon.of("no_subject")

    def _does_later(self, place: int) -> bool:
        """`Joy at reception noticed`: where somebody is, and then what they do."""
        after = self._context.near(place, 1)
        if after is None or after.gap != " " or after.lower not in self._lexicon.of("where_somebody_is"):
            return False
        later = self._words[place + 2 : place + 6]
        return any(token.gap == " " and token.lower in self._lexicon.of("person_verbs") for token in later)

    def _team_does(self, place: int, lower: str) -> bool:
        """`Walker family says`: a name, what belongs to it, and then what they do."""
        noun, verb = self._context.near(place, 1), self._context.near(place, 2)
        if noun is None or verb is None or noun.gap != " " or verb.gap != " " or noun.capital:
            return False
        plain_noun = self._lexicon.is_ordinary(noun.lower) and noun.lower not in self._lexicon.of("function")
        return plain_noun and verb.lower in self._lexicon.of("person_verbs") and self._lexicon.may_be_called(lower)

    def _stands_as_name(self, place: int) -> bool:
        """After `and`, before a comma and `who`, with a possessive, or before a word that goes after names."""
        token, after = self._words[place], self._context.near(place, 1)
        if token.lower.endswith("'s") or after is None:
            return True
        joined = after.gap[:1] in ",:(&" or after.gap == " & " or (after.gap == " " and after.capital)
        return joined or after.lower in self._lexicon.of("after_names")

    def acts_as_name(self, place: int, token: Token) -> bool:
        """`Will said`, `Mark, who`: a word that is also a name, where a verb of a person follows or a relation goes before."""
        after = self._context.near(place, 1)
        if self._introduced(place) or token.lower.endswith("'s") or not token.starts:
            return True
        lower, said = plain(token.lower), self._lexicon.of("said")
        acts = after is not None and after.gap == " " and after.lower in said
        return acts and lower not in said and lower not in self._lexicon.of("small_numbers")

    def _introduced(self, place: int) -> bool:
        before = self._context.near(place, -1)
        if before is None or self._words[place].gap not in (" ", ", ", " - ", ". "):
            return False
        return before.lower in self._lexicon.of("introducing")

    def _named_after(self, place: int, lower: str) -> bool:
        """Say whether a common word that is also a name stands right after a relation or a calling, and is no verb there."""
        lexicon = self._lexicon
        verb = lower in self._lexicon.of("no_names") or lower in lexicon.of("said") or lower in lexicon.of("openers")
        return not verb and self._introduced(place) and self._words[place].gap == " " and self._words[place - 1].lower != "so"

    def _titled(self, place: int) -> bool:
        before = self._context.near(place, -1)
        return before is not None and before.lower in self._lexicon.of("calling")

    def heads_a_line(self, place: int) -> bool:
        """The first word of a text, or of a line with a comma, bracket or number after it, stands where a name stands."""
        token, after = self._words[place], self._context.near(place, 1)
        lower = plain(token.lower)
        if place == 0:
            return lower not in self._lexicon.of("small_numbers") and self._nothing_is_described(after)
        opens = token.starts and ("\n" in token.gap or "•" in token.gap or token.gap.strip() == "-")
        if not opens or after is None or not (after.letters or lower not in self._lexicon.of("heads_of_notes")):
            return False
        return after.gap[:1] in ",(" or after.gap == " (" or len(after.text) == 1 or not after.letters

    def _speaks(self, place: int) -> bool:
        """`mark: "I was there"`: a line's or sentence's first word with a colon after it."""
        after, lower = self._context.near(place, 1), self._words[place].lower
        spoken = self._words[place].starts and after is not None and after.gap.strip()[:1] == ":"
        return spoken and (lower not in self._lexicon.of("thing_names") or lower == "mark")

    def _nothing_is_described(self, after: Token | None) -> bool:
        """`Mark, late` and `Rose again` may be names; `Long silence` and `Good eye contact` describe what comes next."""
        if after is None or after.gap != " " or after.capital or not after.letters:
            return True
        if after.lower in self._lexicon.of("nobody_described"):
            return False
        return after.lower in self._lexicon.of("after_a_name") or after.lower.endswith("ed") or len(after.text) == 1

    def in_small(self, place: int, lower: str) -> Found:
        """A word that is also a name, typed in small letters: rare ones and those where a name stands."""
        lexicon = self._lexicon
        rare, called = lower not in lexicon.common, lower in lexicon.of("word_names")
        if called and self._nicknames.nicked(place, lower):
            return MaskType.PERSON, Decision.MASK, NICKNAME
        if not called and not rare and lower in lexicon.of("heads_of_notes"):
            return None
        if rare and self._introduced(place):
            return MaskType.PERSON, Decision.MASK, "a name in small letters"
        if called and (self._spoken_to(place) or self._small_subject(place)):
            things = lexicon.of("thing_names")
            return MaskType.PERSON, Decision.UNSURE if lower in things else Decision.MASK, "a name where a name stands"
        if lower in lexicon.of("person_verbs") and (not called or lower in lexicon.of("said")):
            return None
        if self.heads_a_line(place) or self._speaks(place) or self._named_after(place, lower):
            return MaskType.PERSON, Decision.UNSURE, "a name where a name stands"
        # In a text with capitals a rare word in small letters is asked about only where a name could stand.
        asked = (rare and (self._context.lowered or self._name_slot(place))) or self._titled(place)
        return (MaskType.PERSON, Decision.UNSURE, "a word that is also a name") if asked else None

    def _name_slot(self, place: int) -> bool:
        """Say whether a person's verb comes next, or a word before that takes a person and no noun after."""
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        close = after is not None and after.gap == " "
        if after is not None and close and (after.lower in self._lexicon.of("person_verbs") or after.lower.endswith("ed")):
            return before is None or before.lower not in self._lexicon.of("determiners")
        ends = after is None or not close or after.lower in self._lexicon.of("function")
        return before is not None and before.lower in self._lexicon.of("near_whom") and ends and self._words[place].gap == " "

    def _spoken_to(self, place: int) -> bool:
        """`asked will if`, `with faith.`: right after a verb or preposition that takes a person, and no noun after it."""
        before, after, lower = self._context.near(place, -1), self._context.near(place, 1), plain(self._words[place].lower)
        if before is None or self._words[place].gap != " ":
            return False
        second = self._context.near(place, -2)
        if before.lower == "to" and second is not None and second.lower in self._lexicon.of("speaks_to"):
            return after is None or after.gap != " " or after.lower in self._lexicon.of("function")
        thing = lower in self._lexicon.of("no_names") or lower in self._lexicon.of("thing_names")
        if before.lower not in self._lexicon.of("about_whom" if thing else "near_whom"):
            return False
        return after is None or after.gap != " " or after.lower in self._lexicon.of("after_a_name")

    def _small_subject(self, place: int) -> bool:
        """`mark and dean share`, `rich is out`: at the head of a line or after a comma, with a person's verb or another name."""
        token, after = self._words[place], self._context.near(place, 1)
        before = self._context.near(place, -1)
        clause = self._context.lowered and before is not None and before.lower in self._lexicon.of("clauses")
        if after is None or not (clause or token.starts or token.gap == ", ") or after.gap not in (" ", " & "):
            return False
        if clause and self._does_later(place):
            return True
        return after.lower in self._lexicon.of("person_verbs") or (after.lower in ("and", "&") and self._name_next(place))

    def _name_next(self, place: int) -> bool:
        other, lexicon = self._context.near(place, 2), self._lexicon
        if other is None:
            return False
        listed = other.lower in lexicon.of("theirs") or other.lower in lexicon.of("word_names")
        return listed or other.lower in lexicon.names or not lexicon.is_ordinary(other.lower)

    def beside_a_person(self, place: int, people: frozenset[int]) -> bool:
        """`Connor and jade`, `Lucky and Sunday`: joined by `and` with somebody who is masked."""
        lexicon, lower = self._lexicon, plain(self._words[place].lower)
        if lower not in lexicon.of("word_names") and lower not in lexicon.names:
            return False
        if lower in lexicon.of("function") or lower in self._lexicon.of("no_names"):
            return False
        before, after, at = self._context.near(place, -1), self._context.near(place, 1), self._words[place]
        joined = before is not None and (before.lower == "and" or at.gap in (" & ", " + ", "/"))
        if joined and place - (2 if before is not None and before.lower == "and" else 1) in people:
            return not (after is not None and after.gap == " " and after.lower in lexicon.of("takes_no_pair"))
        if after is None or after.lower != "and" or after.gap != " " or place + 2 not in people:
            return False
        return before is None or at.starts or before.lower in lexicon.of("near_whom")
