"""Parcels as they stand, when their hosts were told, and who signed for them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.directory import queries as directory
from desk_app.handouts.rules import ParcelState, Way
from desk_app.kernel import search
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.ink import Ink, ink_from
from desk_app.kernel.refs import Ref
from desk_app.people.rules import masked_phone

PAGE = 200


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """One parcel; the sender's telephone number is masked (G2), their words are "" once erased."""

    id: int
    number: str
    day: date
    taken_at: datetime
    taken_by: str
    host_id: int
    host: str
    carrier: str
    tracking: str
    pieces: int
    place: str
    state: ParcelState
    told_at: datetime | None
    hand_out_id: int | None
    ended_at: datetime | None
    ended_by: str
    reason: str
    sender: str
    phone: str
    note: str
    person_id: int | None

    @property
    def ref(self) -> Ref:
        """What other slices call it by."""
        return Ref("parcel", self.id)


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One time a host was told."""

    at: datetime
    staff_number: str
    way: Way


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """Who signed for a parcel; name and strokes are gone once erased."""

    at: datetime
    staff_number: str
    is_deputy: bool
    name: str
    ink: Ink | None
    digest: str


_PARCEL = (
    "SELECT p.id, p.number, p.day, p.taken_at, p.taken_by, p.host_id, p.carrier, p.tracking, p.pieces, p.place, p.state, "
    "p.told_at, p.hand_out_id, p.ended_at, p.ended_by, p.reason, f.sender, f.phone, f.note, f.person_id "
    "FROM parcel p LEFT JOIN parcel_face f ON f.id = p.id "
)


def _parcels(found: Iterable[tuple[Any, ...]]) -> tuple[ParcelRow, ...]:
    there = list(found)
    names = {number: row.name for number, row in directory.host_states().items()} if there else {}
    return tuple(_parcel(row, names.get(row[5]) or directory.host_name(row[5])) for row in there)


def _parcel(row: tuple[Any, ...], host: str) -> ParcelRow:
    told_at, hand_out, ended_at = row[11:14]
    values: tuple[Any, ...] = (
        *row[:2],
        date.fromisoformat(row[2]),
        from_millis(row[3]),
        row[4],
        row[5],
        host,
        *row[6:10],
        ParcelState(row[10]),
        None if told_at is None else from_millis(told_at),
        hand_out,
        None if ended_at is None else from_millis(ended_at),
        row[14],
        row[15],
        row[16] or "",
        masked_phone(row[17] or ""),
        row[18] or "",
        row[19],
    )
    return ParcelRow(*values)


def parcel(parcel_id: int) -> ParcelRow | None:
    """One parcel, None if there is none."""
    found = _parcels(rows(_PARCEL + "WHERE p.id = ?", parcel_id))
    return found[0] if found else None


def parcel_by_number(number: str) -> int | None:
    """The parcel of a slip, None if there is none."""
    found = value("SELECT id FROM parcel WHERE number = ?", number)
    return None if found is None else int(found)


def parcel_by_tracking(code: str) -> int | None:
    """The newest parcel of a carrier's tracking number, one still here first; None if there is none."""
    found = value(
        "SELECT id FROM parcel WHERE tracking = ? ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, id DESC LIMIT 1",
        code,
    )
    return None if found is None else int(found)


def open_parcels(limit: int = PAGE) -> tuple[ParcelRow, ...]:
    """What lies at the desk, the oldest first."""
    return _parcels(rows(_PARCEL + "WHERE p.ended_at IS NULL ORDER BY p.taken_at, p.id LIMIT ?", limit))


def open_parcel_count() -> int:
    """How many lie at the desk."""
    return int(value("SELECT COUNT(*) FROM parcel WHERE ended_at IS NULL"))


def parcels(limit: int = PAGE) -> tuple[ParcelRow, ...]:
    """All parcels, the newest first."""
    return _parcels(rows(_PARCEL + "ORDER BY p.id DESC LIMIT ?", limit))


def parcels_of_host(host_id: int) -> tuple[ParcelRow, ...]:
    """What lies at the desk for one host, the oldest first."""
    return _parcels(rows(_PARCEL + "WHERE p.host_id = ? AND p.ended_at IS NULL ORDER BY p.id LIMIT ?", host_id, PAGE))


def parcels_of_person(person_ids: tuple[int, ...]) -> tuple[ParcelRow, ...]:
    """What persons left for hosts and still lies here."""
    marks = ", ".join("?" for _ in person_ids)
    where = f"WHERE f.person_id IN ({marks}) AND p.ended_at IS NULL ORDER BY p.id LIMIT ?"
    return _parcels(rows(_PARCEL + where, *person_ids, PAGE))


def search_parcels(text: str, limit: int = 50) -> tuple[ParcelRow, ...]:
    """Parcels by host, sender, carrier, tracking or slip number, the newest first."""
    ids = [hit.ref.id for hit in search.find(text, ("parcel",), limit)]
    if not ids:
        return ()
    marks = ", ".join("?" for _ in ids)
    return _parcels(rows(f"{_PARCEL}WHERE p.id IN ({marks}) ORDER BY p.id DESC", *ids))


def told(parcel_id: int) -> tuple[ToldRow, ...]:
    """Each time the host was told, oldest first."""
    found = rows(
        "SELECT at, staff_number, way FROM parcel_told WHERE parcel_id = ? ORDER BY id LIMIT ?", parcel_id, PAGE
    )
    return tuple(ToldRow(from_millis(at), number, Way(way)) for at, number, way in found)


def receipt_of(hand_out_id: int) -> ReceiptRow | None:
    """Who signed a hand-out, None if there is none."""
    found = one(
        "SELECT h.at, h.staff_number, h.is_deputy, p.name, p.strokes, h.facts_digest "
        "FROM hand_out h LEFT JOIN hand_out_paper p ON p.id = h.id WHERE h.id = ?",
        hand_out_id,
    )
    if found is None:
        return None
    at, number, is_deputy, name, strokes, digest = found
    ink = None if strokes is None else ink_from(json.loads(strokes))
    return ReceiptRow(from_millis(at), number, bool(is_deputy), name or "", ink, digest)


def last_parcel_of(person_ids: tuple[int, ...]) -> tuple[datetime | None, bool]:
    """When persons last left or fetched a parcel, and whether one of theirs is still here (D16)."""
    marks = ", ".join("?" for _ in person_ids)
    sent = one(
        "SELECT MAX(COALESCE(p.ended_at, p.taken_at)), SUM(CASE WHEN p.ended_at IS NULL THEN 1 ELSE 0 END) "
        f"FROM parcel p JOIN parcel_face f ON f.id = p.id WHERE f.person_id IN ({marks})",
        *person_ids,
    )
    fetched = value(
        f"SELECT MAX(h.at) FROM hand_out h JOIN hand_out_paper p ON p.id = h.id WHERE p.person_id IN ({marks})",
        *person_ids,
    )
    last, waiting = sent or (None, 0)
    moments = [int(moment) for moment in (last, fetched) if moment is not None]
    return from_millis(max(moments)) if moments else None, bool(waiting)
