"""Orders to suppliers and what has come of them."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, CharField

from desk_app.kernel.database import Table, never_deleted
from desk_app.kernel.fields import DayField, EnumField, InstantField, MoneyField, QuantityField
from desk_app.stock.rules import OrderState


class PurchaseOrder(Table):
    """What was ordered together."""

    number = CharField(max_length=24, unique=True)
    supplier_id = BigIntegerField(null=True, index=True)
    state = EnumField(OrderState)
    at = InstantField()
    day = DayField()
    wanted_on = DayField(null=True)
    staff_number = CharField(max_length=20)
    remarks = CharField(max_length=500)
    total = MoneyField()


PurchaseOrder.add_index(
    PurchaseOrder.index(PurchaseOrder.id, where=SQL("state IN ('ordered', 'part')"), name="purchase_order_open")
)


class PurchaseLine(Table):
    """So much of one product at this price for one unit, and how much of it has come."""

    order_id = BigIntegerField()
    product_id = BigIntegerField(index=True)
    quantity = QuantityField()
    price = MoneyField()
    received = QuantityField(default=0)

    class Meta:
        """One line for each product of an order."""

        indexes = ((("order_id", "product_id"), True),)


TABLES = (PurchaseOrder, PurchaseLine)
TRIGGERS = (never_deleted(PurchaseOrder), never_deleted(PurchaseLine))
