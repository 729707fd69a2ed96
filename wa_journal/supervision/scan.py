"""Opens written bytes again and looks for every profile term in every form, as a second pair of eyes before they leave."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from collections.abc import Callable, Collection, Iterator, Sequence

from wa_journal.model.supervision import Decision, Leak
from wa_journal.supervision import pdf_text
from wa_journal.supervision.engine import DONE
from wa_journal.supervision.errors import NotReadable, ProfileTermFound
from wa_journal.supervision.known import Known, find
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.tokens import tokens

_TAG = re.compile(r"<[^>]*>")
_PARAGRAPH = re.compile(r"</w:p>|</w:tc>|<w:br/>|<w:tab/>")
# Only what stands in brackets for something masked: a name that somebody wrote in brackets is one. Lines may break in it.
_MARKED = re.compile(DONE.pattern.replace(" ", r"\s+"))


def leaks(
    data: bytes, form: str, terms: Sequence[Known], lexicon: Lexicon, left: Collection[str] = (), passphrase: str | None = None
) -> tuple[Leak, ...]:
    """Give every profile term in the bytes; `left` are stretches, as they are written, that the officer decided to leave in."""
    read = _READERS.get(form)
    if read is None:
        raise NotReadable()
    parts = pdf_text.parts(data, passphrase) if form == "pdf" else read(data)
    return tuple(leak for part, text in parts for leak in _found(part, text, terms, lexicon, left))


def refuse_leaks(found: Sequence[Leak]) -> None:
    """Stop the writing if any profile term was found."""
    if found:
        raise ProfileTermFound(found=len(found), part=found[0].part)


def in_name(name: str, terms: Sequence[Known], lexicon: Lexicon) -> tuple[Leak, ...]:
    """Look through a file name; its signs between words count as spaces."""
    return tuple(_found("file name", re.sub(r"[_.]+", " ", name), terms, lexicon, ()))


def _found(part: str, text: str, terms: Sequence[Known], lexicon: Lexicon, left: Collection[str]) -> Iterator[Leak]:
    plain = _MARKED.sub(lambda found: " " * len(found[0]), text)
    for span in find(plain, tokens(plain, lexicon.of("short_titles")), terms, lexicon):
        if span.decision is Decision.MASK and plain[span.start : span.end] not in left:
            yield Leak(int(span.key.removeprefix("known-")), part, span.rule)


def _text_parts(data: bytes) -> Iterator[tuple[str, str]]:
    yield "text", _utf8(data).replace("\\", "")


def _json_parts(data: bytes) -> Iterator[tuple[str, str]]:
    try:
        said = json.loads(data)
    except ValueError:
        raise NotReadable() from None
    yield from ((f"text {number}", text) for number, text in enumerate(_strings(said)))


def _strings(said: object) -> Iterator[str]:
    if isinstance(said, str):
        yield said
    elif isinstance(said, dict):
        for value in said.values():
            yield from _strings(value)
    elif isinstance(said, list):
        for value in said:
            yield from _strings(value)


def _docx_parts(data: bytes) -> Iterator[tuple[str, str]]:
    """Every part of the package: text, properties, relations; the style names of the template are left aside."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                if name.endswith((".xml", ".rels")) and name not in _TEMPLATE:
                    written = _PARAGRAPH.sub("\n", _utf8(package.read(name)))
                    yield name, html.unescape(_TAG.sub("", written))
    except zipfile.BadZipFile:
        raise NotReadable() from None


def _utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise NotReadable() from None


_TEMPLATE = ("word/styles.xml", "word/theme/theme1.xml", "word/fontTable.xml", "word/stylesWithEffects.xml", "word/numbering.xml")
_READERS: dict[str, Callable[[bytes], Iterator[tuple[str, str]]]] = {
    "md": _text_parts,
    "json": _json_parts,
    "docx": _docx_parts,
    "pdf": pdf_text.parts,
}
