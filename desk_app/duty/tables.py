"""The tables of the duty line. Private to the slice; what names a caller stands in side rows (D16)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.duty.rules import LONGEST_LINE, LONGEST_PHONE, CallState
from desk_app.kernel.database import Table, erasable, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField


class DutyWeek(Table):
    """Who is on the line for a week, from its Monday: one person a week."""

    monday = DayField(unique=True)
    staff_id = BigIntegerField(index=True)
    deputy_id = BigIntegerField(null=True)  # no index: read with its week only
    note = CharField(max_length=LONGEST_LINE, default="")
    set_at = InstantField()
    set_by = CharField(max_length=20)


class DutySwap(Table):
    """A wish to give a week to somebody, perhaps for one of theirs; answered once, by whoever was asked."""

    monday = DayField()
    in_return = DayField(null=True)
    from_id = BigIntegerField(index=True)
    to_id = BigIntegerField(index=True)
    asked_at = InstantField()
    answered_at = InstantField(null=True)
    is_agreed = BooleanField(null=True)


DutySwap.add_index(DutySwap.index(DutySwap.id, where=SQL("answered_at IS NULL"), name="duty_swap_open"))


class DutyAbsence(Table):
    """Days on which somebody cannot be on the line: a holiday, a journey."""

    staff_id = BigIntegerField()
    first_on = DayField()
    last_on = DayField()
    added_by = CharField(max_length=20)

    class Meta:
        """By person and time."""

        indexes = ((("staff_id", "last_on"), False),)


class DutyCall(Table):
    """A call on the duty line with how far it was taken."""

    number = CharField(max_length=24, unique=True)
    day = DayField(index=True)
    at = InstantField()
    staff_id = BigIntegerField(index=True)
    staff_number = CharField(max_length=20)
    state = EnumField(CallState)
    person_id = BigIntegerField(null=True, index=True)
    agreed_at = InstantField(null=True)
    is_lapsed = BooleanField(default=False)  # the contract has lapsed: told at hand-over


DutyCall.add_index(
    DutyCall.index(DutyCall.id, where=SQL("state NOT IN ('solved', 'redirected')"), name="duty_call_open")
)


class DutyCallFace(Table):
    """Who rang, what about, what came of it (same id): personal, goes when erased."""

    digits = CharField(max_length=LONGEST_PHONE, index=True)
    phone = CharField(max_length=LONGEST_PHONE)
    name = CharField(max_length=LONGEST_LINE)
    title = CharField(max_length=4)
    address = CharField(max_length=LONGEST_LINE)
    question = TextField()
    result = TextField()
    told = TextField()  # what the caller was told is arranged


class DutyCallStep(Table):
    """One step of a duty call with who and when."""

    duty_call_id = BigIntegerField()
    state = EnumField(CallState)
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """The course of one call."""

        indexes = ((("duty_call_id", "id"), False),)


class PlanContact(Table):
    """Whom the emergency plan calls out for what."""

    situation = CharField(max_length=LONGEST_LINE)
    whom = CharField(max_length=LONGEST_LINE)
    phone = CharField(max_length=LONGEST_PHONE)
    position = IntegerField(default=0)
    is_active = BooleanField(default=True)


class ShiftNote(Table):
    """What the next shift, or one person, must know."""

    to_id = BigIntegerField(null=True, index=True)
    text = TextField()
    left_at = InstantField()
    left_by = CharField(max_length=20)
    read_at = InstantField(null=True)
    read_by = CharField(max_length=20, default="")


ShiftNote.add_index(ShiftNote.index(ShiftNote.id, where=SQL("read_at IS NULL"), name="shift_note_unread"))


class DutyHandOver(Table):
    """The line went from one person to the next, with what is open then."""

    from_id = BigIntegerField(index=True)
    to_id = BigIntegerField(index=True)
    at = InstantField()
    open_calls = IntegerField()
    lapsed = IntegerField()
    note = TextField()
    taken_at = InstantField(null=True)


TABLES = (
    DutyWeek,
    DutySwap,
    DutyAbsence,
    DutyCall,
    DutyCallFace,
    DutyCallStep,
    PlanContact,
    ShiftNote,
    DutyHandOver,
)
TRIGGERS = (
    never_deleted(DutySwap),
    never_deleted(DutyCall),
    never_deleted(ShiftNote),
    never_deleted(DutyHandOver),
    *frozen(DutyCallStep),
    erasable(DutyCallFace)[1],
    refuse_when(DutySwap, "UPDATE", "OLD.answered_at IS NOT NULL", "duty.swap_answered_twice"),
    refuse_when(DutyHandOver, "UPDATE", "OLD.taken_at IS NOT NULL", "duty.taken_over_twice"),
    refuse_when(DutyCall, "UPDATE", "OLD.state IN ('solved', 'redirected') AND NEW.state <> OLD.state", "duty.ended"),
    refuse_when(DutyCall, "UPDATE", "OLD.is_lapsed AND NOT NEW.is_lapsed", "duty.lapsed_stays"),
)
