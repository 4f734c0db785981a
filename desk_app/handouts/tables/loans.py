"""What the desk has to lend, and who has it: a thing is out to one person at a time."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField

from desk_app.handouts.rules import LONGEST_CODE, LONGEST_LINE, LONGEST_NOTE, LoanState, ThingKind
from desk_app.kernel.database import Table, erasable, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField, MoneyField


class LoanThing(Table):
    """Something to lend, with the barcode it is found by."""

    code = CharField(max_length=LONGEST_CODE, unique=True)
    kind = EnumField(ThingKind)
    name = CharField(max_length=LONGEST_LINE)
    place = CharField(max_length=LONGEST_LINE)
    note = CharField(max_length=LONGEST_NOTE)
    is_active = BooleanField(default=True)
    lost_at = InstantField(null=True)


class Loan(Table):
    """One thing with one person until it is back or lost."""

    number = CharField(max_length=24, unique=True)
    day = DayField()
    thing_id = BigIntegerField()
    visit_id = BigIntegerField(null=True, index=True)
    out_at = InstantField()
    out_by = CharField(max_length=20)
    due_at = InstantField()
    due_on = DayField()  # the business day it is due on: closing asks for that day's
    state = EnumField(LoanState)
    ended_at = InstantField(null=True)
    ended_by = CharField(max_length=20, default="")
    charge = MoneyField(default=0)
    end_note = CharField(max_length=LONGEST_NOTE, default="")
    ink_digest = CharField(max_length=64, default="")

    class Meta:
        """The loans of one thing."""

        indexes = ((("thing_id", "id"), False),)


Loan.add_index(Loan.index(Loan.thing_id, unique=True, where=SQL("ended_at IS NULL"), name="loan_out_once"))
Loan.add_index(Loan.index(Loan.due_at, Loan.id, where=SQL("ended_at IS NULL"), name="loan_open"))


class LoanFace(Table):
    """Who has it (same id), and the strokes if they signed: personal, goes when erased."""

    name = CharField(max_length=LONGEST_LINE)
    title = CharField(max_length=4)
    phone = CharField(max_length=LONGEST_CODE)
    note = CharField(max_length=LONGEST_NOTE)
    person_id = BigIntegerField(null=True, index=True)
    salt = CharField(max_length=32)
    strokes = JsonField()


TABLES = (LoanThing, Loan, LoanFace)
TRIGGERS = (
    never_deleted(LoanThing),
    never_deleted(Loan),
    refuse_when(Loan, "UPDATE", "OLD.ended_at IS NOT NULL", "handouts.loan_ended_once"),
    refuse_when(Loan, "UPDATE", "(NEW.state = 'out') <> (NEW.ended_at IS NULL)", "handouts.open_until_back"),
    refuse_when(
        Loan,
        "UPDATE",
        "NEW.number <> OLD.number OR NEW.thing_id <> OLD.thing_id OR NEW.out_at <> OLD.out_at "
        "OR NEW.out_by <> OLD.out_by OR NEW.ink_digest <> OLD.ink_digest",
        "handouts.loan_frozen",
    ),
    *erasable(LoanFace),
)
