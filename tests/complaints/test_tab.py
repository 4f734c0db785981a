"""The tab: list, case page, keys, scans and prompts; everything done through it as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from desk_app.complaints import offers, prompts, service
from desk_app.complaints.queries import Filter
from desk_app.complaints.rules import ClockState, Doing, Kind, Liability, State
from desk_app.complaints.tab import ComplaintsTab
from desk_app.complaints.tab.faces import bar_of, face_of, short_number
from desk_app.kernel import texts
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.row_delegate import FACE_ROLE, RowFace
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.ticker import Ticker
from tests.complaints.house import CHIEF, CLERK, House, at
from tests.complaints.scene import lively

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def seat(house: House) -> Iterator[Seat]:
    """A seat whose acts are done at once; a bug fails the test."""
    desk, bugs = house.desk, []
    ticker = Ticker(desk.clock)
    made = Seat(desk, Worker("i", inline=True), Jobs(inline=True), Relay(desk.changes), ticker, bugs.append)
    yield made
    made.relay.close()
    assert bugs == []


@pytest.fixture
def tab(qtbot: QtBot, seat: Seat) -> Iterator[ComplaintsTab]:
    """The tab, shown."""
    made = ComplaintsTab(seat)
    made.resize(1060, 640)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qtbot.wait(1)


def faces(tab: ComplaintsTab) -> list[RowFace]:
    """What the list shows."""
    model = tab.cases.list.rows
    return [model.data(model.index(place, 0), FACE_ROLE) for place in range(model.rowCount())]  # type: ignore[misc]


def test_the_list_shows_who_what_state_and_how_long(tab: ComplaintsTab, house: House) -> None:
    house.liable()
    tab.refresh()
    (face,) = faces(tab)
    assert (face.number, face.timer, face.tone) == ("23-01", "0:10", "soon")
    house.later(minutes=25)
    tab.cases.tick(house.clock.now())
    assert (faces(tab)[0].timer, faces(tab)[0].tone) == ("−0:15", "late")
    assert tab.badge() == (1, True)
    assert face_of("nothing", tab._around) == RowFace("")
    assert short_number("7") == "7"


def test_filters_and_departments_show_their_cases(tab: ComplaintsTab, house: House) -> None:
    house.suggestion()
    house.accepted()
    tab.cases.show_filter(Filter.SUGGESTIONS)
    assert len(faces(tab)) == 1
    tab.cases.show_filter(Filter.LATE)
    assert faces(tab) == []
    tab.board.links[Filter.MAJOR].click()
    assert tab.cases.shown is Filter.MAJOR
    tab.cases.show_filter(Filter.OPEN)
    tab.cases._of_department(house.sales)
    assert faces(tab) == []
    tab.cases._of_department(None)
    assert len(faces(tab)) == 1


def test_a_case_shows_its_clocks_phrase_and_acts(tab: ComplaintsTab, house: House, qtbot: QtBot) -> None:
    case_id = house.accepted()
    tab.open_ref(Ref("complaint", case_id))
    assert tab.middle.currentWidget() is tab.case
    assert tab.case.acts.offered[0] is Doing.START
    assert tab.case.speech.phrase
    assert tab.case.steps.current == 4
    tab.case.acts.button(Doing.START).click()
    assert house.page(case_id).state is State.WORKING
    qtbot.waitUntil(lambda: tab.case.acts.offered[0] is Doing.RESULT)
    tab.open_case(None)
    assert tab.middle.currentWidget() is tab.board
    tab.open_case(999)
    assert tab.case_id is None


def test_keys_do_what_the_state_offers(tab: ComplaintsTab, house: House) -> None:
    assert not tab.press("deliver")
    assert tab.press("new")
    tab.acts.dialog.reject()  # type: ignore[union-attr]
    case_id = house.liable()
    tab.open_case(case_id)
    assert tab.press("deliver")
    assert type(tab.acts.dialog).__name__ == "DispatchDialog"
    tab.acts.dialog.reject()  # type: ignore[union-attr]
    assert not tab.press("call_back")
    assert tab.press("print")
    assert not tab.press("unknown")


def test_a_scanned_slip_opens_its_case_at_the_next_step(tab: ComplaintsTab, house: House, qtbot: QtBot) -> None:
    case_id = house.liable()
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    tab.activateWindow()
    assert tab.open_ref(Ref("complaint", case_id))
    assert tab.case_id == case_id
    assert tab.case.acts.offered[0] is Doing.ACCEPT
    (number,) = house.by(CLERK, service.issue_blanks, Kind.SUGGESTION, 1, "")
    assert tab.open_ref(Ref("blank_form", 1))
    dialog = tab.acts.dialog
    assert dialog is not None
    assert dialog.kind.value() is Kind.SUGGESTION  # type: ignore[attr-defined]
    dialog.reject()
    used = house.take(blank_number=house.by(CLERK, service.issue_blanks, Kind.COMPLAINT, 1, "")[0])
    assert tab.open_ref(Ref("blank_form", 2))
    assert tab.case_id == used
    assert not tab.open_ref(Ref("visit", 1))
    assert not tab.open_ref(Ref("blank_form", 99))
    assert tab.open_ref(Ref("report", 1))
    tab.acts.dialog.reject()  # type: ignore[union-attr]
    assert number


def test_a_prompt_leads_to_its_act(tab: ComplaintsTab, house: House) -> None:
    case_id = house.liable()
    (prompt,) = prompts.due(house.desk, house.clock.now())
    assert tab.act(prompt, prompt.actions[0])
    assert tab.case_id == case_id
    assert type(tab.acts.dialog).__name__ == "DispatchDialog"
    tab.acts.dialog.reject()  # type: ignore[union-attr]
    stranger = Prompt("x", "calls", datetime(2026, 11, 23, tzinfo=UTC), Tone.CALM, "t")
    assert not tab.act(stranger, Action("open", "o", Ref("call", 1)))


def test_the_whole_desk_in_three_languages(tab: ComplaintsTab, house: House) -> None:
    before = texts.language()
    try:
        _, cases = lively(house.desk, house.clock, day=30)
        for language in ("zh_CN", "zh_TW", "en"):
            texts.set_language(language)
            tab.retranslate()
            tab.refresh()
            for case_id in cases.values():
                tab.open_case(case_id)
            tab.open_case(None)
        assert tab.title() == "Complaints"
    finally:
        texts.set_language(before)


def test_bars_know_paused_late_and_ended_clocks(house: House) -> None:
    case_id = house.accepted()
    house.later(minutes=60)
    house.by(CLERK, service.pause, case_id, "等配件")
    house.later(minutes=120)
    clocks = {clock.kind.value: clock for clock in house.page(case_id).clocks}
    calendar, now = house.desk.calendar(), house.clock.now()
    paused = bar_of(clocks["result"], calendar, now, "12:00", "")
    assert (paused.share, paused.tone) == (0.5, "muted")
    done = bar_of(clocks["dispatch"], calendar, now, "10:10", "10:00")
    assert (done.tone, clocks["dispatch"].state) == ("good", ClockState.KEPT)
    house.by(CLERK, service.resume, case_id)
    house.go(at(24, 10))
    late = bar_of({c.kind.value: c for c in house.page(case_id).clocks}["result"], calendar, house.clock.now(), "", "")
    assert late.tone == "late"
    assert late.share > 1


def test_why_is_told_day_by_day(tab: ComplaintsTab, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    from desk_app.widgets import ask

    told: list[str] = []
    monkeypatch.setattr(ask, "inform", lambda _parent, _title, text="": told.append(text))
    house.go(at(27, 17))
    case_id = house.take()
    house.by(CHIEF, service.classify, case_id, Liability.LIABLE, "属实")
    tab.open_case(case_id)
    page = tab.case.page
    assert page is not None
    tab.case.clocks.why.emit(page.clocks[1].id)
    assert "11-27" in told[0]
    assert told[0].splitlines()[1] == "2 h of opening hours, counted from Fri 11-27 17:00"
    assert told[0].splitlines()[-2:] == ["Due Mon 11-30 10:00", "If it is missed, it is charged to No. 1027"]


def test_c3_a_call_turns_into_a_complaint_prefilled(tab: ComplaintsTab, house: House) -> None:
    beginning = offers.start("complaint", {"name": "李", "phone": "13800000000", "subject": "灯"}, Ref("call", 1))
    assert beginning is not None
    assert tab.open_ref(beginning)  # type: ignore[arg-type]  # what the shell hands on
    dialog = tab.acts.dialog
    assert dialog is not None
    assert dialog.matter.text() == "灯"  # type: ignore[attr-defined]
    dialog.reject()
    assert offers.start("visit", {}) is None
    assert not tab.begin("visit", {}, None)
