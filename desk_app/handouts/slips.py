"""The facts of the parcel slip and the loan slip. Only values read before: no database, no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_app.handouts.wording import kind_name
from desk_app.kernel.ink import UNIT, Ink, shown_digest

if TYPE_CHECKING:
    from desk_app.handouts.queries import LoanRow, ParcelRow
    from desk_app.handouts.queries.parcels import ReceiptRow
    from desk_app.paper.values import Strokes

Facts = dict[str, object]


def parcel_facts(row: ParcelRow, department: str, receipt: ReceiptRow | None = None) -> Facts:
    """The parcel slip: QR, for whom, from whom, where it lies; once handed out, who signed."""
    return {
        "number": row.number,
        "host": row.host,
        "department": department,
        "sender": row.sender,
        "carrier": row.carrier,
        "tracking": row.tracking,
        "pieces": row.pieces,
        "place": row.place,
        "taken_at": row.taken_at,
        "taken_by": row.taken_by,
        "note": row.note,
        "handed_out": receipt is not None,
        "receiver": "" if receipt is None else receipt.name or row.host,
        "handed_at": None if receipt is None else receipt.at,
        "signature": None if receipt is None or receipt.ink is None else drawn(receipt.ink),
        "digest": "" if receipt is None else shown_digest(receipt.digest),
    }


def loan_facts(row: LoanRow, ink: Ink | None, language: str) -> Facts:
    """The loan slip: QR, what was lent, to whom, until when, perhaps signed."""
    return {
        "number": row.number,
        "thing": row.thing,
        "kind": kind_name(row.kind, language),
        "code": row.code,
        "borrower": row.name,
        "phone": row.phone,
        "out_at": row.out_at,
        "due_at": row.due_at,
        "out_by": row.out_by,
        "note": row.note,
        "signed": ink is not None,
        "signature": None if ink is None else drawn(ink),
        "digest": shown_digest(row.ink_digest),
    }


def drawn(ink: Ink) -> Strokes:
    """A signature as paper draws it."""
    from desk_app.paper.values import Strokes

    lines = tuple(tuple((float(x), float(y)) for x, y, _, _ in stroke) for stroke in ink.strokes)
    return Strokes(lines, float(UNIT), float(ink.shape))
