"""What a manager can change about lost property: limits, times, site rules."""

from __future__ import annotations

from typing import Final

from desk_app.kernel.settings import Setting

_GROUP: Final = "lost_property"

KEEP_DAYS: Setting[int] = Setting("lost_property.keep_days", 15, _GROUP, "days", 1, 365)  # L3, D8
AHEAD_DAYS: Setting[int] = Setting("lost_property.ahead_days", 1, _GROUP, "days", 0, 14)
FEATURES_NEEDED: Setting[int] = Setting("lost_property.features", 3, _GROUP, "", 1, 9)  # D14
REFUSALS_TO_LOCK: Setting[int] = Setting("lost_property.refusals", 2, _GROUP, "", 1, 9)  # D14
LOCK_HOURS: Setting[int] = Setting("lost_property.lock_hours", 24, _GROUP, "hours", 1, 240)  # D14
SHELVE_MINUTES: Setting[int] = Setting("lost_property.shelve", 30, _GROUP, "minutes", 1, 480)
CASH_LIMIT: Setting[int] = Setting("lost_property.cash_limit", 100_000, _GROUP, "minor", 0, 10**10)  # D15
REPORT_DAYS: Setting[int] = Setting("lost_property.report_days", 3, _GROUP, "days", 0, 60)
DOCUMENTS_TO_POLICE: Setting[bool] = Setting("lost_property.documents_to_police", False, _GROUP)  # D9
RETURN_TO_FINDER: Setting[bool] = Setting("lost_property.return_to_finder", False, _GROUP)
PERISHABLE_HOURS: Setting[int] = Setting("lost_property.perishable_hours", 24, _GROUP, "hours", 1, 240)
LEFT_BEHIND_DAYS: Setting[int] = Setting("lost_property.left_behind_days", 3, _GROUP, "days", 1, 60)
PLACES: Setting[str] = Setting("lost_property.places", "", _GROUP, "text")  # quick choices, divided by commas
STORAGES: Setting[str] = Setting("lost_property.storages", "", _GROUP, "text")
ADMINISTRATION: Setting[str] = Setting("lost_property.administration", "", _GROUP, "text")
ADMINISTRATION_PHONE: Setting[str] = Setting("lost_property.administration_phone", "", _GROUP, "text")
SETTINGS: Final = (
    KEEP_DAYS,
    AHEAD_DAYS,
    FEATURES_NEEDED,
    REFUSALS_TO_LOCK,
    LOCK_HOURS,
    SHELVE_MINUTES,
    CASH_LIMIT,
    REPORT_DAYS,
    DOCUMENTS_TO_POLICE,
    RETURN_TO_FINDER,
    PERISHABLE_HOURS,
    LEFT_BEHIND_DAYS,
    PLACES,
    STORAGES,
    ADMINISTRATION,
    ADMINISTRATION_PHONE,
)
