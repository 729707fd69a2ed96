"""The journal's verbs on the command line."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from wa_journal.cli.answer import done, tell, warn
from wa_journal.cli.asking import secret
from wa_journal.cli.stream import write_row
from wa_journal.model.entries import LONGEST, Section
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import EntryTooLong, NoSuchClient, TextNotUtf8
from wa_journal.model.search import Query
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.system_errors import CannotRead, CodeUntold
from wa_journal.model.vault_errors import VaultReadOnly
from wa_journal.services.clients import Clients
from wa_journal.services.desk import Desk
from wa_journal.services.finding import Finding
from wa_journal.services.keeping.keeping import Keeping, new_agency_key
from wa_journal.services.opening import (
    Office,
    create,
    new_recovery_code,
    opened,
    restore_backup,
    rotate_journal,
    salvage_journal,
)
from wa_journal.services.places import default_folder
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing, written


def run(args: argparse.Namespace) -> int:
    """Carry out one of the journal's commands; gives the exit code."""
    folder: Path = args.journal or default_folder()
    if args.command == "init":
        return _init(args, folder)
    if args.command == "restore":
        return _restore(args, folder)
    if args.command == "agency-key":
        return _agency_key()
    if args.command == "rotate-key":
        return _rotate(args, folder)
    if args.command == "salvage":
        return _salvage(args, folder)
    with opened(folder, secret(args)) as office:
        return _COMMANDS[args.command](args, office)


def _init(args: argparse.Namespace, folder: Path) -> int:
    office, code = create(folder, secret(args, "New passphrase: "))
    told = f"A new journal is ready.\nRecovery code, shown this once (write it down, keep it away from this machine):\n{code}"
    with closing(office):
        keeping = Keeping(office)
        keeping.code_shown()
        done(told, untold=CodeUntold)
        keeping.code_printed()
    return 0


def _restore(args: argparse.Namespace, folder: Path) -> int:
    made = restore_backup(args.file, folder, secret(args, "Passphrase or recovery code of the backup: "))
    done("The backup is in place." + (f" What was there before is kept in {made.aside.name}." if made.aside else ""))
    if made.back is None:
        warn("Note: who was erased after the backup was made is back with it; erase them again.")
    elif made.back:
        warn(f"Note: clients who were erased and are back with the backup: {made.back}. The access log of the window names them.")
    return 0


def _agency_key() -> int:
    private, public = new_agency_key()
    tell(
        f"Private key, for the agency's safe, shown this once:\n{private}",
        "Public key, for the policy file (agency_public_key); it lets the private one open journals made from then on:",
        public,
    )
    return 0


def _new_code_shown() -> str:
    code = new_recovery_code()
    tell(f"New recovery code, shown this once (the old one counts until the next line appears):\n{code}")
    return code


def _rotate(args: argparse.Namespace, folder: Path) -> int:
    rotate_journal(folder, secret(args), _new_code_shown)
    done("Everything is encrypted anew. The old code, and key files copied earlier, open it no more.")
    return 0


def _salvage(args: argparse.Namespace, folder: Path) -> int:
    report = salvage_journal(folder, secret(args))
    done(*report.sentences())
    return 0 if not report.lost else 1


def _clients(_args: argparse.Namespace, office: Office) -> int:
    tell(*(client.codename for client in Clients(office.desk).all(archived=True)))
    return 0


def _add(args: argparse.Namespace, office: Office) -> int:
    sections, status = written((Section(_text(args.file)),)), SessionStatus(args.status)
    # Without its words nothing of it is kept: neither a new client nor a session.
    with office.desk.whole() as desk:
        sessions = Sessions(desk, Undo())
        session = sessions.next(_known_or_new(desk, args.client), args.date, args.number)
        if status is not SessionStatus.HELD:
            sessions.set_status(session.id, status)
        entry = Writing(desk).finish(session.id, sections)
    if replace(session, status=status).is_said_too_early(office.desk.today()):
        warn("Note: the day of this meeting is still to come. If it is a slip, put the day right in the window.")
    done(entry.id)
    return 0


def _known_or_new(desk: Desk, codename: str) -> ClientId:
    clients = Clients(desk)
    try:
        return clients.find(codename).id
    except NoSuchClient:
        return clients.add(codename).id


def _text(file: Path | None) -> str:
    try:
        content = file.read_bytes() if file else sys.stdin.buffer.read(LONGEST * 4 + 1)
    except OSError:
        raise CannotRead from None
    if len(content) > LONGEST * 4:
        raise EntryTooLong(longest=LONGEST)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise TextNotUtf8 from None


def _show(args: argparse.Namespace, office: Office) -> int:
    desk = office.desk
    client = Clients(desk).find(args.client)
    with suppress(VaultReadOnly):  # where nothing can be written there is no log to keep
        Clients(desk).read(client.id, "command line")
    with desk.work() as work:
        sessions = {session.id: session for session in work.sessions.list(client=client.id)}
        entries = work.timeline.present_entries(client.id)
    for entry in entries:
        session = sessions[entry.session]
        row = {
            "id": entry.id,
            "client": client.codename,
            "number": session.number,
            "date": session.on.isoformat(),
            "status": session.status.value,
            "known": not session.stands_in,
        }
        write_row({**row, "text": entry.text}, sys.stdout.buffer)
    return 0


def _search(args: argparse.Namespace, office: Office) -> int:
    words = " ".join(args.words).strip()
    if not words:
        args.refuse("there is no word to search for")
    for hit in Finding(office.desk).find(Query(f"{words} ", limit=sys.maxsize)):
        row = {"client": hit.codename or None, "number": hit.number, "date": hit.on.isoformat(), "kind": hit.kind.value}
        write_row({**row, "excerpt": hit.excerpt, "marks": hit.marks}, sys.stdout.buffer)
    return 0


def _backup(args: argparse.Namespace, office: Office) -> int:
    Keeping(office).backup(args.file)
    done("The backup was written, read again and found sound.")
    return 0


def _verify(_args: argparse.Namespace, office: Office) -> int:
    checks = Keeping(office).verify()
    tell(*(f"{check.name}: {'sound' if check.sound else 'NOT SOUND'} ({check.count})" for check in checks))
    return 0 if all(check.sound for check in checks) else 1


def _export(args: argparse.Namespace, office: Office) -> int:
    from wa_journal.cli.export import export

    return export(args, office)


def _hand_over(args: argparse.Namespace, office: Office) -> int:
    from wa_journal.cli.handover import hand_over

    return hand_over(args, office)


def _take_over(args: argparse.Namespace, office: Office) -> int:
    from wa_journal.cli.handover import take_over

    return take_over(args, office)


def _import(args: argparse.Namespace, office: Office) -> int:
    from wa_journal.cli.exchange import bring

    return bring(args, office)


def _export_all(args: argparse.Namespace, office: Office) -> int:
    from wa_journal.cli.exchange import export_all

    return export_all(args, office)


_COMMANDS = {
    "clients": _clients,
    "add": _add,
    "show": _show,
    "search": _search,
    "backup": _backup,
    "verify": _verify,
    "export": _export,
    "hand-over": _hand_over,
    "take-over": _take_over,
    "import": _import,
    "export-all": _export_all,
}
