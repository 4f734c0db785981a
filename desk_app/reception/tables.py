"""The tables of reception. Private to the slice.

``visit`` holds the present state beside its history, so that no hot query ever counts or sums old rows; ``visit_step``
is the history itself and only grows. What names a person stands in side rows that only erasing may delete (D16).
"""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.kernel.database import Table, erasable, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField
from desk_app.reception.rules import LONGEST_NAME, LONGEST_PHONE, Mark, Outcome, State, VisitClass

_ENDS = "('done', 'left', 'expired', 'void')"


class Lane(Table):
    """A queue of one kind of matter; its code starts the call label."""

    code = CharField(max_length=2, unique=True)
    name = CharField(max_length=60)
    position = IntegerField(default=0)
    carries_over = BooleanField(default=False)  # D11
    is_active = BooleanField(default=True)


class CounterSession(Table):
    """A counter open for lanes: one row per opening; closed_at is written once."""

    desk = IntegerField()
    staff_number = CharField(max_length=20)
    lanes = JsonField()
    opened_at = InstantField()
    closed_at = InstantField(null=True)

    class Meta:
        """The open ones are few."""

        indexes = ((("desk", "closed_at"), False),)


class Visit(Table):
    """One visit with its present state."""

    number = CharField(max_length=24, unique=True)
    label = CharField(max_length=12)
    day = DayField()  # the business day of issue; a carried ticket keeps it (D11)
    lane_id = BigIntegerField()
    issued_at = InstantField()
    queue_at = InstantField()  # the place in the queue: issue time less the class credit (D10)
    state = EnumField(State)
    state_since = InstantField()
    seq = IntegerField()  # the number of the last step
    waiting_since = InstantField()  # of the present wait
    visit_class = EnumField(VisitClass, default=VisitClass.NORMAL)
    is_urgent = BooleanField(default=False)
    person_id = BigIntegerField(null=True)
    host_id = BigIntegerField(null=True)
    staff_id = BigIntegerField(null=True)  # no index: figures go by day and staff number
    staff_number = CharField(max_length=20, default="")
    desk = IntegerField(default=0)
    calls = IntegerField(default=0)
    ladder = IntegerField(default=0)  # R5: never lowered
    heads_in = IntegerField(default=0)  # D18: how many of the group are in the house now
    tea_at = InstantField(null=True)
    teas = IntegerField(default=0)
    host_told_at = InstantField(null=True)
    said_at = InstantField(null=True)
    handed_over_at = InstantField(null=True)
    received_at = InstantField(null=True)  # first time somebody attended
    wait_ms = BigIntegerField(default=0)
    serve_ms = BigIntegerField(default=0)
    language = CharField(max_length=8, default="")
    is_carried = BooleanField(default=False)
    outcome = EnumField(Outcome, null=True)
    closed_at = InstantField(null=True)

    class Meta:
        """Open visits, the waiting queue, people in the house and last services are partial: history costs nothing."""

        indexes = ((("day", "id"), False), (("person_id", "id"), False), (("host_id", "id"), False))


Visit.add_index(
    Visit.index(Visit.lane_id, Visit.queue_at, Visit.id, where=SQL("state = 'waiting'"), name="visit_queue")
)
Visit.add_index(Visit.index(Visit.id, where=SQL("closed_at IS NULL"), name="visit_open"))
Visit.add_index(Visit.index(Visit.id, where=SQL("heads_in > 0"), name="visit_in_house"))
Visit.add_index(
    Visit.index(Visit.lane_id, Visit.closed_at, where=SQL("state = 'done' AND serve_ms > 0"), name="visit_served")
)


class VisitFace(Table):
    """What the board shows of the person (same id as the visit): personal, goes when erased."""

    shown = CharField(max_length=LONGEST_NAME)  # as typed
    title = CharField(max_length=4)
    phone = CharField(max_length=LONGEST_PHONE)
    purpose = TextField()
    board_consent = BooleanField(default=False)


class VisitStep(Table):
    """One state with who and when; ``lasted_ms`` and ``before`` tell of the state it ended, so figures are sums."""

    visit_id = BigIntegerField()
    seq = IntegerField()
    state = EnumField(State)
    at = InstantField()
    before = CharField(max_length=20, default="")
    lasted_ms = BigIntegerField(default=0)
    lane_id = BigIntegerField()  # no index: read with its visit only
    desk = IntegerField()
    staff_number = CharField(max_length=20)
    why = CharField(max_length=40, default="")  # the program's word ("night", "→ 08"); typed words are personal: notes

    class Meta:
        """The timeline of one visit."""

        indexes = ((("visit_id", "seq"), True),)


class VisitMark(Table):
    """Something done for the visitor."""

    visit_id = BigIntegerField()
    kind = EnumField(Mark)
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """The marks of one visit."""

        indexes = ((("visit_id", "id"), False),)


class VisitNote(Table):
    """What was written down (R9), the newest counts; personal, goes when erased."""

    visit_id = BigIntegerField()
    kind = CharField(max_length=20)  # "note" | "left_behind" | "moved_up" | "why" of the step ``seq``
    seq = IntegerField(default=0)
    text = TextField()
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """The notes of one visit."""

        indexes = ((("visit_id", "id"), False),)


class PresenceFact(Table):
    """Into the house, out of it, or presumed out at closing (D18)."""

    visit_id = BigIntegerField()
    kind = CharField(max_length=14)  # "in" | "out" | "presumed_left"
    heads = IntegerField()
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """By visit and by time."""

        indexes = ((("visit_id", "id"), False), (("at",), False))


class BadgeLoan(Table):
    """A visitor badge lent, open until it comes back."""

    visit_id = BigIntegerField()
    badge = CharField(max_length=40)
    lent_at = InstantField()
    returned_at = InstantField(null=True)

    class Meta:
        """Found by visit."""

        indexes = ((("visit_id",), False),)


BadgeLoan.add_index(
    BadgeLoan.index(BadgeLoan.badge, unique=True, where=SQL("returned_at IS NULL"), name="badge_out_once")
)


class Expected(Table):
    """A visitor who is announced: an appointment (with queue credit) or simply expected."""

    due_at = InstantField()
    day = DayField()
    is_appointment = BooleanField(default=True)
    lane_id = BigIntegerField()  # no index: read by day
    host_id = BigIntegerField(null=True)
    person_id = BigIntegerField(null=True)
    heads = IntegerField(default=1)
    state = CharField(max_length=10, default="expected")  # expected | arrived | cancelled
    visit_id = BigIntegerField(null=True, index=True)

    class Meta:
        """The list of a day."""

        indexes = ((("day", "due_at"), False), (("host_id", "day"), False), (("person_id", "day"), False))


class ExpectedFace(Table):
    """Who is expected (same id): personal, goes when erased."""

    name = CharField(max_length=LONGEST_NAME)
    title = CharField(max_length=4)
    phone = CharField(max_length=LONGEST_PHONE)
    purpose = TextField()


TABLES = (
    Lane,
    CounterSession,
    Visit,
    VisitFace,
    VisitStep,
    VisitMark,
    VisitNote,
    PresenceFact,
    BadgeLoan,
    Expected,
    ExpectedFace,
)
TRIGGERS = (
    never_deleted(Visit),
    *frozen(VisitStep),
    *frozen(VisitMark),
    *frozen(PresenceFact),
    erasable(VisitFace)[1],  # a misheard name may be put right; only erasing removes it
    erasable(ExpectedFace)[1],
    *erasable(VisitNote),
    refuse_when(Visit, "UPDATE", f"OLD.state IN {_ENDS} AND NEW.seq <> OLD.seq", "reception.ended"),
    refuse_when(Visit, "UPDATE", "NEW.ladder < OLD.ladder", "reception.ladder_down"),
    refuse_when(
        Visit,
        "UPDATE",
        "NEW.number <> OLD.number OR NEW.issued_at <> OLD.issued_at OR NEW.label <> OLD.label",
        "reception.ticket_changed",
    ),
    refuse_when(
        Visit,
        "UPDATE",
        f"(NEW.state IN {_ENDS}) <> (NEW.closed_at IS NOT NULL) OR (NEW.state = 'done' AND NEW.outcome IS NULL)",
        "reception.no_outcome",
    ),
    refuse_when(
        VisitStep,
        "INSERT",
        "NEW.seq <> (SELECT COALESCE(MAX(s.seq), 0) + 1 FROM visit_step s WHERE s.visit_id = NEW.visit_id)",
        "reception.step_gap",
    ),
    refuse_when(BadgeLoan, "UPDATE", "OLD.returned_at IS NOT NULL", "reception.badge_back_twice"),
)
