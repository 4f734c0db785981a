"""Departments and hosts as lists show them."""

from __future__ import annotations

from datetime import timedelta

from desk_app.directory import queries, service
from desk_app.directory.rules import HostDraft, MessageDraft
from desk_app.kernel.work import Desk
from tests.databases import SUPERVISOR
from tests.reception.hall import add_host, later


def test_departments_and_hosts_in_their_order(desk: Desk) -> None:
    desk.operator = SUPERVISOR
    first, second = (desk.do(service.save_department, None, name) for name in ("工程部", "客服部"))
    desk.do(service.save_department, second, "客户服务部", "8001", is_active=False)
    engineer = desk.do(service.save_host, None, HostDraft("孙工", first, "工程师", "8102"))
    gone = desk.do(service.save_host, None, HostDraft("周主任", second, is_active=False))
    assert [row.name for row in queries.departments()] == ["工程部"]
    assert [row.extension for row in queries.departments(active_only=False)] == ["", "8001"]
    assert [(row.id, row.department) for row in queries.hosts()] == [(engineer, "工程部")]
    assert {row.id for row in queries.hosts(active_only=False)} == {engineer, gone}
    assert queries.host(99) is None
    assert (queries.host_name(engineer), queries.host_name(99)) == ("孙工", "")
    assert queries.message(99) is None
    assert queries.message_by_number("1") is None


def test_messages_urgent_and_old_ones_first_and_newest_first_in_the_past(desk: Desk) -> None:
    host = add_host(desk)
    taken = [desk.do(service.take_message, MessageDraft(host, "甲", "1", "", urgent, 7)) for urgent in (False, True)]
    assert [row.id for row in queries.open_messages()] == [taken[1], taken[0]]
    assert [row.id for row in queries.messages_of(host)] == [taken[1], taken[0]]
    at = desk.now()
    later(desk, days=1)
    assert queries.last_message_of((7,)) == (at, True)
    for message_id in taken:
        desk.do(service.pass_on, message_id)
    assert queries.last_message_of((7, 8)) == (at, False)
    assert queries.last_message_of((8,)) == (None, False)
    assert desk.now() - at == timedelta(days=1)
