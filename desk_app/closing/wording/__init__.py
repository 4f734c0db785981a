"""The words of opening and closing: names, steps, causes and refusals. Imports rules and texts only."""

from desk_app.closing.wording.names import (
    STEPS,
    check_text,
    counted,
    day_text,
    done_lines,
    line_names,
    menu_name,
    moment_text,
    money,
    month_heads,
    piece_lines,
    step_text,
    sum_name,
    tender_total,
)
from desk_app.closing.wording.refusals import refusal

__all__ = [
    "STEPS",
    "check_text",
    "counted",
    "day_text",
    "done_lines",
    "line_names",
    "menu_name",
    "moment_text",
    "money",
    "month_heads",
    "piece_lines",
    "refusal",
    "step_text",
    "sum_name",
    "tender_total",
]
