"""Bags on their way to finance: what was packed never changes, each step adds a row (S4, F2)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, CharField, IntegerField

from desk_app.cash.rules import BagState
from desk_app.kernel.database import Table, erasable, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField, MoneyField


class CashBag(Table):
    """One bag with its seal; only its state goes on."""

    number = CharField(max_length=24, unique=True)
    bag_no = IntegerField(unique=True)
    seal = CharField(max_length=60)
    day = DayField()
    state = EnumField(BagState)
    amount = MoneyField()
    due = MoneyField()  # what its sessions owe
    pieces = JsonField()
    reason = CharField(max_length=200)
    packed_at = InstantField()
    packed_by = CharField(max_length=20)
    salt = CharField(max_length=32)
    digest = CharField(max_length=64)


CashBag.add_index(
    CashBag.index(
        CashBag.packed_at, CashBag.id, where=SQL("state IN ('packed', 'sent', 'disputed')"), name="cash_bag_open"
    )
)


class BagSession(Table):
    """A session whose money is in a bag; once."""

    bag_id = BigIntegerField(index=True)
    session_id = BigIntegerField(unique=True)
    amount = MoneyField()


class BagStep(Table):
    """A step of a bag: sent, accepted, disputed, settled; finance's own count stands here."""

    bag_id = BigIntegerField()
    state = EnumField(BagState)
    at = InstantField()
    staff_number = CharField(max_length=20)
    other = CharField(max_length=60)  # who carries it, or who approved
    pieces = JsonField(null=True)
    amount = MoneyField(null=True)
    reason = CharField(max_length=200)
    ink_digest = CharField(max_length=64)

    class Meta:
        """Each step once."""

        indexes = ((("bag_id", "state"), True),)


class BagPaper(Table):
    """The salt and both signatures of a sent bag (same id as its step); goes when erased."""

    salt = CharField(max_length=32)
    packed_strokes = JsonField()
    carried_strokes = JsonField()


TABLES = (CashBag, BagSession, BagStep, BagPaper)
_PACKED = ("number", "bag_no", "seal", "day", "amount", "due", "pieces", "packed_at", "packed_by", "digest")
TRIGGERS = (
    never_deleted(CashBag),
    refuse_when(
        CashBag, "UPDATE", " OR ".join(f"NEW.{name} <> OLD.{name}" for name in _PACKED), "cash.packed_stays_packed"
    ),
    refuse_when(
        CashBag,
        "UPDATE",
        "NOT EXISTS (SELECT 1 FROM bag_step b WHERE b.bag_id = NEW.id AND b.state = NEW.state)",
        "cash.bag_without_step",
    ),
    refuse_when(
        CashBag,
        "INSERT",
        "NEW.bag_no <> (SELECT COALESCE(MAX(b.bag_no), 0) + 1 FROM cash_bag b)",
        "cash.bag_number_gap",
    ),
    *frozen(BagSession),
    *frozen(BagStep),
    refuse_when(
        BagStep,
        "INSERT",
        "NEW.state IN ('accepted', 'disputed') AND (EXISTS (SELECT 1 FROM cash_bag b WHERE b.id = NEW.bag_id "
        "AND b.packed_by = NEW.staff_number) OR EXISTS (SELECT 1 FROM bag_step b WHERE b.bag_id = NEW.bag_id "
        "AND b.state = 'sent' AND b.other = NEW.staff_number))",
        "cash.own_bag",
    ),
    *erasable(BagPaper),
)
