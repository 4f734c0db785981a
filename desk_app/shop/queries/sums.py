"""The sums of one session, for X, Z and the day's report; straight from the rows, nothing is kept (blind count).

Must never be shown to a cashier before the count is sealed: whoever asks decides that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.shop.rules import SLOT, LineKind


@dataclass(frozen=True, slots=True)
class TenderSum:
    """One tender: what sales brought, what refunds and voids took."""

    tender: str
    sales_amount: Money
    sales_count: int
    refund_amount: Money
    refund_count: int

    @property
    def amount(self) -> Money:
        """What stays."""
        return Money(self.sales_amount - self.refund_amount)


@dataclass(frozen=True, slots=True)
class ProductSum:
    """One product, or all lines of a kind without one, less what came back."""

    product_id: int | None
    kind: LineKind
    name: str
    quantity: Quantity
    net: Money


@dataclass(frozen=True, slots=True)
class TaxSum:
    """Income at one tax rate, less what came back: tax is inside the gross."""

    rate: Rate
    gross: Money
    tax: Money


@dataclass(frozen=True, slots=True)
class HourSum:
    """Sales that were paid within one hour of the site's clock."""

    hour: int
    sales: int
    total: Money


@dataclass(frozen=True, slots=True)
class SalesSums:
    """Everything a session took. ``net`` is what the tenders come to: income, deposits and rounding, less refunds."""

    sales: int
    gross: Money  # at the catalogue's prices
    discount: Money
    discounts: int
    rounding: Money
    net: Money
    income: Money  # net without deposits: goods, services, fees and rounding
    goods: Money
    services: Money
    fees: Money
    deposits: Money
    refunds: int
    refunded: Money
    voids: int
    voided: Money
    no_receipts: int
    no_receipt_amount: Money
    abandoned: int
    removed_lines: int
    first_receipt: str
    last_receipt: str
    tenders: tuple[TenderSum, ...]
    products: tuple[ProductSum, ...]
    taxes: tuple[TaxSum, ...]
    hours: tuple[HourSum, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    product_id: int | None
    kind: LineKind
    rate: int
    quantity: int
    net: int
    tax: int
    sample: int  # a line to take the name from


@dataclass(frozen=True, slots=True)
class _Slot:
    """The sales of one quarter of an hour; ``slot`` None are those that were given up."""

    slot: int | None
    sales: int
    total: int
    listed: int
    discount: int
    discounts: int
    rounding: int
    removed: int


def sums(session_id: int, zone: tzinfo) -> SalesSums:
    """Add up one session; the hours are those of ``zone``."""
    sold, back, slots = _lines(session_id), _back(session_id), _slots(session_id)
    paid = [slot for slot in slots if slot.slot is not None]
    refunds = _refunds(session_id)
    by_kind = {kind: sum(line.net for line in sold if line.kind is kind) for kind in LineKind}
    for line in back:
        by_kind[line.kind] -= line.net
    rounding = sum(slot.rounding for slot in paid) - sum(total[3] for total in refunds.values())
    income = Money(sum(net for kind, net in by_kind.items() if kind.is_income) + rounding)
    deposits = Money(by_kind[LineKind.DEPOSIT])
    return SalesSums(
        sum(slot.sales for slot in paid),
        Money(sum(slot.listed for slot in paid)),
        Money(sum(slot.discount for slot in paid)),
        sum(slot.discounts for slot in paid),
        Money(rounding),
        Money(income + deposits),
        income,
        Money(by_kind[LineKind.GOODS]),
        Money(by_kind[LineKind.SERVICE]),
        Money(by_kind[LineKind.FEE]),
        deposits,
        *_counted(refunds),
        sum(slot.sales for slot in slots if slot.slot is None),
        sum(slot.removed for slot in slots),
        *_receipts(session_id, paid),
        _tenders(session_id),
        _products(sold, back),
        _taxes(sold, back),
        _hours(paid, zone),
    )


def _slots(session_id: int) -> list[_Slot]:
    """In the order of the index, so that nothing is sorted."""
    return [
        _Slot(slot, *map(int, counted))
        for slot, *counted in rows(
            "SELECT slot, COUNT(*), SUM(total), SUM(list_amount), SUM(list_amount - amount + order_off), "
            "SUM(CASE WHEN list_amount > amount - order_off THEN 1 ELSE 0 END), SUM(rounding), SUM(position - lines) "
            "FROM sale WHERE session_id = ? GROUP BY slot ORDER BY slot",
            session_id,
        )
    ]


def _receipts(session_id: int, paid: list[_Slot]) -> tuple[str, str]:
    """The first and the last number; a number of more digits is a later one."""
    if not paid:
        return "", ""
    slots = sorted(slot.slot for slot in paid if slot.slot is not None)
    ends = [
        one(f"SELECT {end}(CAST(number AS BIGINT)) FROM sale WHERE session_id = ? AND slot = ?", session_id, slot)
        for end, slot in (("MIN", slots[0]), ("MAX", slots[-1]))
    ]
    return str(ends[0][0] if ends[0] else ""), str(ends[1][0] if ends[1] else "")


def _lines(session_id: int) -> list[_Line]:
    """By product and rate, read from the index alone."""
    return [
        _Line(product, LineKind(kind), rate, int(quantity), int(net), int(tax), sample)
        for product, kind, rate, quantity, net, tax, sample in rows(
            "SELECT product_id, kind, tax_rate, SUM(quantity), SUM(net), SUM(tax), MAX(id) FROM sale_line "
            "WHERE session_id = ? GROUP BY product_id, kind, tax_rate",
            session_id,
        )
    ]


def _back(session_id: int) -> list[_Line]:
    return [
        _Line(product, LineKind(kind), rate, int(quantity), int(net), int(tax), sample)
        for product, kind, rate, quantity, net, tax, sample in rows(
            "SELECT l.product_id, l.kind, l.tax_rate, SUM(l.quantity), SUM(l.net), SUM(l.tax), MAX(l.id) "
            "FROM refund r JOIN refund_line l ON l.refund_id = r.id WHERE r.session_id = ? "
            "GROUP BY l.product_id, l.kind, l.tax_rate",
            session_id,
        )
    ]


def _refunds(session_id: int) -> dict[str, tuple[int, int, int, int]]:
    """By kind: count, total, tax, rounding."""
    return {
        kind: (int(count), int(total), int(tax), int(rounding))
        for kind, count, total, tax, rounding in rows(
            "SELECT kind, COUNT(*), SUM(total), SUM(tax), SUM(rounding) FROM refund WHERE session_id = ? GROUP BY kind",
            session_id,
        )
    }


def _counted(refunds: dict[str, tuple[int, int, int, int]]) -> tuple[int, Money, int, Money, int, Money]:
    back, void, loose = (refunds.get(kind, (0, 0, 0, 0)) for kind in ("return", "void", "no_receipt"))
    return back[0], Money(back[1]), void[0], Money(void[1]), loose[0], Money(loose[1])


def _tenders(session_id: int) -> tuple[TenderSum, ...]:
    taken = _by_tender(
        "SELECT tender, SUM(amount), COUNT(*) FROM sale_payment WHERE session_id = ? AND state = 'paid' GROUP BY tender",
        session_id,
    )
    back = _by_tender(
        "SELECT p.tender, SUM(p.amount), COUNT(*) FROM refund r JOIN refund_payment p ON p.refund_id = r.id "
        "WHERE r.session_id = ? GROUP BY p.tender",
        session_id,
    )
    none = (Money(0), 0)
    return tuple(
        TenderSum(tender, *taken.get(tender, none), *back.get(tender, none))
        for tender in sorted(taken.keys() | back.keys())
    )


def _by_tender(sql: str, session_id: int) -> dict[str, tuple[Money, int]]:
    return {tender: (Money(int(amount)), int(count)) for tender, amount, count in rows(sql, session_id)}


def _products(sold: list[_Line], back: list[_Line]) -> tuple[ProductSum, ...]:
    totals: dict[tuple[int | None, LineKind], list[int]] = {}
    for sign, lines in ((1, sold), (-1, back)):
        for line in lines:
            known = totals.setdefault((line.product_id, line.kind), [0, 0])
            known[0] += sign * line.quantity
            known[1] += sign * line.net
    names = {(line.product_id, line.kind): line for line in back} | {
        (line.product_id, line.kind): line for line in sold
    }
    called = _names("refund_line", back) | _names("sale_line", sold)
    return tuple(
        ProductSum(
            product,
            kind,
            "" if product is None else called[names[product, kind].product_id],
            Quantity(quantity),
            Money(net),
        )
        for (product, kind), (quantity, net) in sorted(totals.items(), key=lambda entry: -entry[1][1])
    )


def _names(table: str, lines: list[_Line]) -> dict[int | None, str]:
    """What each product was called when it was last sold here."""
    samples = {line.sample: line.product_id for line in lines if line.product_id is not None}
    found: dict[int | None, str] = {}
    numbers = sorted(samples)
    for start in range(0, len(numbers), 500):
        some = numbers[start : start + 500]
        marks = ", ".join("?" * len(some))
        for number, name in rows(f"SELECT id, name FROM {table} WHERE id IN ({marks})", *some):
            found[samples[number]] = name
    return found


def _taxes(sold: list[_Line], back: list[_Line]) -> tuple[TaxSum, ...]:
    totals: dict[int, list[int]] = {}
    for sign, lines in ((1, sold), (-1, back)):
        for line in lines:
            if line.kind.is_income:
                known = totals.setdefault(line.rate, [0, 0])
                known[0] += sign * line.net
                known[1] += sign * line.tax
    return tuple(TaxSum(Rate(rate), Money(gross), Money(tax)) for rate, (gross, tax) in sorted(totals.items()))


def _hours(paid: list[_Slot], zone: tzinfo) -> tuple[HourSum, ...]:
    totals: dict[int, list[int]] = {}
    for slot in paid:
        known = totals.setdefault(from_millis((slot.slot or 0) * SLOT).astimezone(zone).hour, [0, 0])
        known[0] += slot.sales
        known[1] += slot.total
    return tuple(HourSum(hour, sales, Money(total)) for hour, (sales, total) in sorted(totals.items()))
