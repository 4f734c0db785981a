"""The tables of the telephone. Private to the slice; what names a caller stands in side rows (D16).

``call_face.digits`` is the number as two of them are compared (D5), so the caller's history is one index range.
"""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.calls.rules import (
    LONGEST_LINE,
    LONGEST_PHONE,
    Direction,
    Kind,
    Mark,
    Outcome,
    PromiseEvent,
    PromiseState,
    Satisfaction,
    State,
    Way,
)
from desk_app.kernel.database import Table, erasable, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField


class Call(Table):
    """One call with its present state."""

    number = CharField(max_length=24, unique=True)
    day = DayField()
    direction = EnumField(Direction)
    state = EnumField(State)
    kind = EnumField(Kind, null=True)
    outcome = EnumField(Outcome, null=True)
    rang_at = InstantField()
    answered_at = InstantField(null=True)
    ended_at = InstantField(null=True)
    rings = IntegerField(default=0)
    is_late = BooleanField(default=False)  # answered after too many rings (C1)
    staff_number = CharField(max_length=20)
    desk = IntegerField()
    person_id = BigIntegerField(null=True)
    department_id = BigIntegerField(null=True)  # no index: figures go by day
    about_id = BigIntegerField(null=True)  # no index: read with its call only; the promise a second call is about (C5)
    is_private = BooleanField(default=False)
    is_read_back = BooleanField(default=False)
    silent = IntegerField(default=0)
    abuse = IntegerField(default=0)
    checking_at = InstantField(null=True)
    said_at = InstantField(null=True)
    source_kind = CharField(max_length=30, default="")
    source_id = BigIntegerField(default=0)

    class Meta:
        """The calls of a day, of a person and of a record of another slice."""

        indexes = ((("day", "id"), False), (("person_id", "id"), False), (("source_kind", "source_id"), False))


Call.add_index(Call.index(Call.desk, Call.id, where=SQL("ended_at IS NULL"), name="call_live"))


class CallFace(Table):
    """Who rang, and what about (same id): personal, goes when erased."""

    digits = CharField(max_length=LONGEST_PHONE)
    phone = CharField(max_length=LONGEST_PHONE)
    name = CharField(max_length=LONGEST_LINE)
    title = CharField(max_length=4)
    address = CharField(max_length=LONGEST_LINE)
    subject = CharField(max_length=LONGEST_LINE)
    note = TextField()

    class Meta:
        """A caller's history, newest first."""

        indexes = ((("digits", "id"), False),)


class CallMark(Table):
    """Something that happened on the line."""

    call_id = BigIntegerField()
    kind = EnumField(Mark)
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """The marks of one call."""

        indexes = ((("call_id", "id"), False),)


class Promise(Table):
    """An answer owed (C4): open until it is kept, in time or late."""

    call_id = BigIntegerField(index=True)
    person_id = BigIntegerField(null=True, index=True)
    kind = EnumField(Kind)
    way = EnumField(Way)
    state = EnumField(PromiseState)
    made_at = InstantField()
    made_by = CharField(max_length=20)
    due_at = InstantField()
    first_due_at = InstantField()
    arithmetic = JsonField()  # the days between, as they stood when it was promised
    chased = IntegerField(default=0)
    breached_at = InstantField(null=True)
    ended_at = InstantField(null=True)
    ended_by = CharField(max_length=20, default="")


Promise.add_index(Promise.index(Promise.due_at, Promise.id, where=SQL("state = 'open'"), name="promise_open"))


class PromiseFace(Table):
    """To whom and about what (same id): personal, goes when erased."""

    digits = CharField(max_length=LONGEST_PHONE, index=True)
    phone = CharField(max_length=LONGEST_PHONE)
    name = CharField(max_length=LONGEST_LINE)
    title = CharField(max_length=4)
    subject = CharField(max_length=LONGEST_LINE)
    progress = TextField()  # how far it is, for a second call (C5)
    result = TextField()


class PromiseStep(Table):
    """What happened to a promise, with the due time that held then."""

    promise_id = BigIntegerField()
    event = EnumField(PromiseEvent)
    at = InstantField()
    staff_number = CharField(max_length=20)
    due_at = InstantField()

    class Meta:
        """The course of one promise."""

        indexes = ((("promise_id", "id"), False),)


class OutboundSheet(Table):
    """What was made ready before ringing out (C10)."""

    number = CharField(max_length=24, unique=True)
    made_at = InstantField()
    made_by = CharField(max_length=20)
    planned_at = InstantField(null=True)
    person_id = BigIntegerField(null=True, index=True)
    call_id = BigIntegerField(null=True, index=True)


OutboundSheet.add_index(OutboundSheet.index(OutboundSheet.id, where=SQL("call_id IS NULL"), name="outbound_sheet_open"))


class OutboundSheetFace(Table):
    """Whom to ring, and about what (same id): personal, goes when erased."""

    phone = CharField(max_length=LONGEST_PHONE)
    name = CharField(max_length=LONGEST_LINE)
    title = CharField(max_length=4)
    unit = CharField(max_length=LONGEST_LINE)
    purpose = CharField(max_length=LONGEST_LINE)
    papers = TextField()
    questions = JsonField()


class Review(Table):
    """The going through of one day's calls (C12)."""

    day = DayField(unique=True)
    seed = CharField(max_length=32)
    percent = IntegerField()
    begun_at = InstantField()
    begun_by = CharField(max_length=20)
    finished_at = InstantField(null=True)
    finished_by = CharField(max_length=20, default="")
    why = CharField(max_length=LONGEST_LINE, default="")


class ReviewItem(Table):
    """A call to look at: drawn for satisfaction, or unsolved."""

    review_id = BigIntegerField()
    call_id = BigIntegerField(index=True)
    is_drawn = BooleanField()
    result = EnumField(Satisfaction, null=True)
    at = InstantField(null=True)
    staff_number = CharField(max_length=20, default="")

    class Meta:
        """Each call once per review."""

        indexes = ((("review_id", "call_id"), True),)


TABLES = (
    Call,
    CallFace,
    CallMark,
    Promise,
    PromiseFace,
    PromiseStep,
    OutboundSheet,
    OutboundSheetFace,
    Review,
    ReviewItem,
)
_LIVE = "('ringing', 'answered')"
TRIGGERS = (
    never_deleted(Call),
    never_deleted(Promise),
    never_deleted(OutboundSheet),
    never_deleted(Review),
    never_deleted(ReviewItem),
    *frozen(CallMark),
    *frozen(PromiseStep),
    erasable(CallFace)[1],
    erasable(PromiseFace)[1],
    erasable(OutboundSheetFace)[1],
    refuse_when(
        Call,
        "UPDATE",
        f"(NEW.state IN {_LIVE}) <> (NEW.ended_at IS NULL) "
        f"OR (NEW.state NOT IN ('ringing', 'answered', 'missed', 'abandoned') AND NEW.outcome IS NULL)",
        "calls.no_outcome",
    ),
    refuse_when(
        Call, "UPDATE", "NEW.number <> OLD.number OR NEW.rang_at <> OLD.rang_at OR NEW.day <> OLD.day", "calls.changed"
    ),
    refuse_when(Promise, "UPDATE", "OLD.state <> 'open'", "calls.promise_ended"),
    refuse_when(
        Promise,
        "UPDATE",
        "(OLD.breached_at IS NOT NULL AND (NEW.breached_at IS NULL OR NEW.breached_at <> OLD.breached_at)) "
        "OR NEW.first_due_at <> OLD.first_due_at OR NEW.chased < OLD.chased "
        "OR (NEW.state = 'kept' AND NEW.breached_at IS NOT NULL)",
        "calls.breach_stays",
    ),
    refuse_when(Review, "UPDATE", "OLD.finished_at IS NOT NULL OR NEW.seed <> OLD.seed", "calls.review_finished"),
    refuse_when(ReviewItem, "UPDATE", "OLD.result IS NOT NULL", "calls.settled_twice"),
)
