"""Putting things on a sale and taking them off: by barcode, by product, a fee, a top-up (S, F).

A removed line stays with who removed it and when; a scan is never lost for the sale being busy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk_app.accounts.rules import FeeRequest, TopUpRequest
from desk_app.kernel.database import change, insert, one, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import LARGEST, ONE, Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.shop import queries
from desk_app.shop.queries import LineRow
from desk_app.shop.rules import MOST_LINES, NO_DISCOUNT, Discount, LineKind, member_price, part_of
from desk_app.shop.service.basket import Basket, load_open, open_or_begin, priced, rewrite
from desk_app.stock import queries as stock
from desk_app.stock.rules import SaleItem, Unit, why_unknown


@dataclass(frozen=True, slots=True)
class Added:
    """What a scan came to: the line as it stands now and the sale's new total; ``left`` is the stock before this sale."""

    sale_id: int
    line_id: int
    name: str
    quantity: Quantity
    price: Money
    net: Money
    total: Money
    left: Quantity
    is_low: bool
    is_new: bool


def scan(work: Work, code: str, *, quantity: Quantity = ONE, sale_id: int | None = None) -> Added:
    """Put what carries this barcode on the sale; the same piece again raises its line.

    Refuses stock.code_unknown and the like (why nobody has this code), shop.bad_quantity, shop.too_many_lines.
    """
    item = stock.item_by_barcode(code, work.day)
    if item is None:
        raise why_unknown(code)
    return _add_item(work, item, quantity, sale_id)


def add_product(work: Work, product_id: int, *, quantity: Quantity = ONE, sale_id: int | None = None) -> Added:
    """Put a product on the sale that was chosen by tile or search; refuses shop.no_product, shop.bad_quantity."""
    item = stock.item(product_id, work.day)
    if item is None:
        raise Refusal("shop.no_product")
    return _add_item(work, item, quantity, sale_id)


def _add_item(work: Work, item: SaleItem, quantity: Quantity, sale_id: int | None) -> Added:
    wanted = item.quantity if item.unit is Unit.WEIGHT and item.quantity != ONE else quantity
    need_quantity(wanted)
    basket = open_or_begin(work, sale_id)
    same = _same_piece(basket, item) if item.unit is Unit.PIECE and item.amount is None else None
    if same is not None:
        before = queries.line(same)
        more = need_quantity(Quantity(before.quantity + wanted))
        row, is_new = rewrite(basket, before, replace(before, quantity=more)), False
    else:
        row, is_new = _put(work, basket, _line_of(basket, item, wanted)), True
    basket.store(work)
    return Added(
        basket.id,
        row.id,
        row.name,
        row.quantity,
        row.price,
        row.net,
        basket.total,
        item.left,
        item.is_low,
        is_new,
    )


def _same_piece(basket: Basket, item: SaleItem) -> int | None:
    """The line that sells this very thing at this price already."""
    found = value(
        "SELECT id FROM sale_line WHERE sale_id = ? AND product_id = ? AND list_price = ? AND removed_at IS NULL "
        "AND fixed IS NULL AND price_why = '' AND discount_off = 0 ORDER BY position DESC LIMIT 1",
        basket.id,
        item.product_id,
        item.price,
    )
    return None if found is None else int(found)


def _line_of(basket: Basket, item: SaleItem, quantity: Quantity) -> LineRow:
    kind = LineKind.GOODS if item.is_stocked else LineKind.SERVICE
    blank = _blank(basket, kind, item.name, item.price, item.tax)
    return replace(
        blank,
        product_id=item.product_id,
        code=item.barcode or item.code,
        unit=item.unit.value,
        is_stocked=item.is_stocked,
        quantity=quantity,
        price=member_price(item.price, basket.class_rate),
        fixed=None if item.amount is None else member_price(item.amount, basket.class_rate),
        list_amount=item.amount or Money(0),
    )


def _blank(basket: Basket, kind: LineKind, name: str, price: Money, tax: Rate) -> LineRow:
    none = Money(0)
    return LineRow(
        id=0, sale_id=basket.id, position=0, kind=kind, product_id=None, account_id=None, fee_type_id=None,
        member_id=None, code="", name=name[:200], unit="", is_stocked=False, quantity=ONE, list_price=price, price=price,
        price_why="", fixed=None, discount=NO_DISCOUNT, discount_why="", list_amount=none, amount=none, off=none,
        order_off=none, net=none, tax_rate=tax, tax=none, cost=none, approved_rate=Rate(0), added_at=from_millis(0),
        added_by="", removed_at=None, removed_by="",
    )  # fmt: skip


def _put(work: Work, basket: Basket, line: LineRow) -> LineRow:
    """Write one more line and count it; refuses shop.too_many_lines."""
    if basket.lines >= MOST_LINES:
        raise Refusal("shop.too_many_lines", most=MOST_LINES)
    basket.position += 1
    row = priced(replace(line, position=basket.position))
    line_id = insert(
        "INSERT INTO sale_line (sale_id, position, kind, product_id, account_id, fee_type_id, member_id, code, name, unit, "
        "is_stocked, quantity, list_price, price, price_why, fixed, discount_rate, discount_off, discount_why, "
        "list_amount, amount, off, order_off, net, tax_rate, tax, cost, approved_rate, added_at, added_by, removed_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, 0, 0, '', ?, ?, 0, 0, ?, ?, 0, 0, 0, ?, ?, '')",
        row.sale_id,
        row.position,
        row.kind.value,
        row.product_id,
        row.account_id,
        row.fee_type_id,
        row.member_id,
        row.code,
        row.name,
        row.unit,
        row.is_stocked,
        row.quantity,
        row.list_price,
        row.price,
        row.fixed,
        row.list_amount,
        row.amount,
        row.net,
        row.tax_rate,
        work.millis,
        work.operator.number,
    )
    basket.count(row, 1)
    return replace(row, id=line_id)


def add_fee(work: Work, request: FeeRequest, *, sale_id: int | None = None) -> Added:
    """Put a fee of an account on the sale; it pays the bills when the sale is paid (F1, F2).

    Refuses shop.bad_amount, shop.fee_in_sale_already.
    """
    basket = open_or_begin(work, sale_id)
    same = "SELECT 1 FROM sale_line WHERE sale_id = ? AND account_id = ? AND fee_type_id = ? AND removed_at IS NULL"
    if one(same, basket.id, request.account_id, request.fee_type_id) is not None:
        raise Refusal("shop.fee_in_sale_already")
    blank = _blank(basket, LineKind.FEE, request.title, need_amount(request.amount), request.tax)
    row = replace(blank, account_id=request.account_id, fee_type_id=request.fee_type_id)
    return _added(work, basket, row)


def add_deposit(work: Work, request: TopUpRequest, *, sale_id: int | None = None) -> Added:
    """Put a top-up of a member's account on the sale: a liability, no income. Refuses shop.bad_amount."""
    basket = open_or_begin(work, sale_id)
    blank = _blank(basket, LineKind.DEPOSIT, request.title, need_amount(request.amount), Rate(0))
    return _added(work, basket, replace(blank, member_id=request.member_id))


def _added(work: Work, basket: Basket, line: LineRow) -> Added:
    row = _put(work, basket, line)
    basket.store(work)
    nothing = Quantity(0)
    return Added(
        basket.id, row.id, row.name, row.quantity, row.price, row.net, basket.total, nothing, is_low=False, is_new=True
    )


def change_quantity(work: Work, line_id: int, quantity: Quantity) -> None:
    """Sell another quantity of a line; a discount that was a sum shrinks and grows with it.

    Refuses shop.bad_quantity, shop.whole_line_only (fees, top-ups, amounts in a barcode), shop.payment_open.
    """
    basket, line = live_line(line_id)
    if not line.kind.takes_discount or line.fixed is not None:
        raise Refusal("shop.whole_line_only")
    need_quantity(quantity)
    if quantity < line.quantity:
        need_no_open_payment(basket.id)
        told = {"line": line_id, "name": line.name, "from": int(line.quantity), "to": int(quantity)}
        work.record("sale.quantity_lowered", basket.ref, told)
    off = Money(part_of(line.discount.off, quantity, line.quantity))
    rewrite(basket, line, replace(line, quantity=quantity, discount=Discount(line.discount.rate, off)))
    basket.store(work)


def remove_line(work: Work, line_id: int) -> None:
    """Take a line off the sale; it stays with who removed it and when. Refuses shop.payment_open."""
    basket, line = live_line(line_id)
    need_no_open_payment(basket.id)
    change(
        "UPDATE sale_line SET removed_at = ?, removed_by = ? WHERE id = ?", work.millis, work.operator.number, line_id
    )
    basket.count(line, -1)
    basket.store(work)
    told = {"line": line_id, "name": line.name, "quantity": int(line.quantity), "net": int(line.net)}
    work.record("sale.line_removed", basket.ref, told)


def take_new_price(work: Work, line_id: int) -> None:
    """Sell a line at the catalogue's price of today instead of the one it was scanned at; refuses shop.no_product."""
    basket, line = live_line(line_id)
    item = None if line.product_id is None else stock.item(line.product_id, work.day)
    if item is None or line.fixed is not None:
        raise Refusal("shop.no_product")
    price = member_price(item.price, basket.class_rate)
    rewrite(basket, line, replace(line, list_price=item.price, price=price, price_why=""))
    basket.store(work)
    told = {"line": line_id, "name": line.name, "from": int(line.price), "to": int(price)}
    work.record("sale.price_renewed", basket.ref, told)


def live_line(line_id: int) -> tuple[Basket, LineRow]:
    """A line that may be changed, with its sale locked; refuses shop.no_line, shop.not_open."""
    sale_id = value("SELECT sale_id FROM sale_line WHERE id = ?", line_id)
    if sale_id is None:
        raise Refusal("shop.no_line")
    basket = load_open(int(sale_id))
    line = queries.line(line_id)
    if line.removed_at is not None:
        raise Refusal("shop.no_line")
    return basket, line


def need_quantity(quantity: Quantity) -> Quantity:
    """The same; refuses shop.bad_quantity for nothing, less, or a barcode typed as a quantity."""
    if not 0 < quantity <= LARGEST:
        raise Refusal("shop.bad_quantity")
    return quantity


def need_amount(amount: Money) -> Money:
    """The same; refuses shop.bad_amount unless above zero."""
    if amount <= 0:
        raise Refusal("shop.bad_amount")
    return amount


def need_no_open_payment(sale_id: int) -> None:
    """Refuse shop.payment_open while a terminal is being used or its answer is unknown: the sum must not move under it."""
    if one("SELECT 1 FROM sale_payment WHERE sale_id = ? AND state IN ('asked', 'unknown')", sale_id) is not None:
        raise Refusal("shop.payment_open")
