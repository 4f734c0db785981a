"""Pictures and scans that belong to a record, kept in the database under their own name and hash.

They stand in the database and not as loose files: one act, one sync, one backup, and every desk of a site sees them
(docs/decisions). Content must already be cleaned (size, metadata) by whoever attaches it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peewee import BigIntegerField, BlobField, CharField, IntegerField

from desk_app.kernel.database import Table, erasable, frozen, one, rows
from desk_app.kernel.fields import InstantField
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal

if TYPE_CHECKING:
    from desk_app.kernel.work import Work

MAX_BYTES = 4_000_000


class Attachment(Table):
    """What hangs on a record: our own file name, kind of content, size and hash."""

    ref_kind = CharField(max_length=30)
    ref_id = BigIntegerField()
    name = CharField(max_length=80)
    mime = CharField(max_length=60)
    size = IntegerField()
    sha256 = CharField(max_length=64)
    purpose = CharField(max_length=40)
    added_at = InstantField()

    class Meta:
        """Found by its record."""

        indexes = ((("ref_kind", "ref_id"), False),)


class AttachmentContent(Table):
    """The bytes (same id); goes when a person is erased, the row above stays."""

    content = BlobField()


TABLES = (Attachment, AttachmentContent)
TRIGGERS = (*frozen(Attachment), *erasable(AttachmentContent))

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf", "text/plain": "txt"}


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One attachment without its bytes."""

    id: int
    name: str
    mime: str
    size: int
    sha256: str
    purpose: str
    added_at: int


def attach(work: Work, ref: Ref, content: bytes, mime: str, purpose: str) -> int:
    """Keep content with a record and give the attachment's id; refuses attachments.too_large, .unknown_type."""
    if len(content) > MAX_BYTES:
        raise Refusal("attachments.too_large", megabytes=MAX_BYTES // 1_000_000)
    if mime not in _ENDINGS:
        raise Refusal("attachments.unknown_type", mime=mime)
    digest = hashlib.sha256(content).hexdigest()
    name = f"{ref.kind}-{ref.id}-{purpose}-{digest[:8]}.{_ENDINGS[mime]}"
    number = Attachment.insert(
        ref_kind=ref.kind,
        ref_id=ref.id,
        name=name,
        mime=mime,
        size=len(content),
        sha256=digest,
        purpose=purpose,
        added_at=work.now,
    ).execute()
    AttachmentContent.insert(id=number, content=content).execute()
    work.record("attachment.added", ref, {"name": name, "sha256": digest, "size": len(content), "purpose": purpose})
    return int(number)


def attachments(ref: Ref) -> tuple[AttachmentRow, ...]:
    """What hangs on a record, oldest first."""
    found = rows(
        "SELECT id, name, mime, size, sha256, purpose, added_at FROM attachment "
        "WHERE ref_kind = ? AND ref_id = ? ORDER BY id",
        ref.kind,
        ref.id,
    )
    return tuple(AttachmentRow(*row) for row in found)


def content(attachment_id: int) -> bytes | None:
    """The bytes, or None once erased; raises ValueError when they no longer match their hash."""
    found = one(
        "SELECT c.content, a.sha256 FROM attachment a LEFT JOIN attachment_content c ON c.id = a.id WHERE a.id = ?",
        attachment_id,
    )
    if found is None or found[0] is None:
        return None
    data = bytes(found[0])
    if hashlib.sha256(data).hexdigest() != found[1]:
        raise ValueError(f"attachment {attachment_id} does not match its hash")
    return data


def damaged() -> tuple[int, ...]:
    """The ids of attachments whose bytes no longer match, for ``check``."""
    broken = []
    for (number,) in rows("SELECT id FROM attachment ORDER BY id"):
        try:
            content(number)
        except ValueError:
            broken.append(int(number))
    return tuple(broken)
