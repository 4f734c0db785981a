"""The tables of tasks, faults and escalations. Private to the slice; words that name a person stand in side rows (D16)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, CharField, IntegerField, TextField

from desk_app.followup.rules import PHONE_LENGTH, TITLE_LENGTH, Step, TaskKind, TaskState
from desk_app.kernel.database import Table, erasable, never_deleted, refuse_when
from desk_app.kernel.fields import EnumField, InstantField


class Task(Table):
    """Something somebody is to do, open until it is done with a result or cancelled (G10)."""

    number = CharField(max_length=24, unique=True)
    kind = EnumField(TaskKind)
    state = EnumField(TaskState)
    giver_id = BigIntegerField(index=True)
    given_by = CharField(max_length=20)
    to_id = BigIntegerField(null=True, index=True)
    person_id = BigIntegerField(null=True, index=True)
    source_kind = CharField(max_length=30, default="")
    source_id = BigIntegerField(default=0)
    given_at = InstantField()
    due_at = InstantField()
    seen_at = InstantField(null=True)
    ended_at = InstantField(null=True)
    ended_by = CharField(max_length=20, default="")
    acknowledged_at = InstantField(null=True)

    class Meta:
        """Found by where it came from."""

        indexes = ((("source_kind", "source_id"), False),)


Task.add_index(Task.index(Task.due_at, Task.id, where=SQL("state = 'open'"), name="task_open"))
Task.add_index(
    Task.index(
        Task.giver_id,
        Task.id,
        where=SQL("ended_at IS NOT NULL AND acknowledged_at IS NULL"),
        name="task_to_acknowledge",
    )
)


class TaskText(Table):
    """What a task says (same id): may name a person, goes when erased; the result is written once it ends."""

    title = CharField(max_length=TITLE_LENGTH)
    detail = TextField()
    name = CharField(max_length=TITLE_LENGTH)
    phone = CharField(max_length=PHONE_LENGTH)
    result = TextField()


class TaskStep(Table):
    """One step of a task, ticked with who and when."""

    task_id = BigIntegerField()
    seq = IntegerField()
    text = CharField(max_length=TITLE_LENGTH)
    done_at = InstantField(null=True)
    done_by = CharField(max_length=20, default="")

    class Meta:
        """The steps of one task in order."""

        indexes = ((("task_id", "seq"), True),)


class Fault(Table):
    """Something at the desk that does not work (G9)."""

    number = CharField(max_length=24, unique=True)
    what = CharField(max_length=TITLE_LENGTH)
    place = CharField(max_length=TITLE_LENGTH)
    since_at = InstantField()
    noticed_at = InstantField()
    noticed_by = CharField(max_length=20)
    told_to = CharField(max_length=TITLE_LENGTH, default="")
    told_at = InstantField(null=True)
    told_by = CharField(max_length=20, default="")
    fixed_at = InstantField(null=True)
    fixed_by = CharField(max_length=20, default="")
    remark = TextField(default="")


Fault.add_index(Fault.index(Fault.id, where=SQL("fixed_at IS NULL"), name="fault_open"))


class Escalation(Table):
    """A step beyond the desk on a record (G3); a report up is answered once (K9)."""

    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    step = EnumField(Step)
    at = InstantField()
    staff_id = BigIntegerField()  # no index: read with its record only
    staff_number = CharField(max_length=20)
    person_id = BigIntegerField(null=True, index=True)
    due_at = InstantField(null=True)
    answered_at = InstantField(null=True)
    answered_by = CharField(max_length=20, default="")

    class Meta:
        """Found by its record."""

        indexes = ((("ref_kind", "ref_id", "id"), False),)


Escalation.add_index(
    Escalation.index(Escalation.due_at, where=SQL("due_at IS NOT NULL AND answered_at IS NULL"), name="escalation_open")
)


class EscalationText(Table):
    """Whom it was said to and why (same id), and the answer: may name a person, goes when erased."""

    subject = TextField()
    whom = CharField(max_length=TITLE_LENGTH)
    why = TextField()
    answer = TextField()


TABLES = (Task, TaskText, TaskStep, Fault, Escalation, EscalationText)
TRIGGERS = (
    never_deleted(Task),
    never_deleted(Fault),
    never_deleted(Escalation),
    erasable(TaskText)[1],
    erasable(TaskStep)[1],
    erasable(EscalationText)[1],
    refuse_when(Task, "UPDATE", "OLD.state <> 'open' AND NEW.state <> OLD.state", "followup.ended_twice"),
    refuse_when(Task, "UPDATE", "(NEW.state = 'open') <> (NEW.ended_at IS NULL)", "followup.end_without_time"),
    refuse_when(Fault, "UPDATE", "OLD.fixed_at IS NOT NULL", "followup.fixed_twice"),
    refuse_when(
        Escalation,
        "UPDATE",
        "OLD.answered_at IS NOT NULL OR NEW.step <> OLD.step OR NEW.at <> OLD.at OR NEW.ref_kind <> OLD.ref_kind "
        "OR NEW.ref_id <> OLD.ref_id OR NEW.staff_number <> OLD.staff_number",
        "followup.escalation_changed",
    ),
)
