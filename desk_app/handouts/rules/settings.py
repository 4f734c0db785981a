"""What a manager can change about parcels and loans."""

from __future__ import annotations

from typing import Final

from desk_app.kernel.settings import Setting

_GROUP: Final = "handouts"

TELL_MINUTES: Setting[int] = Setting("handouts.tell", 15, _GROUP, "minutes", 1, 480)
FETCH_DAYS: Setting[int] = Setting("handouts.fetch", 3, _GROUP, "days", 1, 60)
LOAN_HOURS: Setting[int] = Setting("handouts.loan_hours", 8, _GROUP, "hours", 1, 240)
UMBRELLA_DAYS: Setting[int] = Setting("handouts.umbrella_days", 3, _GROUP, "days", 1, 60)
PARCEL_SLIP: Setting[bool] = Setting("handouts.parcel_slip", True, _GROUP)
LOAN_SLIP: Setting[bool] = Setting("handouts.loan_slip", False, _GROUP)  # paper is saved (G7): only who wants one
CARRIERS: Setting[str] = Setting("handouts.carriers", "", _GROUP, "text")  # quick choices, divided by commas
PLACES: Setting[str] = Setting("handouts.places", "", _GROUP, "text")
SETTINGS: Final = (TELL_MINUTES, FETCH_DAYS, LOAN_HOURS, UMBRELLA_DAYS, PARCEL_SLIP, LOAN_SLIP, CARRIERS, PLACES)
