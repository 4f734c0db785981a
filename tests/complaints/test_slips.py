"""The slip as it is printed: reasons of the due times, course, signature; the call-back sheet."""

from __future__ import annotations

from desk_app.complaints import slips
from desk_app.complaints.rules import Authority, ReplyWay
from desk_app.paper.forms import load_form
from desk_app.paper.job import unknown_facts
from desk_app.paper.values import Strokes
from tests.complaints.house import House, at


def test_the_slip_says_why_each_deadline_and_carries_the_signature(house: House) -> None:
    house.go(at(27, 17))
    page = house.page(house.signed())
    zone, calendar = house.desk.zone(), house.desk.calendar()
    facts = slips.slip_facts(page, zone, "zh_CN", calendar=calendar, authority=Authority())
    assert isinstance(facts["customer_signature"], Strokes)
    assert unknown_facts(load_form("complaint_slip").form, facts) == []  # type: ignore[arg-type]
    liable = house.page(house.accepted())
    facts = slips.slip_facts(liable, zone, "en", calendar=calendar, authority=Authority(general=True))
    dues = facts["dues"]
    assert isinstance(dues, list)
    assert [row["what"] for row in dues][:3] == ["Slip handed over", "Department reacts", "Result"]
    assert (
        dues[2]["why"]
        == "2 h of opening hours: Fri 11-27 · 1 h / Sat 11-28 day off · nothing counts / Sun 11-29 day off · nothing counts / Mon 11-30 · 1 h"
    )
    assert "138****2231" in str(facts["phone"])
    assert str(facts["authority"]).startswith("The department itself")


def test_the_call_back_sheet_names_who_may_not_call(house: House) -> None:
    page = house.page(house.solved())
    owed = page.owed
    assert owed is not None
    facts = slips.call_back_facts(
        page, owed, house.desk.zone(), phone="138 0571 2231", due_at=at(25, 18), phrase="您好", caller="1031"
    )
    assert facts["solved_by"] == "3012"
    assert unknown_facts(load_form("callback_sheet").form, facts) == []  # type: ignore[arg-type]
    assert slips.way_by_severity(page) is ReplyWay.TELEPHONE
