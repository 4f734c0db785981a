"""A press puts a usual choice in, a second press takes it out."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desk_app.widgets.quick_line import QuickLine, quick


def test_choices_are_divided_by_any_comma() -> None:
    assert quick("顺丰,京东，EMS、 ,DHL") == ("顺丰", "京东", "EMS", "DHL")
    assert quick("") == ()


def test_a_press_puts_it_in_and_out(qtbot: QtBot) -> None:
    line = QuickLine("Carrier", ("顺丰", "京东"))
    qtbot.addWidget(line)
    from desk_app.widgets.buttons import Button

    first = line.findChildren(Button)[0]
    first.click()
    assert line.text() == "顺丰"
    first.click()
    assert line.text() == ""
