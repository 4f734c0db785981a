"""The first start on an empty folder: bad answers are told and keep what was typed, then the sign-in works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.reception import queries as reception
from desk_app.shell import first_start, preferences
from desk_app.shell.first_start import FirstStart
from desk_app.staff import queries as staff
from tests.walks.sites import MORNING, open_folder
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

ANSWERS = {"site": "阳光会所", "person": "周启明", "number": "1001", "pin": "481620", "again": "481620"}


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window on a folder where nobody has been before."""
    open_folder(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures")
    yield made
    made.close()
    texts.set_language("en")


def fill(page: FirstStart, **other: str) -> None:
    """Type the answers, some of them otherwise."""
    for name, text in {**ANSWERS, **other}.items():
        getattr(page, name).edit.setText(text)


def ask(page: FirstStart) -> None:
    """Press the main button and wait for the answer."""
    page.main.click()
    for _ in range(4):
        QApplication.processEvents()


WRONG: tuple[tuple[dict[str, str], str], ...] = (
    ({"again": "481621"}, "两次"),
    ({"pin": "1234", "again": "1234"}, "密码"),
    ({"pin": "1001", "again": "1001"}, "密码"),
    ({"pin": "48", "again": "48"}, "4"),
    ({"pin": "", "again": ""}, "4"),
    ({"site": " "}, "名称"),
    ({"person": ""}, "姓名"),
    ({"number": ""}, "工号"),
    ({"number": "<b>"}, "工号"),
    ({"weekdays": "nonsense"}, "nonsense"),
    ({"weekdays": "09:00 18:00"}, "09:00"),
    ({"weekdays": "25:00-26:00"}, "25:00"),
    ({"weekdays": "", "saturday": "", "sunday": ""}, "营业"),
)
RIGHT = {"weekdays": "09:00-12:00 13:00-18:00", "saturday": "09:00-17:00", "sunday": ""}


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(stage: Stage) -> None:
    page = FirstStart(stage.seat)
    page.open()
    silent = []
    for wrong, said in WRONG:
        fill(page, **{**RIGHT, **wrong})
        before = {name: getattr(page, name).edit.text() for name in {**ANSWERS, **RIGHT}}
        ask(page)
        if said not in page.problem:
            silent.append((wrong, page.problem))
        assert not staff.is_founded()
        assert page.isVisible()
        assert {name: getattr(page, name).edit.text() for name in before} == before
    assert not silent
    fill(page, **RIGHT)
    ask(page)
    assert page.is_founded
    assert staff.is_founded()


def test_the_language_switch_keeps_every_answer(stage: Stage) -> None:
    seen: list[FirstStart] = []

    def on_page(act: Callable[[FirstStart], object]) -> None:
        page = stage.dialog()
        assert isinstance(page, FirstStart)
        seen.append(page)
        act(page)

    def first(page: FirstStart) -> None:
        fill(page, saturday="10:00-16:00")
        next(chip for option, chip in page.holidays._chips if option.value is False).click()
        QTimer.singleShot(50, lambda: on_page(second))
        chip = next(chip for option, chip in page.language._chips if option.value == "en")
        chip.click()

    def second(page: FirstStart) -> None:
        assert page.windowTitle() == "Welcome. Set up your front desk"
        assert {name: getattr(page, name).text() for name in ANSWERS} == ANSWERS
        assert page.saturday.text() == "10:00-16:00"
        assert page.holidays.value() is False
        page.main.click()

    QTimer.singleShot(0, lambda: on_page(first))
    assert first_start.found(stage.seat)
    assert len(seen) == 2
    assert preferences.text_percent() == 100
    assert [lane.name for lane in reception.lanes()] == ["General enquiries", "Fees and payments"]


def test_after_it_the_first_manager_signs_in(stage: Stage) -> None:
    page = FirstStart(stage.seat)
    page.open()
    fill(page)
    ask(page)
    assert page.is_founded
    QTest.qWait(0)
    stage.sign_in("1001", "481620")
    stage.until(lambda: not stage.window.is_locked)
    assert stage.desk.operator is not None
    assert stage.desk.operator.number == "1001"
