"""One card of the rail: tone by colour and sign, title, detail, phrase, the first action large and the others plain.

Changed in place: a card that stays keeps its widgets, so nothing flickers and the focus is not lost.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.texts import translate
from desk_app.widgets import icons
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space, look, retone

_NAMES = {Tone.LATE: "late", Tone.SOON: "soon", Tone.CALM: "calm"}
_SIGNS = {Tone.LATE: ("alert", "late"), Tone.SOON: ("clock", "soon"), Tone.CALM: ("info", "accent")}


def tone_name(tone: Tone) -> str:
    """The style sheet's word for a tone."""
    return _NAMES[tone]


def tone_spoken(tone: Tone) -> str:
    """The tone in words, for readers of the screen."""
    if tone is Tone.LATE:
        return translate("Widgets", "Overdue")
    return translate("Widgets", "Due soon") if tone is Tone.SOON else translate("Widgets", "To note")


class ToneSign(QLabel):
    """The sign that says by shape what a card says by colour."""

    def __init__(self, tone: Tone = Tone.CALM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.set_tone(tone)

    def set_tone(self, tone: Tone) -> None:
        """Show the sign of a tone."""
        self._tone = tone
        name, colour = _SIGNS[tone]
        self.setPixmap(icons.pixmap(name, look().colour(colour), look().px(18), self.devicePixelRatioF()))
        self.setAccessibleName(tone_spoken(tone))

    def changeEvent(self, event: QEvent) -> None:
        """Colour the sign for the look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self.set_tone(self._tone)


class PromptCard(QFrame):
    """A prompt with its buttons; ``acted(prompt, action)`` and ``opened(prompt)`` (its title was clicked)."""

    acted = Signal(object, object)

    def __init__(self, prompt: Prompt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = prompt
        self._sign = ToneSign(prompt.tone)
        self._title = text_label("", "strong")
        self._detail = text_label("", "muted")
        self._phrase = text_label("")
        self._buttons: list[Button] = []
        self._row = FlowRow(spacing=Space.S)
        self._row.flow.setContentsMargins(0, 2, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._title, 1)
        head.addWidget(self._sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, 10, Space.M, 10)
        column.setSpacing(2)
        column.addLayout(head)
        for part in (self._detail, self._phrase, self._row):
            column.addWidget(part)
        self.show_prompt(prompt)

    def show_prompt(self, prompt: Prompt) -> None:
        """Show this prompt, touching only what differs."""
        self.prompt = prompt
        if self.property("tone") != tone_name(prompt.tone):
            retone(self, role="prompt", tone=tone_name(prompt.tone))
            self._sign.set_tone(prompt.tone)
        for label, text in ((self._title, prompt.title), (self._detail, prompt.detail), (self._phrase, prompt.phrase)):
            if label.text() != text:
                label.setText(text)
            label.setVisible(bool(text))
        self._show_actions(prompt.actions)
        self.setAccessibleName(f"{tone_spoken(prompt.tone)}: {prompt.title}")
        self.setAccessibleDescription(f"{prompt.detail} {prompt.phrase}".strip())

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The buttons that are shown, first action first."""
        return tuple(self._buttons)

    def _show_actions(self, actions: tuple[Action, ...]) -> None:
        while len(self._buttons) > len(actions):
            gone = self._buttons.pop()
            self._row.flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(actions):
            place = len(self._buttons)
            button = Button(kind=Kind.PLAIN if place else Kind.PRIMARY, compact=True)
            button.clicked.connect(lambda _checked=False, place=place: self._act(place))
            self._buttons.append(button)
            self._row.flow.addWidget(button)
            button.show()
        for button, action in zip(self._buttons, actions, strict=True):
            if button.text() != action.label:
                button.setText(action.label)
        self._row.setVisible(bool(actions))

    def _act(self, place: int) -> None:
        self.acted.emit(self.prompt, self.prompt.actions[place])
