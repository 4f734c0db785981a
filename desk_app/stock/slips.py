"""The facts of stock's papers: blind count sheet, stocktake report, order, price labels, price list.

Only values that were read before: no database, no Qt. A count sheet never holds what the books say (S1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from desk_app.kernel.money import Money, Rate, share
from desk_app.kernel.quantity import amount_of, format_quantity
from desk_app.stock.wording import count_kind_name, per_unit, scope_name, shown_unit

if TYPE_CHECKING:
    from desk_app.paper.values import Strokes
    from desk_app.stock.queries import (
        CountRow,
        OrderLineRow,
        OrderRow,
        ProductRow,
        SheetRow,
        SupplierRow,
        VarianceRow,
    )

Facts = dict[str, object]


def sheet_facts(count: CountRow, lines: Sequence[SheetRow], round_number: int, language: str) -> Facts:
    """The sheet a counter takes along: code, name, unit, place and room for the figure; never the books."""
    return {
        "number": count.number,
        "occasion": count_kind_name(count.kind, language),
        "area": scope_name(count.scope, language),
        "round": round_number,
        "counted_on": count.day,
        "items": [
            {
                "code": line.barcode,
                "name": line.name,
                "unit": shown_unit(line.unit, line.unit_name, language),
                "place": line.place,
            }
            for line in lines
        ],
    }


def report_facts(
    count: CountRow, lines: Sequence[VarianceRow], ink: tuple[Strokes | None, Strokes | None], language: str
) -> Facts:
    """The report of a sealed count: books and shelf by piece and by money, the reasons, both names and signatures."""
    facts: Facts = {
        "number": count.number,
        "occasion": count_kind_name(count.kind, language),
        "counted_on": count.day,
        "book_value": count.book_value,
        "counted_value": count.book_value + count.variance_value,
        "variance_value": count.variance_value,
        "items_counted": count.lines,
        "items_off": count.lines_off,
        "items": [
            {
                "code": line.code,
                "name": line.name,
                "book": line.book,
                "counted": line.counted,
                "difference": signed(line.difference),
                "value": line.value,
                "reason": line.reason,
            }
            for line in lines
        ],
        "counted_by": count.booked_by or count.sealed_by,
        "approved_by": count.approved_by,
    }
    if ink[0] is not None:
        facts["counted_signature"] = ink[0]
    if ink[1] is not None:
        facts["approved_signature"] = ink[1]
    return facts


def signed(quantity: int) -> str:
    """A difference with its sign, as a column of a report shows it."""
    from desk_app.kernel.quantity import Quantity

    shown = format_quantity(Quantity(abs(quantity)))
    return shown if quantity == 0 else f"{'+' if quantity > 0 else '−'}{shown}"


def order_facts(
    order: OrderRow,
    supplier: SupplierRow | None,
    lines: Sequence[OrderLineRow],
    products: Mapping[int, ProductRow],
    deliver_to: str,
) -> Facts:
    """An order as the supplier gets it."""
    contact = () if supplier is None else (supplier.contact, supplier.phone)
    return {
        "number": order.number,
        "supplier": order.supplier,
        "supplier_contact": " ".join(filter(None, contact)),
        "deliver_to": deliver_to,
        "proposed_on": order.day,
        "wanted_on": order.wanted_on,
        "lines": [
            {
                "code": line.code,
                "name": line.name,
                "stock": products[line.product_id].quantity,
                "reorder": products[line.product_id].reorder_point,
                "order": line.quantity,
                "unit": line.unit_name,
                "price": line.price,
                "amount": amount_of(line.price, line.quantity),
            }
            for line in lines
        ],
        "total": order.total,
        "remarks": order.remarks,
    }


def label_facts(product: ProductRow, barcode: str, language: str) -> Facts:
    """One price label from the roll (S3)."""
    return {
        "name": product.name,
        "price": product.price,
        "unit": per_unit(product.unit, product.unit_name, language),
        "barcode": barcode,
    }


def labels_facts(labels: Sequence[Facts], valid_from: date) -> Facts:
    """A sheet of price labels."""
    return {"products": [{**label, "valid_from": valid_from} for label in labels]}


def price_list_facts(
    products: Sequence[ProductRow], valid_from: date, note: str, discount: Rate, language: str
) -> Facts:
    """The price list of the counter, by heading; members' prices where there is a discount."""
    return {
        "valid_from": valid_from,
        "note": note,
        "products": [
            {
                "group": row.category,
                "name": row.name,
                "detail": row.detail[:120],
                "unit": shown_unit(row.unit, row.unit_name, language),
                "price": row.price,
                **({"member_price": Money(row.price - share(row.price, discount))} if discount else {}),
            }
            for row in products
        ],
    }
