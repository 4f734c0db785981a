"""The rules of the telephone as pure functions and values; nothing here reads a clock or a database."""

from desk_app.calls.rules.clocks import (
    checking_due,
    late_from,
    private_due,
    promise_days,
    promise_due,
    rings_by,
    silent_due,
)
from desk_app.calls.rules.drafts import (
    LONGEST_LINE,
    LONGEST_NOTE,
    LONGEST_PHONE,
    LONGEST_TEXT,
    MOST_QUESTIONS,
    CallDraft,
    CallRecord,
    SheetDraft,
)
from desk_app.calls.rules.review import sample
from desk_app.calls.rules.settings import (
    ABUSE_REQUESTS,
    AHEAD_HOURS,
    CHECKING_SECONDS,
    DELAY_DAYS,
    ENQUIRY_DAYS,
    MAX_RINGS,
    PRIVATE_MINUTES,
    REQUEST_DAYS,
    RETURN_MINUTES,
    REVIEW_AHEAD_MINUTES,
    REVIEW_ANSWER_DAYS,
    RING_BACK_MINUTES,
    RING_SECONDS,
    SAMPLE_PERCENT,
    SETTINGS,
    SILENT_GREETINGS,
    SILENT_SECONDS,
)
from desk_app.calls.rules.speech import Moment, situation
from desk_app.calls.rules.states import (
    CHOSEN,
    Direction,
    Kind,
    Mark,
    Outcome,
    PromiseEvent,
    PromiseState,
    Satisfaction,
    State,
    Way,
    check_way,
)

__all__ = [
    "ABUSE_REQUESTS", "AHEAD_HOURS", "CHECKING_SECONDS", "CHOSEN", "DELAY_DAYS", "ENQUIRY_DAYS", "LONGEST_LINE",
    "LONGEST_NOTE", "LONGEST_PHONE", "LONGEST_TEXT", "MAX_RINGS", "MOST_QUESTIONS", "PRIVATE_MINUTES", "REQUEST_DAYS",
    "RETURN_MINUTES", "REVIEW_AHEAD_MINUTES", "REVIEW_ANSWER_DAYS", "RING_BACK_MINUTES", "RING_SECONDS",
    "SAMPLE_PERCENT", "SETTINGS", "SILENT_GREETINGS", "SILENT_SECONDS", "CallDraft", "CallRecord", "Direction", "Kind",
    "Mark", "Moment", "Outcome", "PromiseEvent", "PromiseState", "Satisfaction", "SheetDraft", "State", "Way",
    "check_way", "checking_due", "late_from", "private_due", "promise_days", "promise_due", "rings_by", "sample",
    "silent_due", "situation",
]  # fmt: skip
