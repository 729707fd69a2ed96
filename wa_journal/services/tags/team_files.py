"""Reads and checks a team's cue files: what can be used of them, and every mistake with its file, line and key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from wa_journal.analysis.text.cues import CueBook, compiled
from wa_journal.analysis.text.evidence import Rules
from wa_journal.catalogue import team_cues
from wa_journal.catalogue.team_cues import Known, TeamFile
from wa_journal.model.coding import CueProblem
from wa_journal.model.said import said
from wa_journal.model.text import Cue, Indicator

Team = tuple[tuple[str, Cue], ...]


@dataclass(frozen=True, slots=True)
class Read:
    """What the folder's files hold: the cues that can be used, and the problems."""

    team: Team = ()
    problems: tuple[CueProblem, ...] = ()
    files: int = 0


def read(files: Iterable[tuple[str, str | None]], indicators: tuple[Indicator, ...], rules: Rules) -> Read:
    """Read files, given by name and text; a cue with a mistake is left out, all others are used."""
    known = Known(frozenset(one.id for one in indicators), _fits(rules))
    found: list[TeamFile] = []
    problems: list[CueProblem] = []
    count = 0
    for name, text in files:
        count += 1
        if text is None:
            problems.append(
                CueProblem(name, 0, "", said("CueFiles", "the file cannot be read; save it as UTF-8 text, 200 KB at most"))
            )
            continue
        one, wrong = team_cues.read(name, text, known)
        problems += wrong
        found += [one] if one else []
    taken = Counter(cue.id for one in indicators for cue in one.cues)
    fresh = [_fresh(one, taken, problems) for one in found]
    faulty = {one.file for one in problems}
    for one in fresh:
        # A cue that was left out is told already; that its examples are not found then would be told twice.
        problems += _unmet(one, indicators, rules) if one.name not in faulty else ()
    return Read(tuple((one.indicator, cue) for one in fresh for cue in one.cues), tuple(problems), count)


def _fits(rules: Rules) -> Callable[[str], bool]:
    def fits(pattern: str) -> bool:
        try:
            compiled(pattern, rules.stem)
        except ValueError:
            return False
        return True

    return fits


def _fresh(file: TeamFile, taken: Counter[str], problems: list[CueProblem]) -> TeamFile:
    """A file without the cues whose id is another cue's; each decision must count for one cue only."""
    kept = []
    for cue in file.cues:
        taken[cue.id] += 1
        if taken[cue.id] > 1:
            problems.append(
                CueProblem(
                    file.name, file.lines[cue.id], "id", said("CueFiles", "another cue has this id; choose one of your own")
                )
            )
        else:
            kept.append(cue)
    return replace(file, cues=tuple(kept))


def _unmet(file: TeamFile, indicators: tuple[Indicator, ...], rules: Rules) -> Iterator[CueProblem]:
    """The file's own sentences that its cues do not find, or should not have found."""
    of = next(one for one in indicators if one.id == file.indicator)
    alone = replace(rules, book=CueBook((replace(of, cues=file.cues),), rules.stem))
    for key, sentences, wanted, words in (
        ("examples", file.examples, True, said("CueFiles", "no cue of this file counts in this sentence")),
        ("not_examples", file.not_examples, False, said("CueFiles", "a cue of this file counts in this sentence, and must not")),
    ):
        for sentence in sentences:
            if any(one.counts for one in alone.read(sentence).evidence) is not wanted:
                yield CueProblem(file.name, file.lines[sentence], key, words)
