"""What closing brings together for the Z of a till and the report of a day: the shop's sums, found cash apart.

Called inside the act that closes, after the seal; nothing here is asked before (M2).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from desk_app.cash.rules import SumLine, TaxSum, ZSums
from desk_app.closing.queries.days import DayRow
from desk_app.kernel.money import Money
from desk_app.lost_property import queries as lost_property
from desk_app.shop import queries as shop


def z_sums(session_id: int, zone: tzinfo, names: Mapping[str, str]) -> ZSums:
    """The sales of a session for its Z, with the found cash in custody apart from all takings (D15).

    ``names`` are the words for goods, services and fees, in the language of the paper.
    """
    sold = shop.sums(session_id, zone)
    envelopes = lost_property.envelopes()
    lines = (("goods", sold.goods), ("services", sold.services), ("fees", sold.fees))
    named = tuple(SumLine(names[kind], _count(sold, kind), amount) for kind, amount in lines if amount)
    return ZSums(
        net=sold.income,
        deposits=sold.deposits,
        sales_count=sold.sales,
        sales=Money(sum(one.sales_amount for one in sold.tenders)),
        refunds_count=sold.refunds,
        refunds=sold.refunded,
        voids_count=sold.voids,
        voids=sold.voided,
        discounts_count=sold.discounts,
        discounts=sold.discount,
        rounding=sold.rounding,
        taxes=tuple(TaxSum(one.rate, one.gross, one.tax) for one in sold.taxes),
        lines=named,
        first_receipt=sold.first_receipt,
        last_receipt=sold.last_receipt,
        open_payments=shop.open_payments(session_id),
        custody_count=len(envelopes),
        custody=Money(sum(item.cash for item in envelopes)),
    )


def day_facts(row: DayRow) -> dict[str, Any]:
    """What a day came to over all tills, from the Z reports alone: each is frozen, so is this."""
    tenders: dict[str, list[int]] = {}
    taxes: dict[int, list[int]] = {}
    for report in row.reports:
        for line in report.facts["tenders"]:
            known = tenders.setdefault(line["tender"], [0, 0, 0])
            for at, name in enumerate(("expected", "counted", "difference")):
                known[at] += int(line[name])
        for tax in report.facts["sums"]["taxes"]:
            both = taxes.setdefault(int(tax["rate"]), [0, 0])
            both[0] += int(tax["gross"])
            both[1] += int(tax["tax"])
    sums = [report.facts["sums"] for report in row.reports]
    added = ("net", "deposits", "sales_count", "refunds_count", "refunds", "voids_count", "voids", "discounts")
    return {
        "day": row.day.isoformat(),
        "reports": [
            {
                "till": report.till,
                "till_name": report.till_name,
                "z_no": report.z_no,
                "number": report.number,
                "net": int(report.net),
                "difference": sum(int(line["difference"]) for line in report.facts["tenders"]),
                "to_bag": int(report.to_bag),
                "digest": report.digest,
            }
            for report in row.reports
        ],
        "tenders": [[tender, *amounts] for tender, amounts in tenders.items()],
        "taxes": [[rate, *amounts] for rate, amounts in sorted(taxes.items())],
        **{name: sum(int(one[name]) for one in sums) for name in added},
    }


def _count(sold: shop.SalesSums, kind: str) -> int:
    """How many pieces of a kind were sold, less those that came back; weights to the nearest whole."""
    of_kind = (product for product in sold.products if kind in {product.kind.value, f"{product.kind.value}s"})
    return (sum(int(product.quantity) for product in of_kind) + 500) // 1000
