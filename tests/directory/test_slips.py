"""The facts of the message slip (R6)."""

from __future__ import annotations

from desk_app.directory import queries, slips
from desk_app.directory.rules import MessageDraft
from desk_app.kernel.work import Desk
from tests.reception.hall import add_host


def test_the_slip_says_for_whom_from_whom_and_who_took_it(desk: Desk) -> None:
    host = queries.host(add_host(desk))
    assert host is not None
    draft = MessageDraft(host.id, "刘先生", "138", "请回电")
    facts = slips.message_facts("123", host, draft, desk.now(), desk.zone(), "07")
    assert {"陈经理", "刘先生", "138", "请回电", "07"} <= set(map(str, facts.values()))
