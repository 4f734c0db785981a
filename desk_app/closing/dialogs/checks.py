"""The opening checklist: ticked and signed in the morning (G1), written by the manager."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.closing import queries, service
from desk_app.closing.queries import CheckRow
from desk_app.closing.rules import MOST_CHECKS, Check, Mark, all_done
from desk_app.closing.wording import check_text
from desk_app.followup import queries as followup
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.step_list import CheckRow as Box
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class CheckLine(QWidget):
    """One thing: its box, and a remark beside it for what is not in order."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = Box(text)
        self.remark = LineField("", translate("Closing", "What is the matter"))
        self.remark.edit.setAccessibleName(translate("Closing", "Remark on: {what}").format(what=text))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addWidget(self.box, 3)
        line.addWidget(self.remark, 2)

    def show_mark(self, mark: Mark | None, *, is_signed: bool) -> None:
        """Show how it stands."""
        self.box.setChecked(mark is not None and mark.is_done)
        if mark is not None and not self.remark.edit.hasFocus():
            self.remark.set_text(mark.remark)
        self.box.setEnabled(not is_signed)
        self.remark.set_read_only(is_signed)


class ChecksDialog(ActDialog):
    """Tick each thing, say what is not in order, sign with Enter; every tick is kept at once."""

    def __init__(self, doer: Doer) -> None:
        title = translate("Closing", "Opening checklist")
        super().__init__(doer, title, translate("Closing", "Sign and print"), width=860)
        self.row: CheckRow | None = None
        self.lines: list[CheckLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        self._state = text_label("", "muted")
        self._faults_title = SectionLabel(translate("Closing", "Open faults"))
        self._faults = text_label("")
        self.body.addWidget(self._state)
        self.body.addLayout(self._list)
        self.body.addWidget(self._faults_title)
        self.body.addWidget(self._faults)
        self.doer.ask(lambda: self.desk.act(service.begin_checks), then=self._begun, refused=self._refused)

    def commit(self) -> None:
        """Sign it off."""
        row = self.row
        if row is not None and not row.is_signed:
            self.send(lambda: self.desk.act(service.sign_checks, (row.id,)))

    def _begun(self, check_id: int) -> None:
        self._show(queries.day_check(check_id))

    def _show(self, row: CheckRow) -> None:
        if not isValid(self):  # closed while the act was on its way
            return
        self.row = row
        if not self.lines:
            self._make(row)
        for place, line in enumerate(self.lines):
            line.show_mark(row.marks.get(place), is_signed=row.is_signed)
        words = translate("Closing", "Number {number}, begun {time}")
        if row.is_signed:
            words = translate("Closing", "Number {number}, signed by {staff} at {time}")
        when = (row.signed_at or row.begun_at).astimezone(self.desk.zone())
        self._state.setText(words.format(number=grouped(row.number), staff=row.signed_by, time=f"{when:%H:%M}"))
        self.main.setVisible(not row.is_signed)
        self.main.setEnabled(all_done(len(row.items), row.marks))
        self.cancel.setText(translate("Closing", "Close"))

    def _make(self, row: CheckRow) -> None:
        for place, item in enumerate(row.items):
            line = CheckLine(check_text(item))
            line.box.clicked.connect(partial(self._mark, place))
            line.remark.committed.connect(partial(self._remarked, place))
            self.lines.append(line)
            self._list.addWidget(line)
        faults = followup.open_faults()
        self._faults.setText("\n".join(f"{fault.what} · {fault.place}" for fault in faults))
        self._faults_title.setVisible(bool(faults))
        self._faults.setVisible(bool(faults))
        self.lines[0].box.setFocus()

    def _remarked(self, place: int, text: str) -> None:
        row = self.row
        known = None if row is None else row.marks.get(place)
        if row is not None and not row.is_signed and text != ("" if known is None else known.remark):
            self._mark(place)

    def _mark(self, place: int, _is_done: bool = False) -> None:
        row, line = self.row, self.lines[place]
        if row is None:
            return
        options = {"is_done": line.box.isChecked(), "remark": line.remark.text()}
        self.doer.ask(
            lambda: self.desk.act(service.mark, (row.id, place), options),
            then=lambda _none: self._show(queries.day_check(row.id)),
            refused=self._not_marked,
        )

    def _not_marked(self, refusal: Refusal) -> None:
        if isValid(self):
            self.set_problem(sentence(refusal))


class EditChecksDialog(ActDialog):
    """The manager writes what is looked at: the program's things in their words, further ones in the site's."""

    def __init__(self, doer: Doer) -> None:
        title = translate("Closing", "Edit the checklist")
        told = translate("Closing", "It holds from the next opening on. An empty line is left out.")
        super().__init__(doer, title, translate("Closing", "Keep it"), text=told, width=720)
        self.lines: list[tuple[Check, LineField]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        for item in queries.checklist():
            self._add(item)
        self.more = Button(translate("Closing", "One more"), icon="plus", compact=True)
        self.more.clicked.connect(lambda: self._add(Check()).setFocus())
        self.body.addLayout(self._list)
        self.add_to_foot(self.more)

    def items(self) -> tuple[Check, ...]:
        """What is on the list now: a line left as the program words it stays the program's."""
        kept = []
        for item, field in self.lines:
            is_known = bool(item.key) and field.text() == check_text(item)
            kept.append(item if is_known else Check(text=field.text()))
        return tuple(kept)

    def commit(self) -> None:
        """Keep the list."""
        items = self.items()
        self.send(lambda: self.desk.act(service.save_checklist, (items,)))

    def _add(self, item: Check) -> LineField:
        field = LineField()
        field.set_text(check_text(item) if item.key or item.text else "")
        field.edit.setAccessibleName(translate("Closing", "Thing {number}").format(number=len(self.lines) + 1))
        self.lines.append((item, field))
        self._list.addWidget(field)
        if len(self.lines) >= MOST_CHECKS:
            self.more.setEnabled(False)
        return field
