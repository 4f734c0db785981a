"""The tables of printing. Private to the slice."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.kernel.database import Table, erasable, never_deleted, refuse_when
from desk_app.kernel.fields import EnumField, InstantField, JsonField
from desk_app.printing.rules import JobState, PrinterKind


class Printer(Table):
    """A printer of one desk: a system printer, an ESC/POS device or a folder for PDF files."""

    desk = IntegerField()
    name = CharField(max_length=100)
    kind = EnumField(PrinterKind)
    target = JsonField()
    paper = CharField(max_length=20)
    is_active = BooleanField(default=True)

    class Meta:
        """Each desk names its own printers."""

        indexes = ((("desk", "name"), True),)


class Route(Table):
    """Where a form goes at a desk: printer, copies, paper in it (empty: the form's own), whether it is cut."""

    desk = IntegerField()
    form = CharField(max_length=60)
    printer_id = BigIntegerField(null=True, index=True)
    copies = IntegerField(default=1)
    paper = CharField(max_length=20, default="")
    cut = BooleanField(default=True)

    class Meta:
        """One route per form and desk."""

        indexes = ((("desk", "form"), True),)


class PrintJob(Table):
    """One document to be printed; its frozen facts stand beside it."""

    form = CharField(max_length=60)
    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    number = CharField(max_length=24, default="")
    language = CharField(max_length=8, default="")
    copies = IntegerField(default=1)
    copy_no = IntegerField(default=0)  # 0 = the first print, n = COPY n
    state = EnumField(JobState, default=JobState.QUEUED)
    desk = IntegerField()
    tries = IntegerField(default=0)
    created_at = InstantField(index=True)
    next_try_at = InstantField(null=True)  # None: a person has to do something first
    sent_at = InstantField(null=True)
    printer_id = BigIntegerField(null=True)  # no index: only read with its job; printers are never counted by job
    system_job = CharField(max_length=60, default="")  # the operating system's own number of the job
    error = CharField(max_length=40, default="")  # a Trouble
    detail = CharField(max_length=200, default="")

    class Meta:
        """Found by record; the waiting ones are few."""

        indexes = ((("ref_kind", "ref_id", "form"), False),)


PrintJob.add_index(
    PrintJob.index(PrintJob.desk, PrintJob.id, where=SQL("state IN ('queued', 'sent', 'failed')"), name="job_open")
)


class PrintJobFacts(Table):
    """What the paper says (same id as the job): personal, goes when erased."""

    facts = TextField()


class DrawerRequest(Table):
    """One wish for the cash drawer to open; tried at most once."""

    desk = IntegerField()
    asked_at = InstantField()
    why = CharField(max_length=60)
    tried_at = InstantField(null=True)


DrawerRequest.add_index(DrawerRequest.index(DrawerRequest.desk, where=SQL("tried_at IS NULL"), name="drawer_waiting"))

TABLES = (Printer, Route, PrintJob, PrintJobFacts, DrawerRequest)
TRIGGERS = (
    never_deleted(PrintJob),
    *erasable(PrintJobFacts),
    refuse_when(PrintJob, "UPDATE", "OLD.state IN ('confirmed', 'cancelled')", "printing.job_ended"),
    refuse_when(
        PrintJob,
        "UPDATE",
        "NEW.form <> OLD.form OR NEW.ref_kind <> OLD.ref_kind OR NEW.ref_id <> OLD.ref_id "
        "OR NEW.number <> OLD.number OR NEW.copy_no <> OLD.copy_no",
        "printing.job_identity",
    ),
    refuse_when(DrawerRequest, "UPDATE", "OLD.tried_at IS NOT NULL", "printing.drawer_tried"),
)
