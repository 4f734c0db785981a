"""What is missed, and each time its owner was told something."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, TextField

from desk_app.kernel.database import Table, erasable, frozen, never_deleted
from desk_app.kernel.fields import EnumField, InstantField
from desk_app.lost_property.rules import Channel


class LostReport(Table):
    """Something missed, with its own promise clock."""

    number = CharField(max_length=24, unique=True)
    category = CharField(max_length=40)
    group_code = CharField(max_length=40)
    colour = CharField(max_length=200)
    brand = CharField(max_length=200)
    description = TextField()
    place = CharField(max_length=200)
    lost_from = InstantField()
    lost_to = InstantField()
    channel = EnumField(Channel)
    taken_at = InstantField()
    taken_by = CharField(max_length=20)
    promised_at = InstantField()
    told_at = InstantField(null=True)
    item_id = BigIntegerField(null=True, index=True)
    closed_at = InstantField(null=True)
    outcome = CharField(max_length=20, default="")


LostReport.add_index(
    LostReport.index(LostReport.promised_at, LostReport.id, where=SQL("closed_at IS NULL"), name="lost_report_open")
)
LostReport.add_index(
    LostReport.index(
        LostReport.group_code, LostReport.lost_from, where=SQL("closed_at IS NULL"), name="lost_report_open_group"
    )
)


class LostReportFace(Table):
    """Who misses it (same id): personal, goes when erased."""

    name = CharField(max_length=200)
    phone = CharField(max_length=200)
    person_id = BigIntegerField(null=True, index=True)


class ReportTold(Table):
    """Each time the owner was told something, with the promise it answered; only added."""

    report_id = BigIntegerField(index=True)
    item_id = BigIntegerField(null=True, index=True)
    promised_at = InstantField()
    at = InstantField()
    staff_number = CharField(max_length=20)
    is_late = BooleanField()


TABLES = (LostReport, LostReportFace, ReportTold)
TRIGGERS = (
    never_deleted(LostReport),
    erasable(LostReportFace)[1],
    *frozen(ReportTold),
)
