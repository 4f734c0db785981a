"""The facts of the papers of opening and closing. Only values that were read before: no database, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desk_app.cash.rules import Tender
from desk_app.cash.wording import tender_name, till_title
from desk_app.closing.wording import check_text, sum_name
from desk_app.kernel.money import Rate, format_rate

if TYPE_CHECKING:
    from desk_app.closing.queries import CheckRow, SealRow

Facts = dict[str, object]


def checklist_facts(row: CheckRow, faults: Sequence[str], language: str) -> Facts:
    """The signed checklist: each thing with who saw to it and when, and the faults that are open (G1, G9)."""
    return {
        "number": row.number,
        "day": row.day,
        "items": [
            {
                "text": check_text(item, language or None),
                "done": place in row.marks and row.marks[place].is_done,
                "by": row.marks[place].staff_number if place in row.marks else "",
                "at": row.marks[place].at if place in row.marks else None,
                "remark": row.marks[place].remark if place in row.marks else "",
            }
            for place, item in enumerate(row.items)
        ],
        "signed_by": row.signed_by,
        "signed_at": row.signed_at,
        "signature": None,
        "faults": "\n".join(faults),
    }


def day_facts(row: SealRow, language: str) -> Facts:
    """The report of a sealed day over all tills, from what was frozen with the seal."""
    told, spoken = row.facts, language or None
    return {
        "number": row.number,
        "business_day": row.day,
        "sealed_at": row.at,
        "sealed_by": row.staff_number,
        "tills": [
            {
                "label": till_title(one["till"], one["till_name"], spoken),
                "number": one["number"],
                "z_no": one["z_no"],
                "net": one["net"],
                "variance": one["difference"],
                "to_bag": one["to_bag"],
            }
            for one in told["reports"]
        ],
        "tenders": [
            {
                "label": tender_name(Tender(name), spoken),
                "expected": expected,
                "counted": counted,
                "variance": difference,
            }
            for name, expected, counted, difference in told["tenders"]
        ],
        "taxes": [{"label": format_rate(Rate(rate)), "gross": gross, "tax": tax} for rate, gross, tax in told["taxes"]],
        "sums": [
            {"label": sum_name(name, spoken), "amount": told[name]}
            for name in ("deposits", "refunds", "voids", "discounts")
            if told[name]
        ],
        "net": told["net"],
        "digest": row.digest,
    }
