"""One setting on its page: name and sentence at the left, the right editor for its kind at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.money import CNY, CURRENCIES, Money
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.manage.queries import SettingRow
from desk_app.manage.wording import label, unit_name, value_text
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import rule, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.theme import Space, look, retone

Editor = Stepper | ChoiceChips | MoneyField | LineField
_MOST = 99_999_999


class SettingLine(QWidget):
    """``kept(row, value)`` when a person saves; ``past_wanted(row)`` for what it was before."""

    kept = Signal(object, object)
    past_wanted = Signal(object)

    def __init__(self, desk: Desk, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._currency = desk.settings.get(SITE_CURRENCY)
        self.editor = self._made_editor()
        self.save = Button(translate("Manage", "Save"), kind=Kind.PRIMARY, compact=True)
        self.back = Button(translate("Manage", "Back to default"), kind=Kind.LINK, compact=True)
        self.past = Button(translate("Manage", "History"), kind=Kind.LINK, compact=True)
        self.state = text_label("", "tiny")
        self.save.clicked.connect(self.commit)
        self.back.clicked.connect(lambda: self.kept.emit(self.row, self.row.setting.default))
        self.past.clicked.connect(lambda: self.past_wanted.emit(self.row))
        needed = Role.MANAGER if row.setting.group in {"site", "money"} else Role.SUPERVISOR
        self._may = desk.operator is not None and desk.operator.role.covers(needed)
        self.editor.setEnabled(self._may)
        self._lay_out()
        self._put(row.value)
        self._judge()

    def show_row(self, row: SettingRow) -> None:
        """Show the present value, unless somebody is changing it just now."""
        is_touched = self.value() != self.row.value
        before, self.row = self.row, row
        if not is_touched or before.value != row.value:
            self._put(row.value)
        self._judge()

    def value(self) -> object:
        """What stands in the editor."""
        editor = self.editor
        if isinstance(editor, MoneyField):
            amount = editor.value()
            return self.row.value if amount is None else int(amount)
        if isinstance(editor, LineField):
            return editor.text()
        found = editor.value()
        return self.row.value if found is None else found

    def commit(self) -> None:
        """Ask for the change."""
        if self.value() != self.row.value:
            self.kept.emit(self.row, self.value())

    def said(self) -> None:
        """It is stored."""
        self._put(self.row.value)
        self._judge()

    def refused(self, refusal: Refusal) -> None:
        """It was not stored, and why."""
        retone(self.state, tone="late")
        self.state.setText(sentence(refusal))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.save.isVisible():
            self.commit()
            return
        super().keyPressEvent(event)

    def _made_editor(self) -> Editor:
        setting, name = self.row.setting, label(self.row.setting.key)[0]
        made: Editor
        if isinstance(setting.default, bool):
            made = ChoiceChips(
                [Option(True, translate("Manage", "Yes")), Option(False, translate("Manage", "No"))], name
            )
        elif setting.choices:
            made = ChoiceChips([Option(value, value_text(setting, value)) for value in setting.choices], name)
        elif isinstance(setting.default, str):
            made = LineField()
            made.edit.setAccessibleName(name)
        elif setting.unit == "minor":
            made = MoneyField(currency=CURRENCIES.get(self._currency, CNY), words=sentence)
            made.edit.setAccessibleName(name)
        else:
            least = 0 if setting.minimum is None else setting.minimum
            most = _MOST if setting.maximum is None else setting.maximum
            made = Stepper(name, self.row.value, least=least, most=most)  # type: ignore[arg-type]  # an int by its default
        if isinstance(made, ChoiceChips):
            made.chosen.connect(lambda _value: self._judge())
        else:
            made.changed.connect(lambda _value: self._judge())
        return made

    def _put(self, value: int | str | bool) -> None:
        editor = self.editor
        if isinstance(editor, ChoiceChips):
            editor.set_value(value)
        elif isinstance(editor, Stepper):
            editor.set_value(int(value))
        elif isinstance(editor, MoneyField):
            editor.set_value(Money(int(value)))
        else:
            editor.set_text(str(value))

    def _judge(self) -> None:
        is_touched = self.value() != self.row.value
        self.save.setVisible(is_touched and self._may)
        self.back.setVisible(not self.row.is_default and self._may)
        default = value_text(self.row.setting, self.row.setting.default, self._currency)
        bounds = self._bounds()
        text = translate("Manage", "Default: {value}").format(value=default or translate("Manage", "empty"))
        retone(self.state, tone="")
        self.state.setText(" · ".join(filter(None, (text, bounds))))

    def _bounds(self) -> str:
        setting = self.row.setting
        if isinstance(setting.default, bool | str) or setting.maximum is None or setting.unit == "minor":
            return ""
        return f"{setting.minimum or 0}-{setting.maximum}"

    def _lay_out(self) -> None:
        name, told = label(self.row.setting.key)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(name, "strong"))
        words.addWidget(text_label(told, "muted"))
        links = QHBoxLayout()
        links.setSpacing(Space.XS)
        links.addWidget(self.state)
        links.addWidget(self.back)
        links.addWidget(self.past)
        links.addStretch(1)
        words.addLayout(links)
        edit = QHBoxLayout()
        edit.setSpacing(Space.S)
        edit.addStretch(0 if isinstance(self.editor, LineField) else 1)
        edit.addWidget(self.save)
        edit.addWidget(self.editor, 1 if isinstance(self.editor, LineField | ChoiceChips) else 0)
        unit = unit_name(self.row.setting.unit)
        if unit:
            edit.addWidget(text_label(unit, "muted", wrap=False))
        line = QHBoxLayout()
        line.setContentsMargins(18, Space.S, 18, Space.S)
        line.setSpacing(Space.L)
        line.addLayout(words, 6)
        line.addLayout(edit, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(rule())
        self.setMinimumHeight(look().touch())
