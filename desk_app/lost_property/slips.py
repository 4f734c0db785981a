"""The facts of lost property's papers: bag tag, claim slip, transfer sheet, register, *where is it now*.

Only values that were read before: no database, no Qt. Facts are frozen into the print job, so a reprint is the same.
Hidden features never stand on paper (D14).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from desk_app.lost_property.rules import UNIT, IdKind, Ink, State, Verdict, shown_digest
from desk_app.lost_property.wording import colour_name, id_kind_name, item_title, state_name

if TYPE_CHECKING:
    from desk_app.lost_property.queries import CheckRow, ClaimRow, ItemRow, RegisterRow, TransferRow
    from desk_app.lost_property.rules import Figures
    from desk_app.paper.values import Strokes

Facts = dict[str, object]
DESCRIPTION_ON_PAPER = 160


def tag_facts(item: ItemRow, language: str, zone: tzinfo, taken_by: str) -> Facts:
    """The bag tag: number as QR, what it is, where it lies, until when; valuables with their seal."""
    return {
        "number": item.number,
        "item": item_title(item.title, item.category, language),
        "category": item_title("", item.category, language),
        "found_at": item.found_at,
        "place": item.place,
        "storage": item.storage,
        "quantity": item.pieces,
        "due_on": item.due_at.astimezone(zone).date(),
        "valuable": item.is_valuable,
        "seal": item.seal,
        "taken_by": taken_by,
    }


def features_text(item: ItemRow, language: str) -> str:
    """Colour, make and the start of the description, as one line of a list."""
    return " · ".join(
        filter(None, (colour_name(item.colour, language), item.brand, item.description[:DESCRIPTION_ON_PAPER]))
    )


def claim_facts(
    claim: ClaimRow, item: ItemRow, checks: Sequence[CheckRow], ink: Ink, language: str, digest: str
) -> Facts:
    """The claim slip (L2): what was checked, who took it with which document, the signature, both parties."""
    return {
        "number": claim.number,
        "item_number": item.number,
        "item": item_title(item.title, item.category, language),
        "quantity": item.pieces,
        "found_at": item.found_at,
        "place": item.place,
        "storage": " · ".join(filter(None, (item.storage, item.seal))),
        "checks": [{"what": row.question, "matched": row.verdict is Verdict.MATCHES} for row in checks],
        "claimant": claim.name,
        "phone": claim.phone,
        "identity": f"{id_kind_name(IdKind(claim.id_kind), language)} {claim.last_four}",
        "identity_stamped": claim.is_stamped,
        "released_at": claim.signed_at,
        "released_by": claim.released_by,
        "second": claim.supervisor,
        "signature": drawn(ink),
        "digest": shown_digest(digest),
        "remarks": " · ".join(filter(None, (claim.owner, claim.authorisation))),
    }


def drawn(ink: Ink) -> Strokes:
    """A signature as paper draws it."""
    from desk_app.paper.values import Strokes

    lines = tuple(tuple((float(x), float(y)) for x, y, _, _ in stroke) for stroke in ink.strokes)
    return Strokes(lines, float(UNIT), float(ink.shape))


def transfer_facts(
    transfer: TransferRow,
    items: Sequence[ItemRow],
    thumbs: Mapping[int, bytes],
    inks: tuple[Ink, Ink],
    place: tuple[str, str, tzinfo],
    remarks: str,
) -> Facts:
    """The sheet of one batch (L3): each item with thumbnail and seal, both signatures; ``place`` is to, language, zone."""
    from desk_app.paper.values import Picture

    to, language, zone = place
    return {
        "number": transfer.number,
        "transferred_at": transfer.at,
        "to": to,
        "count": transfer.count,
        "items": [
            {
                "number": item.number,
                "item": item_title(item.title, item.category, language),
                "features": features_text(item, language),
                "quantity": item.pieces,
                "found_on": item.found_on,
                "due_on": item.due_at.astimezone(zone).date(),
                "seal": item.seal,
            }
            for item in items
        ],
        "photos": [
            {"photo": Picture(thumbs[item.id]), "photo_number": item.number} for item in items if item.id in thumbs
        ],
        "given_by": transfer.given_by,
        "given_signature": drawn(inks[0]),
        "taken_by": transfer.taken_by,
        "taken_signature": drawn(inks[1]),
        "remarks": remarks,
    }


def register_facts(period: str, lines: Sequence[RegisterRow], figures: Figures, language: str, zone: tzinfo) -> Facts:
    """《遗留物品登记表》 of a period."""
    return {
        "period": period,
        "count": figures.registered,
        "in_custody": figures.in_custody,
        "returned": figures.returned,
        "transferred": figures.transferred,
        "items": [_line(line, language, zone) for line in lines],
    }


def _line(line: RegisterRow, language: str, zone: tzinfo) -> Facts:
    item = line.item
    is_open = item.state in {State.REGISTERED, State.SHELVED}
    ended = f"{(item.ended_at or item.state_since).astimezone(zone):%m-%d}"
    return {
        "number": item.number,
        "found_at": item.found_at,
        "place": item.place,
        "item": item_title(item.title, item.category, language),
        "features": features_text(item, language),
        "quantity": item.pieces,
        "finder": item.finder or item.finder_staff,
        "taken_by": item.taken_by,
        "storage": item.storage,
        "due_on": item.due_at.astimezone(zone).date(),
        "outcome": "" if is_open else state_name(item.state, language),
        "outcome_by": "" if is_open else f"{ended} · {line.ended_by}",
    }


def where_facts(
    item: ItemRow, transfer: TransferRow | None, to: tuple[str, str], language: str, now: datetime
) -> Facts:
    """*Where is it now* (L3): the number to give, who has it, since when and on which sheet; ``to`` is name, telephone."""
    return {
        "number": item.number,
        "item": item_title(item.title, item.category, language),
        "found_at": item.found_at,
        "place": item.place,
        "where": to[0] or state_name(item.state, language),
        "phone": to[1],
        "since": item.state_since,
        "transfer_number": "" if transfer is None else transfer.number,
        "asked_at": now,
    }
