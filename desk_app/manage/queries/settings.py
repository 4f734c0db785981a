"""Every setting of the program with its present value, by group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desk_app.kernel.settings import Setting
from desk_app.kernel.work import Desk
from desk_app.printing.rules import LOGO


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting and what it is now."""

    setting: Setting[Any]
    value: int | str | bool

    @property
    def is_default(self) -> bool:
        """Whether nobody changed it, or changed it back."""
        return bool(self.value == self.setting.default)


def setting_rows(desk: Desk, group: str = "") -> tuple[SettingRow, ...]:
    """The settings of a group (all without one) in the order the slices declare them; the logo has its own page."""
    return tuple(
        SettingRow(setting, desk.settings.get(setting))
        for setting in desk.offers.settings()
        if setting.key != LOGO.key and (not group or setting.group == group)
    )


def groups(desk: Desk) -> tuple[str, ...]:
    """The headings, in order."""
    return tuple(dict.fromkeys(row.setting.group for row in setting_rows(desk)))
