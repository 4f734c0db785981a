"""What a manager can change about the telephone."""

from __future__ import annotations

from desk_app.kernel.settings import Setting

MAX_RINGS: Setting[int] = Setting("calls.max_rings", 3, "calls", "", 1, 20)  # C1
RING_SECONDS: Setting[int] = Setting("calls.ring_seconds", 5, "calls", "seconds", 1, 30)  # D7
ENQUIRY_DAYS: Setting[int] = Setting("calls.enquiry_days", 3, "calls", "days", 0, 30)  # C4
REQUEST_DAYS: Setting[int] = Setting("calls.request_days", 2, "calls", "days", 0, 30)  # C4
DELAY_DAYS: Setting[int] = Setting("calls.delay_days", 2, "calls", "days", 1, 30)  # C4: with an apology
AHEAD_HOURS: Setting[int] = Setting("calls.ahead", 4, "calls", "hours", 0, 48)
SILENT_SECONDS: Setting[int] = Setting("calls.silent_seconds", 5, "calls", "seconds", 1, 60)  # C8
SILENT_GREETINGS: Setting[int] = Setting("calls.silent_greetings", 2, "calls", "", 1, 5)
ABUSE_REQUESTS: Setting[int] = Setting("calls.abuse_requests", 3, "calls", "", 1, 9)
PRIVATE_MINUTES: Setting[int] = Setting("calls.private_minutes", 3, "calls", "minutes", 1, 60)  # C9
CHECKING_SECONDS: Setting[int] = Setting("calls.checking", 45, "calls", "seconds", 15, 600)  # T3
RING_BACK_MINUTES: Setting[int] = Setting("calls.ring_back", 5, "calls", "minutes", 1, 120)  # R3
RETURN_MINUTES: Setting[int] = Setting("calls.return_call", 30, "calls", "minutes", 1, 480)
SAMPLE_PERCENT: Setting[int] = Setting("calls.sample", 30, "calls", "percent", 0, 100)  # C12
REVIEW_AHEAD_MINUTES: Setting[int] = Setting("calls.review_ahead", 90, "calls", "minutes", 0, 600)
REVIEW_ANSWER_DAYS: Setting[int] = Setting("calls.review_answer", 2, "calls", "days", 0, 30)  # C12
SETTINGS = (
    MAX_RINGS,
    RING_SECONDS,
    ENQUIRY_DAYS,
    REQUEST_DAYS,
    DELAY_DAYS,
    AHEAD_HOURS,
    SILENT_SECONDS,
    SILENT_GREETINGS,
    ABUSE_REQUESTS,
    PRIVATE_MINUTES,
    CHECKING_SECONDS,
    RING_BACK_MINUTES,
    RETURN_MINUTES,
    SAMPLE_PERCENT,
    REVIEW_AHEAD_MINUTES,
    REVIEW_ANSWER_DAYS,
)
