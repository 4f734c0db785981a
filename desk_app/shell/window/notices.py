"""What the window notices by itself: a clock that jumped, a year without holidays, what printing says of itself."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject

from desk_app.kernel import hours
from desk_app.kernel.clock import GuardedClock
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.shell.window.page import WorkPage

if TYPE_CHECKING:
    from desk_app.shell.window.acts import WindowActs


class Notices(QObject):
    """Banners and the status line; bounded reads only, every few seconds at most."""

    def __init__(self, page: WorkPage, acts: WindowActs) -> None:
        super().__init__(acts)
        self.page = page
        self.desk = page.seat.desk
        self._acts = acts
        page.banners.acted.connect(self._banner_act)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands there is said in a new language at once; a covered page is looked at when it comes up."""
        if event.type() is QEvent.Type.LanguageChange and self.page.isVisible():
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Say what is the matter now, and take away what is no more."""
        self._clock_line()
        self._calendar_line()
        self.look_at_papers()
        self._late_promises()

    def _late_promises(self) -> None:
        """An answer that fell due is written and passed up once (C4), whoever sits here and whatever tab is open."""
        from desk_app.calls import queries, service

        if queries.has_unwritten_breach(self.desk.now()):
            self._acts.do(lambda: self.desk.as_program(service.escalate_late))

    def _clock_line(self) -> None:
        clock = self.desk.clock
        jump = clock.jumped if isinstance(clock, GuardedClock) else None
        if jump is None:
            self.page.banners.hide_line("clock")
            return
        zone = self.desk.zone()
        text = translate("Shell", "The computer's clock shows {found}, but it was {expected} already. Times go on.")
        told = text.format(found=_told(jump.found, zone), expected=_told(jump.expected, zone))
        operator = self.desk.operator
        may = operator is not None and operator.role.covers(Role.SUPERVISOR)
        self.page.banners.show_line("clock", told, "late", translate("Shell", "The clock is right") if may else "")

    def _calendar_line(self) -> None:
        today = self.desk.today()
        year = hours.year_missing(today)
        operator = self.desk.operator
        may = operator is not None and operator.role.covers(Role.SUPERVISOR)
        # From November on for those who can mend it; for everybody only once it begins to matter.
        if year is None or not (may or year == today.year or today.month == 12):
            self.page.banners.hide_line("holidays")
            return
        text = translate("Shell", "The public holidays of {year} are missing: deadlines would be wrong.")
        self.page.banners.show_line(
            "holidays", text.format(year=year), "soon", translate("Shell", "Import") if may else ""
        )

    def look_at_papers(self) -> None:
        """What printing says of itself, in the status line."""
        from desk_app.printing import offers as printing

        self.page.status.set_printer(*printing.status(self.desk))

    def _banner_act(self, key: str) -> None:
        if key == "clock":
            if isinstance(self.desk.clock, GuardedClock):
                self.desk.clock.accept()
            self.look()
        elif key == "holidays":
            year = hours.year_missing(self.desk.today())
            if year is not None:
                self._acts.do(lambda: self.desk.do(hours.import_public_holidays, year), self.look)


def _told(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"
