"""Other programs open what is written: LibreOffice a Word file, poppler a PDF's text and pages; all is read for names."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.vaults import CHEAP, PASSPHRASE
from wa_journal.model.supervision import MaskingProfile, ReportForm, Review
from wa_journal.services import demonstration, opening, suite
from wa_journal.services.demonstration import Size
from wa_journal.services.summary.summary_content import Request
from wa_journal.services.summary.supervising import Handing, Supervising
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.supervision.drafting import terms_of
from wa_journal.supervision.scan import leaks
from wa_journal.ui.print.summary import painted

NEEDED = {"soffice": "LibreOffice Writer", "pdftotext": "poppler", "pdftoppm": "poppler"}
SECRET = "a passphrase for one reader"


def main() -> int:
    """Print what each program read; 1 where a profile term came to light."""
    with tempfile.TemporaryDirectory() as folder:
        return 0 if _read_by_others(Path(folder)) else 1


def _read_by_others(folder: Path) -> bool:
    demonstration.make(folder / "journal", PASSPHRASE, Size(), CHEAP)
    with opening.opened(folder / "journal", PASSPHRASE) as office:
        made = suite.build(office)
        made.preferences.set("use_encoder", False)
        client = made.clients.all()[0]
        supervising = made.supervising
        review = supervising.mask_open(supervising.read_through(supervising.draft(Request(client.id, ReportForm.DETAILED))))
        profile = MaskingProfile(tuple((term.text, term.kind) for term in made.clients.terms(client.id)))
        _written(supervising, review, folder)
    texts = _word(folder) | _pdf(folder) | _locked(folder)
    terms = terms_of(profile, lexicon())
    held = True
    for name, text in texts.items():
        found = leaks(text.encode(), "md", terms, lexicon())
        fits = not found and "Summary for supervision" in text
        held &= fits
        seen = f"{len(text.split())} words, {len(found)} of {len(terms)} profile terms seen"
        print(f"{'held  ' if fits else 'MISSED'} {name}: {seen}")
    return held


def _written(supervising: Supervising, review: Review, folder: Path) -> None:
    for name, form, secret in (("s.pdf", "pdf", None), ("s.docx", "docx", None), ("locked.pdf", "pdf", SECRET)):
        supervising.hand_over(review, Handing(form, folder / name, "a supervisor", "a proof", secret), painted())


def _absent(*programs: str) -> bool:
    missing = sorted({NEEDED[name] for name in programs if shutil.which(name) is None})
    if missing:
        print(f"not run: {' and '.join(missing)} not installed")
    return bool(missing)


def _word(folder: Path) -> dict[str, str]:
    """Let LibreOffice open the Word file and print it, and read what it printed."""
    if _absent("soffice", "pdftotext"):
        return {}
    own = f"-env:UserInstallation=file://{folder}/office"
    asked = ["soffice", own, "--headless", "--convert-to", "pdf", "--outdir", folder / "lo", folder / "s.docx"]
    subprocess.run(asked, check=True, capture_output=True, timeout=180)
    return {"the Word file, opened and printed by LibreOffice": _text(folder / "lo" / "s.pdf")}


def _pdf(folder: Path) -> dict[str, str]:
    """Read the PDF's text and properties, and draw its pages."""
    if _absent("pdftotext", "pdftoppm"):
        return {}
    subprocess.run(["pdftoppm", "-r", "50", "-png", folder / "s.pdf", folder / "page"], check=True, timeout=120)
    pages = sorted(folder.glob("page*.png"))
    told = subprocess.run(["pdfinfo", folder / "s.pdf"], check=True, capture_output=True, text=True, timeout=60).stdout
    dates = [line for line in told.splitlines() if line.startswith(("CreationDate", "ModDate", "Author", "Producer", "Creator"))]
    held = "MISSED" if dates or not pages else "held  "
    print(f"{held} the PDF: {len(pages)} pages drawn, properties that tell who or when: {dates}")
    return {"the PDF, read by pdftotext": _text(folder / "s.pdf") + "\n" + told}


def _locked(folder: Path) -> dict[str, str]:
    """A locked PDF opens with its passphrase in another reader, and not without."""
    if _absent("pdftotext"):
        return {}
    shut = subprocess.run(["pdftotext", folder / "locked.pdf", "-"], check=False, capture_output=True, timeout=60)
    print(f"{'held  ' if shut.returncode else 'MISSED'} the locked PDF: closed to who has no passphrase")
    return {"the locked PDF, opened with its passphrase": _text(folder / "locked.pdf", "-upw", SECRET)}


def _text(path: Path, *more: str) -> str:
    return subprocess.run(["pdftotext", *more, path, "-"], check=True, capture_output=True, text=True, timeout=60).stdout


if __name__ == "__main__":
    raise SystemExit(main())
