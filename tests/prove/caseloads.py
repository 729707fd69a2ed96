"""Does the linkage warning point where it should? The demonstration's clients, and fifty made caseloads of 3 to 40 clients."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.supervision.summaries import lexicon
from tests.vaults import CHEAP, PASSPHRASE
from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import ReportForm
from wa_journal.services import demonstration, opening, suite
from wa_journal.services.demonstration import Size
from wa_journal.services.summary.summary_content import Request
from wa_journal.supervision.engine import Masker
from wa_journal.supervision.linkage import FEW, warning

GOLD = Path(__file__).resolve().parents[1] / "gold" / "en" / "train"
CASELOADS, OWN, COMMON, TOLD = 50, 50, 60, 12


def main() -> int:
    """Print how often the warning points, rightly and wrongly."""
    return 0 if _demonstration() & _made() else 1


def _demonstration() -> bool:
    """Every summary of so small a caseload must say that anyone can tell, whatever its words are."""
    with tempfile.TemporaryDirectory() as folder:
        demonstration.make(Path(folder) / "journal", PASSPHRASE, Size(), CHEAP)
        with opening.opened(Path(folder) / "journal", PASSPHRASE) as office:
            made = suite.build(office)
            made.preferences.set("use_encoder", False)
            told = [
                made.supervising.linkage(made.supervising.draft(Request(client.id, ReportForm.DETAILED)))
                for client in made.clients.all()
            ]
    said = sum("anyone who knows the caseload" in one.words for one in told)
    shown = sum(bool(one.sentences) for one in told)
    held = said == len(told)
    rates = f"{said} pages say that anyone can tell, {shown} show sentences"
    print(f"{'held  ' if held else 'MISSED'} the demonstration's {len(told)} clients: {rates}")
    return held


def _made() -> bool:
    """A summary of a client's own sentences should point; one of sentences that several journals share should not."""
    draw, pool = random.Random(5), list(_sentences())
    hits = alarms = few = shown = 0
    for load in range(CASELOADS):
        number = 3 + load * 37 // (CASELOADS - 1)
        lines = draw.sample(pool, COMMON + OWN * number)
        common, rest = lines[:COMMON], lines[COMMON:]
        own = [rest[at * OWN : (at + 1) * OWN] for at in range(number)]
        journals = {
            ClientId(f"c{at}"): "\n".join(draw.sample([*own[at], *draw.sample(common, COMMON * 2 // 3)], OWN + COMMON * 2 // 3))
            for at in range(number)
        }
        client = draw.randrange(number)
        found = warning(_masked(draw.sample(own[client], TOLD)), ClientId(f"c{client}"), journals)
        quiet = warning(_masked(draw.sample(common, TOLD)), ClientId(f"c{client}"), journals)
        hits += found.points
        shown += found.points and bool(found.sentences)
        alarms += quiet.points
        few += found.few == (number < FEW)
    held = hits == shown and few == CASELOADS
    rates = f"points at the right client in {hits} of {CASELOADS} (own sentences), in {alarms} of {CASELOADS} (shared sentences)"
    print(f"{'held  ' if held else 'MISSED'} {CASELOADS} made caseloads of 3 to 40: {rates}; with sentences shown {shown}")
    return held


def _sentences() -> Iterator[str]:
    """Give the invented sentences of the gold corpus, each once."""
    seen: set[str] = set()
    for path in sorted(GOLD.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            if text not in seen:
                seen.add(text)
                yield text


def _masked(lines: list[str]) -> str:
    return "\n".join(Masker(lexicon()).mask(line).text for line in lines)


if __name__ == "__main__":
    raise SystemExit(main())
