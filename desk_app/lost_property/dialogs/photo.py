"""A photo taken in from a file or the clipboard: made harmless in a job before anybody sees it. Judges nothing itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.lost_property.rules import MAX_FILE_BYTES, CleanPhoto, clean_photo
from desk_app.widgets.buttons import Button
from desk_app.widgets.photo_view import PhotoView
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Space


class PhotoField(QWidget):
    """A photo from a file or the clipboard, made harmless before it is shown; ``problem(sentence)`` when it can't be."""

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.view)
        column.addWidget(self.take)
        self.view.clicked.connect(self.choose_file)

    def set_raw(self, raw: bytes | None) -> None:
        """Take a picture's bytes; decoding is a job, so that a large file holds nothing up."""
        self.problem.emit("")
        if raw is None:
            self._show(None)
        else:
            self.take.setEnabled(False)
            self._seat.jobs.run(lambda _progress: clean_photo(raw), self._show, self._failed)

    def _show(self, photo: CleanPhoto | None) -> None:
        self.take.setEnabled(True)
        self.photo = photo
        self.view.set_photo(None if photo is None else photo.data)

    def _failed(self, problem: Exception) -> None:
        self.take.setEnabled(True)
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
