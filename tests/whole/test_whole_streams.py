"""The stateless commands: JSON lines in and out, a bad line answered in its place, no Qt, flat memory."""

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.whole.conftest import ROOT, Said
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.cli import stream
from wa_journal.services import words
from wa_journal.services.summary import deid_stream
from wa_journal.services.tags import tag_stream

Run = Callable[..., Said]
GOOD = {
    "tag": {"id": "a", "text": "He told me he wants out of the group."},
    "deidentify": {"id": "a", "text": "He saw Youssef in Leeds.", "known": ["Youssef Haddad"]},
    "trajectory": {"id": "a", "sessions": [{"number": 1, "date": "2026-01-05", "status": "held", "ratings": {"goals": 4}}]},
}
BAD = [
    "",
    "not json",
    "[]",
    "{",
    '{"id": "x"}',
    '{"id": "x", "text": 5, "sessions": 5}',
    '{"id": "x", "text": NaN}',
    '{"id": "x", "text": "\\ud800"}',
    "[" * 50_000,
]


@pytest.mark.parametrize("command", GOOD)
def test_a_bad_line_is_answered_in_its_place_and_the_rest_goes_on(run: Run, command: str) -> None:
    good = json.dumps(GOOD[command])
    lines = [good, *(line for line in BAD if line), good]
    words = (command, "--quick") if command == "tag" else (command,)
    said = run(*words, stdin="\n".join(lines).encode() + b"\n\xff\xfe\n")
    rows = said.rows
    assert said.code == 1
    assert len(rows) == len(lines) + 1
    assert ["error" in row for row in rows] == [False, *[True] * (len(lines) - 2), False, True]
    assert all(row["id"] in ("x", None, "a") for row in rows)
    assert said.err == ""


@pytest.mark.parametrize("command", GOOD)
def test_a_bad_line_is_answered_under_its_own_id_and_a_null_is_a_field_left_out(run: Run, command: str) -> None:
    rows: list[dict[str, object]] = [
        {**GOOD[command], "id": "odd", "text": "\ud800", "sessions": "\ud800"},
        {**GOOD[command], "id": "\ud800"},
        {**GOOD[command], "session": None, "language": None, "known": None, "line": None, "as_of": None, "unknown": 1},
    ]
    words = (command, "--quick") if command == "tag" else (command,)
    said = run(*words, stdin="\r\n".join(json.dumps(row) for row in rows).encode("utf-8-sig"))
    assert [(row["id"], "error" in row) for row in said.rows] == [("odd", True), (None, True), ("a", False)]


@pytest.mark.parametrize("command", GOOD)
def test_a_number_that_json_cannot_hold_is_refused_and_what_is_answered_is_json(run: Run, command: str) -> None:
    def refuse(name: str) -> None:
        raise ValueError(name)

    lines = [f'{{"id": {number}, "text": "x", "sessions": []}}' for number in ("1e999", "-1e999", '[1, {"a": 1e400}]', "NaN")]
    words = (command, "--quick") if command == "tag" else (command,)
    said = run(*words, stdin="\n".join(lines).encode())
    rows = [json.loads(line, parse_constant=refuse) for line in said.out.splitlines()]
    assert [(row["id"], "error" in row) for row in rows] == [(None, True)] * 4
    assert said.code == 1


def test_a_line_that_the_program_fails_on_is_told_without_its_words_and_the_rest_goes_on() -> None:
    def answer(row: stream.Row) -> stream.Row:
        return {"id": row["id"], "day": date.fromisoformat(str(row["text"])).year}

    out = io.BytesIO()
    lines = [json.dumps({"id": name, "text": text}).encode() for name, text in (("a", "Zephyrine came"), ("b", "2026-03-01"))]
    assert not stream.answer_lines([lines], answer, words.sentence, out)
    first, second = (json.loads(line) for line in out.getvalue().splitlines())
    assert (first["id"], "ValueError" in first["error"], "Zephyrine" in first["error"]) == ("a", True, False)
    assert second == {"id": "b", "day": 2026}


def test_each_answer_comes_before_the_next_line_is_read() -> None:
    out = io.BytesIO()
    answered: list[int] = []

    def lines() -> Iterator[list[bytes]]:
        for number in range(3):
            answered.append(out.getvalue().count(b"\n"))
            yield [json.dumps({"id": number}).encode()]

    assert stream.answer_lines(lines(), lambda row: {"id": row["id"]}, words.sentence, out)
    assert answered == [0, 1, 2]


class _Arriving(io.BytesIO):
    """A file of which as much is there at a time as arrived."""

    def __init__(self, pieces: list[bytes]) -> None:
        super().__init__()
        self._pieces = [piece for piece in pieces if piece]

    def read1(self, size: int | None = -1, /) -> bytes:  # noqa: ARG002
        """Give the next piece."""
        return self._pieces.pop(0) if self._pieces else b""


@given(st.lists(st.lists(st.sampled_from([b"\n", b"\r\n", b"{}", b" ", b"\xff"]), max_size=6).map(b"".join), max_size=6))
def test_lines_are_the_same_however_they_arrive(pieces: list[bytes]) -> None:
    whole = b"".join(pieces)
    found = [line for group in stream.lines_of([_Arriving(pieces)]) for line in group]
    assert [line for line in found if line] == [line for line in whole.split(b"\n") if line]


def test_who_reads_along_has_each_answer_before_sending_the_next_line() -> None:
    command = [sys.executable, "-m", "wa_journal", "tag", "--quick"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as child:
        assert child.stdin
        assert child.stdout
        for name in ("a", "b", "c"):
            child.stdin.write(json.dumps(GOOD["tag"] | {"id": name}).encode() + b"\n")
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["id"] == name
        child.stdin.close()
        assert child.wait() == 0


def test_rows_that_are_no_good_do_not_keep_the_others_from_being_read_together(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "He told me he wants out of the group, and that he said so to all seven of them."
    rows: list[stream.Row] = [{"id": 1}, {"id": 2, "text": "Ja.", "language": "xx"}, {"id": 3, "text": told}]
    made = tag_stream.TagStream(quick=True)
    made.read_ahead(rows)
    monkeypatch.setattr(Tagger, "_learn", lambda *_: pytest.fail("read twice"))
    (found,) = made.answer(rows[2])["sentences"]  # type: ignore[misc, attr-defined]
    assert "client.change_talk" in [tag["indicator"] for tag in found["tags"]]


@pytest.mark.skipif(sys.platform == "win32", reason="closes descriptors as a shell does")
@pytest.mark.parametrize(
    ("closed", "code", "told"), [("<&-", 0, 0), (">&-", 1, 1), (">/dev/full", 1, 1)], ids=["no input", "no output", "full disk"]
)
def test_a_missing_input_or_output_ends_in_one_clear_line_at_most(closed: str, code: int, told: int) -> None:
    command = f"echo '{json.dumps(GOOD['deidentify'])}' | {sys.executable} -m wa_journal deidentify {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (code, told)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", GOOD)
def test_good_lines_end_with_0_and_files_are_read_too(run: Run, command: str, tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_text(json.dumps(GOOD[command]) + "\n\n")
    words = (command, "--quick") if command == "tag" else (command,)
    said = run(*words, file)
    assert (said.code, len(said.rows)) == (0, 1)
    missing = run(*words, tmp_path / "none.jsonl")
    assert (missing.code, missing.err.count("\n")) == (1, 1)


@pytest.mark.parametrize("command", GOOD)
def test_no_stream_loads_qt_or_the_store(command: str) -> None:
    script = (
        "import io, sys, json\n"
        "from wa_journal.cli.main import main\n"
        f"sys.stdin = io.TextIOWrapper(io.BytesIO(json.dumps({GOOD[command]!r}).encode()))\n"
        f"main(['{command}'] + (['--quick'] if '{command}' == 'tag' else []))\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(loaded & {'PySide6', 'sqlalchemy', 'sqlcipher3', 'pyqtgraph', 'keyring'}), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stderr.strip() == "[]"


def test_a_long_stream_does_not_grow_the_memory() -> None:
    script = (
        "import io, json, resource, sys\n"
        "from wa_journal.cli.main import main\n"
        "class Lines(io.RawIOBase):\n"
        "    left = 0\n"
        "    def readable(self): return True\n"
        "    def readinto(self, buffer):\n"
        "        if not self.left: return 0\n"
        "        self.left -= 1\n"
        "        line = json.dumps({'id': self.left, 'text': f'He said number {self.left} was fine.'}).encode() + b'\\n'\n"
        "        buffer[:len(line)] = line\n"
        "        return len(line)\n"
        "sys.stdout = io.TextIOWrapper(open('/dev/null', 'wb'))\n"
        "def peak(lines):\n"
        "    raw = Lines(); raw.left = lines\n"
        "    sys.stdin = io.TextIOWrapper(io.BufferedReader(raw))\n"
        "    main(['deidentify'])\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "first = peak(2000); second = peak(12000)\n"
        "print(second - first, file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert int(done.stderr.strip().splitlines()[-1]) < 4_000


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_any_text_is_tagged_with_spans_inside_it_in_order(text: str) -> None:
    answer = tag_stream.TagStream(quick=True).answer({"id": "x", "text": text})
    last = 0
    for sentence in answer["sentences"]:
        assert last <= sentence["start"] < sentence["end"] <= len(text)
        last = sentence["end"]
        for tag in sentence["tags"]:
            assert all(sentence["start"] <= start < end <= sentence["end"] for start, end in tag["cues"])
    assert answer == tag_stream.TagStream(quick=True).answer({"id": "x", "text": text})


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), st.lists(st.text(min_size=1, max_size=20), max_size=3))
def test_any_text_is_masked_with_spans_inside_it_and_masking_again_changes_nothing(text: str, known: list[str]) -> None:
    answer = deid_stream.answerer()({"id": "x", "text": text, "known": known})
    last = 0
    for span in answer["spans"]:
        assert last <= span["start"] < span["end"] <= len(text)
        last = span["end"]
    again = deid_stream.answerer()({"id": "x", "text": answer["text"], "known": known})
    assert again["text"] == answer["text"]
