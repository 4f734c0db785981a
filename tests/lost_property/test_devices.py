"""What the camera at the desk is asked for; the camera itself needs hardware and the extra."""

from __future__ import annotations

import sys
from types import ModuleType
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from desk_app.lost_property import devices


def test_a_missing_library_of_the_system_is_no_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert not devices.load()
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", ModuleType("PySide6.QtMultimedia"))
    assert devices.load()


class Format:
    """What a camera can do."""

    def __init__(self, width: int, height: int, rate: float) -> None:
        self._size, self._rate = QSize(width, height), rate

    def resolution(self) -> QSize:
        return self._size

    def maxFrameRate(self) -> float:  # noqa: N802 - as Qt calls it
        return self._rate


def test_the_largest_picture_that_still_moves_smoothly() -> None:
    small, large, slow, huge = (
        Format(640, 480, 30),
        Format(1920, 1080, 30),
        Format(1920, 1080, 5),
        Format(3840, 2160, 30),
    )
    assert devices.best_format([small, slow, large, huge]) is large  # type: ignore[list-item, comparison-overlap]
    assert devices.best_format([huge]) is None  # type: ignore[list-item]


class Device:
    """A camera as Qt describes it."""

    def __init__(self, name: str = "") -> None:
        self.name = name

    def description(self) -> str:
        return self.name

    def videoFormats(self) -> list[Format]:  # noqa: N802 - as Qt calls it
        return [Format(640, 480, 30), Format(3840, 2160, 30)] if self.name else []


@pytest.fixture
def multimedia(monkeypatch: pytest.MonkeyPatch) -> MagicMock:
    """QtMultimedia with two cameras; the second one is the usual."""
    door, desk = Device("Door"), Device("Desk")
    module = MagicMock()
    module.QMediaDevices.defaultVideoInput.return_value = desk
    module.QMediaDevices.videoInputs.return_value = [door, desk]
    module.QCameraDevice = Device
    module.QCamera.return_value.errorString.return_value = ""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", module)
    return module


def test_the_usual_camera_stands_first(multimedia: MagicMock) -> None:
    assert devices.camera_names() == ("Desk", "Door")


def test_a_camera_shows_what_came_and_lets_go(multimedia: MagicMock) -> None:
    camera = devices.open_camera("Door")
    driven, sink = multimedia.QCamera.return_value, multimedia.QVideoSink.return_value
    assert multimedia.QCamera.call_args.args[0].name == "Door"
    assert driven.setCameraFormat.call_args.args[0].resolution() == QSize(640, 480)
    camera.start()
    driven.start.assert_called_once_with()
    sink.videoFrame.return_value.isValid.return_value = False
    assert camera.frame() is None
    sink.videoFrame.return_value.isValid.return_value = True
    for image, shows in ((QImage(), False), (QImage(8, 8, QImage.Format.Format_RGB32), True)):
        sink.videoFrame.return_value.toImage.return_value = image
        assert (camera.frame() is not None) is shows
    assert camera.problem() == ""
    camera.stop()
    driven.stop.assert_called_once_with()


def test_a_camera_that_was_pulled_out_meanwhile_says_so(multimedia: MagicMock) -> None:
    multimedia.QCamera.return_value.errorString.return_value = "No camera detected"
    camera = devices.open_camera("Gone")
    multimedia.QCamera.return_value.setCameraFormat.assert_not_called()
    assert camera.problem() == "No camera detected"


def test_the_extra_is_there_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    for found in (None, object()):
        monkeypatch.setattr(devices, "find_spec", lambda _name, found=found: found)
        assert devices.is_installed() is (found is not None)
