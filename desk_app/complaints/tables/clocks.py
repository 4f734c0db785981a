"""Clocks with their warnings and breaches, call-backs with their attempts, draws."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, CharField, IntegerField

from desk_app.complaints.rules import CallBackKind, ClockKind, ClockState, Owner, Reached, Unit
from desk_app.kernel.database import Table
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField


class CaseClock(Table):
    """One due time of a round; once ended it never changes."""

    case_id = BigIntegerField()
    round = IntegerField()
    kind = EnumField(ClockKind)
    unit = EnumField(Unit)
    amount = IntegerField()
    started_at = InstantField()
    first_due_at = InstantField()  # as computed at the start
    due_at = InstantField()  # moved by pauses
    due_on = DayField()  # the calendar day it is due, for the month's figures
    owner = EnumField(Owner)
    department_id = BigIntegerField(null=True)  # no index: figures go by day
    staff_number = CharField(max_length=20)  # at the desk
    state = EnumField(ClockState)
    pauses = JsonField()  # [[from, to], …] in milliseconds; the last may be open
    events = JsonField()  # when it warns (50, 80, due), is missed, and goes up the ladder; in milliseconds
    passed = IntegerField()  # how many of them were written
    next_at = InstantField(null=True)  # the next of them, while running
    shows_from = InstantField(null=True)  # when it first stands in the rail
    ended_at = InstantField(null=True)
    ended_by = CharField(max_length=20)

    class Meta:
        """The clocks of one case, and of a month."""

        indexes = (
            (("case_id", "id"), False),
            (("due_on", "kind", "state", "owner", "department_id", "due_at", "case_id"), False),
        )


CaseClock.add_index(CaseClock.index(CaseClock.shows_from, where=SQL("shows_from IS NOT NULL"), name="case_clock_shown"))


class ClockMark(Table):
    """A warning that was given: each once."""

    clock_id = BigIntegerField()
    mark = IntegerField()
    at = InstantField()

    class Meta:
        """Each once."""

        indexes = ((("clock_id", "mark"), True),)


class ClockBreach(Table):
    """A due time that was missed: written once, kept for ever, with whom it is charged to."""

    clock_id = BigIntegerField(unique=True)
    case_id = BigIntegerField(index=True)
    round = IntegerField()
    kind = EnumField(ClockKind)
    due_at = InstantField()
    noticed_at = InstantField()
    owner = EnumField(Owner)
    department_id = BigIntegerField(null=True)  # no index: read with its clock
    staff_number = CharField(max_length=20)


class CallBack(Table):
    """A call-back that is owed, or what came of it."""

    case_id = BigIntegerField()
    round = IntegerField()
    kind = EnumField(CallBackKind)
    clock_id = BigIntegerField(index=True)
    opened_at = InstantField()
    number = CharField(max_length=24)
    outcome = EnumField(Reached, null=True)
    is_unreachable = IntegerField(default=0)
    ended_at = InstantField(null=True)
    ended_on = DayField(null=True)
    ended_by = CharField(max_length=20, default="")

    class Meta:
        """Of one case; of a month."""

        indexes = ((("case_id", "id"), False), (("ended_on",), False))


CallBack.add_index(CallBack.index(CallBack.id, where=SQL("ended_at IS NULL"), name="call_back_open"))


class CallBackAttempt(Table):
    """One attempt to reach a customer."""

    call_back_id = BigIntegerField()
    at = InstantField()
    half_day = CharField(max_length=12)
    way = CharField(max_length=20)
    reached = EnumField(Reached)
    staff_number = CharField(max_length=20)

    class Meta:
        """Of one call-back."""

        indexes = ((("call_back_id", "id"), False),)


class CaseDraw(Table):
    """One drawing of assistance cases: seed, who stood in it, who was drawn; anyone can repeat it (D13)."""

    month = CharField(max_length=7)
    day = DayField()
    seed = CharField(max_length=32)
    closed = IntegerField()
    needed = IntegerField()
    candidates = JsonField()
    drawn = JsonField()
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """By month."""

        indexes = ((("month", "id"), False),)
