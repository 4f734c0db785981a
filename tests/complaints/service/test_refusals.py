"""What the service refuses, each with its own code, and the corners of its use cases that no day brings by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.complaints import service
from desk_app.complaints.rules import (
    Area,
    ClockKind,
    ClockState,
    Doing,
    Kind,
    Liability,
    State,
    offered,
    signed,
)
from desk_app.complaints.service.steps import alter, present
from desk_app.kernel.database import value
from desk_app.kernel.ink import Ink, ink_from
from desk_app.kernel.links import linked
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from tests.complaints.house import BOSS, CHIEF, CLERK, INK, House, at, clock_of, refused


def test_a_draft_says_something_and_is_received_once(house: House) -> None:
    with refused("nothing_said"):
        house.by(CLERK, service.keep_draft, house.draft(matter="  "))
    case_id = house.by(CLERK, service.keep_draft, house.draft()).case_id
    house.by(CLERK, service.receive_draft, case_id, house.draft())
    with refused("not_a_draft"):
        house.by(CLERK, service.receive_draft, case_id, house.draft())


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"name": "", "phone": ""}, "who"),
        ({"channel": "authority"}, "authority_missing"),
        ({"department_id": 99}, "no_such_department"),
        ({"matter_id": 99}, "no_such_matter"),
    ],
)
def test_what_is_missing_or_unknown_is_named(house: House, changed: dict[str, object], code: str) -> None:
    from desk_app.complaints.rules import Channel

    if "channel" in changed:
        changed = {"channel": Channel.AUTHORITY}
    with refused(code):
        house.take(**changed)


def test_what_was_misheard_is_put_right_and_the_history_keeps_it(house: House) -> None:
    case_id = house.take()
    with refused("nothing_said"):
        house.by(CLERK, service.correct, case_id, house.draft(matter=" "))
    house.by(CLERK, service.correct, case_id, house.draft(area=Area.SAFETY, is_anonymous=True))
    page = house.page(case_id)
    assert (page.area, page.is_anonymous) == (Area.SAFETY, True)
    assert {event.what for event in page.course} >= {"area", "identity"}
    house.by(CLERK, service.withdraw, case_id, "撤回")
    with refused("ended"):
        house.by(CLERK, service.correct, case_id, house.draft())


def test_a_case_begun_in_a_visit_joins_a_matter_and_is_linked(house: House) -> None:
    first, second = house.take(), house.take(name="钱", phone="13000000001")
    matter_id = house.by(CLERK, service.join, second, first)
    draft = house.draft(name="孙", phone="13000000002", matter_id=matter_id, department_id=house.engineering)
    receipt = house.desk.act(service.record, (draft,), source=Ref("visit", 7), operator=CLERK)
    assert house.page(receipt.case_id).matter_id == matter_id
    assert Ref("visit", 7) in [other for other, _why in linked(Ref("complaint", receipt.case_id))]
    with refused("joined_already"):
        house.by(CLERK, service.join, second, first)
    alone = house.take(name="周", phone="13000000003")
    assert house.by(CLERK, service.join, first, alone) == matter_id, "the one that stands alone enters the matter"
    with refused("no_such_matter"):
        house.by(CLERK, service.leave, house.take(name="吴", phone="13000000004"), "误并")


def test_a_major_case_starts_its_next_round_with_two_working_days(house: House) -> None:
    from desk_app.complaints.rules import Reached

    case_id = house.solved()
    house.by(CHIEF, service.confirm_major, case_id)
    house.by(CHIEF, service.log_call_back, case_id, Reached.DISSATISFIED, "还是不行")
    assert clock_of(house, case_id, ClockKind.RESULT).due_at == at(25, 18)


def test_a_paused_case_that_becomes_major_stays_paused(house: House) -> None:
    case_id = house.accepted()
    house.by(CLERK, service.pause, case_id, "等配件")
    house.by(CHIEF, service.confirm_major, case_id)
    assert clock_of(house, case_id, ClockKind.RESULT).state is ClockState.PAUSED
    ours = house.take()
    house.by(CLERK, service.classify, ours, Liability.NOT_LIABLE, "邻居")
    with refused("not_ours"):
        house.by(CHIEF, service.confirm_major, ours)


def test_what_is_major_already_is_not_confirmed_again(house: House) -> None:
    case_id = house.take(is_injury=True)
    house.by(CHIEF, service.confirm_major, case_id)
    with refused("major_already"):
        house.by(CHIEF, service.confirm_major, case_id)
    house.by(CLERK, service.delegate, case_id, "消协", "口头答复")
    assert not any(clock.kind is ClockKind.AUTHORITY for clock in house.page(case_id).clocks), "it set no deadline"


def test_handling_refuses_what_cannot_be(house: House) -> None:
    case_id = house.take()
    with refused("time_past"):
        house.by(CLERK, service.look_on_site, case_id, at(23, 9), "孙工")
    with refused("no_result"):
        house.by(CLERK, service.close_silent, house.liable(is_anonymous=True))
    with refused("no_such_case"):
        house.by(CLERK, service.accept, 999)
    with refused("too_long"):
        house.by(CLERK, service.withdraw, case_id, "长" * 5001)
    house.by(CLERK, service.name_cause, case_id, "人手不足", "周末加派一人")
    assert (house.page(case_id).cause, house.page(case_id).measure) == ("人手不足", "周末加派一人")


def test_a_colleague_s_step_in_between_is_noticed(house: House) -> None:
    case_id = house.take()

    def with_old_news(work: Work) -> None:
        alter(replace(present(case_id), seq=99), {"cause": "x"})

    with refused("changed_meanwhile"):
        house.by(CLERK, with_old_news)


def test_a_late_result_without_a_dispatch_clock_is_the_department_s(house: House) -> None:
    case_id = house.take()
    house.by(CLERK, service.classify, case_id, Liability.ASSISTANCE, "公用事业")
    house.by(BOSS, service.classify, case_id, Liability.LIABLE, "查明属我方")
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    house.later(hours=4)
    house.by(CLERK, service.accept, case_id)
    house.by(CLERK, service.give_result, case_id, "修好了", solver="3012")
    assert clock_of(house, case_id, ClockKind.RESULT).owner.value == "department"


def test_the_site_s_lists_refuse_half_entries(house: House) -> None:
    for name, phone, code in (("", "96116", "no_name"), ("自来水公司", "", "no_phone")):
        with refused(code):
            house.by(CHIEF, service.save_utility, None, name, phone)
    house.by(CHIEF, service.save_utility, None, "自来水公司", "96116")
    with refused("name_taken"):
        house.by(CHIEF, service.save_utility, None, "自来水公司", "96117")
    for count in (0, 201):
        with refused("how_many"):
            house.by(CLERK, service.issue_blanks, Kind.COMPLAINT, count, "")
    assert int(value("SELECT COUNT(*) FROM blank_form")) == 0


def test_k7_a_month_is_neither_printed_before_nor_noted_ahead_of_time(house: House) -> None:
    house.take()
    house.go(at(2, 10, month=12))
    with refused("not_frozen"):
        house.by(CHIEF, service.print_month, "2026-11")
    house.by(CHIEF, service.freeze_month, "2026-11")
    with refused("in_the_future"):
        house.by(CHIEF, service.note_month, "2026-11", service.MonthStep.FILED, at(3, 10, month=12).date())


def test_acts_of_closed_and_silent_cases() -> None:
    plain = {"is_passed_up": False}
    drawn = offered(Kind.COMPLAINT, Liability.ASSISTANCE, State.CLOSED, is_silent=False, owes_sample=True, **plain)
    assert drawn == (Doing.CALL_BACK, Doing.SHEET, Doing.PRINT)
    silent = offered(Kind.COMPLAINT, Liability.LIABLE, State.CALL_BACK, is_silent=True, owes_sample=False, **plain)
    assert silent[0] is Doing.CLOSE_SILENT
    assert Doing.SHEET not in silent


def test_ink_is_read_as_it_was_kept_and_a_scribble_is_refused() -> None:
    assert ink_from(INK.plain()) == INK
    with refused("too_much_ink"):
        signed(Ink((tuple((x % 9000, x % 7000, x, 500) for x in range(20_001)),)))
