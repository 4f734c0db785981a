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
from desk_app.complaints.queries.due import (
    DueRow,
    next_due,
    next_sweep,
    on_site_due,
    owed_call_backs,
    prompts_due,
    proposed_beside,
)
from desk_app.complaints.queries.figures import figures_of
from desk_app.complaints.queries.lists import (
    BlankRow,
    DrawRow,
    UtilityRow,
    authorities,
    authority_of,
    blank,
    blank_by_number,
    draws,
    holders_of,
    suggestions_for,
    utilities,
)
from desk_app.complaints.queries.months import (
    Counted,
    WordsRow,
    cases_of_month,
    count_month,
    frozen_month,
    month_steps,
    month_words,
    months,
    unfiled_month,
)
from desk_app.complaints.queries.reviews import ReviewItemRow, ReviewRow, days_owed, items_of, review_of, to_review
from desk_app.complaints.queries.rows import AttemptRow, CallBackRow, CasePageRow, ClockRow, EventRow, MatterRow

__all__ = [
    "AttemptRow", "BlankRow", "BoardFigures", "BoardRow", "CallBackRow", "CasePageRow", "ClockRow", "Counted",
    "DrawRow", "DueRow", "EventRow", "Filter", "MatterRow", "ReviewItemRow", "ReviewRow", "UtilityRow", "WordsRow",
    "authorities", "authority_of", "blank", "blank_by_number", "board", "board_figures", "case_by_number",
    "case_page", "cases_of", "cases_of_month", "clock_why", "count_month", "count_open", "days_owed", "draws",
    "figures_of", "frozen_month", "holders_of", "items_of", "matter", "month_steps", "month_words", "months", "next_due",
    "next_sweep", "on_site_due", "owed_call_backs", "prompts_due", "proposed_beside", "review_of", "similar_open", "suggestions_for",
    "to_review", "unfiled_month", "utilities",
]  # fmt: skip
