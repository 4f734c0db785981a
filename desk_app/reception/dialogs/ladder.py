"""Who stands on which rung above the desk (R5): what the site calls them, else the usual two."""

from __future__ import annotations

from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.reception.rules import LADDER_DESK, LADDER_OFFICE


def rung_name(desk: Desk, rung: int) -> str:
    """The person a visitor is with on a rung (1: supervisor, above: office manager); empty for the desk itself."""
    if rung <= 0:
        return ""
    if rung == 1:
        return desk.settings.get(LADDER_DESK) or translate("Reception", "the supervisor")
    return desk.settings.get(LADDER_OFFICE) or translate("Reception", "the office manager")


def with_whom(desk: Desk, rung: int) -> str:
    """*with the supervisor*, for the line of facts; empty for the desk itself."""
    name = rung_name(desk, rung)
    return translate("Reception", "with {whom}").format(whom=name) if name else ""
