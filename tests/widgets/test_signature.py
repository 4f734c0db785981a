"""A signature: finger, pen and mouse draw once, a dot is none, a new size keeps the shape (L2)."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.widgets.signature import UNIT, InkView, SignaturePad, is_signature

REAL = Qt.MouseEventSource.MouseEventNotSynthesized


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad("Claimant")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def mouse(pad: SignaturePad, kind: QEvent.Type, x: float, y: float, source: Qt.MouseEventSource = REAL) -> None:
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    at = QPointF(x, y)
    device = QPointingDevice.primaryPointingDevice()
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, at, at, at, button, buttons, none, source, device)
    QApplication.sendEvent(pad, event)


def draw(pad: SignaturePad, points: list[tuple[float, float]]) -> None:
    mouse(pad, QEvent.Type.MouseButtonPress, *points[0])
    for point in points[1:]:
        mouse(pad, QEvent.Type.MouseMove, *point)
    mouse(pad, QEvent.Type.MouseButtonRelease, *points[-1])


WAVE = [(60 + 4 * step, 150 + (40 if step % 20 < 10 else -40)) for step in range(100)]


def test_an_empty_pad_is_not_signed(pad: SignaturePad) -> None:
    assert not pad.is_signed


@pytest.mark.parametrize("points", [[(100, 100)], [(100, 100), (101, 101)], [(100, 100), (112, 100)]])
def test_a_dot_or_a_tick_is_not_a_signature(pad: SignaturePad, points: list[tuple[float, float]]) -> None:
    draw(pad, points)
    assert not pad.is_signed


def test_scribbling_on_one_spot_is_not_a_signature() -> None:
    spot = tuple((5000 + at % 2 * 100, 5000, at, 0) for at in range(200))
    assert not is_signature((spot,))


def test_l2_a_drawn_name_is_a_signature(pad: SignaturePad) -> None:
    draw(pad, WAVE)
    assert pad.is_signed
    assert len(pad.strokes) == 1
    assert all(0 <= x <= UNIT and 0 <= y <= UNIT // 2 for x, y, _t, _p in pad.strokes[0])


def test_points_closer_than_a_pixel_are_left_out(pad: SignaturePad) -> None:
    draw(pad, [(100, 100), (100.3, 100.2), (100.5, 100.3), (110, 100)])
    assert len(pad.strokes[0]) == 2


def test_outside_the_box_the_line_stays_inside(pad: SignaturePad) -> None:
    draw(pad, [(300, 150), (900, -50)])
    assert pad.strokes[0][-1][:2] == (UNIT, 0)


def test_undo_and_clear(pad: SignaturePad) -> None:
    draw(pad, WAVE)
    draw(pad, WAVE[:30])
    pad.undo()
    assert len(pad.strokes) == 1
    pad.clear()
    assert pad.strokes == ()


def test_another_size_keeps_strokes_and_shape(pad: SignaturePad) -> None:
    draw(pad, WAVE)
    before = pad.strokes
    pad.resize(300, 300)
    assert pad.strokes == before
    assert pad.frame().height() / pad.frame().width() == pytest.approx(0.5)


def test_the_mirror_shows_the_same(pad: SignaturePad, qtbot: QtBot) -> None:
    mirror = InkView()
    qtbot.addWidget(mirror)
    mirror.resize(600, 300)
    pad.mirror_to(mirror)
    draw(pad, WAVE)
    assert mirror.strokes == pad.strokes
    assert mirror._ink.toImage() == pad._ink.toImage()
    pad.clear()
    assert mirror.strokes == ()


def test_only_the_new_bit_is_painted(pad: SignaturePad, qtbot: QtBot) -> None:
    asked: list[int] = []
    plain = pad.update
    pad.update = lambda *area: (asked.append(area[0].width() * area[0].height()), plain(*area))  # type: ignore[method-assign]
    draw(pad, WAVE)
    assert max(asked) < 600 * 300 / 10


def test_a_disabled_pad_takes_nothing(pad: SignaturePad) -> None:
    pad.setEnabled(False)
    draw(pad, WAVE)
    assert pad.strokes == ()


def test_a_finger_draws_once(pad: SignaturePad) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(pad, screen).press(0, QPoint(60, 150), pad).commit()
    for point in WAVE[1:50]:
        QTest.touchEvent(pad, screen).move(0, QPointF(*point).toPoint(), pad).commit()
    QTest.touchEvent(pad, screen).release(0, QPoint(260, 150), pad).commit()
    assert len(pad.strokes) == 1
    assert pad.is_signed


@pytest.mark.parametrize(
    "source", [Qt.MouseEventSource.MouseEventSynthesizedByQt, Qt.MouseEventSource.MouseEventSynthesizedBySystem]
)
def test_mouse_events_made_up_from_touch_are_ignored(pad: SignaturePad, source: Qt.MouseEventSource) -> None:
    mouse(pad, QEvent.Type.MouseButtonPress, 60, 150, source)
    mouse(pad, QEvent.Type.MouseMove, 200, 150, source)
    assert pad.strokes == ()


def test_leaving_the_box_ends_the_stroke(pad: SignaturePad) -> None:
    mouse(pad, QEvent.Type.MouseButtonPress, 60, 150)
    mouse(pad, QEvent.Type.MouseMove, 200, 150)
    QApplication.sendEvent(pad, QEvent(QEvent.Type.Leave))
    mouse(pad, QEvent.Type.MouseMove, 300, 150)
    assert len(pad.strokes[0]) == 2
