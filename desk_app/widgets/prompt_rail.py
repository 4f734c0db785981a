"""The rail *What to do now* at the right of a screen, and the one-line strip for screens without room for it.

Shows prompts as given, in the given order, updated by key: no flicker, no focus taken, the scroll position stays. Where
fifty wait, cards are made as far as a person has scrolled: each card that changes lays the whole column out anew.
Never decides what an action does: it hands over prompt and action.
"""

from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.texts import translate
from desk_app.widgets.badges import Badge, BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import ElidedLabel, EmptyState
from desk_app.widgets.prompt_card import PromptCard, ToneSign, tone_name, tone_spoken
from desk_app.widgets.theme import Space, retone

TOP_KEY = "F4"
AT_ONCE = 12
"""Cards made before anybody scrolls, and each time the end of them comes near; more only where more can be seen."""
_LOWEST = 70  # pixels; no card is lower


class ToneCounts(QWidget):
    """Three badges: how many are overdue, due soon, to note; a tone without prompts shows none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badges = {
            Tone.LATE: Badge(0, BadgeTone.LATE),
            Tone.SOON: Badge(0, BadgeTone.SOON),
            Tone.CALM: Badge(0, BadgeTone.CALM),
        }
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS + 2)
        for badge in self._badges.values():
            line.addWidget(badge)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Count these prompts by tone."""
        for tone, badge in self._badges.items():
            badge.set_count(sum(prompt.tone is tone for prompt in prompts))

    def counts(self) -> tuple[int, int, int]:
        """Overdue, due soon, to note."""
        late, soon, calm = (int(badge.count) for badge in self._badges.values())
        return late, soon, calm


class PromptRail(Panel):
    """The full rail; ``action(prompt, action)`` when a button is pressed or F4 does the top one."""

    action = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._prompts: dict[str, Prompt] = {}
        self._cards: dict[str, PromptCard] = {}
        self._room = AT_ONCE
        self._counts = ToneCounts()
        self._hint = ElidedLabel(role="tiny")
        self.head.insertWidget(1, self._counts)
        self.head.addWidget(self._hint)
        self._title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # the hint gives way first
        self._inside = QWidget()
        retone(self._inside, role="bare")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        retone(self._scroll, role="bare")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._empty = EmptyState(icon="check")
        self.body.addWidget(self._empty)
        self.body.addWidget(self._scroll)
        self._word()
        self.set_prompts(())

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """What is to do, top first; the last ones may be below what was scrolled to."""
        return tuple(self._prompts.values())

    def card(self, key: str) -> PromptCard:
        """The card of a prompt; KeyError if there is none, or if nobody has scrolled as far."""
        return self._cards[key]

    def set_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Show these prompts (already in order), changing only cards that differ."""
        if tuple(prompts) == self.prompts and prompts:
            return
        offset = self._scroll.verticalScrollBar().value()
        self._prompts = {prompt.key: prompt for prompt in prompts}
        if not offset:
            self._room = AT_ONCE
        self._fill()
        self._counts.set_prompts(prompts)
        self._hint.setVisible(bool(prompts))
        self._empty.setVisible(not prompts)
        self._scroll.setVisible(bool(prompts))
        self._scroll.verticalScrollBar().setValue(offset)

    def do_top(self) -> bool:
        """Do the first action of the first prompt that has one (F4); False when there is none."""
        return _do_top(self.prompts, self.action.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher screen shows more of them."""
        super().resizeEvent(event)
        if len(self._cards) < len(self._prompts):
            self._fill()

    def _scrolled(self, value: int) -> None:
        bar = self._scroll.verticalScrollBar()
        if len(self._cards) < len(self._prompts) and value > bar.maximum() - bar.pageStep():
            self._room = len(self._cards) + AT_ONCE
            self._fill()

    def _fill(self) -> None:
        """Make, change and drop cards, as far down as anybody looks."""
        room = max(self._room, self.height() // _LOWEST + 2)
        wanted = dict(islice(self._prompts.items(), room))
        self._drop(wanted)
        cards: dict[str, PromptCard] = {}
        for place, (key, prompt) in enumerate(wanted.items()):
            card = self._cards.get(key) or self._made(prompt)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            if card.prompt != prompt:
                card.show_prompt(prompt)
            cards[key] = card
        self._cards = cards

    def _made(self, prompt: Prompt) -> PromptCard:
        card = PromptCard(prompt)
        card.acted.connect(self.action)
        return card

    def _drop(self, wanted: dict[str, Prompt]) -> None:
        for key in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(key)
            if card.isAncestorOf(self.focusWidget() or self):
                self._scroll.setFocus()  # never on the next card's button: Enter would do another prompt's action
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _word(self) -> None:
        self.set_title(translate("Widgets", "What to do now"))
        self._hint.setText(translate("Widgets", "{key} top").format(key=TOP_KEY))
        self._scroll.setAccessibleName(translate("Widgets", "What to do now"))
        self._empty.set_text(
            translate("Widgets", "Nothing is due"), translate("Widgets", "Prompts appear here by themselves")
        )


class PromptStrip(QFrame):
    """One line: the top prompt, its first action with F4, the counts; hidden when nothing is due."""

    action = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompts: tuple[Prompt, ...] = ()
        self._sign = ToneSign()
        self._title = ElidedLabel(role="strong")
        self._detail = ElidedLabel(role="muted")
        self._counts = ToneCounts()
        self._act = Button(kind=Kind.PRIMARY, key_hint=TOP_KEY, compact=True)
        self._act.clicked.connect(self.do_top)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, 3, Space.XS + 2, 3)
        line.setSpacing(Space.S)
        parts: tuple[QLabel | QWidget, ...] = (self._sign, self._title)
        for part in parts:
            line.addWidget(part)
        line.addWidget(self._detail, 1)
        line.addWidget(self._counts)
        line.addWidget(self._act)
        self.set_prompts(())

    def set_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Show the first of these prompts and how many there are."""
        self._prompts = tuple(prompts)
        self.setVisible(bool(prompts))
        if not prompts:
            return
        top = self._prompts[0]
        retone(self, role="strip", tone=tone_name(top.tone))
        self._sign.set_tone(top.tone)
        self._title.setText(top.title)
        self._detail.setText(top.detail)
        self._counts.set_prompts(prompts)
        doable = next((prompt.actions[0] for prompt in self._prompts if prompt.actions), None)
        self._act.setVisible(doable is not None and bool(top.actions))
        if top.actions:
            self._act.setText(top.actions[0].label)
        self.setAccessibleName(f"{tone_spoken(top.tone)}: {top.title}")

    def do_top(self) -> bool:
        """Do the first action of the first prompt that has one (F4); False when there is none."""
        return _do_top(self._prompts, self.action.emit)


def _do_top(prompts: Sequence[Prompt], emit: Callable[[Prompt, Action], None]) -> bool:
    top = next((prompt for prompt in prompts if prompt.actions), None)
    if top is not None:
        emit(top, top.actions[0])
    return top is not None
