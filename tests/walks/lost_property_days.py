"""Lost property on the real window: short ways to do what a person does there. The walk tests assert."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from desk_app.kernel import texts
from desk_app.lost_property import service
from desk_app.lost_property.rules import Feature, ItemDraft
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

CLERK, COLLEAGUE, SUPERVISOR, MANAGER = "1027", "1031", "1008", "1001"
PIN = "2468"
FEATURES = (Feature("伞柄上有什么", "刻有 ZY", is_must=True), Feature("伞套颜色", "深蓝"), Feature("断骨", "一根"))


class LostDesk:
    """The window with lost property in sight."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def tab(self) -> Any:  # noqa: ANN401 - the tab's parts are looked at one by one
        """The tab, wherever the window is."""
        page = self.stage.window.page
        assert page is not None
        return page.tab_of("lost_property")

    @property
    def dialog(self) -> Any:  # noqa: ANN401 - each its own
        """The dialog on top."""
        found = self.stage.dialog()
        assert found is not None, "a dialog should be open"
        return found

    def come(self) -> None:
        """Ctrl+4: lost property in sight."""
        self.stage.key(Qt.Key.Key_4, ctrl=True)
        assert self.stage.window.page is not None
        assert self.stage.window.page.tab is self.tab

    def handed_in(self, **other: object) -> int:
        """An umbrella that a colleague registered two hours after it was found, or something else."""
        known: dict[str, object] = {
            "category": "folding_umbrella",
            "found_at": self.stage.desk.now() - timedelta(hours=2),
            "place": "大堂",
            "title": "黑色折叠伞",
            "colour": "black",
            "storage": "B 架 3 层",
            "features": FEATURES,
        }
        made = self.stage.desk.do(service.register, ItemDraft(**{**known, **other}))  # type: ignore[arg-type]
        self.stage.settle()
        return int(made)

    def write(self, part: QWidget, text: str) -> None:
        """Type into one field."""
        part.setFocus()
        self.stage.settle()
        self.stage.type(text)

    def approve(self, number: str, pin: str = PIN) -> None:
        """A second person types number and PIN over whatever asks for them."""
        asks = self.asked()
        asks.activateWindow()
        for field, text in ((asks.number.edit, number), (asks.pin.edit, pin)):
            field.setFocus()
            field.clear()
            for letter in text:
                self.stage.clock.advance(timedelta(milliseconds=150))  # a person, not a scanner
                QTest.keyClicks(field, letter)
            QTest.qWait(60)
        QTest.keyClick(asks.pin.edit, Qt.Key.Key_Return)
        self.stage.settle()

    def asked(self) -> ApprovalDialog:
        """The window that asks a second person."""
        found: list[ApprovalDialog] = []

        def is_there() -> bool:
            tops = self.stage.app.topLevelWidgets()
            found[:] = [top for top in tops if isinstance(top, ApprovalDialog) and top.isVisible()]
            return bool(found)

        self.stage.until(is_there)
        return found[0]

    def is_said(self, words: str) -> bool:
        """Whether a sentence with these words is in sight."""
        tops = (self.stage.window, *filter(None, (self.stage.dialog(),)))
        seen = (label for top in tops for label in top.findChildren(QLabel) if label.isVisible())
        return any(words in label.text() for label in seen)

    def change_person(self, number: str) -> None:
        """F12, then somebody else with number and PIN; lost property in sight."""
        self.stage.key(Qt.Key.Key_F12)
        self.stage.until(lambda: self.stage.window.is_locked)
        self.stage.press("换人登录", self.stage.window)
        self.stage.sign_in(number, PIN)
        self.stage.until(lambda: not self.stage.window.is_locked)
        self.come()

    def gone(self) -> None:
        """The dialog went away: its act is safe."""
        self.stage.until(lambda: self.stage.dialog() is None)

    def choose_file(self, path: Path) -> None:
        """What is typed into the file window that the next act opens, with Enter."""

        def fill() -> None:
            asks = next((top for top in QApplication.topLevelWidgets() if isinstance(top, QFileDialog)), None)
            assert asks is not None, "a file window should be open"
            line = asks.findChild(QLineEdit, "fileNameEdit")
            assert line is not None
            line.setText(str(path))
            QTest.keyClick(line, Qt.Key.Key_Return)
            if asks.isVisible():
                asks.findChild(QPushButton).click()  # type: ignore[union-attr]

        QTimer.singleShot(80, self.stage.window, fill)


@contextmanager
def lost_desk(
    app: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch, language: str = "zh_CN"
) -> Iterator[LostDesk]:
    """The receptionist on an empty morning, lost property in sight."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    empty_morning(folder)
    stage = Stage(app, folder, MORNING, folder / "pictures", language)
    stage.sign_in(CLERK, PIN)
    stage.until(lambda: not stage.window.is_locked)
    desk = LostDesk(stage)
    desk.come()
    yield desk
    if stage.is_open:
        stage.close()
    texts.set_language("en")


def paper(stage: Stage, form: str, name: str) -> dict[str, object]:
    """The frozen facts of the last paper of a form; its first page is kept as a picture."""
    from desk_app.kernel.database import rows
    from desk_app.paper.forms import form as form_of
    from desk_app.paper.picture import page_image
    from desk_app.paper.render import render
    from desk_app.paper.values import Site, facts_from_json

    found = rows(
        "SELECT f.facts FROM print_job j JOIN print_job_facts f ON f.id = j.id WHERE j.form = ? ORDER BY j.id DESC",
        form,
    )
    facts = facts_from_json(json.loads(found[0][0]))
    made = render(form_of(form), facts, "zh_CN", Site("阳光会所"))
    stage.pictures.mkdir(parents=True, exist_ok=True)
    page_image(made.pdf, dpi=96).save(stage.pictures / f"{name}.png")
    return dict(facts)
