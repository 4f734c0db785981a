"""The tables of persons: a bare number each, and beside it the rows that only erasing removes (D16); private."""

from __future__ import annotations

from peewee import BooleanField, CharField, ForeignKeyField, TextField

from desk_app.kernel.database import Table, erasable, never_deleted
from desk_app.kernel.fields import DayField, EnumField, InstantField, JsonField
from desk_app.people.rules import ConsentKind, PersonClass, Title


class Person(Table):
    """One person without any property: a random key, and when the record is looked at again for erasing (D16)."""

    key = CharField(max_length=32, unique=True)
    created_at = InstantField()
    check_on = DayField(index=True)
    merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    erased_at = InstantField(null=True)


class PersonData(Table):
    """A version of what is known of a person; the newest counts."""

    person = ForeignKeyField(Person, index=False, on_delete="RESTRICT")
    name = TextField()
    surname = TextField()
    title = EnumField(Title)
    phones = JsonField()
    email = TextField()
    company = TextField()
    language = CharField(max_length=8)
    person_class = EnumField(PersonClass)
    id_number = CharField(max_length=40)
    at = InstantField()
    by = CharField(max_length=20)

    class Meta:
        """The newest version of a person."""

        indexes = ((("person", "id"), False),)


class PersonPhone(Table):
    """A telephone number of one version by its digits, so that a caller or arrival is recognised (D5)."""

    data = ForeignKeyField(PersonData, on_delete="RESTRICT")
    digits = CharField(max_length=60, index=True)


class AttentionNote(Table):
    """What a colleague must read before serving this person."""

    person = ForeignKeyField(Person, on_delete="RESTRICT")
    text = TextField()
    at = InstantField()
    by = CharField(max_length=20)
    until_on = DayField(null=True)


class AttentionRead(Table):
    """Which colleague has read a note."""

    note = ForeignKeyField(AttentionNote, index=False, on_delete="RESTRICT")
    by = CharField(max_length=20)
    at = InstantField()

    class Meta:
        """Once per colleague."""

        indexes = ((("note", "by"), True),)


class AttentionEnd(Table):
    """Who took a note back."""

    note = ForeignKeyField(AttentionNote, unique=True, on_delete="RESTRICT")
    by = CharField(max_length=20)
    at = InstantField()


class Consent(Table):
    """What a person agreed to or took back; the newest counts."""

    person = ForeignKeyField(Person, index=False, on_delete="RESTRICT")
    kind = EnumField(ConsentKind)
    given = BooleanField()
    at = InstantField()
    by = CharField(max_length=20)

    class Meta:
        """The newest word on a kind."""

        indexes = ((("person", "kind", "id"), False),)


TABLES = (Person, PersonData, PersonPhone, AttentionNote, AttentionRead, AttentionEnd, Consent)
TRIGGERS = (
    never_deleted(Person),
    *erasable(PersonData),
    *erasable(PersonPhone),
    *erasable(AttentionNote),
    *erasable(AttentionRead),
    *erasable(AttentionEnd),
    *erasable(Consent),
)
