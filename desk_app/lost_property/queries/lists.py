"""The month's register, figures, transfers, envelope counts, and what visitors left behind and nobody took over yet."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk_app.cash import queries as cash
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.lost_property.queries.items import COLUMNS, FROM, ItemRow, envelopes, row_of
from desk_app.lost_property.rules import Figures, State, median
from desk_app.reception import queries as reception

MONTH_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of 《遗留物品登记表》: the item and who ended it when."""

    item: ItemRow
    ended_by: str
    claim_number: str


def of_period(first: date, last: date, limit: int = MONTH_ROWS) -> tuple[RegisterRow, ...]:
    """Items found on the days of a period, in the order of their numbers."""
    found = rows(
        f"SELECT {COLUMNS}, (SELECT x.staff_number FROM custody x WHERE x.item_id = i.id AND x.seq = i.custody_seq), "
        f"(SELECT c.number FROM claim c WHERE c.item_id = i.id AND c.state = 'signed'){FROM}"
        "WHERE i.found_on >= ? AND i.found_on <= ? ORDER BY i.id LIMIT ?",
        first.isoformat(),
        last.isoformat(),
        limit,
    )
    return tuple(RegisterRow(row_of(row[:-2]), row[-2] or "", row[-1] or "") for row in found)


def figures(first: date, last: date) -> Figures:
    """What became of the items found in a period (statistics for supervisors)."""
    period = (first.isoformat(), last.isoformat())
    counted = dict(
        rows("SELECT state, COUNT(*) FROM found_item WHERE found_on >= ? AND found_on <= ? GROUP BY state", *period)
    )
    returned = rows(
        "SELECT ended_at - found_at FROM found_item WHERE found_on >= ? AND found_on <= ? AND state = 'released'",
        *period,
    )
    day = timedelta(days=1) // timedelta(milliseconds=1)
    held = (State.REGISTERED, State.SHELVED, State.CLAIM_PENDING, State.DISPUTED)
    passed_on = value(
        "SELECT COUNT(*) FROM found_item i WHERE i.found_on >= ? AND i.found_on <= ? AND EXISTS "
        "(SELECT 1 FROM custody c WHERE c.item_id = i.id AND c.holder = 'administration')",
        *period,
    )
    return Figures(
        registered=sum(count for state, count in counted.items() if state != State.SPLIT.value),
        in_custody=sum(counted.get(state.value, 0) for state in held),
        returned=counted.get(State.RELEASED.value, 0),
        transferred=int(passed_on),
        police=counted.get(State.POLICE.value, 0),
        disposed=counted.get(State.DISPOSED.value, 0),
        to_finder=counted.get(State.FINDER.value, 0),
        median_days=median([int(span) // day for (span,) in returned]),
    )


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One batch that went to the administration."""

    id: int
    number: str
    at: datetime
    given_by: str
    count: int
    taken_by: str


def transfer(transfer_id: int) -> TransferRow | None:
    """One batch, None if there is none."""
    found = one(
        "SELECT t.id, t.number, t.at, t.given_by, t.count, p.taken_by FROM transfer t "
        "LEFT JOIN transfer_paper p ON p.id = t.id WHERE t.id = ?",
        transfer_id,
    )
    if found is None:
        return None
    number, shown, at, given_by, count, taken_by = found
    return TransferRow(number, shown, from_millis(at), given_by, count, taken_by or "")


def transfer_of(item_id: int) -> TransferRow | None:
    """The batch an item went with, None if it never did."""
    found = value("SELECT transfer_id FROM transfer_item WHERE item_id = ? ORDER BY id DESC LIMIT 1", item_id)
    return None if found is None else transfer(int(found))


def transfer_by_number(number: str) -> int | None:
    """The batch of a slip."""
    found = value("SELECT id FROM transfer WHERE number = ?", number)
    return None if found is None else int(found)


def items_of_transfer(transfer_id: int) -> tuple[int, ...]:
    """The items of a batch."""
    return tuple(
        int(number)
        for (number,) in rows("SELECT item_id FROM transfer_item WHERE transfer_id = ? ORDER BY id", transfer_id)
    )


def last_envelope_count() -> tuple[datetime, str, str] | None:
    """When the sealed items were counted last, and by which two."""
    found = one("SELECT at, staff_number, second FROM envelope_count ORDER BY id DESC LIMIT 1")
    return None if found is None else (from_millis(found[0]), found[1], found[2])


def amiss_at_last_count() -> tuple[int, ...]:
    """The items that the last count missed or found with a broken seal and that the desk should still hold (D15)."""
    found = one("SELECT missing, broken FROM envelope_count ORDER BY id DESC LIMIT 1")
    amiss = set() if found is None else {int(number) for part in found for number in json.loads(part)}
    return tuple(row.id for row in envelopes() if row.id in amiss) if amiss else ()


def drawer_handed_over() -> datetime | None:
    """When a drawer went to the next shift last, among those that are open; None if none did (D15)."""
    taken = (line for session in cash.unfinished() for line in cash.custody(session.id)[1:])
    return max((line.began_at for line in taken), default=None)


@dataclass(frozen=True, slots=True)
class LeftBehindRow:
    """What a visitor left behind and nobody registered yet (R8)."""

    visit_id: int
    label: str
    text: str
    day: date


def left_behind(today: date, days: int) -> tuple[LeftBehindRow, ...]:
    """What visitors of the last days left behind and is not in the register, newest first."""
    found = [
        LeftBehindRow(visit_id, label, text, day)
        for day in (today - timedelta(days=past) for past in range(days))
        for visit_id, label, text in reception.left_behind(day)
    ]
    if not found:
        return ()
    marks = ", ".join("?" * len(found))
    taken = {
        number
        for (number,) in rows(
            "SELECT from_id FROM link WHERE from_kind = 'visit' AND to_kind = 'found_item' AND why = 'left_behind' "
            f"AND from_id IN ({marks})",
            *(row.visit_id for row in found),
        )
    }
    return tuple(row for row in found if row.visit_id not in taken)
