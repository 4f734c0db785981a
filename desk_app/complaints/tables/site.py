"""What the site keeps beside its cases: numbered paper forms, utilities, authorities, frozen months."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.complaints.rules import Kind, Verdict
from desk_app.kernel.database import Table
from desk_app.kernel.fields import DayField, EnumField, InstantField


class BlankForm(Table):
    """A numbered paper form: issued, then used by one case, or void."""

    number = CharField(max_length=24, unique=True)
    kind = EnumField(Kind)
    state = CharField(max_length=8, default="issued")  # issued | used | void
    case_id = BigIntegerField(null=True, index=True)
    issued_at = InstantField()
    issued_by = CharField(max_length=20)


class Utility(Table):
    """A public utility with its complaint number (K6)."""

    name = CharField(max_length=120, unique=True)
    phone = CharField(max_length=60)
    hint = CharField(max_length=200, default="")
    position = IntegerField(default=0)
    is_active = BooleanField(default=True)


class AuthorityRule(Table):
    """What a department may decide in its own field (K3)."""

    department_id = BigIntegerField(unique=True)
    decides_general = BooleanField(default=False)
    decides_major = BooleanField(default=False)


class MonthFrozen(Table):
    """The figures of a month as they were announced: the same whenever they are printed again (K7)."""

    month = CharField(max_length=7, unique=True)
    number = CharField(max_length=24)
    figures = TextField()  # canonical JSON, no personal data
    digest = CharField(max_length=64)
    at = InstantField()
    staff_number = CharField(max_length=20)


class MonthWords(Table):
    """What is said about a month beside its figures: summary and corrective measures; fixed once it is filed (K7)."""

    month = CharField(max_length=7, unique=True)
    summary = TextField()
    measures = TextField()
    at = InstantField()
    staff_number = CharField(max_length=20)


class MonthFiled(Table):
    """What was done with a month's report: announced, to the general manager, filed, archived."""

    month = CharField(max_length=7)
    step = CharField(max_length=20)
    on_day = DayField()
    due_on = DayField()
    digest = CharField(max_length=64, default="")
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """Each step once."""

        indexes = ((("month", "step"), True),)


class CaseReview(Table):
    """The going through of one day's complaints before closing (C12)."""

    day = DayField(unique=True)
    seed = CharField(max_length=32)
    percent = IntegerField()
    begun_at = InstantField()
    begun_by = CharField(max_length=20)
    finished_at = InstantField(null=True)
    finished_by = CharField(max_length=20, default="")
    why = CharField(max_length=200, default="")


class CaseReviewItem(Table):
    """A case to look at: drawn for satisfaction, or unsolved."""

    review_id = BigIntegerField()
    case_id = BigIntegerField(index=True)
    is_drawn = BooleanField()
    verdict = EnumField(Verdict, null=True)
    at = InstantField(null=True)
    staff_number = CharField(max_length=20, default="")

    class Meta:
        """Each case once per review."""

        indexes = ((("review_id", "case_id"), True),)
