"""The ledger: moves that never change, and the level kept beside them (invariants 2 and 5)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, CharField

from desk_app.kernel.database import Table, frozen, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, MoneyField, QuantityField
from desk_app.stock.rules import MoveKind


class StockLevel(Table):
    """Sum of a product's moves (same id); ``lost`` is what counts and losses have cost so far, for the choice of counts."""

    quantity = QuantityField(default=0)
    value = MoneyField(default=0)
    last_cost = MoneyField(default=0)
    lost = MoneyField(default=0)
    counted_at = InstantField(default=0)


StockLevel.add_index(StockLevel.index(StockLevel.id, where=SQL("quantity < 0"), name="stock_level_negative"))


class StockMove(Table):
    """One change of quantity and value, both signed; ``paid`` is what came in with it, ``quantity_after`` what was left."""

    product_id = BigIntegerField()
    kind = EnumField(MoveKind)
    quantity = QuantityField()
    cost = MoneyField()
    paid = MoneyField(null=True)
    quantity_after = QuantityField()
    at = InstantField()
    day = DayField()
    staff_number = CharField(max_length=20)
    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    reason = CharField(max_length=40)
    note = CharField(max_length=120)

    class Meta:
        """Summed by product without touching the rows; found by what caused them, and by day for exports."""

        indexes = (
            (("product_id", "at", "quantity", "cost"), False),
            (("ref_kind", "ref_id"), False),
            (("day",), False),
        )


class StockBatch(Table):
    """So much came in with this date on it; what is left of it follows from what is there."""

    product_id = BigIntegerField()
    expires_on = DayField()
    quantity = QuantityField()
    move_id = BigIntegerField(index=True)

    class Meta:
        """The batches of a product, and those that expire by a day."""

        indexes = ((("product_id", "expires_on"), False), (("expires_on",), False))


class Delivery(Table):
    """Goods that came together."""

    supplier_id = BigIntegerField(null=True, index=True)
    order_id = BigIntegerField(null=True, index=True)
    at = InstantField()
    day = DayField()
    staff_number = CharField(max_length=20)
    reference = CharField(max_length=60)
    total = MoneyField()


TABLES = (StockLevel, StockMove, StockBatch, Delivery)
TRIGGERS = (
    refuse_when(
        StockLevel,
        "DELETE",
        "EXISTS (SELECT 1 FROM stock_move m WHERE m.product_id = OLD.id)",
        "stock.level_with_moves",
    ),
    *frozen(StockMove),
    *frozen(StockBatch),
    *frozen(Delivery),
    refuse_when(StockLevel, "UPDATE", "NEW.quantity = 0 AND NEW.value <> 0", "stock.nothing_is_worth_nothing"),
    refuse_when(StockLevel, "INSERT", "NEW.quantity = 0 AND NEW.value <> 0", "stock.nothing_is_worth_nothing"),
)
