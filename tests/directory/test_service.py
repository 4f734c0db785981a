"""Hosts, their state, private numbers (C7) and messages until they are passed on (R6), on both databases."""

from __future__ import annotations

import json

import pytest

from desk_app.directory import queries, service
from desk_app.directory.rules import HostDraft, HostState, MessageDraft
from desk_app.kernel import journal, search
from desk_app.kernel.database import DATABASE, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.databases import OPERATOR, SUPERVISOR
from tests.reception.hall import add_host, everything, later, refused


@pytest.fixture
def host(desk: Desk) -> int:
    return add_host(desk)


def test_c7_a_private_number_is_shown_to_supervisors_with_a_reason_only(desk: Desk, host: int) -> None:
    assert refused(lambda: desk.do(service.show_private, host, "急事")) == "kernel.not_allowed"
    desk.operator = SUPERVISOR
    assert refused(lambda: desk.do(service.show_private, host, " ")) == "directory.needs_reason"
    assert desk.do(service.show_private, host, "漏水") == "13900001111"
    (shown,) = (row for row in journal.of_subject(Ref("host", host)) if row.action == "host.private_shown")
    assert shown.facts == {"why": "漏水"}


def test_c7_no_row_no_search_and_no_journal_holds_it(desk: Desk, host: int) -> None:
    assert "13900001111" not in repr((queries.hosts(), queries.host(host), queries.host_states()))
    assert search.find("13900001111") == ()
    assert "13900001111" not in str(DATABASE.execute_sql("SELECT payload FROM journal_facts").fetchall())
    desk.operator = SUPERVISOR
    desk.do(service.save_host, host, HostDraft("陈总经理"))
    assert desk.do(service.show_private, host, "看看") == "13900001111", "who edits need not see it"
    desk.do(service.save_host, host, HostDraft("陈总经理", private_phone=""))
    assert desk.do(service.show_private, host, "看看") == ""


def test_r6_where_a_host_is_since_when(desk: Desk, host: int) -> None:
    later(desk, minutes=5)
    desk.do(service.set_host_state, host, HostState.BUSY, "三号会议室\x00")
    row = queries.host(host)
    assert row is not None
    assert (row.state, row.state_since, row.state_note) == (HostState.BUSY, desk.now(), "三号会议室")
    before = everything()
    later(desk, minutes=5)
    desk.do(service.set_host_state, host, HostState.BUSY, "三号会议室")
    assert everything() == before, "the same again changes nothing, not even since when"
    assert refused(lambda: desk.do(service.set_host_state, 99, HostState.IN)) == "directory.no_such_host"


def test_r6_a_message_is_passed_on_once(desk: Desk, host: int) -> None:
    draft = MessageDraft(host, " 刘先生 ", "13812341234", "请回电\n谢谢", is_urgent=True)
    message_id = desk.do(service.take_message, draft, print_slip=True)
    (row,) = queries.open_messages(host)
    assert (row.id, row.caller, row.text, row.taken_by) == (message_id, "刘先生", "请回电\n谢谢", OPERATOR.number)
    assert queries.host(host).open_messages == 1  # type: ignore[union-attr]
    assert queries.message_by_number(row.number) == message_id
    assert [hit.ref for hit in search.find("1234", ("message",))] == [Ref("message", message_id)]
    assert json.loads(value("SELECT facts FROM print_job_facts"))["from_name"] == "刘先生"
    desk.do(service.pass_on, message_id)
    assert queries.open_messages() == ()
    assert queries.message(message_id).passed_on_by == "07"  # type: ignore[union-attr]
    assert refused(lambda: desk.do(service.pass_on, message_id)) == "directory.passed_on_already"
    assert refused(lambda: desk.do(service.pass_on, 99)) == "directory.passed_on_already"
    with pytest.raises(Exception, match=r"passed_on_twice"):
        DATABASE.execute_sql("UPDATE message SET passed_on_by = '99'")
    assert journal.verify() is None


def test_what_cannot_be_kept_is_refused_and_changes_nothing(desk: Desk, host: int) -> None:
    desk.operator = SUPERVISOR
    desk.do(service.save_department, None, "工程部")
    before = everything()
    for act, code in (
        (lambda: desk.do(service.take_message, MessageDraft(host, "刘", " ", "\x00")), "directory.no_message"),
        (lambda: desk.do(service.take_message, MessageDraft(host, "刘", "", "字" * 2001)), "directory.too_long"),
        (lambda: desk.do(service.take_message, MessageDraft(99, "刘", "1", "")), "directory.no_such_host"),
        (lambda: desk.do(service.save_host, None, HostDraft("  ")), "directory.no_name"),
        (lambda: desk.do(service.save_host, None, HostDraft("名" * 201)), "directory.too_long"),
        (lambda: desk.do(service.save_department, None, ""), "directory.no_name"),
        (lambda: desk.do(service.save_department, None, " 工程部 "), "directory.department_taken"),
    ):
        assert refused(act) == code
    desk.operator = OPERATOR
    for act in (
        lambda: desk.do(service.save_host, None, HostDraft("王")),
        lambda: desk.do(service.save_department, None, "王"),
    ):
        assert refused(act) == "kernel.not_allowed"
    assert everything() == before
