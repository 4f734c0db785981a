"""Tells a keyboard-wedge scanner's burst from a person's typing, before shortcuts and the focus see it.

Speed decides, measured by the events' own timestamps: keys that follow each other faster than a person types are held
back; enough of them are a code, too few are delivered as the typing they were. Control characters inside a burst are
swallowed (a barcode may contain Ctrl+O); the same key pressed by a person works at once. Keeps no code.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from desk_app.widgets.scan_burst import Burst, Verdict
from desk_app.widgets.scan_field import ScanField

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class ScanFilter(QObject):
    """Install on the application; a field that asks for scans gets its own.

    ``code`` is a scan for the window, ``unwanted`` one under a dialog that takes none, ``too_long`` one beyond 10,000.
    """

    code = Signal(str)
    unwanted = Signal(str)
    too_long = Signal()

    def __init__(self, app: QApplication, now_ms: Callable[[], int]) -> None:
        super().__init__(app)
        self._now_ms = now_ms
        self._burst = Burst()
        self._replays: list[Callable[[], None]] = []
        self._held: set[int] = set()
        self._is_replaying = False
        self._passed: tuple[int, int, int] | None = None
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.setTimerType(Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(lambda: QTimer.singleShot(0, self, self._settle))
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at keys and committed input-method text; everything else passes untouched."""
        # Thousands of events pass while a tab comes up: only those of the two classes are asked for their type.
        if self._is_replaying:
            return False
        if isinstance(event, QKeyEvent):
            kind = event.type()
            if kind == QEvent.Type.ShortcutOverride:
                return self._override(event)
            return self._pressed(event) if kind == QEvent.Type.KeyPress else self._released(event)
        return isinstance(event, QInputMethodEvent) and self._committed(watched, event)

    def _override(self, event: QKeyEvent) -> bool:
        """Inside a burst no shortcut may fire: the key is claimed, then comes again as a key press."""
        if self._is_held_down(event) or not self._burst.continues(self._time(event)):
            return False
        event.accept()
        return True

    def _pressed(self, event: QKeyEvent) -> bool:
        identity = (Shiboken.getCppPointer(event)[0], event.timestamp(), int(event.key()))
        if identity == self._passed:  # the same press on its way from window to widget to parent
            return False
        is_taken = self._take(event)
        self._passed = None if is_taken else identity
        return is_taken

    def _released(self, event: QKeyEvent) -> bool:
        """Come after its own press: a short tap of Space must not reach the button before it."""
        if int(event.key()) not in self._held or event.isAutoRepeat():
            return False
        target = QApplication.focusWidget()
        copy = QKeyEvent(QEvent.Type.KeyRelease, event.key(), event.modifiers(), event.text())
        self._replays.append(lambda: _send(target, copy))
        return True

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if self._is_held_down(event):
            self._give_back()
            return False
        when = self._time(event)
        text = "" if self._is_command(event) else event.text()
        if event.key() in _ENDS:
            return self._end(when)
        target = QApplication.focusWidget()
        copy = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text(), autorep=False)
        is_taken = self._feed(text, when, lambda: _send(target, copy))
        if is_taken and self._replays:
            self._held.add(int(event.key()))
        return is_taken

    def _committed(self, watched: QObject, event: QInputMethodEvent) -> bool:
        """Digits of a scanner may come through an active input method as committed text."""
        text = event.commitString()
        if not text or event.preeditString() or not (text.isascii() and text.isprintable()):
            return False
        target = watched if isinstance(watched, QWidget) else QApplication.focusWidget()

        def replay() -> None:
            again = QInputMethodEvent()
            again.setCommitString(text)
            _send(target, again)

        return self._feed(text, self._now_ms(), replay)

    def _feed(self, text: str, when: int, replay: Callable[[], None]) -> bool:
        if self._burst.is_scan and not self._burst.continues(when):
            self._finish()  # the window was busy: the silence after the last code went by unnoticed
        verdict = self._burst.key(text, when)
        if verdict is Verdict.PASS:
            self._give_back()
            return False
        if verdict is Verdict.HOLD_ANEW:
            self._give_back(keep_burst=True)
        if verdict is Verdict.SCAN:
            self._forget_keys()
        else:
            self._replays.append(replay)
        self._quiet.start(Burst.GAP_MS + 5)
        return True

    def _end(self, when: int) -> bool:
        """Enter or Tab: ends a burst, or is a person's key after all."""
        if not self._burst.is_scan or not self._burst.continues(when):
            self._settle()
            return False
        self._finish()
        return True

    def _settle(self) -> None:
        """Silence: a burst without an end key is complete, anything shorter was typing."""
        if self._burst.is_scan:
            self._finish()
        else:
            self._give_back()

    def _finish(self) -> None:
        self._quiet.stop()
        code, is_whole = self._burst.take()
        self._forget_keys()
        if not is_whole:
            self.too_long.emit()
            return
        field = ScanField.that_asks()
        if field is not None:
            field.take_scan(code)
        elif QApplication.activeModalWidget() is not None:
            self.unwanted.emit(code)
        else:
            self.code.emit(code)

    def _give_back(self, *, keep_burst: bool = False) -> None:
        """Deliver what was held back, in order, as the typing it was."""
        replays, self._replays = self._replays, []
        self._held.clear()
        if not keep_burst:
            self._quiet.stop()
            self._burst.forget()
        self._is_replaying = True
        try:
            for replay in replays:
                replay()
        finally:
            self._is_replaying = False

    def _forget_keys(self) -> None:
        self._replays.clear()
        self._held.clear()

    def _is_held_down(self, event: QKeyEvent) -> bool:
        """X11 takes two equal digits of one millisecond for a held key; a scanner's are far quicker than any repeat."""
        return event.isAutoRepeat() and not self._burst.outruns_repeat(self._time(event))

    def _time(self, event: QKeyEvent) -> int:
        return event.timestamp() or self._now_ms()

    @staticmethod
    def _is_command(event: QKeyEvent) -> bool:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        return bool(event.modifiers() & held) or not event.text().isprintable() or not event.text()


def _send(target: QWidget | None, event: QEvent) -> None:
    receiver = target if target is not None and Shiboken.isValid(target) else QApplication.focusWidget()
    if receiver is not None:
        QCoreApplication.sendEvent(receiver, event)
