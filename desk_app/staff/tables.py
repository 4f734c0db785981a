"""The tables of the staff: who works here, their PINs, where they are, and approvals; private to this slice.

Names and numbers of staff stay (acts must remain attributable); PINs stand only as hashes.
"""

from __future__ import annotations

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from desk_app.kernel.database import Table, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField
from desk_app.kernel.roles import Role
from desk_app.staff.rules import PostState


class StaffMember(Table):
    """One person who works here; customers may know the number (G4)."""

    number = CharField(max_length=8, unique=True)
    name = TextField()
    role = EnumField(Role)
    started_on = DayField()
    active = BooleanField(default=True)
    added_at = InstantField()


class StaffPin(Table):
    """The present PIN of a staff member as an argon2 hash."""

    staff = ForeignKeyField(StaffMember, unique=True, on_delete="RESTRICT")
    hash = TextField()
    set_at = InstantField()
    must_change = BooleanField(default=False)


class PinGuard(Table):
    """Wrong PINs in a row under one number, known or not, so that the delay survives a restart.

    The number stands as a digest: what was typed into the wrong field may be a PIN.
    """

    key = CharField(max_length=64, unique=True)
    wrong = IntegerField()
    last_wrong_at = InstantField()


class Presence(Table):
    """A period of being on duty, away or off; the next row of the same person ends it (G5)."""

    staff = ForeignKeyField(StaffMember, index=False, on_delete="RESTRICT")
    state = EnumField(PostState)
    began_at = InstantField()
    day = DayField()
    desk = IntegerField()
    counter = IntegerField()
    reason = TextField(default="")

    class Meta:
        """The newest row of a person is the present state."""

        indexes = ((("staff", "id"), False),)


class StaffApproval(Table):
    """A second person's yes, given with a PIN (invariant 9)."""

    approver = ForeignKeyField(StaffMember, on_delete="RESTRICT")
    requester = ForeignKeyField(StaffMember, on_delete="RESTRICT")
    role = EnumField(Role)
    at = InstantField()


class ApprovalUse(Table):
    """What an approval was given away for; each serves once."""

    approval = ForeignKeyField(StaffApproval, unique=True, on_delete="RESTRICT")
    action = CharField(max_length=60)
    subject = CharField(max_length=60)


TABLES = (StaffMember, StaffPin, PinGuard, Presence, StaffApproval, ApprovalUse)
TRIGGERS = (
    never_deleted(StaffMember),
    *frozen(Presence),
    *frozen(StaffApproval),
    *frozen(ApprovalUse),
    refuse_when(StaffApproval, "INSERT", "NEW.approver_id = NEW.requester_id", "staff.self_approval"),
)
