"""Takes everything out of a PDF that tells who made it and when, and locks it with a passphrase if asked to."""

from __future__ import annotations

import io
import secrets

import pikepdf

from wa_journal.supervision.errors import NotReadable

_KEPT_IN_ROOT = ("/Type", "/Pages", "/Lang", "/ViewerPreferences", "/MarkInfo", "/StructTreeRoot", "/PageLabels")


def seal(data: bytes, title: str, passphrase: str | None = None) -> bytes:
    """Give the PDF with only its title as property; with a passphrase it is encrypted with AES-256."""
    try:
        with pikepdf.open(io.BytesIO(data)) as opened:
            _strip(opened, title)
            return _saved(opened, passphrase)
    except (pikepdf.PdfError, pikepdf.PasswordError):
        raise NotReadable() from None


def _strip(opened: pikepdf.Pdf, title: str) -> None:
    for name in [key for key in opened.Root.keys() if key not in _KEPT_IN_ROOT]:  # noqa: SIM118 (a PDF dictionary iterates over pairs)
        del opened.Root[name]
    if "/Info" in opened.trailer:
        del opened.trailer["/Info"]
    for page in opened.pages:
        for name in ("/Metadata", "/PieceInfo", "/LastModified", "/Annots"):
            if name in page.obj:
                del page.obj[name]
    opened.trailer["/Info"] = opened.make_indirect(pikepdf.Dictionary(Title=pikepdf.String(title)))
    opened.Root["/Lang"] = pikepdf.String("en")
    opened.Root["/ViewerPreferences"] = pikepdf.Dictionary(DisplayDocTitle=True)


def _saved(opened: pikepdf.Pdf, passphrase: str | None) -> bytes:
    out = io.BytesIO()
    if passphrase is None:
        opened.save(out, deterministic_id=True)
    else:
        owner = secrets.token_urlsafe(32)
        opened.save(out, encryption=pikepdf.Encryption(owner=owner, user=passphrase, R=6, aes=True, metadata=True))
    return out.getvalue()
