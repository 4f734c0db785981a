"""What the demo's till took: past days opened, sold and closed with their Z, today open with all tenders, a parked sale, a refund."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from desk_app.accounts import queries as accounts
from desk_app.accounts import service as fees
from desk_app.accounts.rules import FeeRequest
from desk_app.cash import service as cash
from desk_app.cash.rules import BlindCount, Pieces, Tender, ZSums, change_in, plan_float
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk, Work
from desk_app.printing import queries as printed
from desk_app.printing import service as printing
from desk_app.shop import queries, service
from desk_app.shop.rules import CARD, CASH, Return, Tendered
from desk_app.stock import queries as stock

FLOAT = Pieces.of({5_000: 2, 2_000: 5, 1_000: 15, 500: 10, 100: 60, 50: 40, 10: 200})
_CURRENCY = "CNY"
_TENDERS = (CASH, CASH, CASH, "wechat", "wechat", "alipay", CARD)
_NOTES = (1_000, 2_000, 5_000, 10_000, 20_000, 50_000)


@dataclass(slots=True)
class Till:
    """The drawer at the demo's desk; its own chance, so that the visitors of the other days stay who they are."""

    desk: Desk
    chance: random.Random = field(default_factory=lambda: random.Random(11))  # noqa: S311  # it draws a demo
    session: int = 0
    goods: tuple[tuple[int, int], ...] = ()  # product and what it sells like
    kept: Pieces = FLOAT
    reference: int = 0

    def open(self) -> None:
        """In the morning, with what last night kept."""
        desk = self.desk
        if not self.goods:
            found = stock.tiles(desk.today(), limit=60)
            self.goods = tuple((item.product_id, 1 + 6 * (item.price < 1_000)) for item in found)
        self.session = desk.do(cash.open_session, desk.do(cash.ensure_till), self.kept)

    def sell(self) -> None:
        """Somebody buys one to three things."""
        ids, weights = zip(*self.goods, strict=True)
        wanted = tuple(
            (product, self.chance.choice((1, 1, 1, 2))) for product in set(self.chance.choices(ids, weights, k=2))
        )
        self.desk.do(self._sale, wanted, self.chance.choice(_TENDERS))

    def _sale(self, work: Work, wanted: tuple[tuple[int, int], ...], tender: str) -> None:
        sale_id, due = 0, Money(0)
        for product, count in wanted:
            added = service.add_product(work, product, quantity=Quantity(count * 1_000))
            sale_id, due = added.sale_id, added.total
        if tender == CASH:
            paid = Tendered(CASH, given=Money(next((note for note in _NOTES if note >= due), due)))
        else:
            paid = Tendered(tender, due, reference=self.next_reference(tender))
        service.complete_sale(work, sale_id, (paid,), print_receipt=False)
        for request, _ in printed.drawers_waiting(work.desk):
            printing.mark_drawer_tried(work, request)

    def next_reference(self, tender: str) -> str:
        """A number as the tender's own machine gives it."""
        self.reference += 1
        if tender == CARD:
            return f"{self.reference:06d}"
        return f"{'42000' if tender == 'wechat' else '20261'}{self.desk.today():%y%m%d}{self.reference:08d}"

    def close(self) -> None:
        """At night: counted right to the cent, the float kept, the rest for the bag."""
        desk = self.desk
        sums = queries.sums(self.session, desk.zone())
        takings = {row.tender: row.amount for row in sums.tenders}
        drawer = in_pieces(self.kept.amount + takings.get(CASH, 0))
        others = tuple((Tender(name), amount) for name, amount in takings.items() if name != CASH)
        desk.do(cash.end_session, self.session)
        desk.do(cash.seal_count, self.session, BlindCount(drawer, others))
        self.kept = plan_float(drawer, FLOAT.amount).keep
        told = ZSums(
            net=sums.income,
            deposits=sums.deposits,
            sales_count=sums.sales,
            sales=Money(sums.net + sums.refunded),
            discounts_count=sums.discounts,
            discounts=sums.discount,
            rounding=sums.rounding,
            first_receipt=sums.first_receipt,
            last_receipt=sums.last_receipt,
        )
        desk.do(cash.close, self.session, told, self.kept)


def in_pieces(amount: int) -> Pieces:
    """An amount in the fewest pieces."""
    return Pieces.of({known.value: number for known, number in change_in(Money(amount), _CURRENCY)})


def finish(till: Till, clerk: Operator, supervisor: Operator) -> None:
    """Today's particular ones, once members and fees are there: account, fee, voucher, split, a refund, one parked."""
    desk = till.desk
    desk.operator = clerk
    products = [product for product, _ in till.goods]
    _member_buys(till, products[:2])
    _fee_is_paid(till)
    added = desk.do(service.add_product, products[1], quantity=Quantity(2_000))
    split = (Tendered("voucher", Money(300), reference="LQ20260088"), Tendered(CASH))
    receipt = desk.do(service.complete_sale, added.sale_id, split, print_receipt=False)
    first = queries.sale(receipt.sale_id).live[0].id
    desk.operator = supervisor
    back = desk.do(service.refund, receipt.sale_id, (Return(first, Quantity(1_000)),), "瓶盖有破损")
    desk.do(printing.cancel, back.job_id, "demo")
    desk.operator = clerk
    for product in products[2:4]:
        added = desk.do(service.add_product, product)
    desk.do(service.park, added.sale_id, "穿蓝外套的先生，去取钱包")
    for request, _ in printed.drawers_waiting(desk.number):
        desk.do(printing.mark_drawer_tried, request)


def _member_buys(till: Till, products: list[int]) -> None:
    found = next((row for row in accounts.find_members("周建国", limit=1)), None)
    if found is None:
        return
    desk = till.desk
    sale_id = desk.do(service.attach_member, found.id)
    for product in products:
        added = desk.do(service.add_product, product)
    paid = Tendered("member", added.total, member_id=found.id)
    desk.do(service.complete_sale, sale_id, (paid,), print_receipt=False)


def _fee_is_paid(till: Till) -> None:
    """The oldest bill there is, after its list was ticked (F1)."""
    desk = till.desk
    owing = accounts.arrears(desk.today(), limit=1)
    if not owing:
        return
    account = owing[0].account
    bill = accounts.open_bills(account.id, desk.today())[0]
    kind = next(row for row in accounts.fee_types() if row.id == bill.fee_type_id)
    if kind.lines:
        desk.do(fees.prepare, account.id, kind.id, tuple(line.id for line in kind.lines))
    request = FeeRequest(account.id, kind.id, f"{kind.name} {account.code}", bill.left, Rate(kind.tax))
    sale = desk.do(service.add_fee, request)
    paid = Tendered(CARD, bill.left, reference=till.next_reference(CARD))
    desk.do(service.complete_sale, sale.sale_id, (paid,), print_receipt=False)
