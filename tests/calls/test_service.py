"""A call from its first ring to its outcome, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.calls import queries, service
from desk_app.calls.rules import CallDraft, CallRecord, Direction, Kind, Mark, Outcome, SheetDraft, State, Way
from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft
from desk_app.followup import queries as followup
from desk_app.followup.rules import TaskKind
from desk_app.kernel import journal, search
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.people import service as people
from desk_app.people.rules import EraseReason
from desk_app.printing import queries as papers
from tests.databases import SUPERVISOR
from tests.followup.scene import BOSS

LI = CallDraft("13812341234", "李梅", "ms", "3 栋 1201", "会籍转让要什么材料", is_read_back=True)


def refused(desk: Desk, use_case: object, *args: object, **options: object) -> str:
    with pytest.raises(Refusal) as problem:
        desk.do(use_case, *args, **options)  # type: ignore[arg-type]
    return problem.value.code


def taken(desk: Desk, clock: ManualClock, after: int = 3) -> int:
    """A call that was answered after so many seconds."""
    call_id = desk.do(service.ring)
    clock.advance(timedelta(seconds=after))
    desk.do(service.answer, call_id)
    return call_id


def row(call_id: int) -> queries.CallRow:
    found = queries.call(call_id)
    assert found is not None
    return found


def test_c2_a_call_is_on_record_from_its_first_ring_to_its_outcome(desk: Desk, clock: ManualClock) -> None:
    call_id = desk.do(service.ring, "138 1234 1234")
    assert [live.state for live in queries.live(1)] == [State.RINGING]
    clock.advance(timedelta(seconds=6))
    assert desk.do(service.answer, call_id) is False
    clock.advance(timedelta(minutes=2))
    desk.do(service.finish, call_id, LI, Outcome.SOLVED)
    done = row(call_id)
    assert (done.state, done.outcome, done.kind, done.subject) == (
        State.DONE,
        Outcome.SOLVED,
        Kind.ENQUIRY,
        "会籍转让要什么材料",
    )
    assert (done.staff_number, done.ended_at, done.person_id) == ("07", desk.now(), 1)
    assert queries.live(1) == ()
    assert queries.call_by_number(done.number) == call_id
    assert [hit.ref for hit in search.find("会籍转让", ("call",))] == [Ref("call", call_id)]
    assert journal.verify() is None


@pytest.mark.parametrize(("seconds", "rings", "is_late"), [(0, 1, False), (14, 3, False), (15, 4, True), (40, 9, True)])
def test_d7_ring_four_starts_at_fifteen_seconds_and_is_late(
    desk: Desk, clock: ManualClock, seconds: int, rings: int, is_late: bool
) -> None:
    call_id = taken(desk, clock, seconds)
    assert (row(call_id).rings, row(call_id).is_late) == (rings, is_late)
    assert queries.figures(desk.today(), desk.today()).late == is_late


def test_c1_rings_are_counted_by_whoever_hears_them_with_one_key(desk: Desk, clock: ManualClock) -> None:
    call_id = desk.do(service.ring)
    assert [desk.do(service.count_ring, call_id) for _ in range(2)] == [2, 3]
    assert desk.do(service.answer, call_id) is False
    assert desk.do(service.count_ring, call_id) == 4  # it had rung before the card was open
    assert row(call_id).is_late
    desk.do(service.finish, call_id, LI, Outcome.SOLVED)
    assert refused(desk, service.count_ring, call_id) == "calls.not_running"


def test_a_missed_call_opens_a_return_call(desk: Desk, clock: ManualClock) -> None:
    known = taken(desk, clock)
    desk.do(service.finish, known, LI, Outcome.SOLVED)
    call_id = desk.do(service.ring, "+86 138-1234-1234")
    clock.advance(timedelta(seconds=30))
    task_id = desk.do(service.miss, call_id)
    assert (row(call_id).state, row(call_id).rings, row(call_id).person_id) == (State.MISSED, 7, 1)
    task = followup.task(task_id or 0)
    assert task is not None
    assert (task.kind, task.phone, task.name, task.source) == (
        TaskKind.RETURN_CALL,
        "+86 138-1234-1234",
        "李梅",
        Ref("call", call_id),
    )
    # A Saturday: due in the first half hour of Monday (D2).
    assert f"{task.due_at.astimezone(desk.zone()):%a %H:%M}" == "Mon 09:30"


def test_a_missed_call_without_a_number_was_abandoned_and_the_number_may_be_added(desk: Desk) -> None:
    nobody = desk.do(service.ring)
    assert desk.do(service.miss, nobody) is None
    assert row(nobody).state is State.ABANDONED
    stranger = desk.do(service.ring)
    assert desk.do(service.miss, stranger, "021-62881234") is not None
    assert (row(stranger).state, row(stranger).phone) == (State.MISSED, "021-62881234")
    assert refused(desk, service.answer, stranger) == "calls.not_from_here"
    figures = queries.figures(desk.today(), desk.today())
    assert (figures.calls, figures.missed, figures.abandoned) == (2, 1, 1)


def test_c2_a_call_does_not_end_without_a_subject(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    assert refused(desk, service.finish, call_id, CallDraft(), Outcome.SOLVED) == "calls.no_subject"
    assert refused(desk, service.finish, call_id, CallDraft(subject="x" * 201), Outcome.SOLVED) == "calls.too_long"
    assert refused(desk, service.finish, call_id, LI, Outcome.PROMISED) == "calls.not_an_outcome"
    desk.do(service.finish, call_id, CallDraft(), Outcome.WRONG_NUMBER)
    assert (row(call_id).kind, row(call_id).person_id) == (None, None)
    assert refused(desk, service.finish, call_id, LI, Outcome.SOLVED) == "calls.not_running"
    assert refused(desk, service.finish, 999, LI, Outcome.SOLVED) == "calls.no_such_call"


def test_c3_the_kind_may_be_put_right_afterwards(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    desk.do(service.finish, call_id, LI, Outcome.SOLVED)
    desk.do(service.set_kind, call_id, Kind.COMPLAINT)
    assert row(call_id).kind is Kind.COMPLAINT
    wrong = taken(desk, clock)
    desk.do(service.finish, wrong, CallDraft(), Outcome.WRONG_NUMBER)
    assert refused(desk, service.set_kind, wrong, Kind.COMPLAINT) == "calls.no_kind"


def test_c8_a_silent_line_is_greeted_again_twice_before_it_is_ended(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    assert refused(desk, service.end_silent, call_id) == "calls.greet_again"
    assert [desk.do(service.mark, call_id, Mark.SILENT) for _ in range(2)] == [1, 2]
    desk.do(service.end_silent, call_id)
    assert (row(call_id).outcome, row(call_id).silent) == (Outcome.SILENT, 2)
    assert [mark.kind for mark in queries.marks_of(call_id)] == [Mark.SILENT, Mark.SILENT]


def test_c8_an_abusive_call_is_ended_after_three_requests_only(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    desk.do(service.mark, call_id, Mark.ABUSE)
    desk.do(service.mark, call_id, Mark.ABUSE)
    assert refused(desk, service.end_abuse, call_id, LI) == "calls.ask_again"
    desk.do(service.mark, call_id, Mark.ABUSE)
    desk.do(service.end_abuse, call_id, LI)
    assert (row(call_id).outcome, row(call_id).phone) == (Outcome.ABUSE, "13812341234")


def test_c8_other_trouble_is_noted_and_the_call_goes_on(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    for kind in (Mark.BAD_LINE, Mark.DIALECT, Mark.SOFT_VOICE):
        assert desk.do(service.mark, call_id, kind) == 1
    assert row(call_id).state is State.ANSWERED


def test_t3_a_caller_who_waits_is_told_and_thanked(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    desk.do(service.said_checking, call_id)  # nothing is being checked: nothing happens
    desk.do(service.begin_checking, call_id)
    clock.advance(timedelta(seconds=45))
    desk.do(service.begin_checking, call_id)
    desk.do(service.said_checking, call_id)
    assert row(call_id).said_at == desk.now()
    desk.do(service.end_checking, call_id)
    desk.do(service.end_checking, call_id)
    assert row(call_id).checking_at is None
    kinds = [mark.kind for mark in queries.marks_of(call_id)]
    assert kinds == [Mark.CHECKING, Mark.SAID_CHECKING, Mark.BACK]


def test_c7_a_manager_is_reached_with_name_unit_and_consent_only(desk: Desk, clock: ManualClock) -> None:
    host = HostDraft("周主任", job_title="主任", private_phone="13900001111", is_manager=True)
    boss = desk.act(directory.save_host, (None, host), operator=SUPERVISOR)
    clerk = desk.act(
        directory.save_host,
        (
            None,
            HostDraft("孙工"),
        ),
        operator=SUPERVISOR,
    )
    call_id = taken(desk, clock)
    named = CallDraft("13812341234", "宋", "mr", "恒通设备")
    assert refused(desk, service.connect, call_id, CallDraft(), boss, has_consented=True) == "calls.no_identity"
    assert refused(desk, service.connect, call_id, named, boss, has_consented=False) == "calls.no_consent"
    assert refused(desk, service.connect, call_id, named, 999, has_consented=True) == "calls.no_host"
    desk.do(service.connect, call_id, named, boss, has_consented=True)
    assert (row(call_id).outcome, row(call_id).subject) == (Outcome.PASSED_ON, "周主任")
    other = taken(desk, clock)
    desk.do(service.connect, other, CallDraft(), clerk, has_consented=False)
    assert row(other).state is State.DONE


def test_r3_a_running_call_becomes_a_ring_back_with_its_number(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    assert refused(desk, service.to_ring_back, call_id, CallDraft(name="李梅")) == "calls.no_number"
    task_id = desk.do(service.to_ring_back, call_id, CallDraft("13812341234", "李梅", "ms"))
    task = followup.task(task_id)
    assert task is not None
    assert (task.kind, task.phone, task.due_at) == (
        TaskKind.RING_BACK,
        "13812341234",
        desk.now() + timedelta(minutes=5),
    )
    assert (row(call_id).outcome, row(call_id).state) == (Outcome.CALL_BACK, State.DONE)


def test_c9_a_private_call_keeps_nobodys_name(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    desk.do(service.finish, call_id, CallDraft("13812341234", "妈妈", is_private=True), Outcome.PRIVATE)
    assert row(call_id).person_id is None
    assert row(call_id).is_private
    assert search.find("妈妈") == ()


def test_k45_a_higher_slice_logs_a_whole_call_in_its_own_act(desk: Desk) -> None:
    about = Ref("complaint", 4)
    began = desk.now() - timedelta(minutes=3)
    record = CallRecord(CallDraft("13812341234", "李梅", subject="回访：满意"), Outcome.SOLVED, began_at=began)
    call_id = desk.do(service.log, record, about)
    logged = row(call_id)
    assert (logged.direction, logged.state, logged.rang_at, logged.ended_at) == (
        Direction.OUT,
        State.DONE,
        began,
        desk.now(),
    )
    assert [call.id for call in queries.calls_about(about)] == [call_id]
    assert desk.do(service.log, CallRecord(CallDraft(), Outcome.NOT_REACHED)) > call_id
    promised = CallRecord(LI, Outcome.PROMISED)
    assert refused(desk, service.log, promised) == "calls.not_an_outcome"
    later = CallRecord(LI, Outcome.SOLVED, began_at=desk.now() + timedelta(minutes=1))
    assert refused(desk, service.log, later) == "calls.in_the_future"


def test_c10_purpose_questions_and_numbers_are_ready_and_printed_before_ringing(desk: Desk) -> None:
    draft = SheetDraft("周", "0571-81238800", "确认到货", "恒通设备", "mr", "合同", ("什么时候送货？", " ", "谁签收？"))
    sheet_id = desk.do(service.prepare_sheet, draft, phrase="您好")
    (sheet,) = queries.open_sheets()
    assert (sheet.purpose, sheet.questions) == ("确认到货", ("什么时候送货？", "谁签收？"))
    assert queries.sheet_by_number(sheet.number) == sheet_id
    (job,) = papers.jobs_of(Ref("outbound_sheet", sheet_id))
    assert job.form == "outbound_sheet"
    call_id = desk.do(service.dial, sheet_id=sheet_id)
    assert (row(call_id).phone, row(call_id).direction) == ("0571-81238800", Direction.OUT)
    assert queries.open_sheets() == ()
    assert refused(desk, service.dial, sheet_id=sheet_id) == "calls.sheet_used"
    assert refused(desk, service.dial, sheet_id=99) == "calls.no_such_sheet"
    assert refused(desk, service.dial, "") == "calls.no_number"
    desk.do(service.prepare_sheet, draft, print_sheet=False)


def test_d16_erasing_a_caller_leaves_calls_and_promises_as_figures(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    promise_id = desk.do(service.promise, call_id, LI, Way.PHONE)
    person = row(call_id).person_id or 0
    desk.act(people.erase, (person, EraseReason.REQUEST, (service.erase_calls,)), operator=BOSS)
    assert (row(call_id).name, row(call_id).phone, row(call_id).state) == ("", "", State.PROMISED)
    owed = queries.promise(promise_id)
    assert owed is not None
    assert (owed.name, owed.subject) == ("", "")
    assert queries.history("13812341234") == ()
    assert search.find("李梅") == ()
    assert journal.verify() is None
