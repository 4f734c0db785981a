"""Found items as screens show them: one, a page of the register, the lists, the chain of custody. Bounded reads."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.kernel import search
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis, to_millis
from desk_app.kernel.refs import Ref
from desk_app.lost_property.rules import Filter, Holder, State

PAGE = 100
COUNTED = 999
_HITS = 200


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One found item; ``finder`` is for the desk only, telephone numbers come masked from elsewhere."""

    id: int
    number: str
    category: str
    title: str
    colour: str
    brand: str
    description: str
    pieces: int
    place: str
    storage: str
    seal: str
    cash: int
    is_valuable: bool
    is_perishable: bool
    is_dangerous: bool
    is_document: bool
    features: int
    found_at: datetime
    found_on: date
    taken_at: datetime
    taken_by: str
    due_at: datetime
    state: State
    state_since: datetime
    holder: Holder
    refusals: int
    locked_until: datetime | None
    ended_at: datetime | None
    parcel_id: int | None
    group_code: str
    digest: str
    finder: str
    finder_staff: str

    @property
    def ref(self) -> Ref:
        """The item for links, prompts and the journal."""
        return Ref("found_item", self.id)

    @property
    def is_held(self) -> bool:
        """True while the desk holds it."""
        return self.holder is Holder.DESK


COLUMNS = (
    "i.id, i.number, i.category, i.title, i.colour, i.brand, i.description, i.pieces, i.place, i.storage, i.seal, "
    "i.cash, i.is_valuable, i.is_perishable, i.is_dangerous, i.is_document, i.features, i.found_at, i.found_on, "
    "i.taken_at, i.taken_by, i.due_at, i.state, i.state_since, i.holder, i.refusals, i.locked_until, i.ended_at, "
    "i.parcel_id, i.group_code, i.digest, f.name, f.staff_number"
)
FROM = " FROM found_item i LEFT JOIN found_item_face f ON f.id = i.id "
_SELECT = f"SELECT {COLUMNS}{FROM}"


def row_of(found: Sequence[Any]) -> ItemRow:
    """A row of ``COLUMNS`` as a value."""
    values: tuple[Any, ...] = (
        *found[:12],
        *map(bool, found[12:16]),
        found[16],
        from_millis(found[17]),
        date.fromisoformat(found[18]),
        from_millis(found[19]),
        found[20],
        from_millis(found[21]),
        State(found[22]),
        from_millis(found[23]),
        Holder(found[24]),
        found[25],
        *(None if moment is None else from_millis(moment) for moment in found[26:28]),
        *found[28:31],
        found[31] or "",
        found[32] or "",
    )
    return ItemRow(*values)


def item(item_id: int) -> ItemRow:
    """One found item; LookupError if there is none."""
    found = one(_SELECT + "WHERE i.id = ?", item_id)
    if found is None:
        raise LookupError(f"no found item {item_id}")
    return row_of(found)


def item_by_number(number: str) -> int | None:
    """The item of a bag tag."""
    found = value("SELECT id FROM found_item WHERE number = ?", number)
    return None if found is None else int(found)


def items_by_id(item_ids: Sequence[int]) -> tuple[ItemRow, ...]:
    """Several items (at most a page's worth), in the order asked for; unknown ones are missing."""
    if not item_ids:
        return ()
    marks = ", ".join("?" * len(item_ids))
    known = {row[0]: row_of(row) for row in rows(f"{_SELECT}WHERE i.id IN ({marks})", *item_ids)}
    return tuple(known[number] for number in item_ids if number in known)


def register(
    wanted: Filter, latest_due: datetime, *, after: ItemRow | None = None, limit: int = PAGE
) -> tuple[ItemRow, ...]:
    """A page of one list: newest first, what is to be transferred by its due time.

    ``after`` is the last row of the page before; ``latest_due`` ends the list of those to transfer.
    """
    if wanted is Filter.TO_TRANSFER:
        since, last = (0, 0) if after is None else (to_millis(after.due_at), after.id)
        return tuple(
            map(
                row_of,
                rows(
                    f"{_SELECT}WHERE i.holder = 'desk' AND i.due_at < ? "
                    "AND (i.due_at > ? OR (i.due_at = ? AND i.id > ?)) ORDER BY i.due_at, i.id LIMIT ?",
                    to_millis(latest_due),
                    since,
                    since,
                    last,
                    limit,
                ),
            )
        )
    before = 2**62 if after is None else after.id
    where = {
        Filter.IN_CUSTODY: "i.holder = 'desk' AND ",
        Filter.CLAIMED: "i.state = 'released' AND ",
        Filter.ADMINISTRATION: "i.state = 'at_administration' AND ",
    }.get(wanted, "")
    return tuple(map(row_of, rows(f"{_SELECT}WHERE {where}i.id < ? ORDER BY i.id DESC LIMIT ?", before, limit)))


def found_by(text: str, limit: int = _HITS) -> tuple[ItemRow, ...]:
    """Items found by part of a name, number, telephone, place or description; claims and reports lead to their item."""
    hits = search.find(text, ("found_item", "claim", "lost_report"), limit)
    numbers: list[int] = []
    for hit in hits:
        if hit.ref.kind == "found_item":
            numbers.append(hit.ref.id)
            continue
        table = "claim" if hit.ref.kind == "claim" else "lost_report"
        owner = value(f"SELECT item_id FROM {table} WHERE id = ?", hit.ref.id)
        if owner is not None:
            numbers.append(int(owner))
    return items_by_id(tuple(dict.fromkeys(numbers)))


def count_in_custody() -> int:
    """How many items the desk holds, at most 999."""
    return int(value("SELECT COUNT(*) FROM (SELECT 1 FROM found_item WHERE holder = 'desk' LIMIT ?) AS n", COUNTED))


def count_due(latest_due: datetime) -> int:
    """How many of them belong to the next batch, at most 999."""
    sql = "SELECT COUNT(*) FROM (SELECT 1 FROM found_item WHERE holder = 'desk' AND due_at < ? LIMIT ?) AS n"
    return int(value(sql, to_millis(latest_due), COUNTED))


def not_shelved(limit: int = PAGE) -> tuple[ItemRow, ...]:
    """Items that were taken in and not put away yet, oldest first."""
    return tuple(map(row_of, rows(f"{_SELECT}WHERE i.state = 'registered' ORDER BY i.id LIMIT ?", limit)))


def urgent(limit: int = 20) -> tuple[ItemRow, ...]:
    """Dangerous, perishable and document items that the desk still holds, oldest first."""
    return tuple(
        map(
            row_of,
            rows(
                f"{_SELECT}WHERE i.holder = 'desk' AND (i.is_dangerous OR i.is_perishable OR i.is_document OR i.cash > 0) "
                "ORDER BY i.id LIMIT ?",
                limit,
            ),
        )
    )


def locked(now: datetime, limit: int = 20) -> tuple[ItemRow, ...]:
    """Items locked after refused claims (D14)."""
    sql = (
        f"{_SELECT}WHERE i.locked_until IS NOT NULL AND i.locked_until > ? AND i.holder = 'desk' ORDER BY i.id LIMIT ?"
    )
    return tuple(map(row_of, rows(sql, to_millis(now), limit)))


def disputed(limit: int = 20) -> tuple[ItemRow, ...]:
    """Items that two people claim."""
    return tuple(map(row_of, rows(f"{_SELECT}WHERE i.state = 'disputed' ORDER BY i.id LIMIT ?", limit)))


def envelopes(limit: int = 500) -> tuple[ItemRow, ...]:
    """Sealed valuables that the desk holds, to be counted at hand-overs apart from takings (D15)."""
    sql = f"{_SELECT}WHERE i.holder = 'desk' AND i.is_valuable ORDER BY i.seal, i.id LIMIT ?"
    return tuple(map(row_of, rows(sql, limit)))


def parts_of(item_id: int) -> tuple[ItemRow, ...]:
    """What a parcel was split into."""
    return tuple(map(row_of, rows(f"{_SELECT}WHERE i.parcel_id = ? ORDER BY i.id", item_id)))


@dataclass(frozen=True, slots=True)
class CustodyRow:
    """Who held an item since when."""

    seq: int
    before: Holder
    holder: Holder
    place: str
    at: datetime
    staff_number: str
    second: str
    why: str


def custody(item_id: int) -> tuple[CustodyRow, ...]:
    """The chain of one item, oldest first (invariant 12)."""
    found = rows(
        "SELECT seq, before, holder, place, at, staff_number, second, why FROM custody WHERE item_id = ? ORDER BY seq",
        item_id,
    )
    return tuple(
        CustodyRow(seq, Holder(before), Holder(holder), place, from_millis(at), staff, second, why)
        for seq, before, holder, place, at, staff, second, why in found
    )


def thumbs(item_ids: Sequence[int]) -> dict[int, bytes]:
    """The small pictures of these items; those without one are missing."""
    if not item_ids:
        return {}
    marks = ", ".join("?" * len(item_ids))
    found = rows(f"SELECT id, content FROM item_thumb WHERE id IN ({marks})", *item_ids)
    return {int(number): base64.b64decode(content) for number, content in found}


def photo_of(item_id: int) -> int | None:
    """The attachment that holds an item's photo."""
    found = value("SELECT attachment_id FROM item_thumb WHERE id = ?", item_id)
    return None if found is None else int(found)
