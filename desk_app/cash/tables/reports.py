"""Z reports: one for each session, numbered per till, each grand total standing on the one before (invariant 10)."""

from __future__ import annotations

from peewee import BigIntegerField, CharField, IntegerField

from desk_app.kernel.database import Table, frozen, refuse_when
from desk_app.kernel.fields import DayField, InstantField, JsonField, MoneyField


class ZReport(Table):
    """The end of a session with all its facts; never changes."""

    till_id = BigIntegerField()
    z_no = IntegerField()
    number = CharField(max_length=24, unique=True)
    session_id = BigIntegerField(unique=True)
    day = DayField(index=True)
    made_at = InstantField()
    made_by = CharField(max_length=20)
    net = MoneyField()
    grand_before = MoneyField()
    grand_total = MoneyField()
    kept = JsonField()
    to_bag = MoneyField()
    moves = IntegerField()
    moves_digest = CharField(max_length=64)
    facts = JsonField()
    before_digest = CharField(max_length=64)
    salt = CharField(max_length=32)
    digest = CharField(max_length=64)

    class Meta:
        """The reports of one till in order."""

        indexes = ((("till_id", "z_no"), True),)


TABLES = (ZReport,)
_LAST = "(SELECT z.{field} FROM z_report z WHERE z.till_id = NEW.till_id ORDER BY z.z_no DESC LIMIT 1)"
TRIGGERS = (
    *frozen(ZReport),
    refuse_when(
        ZReport,
        "INSERT",
        f"NEW.z_no <> COALESCE({_LAST.format(field='z_no')}, 0) + 1 "
        f"OR NEW.grand_before <> COALESCE({_LAST.format(field='grand_total')}, 0) "
        f"OR NEW.before_digest <> COALESCE({_LAST.format(field='digest')}, '') "
        "OR NEW.grand_total <> NEW.grand_before + NEW.net",
        "cash.z_chain",
    ),
    refuse_when(
        ZReport,
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM cash_session s WHERE s.id = NEW.session_id AND s.state = 'counted' "
        "AND s.day = NEW.day AND s.moves = NEW.moves)",
        "cash.z_needs_a_sealed_count",
    ),
)
