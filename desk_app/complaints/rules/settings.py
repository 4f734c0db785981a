"""What a manager can change about complaints: the clocks' lengths, the sample, when a matter is major."""

from __future__ import annotations

from desk_app.kernel.settings import Setting

_G = "complaints"
DISPATCH_MINUTES: Setting[int] = Setting("complaints.dispatch", 10, _G, "minutes", 1, 480)
REACTION_MINUTES: Setting[int] = Setting("complaints.reaction", 10, _G, "minutes", 1, 480)
RESULT_MINUTES: Setting[int] = Setting("complaints.result_general", 120, _G, "minutes", 10, 4800)
RESULT_MAJOR_DAYS: Setting[int] = Setting("complaints.result_major", 2, _G, "days", 1, 30)
CALL_BACK_DAYS: Setting[int] = Setting("complaints.call_back", 2, _G, "days", 1, 30)
SAMPLED_DAYS: Setting[int] = Setting("complaints.sampled", 3, _G, "days", 1, 30)
SAMPLE_PERCENT: Setting[int] = Setting("complaints.sample_percent", 30, _G, "percent", 0, 100)
MAJOR_CUSTOMERS: Setting[int] = Setting("complaints.major_customers", 5, _G, "", 2, 100)
ATTEMPTS: Setting[int] = Setting("complaints.attempts", 3, _G, "", 1, 10)
FILE_BY_DAY: Setting[int] = Setting("complaints.file_by", 5, _G, "", 1, 28)
CAUSES: Setting[str] = Setting("complaints.causes", "", _G, "text")  # quick choices, divided by commas
MEASURES: Setting[str] = Setting("complaints.measures", "", _G, "text")
SETTINGS = (
    DISPATCH_MINUTES,
    REACTION_MINUTES,
    RESULT_MINUTES,
    RESULT_MAJOR_DAYS,
    CALL_BACK_DAYS,
    SAMPLED_DAYS,
    SAMPLE_PERCENT,
    MAJOR_CUSTOMERS,
    ATTEMPTS,
    FILE_BY_DAY,
    CAUSES,
    MEASURES,
)
