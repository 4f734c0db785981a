"""One day that does not follow the week: a public holiday, a make-up working day, the site's own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QVBoxLayout

from desk_app.kernel import hours, texts
from desk_app.kernel.calendar import DayKind, DayOverride, day_name, parse_windows, write_windows
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class DayDialog(ActDialog):
    """Add a day or change one; the date of a known day stays."""

    def __init__(self, doer: Doer, known: DayOverride | None) -> None:
        title = translate("Manage", "A day that differs")
        super().__init__(doer, title, translate("Manage", "Save"), width=520)
        self._known = known
        day = known.day if known is not None else doer.desk.today()
        self.day = QDateEdit(QDate(day.year, day.month, day.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMinimumHeight(look().touch())
        self.day.setAccessibleName(translate("Manage", "Day"))
        self.day.setEnabled(known is None)
        kinds = (
            Option(DayKind.OWN, translate("Manage", "Own day")),
            Option(DayKind.PUBLIC_HOLIDAY, translate("Manage", "Public holiday")),
            Option(DayKind.MAKE_UP, translate("Manage", "Make-up working day")),
        )
        self.kind = ChoiceChips(kinds, translate("Manage", "Kind"))
        self.kind.set_value(DayKind.OWN if known is None else known.kind)
        self.kind.setEnabled(known is None)
        self.name = LineField(translate("Manage", "Name"))
        self.hours = LineField(translate("Manage", "Open"), translate("Manage", "such as 10:00-16:00; empty: closed"))
        self._lay_out()
        if known is not None:
            self.name.set_text(day_name(known, texts.language()))
            self.hours.set_text("" if known.windows is None else write_windows(known.windows))

    def commit(self) -> None:
        """Keep the day."""
        kind = self.kind.value()
        try:
            windows = parse_windows(self.hours.text())
        except Refusal as refused:
            self.set_problem(sentence(refused))
            return
        if not isinstance(kind, DayKind):
            return
        # A make-up day without hours of its own has those of an ordinary working day.
        by_kind = not windows and kind is not DayKind.OWN
        special = DayOverride(self._day(), kind, None if by_kind else windows, self._name(), self._key())
        self.send(lambda: self.desk.act(hours.set_day, (special,)))

    def _name(self) -> str:
        """What the site typed itself; a known holiday keeps its names in all languages."""
        typed = self.name.text()[:100]
        return (
            ""
            if self._known is not None and typed == day_name(self._known, texts.language()) and self._key()
            else typed
        )

    def _key(self) -> str:
        return "" if self._known is None else self._known.key

    def _day(self) -> date:
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _lay_out(self) -> None:
        for word, part in ((translate("Manage", "Day"), self.day), (translate("Manage", "Kind"), self.kind)):
            column = QVBoxLayout()
            column.setSpacing(Space.XS)
            column.addWidget(text_label(word, "muted", wrap=False))
            column.addWidget(part)
            self.body.addLayout(column)
        self.body.addWidget(self.name)
        self.body.addWidget(self.hours)
