"""What was counted, each time, and why it differed; only added (M2)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, CharField, IntegerField

from desk_app.cash.rules import CountKind, Tender
from desk_app.kernel.database import Table, frozen, refuse_when
from desk_app.kernel.fields import EnumField, InstantField, JsonField, MoneyField


class CashCount(Table):
    """One count of a drawer: pieces, totals of the other tenders, who counted and who signed with them."""

    session_id = BigIntegerField()
    kind = EnumField(CountKind)
    attempt = IntegerField()  # over all counts of the session
    pieces = JsonField()
    totals = JsonField()
    amount = MoneyField()
    note = CharField(max_length=200)
    at = InstantField()
    staff_number = CharField(max_length=20)
    second = CharField(max_length=20)
    salt = CharField(max_length=32)
    digest = CharField(max_length=64)

    class Meta:
        """The counts of one session in order."""

        indexes = ((("session_id", "attempt"), True),)


CashCount.add_index(
    CashCount.index(CashCount.session_id, unique=True, where=SQL("kind = 'sealed'"), name="cash_count_sealed_once")
)


class CashReason(Table):
    """Why a tender differed, who said so, and who approved; the last one of a tender holds."""

    session_id = BigIntegerField()
    tender = EnumField(Tender)
    difference = MoneyField()
    reason = CharField(max_length=200)
    at = InstantField()
    staff_number = CharField(max_length=20)
    approved_by = CharField(max_length=20)

    class Meta:
        """The reasons of one session."""

        indexes = ((("session_id", "id"), False),)


TABLES = (CashCount, CashReason)
_OF = "(SELECT s.state FROM cash_session s WHERE s.id = NEW.session_id)"
TRIGGERS = (
    *frozen(CashCount),
    refuse_when(
        CashCount,
        "INSERT",
        "(NEW.kind IN ('attempt', 'sealed') AND " + _OF + " <> 'ended') "
        "OR (NEW.kind = 'recount' AND " + _OF + " <> 'counted') "
        "OR (NEW.kind IN ('float', 'hand_over') AND " + _OF + " <> 'open')",
        "cash.count_out_of_turn",
    ),
    *frozen(CashReason),
    refuse_when(CashReason, "INSERT", _OF + " <> 'counted'", "cash.reason_before_the_seal"),
    refuse_when(CashReason, "INSERT", "NEW.approved_by = NEW.staff_number", "cash.approved_by_oneself"),
)
