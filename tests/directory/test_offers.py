"""What the directory offers to the rest."""

from __future__ import annotations

from desk_app.directory import offers, service
from desk_app.directory.rules import MessageDraft
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.reception.hall import add_host


def test_hosts_and_messages_have_the_hosts_name(desk: Desk) -> None:
    host = add_host(desk)
    message_id = desk.do(service.take_message, MessageDraft(host, "刘", "138", ""))
    assert offers.title_of(Ref("host", host)) == offers.title_of(Ref("message", message_id)) == "陈经理"
    assert offers.title_of(Ref("message", 99)) == ""
