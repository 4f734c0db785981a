"""Sales, their lines, payments and invoice numbers; once a sale is paid nothing of it changes (invariants 1, 2, 4)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField

from desk_app.kernel.database import Table, Trigger, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, MoneyField, QuantityField
from desk_app.shop.rules import LineKind, PaymentState, SaleState


class Sale(Table):
    """One sale with its sums kept beside its lines, so that no list adds them up."""

    number = CharField(max_length=24, null=True, unique=True)  # gapless, given when paid
    state = EnumField(SaleState)
    desk = IntegerField()
    day = DayField()  # begun on; once paid: the business day it counts for
    session_id = BigIntegerField(null=True)
    slot = IntegerField(null=True)  # the quarter of an hour it was paid in, so that a session is summed in its order
    opened_at = InstantField()
    opened_by = CharField(max_length=20)
    closed_at = InstantField(null=True)
    closed_by = CharField(max_length=20, default="")
    parked_at = InstantField(null=True)
    parked_by = CharField(max_length=20, default="")
    note = CharField(max_length=200, default="")
    member_id = BigIntegerField(null=True)
    member_class = CharField(max_length=200, default="")
    class_rate = IntegerField(default=0)
    position = IntegerField(default=0)  # of the last line, also a removed one
    lines = IntegerField(default=0)
    pieces = QuantityField(default=0)
    list_amount = MoneyField(default=0)  # at the catalogue's prices
    amount = MoneyField(default=0)  # line nets before the order's discount
    discountable = MoneyField(default=0)  # of it, goods and services
    discount_rate = IntegerField(default=0)
    discount_off = MoneyField(default=0)
    discount_why = CharField(max_length=200, default="")
    order_off = MoneyField(default=0)
    approved_rate = IntegerField(default=0)  # the largest reduction somebody agreed to
    rounding = MoneyField(default=0)
    total = MoneyField(default=0)
    tax = MoneyField(default=0)

    class Meta:
        """The sales of a day, and of a session in the order they were paid."""

        indexes = ((("day", "id"), False), (("session_id", "slot", "id"), False))


Sale.add_index(Sale.index(Sale.desk, unique=True, where=SQL("state = 'open'"), name="sale_open_at_desk"))
Sale.add_index(Sale.index(Sale.parked_at, Sale.id, where=SQL("state = 'parked'"), name="sale_parked"))
Sale.add_index(Sale.index(Sale.member_id, Sale.id, where=SQL("member_id IS NOT NULL"), name="sale_member"))


class SaleLine(Table):
    """One thing on a sale, with name, price and tax as they were; a removed one stays."""

    sale_id = BigIntegerField()
    position = IntegerField()
    kind = EnumField(LineKind)
    product_id = BigIntegerField(null=True)
    account_id = BigIntegerField(null=True)  # no index: found through its sale; the account's ledger points here
    fee_type_id = BigIntegerField(null=True)  # no index: as the account
    member_id = BigIntegerField(null=True)  # no index: found through its sale; the member's moves point here
    code = CharField(max_length=64)
    name = CharField(max_length=200)
    unit = CharField(max_length=20)
    is_stocked = BooleanField()
    quantity = QuantityField()
    list_price = MoneyField()
    price = MoneyField()
    price_why = CharField(max_length=200, default="")
    fixed = MoneyField(null=True)  # the amount that stood in a scale's barcode
    discount_rate = IntegerField(default=0)
    discount_off = MoneyField(default=0)
    discount_why = CharField(max_length=200, default="")
    list_amount = MoneyField()
    amount = MoneyField()
    off = MoneyField(default=0)
    order_off = MoneyField(default=0)
    net = MoneyField()
    tax_rate = IntegerField()
    tax = MoneyField(default=0)
    cost = MoneyField(default=0)
    approved_rate = IntegerField(default=0)
    session_id = BigIntegerField(null=True)  # when paid, so that a session is summed by one index
    added_at = InstantField()
    added_by = CharField(max_length=20)
    removed_at = InstantField(null=True)
    removed_by = CharField(max_length=20, default="")

    class Meta:
        """The lines of a sale in their order."""

        indexes = ((("sale_id", "position"), True),)


SaleLine.add_index(
    SaleLine.index(
        SaleLine.session_id,
        SaleLine.product_id,
        SaleLine.kind,
        SaleLine.tax_rate,
        SaleLine.quantity,
        SaleLine.net,
        SaleLine.tax,
        where=SQL("session_id IS NOT NULL"),
        name="sale_line_sums",
    )
)
SaleLine.add_index(
    SaleLine.index(SaleLine.product_id, SaleLine.id, where=SQL("product_id IS NOT NULL"), name="sale_line_product")
)


class SalePayment(Table):
    """One tender's part of a sale: ``amount`` stays, ``given`` was handed over."""

    sale_id = BigIntegerField(index=True)
    session_id = BigIntegerField()
    tender = CharField(max_length=20)
    state = EnumField(PaymentState)
    amount = MoneyField()
    given = MoneyField()
    change = MoneyField()
    reference = CharField(max_length=64)
    member_id = BigIntegerField(null=True)  # no index: found through its sale; the member's moves point here
    at = InstantField()
    by = CharField(max_length=20)
    resolved_at = InstantField(null=True)
    resolved_by = CharField(max_length=20, default="")
    why = CharField(max_length=200, default="")

    class Meta:
        """Summed by session and tender."""

        indexes = ((("session_id", "tender", "state", "amount"), False),)


SalePayment.add_index(
    SalePayment.index(
        SalePayment.reference,
        SalePayment.tender,
        unique=True,
        where=SQL("reference <> '' AND state <> 'failed'"),
        name="sale_payment_reference",
    )
)
SalePayment.add_index(
    SalePayment.index(SalePayment.id, where=SQL("state IN ('asked', 'unknown')"), name="sale_payment_open")
)


class SaleInvoice(Table):
    """The invoice (fapiao) number somebody gave a receipt; a correction is one more row."""

    sale_id = BigIntegerField(index=True)
    number = CharField(max_length=40, index=True)
    at = InstantField()
    by = CharField(max_length=20)


TABLES = (Sale, SaleLine, SalePayment, SaleInvoice)
_OVER = "EXISTS (SELECT 1 FROM sale s WHERE s.id = {row}.sale_id AND s.state IN ('paid', 'void'))"
_PAID = (
    "NEW.state = 'paid' AND (NEW.number IS NULL OR NEW.session_id IS NULL "
    "OR NEW.total <> NEW.rounding + (SELECT COALESCE(SUM(l.net), 0) FROM sale_line l "
    "WHERE l.sale_id = NEW.id AND l.removed_at IS NULL) "
    "OR NEW.total <> (SELECT COALESCE(SUM(p.amount), 0) FROM sale_payment p "
    "WHERE p.sale_id = NEW.id AND p.state = 'paid') "
    "OR EXISTS (SELECT 1 FROM sale_payment p WHERE p.sale_id = NEW.id AND p.state IN ('asked', 'unknown')))"
)
#: Money of a session whose outcome nobody knows, or that belongs to a sale nobody finished (invariant 4).
# From the few that are open, not from all payments of the session, nor of all time: a plus keeps the planner off the
# session's index, and asking for the moment, which no other index holds, brings it to the small one of open payments.
_UNFINISHED = (
    "EXISTS (SELECT 1 FROM sale s CROSS JOIN sale_payment p WHERE p.sale_id = s.id AND s.state = '{state}' "
    "AND p.state = 'paid' AND +p.session_id = NEW.id)"
)
_UNKNOWN = "EXISTS (SELECT 1 FROM sale_payment p WHERE p.state IN ('asked', 'unknown') AND p.at > 0 AND +p.session_id = NEW.id)"
_OPEN_PAYMENTS = f"{_UNKNOWN} OR {_UNFINISHED.format(state='open')} OR {_UNFINISHED.format(state='parked')}"
TRIGGERS = (
    never_deleted(Sale),
    refuse_when(Sale, "INSERT", "NEW.state <> 'open'", "shop.sale_not_begun_open"),
    refuse_when(Sale, "UPDATE", "OLD.state IN ('paid', 'void')", "shop.sale_frozen"),
    refuse_when(Sale, "UPDATE OF state", _PAID, "shop.payments_differ", timing="AFTER"),
    never_deleted(SaleLine),
    refuse_when(SaleLine, "INSERT", _OVER.format(row="NEW"), "shop.line_frozen"),
    refuse_when(
        SaleLine,
        "UPDATE",
        f"OLD.removed_at IS NOT NULL OR NEW.sale_id <> OLD.sale_id OR {_OVER.format(row='OLD')}",
        "shop.line_frozen",
    ),
    never_deleted(SalePayment),
    refuse_when(SalePayment, "INSERT", _OVER.format(row="NEW"), "shop.payment_frozen"),
    refuse_when(
        SalePayment,
        "UPDATE",
        "OLD.state = 'failed' OR NEW.sale_id <> OLD.sale_id OR NEW.tender <> OLD.tender "
        f"OR (OLD.state = 'paid' AND NEW.amount <> OLD.amount) OR {_OVER.format(row='OLD')}",
        "shop.payment_frozen",
    ),
    *frozen(SaleInvoice),
    Trigger(
        "shop_payment_open_on_close",
        "cash_session",
        "UPDATE OF state",
        f"NEW.state = 'closed' AND ({_OPEN_PAYMENTS})",
        "shop.payment_open",
    ),
)
