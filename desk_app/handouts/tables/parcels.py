"""Parcels and post for hosts, each time the host was told, and hand-outs against a signature."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField

from desk_app.handouts.rules import LONGEST_CODE, LONGEST_LINE, LONGEST_NOTE, ParcelState, Way
from desk_app.kernel.database import Table, erasable, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField


class Parcel(Table):
    """One delivery for one host with how far it is."""

    number = CharField(max_length=24, unique=True)
    day = DayField()
    taken_at = InstantField()
    taken_by = CharField(max_length=20)
    host_id = BigIntegerField()
    carrier = CharField(max_length=LONGEST_LINE)
    tracking = CharField(max_length=LONGEST_CODE, index=True)
    pieces = IntegerField()
    place = CharField(max_length=LONGEST_LINE)
    state = EnumField(ParcelState)
    told_at = InstantField(null=True)
    hand_out_id = BigIntegerField(null=True, index=True)
    ended_at = InstantField(null=True)
    ended_by = CharField(max_length=20, default="")
    reason = CharField(max_length=LONGEST_LINE, default="")  # why it went back to its carrier

    class Meta:
        """A host's parcels, the newest last."""

        indexes = ((("host_id", "id"), False),)


Parcel.add_index(Parcel.index(Parcel.taken_at, Parcel.id, where=SQL("ended_at IS NULL"), name="parcel_open"))


class ParcelFace(Table):
    """Who sent it (same id): personal, goes when erased."""

    sender = CharField(max_length=LONGEST_LINE)
    phone = CharField(max_length=LONGEST_CODE)
    note = CharField(max_length=LONGEST_NOTE)
    person_id = BigIntegerField(null=True, index=True)


class ParcelTold(Table):
    """Each time the host was told: when, by whom, how; only added."""

    parcel_id = BigIntegerField(index=True)
    at = InstantField()
    staff_number = CharField(max_length=20)
    way = EnumField(Way)


class HandOut(Table):
    """Parcels given to one host or a deputy, signed once; what was signed never changes."""

    at = InstantField(index=True)
    staff_number = CharField(max_length=20)
    host_id = BigIntegerField(index=True)
    is_deputy = BooleanField()
    facts_digest = CharField(max_length=64)
    ink_digest = CharField(max_length=64)


class HandOutPaper(Table):
    """Who signed and the strokes (same id): personal, goes when erased."""

    name = CharField(max_length=LONGEST_LINE)
    phone = CharField(max_length=LONGEST_CODE)
    person_id = BigIntegerField(null=True, index=True)
    salt = CharField(max_length=32)
    strokes = JsonField()


TABLES = (Parcel, ParcelFace, ParcelTold, HandOut, HandOutPaper)
_INTAKE = ("number", "day", "taken_at", "taken_by", "host_id", "carrier", "tracking", "pieces")
TRIGGERS = (
    never_deleted(Parcel),
    refuse_when(
        Parcel, "UPDATE", " OR ".join(f"NEW.{name} <> OLD.{name}" for name in _INTAKE), "handouts.intake_frozen"
    ),
    refuse_when(Parcel, "UPDATE", "OLD.ended_at IS NOT NULL", "handouts.ended_once"),
    refuse_when(
        Parcel,
        "UPDATE",
        "(NEW.state IN ('handed_out', 'returned')) <> (NEW.ended_at IS NOT NULL) "
        "OR (NEW.state = 'handed_out') <> (NEW.hand_out_id IS NOT NULL)",
        "handouts.end_without_proof",
    ),
    *erasable(ParcelFace),
    *frozen(ParcelTold),
    *frozen(HandOut),
    *erasable(HandOutPaper),
)
