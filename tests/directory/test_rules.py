"""Drafts as they can be kept."""

from __future__ import annotations

from desk_app.directory.rules import HostDraft, MessageDraft


def test_drafts_are_cleaned_not_changed() -> None:
    host = HostDraft(" 陈\x00经理 ", job_title="a\tb", private_phone=" 139 ").checked()
    assert (host.name, host.job_title, host.private_phone) == ("陈经理", "a b", "139")
    assert HostDraft("陈").checked().private_phone is None
    message = MessageDraft(1, "𠮷田🎉", "1", "<b>一</b>\r\n=1+1\ud800").checked()
    assert (message.caller, message.text) == ("𠮷田🎉", "<b>一</b>\n=1+1")
