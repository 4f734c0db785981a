"""The tables of printing. Private to the slice."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.kernel.database import Table, erasable, never_deleted, refuse_when
from desk_app.kernel.fields import EnumField, InstantField, JsonField
from desk_app.printing.rules import JobState


class Printer(Table):
    """A printer the site knows: a system printer, an ESC/POS device or a folder for PDF files."""

    name = CharField(max_length=100, unique=True)
    kind = CharField(max_length=20)  # "system" | "escpos_network" | "escpos_usb" | "escpos_file" | "folder"
    target = JsonField()
    paper = CharField(max_length=20)
    is_active = BooleanField(default=True)


class Route(Table):
    """Which printer a form goes to, how many copies, whether the paper is cut."""

    form = CharField(max_length=60, unique=True)
    printer_id = BigIntegerField(null=True, index=True)
    copies = IntegerField(default=1)
    cut = BooleanField(default=True)


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
    created_at = InstantField()
    next_try_at = InstantField()
    sent_at = InstantField(null=True)
    error = CharField(max_length=300, default="")

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
    refuse_when(DrawerRequest, "UPDATE", "OLD.tried_at IS NOT NULL", "printing.drawer_tried"),
)
