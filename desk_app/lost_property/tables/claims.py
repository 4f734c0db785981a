"""Claims: answers and verdicts only grow, a signed claim is frozen, names and strokes stand in side rows (D14, D16)."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, CharField

from desk_app.kernel.database import Table, erasable, frozen, never_deleted, refuse_when
from desk_app.kernel.fields import EnumField, InstantField, JsonField
from desk_app.lost_property.rules import ClaimState, Verdict


class Claim(Table):
    """One person's claim to one item; once signed nothing of it changes."""

    item_id = BigIntegerField()
    state = EnumField(ClaimState)
    number = CharField(max_length=24, null=True, unique=True)  # gapless, given when signed
    opened_at = InstantField()
    opened_by = CharField(max_length=20)
    changed_at = InstantField()
    supervisor = CharField(max_length=20)  # who let it go on where that was needed
    signed_at = InstantField(null=True)
    released_by = CharField(max_length=20)
    facts_digest = CharField(max_length=64)
    ink_digest = CharField(max_length=64)

    class Meta:
        """The claims of one item."""

        indexes = ((("item_id", "id"), False),)


Claim.add_index(Claim.index(Claim.item_id, unique=True, where=SQL("state = 'signed'"), name="claim_signed_once"))
Claim.add_index(Claim.index(Claim.id, where=SQL("state IN ('asking', 'matched', 'identified')"), name="claim_live"))


class ClaimFace(Table):
    """Who claims (same id): personal, goes when erased."""

    name = CharField(max_length=200)
    phone = CharField(max_length=200)
    id_kind = CharField(max_length=20)
    last_four = CharField(max_length=4)
    owner = CharField(max_length=200)
    authorisation = CharField(max_length=200)
    is_stamped = BooleanField()
    person_id = BigIntegerField(null=True, index=True)


class ClaimPaper(Table):
    """The salt and strokes of a signed claim (same id): personal, goes when erased."""

    salt = CharField(max_length=32)
    strokes = JsonField()


class ClaimAnswer(Table):
    """What a claimant said to one feature, typed before the stored answer was shown (D14)."""

    claim_id = BigIntegerField()
    feature_id = BigIntegerField(index=True)
    answer = CharField(max_length=200)
    at = InstantField()
    staff_number = CharField(max_length=20)

    class Meta:
        """Once per feature."""

        indexes = ((("claim_id", "feature_id"), True),)


class ClaimVerdict(Table):
    """What staff judged of an answer, after comparing (D14)."""

    answer_id = BigIntegerField(unique=True)
    verdict = EnumField(Verdict)
    at = InstantField()
    staff_number = CharField(max_length=20)


TABLES = (Claim, ClaimFace, ClaimPaper, ClaimAnswer, ClaimVerdict)
_SIGNED = "EXISTS (SELECT 1 FROM claim c WHERE c.id = {row}.id AND c.signed_at IS NOT NULL)"
TRIGGERS = (
    never_deleted(Claim),
    refuse_when(Claim, "UPDATE", "OLD.signed_at IS NOT NULL", "lost_property.claim_signed"),
    refuse_when(
        Claim,
        "UPDATE",
        "(NEW.state = 'signed') <> (NEW.signed_at IS NOT NULL) OR (NEW.state = 'signed') <> (NEW.number IS NOT NULL)",
        "lost_property.unsigned_number",
    ),
    refuse_when(ClaimFace, "UPDATE", _SIGNED.format(row="OLD"), "lost_property.claim_signed_face"),
    erasable(ClaimFace)[1],
    *erasable(ClaimPaper),
    *erasable(ClaimAnswer),
    *frozen(ClaimVerdict),
)
