"""The command `wa-journal`: exit 0 done, 1 refused or failed with one clear line, 2 wrong usage."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from wa_journal.host import process_guard, standard_streams
from wa_journal.model.errors import JournalError
from wa_journal.model.failure_place import place_of
from wa_journal.model.system_errors import CannotRead, OutputFailed, ProgramFailed

if TYPE_CHECKING:
    from wa_journal.cli.stream import Ahead, Answerer

_STREAMS = ("tag", "deidentify", "trajectory")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    process_guard.guard()
    standard_streams.fill_gaps()
    args = _asked(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run_and_flush(args)
    except OutputFailed as error:
        standard_streams.drop_output()
        return _refused(error)
    except JournalError as error:
        return _refused(error)
    except BrokenPipeError:
        standard_streams.drop_output()
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as failure:  # noqa: BLE001 the process's edge: a message of the interpreter could hold what was written
        return _refused(ProgramFailed(place=place_of(failure)))


def _asked(words: Sequence[str]) -> argparse.Namespace:
    """Read the command line; for the window alone, as from a menu or after a lock, no command is loaded."""
    match words:
        case []:
            return _window_on(None)
        case ["--journal", folder] if not folder.startswith("-"):
            return _window_on(Path(folder))
    from wa_journal.cli import parser

    return parser.build().parse_args(words)


def _window_on(folder: Path | None) -> argparse.Namespace:
    return argparse.Namespace(command=None, journal=folder, passphrase_fd=None)


def _refused(error: JournalError) -> int:
    from wa_journal.services.words import sentence

    print(sentence(error), file=sys.stderr)
    return 1


def _run_and_flush(args: argparse.Namespace) -> int:
    """What still waits to be printed is part of what was asked for."""
    code = _run(args)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError:
        raise OutputFailed from None
    return code


def _run(args: argparse.Namespace) -> int:
    if args.command in _STREAMS:
        return _stream(args)
    if args.command in (None, "demo"):
        from wa_journal.app import demo, window

        return demo(args) if args.command else window(args)
    if args.command == "model-install":
        from wa_journal.cli.answer import done
        from wa_journal.services.tags.model_install import install

        done(install(args.source))
        return 0
    from wa_journal.cli import journal

    return journal.run(args)


def _stream(args: argparse.Namespace) -> int:
    from wa_journal.cli import stream
    from wa_journal.services.words import sentence

    with ExitStack() as stack:
        files = [_opened(path, stack) for path in args.files] or [sys.stdin.buffer]
        answer, ahead = _answerer(args)
        good = stream.answer_lines(stream.lines_of(files), answer, sentence, sys.stdout.buffer, ahead)
    return 0 if good else 1


def _opened(path: Path, stack: ExitStack) -> BinaryIO:
    try:
        return stack.enter_context(path.open("rb"))
    except OSError:
        raise CannotRead from None


def _answerer(args: argparse.Namespace) -> tuple[Answerer, Ahead | None]:
    if args.command == "tag":
        from wa_journal.services.tags import tag_stream

        made = tag_stream.TagStream(quick=args.quick)
        return made.answer, made.read_ahead
    if args.command == "deidentify":
        from wa_journal.services.summary import deid_stream

        return deid_stream.answerer(), None
    from wa_journal.services.course import trajectory_stream

    return trajectory_stream.answerer(), None
