"""A photo taken in from a file, the clipboard or a camera: made harmless in a job before anybody sees it. Judges nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Signal
from PySide6.QtGui import QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.lost_property import devices
from desk_app.lost_property.dialogs.camera import CameraDialog
from desk_app.lost_property.rules import MAX_FILE_BYTES, CleanPhoto, clean_photo
from desk_app.widgets.buttons import Button
from desk_app.widgets.photo_view import PhotoView
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Space


class CameraButton(Button):
    """In sight only where there is a camera, which is looked for when it may be wanted; ``shot(bytes)`` with a picture."""

    shot = Signal(object)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(translate("LostProperty", "Camera"), icon="camera", compact=True, parent=parent)
        self._seat = seat
        self.hide()
        self.clicked.connect(self.look)

    def seek(self) -> None:
        """Find out in a job, so that nothing waits for it; shows itself if there is a camera."""
        if devices.is_installed():
            self._seat.jobs.run(lambda _progress: devices.load(), self._found, self._seat.bug)

    def look(self) -> None:
        """Open the camera's window; a camera that was pulled out meanwhile takes the button with it."""
        names = devices.camera_names()
        self.setVisible(bool(names))
        if names:
            CameraDialog(names, self.shot.emit, self.window()).open()

    def _found(self, can_be: bool) -> None:
        if isValid(self):
            self.setVisible(can_be and bool(devices.camera_names()))


class PhotoField(QWidget):
    """A photo from a file, the clipboard or a camera, harmless before it shows; ``problem(sentence)`` when it can't be."""

    problem = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.photo: CleanPhoto | None = None
        self.view = PhotoView(translate("LostProperty", "Photo"), side=110)
        self.take = Button(translate("LostProperty", "Photo"), icon="photo", compact=True)
        menu = QMenu(self)
        menu.addAction(translate("LostProperty", "From a file …"), self.choose_file)
        menu.addAction(translate("LostProperty", "From the clipboard"), self.paste)
        menu.addAction(translate("LostProperty", "No photo"), partial(self.set_raw, None))
        self.take.setMenu(menu)
        self.camera = CameraButton(seat)
        self._is_sought = False
        ways = QHBoxLayout()
        ways.setSpacing(Space.S)
        ways.addWidget(self.take, 1)
        ways.addWidget(self.camera, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.view)
        column.addLayout(ways)
        self.view.clicked.connect(self.choose_file)
        self.camera.shot.connect(self.set_raw)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for a camera once somebody sees this, never before."""
        super().showEvent(event)
        if not self._is_sought:
            self._is_sought = True
            self.camera.seek()

    def set_raw(self, raw: bytes | None) -> None:
        """Take a picture's bytes; decoding is a job, so that a large file holds nothing up."""
        self.problem.emit("")
        if raw is None:
            self._show(None)
        else:
            self._wait(is_waiting=True)
            self._seat.jobs.run(lambda _progress: clean_photo(raw), self._show, self._failed)

    def _wait(self, *, is_waiting: bool) -> None:
        self.take.setEnabled(not is_waiting)
        self.camera.setEnabled(not is_waiting)

    def _show(self, photo: CleanPhoto | None) -> None:
        if not isValid(self):  # whoever chose it has left meanwhile
            return
        self._wait(is_waiting=False)
        self.photo = photo
        self.view.set_photo(None if photo is None else photo.data)

    def _failed(self, problem: Exception) -> None:
        if not isValid(self):
            return
        self._wait(is_waiting=False)
        if isinstance(problem, Refusal):
            self.problem.emit(sentence(problem))
        else:
            self._seat.bug(problem)

    def choose_file(self) -> None:
        """Ask for a picture file."""
        raw = picture_file(self)
        if raw is not None:
            self.set_raw(raw)

    def paste(self) -> None:
        """Take the picture on the clipboard."""
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self.problem.emit(translate("LostProperty", "There is no picture on the clipboard."))
        else:
            self.set_raw(png_of(image))


def png_of(image: QImage) -> bytes:
    """A picture of Qt as bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the library a text
    return bytes(buffer.data().data())


def picture_file(parent: QWidget) -> bytes | None:
    """Ask for a picture file and read it, no further than may be kept; None when nothing was chosen."""
    kinds = translate("LostProperty", "Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"
    path, _ = QFileDialog.getOpenFileName(parent, translate("LostProperty", "Choose a picture"), "", kinds)
    if not path:
        return None
    with Path(path).open("rb") as file:
        return file.read(MAX_FILE_BYTES + 1)
