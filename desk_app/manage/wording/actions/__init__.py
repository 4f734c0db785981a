"""What each journal action is called, from one catalogue per slice. Words only.

An action that nobody worded reads as its code: the journal may hold what a later program wrote.
"""

from __future__ import annotations

from typing import Final

from desk_app.kernel.texts import translate
from desk_app.manage.wording.actions import cases, desk, house, till

CATALOGUES: Final = {**desk.CATALOGUES, **cases.CATALOGUES, **house.CATALOGUES, **till.CATALOGUES}
ACTIONS: Final = {action: words for catalogue in CATALOGUES.values() for action, words in catalogue.items()}


def action_name(action: str, language: str | None = None) -> str:
    """A journal action as people say it; its code where nobody worded it."""
    return translate("Manage", ACTIONS[action], language=language) if action in ACTIONS else action
