"""The facts of the slice's papers fill their forms: checklist (G1) and day report (M3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desk_app.closing import queries, service, slips
from desk_app.paper.forms import form
from desk_app.paper.render import render
from desk_app.paper.values import Site
from tests.closing.counter import Counter

if TYPE_CHECKING:
    from desk_app.paper.values import Facts


def test_g1_the_checklist_names_who_saw_to_what(counter: Counter) -> None:
    check_id = counter.do(service.begin_checks)
    counter.do(service.mark, check_id, 0, is_done=True)
    facts = slips.checklist_facts(queries.day_check(check_id), ["扫码枪坏"], "zh_CN")
    items = cast("list[dict[str, object]]", facts["items"])
    assert (items[0]["done"], items[0]["by"], items[1]["by"]) == (True, "1027", "")
    assert render(form("opening_checklist"), cast("Facts", facts), "zh_CN", Site()).pages == 1


def test_m3_the_day_report_names_every_till_and_tender(counter: Counter) -> None:
    session_id = counter.opened()
    counter.sell(120_00)
    counter.sealed(session_id, 620_00)
    counter.closed(session_id)
    seal = queries.seal_of(counter.desk.today())
    assert seal is not None
    facts = slips.day_facts(seal, "zh_CN")
    assert facts["net"] == 120_00
    assert [row["net"] for row in cast("list[dict[str, object]]", facts["tills"])] == [120_00]
    assert cast("list[dict[str, object]]", facts["taxes"])[0]["label"] == "13%"
    assert render(form("day_report"), cast("Facts", facts), "zh_CN", Site()).pages == 1
