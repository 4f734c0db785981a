"""The camera at the desk: looked for only when somebody may want a picture, on only while its window shows it.

Comes with the optional extra ``camera`` (QtMultimedia); without it, or with no camera plugged in, there simply is none.
Pictures stay in memory until a person uses one: nothing is recorded, nothing is sent. Must never be asked at start-up.
"""

from __future__ import annotations

import logging
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import QCameraDevice, QCameraFormat

log = logging.getLogger(__name__)
_MOST_PIXELS: Final = 1_920 * 1_080  # a photo is kept at 1,600 pixels a side: more only makes the picture jerk


class FrameSource(Protocol):
    """What a viewfinder looks through."""

    def start(self) -> None:
        """Switch it on."""

    def stop(self) -> None:
        """Switch it off and let go of it; more than once does no harm."""

    def frame(self) -> QImage | None:
        """What it sees now; None while there is nothing yet."""

    def problem(self) -> str:
        """What the system says is wrong, in its own words; empty while all is well."""


def is_installed() -> bool:
    """Whether the extra is there at all; quick, nothing is brought in."""
    return find_spec("PySide6.QtMultimedia") is not None


def load() -> bool:
    """Bring in what drives cameras, some tenths of a second once: give it to a job. False: it can't be used here."""
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except (ImportError, OSError) as problem:  # installed, but a library of the system is missing
        log.info("no camera can be used here: %s", problem)
        return False
    return True


def camera_names() -> tuple[str, ...]:
    """The cameras that are plugged in, the usual one first; only after ``load`` said yes, in the window's thread."""
    return tuple(device.description() for device in _devices())


def open_camera(name: str) -> FrameSource:
    """The camera of this name, not switched on yet; one that was pulled out meanwhile shows its problem."""
    return _QtCamera(name)


def _devices() -> list[QCameraDevice]:
    from PySide6.QtMultimedia import QMediaDevices

    usual = QMediaDevices.defaultVideoInput()
    return sorted(QMediaDevices.videoInputs(), key=lambda device: device != usual)


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The largest picture that still moves smoothly, at its highest rate; None leaves it to the camera."""

    def size(known: QCameraFormat) -> tuple[int, float]:
        return known.resolution().width() * known.resolution().height(), known.maxFrameRate()

    return max((known for known in formats if size(known)[0] <= _MOST_PIXELS), key=size, default=None)


class _QtCamera:
    """One camera through QtMultimedia; pictures are fetched when asked for, so that none comes from another thread."""

    def __init__(self, name: str) -> None:
        from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QVideoSink

        device = next((known for known in _devices() if known.description() == name), QCameraDevice())
        self._camera, self._sink, self._session = QCamera(device), QVideoSink(), QMediaCaptureSession()
        wanted = best_format(device.videoFormats())
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)

    def start(self) -> None:
        """Switch it on."""
        self._camera.start()

    def stop(self) -> None:
        """Switch it off."""
        self._camera.stop()

    def frame(self) -> QImage | None:
        """What it sees now."""
        frame = self._sink.videoFrame()
        image = frame.toImage() if frame.isValid() else None
        return None if image is None or image.isNull() else image

    def problem(self) -> str:
        """The system's own words."""
        return self._camera.errorString()
