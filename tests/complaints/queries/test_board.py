"""The supervisor's board: filters, figures, likeness while typing."""

from __future__ import annotations

from desk_app.complaints import queries, service
from desk_app.complaints.queries.board import board_row
from desk_app.complaints.queries.lists import suggestions_for
from desk_app.complaints.rules import Area, Authority
from tests.complaints.house import BOSS, CHIEF, CLERK, House, at


def ids(house: House, wanted: queries.Filter, **more: int) -> list[int]:
    """The cases in sight."""
    return [row.id for row in queries.board(wanted, house.clock.now(), **more)]


def test_each_filter_shows_its_cases_the_next_due_first(house: House) -> None:
    suggestion = house.suggestion()
    late = house.liable()
    house.later(minutes=30)
    fresh, owed, closed = house.liable(), house.solved(), house.signed()
    house.by(CLERK, service.confirm_major, fresh)
    assert ids(house, queries.Filter.OPEN) == [late, fresh, owed]
    assert ids(house, queries.Filter.LATE) == [late]
    assert ids(house, queries.Filter.MAJOR) == [fresh]
    assert ids(house, queries.Filter.CALL_BACK) == [owed]
    assert ids(house, queries.Filter.SUGGESTIONS) == [suggestion]
    assert ids(house, queries.Filter.CLOSED) == [closed]
    assert ids(house, queries.Filter.OPEN, department_id=house.engineering) == [owed]
    figures = queries.board_figures(house.clock.now(), house.desk.today())
    assert (figures.open, figures.late, figures.major, figures.call_backs, figures.suggestions) == (3, 1, 1, 1, 1)
    assert (figures.received_today, figures.closed_today, figures.proposed) == (5, 1, 0)
    assert queries.count_open() == 4
    assert board_row(999) is None


def test_similar_open_cases_show_while_typing(house: House) -> None:
    first = house.take(matter="三号楼电梯又停了，从周一开始", area=Area.PREMISES)
    house.take(matter="前台说话不耐烦")
    assert [row.id for row in queries.similar_open(Area.PREMISES, "", "电梯停了")] == [first]
    assert queries.similar_open(Area.PREMISES, "", "电梯停了", but=first) == ()


def test_call_backs_owed_by_due_time(house: House) -> None:
    case_id = house.solved()
    ((owed, _, _, due),) = queries.owed_call_backs()
    assert (owed, due) == (case_id, at(25, 18))


def test_lists(house: House) -> None:
    house.by(CHIEF, service.save_utility, None, "电力公司", "95598", "24 小时")
    old = house.by(CHIEF, service.save_utility, None, "煤气", "1")
    house.by(CHIEF, service.save_utility, old, "燃气公司", "96777", is_active=False)
    assert [row.name for row in queries.utilities()] == ["电力公司"]
    assert len(queries.utilities(active_only=False)) == 2
    house.by(BOSS, service.save_authority, house.sales, Authority(general=True))
    house.by(BOSS, service.save_authority, house.sales, Authority(general=True, major=True))
    assert queries.authority_of(house.sales) == Authority(general=True, major=True)
    assert queries.authority_of(None) == Authority()
    house.solved()
    assert suggestions_for("cause") == ("报修单未转达",)
    assert queries.blank(9) is None
    assert queries.months() == ("2026-11",)
    assert queries.matter(1) is None
