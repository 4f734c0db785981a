"""The manager's pages: fee types with preparation list and late fee, price classes with their discount (F1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.accounts import queries, service
from desk_app.accounts.dialogs.parts import beside, framed
from desk_app.accounts.queries import FeeTypeRow, PriceClassRow
from desk_app.accounts.rules import MOST_LINES, NONE, WHOLE, FeeTypeDraft, LateRule, PriceClassDraft
from desk_app.accounts.wording import discount_name
from desk_app.kernel.money import Rate, format_rate, parse_rate
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import NoteArea
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

Row = FeeTypeRow | PriceClassRow


class RateField(LineField):
    """A percentage; empty is none."""

    def __init__(self, label: str, placeholder: str = "") -> None:
        super().__init__(label, placeholder)
        self.edit.setMaxLength(12)

    def set_rate(self, rate: Rate) -> None:
        """Show a rate."""
        self.set_text(format_rate(rate) if rate else "")

    def rate(self) -> Rate:
        """What was typed; refuses what is no rate."""
        return parse_rate(self.text()) if self.text() else NONE


class ListEditor(ActDialog):
    """A list at the left, the chosen one at the right; Save keeps the dialog open."""

    def __init__(self, doer: Doer, title: str, name: str, width: int) -> None:
        super().__init__(doer, title, translate("Accounts", "Save"), cancel=translate("Accounts", "Close"), width=width)
        self.current_id: int | None = None
        self.list = RowList(self.face, lambda row: row.id if isinstance(row, Row) else 0, name, number_width=0)
        self.list.setMinimumHeight(look().px(320))
        self.new = Button(translate("Accounts", "New"), icon="plus")
        self.in_use = CheckRow(translate("Accounts", "In use"))
        self.list.chosen.connect(self._pick)
        self.new.clicked.connect(lambda: self.edit(None))
        operator = self.desk.operator
        self._may = operator is not None and operator.role.covers(Role.MANAGER)
        self._said = text_label("", "muted")

    def face(self, row: object) -> RowFace:
        """How one looks in the list."""
        raise NotImplementedError

    def rows(self) -> Sequence[Row]:
        """All of them."""
        raise NotImplementedError

    def edit(self, row: Row | None) -> None:
        """Put one into the fields; None for a new one."""
        raise NotImplementedError

    def lay_out(self, form: QVBoxLayout) -> None:
        """List and form side by side; the first one in hand."""
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(framed(self.list), 1)
        left.addWidget(self.new)
        holder = QWidget()
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(look().px(280))
        form.setSpacing(Space.M)
        form.addWidget(self.in_use)
        form.addWidget(self._said)
        form.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addWidget(holder)
        line.addLayout(form, 1)
        self.body.addLayout(line, 1)
        self.main.setEnabled(self._may)
        self.new.setEnabled(self._may)
        if not self._may:
            self._said.setText(translate("Accounts", "Only a manager can change this."))
        rows = self.reload()
        self.edit(rows[0] if rows else None)

    def reload(self) -> Sequence[Row]:
        """Show the list anew."""
        rows = self.rows()
        self.list.set_rows(rows)
        return rows

    def keep(self, act: Callable[[int | None], int]) -> None:
        """Save what is in the fields; the dialog stays."""
        self.set_problem("")
        current = self.current_id
        self.doer.ask(lambda: act(current), then=self._kept, refused=self._turned_down, button=self.main)

    def turn_down(self, refusal: Refusal) -> None:
        """Say what can't be kept."""
        self._turned_down(refusal)

    def _kept(self, saved: int) -> None:
        self.current_id = saved
        self.reload()
        self.list.choose(saved)
        self._said.setText(translate("Accounts", "Saved."))

    def _turned_down(self, refusal: Refusal) -> None:
        self.set_problem(sentence(refusal))

    def _pick(self, row: object) -> None:
        if isinstance(row, Row):
            self.edit(row)

    def take(self, row: Row | None) -> None:
        """What every editor does when another one comes into hand."""
        self.current_id = None if row is None else row.id
        self.list.choose(self.current_id)
        self.in_use.setChecked(row is None or row.is_active)
        self.set_problem("")
        if self._may:
            self._said.setText("")


class FeeTypes(ListEditor):
    """Fee types: name, tax, late fee, preparation list."""

    def __init__(self, doer: Doer) -> None:
        title = translate("Accounts", "Fee types")
        super().__init__(doer, title, title, 940)
        self.name = LineField(translate("Accounts", "Name", "of a thing"), is_required=True)
        self.name.edit.setMaxLength(120)
        self.tax = RateField(translate("Accounts", "Tax included"), translate("Accounts", "none"))
        self.late = RateField(translate("Accounts", "Late fee a day"), translate("Accounts", "none"))
        self.free = LineField(translate("Accounts", "Days without"))
        self.free.edit.setMaxLength(3)
        self.cap = RateField(translate("Accounts", "At most"), translate("Accounts", "no bound"))
        lines = translate("Accounts", "Preparation list, one line each")
        self.lines = NoteArea(lines, translate("Accounts", "Terminal on, agreement at hand, forms ready …"))
        form = QVBoxLayout()
        form.addLayout(beside((self.name, 3), (self.tax, 1)))
        form.addLayout(beside((self.late, 1), (self.free, 1), (self.cap, 1)))
        told = translate(
            "Accounts",
            "Of what is open, per day after the due day; at most this share of the bill. Bills that are made keep their terms.",
        )
        form.addWidget(text_label(told, "muted"))
        form.addWidget(self.lines)
        self.lay_out(form)

    def face(self, row: object) -> RowFace:
        """Name, late fee, how many lines must be ticked."""
        if not isinstance(row, FeeTypeRow):
            return RowFace("")
        rate = row.rule.rate
        late = (
            translate("Accounts", "late fee {rate} a day").format(rate=format_rate(rate))
            if rate
            else translate("Accounts", "no late fee")
        )
        ticks = translate("Accounts", "%n line(s) to tick", None, len(row.lines))
        badge = "" if row.is_active else translate("Accounts", "Out of use")
        return RowFace(row.name, purpose=late, sub=ticks, badge=badge, badge_tone=BadgeTone.CALM)

    def rows(self) -> tuple[FeeTypeRow, ...]:
        """All fee types."""
        return queries.fee_types(all_too=True)

    def edit(self, row: Row | None) -> None:
        """Put one into the fields."""
        self.take(row)
        known = row if isinstance(row, FeeTypeRow) else None
        rule = LateRule(cap=WHOLE) if known is None else known.rule
        self.name.set_text("" if known is None else known.name)
        self.tax.set_rate(NONE if known is None else known.tax)
        self.late.set_rate(rule.rate)
        self.free.set_text(str(rule.free_days))
        self.cap.set_rate(rule.cap)
        self.lines.set_text("" if known is None else "\n".join(line.text for line in known.lines))
        if known is None:
            self.name.setFocus()

    def commit(self) -> None:
        """Keep it."""
        try:
            rule = LateRule(self.late.rate(), _days(self.free.text()), self.cap.rate())
            lines = tuple(self.lines.text().splitlines())[: 2 * MOST_LINES]
            draft = FeeTypeDraft(self.name.text(), self.tax.rate(), rule, lines, self.in_use.isChecked())
        except Refusal as refusal:
            self.turn_down(refusal)
            return
        self.keep(lambda current: self.desk.act(service.save_fee_type, (current, draft)))


class PriceClasses(ListEditor):
    """Price classes: a name and how much members of it get off."""

    def __init__(self, doer: Doer) -> None:
        title = translate("Accounts", "Price classes")
        super().__init__(doer, title, title, 760)
        self.name = LineField(translate("Accounts", "Name", "of a thing"), is_required=True)
        self.name.edit.setMaxLength(120)
        self.discount = RateField(translate("Accounts", "Off the price"), translate("Accounts", "none"))
        form = QVBoxLayout()
        form.addWidget(self.name)
        form.addWidget(self.discount)
        self.lay_out(form)

    def face(self, row: object) -> RowFace:
        """Name, discount, how many members."""
        if not isinstance(row, PriceClassRow):
            return RowFace("")
        members = translate("Accounts", "%n member(s)", None, row.members)
        badge = "" if row.is_active else translate("Accounts", "Out of use")
        off = discount_name(row.discount) or translate("Accounts", "the usual price")
        return RowFace(row.name, purpose=off, sub=members, badge=badge, badge_tone=BadgeTone.CALM)

    def rows(self) -> tuple[PriceClassRow, ...]:
        """All price classes."""
        return queries.price_classes(all_too=True)

    def edit(self, row: Row | None) -> None:
        """Put one into the fields."""
        self.take(row)
        known = row if isinstance(row, PriceClassRow) else None
        self.name.set_text("" if known is None else known.name)
        self.discount.set_rate(NONE if known is None else known.discount)
        if known is None:
            self.name.setFocus()

    def commit(self) -> None:
        """Keep it."""
        try:
            draft = PriceClassDraft(self.name.text(), self.discount.rate(), self.in_use.isChecked())
        except Refusal as refusal:
            self.turn_down(refusal)
            return
        act: Callable[[int | None], int] = lambda current: self.desk.act(  # noqa: E731
            service.save_price_class, (current, draft)
        )
        self.keep(partial(act))


def _days(text: str) -> int:
    """Free days as typed; refuses accounts.bad_rate."""
    if not text:
        return 0
    if not (text.isascii() and text.isdecimal()):
        raise Refusal("accounts.bad_rate")
    return int(text)
