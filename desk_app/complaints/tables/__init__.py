"""The tables of complaints. Private to the slice.

``complaint_case`` holds the present state and the next instant at which a clock wants something (``next_due_at``), so
that a pass over a million cases reads one short index; everything beside it only grows. What names a person stands in
side rows that only erasing may delete (D16).
"""

from desk_app.complaints.tables.cases import (
    CaseFact,
    CaseNote,
    CaseSignature,
    CaseSignatureInk,
    CaseStep,
    CaseText,
    ComplaintCase,
    Matter,
)
from desk_app.complaints.tables.clocks import CallBack, CallBackAttempt, CaseClock, CaseDraw, ClockBreach, ClockMark
from desk_app.complaints.tables.guards import TRIGGERS
from desk_app.complaints.tables.site import (
    AuthorityRule,
    BlankForm,
    CaseReview,
    CaseReviewItem,
    MonthFiled,
    MonthFrozen,
    MonthWords,
    Utility,
)

TABLES = (
    ComplaintCase,
    CaseText,
    CaseStep,
    CaseFact,
    CaseNote,
    CaseSignature,
    CaseSignatureInk,
    Matter,
    CaseClock,
    ClockMark,
    ClockBreach,
    CallBack,
    CallBackAttempt,
    CaseDraw,
    BlankForm,
    Utility,
    AuthorityRule,
    MonthFrozen,
    MonthWords,
    MonthFiled,
    CaseReview,
    CaseReviewItem,
)

__all__ = ["TABLES", "TRIGGERS"]
