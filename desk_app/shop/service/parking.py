"""Parking a sale, taking it up again at any till, and giving one up; nothing of it is ever lost."""

from __future__ import annotations

from desk_app.cash import queries as cash
from desk_app.kernel.database import change, one, value
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.shop.changes import SaleAbandoned, SaleParked, SaleResumed
from desk_app.shop.rules import SaleState, checked_text
from desk_app.shop.service.basket import Basket, load, load_open
from desk_app.shop.service.lines import need_no_open_payment


def park(work: Work, sale_id: int, note: str = "") -> None:
    """Put a sale aside so that the next customer can be served; refuses shop.not_open, shop.no_lines."""
    basket = load_open(sale_id)
    if not basket.lines:
        raise Refusal("shop.no_lines")
    told = checked_text(note)
    change(
        "UPDATE sale SET state = 'parked', parked_at = ?, parked_by = ?, note = ? WHERE id = ?",
        work.millis,
        work.operator.number,
        told,
        sale_id,
    )
    work.record("sale.parked", basket.ref, {"note": told, "total": int(basket.total), "lines": basket.lines})
    work.publish(SaleParked(sale_id))


def resume(work: Work, sale_id: int) -> None:
    """Take a parked sale up at this desk, whoever parked it; its lines keep their prices.

    Refuses shop.not_parked, shop.other_sale_open, shop.part_paid_elsewhere (its money lies in another till).
    """
    basket = load(sale_id)
    if basket.state is not SaleState.PARKED:
        raise Refusal("shop.not_parked", state=basket.state.value)
    if basket.desk != work.desk and _has_money(sale_id):
        raise Refusal("shop.part_paid_elsewhere", desk=basket.desk)
    standing = value("SELECT id FROM sale WHERE desk = ? AND state = 'open'", work.desk)
    if standing is not None:
        _make_room(work, load(int(standing)))
    change("UPDATE sale SET state = 'open', desk = ? WHERE id = ?", work.desk, sale_id)
    work.record("sale.resumed", basket.ref, {"from_desk": basket.desk})
    work.publish(SaleResumed(sale_id))


def _make_room(work: Work, standing: Basket) -> None:
    """An empty sale gives way without a question."""
    if standing.lines or _has_money(standing.id):
        raise Refusal("shop.other_sale_open")
    _void(work, standing, "")


def abandon(work: Work, sale_id: int, why: str = "") -> None:
    """Give a sale up that nobody paid; it is counted. Refuses shop.sale_over, shop.payment_open, shop.part_paid."""
    basket = load(sale_id)
    if basket.state.is_end:
        raise Refusal("shop.sale_over", state=basket.state.value)
    need_no_open_payment(sale_id)
    if _has_money(sale_id):
        raise Refusal("shop.part_paid")
    _void(work, basket, checked_text(why))


def _void(work: Work, basket: Basket, why: str) -> None:
    session = cash.open_session(work.desk)
    change(
        "UPDATE sale SET state = 'void', closed_at = ?, closed_by = ?, note = ?, session_id = ? WHERE id = ?",
        work.millis,
        work.operator.number,
        why,
        None if session is None else session.id,
        basket.id,
    )
    work.record("sale.abandoned", basket.ref, {"why": why, "lines": basket.lines, "total": int(basket.total)})
    work.publish(SaleAbandoned(basket.id))


def _has_money(sale_id: int) -> bool:
    """True when a payment came, or nobody knows whether it did."""
    sql = "SELECT 1 FROM sale_payment WHERE sale_id = ? AND state <> 'failed'"
    return one(sql, sale_id) is not None
