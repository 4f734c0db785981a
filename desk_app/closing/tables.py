"""The tables of opening and closing. Private to the slice; cash keeps sessions, counts, Z and bags, not this."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, CharField, IntegerField

from desk_app.closing.rules import LONGEST_REASON, LONGEST_REMARK
from desk_app.kernel.database import Table, Trigger, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, InstantField, JsonField


class Checklist(Table):
    """What is looked at before opening, from one moment on; the latest row holds, none means the program's list."""

    items = JsonField()
    set_at = InstantField()
    set_by = CharField(max_length=20)


class DayCheck(Table):
    """The checklist of one day at one desk, with the things as they stood that morning."""

    number = CharField(max_length=24, unique=True)
    day = DayField()
    desk = IntegerField()
    items = JsonField()
    begun_at = InstantField()
    faults = IntegerField(default=0)
    signed_at = InstantField(null=True)
    signed_by = CharField(max_length=20, default="")

    class Meta:
        """One per day and desk."""

        indexes = ((("day", "desk"), True),)


class CheckMark(Table):
    """One tick or remark; the latest of a place holds, earlier ones stay."""

    check_id = BigIntegerField()
    place = IntegerField()
    is_done = BooleanField()
    remark = CharField(max_length=LONGEST_REMARK)
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """Read with their list."""

        indexes = ((("check_id", "id"), False),)


class BlockerWaiver(Table):
    """A supervisor closes over something that is still open, with the reason."""

    day = DayField()
    slice = CharField(max_length=40)
    sentence = CharField(max_length=300)
    count = IntegerField()
    reason = CharField(max_length=LONGEST_REASON)
    at = InstantField()
    asked_by = CharField(max_length=20)
    staff_number = CharField(max_length=20)

    class Meta:
        """The waivers of a day."""

        indexes = ((("day", "id"), False),)


class DaySeal(Table):
    """A business day that takes nothing any more, with what it came to over all tills."""

    number = CharField(max_length=24, unique=True)
    day = DayField(unique=True)
    at = InstantField()
    staff_number = CharField(max_length=20)
    facts = JsonField()
    digest = CharField(max_length=64)


TABLES = (Checklist, DayCheck, CheckMark, BlockerWaiver, DaySeal)
_SEALED = "EXISTS (SELECT 1 FROM day_seal d WHERE d.day = NEW.day)"
_MOVED = "EXISTS (SELECT 1 FROM day_seal d JOIN cash_session s ON s.day = d.day WHERE s.id = NEW.session_id)"
_UNFINISHED = "EXISTS (SELECT 1 FROM cash_session s WHERE s.day = NEW.day AND s.state <> 'closed')"
_SIGNED = "EXISTS (SELECT 1 FROM day_check c WHERE c.id = NEW.check_id AND c.signed_at IS NOT NULL)"
TRIGGERS = (
    *frozen(Checklist),
    never_deleted(DayCheck),
    refuse_when(
        DayCheck,
        "UPDATE",
        "OLD.signed_at IS NOT NULL OR NEW.number <> OLD.number OR NEW.day <> OLD.day OR NEW.items <> OLD.items",
        "closing.checklist_signed",
    ),
    *frozen(CheckMark),
    refuse_when(CheckMark, "INSERT", _SIGNED, "closing.marked_after_signing"),
    *frozen(BlockerWaiver),
    refuse_when(BlockerWaiver, "INSERT", "NEW.reason = ''", "closing.waiver_without_reason"),
    *frozen(DaySeal),
    # Each till of the day has its Z (invariant 10), and from then on the day takes nothing (M3). The tables named here
    # belong to lower slices; the seal is ours, so its guards stand with it.
    refuse_when(DaySeal, "INSERT", _UNFINISHED, "closing.tills_open"),
    Trigger("closing_sealed_session", "cash_session", "INSERT", _SEALED, "closing.day_sealed"),
    Trigger("closing_sealed_move", "cash_move", "INSERT", _MOVED, "closing.day_sealed"),
    Trigger(
        "closing_sealed_sale", "sale", "UPDATE OF state", f"NEW.state = 'paid' AND {_SEALED}", "closing.day_sealed"
    ),
    Trigger("closing_sealed_refund", "refund", "INSERT", _SEALED, "closing.day_sealed"),
    Trigger("closing_sealed_payment", "sale_payment", "INSERT", _MOVED, "closing.day_sealed"),
    Trigger(
        "closing_sealed_stock",
        "stock_move",
        "INSERT",
        f"NEW.kind IN ('sell', 'take_back') AND {_SEALED}",
        "closing.day_sealed",
    ),
)
