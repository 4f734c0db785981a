"""Papers of stock: count sheets, the signed report, orders, price labels and the price list (S2-S4)."""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.kernel.database import change
from desk_app.kernel.money import Rate
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_ADDRESS, SITE_LANGUAGE, SITE_NAME
from desk_app.kernel.typed import passage
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.stock import queries, slips
from desk_app.stock.changes import CatalogueImported
from desk_app.stock.queries import ProductRow
from desk_app.stock.rules import TEXT_LENGTH, CountState, short
from desk_app.stock.service.counting import locked_count
from desk_app.stock.service.orders import locked_order

_LISTED = 500
_MOST_LABELS = 1_000


def print_sheets(work: Work, count_id: int, *, round_number: int = 1) -> int:
    """Queue the blind sheet of a count, from the second round on only what is open; gives the job's id.

    Refuses stock.no_count, .nothing_to_print.
    """
    found = locked_count(count_id)
    lines = [row for row in queries.sheet(count_id) if round_number == 1 or row.state.value != "settled"]
    if not lines:
        raise Refusal("stock.nothing_to_print")
    language = work.setting(SITE_LANGUAGE)
    facts = slips.sheet_facts(found, lines, round_number, language)
    work.record("count.printed", found.ref, {"number": found.number, "round": round_number, "lines": len(lines)})
    return printing.print_later(work, "count_sheet", facts, found.ref, number=found.number, language=language)


def print_report(work: Work, count_id: int) -> int:
    """Queue the report of a sealed count with its signatures (S4); gives the job's id. Refuses stock.no_count, .not_sealed."""
    found = locked_count(count_id)
    if found.state not in {CountState.SEALED, CountState.BOOKED}:
        raise Refusal("stock.not_sealed", number=found.number)
    lines = queries.variances(count_id)
    shown = lines if len(lines) <= _LISTED else tuple(row for row in lines if row.difference)
    language = work.setting(SITE_LANGUAGE)
    facts = slips.report_facts(found, shown, queries.signatures(count_id), language)
    work.record("count.reported", found.ref, {"number": found.number, "digest": found.digest})
    return printing.print_later(work, "stocktake_report", facts, found.ref, number=found.number, language=language)


def print_order(work: Work, order_id: int) -> int:
    """Queue an order for its supplier (S2); gives the job's id. Refuses stock.no_order."""
    order = locked_order(order_id)
    supplier = None if order.supplier_id is None else queries.supplier(order.supplier_id)
    language = work.setting(SITE_LANGUAGE)
    lines = queries.order_lines(order_id)
    known = {number: queries.product(number) for number in {line.product_id for line in lines}}
    deliver_to = " ".join(filter(None, (work.setting(SITE_NAME), work.setting(SITE_ADDRESS))))
    facts = slips.order_facts(order, supplier, lines, known, deliver_to)
    ref = Ref("purchase_order", order_id)
    work.record("order.printed", ref, {"number": order.number})
    return printing.print_later(work, "order_proposal", facts, ref, number=order.number, language=language)


def print_labels(work: Work, product_ids: Sequence[int], *, roll: bool = False, copies: int = 1) -> tuple[int, ...]:
    """Queue price labels, a sheet for all or one from the roll for each (S3); they are off the list of labels that are due.

    Refuses stock.nothing_to_print, .no_product.
    """
    wanted = tuple(dict.fromkeys(product_ids))
    if not wanted or len(wanted) * copies > _MOST_LABELS:
        raise Refusal("stock.nothing_to_print")
    products = tuple(_product(work, number) for number in wanted)
    language = work.setting(SITE_LANGUAGE)
    labels = [slips.label_facts(row, queries.main_barcode(row.id), language) for row in products]
    ref = Ref("product", wanted[0])
    if roll:
        jobs = [
            printing.print_later(
                work, "price_label_roll", facts, Ref("product", row.id), language=language, copies=copies
            )
            for row, facts in zip(products, labels, strict=True)
        ]
    else:
        sheet = slips.labels_facts([facts for facts in labels for _ in range(copies)], work.day)
        jobs = [printing.print_later(work, "price_labels", sheet, ref, language=language)]
    marks = ",".join("?" * len(wanted))
    change(f"DELETE FROM label_wish WHERE id IN ({marks})", *wanted)
    work.record("labels.printed", ref, {"products": list(wanted), "copies": copies})
    work.publish(CatalogueImported())
    return tuple(jobs)


def _product(work: Work, product_id: int) -> ProductRow:
    try:
        return queries.product(product_id, work.day)
    except LookupError:
        raise Refusal("stock.no_product") from None


def print_price_list(
    work: Work, *, category_ids: Sequence[int] = (), note: str = "", discount: Rate | None = None
) -> int:
    """Queue the price list of the counter by heading (S3), with members' prices at ``discount``; gives the job's id.

    Refuses stock.nothing_to_print.
    """
    wanted = frozenset(category_ids)
    listed = [row for row in queries.price_listed(work.day) if not wanted or row.category_id in wanted]
    if not listed:
        raise Refusal("stock.nothing_to_print")
    language = work.setting(SITE_LANGUAGE)
    said = short(passage(note), TEXT_LENGTH, is_line=False)
    facts = slips.price_list_facts(listed, work.day, said, discount or Rate(0), language)
    ref = Ref("price_list", int(f"{work.day:%Y%m%d}"))
    work.record("price_list.printed", ref, {"products": len(listed)})
    return printing.print_later(work, "price_list", facts, ref, language=language)
