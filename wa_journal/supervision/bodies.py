"""Bodies and places made of everyday words, most of them in small letters: `white pine company`, `9a the parade`, `at bath`."""

from __future__ import annotations

from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.context import Context, Found
from wa_journal.supervision.neighbours import SMALL_BODY
from wa_journal.supervision.tokens import Token

_LONGEST_NAME = 3


class Bodies:
    """Judges words that name a body or place only together."""

    def __init__(self, context: Context) -> None:
        self._context, self._words, self._lexicon = context, context.words, context.lexicon
        present, of = frozenset(token.lower for token in context.words), context.lexicon.of
        self._streets, self._weekdays_named, self._headed, self._owing, self._calling = (
            not present.isdisjoint(of(name)) for name in ("street_heads", "weekdays", "named_heads", "owes", "gets_a_name")
        )
        self._painted = not (present.isdisjoint(of("colours")) and present.isdisjoint(of("banners")))
        self._ats = any("@" in token.gap for token in context.words)

    def judge(self, place: int, token: Token, lower: str) -> Found:
        """Say whether a word in small letters is part of such a name."""
        lexicon = self._lexicon
        before = self._context.near(place, -1)
        if before is not None and before.lower in lexicon.of("saints") and lower not in lexicon.of("function"):
            return MaskType.PLACE, Decision.UNSURE, "a saint's name"
        if self._street(place):
            return MaskType.PLACE, Decision.MASK, "a street in small letters"
        if (self._weekdays_named and self._weekly_small(place)) or (self._owing and self._owed(place)):
            return MaskType.ORG, Decision.UNSURE, "a weekday or lender that may name a body"
        if self._sent_from(place, before) or (before is not None and self._sent_from(place - 1, self._context.near(place, -2))):
            return MaskType.ORG, Decision.UNSURE, SMALL_BODY
        if self._ats and self._at_sign(place):
            return MaskType.ORG, Decision.UNSURE, "where an @ stands before it"
        if self._calling and self._called(place):
            return MaskType.ORG, Decision.UNSURE, "what something is called"
        if (self._headed and self._before_a_head(place)) or (self._painted and self._coloured(place)):
            return MaskType.ORG, Decision.UNSURE, SMALL_BODY
        towards = before is not None and token.gap == " " and before.lower in self._lexicon.of("towards")
        verb = before is not None and before.lower == "to" and lower in self._lexicon.of("town_verbs")
        town = towards and not verb and lower in lexicon.of("place_words")
        after = self._context.near(place, 1)
        if town and (after is None or after.gap != " " or after.lower in lexicon.of("function")):
            return MaskType.PLACE, Decision.MASK, "a word that is also a town"
        return None

    def _street(self, place: int) -> bool:
        """`212b west green rd`: up to three words between a house number and a street's word, all of it in small letters."""
        at, lexicon = place, self._lexicon
        if not self._streets:
            return False
        while at < len(self._words) and at <= place + _LONGEST_NAME and self._street_word(at, place):
            if self._words[at].lower in lexicon.of("street_heads"):
                return self._numbered_before(place)
            at += 1
        return False

    def _numbered_before(self, place: int) -> bool:
        at, lexicon = place - 1, self._lexicon
        while at >= max(0, place - _LONGEST_NAME):
            token = self._words[at]
            if token.lower.partition("-")[0] in lexicon.of("numbers") and self._words[at + 1].gap == " ":
                return True
            if token.text[0].isdigit():
                letter = token.text[-1].isalpha()
                digits = "".join(sign for sign in token.text if sign.isdigit())
                whole = len(digits) <= 4 and len(token.text) - len(digits) <= 1
                return whole and self._words[at + 1].gap in (" ", ", ") and (letter or self._words[at + 1].lower != "the")
            if not self._street_word(at, place) and token.lower != "the":
                return False
            if token.lower in lexicon.of("street_heads"):
                return False
            at -= 1
        return False

    def _street_word(self, at: int, place: int) -> bool:
        token = self._words[at]
        plain_word = token.lower in self._lexicon.of("function") or token.lower in self._lexicon.of("units")
        return token.letters and (at == place or token.gap == " ") and (not plain_word or token.lower == "the")

    def _coloured(self, place: int) -> bool:
        """`left gray wolves`, `runs the blue kettle`: a colour or banner word, then a noun that nobody wears, drinks or signs."""
        before = self._context.near(place, -1)
        if before is None:
            return False
        if before.lower in self._lexicon.of("lead_to_bodies") and self._colours(place):
            return self._coloured_noun(place + 1)
        second = self._context.near(place, -2)
        led = second is not None and second.lower in self._lexicon.of("lead_to_bodies")
        return led and self._colours(place - 1) and self._coloured_noun(place)

    def _colours(self, at: int) -> bool:
        """A colour, or a banner's word before a noun that is not everyday: `the young thistle`, not `the young man`."""
        lower, lexicon = self._words[at].lower, self._lexicon
        if lower in lexicon.of("colours"):
            return True
        if lower not in lexicon.of("banners"):
            return False
        noun = self._context.near(at, 1)
        return noun is not None and noun.lower not in lexicon.common and lexicon.is_ordinary(noun.lower)

    def _coloured_noun(self, at: int) -> bool:
        if at >= len(self._words):
            return False
        token, lexicon = self._words[at], self._lexicon
        noun = token.letters and token.gap == " " and len(token.lower) > 3
        return noun and token.lower not in lexicon.of("coloured_things") and token.lower not in lexicon.of("function")

    def is_weekly(self, place: int, lower: str) -> bool:
        """`the Tuesday circle`: a weekday that a body is called after."""
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        if before is None or after is None or before.lower != "the" or after.gap != " ":
            return False
        lexicon = self._lexicon
        return lower in lexicon.of("weekdays") and after.lower in lexicon.of("org_heads") | lexicon.of("weekly_groups")

    def _weekly_small(self, place: int) -> bool:
        """`the tuesday lads`: both words."""
        days, groups = self._lexicon.of("weekdays"), self._lexicon.of("weekly_groups")
        for day in (place, place - 1):
            before, after = self._context.near(day, -1), self._context.near(day, 1)
            if before is None or after is None or before.lower != "the" or after.gap != " ":
                continue
            if self._words[day].lower in days and (after.lower in groups or self._called_by_day(after.lower)):
                return True
        return False

    def _called_by_day(self, lower: str) -> bool:
        """`the saturday strugglers`: several of something rare, no papers and no hours."""
        timed = lower in self._lexicon.of("units") or lower in self._lexicon.of("times")
        return lower.endswith("s") and lower not in self._lexicon.common and not timed

    def _at_sign(self, place: int) -> bool:
        """`rang jo @ the ark`: a word after the sign, its article between them or not."""
        first = place - 1 if place > 0 and self._words[place - 1].lower == "the" else place
        lower, everyday = self._words[place].lower, ("heads_of_notes", "heads", "times")
        bare = self._words[first].gap == " @ " and self._part_of_body(place)
        return bare and not any(lower in self._lexicon.of(name) for name in everyday)

    def _owed(self, place: int) -> bool:
        """`owes provident 300 quid`: whom money is owed to."""
        before, after = self._context.near(place, -1), self._context.near(place, 1)
        if before is None or after is None or before.lower not in self._lexicon.of("owes"):
            return False
        return not after.letters and self._part_of_body(place)

    def _sent_from(self, place: int, before: Token | None) -> bool:
        """`bettina from fortune steps`, `started at stepping stones`: two bare words, a name or a job before them."""
        if before is None or before.lower not in self._lexicon.of("sent_from"):
            return False
        second = self._context.near(place, -2)
        if self._words[place].gap != " ":
            return False
        if not (before.lower in self._lexicon.of("works") or (second is not None and self._leads_from(before, second))):
            return False
        after = self._context.near(place, 1)
        if after is None or after.gap != " " or not after.letters or not after.lower.endswith("s"):
            return False
        other = any(after.lower in self._lexicon.of(name) for name in ("person_verbs", "function", "times"))
        return self._part_of_body(place) and not other

    def _leads_from(self, before: Token, second: Token) -> bool:
        """A preposition after a name or after what somebody does for a living."""
        if before.gap != " ":
            return False
        named = second.letters and len(second.lower) > 2 and not self._lexicon.is_ordinary(second.lower)
        job = second.lower in self._lexicon.of("jobs") and before.lower in self._lexicon.of("at_work")
        return job or (named and before.lower == "from")

    def _called(self, place: int) -> bool:
        """`a bar, called henna`: the word after `called` or `named`, where somebody or something gets its name."""
        before, token = self._context.near(place, -1), self._words[place]
        if before is None or before.lower not in self._lexicon.of("gets_a_name") or token.gap not in (" ", ' "', " “", " '"):
            return False
        return token.lower not in self._lexicon.of("not_named")

    def _before_a_head(self, place: int) -> bool:
        """`thinks white pine company`: plain words before a head, no article before them, after a verb or preposition."""
        lexicon, at = self._lexicon, place
        last = min(len(self._words) - 1, place + _LONGEST_NAME)
        while at < last and self._part_of_body(at) and self._words[at + 1].gap == " ":
            at += 1
            if self._words[at].lower in lexicon.of("named_heads") and self._starts_a_body(place):
                return True
        return False

    def _part_of_body(self, at: int) -> bool:
        lower = self._words[at].lower
        return self._words[at].letters and len(lower) > 2 and lower not in self._lexicon.of("no_part_of_a_body")

    def _starts_a_body(self, place: int) -> bool:
        """Say whether a verb or preposition stands before the run of plain words that this word is in."""
        at = place - 1
        while at >= 0 and at >= place - _LONGEST_NAME and self._part_of_body(at) and self._words[at + 1].gap == " ":
            if self._words[at].lower.endswith(("s", "ed")) and self._words[at].lower not in self._lexicon.names:
                return True
            at -= 1
        before = self._words[at] if at >= 0 else None
        lead = self._lexicon.of("before_a_body")
        return before is not None and before.lower in lead and self._words[at + 1].gap == " "
