"""The pass over all clocks: warnings once each, breaches once, never outside opening hours (D2, D6)."""

from __future__ import annotations

from desk_app.complaints import prompts, queries, service
from desk_app.complaints.queries.due import next_due
from desk_app.followup.rules import LADDER
from desk_app.kernel.database import rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.settings import change_setting
from tests.complaints.house import BOSS, CLERK, House, at


def marks(case_id: int, kind: str) -> list[int]:
    """The warnings given on a kind of clock."""
    found = rows(
        "SELECT m.mark FROM clock_mark m JOIN case_clock k ON k.id = m.clock_id WHERE k.case_id = ? AND k.kind = ? "
        "ORDER BY m.mark",
        case_id,
        kind,
    )
    return [mark for (mark,) in found]


def sweep(house: House) -> int:
    """The program's pass."""
    return house.desk.as_program(service.sweep)


def test_warnings_at_half_most_due_and_up_the_ladder_each_once(house: House) -> None:
    case_id = house.accepted()  # result due at 12:00
    seen = []
    for moment in (at(23, 10, 59), at(23, 11), at(23, 11, 36), at(23, 12), at(23, 12, 0, 1), at(23, 13)):
        house.go(moment)
        sweep(house)
        sweep(house)
        seen.append(marks(case_id, "result"))
    assert seen == [[], [50], [50, 80], [50, 80, 100], [50, 80, 100], [50, 80, 100, 150]]
    assert value("SELECT COUNT(*) FROM clock_breach WHERE case_id = ?", case_id) == 1
    assert house.page(case_id).ladder == 1


def test_r5_far_too_late_goes_to_somebody_named(house: House) -> None:
    case_id = house.accepted()
    house.go(at(23, 13))
    sweep(house)
    assert house.page(case_id).raised_to == "supervisor", "nobody here holds that role, so the role alone"
    house.by(BOSS, change_setting, LADDER, "陈主管，李主任")
    house.go(at(24, 10))
    other = house.accepted(matter="门禁失灵")
    house.go(at(24, 13))
    sweep(house)
    assert house.page(other).raised_to == "陈主管"
    said = [prompt.detail for prompt in prompts.due(house.desk, house.clock.now())]
    assert [detail.split(" · ")[1] for detail in said] == [
        "goes up to: Customer-service supervisor",
        "goes up to: 陈主管",
    ]


def test_after_sleep_everything_missed_is_written_once(house: House) -> None:
    case_id = house.accepted()
    house.go(at(26, 10))
    assert sweep(house) == 1
    assert sweep(house) == 0
    assert marks(case_id, "result") == [50, 80, 100, 150]


def test_nothing_is_written_while_the_desk_is_closed(house: House) -> None:
    house.go(at(23, 17, 55))
    case_id = house.liable()  # dispatch: five minutes today, five tomorrow
    house.go(at(23, 22))
    assert sweep(house) == 0
    assert all(9 <= from_millis(moment).astimezone(house.desk.zone()).hour < 18 for moment in events(case_id))
    house.go(at(24, 9, 6))
    assert sweep(house) == 1
    assert value("SELECT COUNT(*) FROM clock_breach WHERE case_id = ?", case_id) == 1


def events(case_id: int) -> list[int]:
    """Everything the clocks of a case will want."""
    import json

    found = rows("SELECT events FROM case_clock WHERE case_id = ?", case_id)
    return [moment for (text,) in found for moment in json.loads(text)]


def test_the_index_knows_what_comes_next_and_is_empty_when_nothing_runs(house: House) -> None:
    assert next_due() is None
    case_id = house.liable()
    assert next_due() == at(23, 10, 5)
    house.by(CLERK, service.withdraw, case_id, "撤回")
    assert next_due() is None


def test_a_month_old_complaint_is_proposed_as_major(house: House) -> None:
    case_id = house.accepted()
    house.by(CLERK, service.pause, case_id, "等配件")
    house.go(at(23, 10, 30, month=12))
    while sweep(house):
        pass
    page = house.page(case_id)
    assert page.is_proposed_major
    assert [condition.value for condition in page.conditions] == ["month_old"]


def test_no_warning_comes_while_a_clock_is_paused(house: House) -> None:
    case_id = house.accepted()
    house.by(CLERK, service.pause, case_id, "等配件")
    house.go(at(26, 15))
    while sweep(house):
        pass
    assert marks(case_id, "result") == []
    assert value("SELECT COUNT(*) FROM clock_breach") == 0


def test_why_this_deadline_adds_up_day_by_day(house: House) -> None:
    from datetime import timedelta

    house.go(at(27, 17))
    case_id = house.liable()
    house.later(minutes=5)
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    result = next(clock for clock in house.page(case_id).clocks if clock.kind.value == "result")
    lines = queries.clock_why(house.desk.calendar(), result)
    assert [line.day.day for line in lines] == [27, 28, 29, 30]
    assert [line.worked for line in lines] == [timedelta(hours=1), timedelta(0), timedelta(0), timedelta(hours=1)]
