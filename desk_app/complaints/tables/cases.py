"""Cases with their present state, their steps, facts and words."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.complaints.rules import Area, Channel, End, Kind, Liability, ReplyWay, Severity, State
from desk_app.kernel.database import Table
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField


class ComplaintCase(Table):
    """One complaint or suggestion with its present state."""

    number = CharField(max_length=24, unique=True)
    kind = EnumField(Kind)
    channel = EnumField(Channel)
    state = EnumField(State)
    state_since = InstantField()
    seq = IntegerField()  # the number of the last step
    round = IntegerField(default=1)
    day = DayField()  # the business day of receipt
    received_at = InstantField()
    round_at = InstantField()  # the receipt of the present round
    received_by = CharField(max_length=20)
    liability = EnumField(Liability, default=Liability.UNDECIDED)
    severity = EnumField(Severity, default=Severity.GENERAL)
    area = EnumField(Area, default=Area.OTHER)
    cause = CharField(max_length=120, default="")
    measure = CharField(max_length=120, default="")
    department_id = BigIntegerField(null=True)
    person_id = BigIntegerField(null=True, index=True)
    matter_id = BigIntegerField(null=True, index=True)
    counts_as = BigIntegerField(default=0)  # the case that stands for the same customer in the matter (D5)
    is_anonymous = BooleanField(default=False)
    declines_call_back = BooleanField(default=False)
    reply_way = EnumField(ReplyWay, default=ReplyWay.DECLINED)
    reply_by = InstantField(null=True)
    is_injury = BooleanField(default=False)
    is_repeated = BooleanField(default=False)
    is_delegated = BooleanField(default=False)
    is_proposed_major = BooleanField(default=False)  # proposed, not yet confirmed or declined
    utility_id = BigIntegerField(null=True)  # no index: read with its case
    solver = CharField(max_length=20, default="")  # who may not call back (D12)
    result_at = InstantField(null=True)
    signed_at = InstantField(null=True)
    ladder = IntegerField(default=0)
    chased = IntegerField(default=0)
    reported_at = InstantField(null=True)  # passed upwards and not yet answered (K9)
    resumes_to = CharField(max_length=20, default="")  # where an on-site finding came from
    age_at = InstantField(null=True)  # when it is a month old (K2), until then
    next_due_at = InstantField(null=True)
    owes_sample = BooleanField(default=False)
    satisfaction = CharField(max_length=20, default="")
    blank_number = CharField(max_length=24, default="")
    language = CharField(max_length=8, default="")
    ended_as = EnumField(End, null=True)
    closed_at = InstantField(null=True)
    closed_on = DayField(null=True)
    closed_by = CharField(max_length=20, default="")

    class Meta:
        """By day of receipt and of closing; open and due ones are partial: history costs nothing."""

        indexes = ((("day", "id"), False), (("closed_on", "id"), False), (("department_id", "id"), False))


ComplaintCase.add_index(
    ComplaintCase.index(ComplaintCase.state, ComplaintCase.id, where=SQL("closed_at IS NULL"), name="complaint_open")
)
ComplaintCase.add_index(
    ComplaintCase.index(ComplaintCase.next_due_at, where=SQL("next_due_at IS NOT NULL"), name="complaint_next_due")
)
ComplaintCase.add_index(
    ComplaintCase.index(ComplaintCase.id, where=SQL("liability = 'not_liable'"), name="complaint_not_liable")
)
ComplaintCase.add_index(
    ComplaintCase.index(ComplaintCase.id, where=SQL("owes_sample = TRUE"), name="complaint_owes_sample")
)


class CaseText(Table):
    """Who and what, as told (same id): personal, may be put right, goes when erased."""

    name = TextField()
    title = CharField(max_length=4)
    phone = TextField()
    digits = CharField(max_length=60, index=True)
    place = TextField()
    matter = TextField()
    wish = TextField()
    authority = TextField()
    authority_form = TextField()


class CaseStep(Table):
    """One state with who and when; ``lasted_ms`` tells of the state it ended."""

    case_id = BigIntegerField()
    seq = IntegerField()
    round = IntegerField()
    state = EnumField(State)
    at = InstantField()
    before = CharField(max_length=20)
    lasted_ms = BigIntegerField()
    department_id = BigIntegerField(null=True)  # no index: read with its case
    desk = IntegerField()
    staff_number = CharField(max_length=20)
    word = CharField(max_length=60)

    class Meta:
        """The course of one case."""

        indexes = ((("case_id", "seq"), True),)


class CaseFact(Table):
    """A property of a case that changed, or something done on it, with who and when; the newest of a kind counts."""

    case_id = BigIntegerField()
    round = IntegerField()
    kind = CharField(max_length=30)
    value = CharField(max_length=120)
    before = CharField(max_length=120)
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """The history of one case."""

        indexes = ((("case_id", "id"), False),)


class CaseNote(Table):
    """What somebody wrote or said about a case, beside a step or a fact: personal, goes when erased."""

    case_id = BigIntegerField()
    round = IntegerField()
    kind = CharField(max_length=30)
    about = CharField(max_length=40)  # "step:3", "fact:12" or ""
    text = TextField()
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """The words of one case."""

        indexes = ((("case_id", "id"), False),)


class CaseSignature(Table):
    """The customer signed the slip (K6): when, before whom, and the digest of the strokes."""

    case_id = BigIntegerField()
    round = IntegerField()
    digest = CharField(max_length=64)
    salt = CharField(max_length=32)
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """Once per round."""

        indexes = ((("case_id", "round"), True),)


class CaseSignatureInk(Table):
    """The strokes (same id): personal, go when erased."""

    strokes = JsonField()


class Matter(Table):
    """Cases about the same thing; each stays its own case."""

    title = CharField(max_length=120)
    area = EnumField(Area)
    opened_at = InstantField()
    opened_by = CharField(max_length=20)
