"""What the camera at the desk is asked for; the camera itself needs hardware and the extra."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest
from PySide6.QtCore import QSize

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
