"""Refunds: documents of their own that point at what they give back, never more than was sold or collected (2, 3)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField

from desk_app.kernel.database import Table, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, MoneyField, QuantityField
from desk_app.shop.rules import LineKind, RefundKind


class Refund(Table):
    """One refund, in the open day; ``is_done`` once its lines and payments agree."""

    number = CharField(max_length=24, unique=True)
    kind = EnumField(RefundKind)
    sale_id = BigIntegerField(null=True)
    session_id = BigIntegerField(index=True)
    desk = IntegerField()
    day = DayField()
    at = InstantField()
    by = CharField(max_length=20)
    approved_by = CharField(max_length=20)
    why = CharField(max_length=200)
    is_done = BooleanField(default=False)
    rounding = MoneyField(default=0)
    total = MoneyField(default=0)
    tax = MoneyField(default=0)

    class Meta:
        """The refunds of a day."""

        indexes = ((("day", "id"), False),)


Refund.add_index(Refund.index(Refund.sale_id, Refund.id, where=SQL("sale_id IS NOT NULL"), name="refund_sale"))


class RefundLine(Table):
    """So much of a line came back; amounts are what the customer gets, above zero."""

    refund_id = BigIntegerField(index=True)
    sale_line_id = BigIntegerField(null=True, index=True)
    kind = EnumField(LineKind)
    product_id = BigIntegerField(null=True)
    name = CharField(max_length=200)
    quantity = QuantityField()
    net = MoneyField()
    tax_rate = IntegerField()
    tax = MoneyField()
    cost = MoneyField()
    to_shelf = BooleanField()


RefundLine.add_index(
    RefundLine.index(
        RefundLine.product_id, RefundLine.id, where=SQL("product_id IS NOT NULL"), name="refund_line_product"
    )
)


class RefundPayment(Table):
    """Money that went back, against the payment that had brought it."""

    refund_id = BigIntegerField(index=True)
    payment_id = BigIntegerField(null=True, index=True)
    tender = CharField(max_length=20)
    amount = MoneyField()
    reference = CharField(max_length=64)
    member_id = BigIntegerField(null=True)  # no index: found through its refund; the member's moves point here


TABLES = (Refund, RefundLine, RefundPayment)
_DONE = "EXISTS (SELECT 1 FROM refund r WHERE r.id = NEW.refund_id AND r.is_done)"
_SOLD = (
    "SELECT 1 FROM sale_line l JOIN sale s ON s.id = l.sale_id JOIN refund r ON r.id = NEW.refund_id "
    "WHERE l.id = NEW.sale_line_id AND l.removed_at IS NULL AND s.state = 'paid' AND s.id = r.sale_id"
)
_BACK = "SELECT COALESCE(SUM(b.{what}), 0) FROM refund_line b WHERE b.sale_line_id = NEW.sale_line_id"
_MORE_THAN_COLLECTED = (
    f"{_DONE} OR NEW.amount <= 0 OR (NEW.payment_id IS NOT NULL AND NOT EXISTS ("  # noqa: S608  own names only
    "SELECT 1 FROM sale_payment p JOIN sale s ON s.id = p.sale_id JOIN refund r ON r.id = NEW.refund_id "
    "WHERE p.id = NEW.payment_id AND p.state = 'paid' AND s.state = 'paid' AND s.id = r.sale_id AND p.amount >= "
    "NEW.amount + (SELECT COALESCE(SUM(b.amount), 0) FROM refund_payment b WHERE b.payment_id = NEW.payment_id)))"
)
TRIGGERS = (
    never_deleted(Refund),
    refuse_when(Refund, "INSERT", "NEW.is_done", "shop.refund_not_begun_open"),
    refuse_when(Refund, "UPDATE", "OLD.is_done", "shop.refund_frozen"),
    refuse_when(
        Refund,
        "UPDATE OF is_done",
        "NEW.total <> NEW.rounding + (SELECT COALESCE(SUM(l.net), 0) FROM refund_line l WHERE l.refund_id = NEW.id) "
        "OR NEW.total <> (SELECT COALESCE(SUM(p.amount), 0) FROM refund_payment p WHERE p.refund_id = NEW.id)",
        "shop.refund_differs",
        timing="AFTER",
    ),
    *frozen(RefundLine),
    refuse_when(
        RefundLine,
        "INSERT",
        f"{_DONE} OR NEW.quantity <= 0 OR NEW.net < 0 OR (NEW.sale_line_id IS NOT NULL AND ("
        f"NOT EXISTS ({_SOLD} AND l.quantity >= NEW.quantity + ({_BACK.format(what='quantity')}) "
        f"AND l.net >= NEW.net + ({_BACK.format(what='net')}))))",
        "shop.refunded_more_than_sold",
    ),
    *frozen(RefundPayment),
    refuse_when(
        RefundPayment,
        "INSERT",
        _MORE_THAN_COLLECTED,
        "shop.refunded_more_than_collected",
    ),
)
