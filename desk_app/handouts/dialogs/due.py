"""Until when something is lent: hours and days as chips, the usual one for its kind chosen."""

from __future__ import annotations

from desk_app.handouts.rules import LOAN_HOURS, UMBRELLA_DAYS, ThingKind
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.widgets.choice import ChoiceChips, Option

_DAY = 24
_OFFERED = (2, _DAY, 7 * _DAY)


class DueChips(ChoiceChips):
    """A choice of spans from now, in hours."""

    def __init__(self, desk: Desk, kind: ThingKind = ThingKind.KEY) -> None:
        self._usual = desk.settings.get(LOAN_HOURS), desk.settings.get(UMBRELLA_DAYS) * _DAY
        spans = sorted({*_OFFERED, *self._usual})
        super().__init__([Option(hours, span_text(hours)) for hours in spans], translate("Handouts", "Due back in"))
        self.set_kind(kind)

    def set_kind(self, kind: ThingKind) -> None:
        """Choose what is usual for a kind of thing."""
        self.set_value(self._usual[kind is ThingKind.UMBRELLA])

    def hours(self) -> int:
        """The chosen span."""
        chosen = self.value()
        return chosen if isinstance(chosen, int) else self._usual[0]


def span_text(hours: int) -> str:
    """A span as people say it."""
    if hours % _DAY:
        return translate("Handouts", "%n hour(s)", None, hours)
    return translate("Handouts", "%n day(s)", None, hours // _DAY)
