"""Gives a client away, and reads all that hangs on one."""

from __future__ import annotations

from pathlib import Path

from tests.vaults import CHEAP
from wa_journal.model.handover import Belongings, Purpose
from wa_journal.model.ids import ClientId
from wa_journal.services.moving.handing_over import Parcel, new_code
from wa_journal.services.suite import Suite
from wa_journal.store import belongings


def sent(on: Suite, client: ClientId, path: Path, *, felt: bool = True, purpose: Purpose = Purpose.COLLEAGUE) -> str:
    code = new_code()
    on.handing.give(Parcel((client,), path, "A colleague", "leave", purpose, felt), code, cost=CHEAP)
    return code


def whole(on: Suite, client: ClientId) -> Belongings:
    with on.handing._office.desk.work() as work:
        found = work.clients.get(client)
        assert found is not None
        return belongings.gathered(work, found)
