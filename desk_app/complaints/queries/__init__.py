"""What screens, slips and prompts read of complaints: bounded lists, one case with everything, the board's figures."""

from desk_app.complaints.queries.board import (
    BoardFigures,
    BoardRow,
    Filter,
    board,
    board_figures,
    count_open,
    similar_open,
)
from desk_app.complaints.queries.cases import (
    case_by_number,
    case_page,
    cases_of,
    clock_why,
    matter,
)
from desk_app.complaints.queries.due import DueRow, next_due, next_sweep, owed_call_backs, prompts_due
from desk_app.complaints.queries.figures import figures_of
from desk_app.complaints.queries.lists import (
    BlankRow,
    DrawRow,
    UtilityRow,
    authority_of,
    blank,
    blank_by_number,
    draws,
    suggestions_for,
    utilities,
)
from desk_app.complaints.queries.months import cases_of_month, frozen_month, month_steps, months
from desk_app.complaints.queries.rows import AttemptRow, CallBackRow, CasePageRow, ClockRow, EventRow, MatterRow

__all__ = [
    "AttemptRow", "BlankRow", "BoardFigures", "BoardRow", "CallBackRow", "CasePageRow", "ClockRow", "DrawRow", "DueRow",
    "EventRow", "Filter", "MatterRow", "UtilityRow", "authority_of", "blank", "blank_by_number", "board",
    "board_figures", "case_by_number", "case_page", "cases_of", "cases_of_month", "clock_why", "count_open", "draws", "figures_of",
    "frozen_month", "matter", "month_steps", "months", "next_due", "next_sweep", "owed_call_backs", "prompts_due", "similar_open",
    "suggestions_for", "utilities",
]  # fmt: skip
