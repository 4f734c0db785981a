"""The tables of accounts. Private to the slice.

Who a member or payer is stands in ``people`` alone, so nothing personal is kept here but in the search index (D16). Moves,
allocations and undone payments only grow; the balance, and what is open of a bill or payment, are kept beside them.
"""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, Check, IntegerField

from desk_app.accounts.rules import MoveKind
from desk_app.kernel.database import Table, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField, MoneyField


class PriceClass(Table):
    """A discount by name; basis points."""

    name = CharField(max_length=120, unique=True)
    discount = IntegerField()
    is_active = BooleanField(default=True)


class Member(Table):
    """A person with a card; the balance is kept in the same act as each move."""

    number = CharField(max_length=30, unique=True)
    person_id = BigIntegerField(index=True)
    class_id = BigIntegerField(null=True, index=True)
    since_on = DayField()
    is_blocked = BooleanField(default=False)
    balance = MoneyField(default=0, constraints=[Check("balance >= 0")])


class MemberMove(Table):
    """One movement of a balance: signed amount, balance after it, whose document; ``of`` is what is paid back."""

    member_id = BigIntegerField()
    kind = EnumField(MoveKind)
    amount = MoneyField()
    balance = MoneyField()
    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    of_kind = CharField(max_length=30, default="")
    of_id = BigIntegerField(default=0)
    at = InstantField()
    day = DayField()
    by = CharField(max_length=20)

    class Meta:
        """A member's history, and what a document moved or had paid back."""

        indexes = ((("member_id", "id"), False), (("ref_kind", "ref_id"), False))


MemberMove.add_index(
    MemberMove.index(MemberMove.of_kind, MemberMove.of_id, where=SQL("of_id > 0"), name="member_move_of")
)


class FeeType(Table):
    """A kind of fee with its tax and late fee (basis points a day)."""

    name = CharField(max_length=120, unique=True)
    tax = IntegerField()
    late_rate = IntegerField()
    late_free_days = IntegerField()
    late_cap = IntegerField()
    is_active = BooleanField(default=True)


class FeeTypeLine(Table):
    """One line of a preparation list (F1); a line taken off stays for what was ticked."""

    fee_type_id = BigIntegerField(index=True)
    position = IntegerField()
    text = CharField(max_length=120)
    is_active = BooleanField(default=True)


class FeeAccount(Table):
    """A unit or customer that bills are made for; the code is unique without regard to width and case."""

    code = CharField(max_length=40)
    folded = CharField(max_length=40, unique=True)
    unit = CharField(max_length=120)
    person_id = BigIntegerField(null=True, index=True)
    opened_on = DayField()
    is_active = BooleanField(default=True)


class Bill(Table):
    """One claim: terms that never change, and what is open of it."""

    number = CharField(max_length=24, unique=True)
    account_id = BigIntegerField()
    fee_type_id = BigIntegerField(index=True)
    title = CharField(max_length=120)
    period = CharField(max_length=40)
    principal = MoneyField()
    due_on = DayField()
    late_rate = IntegerField()
    late_free_days = IntegerField()
    late_cap = IntegerField()
    made_at = InstantField()
    made_on = DayField()
    made_by = CharField(max_length=20)
    principal_left = MoneyField(constraints=[Check("principal_left >= 0")])
    late_paid = MoneyField(default=0, constraints=[Check("late_paid >= 0")])
    weight = BigIntegerField(default=0)  # cent-days counted up to ``since``
    since = DayField()
    paid_on = DayField(null=True)
    cancelled_at = InstantField(null=True)
    cancelled_on = DayField(null=True)
    cancelled_by = CharField(max_length=20, default="")
    why = CharField(max_length=120, default="")  # why it was cancelled

    class Meta:
        """All bills of an account by fee type."""

        indexes = ((("account_id", "fee_type_id", "due_on"), False),)


_OPEN = SQL("paid_on IS NULL AND cancelled_on IS NULL")
Bill.add_index(Bill.index(Bill.account_id, Bill.due_on, Bill.id, where=_OPEN, name="bill_open"))
Bill.add_index(Bill.index(Bill.due_on, Bill.account_id, Bill.principal_left, where=_OPEN, name="bill_open_due"))


class FeePreparation(Table):
    """The preparation list of a fee type was ticked for an account on a day (F1): by whom, which lines."""

    account_id = BigIntegerField()
    fee_type_id = BigIntegerField()  # no index: found by account, fee type and day together
    day = DayField()
    at = InstantField()
    by = CharField(max_length=20)
    lines = JsonField()

    class Meta:
        """Was it ticked today."""

        indexes = ((("account_id", "fee_type_id", "day"), False),)


class FeePayment(Table):
    """A payment on an account; ``unused`` is what is prepayment. Without a fee type it pays whatever comes."""

    account_id = BigIntegerField()
    fee_type_id = BigIntegerField(null=True)  # no index: payments are found by account, document or day
    amount = MoneyField()
    unused = MoneyField(constraints=[Check("unused >= 0")])
    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    at = InstantField()
    day = DayField(index=True)
    by = CharField(max_length=20)
    undone_on = DayField(null=True)

    class Meta:
        """An account's payments, and those of a document."""

        indexes = ((("account_id", "id"), False), (("ref_kind", "ref_id"), False))


FeePayment.add_index(
    FeePayment.index(FeePayment.account_id, FeePayment.unused, where=SQL("unused > 0"), name="fee_payment_unused")
)


class FeeAllocation(Table):
    """What a payment gave to a bill; taking it back is a row of its own with the same amounts below zero."""

    payment_id = BigIntegerField(index=True)
    bill_id = BigIntegerField(index=True)
    late = MoneyField()
    principal = MoneyField()
    reckoned_on = DayField()  # the day the late fee was reckoned to
    at = InstantField()
    day = DayField(index=True)
    reverses_id = BigIntegerField(null=True, unique=True)


class FeeUndo(Table):
    """A payment that was taken back, with the document it was taken back by."""

    payment_id = BigIntegerField(unique=True)
    amount = MoneyField()
    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    at = InstantField()
    day = DayField(index=True)
    by = CharField(max_length=20)

    class Meta:
        """What a document took back."""

        indexes = ((("ref_kind", "ref_id"), False),)


TABLES = (
    PriceClass,
    Member,
    MemberMove,
    FeeType,
    FeeTypeLine,
    FeeAccount,
    Bill,
    FeePreparation,
    FeePayment,
    FeeAllocation,
    FeeUndo,
)
_TERMS = (
    "number, account_id, fee_type_id, title, period, principal, due_on, late_rate, late_free_days, late_cap, "
    "made_at, made_on, made_by"
)
_GIVEN = "account_id, fee_type_id, amount, ref_kind, ref_id, at, day, by"
TRIGGERS = (
    *(never_deleted(table) for table in (PriceClass, Member, FeeType, FeeTypeLine, FeeAccount, Bill, FeePayment)),
    *frozen(MemberMove),
    *frozen(FeePreparation),
    *frozen(FeeAllocation),
    *frozen(FeeUndo),
    refuse_when(Bill, f"UPDATE OF {_TERMS}", "1 = 1", "bill.terms_frozen"),
    refuse_when(FeePayment, f"UPDATE OF {_GIVEN}", "1 = 1", "fee_payment.frozen"),
    # The member's row moves first, so a move that does not carry the kept balance is a lie.
    refuse_when(
        MemberMove,
        "INSERT",
        "NEW.balance <> (SELECT m.balance FROM member m WHERE m.id = NEW.member_id)",
        "member_move.balance_kept",
    ),
    refuse_when(
        FeeAllocation,
        "INSERT",
        "(SELECT SUM(a.principal) FROM fee_allocation a WHERE a.bill_id = NEW.bill_id) > "
        "(SELECT b.principal FROM bill b WHERE b.id = NEW.bill_id)",
        "fee_allocation.more_than_billed",
        timing="AFTER",
    ),
    refuse_when(
        FeeAllocation,
        "INSERT",
        "(SELECT SUM(a.late + a.principal) FROM fee_allocation a WHERE a.payment_id = NEW.payment_id) > "
        "(SELECT p.amount FROM fee_payment p WHERE p.id = NEW.payment_id)",
        "fee_allocation.more_than_paid",
        timing="AFTER",
    ),
)
