"""Batches for the administration with both signatures, and counts of sealed envelopes at hand-overs (L3, D15)."""

from __future__ import annotations

from peewee import BigIntegerField, CharField, IntegerField

from desk_app.kernel.database import Table, erasable, frozen
from desk_app.kernel.fields import InstantField, JsonField


class Transfer(Table):
    """A batch that went to the administration, with one slip (L3)."""

    number = CharField(max_length=24, unique=True)
    at = InstantField(index=True)
    given_by = CharField(max_length=20)
    count = IntegerField()
    facts_digest = CharField(max_length=64)
    ink_digest = CharField(max_length=64)


class TransferItem(Table):
    """One item of a batch."""

    transfer_id = BigIntegerField(index=True)
    item_id = BigIntegerField(index=True)


class TransferPaper(Table):
    """Who took it and both signatures (same id)."""

    taken_by = CharField(max_length=200)
    salt = CharField(max_length=32)
    given_strokes = JsonField()
    taken_strokes = JsonField()


class EnvelopeCount(Table):
    """The sealed items counted at a hand-over, apart from takings (D15); only added."""

    at = InstantField(index=True)
    staff_number = CharField(max_length=20)
    second = CharField(max_length=20)
    there = JsonField()  # item ids
    missing = JsonField()
    broken = JsonField()  # seals that are not whole


TABLES = (Transfer, TransferItem, TransferPaper, EnvelopeCount)
TRIGGERS = (*frozen(Transfer), *frozen(TransferItem), *erasable(TransferPaper), *frozen(EnvelopeCount))
