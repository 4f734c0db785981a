"""Statement files of card terminal, WeChat and Alipay, and which of our moves each line is; only added."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, CharField, IntegerField

from desk_app.cash.rules import Tender
from desk_app.kernel.database import Table, frozen
from desk_app.kernel.fields import EnumField, InstantField, MoneyField


class BankStatement(Table):
    """One file read for one session and tender."""

    session_id = BigIntegerField()
    tender = EnumField(Tender)
    name = CharField(max_length=200)
    sha256 = CharField(max_length=64)
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """Each file once per session."""

        indexes = ((("session_id", "tender", "sha256"), True),)


class BankLine(Table):
    """One payment of a statement, and the move it is (none: only theirs)."""

    statement_id = BigIntegerField()
    place = IntegerField()
    paid_at = InstantField(null=True)
    reference = CharField(max_length=80)
    amount = MoneyField()
    text = CharField(max_length=200)
    move_id = BigIntegerField(null=True)  # no index: the partial one below

    class Meta:
        """The lines of one statement in order."""

        indexes = ((("statement_id", "place"), True),)


BankLine.add_index(
    BankLine.index(BankLine.move_id, unique=True, where=SQL("move_id IS NOT NULL"), name="bank_line_matched_once")
)

TABLES = (BankStatement, BankLine)
TRIGGERS = (*frozen(BankStatement), *frozen(BankLine))
