"""Found items, their hidden features, and the chain of who held them (invariant 12)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField, IntegerField, TextField

from desk_app.kernel.database import Table, erasable, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import DayField, EnumField, InstantField, MoneyField
from desk_app.lost_property.rules import Holder, State

_ENDS = "('released', 'police', 'disposed', 'finder', 'split')"
_END_HOLDERS = "('owner', 'police', 'disposed', 'finder', 'parts')"


class FoundItem(Table):
    """One thing handed in, with its present state and who holds it."""

    number = CharField(max_length=24, unique=True)
    parcel_id = BigIntegerField(null=True, index=True)  # the parcel it was part of
    category = CharField(max_length=40)
    group_code = CharField(max_length=40)
    title = CharField(max_length=200)
    colour = CharField(max_length=200)
    brand = CharField(max_length=200)
    description = TextField()
    pieces = IntegerField()
    place = CharField(max_length=200)
    storage = CharField(max_length=200)
    seal = CharField(max_length=200)
    cash = MoneyField(default=0)
    is_valuable = BooleanField(default=False)
    is_perishable = BooleanField(default=False)
    is_dangerous = BooleanField(default=False)
    is_document = BooleanField(default=False)
    features = IntegerField(default=0)
    found_at = InstantField()
    found_on = DayField(index=True)
    taken_at = InstantField()
    taken_by = CharField(max_length=20)
    day = DayField()
    due_at = InstantField()
    state = EnumField(State)
    state_since = InstantField()
    holder = EnumField(Holder)
    custody_seq = IntegerField()
    refusals = IntegerField(default=0)
    locked_until = InstantField(null=True)
    ended_at = InstantField(null=True)
    digest = CharField(max_length=64)  # over what was taken in; never changes


FoundItem.add_index(FoundItem.index(FoundItem.id, where=SQL("holder = 'desk'"), name="found_item_desk"))
FoundItem.add_index(
    FoundItem.index(FoundItem.due_at, FoundItem.id, where=SQL("holder = 'desk'"), name="found_item_due")
)
FoundItem.add_index(FoundItem.index(FoundItem.state, FoundItem.id, name="found_item_state"))
FoundItem.add_index(
    FoundItem.index(
        FoundItem.category, FoundItem.found_at, where=SQL("ended_at IS NULL"), name="found_item_open_category"
    )
)
FoundItem.add_index(
    FoundItem.index(
        FoundItem.group_code, FoundItem.found_at, where=SQL("ended_at IS NULL"), name="found_item_open_group"
    )
)
FoundItem.add_index(
    FoundItem.index(
        FoundItem.group_code,
        FoundItem.colour,
        FoundItem.found_at,
        where=SQL("ended_at IS NULL"),
        name="found_item_open_colour",
    )
)
FoundItem.add_index(
    FoundItem.index(FoundItem.locked_until, where=SQL("locked_until IS NOT NULL"), name="found_item_locked")
)


class FoundItemFace(Table):
    """Who handed it in (same id): personal, goes when erased."""

    name = CharField(max_length=200)
    phone = CharField(max_length=200)
    staff_number = CharField(max_length=200)
    person_id = BigIntegerField(null=True, index=True)


class ItemThumb(Table):
    """The small picture for lists (same id); the photo itself is an attachment."""

    attachment_id = BigIntegerField(index=True)
    content = TextField()  # base64, so that both drivers give the same


class ItemFeature(Table):
    """A hidden feature: shown to nobody before an answer was typed (D14)."""

    item_id = BigIntegerField()
    position = IntegerField()
    question = CharField(max_length=200)
    answer = CharField(max_length=200)
    is_must = BooleanField()

    class Meta:
        """The features of one item."""

        indexes = ((("item_id", "position"), True),)


class Custody(Table):
    """Who has held an item since when; each row starts with whom the one before ended (invariant 12)."""

    item_id = BigIntegerField()
    seq = IntegerField()
    before = CharField(max_length=20)
    holder = EnumField(Holder)
    place = CharField(max_length=200)
    at = InstantField()
    staff_number = CharField(max_length=20)
    second = CharField(max_length=20)
    why = CharField(max_length=200)

    class Meta:
        """The chain of one item."""

        indexes = ((("item_id", "seq"), True),)


TABLES = (FoundItem, FoundItemFace, ItemThumb, ItemFeature, Custody)
_INTAKE = (
    "number", "category", "group_code", "description", "title", "colour", "brand", "pieces", "place", "cash", "found_at",
    "found_on", "taken_at", "taken_by", "due_at",
)  # fmt: skip
TRIGGERS = (
    never_deleted(FoundItem),
    refuse_when(
        FoundItem,
        "UPDATE",
        " OR ".join(f"NEW.{name} <> OLD.{name}" for name in _INTAKE)
        + " OR (OLD.digest <> '' AND NEW.digest <> OLD.digest)",
        "lost_property.intake_frozen",
    ),
    refuse_when(
        FoundItem,
        "UPDATE",
        f"OLD.state IN {_ENDS} AND (NEW.state <> OLD.state OR NEW.holder <> OLD.holder)",
        "lost_property.released_once",
    ),
    refuse_when(
        FoundItem,
        "UPDATE",
        f"(NEW.state IN {_ENDS}) <> (NEW.ended_at IS NOT NULL)",
        "lost_property.end_without_time",
    ),
    *erasable(FoundItemFace),
    *erasable(ItemThumb),
    *frozen(ItemFeature),
    *frozen(Custody),
    refuse_when(
        Custody,
        "INSERT",
        "NEW.seq <> (SELECT COALESCE(MAX(c.seq), 0) + 1 FROM custody c WHERE c.item_id = NEW.item_id) "
        "OR NEW.before <> COALESCE((SELECT c.holder FROM custody c WHERE c.item_id = NEW.item_id "
        "AND c.seq = NEW.seq - 1), '') "
        "OR NEW.at < COALESCE((SELECT c.at FROM custody c WHERE c.item_id = NEW.item_id AND c.seq = NEW.seq - 1), 0)",
        "lost_property.custody_gap",
    ),
    refuse_when(Custody, "INSERT", f"NEW.before IN {_END_HOLDERS}", "lost_property.released_twice"),
)
