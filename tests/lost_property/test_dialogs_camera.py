"""The camera's window before a camera that is played: shutter, once more, use; off whenever nobody sees it."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.lost_property import devices
from desk_app.lost_property.dialogs import IntakeDialog
from desk_app.lost_property.dialogs.camera import CameraDialog
from desk_app.lost_property.dialogs.photo import CameraButton
from desk_app.widgets.tab_base import Doer, Seat


class PlayedCamera:
    """Sees what it is told to."""

    def __init__(self, image: QImage | None = None, wrong: str = "") -> None:
        self.image, self.wrong, self.is_on = image, wrong, False

    def start(self) -> None:
        self.is_on = True

    def stop(self) -> None:
        self.is_on = False

    def frame(self) -> QImage | None:
        return self.image if self.is_on else None

    def problem(self) -> str:
        return self.wrong


def seen(colour: str, width: int = 640, height: int = 480) -> QImage:
    """A picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> dict[str, PlayedCamera]:
    """Two cameras are plugged in."""
    found = {"Desk": PlayedCamera(seen("red")), "Door": PlayedCamera(seen("blue"))}
    monkeypatch.setattr(devices, "is_installed", lambda: True)
    monkeypatch.setattr(devices, "load", lambda: True)
    monkeypatch.setattr(devices, "camera_names", lambda: tuple(found))
    monkeypatch.setattr(devices, "open_camera", lambda name: found[name])
    return found


@pytest.fixture
def doer(seat: Seat, qtbot: QtBot) -> Doer:
    """Whoever the dialogs stand over."""
    made = Doer(seat)
    qtbot.addWidget(made)
    return made


def shown(doer: Doer, taken: list[bytes], *names: str) -> CameraDialog:
    dialog = CameraDialog(names, taken.append, doer)
    dialog.open()
    return dialog


def test_without_the_extra_or_without_a_camera_there_is_no_button(
    doer: Doer, cameras: dict[str, PlayedCamera], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = IntakeDialog(doer)
    dialog.open()
    assert dialog.photo.camera.isVisible()
    cameras.clear()
    dialog.photo.camera.look()
    assert not dialog.photo.camera.isVisible(), "pulled out meanwhile"
    for name in ("load", "is_installed"):
        monkeypatch.setattr(devices, name, lambda: False)
        dialog = IntakeDialog(doer)
        dialog.open()
        assert not dialog.photo.camera.isVisible()


def test_nothing_asks_for_a_camera_before_somebody_sees_the_field(doer: Doer, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(devices, "is_installed", lambda: bool(asked.append("asked")))
    dialog = IntakeDialog(doer)
    assert asked == []
    dialog.open()
    assert asked == ["asked"]


def test_space_takes_enter_uses_and_what_comes_is_a_whole_picture(
    doer: Doer, cameras: dict[str, PlayedCamera], qtbot: QtBot
) -> None:
    taken: list[bytes] = []
    dialog = shown(doer, taken, "Desk")
    assert not dialog.main.isEnabled()
    dialog._see()
    assert not dialog.which.isVisible(), "one camera needs no choice"
    qtbot.keyClick(dialog.main, Qt.Key.Key_Space)
    assert dialog.main.text() == "Use this picture"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (raw,) = taken
    picture = Image.open(io.BytesIO(raw))
    assert (picture.size, picture.getpixel((9, 9))) == ((640, 480), (255, 0, 0))
    assert not cameras["Desk"].is_on


def test_another_picture_from_the_other_camera(doer: Doer, cameras: dict[str, PlayedCamera], qtbot: QtBot) -> None:
    taken: list[bytes] = []
    dialog = shown(doer, taken, "Desk", "Door")
    dialog._see()
    dialog.accept()
    dialog.look_again()
    dialog.which.set_value("Door")
    dialog.which.chosen.emit("Door")
    assert (cameras["Desk"].is_on, cameras["Door"].is_on) == (False, True)
    dialog.accept()
    assert dialog.still is None, "nothing is in sight yet"
    dialog._see()
    dialog.accept()
    dialog.accept()
    assert Image.open(io.BytesIO(taken[0])).getpixel((9, 9)) == (0, 0, 255)


def test_a_key_held_down_uses_nothing_unseen(doer: Doer, cameras: dict[str, PlayedCamera]) -> None:
    taken: list[bytes] = []
    dialog = shown(doer, taken, "Desk")
    dialog._see()
    for is_repeat in (False, True, True):
        down = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=is_repeat
        )
        QApplication.sendEvent(dialog.main, down)
    assert dialog.still is not None
    assert taken == []


def test_a_camera_that_shows_nothing_says_so_and_is_off_when_hidden(
    doer: Doer, cameras: dict[str, PlayedCamera]
) -> None:
    cameras["Desk"].image, cameras["Desk"].wrong = None, "Device is busy"
    dialog = shown(doer, [], "Desk")
    dialog._see()
    assert "another program" in dialog.hint.text()
    assert "Device is busy" in dialog.hint.text()
    assert not dialog.main.isEnabled()
    dialog.hide()
    assert not cameras["Desk"].is_on
    dialog.show()
    assert cameras["Desk"].is_on
    dialog.reject()
    assert not cameras["Desk"].is_on


def test_a_button_that_went_away_meanwhile_is_left_alone(seat: Seat, cameras: dict[str, PlayedCamera]) -> None:
    import shiboken6

    button = CameraButton(seat)
    shiboken6.delete(button)
    button._found(can_be=True)
