"""Counts: which products, each counting as it was typed, and the sealed results (S1, S4)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, CharField, IntegerField

from desk_app.kernel.database import Table, erasable, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField, MoneyField, QuantityField
from desk_app.stock.rules import CountKind, CountState, Scope


class StockCount(Table):
    """One count; from its seal on, only booking changes it."""

    number = CharField(max_length=24, unique=True)
    kind = EnumField(CountKind)
    scope = EnumField(Scope)
    state = EnumField(CountState)
    counters = IntegerField()
    day = DayField()
    opened_at = InstantField()
    opened_by = CharField(max_length=20)
    lines = IntegerField(default=0)
    settled = IntegerField(default=0)
    sealed_at = InstantField(null=True)
    sealed_by = CharField(max_length=20)
    digest = CharField(max_length=64)
    lines_off = IntegerField(default=0)
    book_value = MoneyField(default=0)
    variance_value = MoneyField(default=0)
    variance_retail = MoneyField(default=0)
    booked_at = InstantField(null=True)
    booked_by = CharField(max_length=20)
    approved_by = CharField(max_length=20)
    why_void = CharField(max_length=120)

    class Meta:
        """The counts of a day."""

        indexes = ((("day", "kind"), False),)


StockCount.add_index(
    StockCount.index(StockCount.id, where=SQL("state IN ('counting', 'sealed')"), name="stock_count_running")
)


class CountLine(Table):
    """One product of a count, in the order of the sheet."""

    count_id = BigIntegerField()
    product_id = BigIntegerField(index=True)
    position = IntegerField()
    state = CharField(max_length=10)

    class Meta:
        """Each product once."""

        indexes = ((("count_id", "product_id"), True),)


class CountEntry(Table):
    """What one person counted, with the books at that very instant; only added, never shown before the seal."""

    line_id = BigIntegerField(index=True)
    staff_number = CharField(max_length=20)
    counted = QuantityField()
    book = QuantityField()
    counted_at = InstantField()
    at = InstantField()


class CountResult(Table):
    """The sealed outcome of a line (same id): never changed."""

    count_id = BigIntegerField(index=True)
    product_id = BigIntegerField(index=True)
    counted = QuantityField()
    book = QuantityField()
    value = MoneyField()  # the difference at cost
    retail = MoneyField()  # the difference at the selling price
    book_value = MoneyField()
    counted_by = CharField(max_length=20)


class CountReason(Table):
    """Why a line differed (same id), given when it was booked."""

    reason = CharField(max_length=120)


class CountPaper(Table):
    """The signatures under a booked count (same id): personal, goes when erased."""

    counted = JsonField(null=True)
    approved = JsonField(null=True)


class CountWish(Table):
    """A product on tonight's list (same id); goes once it was counted."""

    why = CharField(max_length=40)
    since = InstantField()


TABLES = (StockCount, CountLine, CountEntry, CountResult, CountReason, CountPaper, CountWish)
_SEALED = "EXISTS (SELECT 1 FROM stock_count c WHERE c.id = {row}.count_id AND c.state <> 'counting' AND c.sealed_at IS NOT NULL)"
TRIGGERS = (
    never_deleted(StockCount),
    never_deleted(CountLine),
    *frozen(CountEntry),
    *frozen(CountResult),
    *frozen(CountReason),
    *erasable(CountPaper),
    refuse_when(
        StockCount,
        "UPDATE",
        "OLD.sealed_at IS NOT NULL AND (NEW.digest <> OLD.digest OR NEW.sealed_at <> OLD.sealed_at "
        "OR NEW.lines <> OLD.lines OR NEW.variance_value <> OLD.variance_value OR NEW.state = 'counting')",
        "stock.count_sealed",
    ),
    refuse_when(StockCount, "UPDATE", "OLD.state IN ('booked', 'void')", "stock.count_ended"),
    refuse_when(CountLine, "INSERT", _SEALED.format(row="NEW"), "stock.count_sealed_line"),
    refuse_when(CountLine, "UPDATE", _SEALED.format(row="OLD"), "stock.count_sealed_line"),
    refuse_when(
        CountEntry,
        "INSERT",
        "EXISTS (SELECT 1 FROM count_line l JOIN stock_count c ON c.id = l.count_id "
        "WHERE l.id = NEW.line_id AND c.state <> 'counting')",
        "stock.count_sealed_entry",
    ),
)
