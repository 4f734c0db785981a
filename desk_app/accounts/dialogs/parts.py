"""What the dialogs of accounts share: amounts in the site's currency, faces of members and accounts, the finder.

Shows and asks; decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.accounts.queries import AccountRow, MemberRow
from desk_app.accounts.wording import discount_name
from desk_app.kernel.money import CNY, CURRENCIES, Currency, Money, format_money
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.people.dialogs import PersonDialog
from desk_app.widgets.act_dialog import show
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

_PAUSE = 120  # milliseconds of rest before a search


def currency_of(desk: Desk) -> Currency:
    """The site's currency."""
    return CURRENCIES.get(desk.settings.get(SITE_CURRENCY), CNY)


def said(desk: Desk, amount: Money) -> str:
    """An amount as the site writes it."""
    return format_money(amount, currency_of(desk))


def member_face(desk: Desk) -> Callable[[object], RowFace]:
    """How a member looks in a list."""

    def face(row: object) -> RowFace:
        if not isinstance(row, MemberRow):
            return RowFace("")
        classed = " ".join(filter(None, (row.class_name, discount_name(row.discount))))
        return RowFace(
            name=row.name or row.number,
            purpose=" · ".join(filter(None, (row.number, row.phone_masked))),
            sub=classed,
            timer=said(desk, row.balance),
            badge=translate("Accounts", "Blocked") if row.is_blocked else "",
            badge_tone=BadgeTone.LATE,
        )

    return face


def account_face(row: object) -> RowFace:
    """How a fee account looks in a list."""
    if not isinstance(row, AccountRow):
        return RowFace("")
    return RowFace(
        name=row.code,
        purpose=row.name or translate("Accounts", "Payer not known"),
        sub=" · ".join(filter(None, (row.unit, row.phone_masked))),
        badge="" if row.is_active else translate("Accounts", "Closed"),
        badge_tone=BadgeTone.CALM,
    )


def labelled(label: str, part: QWidget) -> QVBoxLayout:
    """A part with its quiet label above."""
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(text_label(label, "muted", wrap=False))
    column.addWidget(part)
    return column


def beside(*parts: tuple[QWidget | QVBoxLayout, int], spacing: int = Space.M) -> QHBoxLayout:
    """Parts in one line with their shares of the width, tops aligned."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for part, share in parts:
        if isinstance(part, QWidget):
            line.addWidget(part, share)
        else:
            line.addLayout(part, share)
    return line


def show_person(doer: Doer, person_id: int, saved: Callable[[], None]) -> None:
    """Open a person's own card: to put it right, or to see a telephone number in full with a reason (G2)."""
    dialog = PersonDialog(doer.seat, person_id, doer.window())
    dialog.saved.connect(lambda _id: saved())
    show(dialog)


def framed(part: QWidget) -> Panel:
    """A list or table in the white frame of a panel."""
    panel = Panel()
    panel.body.addWidget(part)
    return panel


class Finder(QWidget):
    """A line to type or scan into, and below it what was found; ``chosen(row)`` when another row becomes current.

    ``opened(row)`` on Enter, double click, or a scan that fits exactly one.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        label: str,
        find: Callable[[str], Sequence[object]],
        face: Callable[[object], RowFace],
        key: Callable[[object], Hashable],
        nothing: str,
    ) -> None:
        super().__init__()
        self._find = find
        hint = translate("Accounts", "Scan, or type a name, phone or number")
        self.field = ScanField(label, hint, is_greedy=True)
        self.list = RowList(face, key, label, number_width=0)
        self._nothing = EmptyState(nothing, icon="search")
        self._stack = QStackedWidget()
        self._stack.addWidget(framed(self.list))
        self._stack.addWidget(self._nothing)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.show_found)
        self._lay_out()
        self._connect()
        self.show_found()

    @property
    def current(self) -> object | None:
        """The row in hand."""
        return self.list.current

    def show_found(self) -> None:
        """Show what the line finds; a single hit is in hand at once."""
        self._pause.stop()
        found = tuple(self._find(self.field.text()))
        self.list.set_rows(found)
        self._stack.setCurrentIndex(0 if found or not self.field.text() else 1)
        if len(found) == 1 and self.field.text():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes on into the list, Enter takes what is in hand."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down and self.list.rows.rows:
                self.list.setFocus()
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.list.rows.index(0, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._entered()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.field)
        self.setMinimumHeight(380)  # not scaled: with large text the rows grow, not the window

    def _connect(self) -> None:
        self.field.changed.connect(lambda _text: self._pause.start())
        self.field.scanned.connect(self._scanned)
        self.field.edit.installEventFilter(self)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)

    def _entered(self) -> None:
        if self._pause.isActive():
            self.show_found()
        found = self.list.rows.rows
        row = self.current if self.current is not None else found[0] if found else None
        if row is not None:
            self.opened.emit(row)

    def _scanned(self, _code: str) -> None:
        self.show_found()
        if len(self.list.rows.rows) == 1:
            self.opened.emit(self.list.rows.rows[0])
