"""The open sale and its kept sums: loaded locked, changed line by line, stored once per act.

Sums are brought up to date by what changed, never by adding the lines up again: a sale of 500 lines scans as fast as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import ONE, Quantity, amount_of
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.work import Work
from desk_app.shop.changes import SaleChanged
from desk_app.shop.queries import LineRow
from desk_app.shop.rules import Discount, LinePrice, SaleState, member_price, price_line

_COLUMNS = (
    "id, state, desk, member_id, class_rate, position, lines, pieces, list_amount, amount, discountable, discount_rate, "
    "discount_off, approved_rate"
)
_PIECE = "piece"


@contextmanager
def in_currency(work: Work) -> Iterator[None]:
    """Have what is refused inside speak of its amounts in the site's currency."""
    try:
        yield
    except Refusal as refusal:
        refusal.facts.setdefault("currency", work.setting(SITE_CURRENCY))
        raise


@dataclass(slots=True)
class Basket:
    """The sums of one sale while an act changes it."""

    id: int
    state: SaleState
    desk: int
    member_id: int | None
    class_rate: Rate
    position: int
    lines: int
    pieces: int
    list_amount: int
    amount: int
    discountable: int
    discount: Discount
    approved_rate: Rate

    @property
    def ref(self) -> Ref:
        """The sale for the journal and lower slices."""
        return Ref("sale", self.id)

    @property
    def order_off(self) -> Money:
        """What the order's discount takes off now."""
        return self.discount.of(Money(self.discountable))

    @property
    def total(self) -> Money:
        """What it comes to, before cash is rounded."""
        return Money(self.amount - self.order_off)

    def count(self, line: LineRow, sign: int) -> None:
        """Count a line in (1) or out (-1)."""
        self.lines += sign
        self.pieces += sign * pieces_of(line)
        self.list_amount += sign * line.list_amount
        self.amount += sign * line.net
        self.discountable += sign * (line.net if line.kind.takes_discount else 0)

    def store(self, work: Work) -> None:
        """Write the sums and tell whoever shows the sale."""
        change(
            "UPDATE sale SET position = ?, lines = ?, pieces = ?, list_amount = ?, amount = ?, discountable = ?, "
            "order_off = ?, total = ? WHERE id = ?",
            self.position,
            self.lines,
            self.pieces,
            self.list_amount,
            self.amount,
            self.discountable,
            self.order_off,
            self.total,
            self.id,
        )
        work.publish(SaleChanged(self.id))


def pieces_of(line: LineRow) -> Quantity:
    """What a line counts as on the receipt: pieces as they are, a weighed thing as one, fees and top-ups as nothing."""
    if not line.kind.takes_discount:
        return Quantity(0)
    return line.quantity if line.unit == _PIECE else ONE


def load(sale_id: int) -> Basket:
    """One sale, kept from others until the act is over; refuses shop.no_sale."""
    found = one(lock_rows(f"SELECT {_COLUMNS} FROM sale WHERE id = ?"), sale_id)
    if found is None:
        raise Refusal("shop.no_sale")
    discount = Discount(Rate(found[11]), Money(found[12]))
    values: tuple[Any, ...] = (found[0], SaleState(found[1]), *found[2:11], discount, Rate(found[13]))
    return Basket(*values)


def load_open(sale_id: int) -> Basket:
    """A sale that may be changed; refuses shop.no_sale, shop.not_open (state)."""
    basket = load(sale_id)
    if basket.state is not SaleState.OPEN:
        raise Refusal("shop.not_open", state=basket.state.value)
    return basket


def open_or_begin(work: Work, sale_id: int | None) -> Basket:
    """The sale somebody named, else the one open at this desk, else a new one."""
    if sale_id is not None:
        return load_open(sale_id)
    found = value("SELECT id FROM sale WHERE desk = ? AND state = 'open'", work.desk)
    return load_open(int(found)) if found is not None else begin(work)


def begin(work: Work) -> Basket:
    """A new sale, stored before its first line."""
    sale_id = insert(
        "INSERT INTO sale (state, desk, day, opened_at, opened_by, closed_by, parked_by, note, member_class, class_rate, "
        "position, lines, pieces, list_amount, amount, discountable, discount_rate, discount_off, discount_why, "
        "order_off, approved_rate, rounding, total, tax) "
        "VALUES ('open', ?, ?, ?, ?, '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0, 0, 0, 0, 0)",
        work.desk,
        work.day.isoformat(),
        work.millis,
        work.operator.number,
    )
    no = Discount()
    return Basket(sale_id, SaleState.OPEN, work.desk, None, Rate(0), 0, 0, 0, 0, 0, 0, no, Rate(0))


def class_amount(line: LineRow, class_rate: Rate) -> Money:
    """What goods or a service cost at the price of the customer's class, before anybody reduced anything by hand."""
    if line.fixed is not None:
        return member_price(line.list_amount, class_rate)
    return amount_of(member_price(line.list_price, class_rate), line.quantity)


def priced(line: LineRow) -> LineRow:
    """The line with its amounts worked out from quantity, price and discount."""
    money: LinePrice = price_line(line.price, line.quantity, line.discount, line.fixed)
    listed = line.list_amount if line.fixed is not None else amount_of(line.list_price, line.quantity)
    # A price above the catalogue's is no negative discount.
    return replace(
        line, list_amount=Money(max(listed, money.amount)), amount=money.amount, off=money.off, net=money.net
    )


def rewrite(basket: Basket, before: LineRow, after: LineRow) -> LineRow:
    """Write a changed line and count it anew; the caller stores the basket."""
    row = priced(after)
    change(
        "UPDATE sale_line SET quantity = ?, list_price = ?, price = ?, price_why = ?, fixed = ?, discount_rate = ?, "
        "discount_off = ?, discount_why = ?, list_amount = ?, amount = ?, off = ?, net = ?, approved_rate = ? WHERE id = ?",
        row.quantity,
        row.list_price,
        row.price,
        row.price_why,
        row.fixed,
        row.discount.rate,
        row.discount.off,
        row.discount_why,
        row.list_amount,
        row.amount,
        row.off,
        row.net,
        row.approved_rate,
        row.id,
    )
    basket.count(before, -1)
    basket.count(row, 1)
    return row
