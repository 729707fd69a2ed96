"""Clients handed over in a file, and such a file taken in, by command."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from wa_journal.cli.answer import done, tell
from wa_journal.cli.asking import secret_from
from wa_journal.cli.target import require_unused
from wa_journal.model.handover import Arrival, Conflict, Incoming, Purpose
from wa_journal.services import suite
from wa_journal.services.clients import Clients
from wa_journal.services.moving.handing_over import Parcel, new_code
from wa_journal.services.opening import Office


def hand_over(args: argparse.Namespace, office: Office) -> int:
    """Write the file; unless a passphrase was given, a code made for it is printed first: what nobody can open is not made."""
    require_unused(args)
    clients = tuple(dict.fromkeys(Clients(office.desk).find(name).id for name in args.client))
    purpose = Purpose.SECOND_MACHINE if args.second_machine else Purpose.COLLEAGUE
    secret = secret_from(args.secret_fd, "") if args.secret_fd is not None else _new_code_shown()
    suite.build(office).handing.give(Parcel(clients, args.out, args.recipient, args.reason, purpose, args.felt), secret)
    told = "1 client is" if len(clients) == 1 else f"{len(clients)} clients are"
    done(f"{told} in the file. {'What you felt is in it.' if args.felt else 'What you felt is not in it.'}")
    return 0


def _new_code_shown() -> str:
    code = new_code()
    tell(f"The file will open with this code, shown this once (tell it by another way than the file goes):\n{code}")
    return code


def take_over(args: argparse.Namespace, office: Office) -> int:
    """Take a file in; what differs stays as it is here, unless `--theirs` is said."""
    handing = suite.build(office).handing
    incoming = handing.look(args.file, secret_from(args.secret_fd, "Code or passphrase of the hand-over file: "))
    tell(*(_differing(conflict) for conflict in incoming.conflicts))
    if args.dry_run:
        tell(*_arrived(incoming.arrivals), "Nothing was taken in yet.")
        return 0
    taken = frozenset(one.key for one in incoming.conflicts) if args.theirs else frozenset[str]()
    wanted = _changes_officer(args, incoming)
    arrivals = handing.take(incoming, taken, office.desk.today() if wanted else None)
    done(*_arrived(arrivals), _changed(arrivals) if wanted else "No change of officer was entered.")
    return 0


def _changed(arrivals: tuple[Arrival, ...]) -> str:
    entered = sum(one.changed for one in arrivals)
    if not entered:
        return "No change of officer was entered anew: it stands there already."
    if entered == len(arrivals):
        return "The change of officer is entered as an event of today."
    return f"The change of officer is entered as an event of today for {entered} clients; for the others it stands there already."


def _changes_officer(args: argparse.Namespace, incoming: Incoming) -> bool:
    if args.officer is not None:
        return bool(args.officer == "new")
    return incoming.label.purpose is Purpose.COLLEAGUE


def _arrived(arrivals: tuple[Arrival, ...]) -> Iterator[str]:
    for one in arrivals:
        sessions = f"{one.sessions} {'session' if one.sessions == 1 else 'sessions'}"
        entries = f"{one.entries} {'entry' if one.entries == 1 else 'entries'}"
        yield f"{one.codename}: {'new here, ' if one.new else ''}{sessions} and {entries} come in"
        for before, after in one.renumbered:
            yield f"{one.codename}: there is a session {before} here already; the other one comes in as {after}"


def _differing(one: Conflict) -> str:
    place = f"session {one.session}, " if one.session else ""
    return (
        f"{one.codename}: {place}{one.shelf.replace('_', ' ')} differ\n  here:  {_shown(one.mine)}\n  there: {_shown(one.theirs)}"
    )


def _shown(side: str) -> str:
    return side.replace("\n", "\n         ")
