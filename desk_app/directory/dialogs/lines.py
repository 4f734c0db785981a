"""One line of the host board each: a host with the three states, a message with its tick. They show and tell, no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.directory.queries import HostRow, MessageRow
from desk_app.directory.rules import HostState
from desk_app.directory.wording import state_name
from desk_app.kernel.texts import translate
from desk_app.widgets.badges import Badge, BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import ElidedLabel, text_label
from desk_app.widgets.theme import Space, look


class HostLine(QWidget):
    """A host; ``told(host, state)`` when somebody says where they are, ``edited(host)`` to change the entry."""

    told = Signal(int, object)
    edited = Signal(int)

    def __init__(self, row: HostRow, *, may_edit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        name = translate("Directory", "{name}: where are they?").format(name=row.name)
        self.states = ChoiceChips([Option(state, state_name(state)) for state in HostState], name)
        self.states.set_value(row.state)
        self.states.chosen.connect(lambda state: self.told.emit(row.id, state))
        self.states.setMinimumWidth(look().px(260))
        edit = Button(translate("Directory", "Edit"), kind=Kind.LINK, compact=True)
        edit.clicked.connect(lambda: self.edited.emit(row.id))
        edit.setVisible(may_edit)
        waiting = Badge(row.open_messages, BadgeTone.SOON)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.XS, 0, 0, 0)
        line.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(row.name, role="strong"))
        extension = translate("Directory", "ext. {number}").format(number=row.extension) if row.extension else ""
        words.addWidget(ElidedLabel(" · ".join(filter(None, (row.job_title, extension, row.state_note))), role="muted"))
        line.addLayout(words, 1)
        for part in (waiting, self.states, edit):
            line.addWidget(part)
        self.setFocusProxy(self.states)
        self.setAccessibleName(row.name)


class MessageLine(QWidget):
    """An open message; ``passed(message)`` when the host got it."""

    passed = Signal(int)

    def __init__(
        self, row: MessageRow, zone: tzinfo, mask: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self.button = Button(translate("Directory", "Passed on"), kind=Kind.PLAIN, icon="check", compact=True)
        self.button.clicked.connect(lambda: self.passed.emit(row.id))
        head = f"{row.host} · {row.taken_at.astimezone(zone):%H:%M} · {row.taken_by}"
        urgent = Badge(translate("Directory", "urgent") if row.is_urgent else 0, BadgeTone.LATE)
        title = QHBoxLayout()
        title.addWidget(ElidedLabel(head, role="strong"))
        title.addWidget(urgent)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(title)
        said = " · ".join(filter(None, (row.caller, mask(row.phone), row.text)))
        words.addWidget(text_label(said, "muted"))
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.XS, Space.XS, 0, Space.XS)
        line.addLayout(words, 1)
        line.addWidget(self.button)
        self.setAccessibleName(f"{head} {said}")
