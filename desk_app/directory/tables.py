"""The tables of the directory. Private to the slice."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.directory.rules import HostState
from desk_app.kernel.database import Table, erasable, never_deleted, refuse_when
from desk_app.kernel.fields import EnumField, InstantField


class Department(Table):
    """A department of the house."""

    name = CharField(max_length=200, unique=True)
    extension = CharField(max_length=200, default="")
    position = IntegerField(default=0)
    is_active = BooleanField(default=True)


class Host(Table):
    """Somebody visitors and callers ask for."""

    name = CharField(max_length=200)
    department_id = BigIntegerField(null=True, index=True)
    job_title = CharField(max_length=200, default="")
    extension = CharField(max_length=200, default="")
    is_manager = BooleanField(default=False)
    state = EnumField(HostState, default=HostState.IN)
    state_since = InstantField()
    state_note = CharField(max_length=200, default="")
    is_active = BooleanField(default=True)


class HostPrivate(Table):
    """The private number (same id as the host): read only through ``show_private`` (C7)."""

    phone = CharField(max_length=200)


class Message(Table):
    """A message for a host, open until it was passed on."""

    number = CharField(max_length=24, unique=True)
    host_id = BigIntegerField(index=True)
    person_id = BigIntegerField(null=True, index=True)
    is_urgent = BooleanField(default=False)
    taken_at = InstantField()
    taken_by = CharField(max_length=20)
    passed_on_at = InstantField(null=True)
    passed_on_by = CharField(max_length=20, default="")


Message.add_index(Message.index(Message.id, where=SQL("passed_on_at IS NULL"), name="message_open"))


class MessageText(Table):
    """What was said and by whom (same id): personal, goes when erased."""

    caller = CharField(max_length=2000)
    phone = CharField(max_length=2000)
    text = TextField()


TABLES = (Department, Host, HostPrivate, Message, MessageText)
TRIGGERS = (
    never_deleted(Message),
    *erasable(MessageText),
    refuse_when(Message, "UPDATE", "OLD.passed_on_at IS NOT NULL", "directory.passed_on_twice"),
)
