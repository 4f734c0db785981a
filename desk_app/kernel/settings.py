"""Typed settings: declared once by the slice that obeys them, stored in the database, every change journalled.

A setting must never be read at import time: its value can change while the program runs.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from peewee import CharField, TextField

from desk_app.kernel.changes import Change
from desk_app.kernel.database import Table, change, rows
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role

if TYPE_CHECKING:
    from desk_app.kernel.work import Work

T = TypeVar("T", int, str, bool)
SETTINGS_REF = Ref("setting", 0)
TEXT_LIMIT = 2000


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One rule's number or word with its default and bounds; ``group`` is the heading it stands under.

    ``unit`` is one of "minutes", "seconds", "days", "hours", "minor" (money), "percent", "text", "" and only for showing.
    """

    key: str
    default: T
    group: str
    unit: str = ""
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[T, ...] = ()
    check: Callable[[Any], object] | None = (
        None  # refuses a text that means nothing, such as a zone that does not exist
    )

    def checked(self, wanted: object) -> T:
        """The value if it fits; refuses settings.wrong_type, .out_of_range, .not_a_choice and what ``check`` refuses."""
        _check(self.key, self.default, wanted, self.minimum, self.maximum)
        if self.choices and wanted not in self.choices:
            raise Refusal("settings.not_a_choice", key=self.key, choices=self.choices)
        if self.check is not None:
            self.check(wanted)
        return wanted  # type: ignore[return-value]  # _check compared the types


def _check(key: str, default: object, wanted: object, low: int | None, high: int | None) -> None:
    if type(wanted) is not type(default):
        raise Refusal("settings.wrong_type", key=key)
    measure = 0
    if isinstance(wanted, str):
        measure, low, high = len(wanted), 0, TEXT_LIMIT
    elif isinstance(wanted, int) and not isinstance(wanted, bool):
        measure = wanted
    if (low is not None and measure < low) or (high is not None and measure > high):
        raise Refusal("settings.out_of_range", key=key, minimum=low, maximum=high)


def known_zone(name: str) -> ZoneInfo:
    """The time zone of that name; refuses settings.unknown_zone, with one to go by."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Refusal("settings.unknown_zone", zone=name) from None


SITE_NAME: Setting[str] = Setting("site.name", "", "site", "text")
SITE_ADDRESS: Setting[str] = Setting("site.address", "", "site", "text")
SITE_PHONE: Setting[str] = Setting("site.phone", "", "site", "text")
SITE_FOOTER: Setting[str] = Setting("site.footer", "", "site", "text")
SITE_LANGUAGE: Setting[str] = Setting("site.language", "zh_CN", "site", choices=("zh_CN", "zh_TW", "en"))
SITE_ZONE: Setting[str] = Setting("site.zone", "Asia/Shanghai", "site", "text", check=known_zone)
SITE_CURRENCY: Setting[str] = Setting(
    "site.currency", "CNY", "site", choices=("CNY", "TWD", "HKD", "MOP", "USD", "EUR")
)
CUTOVER_HOUR: Setting[int] = Setting("site.cutover_hour", 4, "site", "hours", minimum=0, maximum=12)
SETTINGS = (
    SITE_NAME,
    SITE_ADDRESS,
    SITE_PHONE,
    SITE_FOOTER,
    SITE_LANGUAGE,
    SITE_ZONE,
    SITE_CURRENCY,
    CUTOVER_HOUR,
)


class SettingValue(Table):
    """A value that differs from its default."""

    key = CharField(max_length=60, unique=True)
    content = TextField()


TABLES = (SettingValue,)


@dataclass(frozen=True, slots=True)
class SettingChanged(Change):
    """A setting has a new value."""

    key: str


class Settings:
    """The site's values, read once and kept until a change is published."""

    def __init__(self) -> None:
        self._values: dict[str, object] | None = None

    def forget(self) -> None:
        """Read anew at the next question."""
        self._values = None

    def get(self, setting: Setting[T]) -> T:
        """The present value; one that no longer fits its bounds counts as the default."""
        if self._values is None:
            self._values = {key: json.loads(content) for key, content in rows("SELECT key, content FROM setting_value")}
        if setting.key not in self._values:
            return setting.default
        try:
            return setting.checked(self._values[setting.key])
        except Refusal:
            return setting.default


def change_setting(work: Work, setting: Setting[T], wanted: T) -> None:
    """Give a setting a new value (supervisors; site and money settings: managers); the journal keeps both values."""
    work.need(Role.MANAGER if setting.group in {"site", "money"} else Role.SUPERVISOR)
    before = work.setting(setting)
    checked = setting.checked(wanted)
    content = canonical_json(checked)
    if not change("UPDATE setting_value SET content = ? WHERE key = ?", content, setting.key):
        SettingValue.insert(key=setting.key, content=content).execute()
    work.record("setting.changed", SETTINGS_REF, {"key": setting.key, "from": before, "to": checked})
    work.publish(SettingChanged(setting.key))


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """One change of a setting from the journal: when (milliseconds), by whom, from what to what."""

    at: int
    actor: str
    before: object
    after: object


def history(setting: Setting[T], limit: int = 50) -> tuple[ChangedRow, ...]:
    """The newest changes of one setting, newest first."""
    found = rows(
        "SELECT j.at, j.actor, f.payload FROM journal j JOIN journal_facts f ON f.id = j.id "
        "WHERE j.subject_kind = ? AND j.subject_id = ? AND j.action = 'setting.changed' AND f.payload LIKE ? "
        "ORDER BY j.id DESC LIMIT ?",
        SETTINGS_REF.kind,
        SETTINGS_REF.id,
        f'%"key":{json.dumps(setting.key)},%',
        limit,
    )
    told = ((int(at), str(actor), json.loads(payload)) for at, actor, payload in found)
    # The joker of LIKE is also a letter of our keys.
    return tuple(
        ChangedRow(at, actor, facts["from"], facts["to"]) for at, actor, facts in told if facts["key"] == setting.key
    )
