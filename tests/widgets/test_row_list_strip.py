"""A second repaints the timers alone, and to the pixel as the whole row has them."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList


def test_the_strip_of_timers_is_painted_as_the_whole_rows_are(qtbot: QtBot) -> None:
    second = [100]
    faces: list[object] = []

    def timer(row: object) -> tuple[str, str]:
        assert isinstance(row, int)
        told = second[0] + row
        return f"{told // 60}:{told % 60:02}", ("late", "soon", "")[row % 3]

    def face(row: object) -> RowFace:
        faces.append(row)
        shown, tone = timer(row)
        return RowFace(f"name {row}", number=f"A{row:03}", sub="since", timer=shown, tone=tone)

    rows = RowList(face, lambda row: row, "Queue", timer=timer)  # type: ignore[arg-type, return-value]
    qtbot.addWidget(rows)
    rows.resize(360, 400)
    rows.set_rows(list(range(30)))
    rows.show()
    rows.choose(2)
    qtbot.waitExposed(rows)
    rows.verticalScrollBar().setValue(37)
    QApplication.processEvents()
    before = QPixmap(rows.grab())
    second[0] = 137
    faces.clear()
    view = rows.viewport()
    strip = view.rect()
    strip.setLeft(strip.right() - rows._drawing.timer_room())
    view.render(before, view.mapTo(rows, QPoint(strip.topLeft())), QRegion(strip))
    assert not faces, "no face is made for a second"
    assert before.toImage() == rows.grab().toImage()
