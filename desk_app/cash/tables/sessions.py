"""Tills, their sessions, who answered for the drawer, and what moved. No table keeps what should be in a drawer."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField

from desk_app.cash.rules import MoveKind, SessionState, Tender
from desk_app.kernel.database import Table, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, MoneyField


class Till(Table):
    """One drawer, at one desk."""

    number = IntegerField(unique=True)
    name = CharField(max_length=60)
    desk = IntegerField()
    is_active = BooleanField(default=True)


Till.add_index(Till.index(Till.desk, unique=True, where=SQL("is_active"), name="till_of_desk"))


class CashSession(Table):
    """One till on one business day; ``moves`` counts rows, it is no amount."""

    till_id = BigIntegerField()
    seq = IntegerField()
    previous_id = BigIntegerField(null=True, index=True)
    day = DayField(index=True)
    desk = IntegerField()
    state = EnumField(SessionState)
    custodian = CharField(max_length=20)
    opened_at = InstantField()
    opened_by = CharField(max_length=20)
    float_amount = MoneyField()
    float_gap = MoneyField()  # against what last night kept
    float_gap_on = DayField(null=True)
    moves = IntegerField(default=0)
    ended_at = InstantField(null=True)
    counted_at = InstantField(null=True)
    closed_at = InstantField(null=True)

    class Meta:
        """Each till's sessions in order."""

        indexes = ((("till_id", "seq"), True),)


CashSession.add_index(
    CashSession.index(CashSession.till_id, unique=True, where=SQL("state <> 'closed'"), name="cash_session_unfinished")
)
CashSession.add_index(
    CashSession.index(CashSession.desk, unique=True, where=SQL("state = 'open'"), name="cash_session_open_at_desk")
)


class CashCustody(Table):
    """Who answered for the drawer from which move on, since which signed count; only added."""

    session_id = BigIntegerField()
    seq = IntegerField()
    custodian = CharField(max_length=20)
    given_by = CharField(max_length=20)
    began_at = InstantField()
    count_id = BigIntegerField(index=True)
    after_move = IntegerField()  # the moves that belong to the one before

    class Meta:
        """The periods of one session."""

        indexes = ((("session_id", "seq"), True),)


class CashMove(Table):
    """What went in (or, below zero, out) per tender; only added."""

    session_id = BigIntegerField()
    seq = IntegerField()
    kind = EnumField(MoveKind)
    tender = EnumField(Tender)
    amount = MoneyField()
    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    number = CharField(max_length=24)
    reference = CharField(max_length=80)
    reason = CharField(max_length=200)
    at = InstantField()
    staff_number = CharField(max_length=20)
    approved_by = CharField(max_length=20)
    salt = CharField(max_length=32)
    digest = CharField(max_length=64)

    class Meta:
        """A session's moves in order, and those of one document."""

        indexes = ((("session_id", "seq"), True), (("ref_kind", "ref_id"), False))


CashMove.add_index(
    CashMove.index(
        CashMove.tender,
        CashMove.reference,
        unique=True,
        where=SQL("reference <> '' AND kind = 'sale'"),
        name="cash_move_reference",
    )
)
# Adding a session up reads this alone, in its order: an X or a close of 10,000 sales never touches the rows themselves.
CashMove.add_index(
    CashMove.index(
        CashMove.session_id, CashMove.kind, CashMove.tender, CashMove.seq, CashMove.amount, name="cash_move_sums"
    )
)

TABLES = (Till, CashSession, CashCustody, CashMove)
_STEPS = (
    "(OLD.state = 'open' AND NEW.state IN ('open', 'ended')) OR (OLD.state = 'ended' AND NEW.state = 'counted') "
    "OR (OLD.state = 'counted' AND NEW.state IN ('counted', 'closed'))"
)
_BORN = ("till_id", "seq", "day", "desk", "opened_at", "opened_by", "float_amount", "float_gap")
TRIGGERS = (
    never_deleted(Till),
    never_deleted(CashSession),
    refuse_when(CashSession, "UPDATE", f"NOT ({_STEPS})", "cash.session_never_comes_back"),
    refuse_when(
        CashSession,
        "UPDATE",
        " OR ".join(f"NEW.{name} <> OLD.{name}" for name in _BORN) + " OR NEW.moves < OLD.moves",
        "cash.opening_frozen",
    ),
    refuse_when(
        CashSession,
        "UPDATE",
        "NEW.state <> 'open' AND NEW.moves <> OLD.moves",
        "cash.taken_after_the_end",
    ),
    refuse_when(
        CashSession,
        "INSERT",
        "NEW.day < (SELECT COALESCE(MAX(s.day), '') FROM cash_session s WHERE s.till_id = NEW.till_id) "
        "OR NEW.seq <> (SELECT COALESCE(MAX(s.seq), 0) + 1 FROM cash_session s WHERE s.till_id = NEW.till_id)",
        "cash.session_chain",
    ),
    refuse_when(
        CashSession,
        "UPDATE",
        "NEW.state = 'closed' AND NOT EXISTS (SELECT 1 FROM z_report z WHERE z.session_id = NEW.id)",
        "cash.closed_without_z",
    ),
    *frozen(CashCustody),
    refuse_when(
        CashCustody,
        "INSERT",
        "NEW.seq <> (SELECT COALESCE(MAX(c.seq), 0) + 1 FROM cash_custody c WHERE c.session_id = NEW.session_id)",
        "cash.custody_gap",
    ),
    *frozen(CashMove),
    refuse_when(
        CashMove,
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM cash_session s WHERE s.id = NEW.session_id AND s.state = 'open' "
        "AND NEW.seq BETWEEN 1 AND s.moves)",
        "cash.move_needs_an_open_session",
    ),
)
