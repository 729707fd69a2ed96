"""Clients handed over in a file, and such a file taken in, by command."""

from __future__ import annotations

import argparse

from wa_journal.cli.asking import secret_from
from wa_journal.model.handover import Arrival, Conflict, Incoming, Purpose
from wa_journal.services import suite
from wa_journal.services.clients import Clients
from wa_journal.services.moving.handing_over import Parcel, new_code
from wa_journal.services.opening import Office


def hand_over(args: argparse.Namespace, office: Office) -> int:
    """Write the file; a code made for it is printed once, unless a passphrase was given."""
    clients = tuple(Clients(office.desk).find(name).id for name in args.client)
    purpose = Purpose.SECOND_MACHINE if args.second_machine else Purpose.COLLEAGUE
    secret = secret_from(args.secret_fd, "") if args.secret_fd is not None else new_code()
    suite.build(office).handing.give(Parcel(clients, args.out, args.recipient, args.reason, purpose, args.felt), secret)
    print(f"{len(clients)} clients are in the file. {'What you felt is in it.' if args.felt else 'What you felt is not in it.'}")
    if args.secret_fd is None:
        print(f"It opens with this code, shown this once (tell it by another way than the file goes):\n{secret}")
    return 0


def take_over(args: argparse.Namespace, office: Office) -> int:
    """Take a file in; what differs stays as it is here, unless `--theirs` is said."""
    handing = suite.build(office).handing
    incoming = handing.look(args.file, secret_from(args.secret_fd, "Code or passphrase of the hand-over file: "))
    for conflict in incoming.conflicts:
        _print_conflict(conflict)
    if args.dry_run:
        _print_arrivals(incoming.arrivals)
        print("Nothing was taken in yet.")
        return 0
    taken = frozenset(one.key for one in incoming.conflicts) if args.theirs else frozenset[str]()
    changed = _changes_officer(args, incoming)
    _print_arrivals(handing.take(incoming, taken, office.desk.today() if changed else None))
    print("The change of officer is entered as an event of today." if changed else "No change of officer was entered.")
    return 0


def _changes_officer(args: argparse.Namespace, incoming: Incoming) -> bool:
    if args.officer is not None:
        return bool(args.officer == "new")
    return incoming.label.purpose is Purpose.COLLEAGUE


def _print_arrivals(arrivals: tuple[Arrival, ...]) -> None:
    for one in arrivals:
        print(f"{one.codename}: {'new here, ' if one.new else ''}{one.sessions} sessions and {one.entries} entries come in")
        for before, after in one.renumbered:
            print(f"{one.codename}: there is a session {before} here already; the other one comes in as {after}")


def _print_conflict(one: Conflict) -> None:
    place = f"session {one.session}, " if one.session else ""
    print(
        f"{one.codename}: {place}{one.shelf.replace('_', ' ')} differ\n  here:  {_shown(one.mine)}\n  there: {_shown(one.theirs)}"
    )


def _shown(side: str) -> str:
    return side.replace("\n", "\n         ")
