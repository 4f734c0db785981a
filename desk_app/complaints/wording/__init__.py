"""The words of complaints: names, lines of the course, deadlines that explain themselves, sentences of refusals.

Text only, in the reader's language; no Qt, no database.
"""

from desk_app.complaints.wording.lines import (
    addressee_words,
    alike_words,
    allowance_words,
    by_words,
    card_steps,
    customer_name,
    day_words,
    event_title,
    first_words,
    moment_words,
    since_words,
    span_words,
    unhappy_customer,
    unsolved_case,
    why_line,
    why_lines,
    with_words,
)
from desk_app.complaints.wording.names import doing_name, key_name, month_step_name, name_of, step_name
from desk_app.complaints.wording.refusals import refusal

__all__ = [
    "addressee_words",
    "alike_words",
    "allowance_words",
    "by_words",
    "card_steps",
    "customer_name",
    "day_words",
    "doing_name",
    "event_title",
    "first_words",
    "key_name",
    "moment_words",
    "month_step_name",
    "name_of",
    "refusal",
    "since_words",
    "span_words",
    "step_name",
    "unhappy_customer",
    "unsolved_case",
    "why_line",
    "why_lines",
    "with_words",
]
