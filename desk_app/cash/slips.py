"""The facts of the till's papers: X and Z report, bag slip, count sheet.

Only values that were read before: no database, no Qt. A Z report is made from its own frozen facts alone, so it reads the
same for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desk_app.cash.rules import (
    UNIT,
    CountKind,
    Ink,
    MoveKind,
    Tender,
    ZSums,
    denominations,
)
from desk_app.cash.wording import adjustment_name, kind_name, tender_name, till_title
from desk_app.kernel.money import Rate, format_rate

if TYPE_CHECKING:
    from desk_app.cash.queries import BagRow, CustodyRow, Expected, KindCount, SessionRow, ZRow
    from desk_app.paper.values import Strokes

Facts = dict[str, object]
_BY_HAND = (MoveKind.PAID_IN, MoveKind.PAID_OUT, MoveKind.DROP, MoveKind.NO_SALE)


def z_facts(z: ZRow, language: str) -> Facts:
    """The Z report, from what was frozen at closing."""
    told = z.facts
    cash: Mapping[str, Any] = next((line for line in told["tenders"] if line["tender"] == Tender.CASH.value), {})
    journal = told["journal"]
    return {
        "number": z.number,
        "z_no": z.z_no,
        "till": till_title(told["till"], told["till_name"], language),
        "business_day": z.day,
        "opened_at": told["opened_at"],
        "ended_at": told["ended_at"],
        "custodians": " → ".join(told["custodians"]),
        "sales": _sales(told["sums"], language),
        "net": int(z.net),
        "deposits": told["sums"]["deposits"],
        "taxes": [
            {"label": format_rate(Rate(tax["rate"])), "gross": tax["gross"], "tax": tax["tax"]}
            for tax in told["sums"]["taxes"]
        ],
        "movements": _movements(told, language),
        "tenders": [_tender(line, language) for line in told["tenders"]],
        "reasons": [_reason(line, language) for line in told["tenders"] if line["reason"]],
        "expected_cash": cash.get("expected"),
        "counted_cash": cash.get("counted"),
        "variance": cash.get("difference"),
        "people": _people(told),
        "first_receipt": told["sums"]["first_receipt"],
        "last_receipt": told["sums"]["last_receipt"],
        **_what_stays(z),
        "journal_head": f"{journal['desk']}:{journal['sequence']}:{journal['head']}",
    }


def _what_stays(z: ZRow) -> Facts:
    """The end of the report: the float's gap, what is kept and bagged, found cash apart, the grand total, openings."""
    told = z.facts
    return {
        "float_gap": told["float_gap"],
        "float_gap_on": told["float_gap_on"],
        "attempts": sum(1 for kind, *_ in told["attempts"] if kind != CountKind.FLOAT.value),
        "kept": z.kept.amount,
        "to_bag": int(z.to_bag),
        "custody": told["sums"]["custody"],
        "custody_count": told["sums"]["custody_count"],
        "grand_before": int(z.grand_before),
        "grand_total": int(z.grand_total),
        "voids": told["sums"]["voids_count"],
        "drawer_opened": _opened((kind, tender, count) for kind, tender, count, _ in told["kinds"]),
        "no_sales": told["by_hand"][MoveKind.NO_SALE.value][0],
    }


def _sales(sums: Mapping[str, Any], language: str) -> list[Facts]:
    """Goods, fees … as the shop names them, then what was taken off, came back, was undone or rounded."""
    lines: list[Facts] = [
        {"label": row["label"], "count": row["count"], "amount": row["amount"]} for row in sums["lines"]
    ]
    if not lines and sums["sales_count"]:
        lines.append(
            {"label": kind_name(MoveKind.SALE, language), "count": sums["sales_count"], "amount": sums["sales"]}
        )
    for name in ("discounts", "refunds", "voids"):
        if sums[f"{name}_count"] or sums[name]:
            label = adjustment_name(name, language)
            lines.append({"label": label, "count": sums[f"{name}_count"], "amount": sums[name]})
    if sums["rounding"]:
        lines.append({"label": adjustment_name("rounding", language), "count": None, "amount": sums["rounding"]})
    return lines


def _movements(told: Mapping[str, Any], language: str) -> list[Facts]:
    first: Facts = {"label": adjustment_name("float", language), "count": 1, "amount": told["float"]}
    moved = ((kind, *told["by_hand"][kind.value]) for kind in _BY_HAND)
    return [first, *({"label": kind_name(k, language), "count": count, "amount": amount} for k, count, amount in moved)]


def _tender(line: Mapping[str, Any], language: str) -> Facts:
    label = tender_name(Tender(line["tender"]), language)
    return {"label": label, "expected": line["expected"], "counted": line["counted"], "variance": line["difference"]}


def _reason(line: Mapping[str, Any], language: str) -> Facts:
    label = tender_name(Tender(line["tender"]), language)
    return {"label": label, "reason": line["reason"], "approved_by": line["approved_by"]}


def _people(told: Mapping[str, Any]) -> list[Facts]:
    """Over or short by person, where the drawer was handed over at all."""
    if len(told["by_person"]) < 2:
        return []
    return [{"label": who, "variance": difference} for who, difference in told["by_person"]]


def _opened(kinds: Iterable[tuple[str, str, int]]) -> int:
    """How often the drawer was opened: every cash move opens it once."""
    return sum(count for _, tender, count in kinds if tender == Tender.CASH.value)


def x_facts(
    x: tuple[str, datetime],
    session: SessionRow,
    periods: Sequence[CustodyRow],
    counts: Sequence[KindCount],
    seen: tuple[Expected, ZSums] | None,
    language: str,
) -> Facts:
    """An X report (``x``: number and time): counts alone, or with amounts for whoever may see them (``seen``)."""
    number, read_at = x
    told: Facts = {
        "number": number,
        "till": till_title(session.till, session.till_name, language),
        "business_day": session.day,
        "opened_at": session.opened_at,
        "ended_at": read_at,
        "custodians": " → ".join(period.custodian for period in periods),
        "sales": [_counted(row, language) for row in counts if row.kind not in _BY_HAND],
        "movements": [_counted(row, language) for row in counts if row.kind in _BY_HAND],
        "voids": sum(row.count for row in counts if row.kind is MoveKind.VOID),
        "drawer_opened": _opened((row.kind.value, row.tender.value, row.count) for row in counts),
        "no_sales": sum(row.count for row in counts if row.kind is MoveKind.NO_SALE),
        "seen": seen is not None,
    }
    if seen is None:
        return told
    should, sums = seen
    amounts = {(row.kind, row.tender): int(row.amount) for row in should.kinds}
    for name in ("sales", "movements"):
        listed = [row for row in counts if (row.kind in _BY_HAND) == (name == "movements")]
        told[name] = [{**_counted(row, language), "amount": amounts.get((row.kind, row.tender))} for row in listed]
    tenders = dict.fromkeys([Tender.CASH, *(row.tender for row in should.kinds)])
    told["tenders"] = [{"label": tender_name(t, language), "expected": int(should.of(t))} for t in tenders]
    told["net"] = int(should.takings - sums.deposits)
    told |= {"first_receipt": sums.first_receipt, "last_receipt": sums.last_receipt}
    return told


def _counted(row: KindCount, language: str) -> Facts:
    label = kind_name(row.kind, language)
    if row.kind not in _BY_HAND:
        label = f"{label} · {tender_name(row.tender, language)}"
    return {"label": label, "count": row.count}


def count_sheet_facts(number: str, till: str, day: date, currency: str, language: str) -> Facts:
    """The sheet to count on: the notes and coins, no amount (M2)."""
    labels = [{"label": known.name(language)} for known in denominations(currency)]
    return {"number": number, "till": till, "business_day": day, "denominations": labels}


def bag_facts(bag: BagRow, inks: tuple[Ink, Ink] | None, words: str, currency: str, language: str) -> Facts:
    """The slip of a bag; ``inks`` are packer's and carrier's once it was sent, ``words`` the amount written out."""
    names = {known.value: known.name(language) for known in denominations(currency)}
    told: Facts = {
        "number": bag.number,
        "seal": bag.seal,
        "packed_at": bag.packed_at,
        "business_day": bag.day,
        "sessions": [
            {"number": row.z_number, "till": till_title(row.till, row.till_name, language), "amount": int(row.amount)}
            for row in bag.sessions
        ],
        "denominations": [
            {"label": names.get(value, str(value)), "count": number, "amount": value * number}
            for value, number in bag.pieces.counts
        ],
        "total": int(bag.amount),
        "in_words": words,
        "packed_by": bag.packed_by,
        "carried_by": bag.carried_by,
        "accepted_by": bag.accepted_by,
        "difference": int(bag.amount - bag.due),
        "reason": bag.reason,
        "digest": " ".join(bag.digest[place : place + 4] for place in range(0, 16, 4)),
    }
    if inks is not None:
        told |= {"packed_signature": drawn(inks[0]), "carried_signature": drawn(inks[1]), "sent_at": bag.sent_at}
    return told


def drawn(ink: Ink) -> Strokes:
    """A signature as paper draws it."""
    from desk_app.paper.values import Strokes

    lines = tuple(tuple((float(x), float(y)) for x, y, _, _ in stroke) for stroke in ink.strokes)
    return Strokes(lines, float(UNIT), float(ink.shape))
