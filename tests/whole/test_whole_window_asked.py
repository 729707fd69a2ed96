"""The window alone is asked for without the words of the commands, and means what the parser of them all would read."""

import pytest

from wa_journal.cli import main, parser


@pytest.mark.parametrize("words", [[], ["--journal", "a folder"], ["--journal", ""]])
def test_the_short_way_to_the_window_reads_what_the_parser_reads(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    read = parser.build().parse_args(words)
    monkeypatch.setattr(parser, "build", None)
    assert vars(main._asked(words)) == vars(read)


@pytest.mark.parametrize("words", [["--journal"], ["--journal", "--passphrase-fd"], ["--jornal", "a"]])
def test_what_is_no_plain_wish_for_the_window_is_left_to_the_parser(words: list[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main._asked(words)
    assert refused.value.code == 2
