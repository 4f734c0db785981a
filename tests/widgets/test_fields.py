"""Inputs: each says its name, shows its problem, keeps to its limits and never holds typing up."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.kernel.money import Money
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.note_area import Hit, NoteArea
from desk_app.widgets.phone_field import PhoneField, grouped, plain
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.search_field import Found, Group, SearchField
from desk_app.widgets.stepper import Stepper


def test_a_field_is_named_by_its_label_and_explains_its_problem(qtbot: QtBot) -> None:
    field = LineField("ID number", is_required=True)
    qtbot.addWidget(field)
    field.set_problem("Some digits are missing.")
    assert field.edit.accessibleName() == "ID number"
    assert field.edit.accessibleDescription() == "Some digits are missing."
    assert field.edit.minimumHeight() >= 44
    field.clear()
    assert field.problem == ""


@pytest.mark.parametrize(
    ("typed", "digits", "shown"),
    [
        ("13812341234", "13812341234", "138 1234 1234"),
        ("138-1234-1234", "13812341234", "138 1234 1234"),
        ("１３８１２３４１２３４", "13812341234", "138 1234 1234"),
        ("+86 138 1234 1234", "+8613812341234", "+86 138 1234 1234"),
        ("021 6288 1234", "02162881234", "021 6288 1234"),
        ("051262881234", "051262881234", "0512 6288 1234"),
        ("62881234", "62881234", "6288 1234"),
        ("²", "2", "2"),
        ("", "", ""),
    ],
)
def test_c6_numbers_are_grouped_for_reading_back(typed: str, digits: str, shown: str) -> None:
    assert plain(typed) == digits
    assert grouped(digits) == shown


def test_a_phone_is_grouped_when_the_field_is_left(qtbot: QtBot) -> None:
    field = PhoneField("Telephone")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, "13812341234")
    field.edit.editingFinished.emit()
    assert (field.edit.text(), field.value()) == ("138 1234 1234", "13812341234")


def test_money_is_read_in_minor_units(qtbot: QtBot) -> None:
    field = MoneyField("Cash", words=lambda refusal: refusal.code)
    qtbot.addWidget(field)
    told: list[object] = []
    field.amount_changed.connect(told.append)
    field.set_text("300.5")
    assert field.value() == 30050
    field.edit.editingFinished.emit()
    assert field.text() == "300.50"
    field.set_text("3.001")
    assert field.value() is None
    assert field.problem.endswith("too_precise")
    field.set_value(Money(700))
    assert (field.text(), field.problem) == ("7.00", "")
    field.set_largest(Money(500))
    assert field.problem.endswith("too_large")
    field.set_value(None)
    assert told[-1] is None


def test_a_stepper_keeps_to_its_limits(qtbot: QtBot) -> None:
    stepper = Stepper("100 yuan", 1, least=0, most=3)
    qtbot.addWidget(stepper)
    told: list[int] = []
    stepper.changed.connect(told.append)
    for _ in range(5):
        stepper._more.click()
    qtbot.keyClick(stepper.edit, Qt.Key.Key_Down)
    stepper.edit.setText("")
    stepper.edit.textEdited.emit("")
    assert told == [2, 3, 2, 0]
    assert not stepper._less.isEnabled()
    assert min(stepper._less.width(), stepper._less.height()) >= 44
    assert stepper._more.accessibleName() == "100 yuan: one more"


def test_chips_tell_only_what_a_person_chose(qtbot: QtBot) -> None:
    chips = ChoiceChips([Option(1, "Enquiry"), Option(2, "Complaint")], "Kind")
    qtbot.addWidget(chips)
    told: list[object] = []
    chips.chosen.connect(told.append)
    chips.set_value(1)
    chips._chips[1][1].click()
    assert (told, chips.value()) == ([2], 2)
    chips.set_options([Option(2, "Complaint", count=3), Option(3, "Suggestion")])
    assert chips.value() == 2
    chips.set_value(None)
    assert chips.value() is None


def test_a_list_of_many_is_found_by_any_part(qtbot: QtBot) -> None:
    box = ChoiceBox([Option(1, "Engineering", "gcb"), Option(2, "Customer service", "kfb")], "Department")
    qtbot.addWidget(box)
    box.set_value(1)
    assert box.value() == 1
    box.lineEdit().textEdited.emit("kf")
    assert [box._filter.index(row, 0).data() for row in range(box._filter.rowCount())] == ["Customer service"]
    box.set_value(2)
    box.setEditText("nonsense")
    box._settle()
    assert (box.value(), box.currentText()) == (2, "Customer service")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_was_found_by_typing_is_what_is_chosen(qtbot: QtBot) -> None:
    box = ChoiceBox([Option(1, "Alpha", "8201"), Option(2, "Beta", "8202"), Option(3, "Gamma", "8203")], "Host")
    qtbot.addWidget(box)
    told: list[object] = []
    box.chosen.connect(told.append)
    box.show()
    box.activateWindow()
    box.setFocus()
    for typed, value in (("8203", 3), ("bet", 2)):
        box.lineEdit().selectAll()
        qtbot.keyClicks(box.lineEdit(), typed)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            qtbot.keyClick(QApplication.activePopupWidget(), key)
        assert (told.pop(), told, box.value()) == (value, [], value)
    qtbot.waitUntil(lambda: box._filter.rowCount() == 3)


def hits(text: str) -> list[Hit]:
    return [Hit(text.find("不知道"), 3, "我帮您问一下")] if "不知道" in text else []


def test_p2_a_word_never_to_say_is_underlined_and_the_polite_one_shown(qtbot: QtBot) -> None:
    area = NoteArea("Notes", checker=hits)
    qtbot.addWidget(area)
    area.set_text("𠮷先生，我不知道。")
    marks = area.edit.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["不知道"]
    assert "我帮您问一下" in area._verdict.text()
    area.set_text("我帮您问一下")
    assert area.hits == ()
    assert area._verdict.text() == "Wording: fine"


def test_p2_typing_is_not_held_up(qtbot: QtBot) -> None:
    asked: list[str] = []
    area = NoteArea(checker=lambda text: asked.append(text) or [])
    qtbot.addWidget(area)
    qtbot.keyClicks(area.edit, "ten quick letters")
    assert len(asked) < 5
    qtbot.waitUntil(lambda: asked[-1:] == ["ten quick letters"], timeout=1_500)


def test_pasted_text_is_plain(qtbot: QtBot) -> None:
    area = NoteArea()
    qtbot.addWidget(area)
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold\x00\x1b text")
    area.edit.insertFromMimeData(pasted)
    assert area.text() == "bold text"


GROUPS = [
    Group("Visits", (Found("v1", RowFace(name="Ms Li", number="A012")),)),
    Group("Lost property", (Found("l1", RowFace(name="Umbrella")),)),
]


def test_results_are_walked_by_keyboard(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(400, 600)
    field.show()
    told: list[object] = []
    field.chosen.connect(told.append)
    field.set_results(GROUPS)
    qtbot.keyClick(field, Qt.Key.Key_Down)  # over the heading of the second group
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["l1"]
    assert not field.is_open


def test_search_asks_once_after_a_pause_and_submits_on_enter(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    asked: list[str] = []
    sent: list[str] = []
    field.asked.connect(asked.append)
    field.submitted.connect(sent.append)
    qtbot.keyClicks(field, "umbrella")
    qtbot.waitUntil(lambda: asked == ["umbrella"], timeout=1_000)
    field.set_results([])
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sent == ["umbrella"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
