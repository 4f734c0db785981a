"""Pictures stand in the database under their hash; a person's go when the person is erased, the record stays."""

from __future__ import annotations

import hashlib

import pytest

from desk_app.kernel import journal
from desk_app.kernel.attachments import MAX_BYTES, AttachmentRow, attach, attachments, content, damaged
from desk_app.kernel.database import change
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk, Work
from tests.databases import START, Site

ITEM = Ref("found_item", 3)
PHOTO = b"\xff\xd8\x00photo" * 100


def test_what_was_attached_comes_back_byte_for_byte(desk: Desk) -> None:
    first = desk.do(attach, ITEM, PHOTO, "image/jpeg", "photo")
    second = desk.do(attach, ITEM, b"", "text/plain", "note")
    digest = hashlib.sha256(PHOTO).hexdigest()
    assert content(first) == PHOTO
    assert content(second) == b""
    found = attachments(ITEM)
    assert [row.id for row in found] == [first, second]
    assert found[0] == AttachmentRow(
        id=first,
        name=f"found_item-3-photo-{digest[:8]}.jpg",
        mime="image/jpeg",
        size=len(PHOTO),
        sha256=digest,
        purpose="photo",
        added_at=int(START.timestamp() * 1000),
    )
    assert attachments(Ref("found_item", 4)) == ()


def test_the_journal_keeps_the_hash_and_not_the_picture(desk: Desk) -> None:
    desk.do(attach, ITEM, PHOTO, "image/jpeg", "photo")
    [row] = journal.of_subject(ITEM)
    assert row.action == "attachment.added"
    assert row.facts == {
        "name": attachments(ITEM)[0].name,
        "sha256": hashlib.sha256(PHOTO).hexdigest(),
        "size": len(PHOTO),
        "purpose": "photo",
    }


@pytest.mark.parametrize(
    ("data", "mime", "code"),
    [
        (b"x" * (MAX_BYTES + 1), "image/png", "attachments.too_large"),
        (b"MZ", "application/x-msdownload", "attachments.unknown_type"),
    ],
)
def test_too_much_or_unknown_is_refused(desk: Desk, data: bytes, mime: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        desk.do(attach, ITEM, data, mime, "photo")
    assert refused.value.code == code
    assert attachments(ITEM) == ()


def test_bytes_that_changed_in_the_file_are_noticed(database: Site, desk: Desk) -> None:
    good = desk.do(attach, ITEM, PHOTO, "image/jpeg", "photo")
    bad = desk.do(attach, ITEM, PHOTO + b"!", "image/jpeg", "photo")
    assert damaged() == ()
    database.tamper("UPDATE attachment_content SET content = ? WHERE id = ?", b"other", bad)
    assert damaged() == (bad,)
    assert content(good) == PHOTO
    with pytest.raises(ValueError, match="hash"):
        content(bad)


def test_d16_the_bytes_go_with_the_person_and_the_record_stays(desk: Desk) -> None:
    number = desk.do(attach, ITEM, PHOTO, "image/jpeg", "photo")
    with pytest.raises(Exception, match="kept_until_erased"):
        change("DELETE FROM attachment_content")

    def erase(_: Work) -> None:
        change("INSERT INTO erase_permit (reason) VALUES ('test')")
        change("DELETE FROM attachment_content WHERE id = ?", number)
        change("DELETE FROM erase_permit")

    desk.do(erase)
    assert content(number) is None
    assert content(number + 1) is None
    assert len(attachments(ITEM)) == 1
    assert damaged() == ()


@pytest.mark.parametrize(
    "sql",
    ["UPDATE attachment SET name = 'x'", "DELETE FROM attachment", "UPDATE attachment_content SET content = NULL"],
)
def test_an_attachment_stays_as_it_is(desk: Desk, sql: str) -> None:
    number = desk.do(attach, ITEM, PHOTO, "image/jpeg", "photo")
    with pytest.raises(Exception, match=r"attachment(_content)?\.(frozen|kept)"):
        change(sql)
    assert content(number) == PHOTO
