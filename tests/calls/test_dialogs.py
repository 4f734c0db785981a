"""Outbound sheet and daily review in windows; due times in words (C4, C10, C12)."""

from __future__ import annotations

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from desk_app.calls import queries, service
from desk_app.calls.dialogs.explained import days_text, due_text
from desk_app.calls.dialogs.polite import polite
from desk_app.calls.dialogs.review import ReviewDialog
from desk_app.calls.dialogs.sheet import SheetDialog
from desk_app.calls.rules import CallDraft, Outcome, Satisfaction
from desk_app.calls.tab import CallsTab
from desk_app.kernel.calendar import DayKind, DayOverride, explain
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.hours import set_day
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.printing import queries as papers
from desk_app.widgets.tab_base import Doer, Seat
from tests.calls.test_service import taken
from tests.databases import SUPERVISOR


def test_c10_the_sheet_is_kept_and_printed(seat: Seat, desk: Desk, qtbot: QtBot) -> None:
    doer = Doer(seat)
    qtbot.addWidget(doer)
    dialog = SheetDialog(doer)
    dialog.commit()
    assert dialog.problem
    dialog.purpose.set_text("确认到货")
    dialog.name.set_text("周先生")
    dialog.phone.set_value("0571-81238800")
    dialog.questions.set_text("何时？\n谁签收？")
    dialog.commit()
    (sheet,) = queries.open_sheets()
    assert (sheet.name, sheet.title, sheet.questions) == ("周", "mr", ("何时？", "谁签收？"))
    assert [job.form for job in papers.jobs_of(Ref("outbound_sheet", sheet.id))] == ["outbound_sheet"]


def test_c12_a_day_is_gone_through_call_by_call(seat: Seat, desk: Desk, clock: ManualClock, qtbot: QtBot) -> None:
    tab = CallsTab(seat)
    qtbot.addWidget(tab)
    desk.do(service.finish, taken(desk, clock), CallDraft("13812341234", "李", subject="x"), Outcome.SOLVED)
    desk.do(service.miss, desk.do(service.ring, "13900000000"))
    clock.advance(timedelta(days=2))
    tab.press("review")
    dialog = tab.records.dialog
    assert isinstance(dialog, ReviewDialog)
    dialog.commit()
    assert "still to be gone through" in dialog.problem
    for (_item, result), button in tuple(dialog.settling.items()):
        if result in {Satisfaction.SATISFIED, Satisfaction.SEEN}:
            button.click()
    assert dialog.settling == {}
    dialog.commit()
    assert queries.days_owed(desk.today()) == ()
    said: list[str] = []
    tab.done.connect(said.append)
    tab.press("review")
    assert said == ["Every day has been gone through"]


def test_c4_a_due_time_names_the_days_that_do_not_count(desk: Desk) -> None:
    holiday = DayOverride(date(2026, 11, 23), DayKind.PUBLIC_HOLIDAY, key="new_years_day")
    made_up = DayOverride(date(2026, 11, 22), DayKind.MAKE_UP, key="new_years_day")
    for special in (holiday, made_up):
        desk.act(set_day, (special,), operator=SUPERVISOR)
    due_at = desk.now() + timedelta(days=3)
    said = days_text(explain(desk.calendar(), desk.now(), due_at))
    assert said == "Sat 11-21 not counted · Sun 11-22 make-up day · Mon 11-23 New Year's Day · Tue 11-24"
    assert due_text(due_at, desk.zone()) == "Tue 11-24 14:32"


def test_p2_never_words_are_found_with_the_polite_alternative(desk: Desk) -> None:
    assert polite("") == []
    (hit,) = polite("hurry up")
    assert hit.say_instead
