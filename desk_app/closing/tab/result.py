"""After the seal: expected, counted and the difference by tender, likely causes with receipts, reasons, and the float.

Shown for a sealed count only; the page fills it from cash's one answer and empties it when the till is closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.cash.queries import CountRow, Result, ResultLine, SessionRow
from desk_app.cash.rules import Cause, FloatPlan, Tender, denominations
from desk_app.cash.wording import cause_text, tender_name, till_title
from desk_app.closing.dialogs.pieces import PiecesGrid
from desk_app.closing.wording import day_text, money
from desk_app.kernel.money import Currency, Money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.theme import Space, retone
from desk_app.widgets.theme.fonts import tabular

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def signed(amount: Money, currency: Currency) -> str:
    """A difference with its sign said, so that colour is never the only meaning."""
    return f"+{money(amount, currency)}" if amount > 0 else money(amount, currency)


def cause_line(cause: Cause, currency: Currency) -> str:
    """A likely cause with its amount and the receipts it names."""
    facts = {
        "numbers": ", ".join(grouped(number) if number.isdecimal() else number for number in cause.numbers),
        "tender": tender_name(cause.tender),
        "other": "" if cause.other is None else tender_name(cause.other),
        "amount": money(cause.amount, currency),
    }
    return f"{cause_text(cause.kind, facts)}  {facts['amount']}"


class ResultTable(QWidget):
    """One line a tender: expected, counted, over or short, reason; ``explain(tender)`` asks for one."""

    explain = Signal(object)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._made: list[QWidget] = []
        self.buttons: dict[Tender, Button] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(Space.L)
        self.grid.setVerticalSpacing(Space.S)
        self.grid.setColumnStretch(4, 1)

    def show_lines(self, lines: Sequence[ResultLine]) -> None:
        """Show these tenders."""
        self.clear()
        heads = (
            translate("Closing", "Tender"),
            translate("Closing", "Expected"),
            translate("Closing", "Counted"),
            translate("Closing", "Over / short"),
            translate("Closing", "Reason"),
        )
        for column, head in enumerate(heads):
            self._put(text_label(head, "muted", wrap=False), 0, column, is_right=0 < column < 4)
        for row, line in enumerate(lines, 1):
            self._line(row, line)

    def clear(self) -> None:
        """Nothing is left of what was shown."""
        for part in self._made:
            self.grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._made.clear()
        self.buttons.clear()

    def _line(self, row: int, line: ResultLine) -> None:
        self._put(text_label(tender_name(line.tender), "strong", wrap=False), row, 0)
        for column, amount in ((1, line.expected), (2, line.counted)):
            self._put(text_label(money(amount, self._currency), wrap=False), row, column, is_right=True)
        difference = text_label(signed(line.difference, self._currency), "strong", wrap=False)
        retone(difference, tone="late" if line.needs_reason or line.needs_approval else "")
        self._put(difference, row, 3, is_right=True)
        if line.needs_reason or line.needs_approval:
            words = translate("Closing", "Give the reason …")
            button = Button(words, compact=True)
            button.setAccessibleName(f"{tender_name(line.tender)}: {words}")
            button.clicked.connect(partial(self.explain.emit, line.tender))
            self.buttons[line.tender] = button
            self._put(button, row, 4)
            self.grid.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        elif line.reason:
            by = translate("Closing", "signed by {number}").format(number=line.approved_by) if line.approved_by else ""
            self._put(text_label(" · ".join(filter(None, (line.reason, by)))), row, 4)

    def _put(self, part: QWidget, row: int, column: int, *, is_right: bool = False) -> None:
        if is_right and isinstance(part, QLabel):
            part.setAlignment(_RIGHT)
            part.setFont(tabular(part.font()))
        self._made.append(part)
        self.grid.addWidget(part, row, column)


class ResultPanel(Panel):
    """``closed(Pieces kept)``, ``explain(tender)``; the float can be changed piece by piece before the Z is made."""

    closed = Signal(object)
    explain = Signal(object)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._currency = currency
        self._row: SessionRow | None = None
        self._counted: CountRow | None = None
        self._plan: FloatPlan | None = None
        self.is_old = False  # the till is of a day that is over: which one is said
        self.table = ResultTable(currency)
        self._causes_title = SectionLabel()
        self._causes = QVBoxLayout()
        self._cause_lines: list[QLabel] = []
        self._gap = text_label("", tone="soon")
        self._float_title = SectionLabel()
        self._float_note = text_label("", "muted")
        self.keep = PiecesGrid(currency, denominations(currency.code))
        self._sums = text_label("", "strong")
        self.close_ = Button(kind=Kind.PRIMARY, key_hint=hint("finish", "closing"), big=True)
        self._lay_out()
        self.table.explain.connect(self.explain)
        self.keep.changed.connect(self._add_up)
        self.keep.walked.connect(lambda: self.close_.setFocus(Qt.FocusReason.TabFocusReason))
        self.close_.clicked.connect(lambda: self.closed.emit(self.keep.pieces))
        self.word()

    def show_result(
        self, row: SessionRow, result: Result, causes: Sequence[Cause], counted: CountRow, plan: FloatPlan
    ) -> None:
        """Show what came of the sealed count; the plan of the float is taken once per till, then a person's."""
        is_new = self._row is None or self._row.id != row.id or self._counted != counted
        self._row, self._counted, self._plan = row, counted, plan
        self.table.show_lines(result.lines)
        self._show_causes(causes, result)
        self._gap.setVisible(bool(row.float_gap))
        if row.float_gap and row.float_gap_on is not None:
            words = translate(
                "Closing", "The float of the night of {day} differed by {amount}; it is not of this shift."
            )
            self._gap.setText(
                words.format(day=row.float_gap_on.isoformat(), amount=signed(row.float_gap, self._currency))
            )
        if is_new:
            for value, stepper in self.keep.steppers.items():
                stepper.set_most(counted.pieces.as_dict().get(value, 0))
            self.keep.set_pieces(plan.keep)
        self.close_.setEnabled(result.is_ready)
        self.word()

    def clear(self) -> None:
        """The till is closed: nothing of it is kept on the screen."""
        self._row = self._counted = self._plan = None
        self.table.clear()
        self._clear_causes()
        self._gap.clear()
        self.keep.set_pieces(self.keep.pieces.minus(self.keep.pieces))
        self._sums.clear()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        title = translate("Closing", "The count is sealed")
        if self._row is not None:
            told = translate("Closing", "Count sealed · {till} · staff {number}")
            title = told.format(till=till_title(self._row.till, self._row.till_name), number=self._row.custodian)
        if self._row is not None and self.is_old:
            title = f"{title} · {day_text(self._row.day)}"
        self.set_title(title)
        self._causes_title.setText(translate("Closing", "Likely causes"))
        self._float_title.setText(translate("Closing", "Float for tomorrow: these stay in the drawer"))
        self.close_.setText(translate("Closing", "Make the Z and close"))
        self.keep.word()
        self._add_up()

    @property
    def causes(self) -> tuple[str, ...]:
        """The causes that are shown."""
        return tuple(line.text() for line in self._cause_lines)

    def _show_causes(self, causes: Sequence[Cause], result: Result) -> None:
        self._clear_causes()
        is_off = any(line.difference for line in result.lines)
        self._causes_title.setVisible(is_off)
        texts = [cause_line(cause, self._currency) for cause in causes]
        if is_off and not texts:
            texts = [translate("Closing", "Nothing in the books explains it. Count again, or look under the tray.")]
        for place, words in enumerate(texts if is_off else (), 1):
            line = text_label(f"{place}  {words}")
            self._cause_lines.append(line)
            self._causes.addWidget(line)

    def _clear_causes(self) -> None:
        for line in self._cause_lines:
            self._causes.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._cause_lines.clear()

    def _add_up(self) -> None:
        counted, plan = self._counted, self._plan
        if counted is None or plan is None:
            return
        kept = Money(self.keep.pieces.amount)
        told = translate("Closing", "Stays {kept} · into the bag {bag}")
        bag = money(Money(counted.pieces.amount - kept), self._currency)
        self._sums.setText(told.format(kept=money(kept, self._currency), bag=bag))
        note = (
            "" if plan.is_exact else translate("Closing", "{amount} cannot be kept exactly with these notes and coins.")
        )
        self._float_note.setText(note.format(amount=money(Money(plan.keep.amount + plan.missing), self._currency)))
        self._float_note.setVisible(bool(note))

    def _lay_out(self) -> None:
        inside = self.pad(18, Space.M, Space.M)
        inside.addWidget(self.table)
        inside.addWidget(self._gap)
        inside.addWidget(self._causes_title)
        self._causes.setSpacing(Space.XS)
        inside.addLayout(self._causes)
        inside.addSpacing(Space.S)
        inside.addWidget(self._float_title)
        inside.addWidget(self._float_note)
        inside.addWidget(self.keep)
        inside.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._sums, 1)
        foot.addWidget(self.close_, 0, Qt.AlignmentFlag.AlignBottom)
        self.set_footer(foot)
