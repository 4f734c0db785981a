"""Asking for a line, a choice, or a second person.

The PIN is handed on and forgotten: never kept, never logged, never put into an exception.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.line_field import LineField

Check = Callable[[str], str]
"""A text → the sentence that says what is wrong with it, empty if nothing is."""


@dataclass(frozen=True, slots=True)
class SecondPerson:
    """The staff number and PIN a second person typed; the PIN never shows in a repr."""

    number: str
    pin: str = field(repr=False)


def one_line(
    parent: QWidget | None,
    title: str,
    label: str,
    main: str,
    *,
    text: str = "",
    check: Check | None = None,
) -> str | None:
    """Ask for one line; None when cancelled. It can't be accepted while ``check`` finds something wrong."""
    dialog = Dialog(title, main, parent=parent)
    line = LineField(label)
    line.set_text(text)
    dialog.body.addWidget(line)

    def judge(typed: str) -> None:
        problem = check(typed.strip()) if check is not None else ""
        line.set_problem(problem if typed.strip() else "")
        dialog.main.setEnabled(not problem and bool(typed.strip()))

    line.changed.connect(judge)
    judge(text)
    line.setFocus()
    return line.text() if dialog.exec() == QDialog.DialogCode.Accepted else None


def choose(
    parent: QWidget | None, title: str, options: Sequence[Option], main: str, *, text: str = ""
) -> object | None:
    """Ask for one of a few; None when cancelled."""
    dialog = Dialog(title, main, text=text, parent=parent)
    chips = ChoiceChips(options, title)
    chips.chosen.connect(lambda value: dialog.main.setEnabled(value is not None))
    dialog.main.setEnabled(False)
    dialog.body.addWidget(chips)
    return chips.value() if dialog.exec() == QDialog.DialogCode.Accepted else None


def second_person(parent: QWidget | None, title: str, reason: str, main: str) -> SecondPerson | None:
    """Ask a second person for staff number and PIN; ``reason`` says what they approve. None when cancelled."""
    dialog = Dialog(title, main, text=reason, parent=parent)
    number = LineField(translate("Widgets", "Staff number"))
    pin = LineField(translate("Widgets", "PIN"))
    pin.edit.setEchoMode(QLineEdit.EchoMode.Password)
    pin.edit.setMaxLength(32)
    for field_ in (number, pin):
        field_.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        field_.edit.setValidator(QRegularExpressionValidator("[0-9]*", field_.edit))
        dialog.body.addWidget(field_)
        field_.changed.connect(lambda _text: dialog.main.setEnabled(bool(number.text() and pin.text())))
    dialog.main.setEnabled(False)
    number.setFocus()
    is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
    typed = SecondPerson(number.text(), pin.edit.text()) if is_accepted else None
    pin.edit.clear()
    return typed
