"""Each format: the same bytes as its reference, no author, no time, nothing a spreadsheet runs, and no profile term."""

from __future__ import annotations

import base64
import io
import json
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Inches
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.supervision.summaries import CONTENT, MATERIAL, PROFILE, REPORT, lexicon
from wa_journal.model.clients import TermKind
from wa_journal.model.supervision import ChartPoint, MaskingProfile, Report, ReportForm
from wa_journal.supervision import docx_form, linkage, manifest
from wa_journal.supervision.drafting import draft, report, terms_of
from wa_journal.supervision.errors import NotReadable, ProfileTermFound
from wa_journal.supervision.formats import FORMATS, Format
from wa_journal.supervision.markdown_form import plain
from wa_journal.supervision.review import masked_where_open, read_through
from wa_journal.supervision.scan import in_name, leaks, refuse_leaks

# A picture of one dot.
_DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg=="
REFERENCE = Path(__file__).parents[1] / "reference"
each_format = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)


def _readable(form: Format, data: bytes) -> str:
    if form.name != "docx":
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "\n".join(f"== {name}\n{package.read(name).decode()}" for name in ("docProps/core.xml", "word/document.xml"))


@each_format
def test_a_format_gives_its_reference(form: Format) -> None:
    wanted = (REFERENCE / f"summary.{form.name}.txt").read_text(encoding="utf-8")
    assert _readable(form, form.render(REPORT)) == wanted


@each_format
def test_the_same_report_gives_the_same_bytes(form: Format) -> None:
    assert form.render(REPORT) == form.render(REPORT)


@each_format
def test_a_settled_report_holds_no_profile_term(form: Format) -> None:
    made = report(read_through(masked_where_open(draft(MATERIAL, PROFILE, lexicon()))), "Supervision summary")
    assert leaks(form.render(made), form.name, terms_of(PROFILE, lexicon()), lexicon()) == ()


@each_format
def test_the_scan_finds_what_was_not_masked(form: Format) -> None:
    raw = form.render(Report("Summary for Yusuf", ReportForm.DETAILED, CONTENT))
    found = leaks(raw, form.name, terms_of(PROFILE, lexicon()), lexicon())
    assert {leak.term for leak in found} >= {0, 1, 3, 4}
    with pytest.raises(ProfileTermFound):
        refuse_leaks(found)


def test_the_scan_takes_no_bracket_but_a_replacement_for_masked() -> None:
    terms = terms_of(PROFILE, lexicon())
    assert {leak.term for leak in leaks(b"He met [Yusuf Tandari] and [karlo].", "md", terms, lexicon())} == {0, 1}
    named = terms_of(MaskingProfile((("Left", TermKind.PERSON), ("Person", TermKind.PERSON))), lexicon())
    assert leaks(b"[PERSON 412] was [left\nout], [about 3 weeks after session 2].", "md", named, lexicon()) == ()


@each_format
def test_bytes_that_do_not_open_are_refused(form: Format) -> None:
    with pytest.raises(NotReadable):
        leaks(b"\xff\xfe\x00{", form.name, (), lexicon())


def test_a_file_name_is_looked_through() -> None:
    assert in_name("summary_yusuf.tandari_3.md", terms_of(PROFILE, lexicon()), lexicon())
    assert not in_name("supervision-summary.md", terms_of(PROFILE, lexicon()), lexicon())


def test_a_word_file_names_no_author_and_no_time() -> None:
    data = next(form for form in FORMATS if form.name == "docx").render(REPORT)
    properties = Document(io.BytesIO(data)).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments, properties.title) == ("", "", "", REPORT.title)
    assert properties.created == properties.modified
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "docProps/thumbnail.jpeg" not in package.namelist()


def test_a_short_column_of_a_word_file_breaks_no_word() -> None:
    said = "Mixed. At or above your line of 6 in 2 of the last 6 held sessions, below it in 3; 1 unrated."
    table = (("Row", "State", "In words"), ("Level of the alliance, as you rate it", "building", said))
    assert docx_form._widths(table)[1] >= Inches(0.85)


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_no_text_becomes_markup_or_a_formula(text: str) -> None:
    made = plain(text)
    assert "\n" not in made
    assert made[:1] not in ("=", "+", "-", "@", "#", "|", "<", ">", "*")
    assert not re.search(r"(?<!\\)(?:\\\\)*[<|`]", made)


@pytest.mark.parametrize("text", ["[PERSON 412]: no", "[^1]: no", "He said [PERSON 412]:no"])
def test_no_name_becomes_the_label_of_a_link_that_no_reader_shows(text: str) -> None:
    assert "]:" not in plain(text)
    assert plain(text).replace("\\", "") == text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_any_text_can_be_written_in_every_format(text: str) -> None:
    for form in FORMATS:
        assert form.render(Report(text, ReportForm.BRIEF, CONTENT))


def test_a_word_file_holds_the_chart_as_a_picture_that_names_nothing() -> None:
    seen: list[tuple[ChartPoint, ...]] = []

    def paint(chart: tuple[ChartPoint, ...]) -> bytes | None:
        seen.append(chart)
        return base64.b64decode(_DOT) if len(chart) > 1 else None

    data = next(form for form in FORMATS if form.name == "docx").render(replace(REPORT, paint=paint))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        pictures = [name for name in package.namelist() if name.startswith("word/media/")]
        document = package.read("word/document.xml").decode()
        assert [package.read(name) for name in pictures] == [base64.b64decode(_DOT)]
    assert REPORT.content.chart in seen
    assert 'descr="Chart: the level by week' in document
    assert set(re.findall(r' name="([^"]*)"', document.partition("<w:drawing>")[2])) == {"chart"}


def test_json_follows_its_schema() -> None:
    schema = json.loads((Path(__file__).parents[2] / "docs" / "summary-schema.json").read_text(encoding="utf-8"))
    said = json.loads(next(form for form in FORMATS if form.name == "json").render(REPORT))
    assert list(said) == schema["required"]
    assert set(said["content"]) == set(schema["properties"]["content"]["properties"])
    assert said["schema"] == schema["properties"]["schema"]["const"]


def test_the_manifest_counts_without_text() -> None:
    review = read_through(masked_where_open(draft(MATERIAL, PROFILE, lexicon())))
    warning = linkage.warning("nothing", MATERIAL.client, {MATERIAL.client: "nothing"})
    made = manifest.render(manifest.made(b"data", "md", (review,), lexicon(), (warning,), ("head", 5))).decode()
    said = json.loads(made)
    assert said["spans"]["PERSON"] >= 2
    assert said["left"] == 0
    assert not any(word in made for word in ("Yusuf", "Karlo", "Wexmoor", "Bev"))


def test_unlocking_a_journal_does_not_load_the_library_of_the_word_format() -> None:
    code = "import sys, wa_journal.services.suite; print('docx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
