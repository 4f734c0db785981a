"""What screens, prompts and other slices read of the telephone."""

from desk_app.calls.queries.calls import (
    CallFigures,
    CallRow,
    MarkRow,
    call,
    call_by_number,
    calls_about,
    calls_of_day,
    figures,
    history,
    history_of,
    live,
    marks_of,
)
from desk_app.calls.queries.promises import (
    DueDayRow,
    PromiseRow,
    PromiseStepRow,
    SheetRow,
    due_days,
    has_unwritten_breach,
    open_promises,
    open_promises_of,
    open_promises_to,
    open_sheets,
    promise,
    promise_of_call,
    sheet,
    sheet_by_number,
    steps_of_promise,
)
from desk_app.calls.queries.reviews import (
    ReviewItemRow,
    ReviewRow,
    days_owed,
    has_due_answer,
    items_of,
    review_of,
    to_review,
)

__all__ = [
    "CallFigures", "CallRow", "DueDayRow", "MarkRow", "PromiseRow", "PromiseStepRow", "ReviewItemRow", "ReviewRow",
    "SheetRow", "call", "call_by_number", "calls_about", "calls_of_day", "days_owed", "due_days", "figures",
    "has_due_answer", "has_unwritten_breach", "history", "history_of", "items_of", "live", "marks_of", "open_promises",
    "open_promises_of", "open_promises_to", "open_sheets", "promise", "promise_of_call", "review_of", "sheet",
    "sheet_by_number", "steps_of_promise", "to_review",
]  # fmt: skip
