"""Sales with their lines and payments, one by one and in pages; every read is bounded.

Nothing here adds up a session: that is ``sums``.
"""

from __future__ import annotations

from datetime import date

from desk_app.kernel.database import one, rows, value
from desk_app.kernel.money import Money
from desk_app.shop.queries.rows import (
    SELECT_LINE,
    SELECT_PAYMENT,
    SELECT_SALE,
    LineRow,
    PaymentRow,
    Sale,
    SaleRow,
    line_of,
    payment_of,
    sale_of,
)
from desk_app.shop.rules import SLOT
from desk_app.stock import queries as stock

PAGE = 50
# Two statements instead of one condition, so that each is answered by its own small index.
_UNFINISHED = (
    "SELECT 1 FROM (SELECT id, lines FROM sale WHERE state = 'open' UNION ALL "
    "SELECT id, lines FROM sale WHERE state = 'parked') AS s WHERE 1 = 1"
)
_HAS_MONEY = "EXISTS (SELECT 1 FROM sale_payment p WHERE p.sale_id = s.id AND p.state = 'paid')"


def sale_row(sale_id: int) -> SaleRow:
    """One sale without its lines; LookupError if there is none."""
    found = one(f"{SELECT_SALE}WHERE s.id = ?", sale_id)
    if found is None:
        raise LookupError(f"no sale {sale_id}")
    return sale_of(found)


def sale(sale_id: int) -> Sale:
    """One sale with lines and payments; LookupError if there is none."""
    return Sale(sale_row(sale_id), lines_of(sale_id), payments_of(sale_id))


def lines_of(sale_id: int) -> tuple[LineRow, ...]:
    """All lines of a sale in their order."""
    return tuple(map(line_of, rows(f"{SELECT_LINE}WHERE sale_id = ? ORDER BY position", sale_id)))


def payments_of(sale_id: int) -> tuple[PaymentRow, ...]:
    """All payments of a sale in their order."""
    return tuple(map(payment_of, rows(f"{SELECT_PAYMENT}WHERE sale_id = ? ORDER BY id", sale_id)))


def line(line_id: int) -> LineRow:
    """One line; LookupError if there is none."""
    found = one(f"{SELECT_LINE}WHERE id = ?", line_id)
    if found is None:
        raise LookupError(f"no line {line_id}")
    return line_of(found)


def payment(payment_id: int) -> PaymentRow:
    """One payment; LookupError if there is none."""
    found = one(f"{SELECT_PAYMENT}WHERE id = ?", payment_id)
    if found is None:
        raise LookupError(f"no payment {payment_id}")
    return payment_of(found)


def open_sale(desk: int) -> Sale | None:
    """The sale that is open at a desk; there is at most one."""
    found = value("SELECT id FROM sale WHERE desk = ? AND state = 'open'", desk)
    return None if found is None else sale(int(found))


def new_prices(sale_id: int, day: date) -> tuple[tuple[int, Money], ...]:
    """Lines whose price in the catalogue is another than when they were scanned, with the price of today."""
    live = [row for row in lines_of(sale_id) if row.removed_at is None and row.product_id and row.fixed is None]
    items = stock.items([row.product_id for row in live if row.product_id is not None], day)
    return tuple(
        (row.id, items[row.product_id].price)
        for row in live
        if row.product_id in items and items[row.product_id].price != row.list_price
    )


def parked(limit: int = PAGE) -> tuple[SaleRow, ...]:
    """Parked sales of the whole site, oldest first."""
    sql = f"{SELECT_SALE}WHERE s.state = 'parked' ORDER BY s.parked_at, s.id LIMIT ?"
    return tuple(map(sale_of, rows(sql, limit)))


def unfinished_sales(limit: int = PAGE) -> tuple[SaleRow, ...]:
    """Open and parked sales of the whole site with something in them, oldest first: those that ``unfinished`` counts."""
    found = [
        sale_of(row)
        for state in ("open", "parked")
        for row in rows(f"{SELECT_SALE}WHERE s.state = '{state}' ORDER BY s.id LIMIT ?", limit)
    ]
    return tuple(sorted((sale for sale in found if sale.lines or paid_in_part(sale.id)), key=lambda sale: sale.id))


def paid_in_part(sale_id: int) -> bool:
    """Whether money came for a sale that is not finished."""
    return value("SELECT 1 FROM sale_payment WHERE sale_id = ? AND state = 'paid' LIMIT 1", sale_id) is not None


def unknown_payments(limit: int = PAGE) -> tuple[PaymentRow, ...]:
    """Payments that were asked for and never answered, oldest first."""
    sql = f"{SELECT_PAYMENT}WHERE state IN ('asked', 'unknown') ORDER BY id LIMIT ?"
    return tuple(map(payment_of, rows(sql, limit)))


def sales(
    limit: int = PAGE, *, after: SaleRow | None = None, day: date | None = None, session_id: int | None = None
) -> tuple[SaleRow, ...]:
    """A page of paid sales, newest first; ``after`` is the last row of the page before."""
    if session_id is not None:
        return _of_session(session_id, limit, after)
    before = 2**62 if after is None else after.id
    where, values = ("", ()) if day is None else ("s.day = ? AND ", (day.isoformat(),))
    sql = f"{SELECT_SALE}WHERE {where}s.state = 'paid' AND s.id < ? ORDER BY s.id DESC LIMIT ?"
    return tuple(map(sale_of, rows(sql, *values, before, limit)))


def _of_session(session_id: int, limit: int, after: SaleRow | None) -> tuple[SaleRow, ...]:
    """In the order they were paid: a parked sale stands where its payment came."""
    slot, before = (2**31 - 1, 2**62) if after is None else ((after.closed_millis or 0) // SLOT, after.id)
    sql = (
        f"{SELECT_SALE}WHERE s.session_id = ? AND s.slot IS NOT NULL AND (s.slot < ? OR (s.slot = ? AND s.id < ?)) "
        "ORDER BY s.slot DESC, s.id DESC LIMIT ?"
    )
    return tuple(map(sale_of, rows(sql, session_id, slot, slot, before, limit)))


def receipt_by_number(number: str) -> int | None:
    """The sale of a receipt."""
    found = value("SELECT id FROM sale WHERE number = ?", number)
    return None if found is None else int(found)


def find(text: str, limit: int = 20) -> tuple[SaleRow, ...]:
    """Sales by receipt number, invoice number or the reference of a payment, as they stand on paper."""
    wanted = "".join(text.split())
    if not wanted:
        return ()
    found = rows(
        "SELECT id FROM sale WHERE number = ? UNION SELECT sale_id FROM sale_invoice WHERE number = ? "
        "UNION SELECT sale_id FROM sale_payment WHERE reference = ? AND reference <> '' ORDER BY 1 DESC LIMIT ?",
        wanted,
        wanted,
        wanted,
        limit,
    )
    return tuple(sale_row(int(number)) for (number,) in found)


def open_payments(session_id: int) -> int:
    """How many payments keep a session from closing: unknown ones, and those of sales nobody finished (invariant 4)."""
    # From the few that are open, not from all payments of the session or of all time: see the trigger in tables/sales.py.
    half = (
        "(SELECT COUNT(*) FROM sale s CROSS JOIN sale_payment p WHERE p.sale_id = s.id AND s.state = '{state}' "
        "AND p.state = 'paid' AND +p.session_id = ?)"
    )
    sql = (
        "SELECT (SELECT COUNT(*) FROM sale_payment p WHERE p.state IN ('asked', 'unknown') AND p.at > 0 AND +p.session_id = ?) + "
        f"{half.format(state='open')} + {half.format(state='parked')}"
    )
    return int(value(sql, session_id, session_id, session_id))


def unfinished(limit: int = 999) -> tuple[int, int, int]:
    """Over the whole site: payments without an answer, unfinished sales paid in part, other sales with lines, each up to a limit."""
    found = one(
        "SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM sale_payment WHERE state IN ('asked', 'unknown') AND at > 0 LIMIT ?) AS u), "
        f"(SELECT COUNT(*) FROM ({_UNFINISHED} AND {_HAS_MONEY} LIMIT ?) AS p), "
        f"(SELECT COUNT(*) FROM ({_UNFINISHED} AND s.lines > 0 AND NOT {_HAS_MONEY} LIMIT ?) AS o)",
        limit,
        limit,
        limit,
    )
    return (0, 0, 0) if found is None else (int(found[0]), int(found[1]), int(found[2]))
