"""What the dialogs of stock share: amounts and quantities as they are typed and shown, lists in their frame, a second person.

Shows and asks; decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.money import CNY, CURRENCIES, Currency, Money, Rate, format_money, format_rate, parse_rate
from desk_app.kernel.quantity import Quantity, format_quantity, parse_quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.work import Desk
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.staff.rules import Approval
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


def currency_of(desk: Desk) -> Currency:
    """The site's currency."""
    return CURRENCIES.get(desk.settings.get(SITE_CURRENCY), CNY)


def said(desk: Desk, amount: Money) -> str:
    """An amount as the site writes it."""
    return format_money(amount, currency_of(desk))


def plain(desk: Desk, amount: Money) -> str:
    """An amount without the sign of the currency, for columns."""
    return format_money(amount, currency_of(desk), symbol=False)


def signed(text: str, amount: int) -> str:
    """A difference with its sign, zero as a dash."""
    return f"+{text}" if amount > 0 else text if amount else "–"


def may(desk: Desk, role: Role) -> bool:
    """Whether whoever is signed in has the rights of a role."""
    return desk.operator is not None and desk.operator.role.covers(role)


def with_second(doer: Doer, parent: QWidget, role: Role, what: str, then: Callable[[Approval], None]) -> ApprovalDialog:
    """Ask somebody else for number and PIN, then go on with their approval; cancelled, nothing happens (invariant 9)."""
    dialog = ApprovalDialog(doer.seat, role, what, parent)

    def go_on(approval: object) -> None:
        if isinstance(approval, Approval):
            then(approval)

    dialog.approved.connect(go_on)
    dialog.open()
    return dialog


def labelled(label: str, part: QWidget) -> QWidget:
    """A part with its quiet label above."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(text_label(label, "muted", wrap=False))
    column.addWidget(part)
    return holder


def beside(*parts: tuple[QWidget, int], spacing: int = Space.M) -> QHBoxLayout:
    """Parts in one line with their shares of the width, tops aligned."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for part, share in parts:
        line.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
    return line


def framed(part: QWidget) -> Panel:
    """A list or table in the white frame of a panel."""
    panel = Panel()
    panel.body.addWidget(part)
    return panel


class QuantityField(LineField):
    """A quantity, typed as people type it, handed over in thousandths; Enter is ``entered``."""

    entered = Signal()

    def __init__(self, label: str = "", placeholder: str = "", *, is_required: bool = False) -> None:
        super().__init__(label, placeholder, is_required=is_required)
        self.edit.setMaxLength(16)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.edit.textChanged.connect(lambda _text: self.set_problem(""))

    def value(self) -> Quantity | None:
        """What was typed; None while it is empty. Unreadable: None, and the sentence stands below."""
        if not self.text():
            return None
        try:
            return parse_quantity(self.text())
        except Refusal as refusal:
            self.set_problem(sentence(refusal))
            return None

    def set_value(self, quantity: Quantity | None) -> None:
        """Show a quantity; None empties the field."""
        self.set_text("" if quantity is None else format_quantity(quantity).replace(",", ""))


class RateField(LineField):
    """A percentage; empty is none."""

    def __init__(self, label: str, placeholder: str = "") -> None:
        super().__init__(label, placeholder)
        self.edit.setMaxLength(12)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)

    def set_rate(self, rate: Rate) -> None:
        """Show a rate."""
        self.set_text(format_rate(rate) if rate else "0")

    def rate(self) -> Rate:
        """What was typed; refuses what is no rate."""
        return parse_rate(self.text()) if self.text() else Rate(0)


def money_field(desk: Desk, label: str, *, is_required: bool = False) -> MoneyField:
    """A field for an amount in the site's currency."""
    return MoneyField(label, currency_of(desk), words=sentence, is_required=is_required)


class _DayEdit(QDateEdit):
    """Tab goes from year to month to day; while no day is shown there is nothing to go through, and Qt would stay for ever."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's name
        """On to the next field when the field is empty."""
        if self.specialValueText() and self.date() == self.minimumDate():
            return QWidget.focusNextPrevChild(self, next)
        return super().focusNextPrevChild(next)


class DayLine(QWidget):
    """A day with its label; ``optional`` ones may stay empty (the earliest day stands for none)."""

    def __init__(self, label: str, first: date, *, empty: str = "") -> None:
        super().__init__()
        self._is_optional = bool(empty)
        self._none = QDate(first.year, first.month, first.day)
        start = self._none.addDays(-1) if empty else self._none
        self.edit = _DayEdit(start)
        self.edit.setMinimumDate(start)
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("yyyy-MM-dd")
        self.edit.setMinimumHeight(look().touch())
        self.edit.setAccessibleName(label)
        if empty:
            self.edit.setSpecialValueText(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(text_label(label, "muted", wrap=False))
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    def day(self) -> date | None:
        """The chosen day, None when it was left empty."""
        chosen = self.edit.date()
        if self._is_optional and chosen == self.edit.minimumDate():
            return None
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date | None) -> None:
        """Show a day; None empties it."""
        self.edit.setDate(self.edit.minimumDate() if day is None else QDate(day.year, day.month, day.day))


def framed_line(*fields: QWidget) -> QWidget:
    """Fields in one line that come and go together."""
    holder = QWidget()
    line = beside(*((field, 1) for field in fields))
    line.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(line)
    return holder
