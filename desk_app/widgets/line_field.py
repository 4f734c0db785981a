"""One labelled input: label above, the input, a sentence below when something is wrong with it.

Says what a person typed; whether it is right is decided elsewhere and shown with ``set_problem``.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk_app.widgets.labels import ElidedLabel, text_label
from desk_app.widgets.theme import Space, look, retone


class LineField(QWidget):
    """A labelled line; the input's accessible name is the label, a problem is its description."""

    changed = Signal(str)
    committed = Signal(str)

    def __init__(
        self,
        label: str = "",
        placeholder: str = "",
        *,
        is_required: bool = False,
        edit: QLineEdit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = edit if edit is not None else QLineEdit()
        self._label = ElidedLabel(role="muted")
        self._problem = text_label("", "problem")
        self._is_required = is_required
        self.line = QHBoxLayout()
        self.line.setSpacing(Space.S)
        self.line.addWidget(self.edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addLayout(self.line)
        column.addWidget(self._problem)
        self._problem.hide()
        self.edit.setMinimumHeight(look().touch())
        self.edit.setMaxLength(2_000)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.edit.editingFinished.connect(lambda: self.committed.emit(self.text()))
        self.set_label(label, placeholder)

    def set_label(self, label: str, placeholder: str = "") -> None:
        """Word the field."""
        self._label.setText(f"{label} *" if self._is_required else label)
        self._label.setVisible(bool(label))
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(label or placeholder)

    def text(self) -> str:
        """What was typed, without blanks at the ends."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text; the cursor stays where it was if the text is the same."""
        if self.edit.text() != text:
            self.edit.setText(text)

    def clear(self) -> None:
        """Empty it and take the problem away."""
        self.edit.clear()
        self.set_problem("")

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong below the input; an empty sentence means nothing is."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        retone(self.edit, problem="true" if sentence else "false")

    @property
    def problem(self) -> str:
        """The sentence that is shown, empty if none."""
        return self._problem.text()

    def set_read_only(self, is_read_only: bool) -> None:
        """Show without letting anybody change it."""
        self.edit.setReadOnly(is_read_only)
        self.edit.setFocusPolicy(Qt.FocusPolicy.ClickFocus if is_read_only else Qt.FocusPolicy.StrongFocus)

    @property
    def label_part(self) -> QLabel:
        """The label above, for layouts that align several fields."""
        return self._label
