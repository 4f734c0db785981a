"""The triggers of complaints: invariant 13, frozen rounds, breaches that stay; alike on both databases."""

from __future__ import annotations

from desk_app.complaints.tables.cases import (
    CaseFact,
    CaseNote,
    CaseSignature,
    CaseSignatureInk,
    CaseStep,
    CaseText,
    ComplaintCase,
)
from desk_app.complaints.tables.clocks import CallBack, CallBackAttempt, CaseClock, CaseDraw, ClockBreach, ClockMark
from desk_app.complaints.tables.site import (
    BlankForm,
    CaseReview,
    CaseReviewItem,
    MonthFiled,
    MonthFrozen,
    MonthWords,
)
from desk_app.kernel.database import erasable, frozen, never_deleted, refuse_when

_CALLED = (
    "EXISTS (SELECT 1 FROM call_back b WHERE b.case_id = NEW.id AND b.round = NEW.round AND b.kind = 'every' "
    "AND b.ended_at IS NOT NULL AND (b.is_unreachable = 1 OR b.outcome IN ('satisfied', 'acceptable')))"
)
_SIGNED = "EXISTS (SELECT 1 FROM case_signature s WHERE s.case_id = NEW.id AND s.round = NEW.round)"
_PROPER = (
    "(NEW.kind = 'suggestion' AND NEW.ended_as IN ('adopted', 'not_adopted')) OR "
    "(NEW.kind = 'complaint' AND NEW.liability = 'not_liable' AND NEW.ended_as = 'explained') OR "
    f"(NEW.kind = 'complaint' AND NEW.liability = 'assistance' AND NEW.ended_as = 'signed' AND {_SIGNED}) OR "
    f"(NEW.kind = 'complaint' AND NEW.liability = 'liable' AND NEW.ended_as IN ('satisfied', 'unreachable') AND {_CALLED}) "
    "OR (NEW.kind = 'complaint' AND NEW.liability = 'liable' AND NEW.ended_as = 'no_call_back' "
    "AND (NEW.is_anonymous = TRUE OR NEW.declines_call_back = TRUE))"
)
_OLD_ROUND = "NEW.round <> (SELECT c.round FROM complaint_case c WHERE c.id = NEW.case_id)"

TRIGGERS = (
    never_deleted(ComplaintCase),
    erasable(CaseText)[1],  # a misheard name may be put right; only erasing removes it
    *frozen(CaseStep),
    *frozen(CaseFact),
    *erasable(CaseNote),
    *frozen(CaseSignature),
    *erasable(CaseSignatureInk),
    never_deleted(CaseClock),
    *frozen(ClockMark),
    *frozen(ClockBreach),
    never_deleted(CallBack),
    *frozen(CallBackAttempt),
    *frozen(CaseDraw),
    never_deleted(BlankForm),
    *frozen(MonthFrozen),
    *frozen(MonthFiled),
    never_deleted(MonthWords),
    never_deleted(CaseReview),
    never_deleted(CaseReviewItem),
    refuse_when(
        ComplaintCase,
        "UPDATE",
        f"NEW.state = 'closed' AND OLD.state <> 'closed' AND (NEW.ended_as IS NULL OR NOT ({_PROPER}))",
        "complaints.no_such_end",
    ),
    refuse_when(
        ComplaintCase,
        "UPDATE",
        "(NEW.state IN ('closed', 'withdrawn')) <> (NEW.closed_at IS NOT NULL) "
        "OR (NEW.state = 'withdrawn' AND COALESCE(NEW.ended_as, '') <> 'withdrawn')",
        "complaints.end_differs",
    ),
    refuse_when(
        ComplaintCase,
        "UPDATE",
        "OLD.state = 'withdrawn' AND NEW.seq <> OLD.seq "
        "OR (OLD.state = 'closed' AND NEW.seq <> OLD.seq AND NEW.round <> OLD.round + 1)",
        "complaints.ended",
    ),
    refuse_when(
        ComplaintCase,
        "UPDATE",
        "NEW.state = 'result' AND OLD.state <> 'result' AND NOT EXISTS (SELECT 1 FROM case_step s "
        "WHERE s.case_id = NEW.id AND s.round = NEW.round AND s.state = 'accepted')",
        "complaints.result_before_acceptance",
    ),
    refuse_when(ComplaintCase, "UPDATE", "NEW.round < OLD.round OR NEW.ladder < OLD.ladder", "complaints.backwards"),
    refuse_when(
        ComplaintCase,
        "UPDATE",
        "NEW.number <> OLD.number OR (OLD.state <> 'draft' AND NEW.received_at <> OLD.received_at)",
        "complaints.receipt_changed",
    ),
    refuse_when(
        ComplaintCase,
        "UPDATE",
        "OLD.severity = 'major' AND NEW.severity = 'general' AND NOT EXISTS (SELECT 1 FROM case_fact f "
        "WHERE f.case_id = NEW.id AND f.kind = 'severity' AND f.value = 'general' AND f.before = 'major')",
        "complaints.lowered_silently",
    ),
    refuse_when(
        CaseStep,
        "INSERT",
        "NEW.seq <> (SELECT COALESCE(MAX(s.seq), 0) + 1 FROM case_step s WHERE s.case_id = NEW.case_id)",
        "complaints.step_gap",
    ),
    refuse_when(CaseStep, "INSERT", _OLD_ROUND, "complaints.step_of_old_round"),
    refuse_when(CaseClock, "INSERT", _OLD_ROUND, "complaints.clock_of_old_round"),
    refuse_when(
        CaseClock,
        "UPDATE",
        f"OLD.ended_at IS NOT NULL OR ({_OLD_ROUND}) OR NEW.first_due_at <> OLD.first_due_at "
        "OR NEW.started_at <> OLD.started_at OR NEW.due_at < OLD.due_at",
        "complaints.clock_frozen",
    ),
    refuse_when(
        CaseClock,
        "UPDATE",
        "NEW.ended_at IS NOT NULL AND NEW.state <> 'late' AND EXISTS (SELECT 1 FROM clock_breach b "
        "WHERE b.clock_id = NEW.id)",
        "complaints.breach_forgotten",
    ),
    refuse_when(CallBack, "UPDATE", "OLD.ended_at IS NOT NULL", "complaints.called_twice"),
    refuse_when(
        MonthWords,
        "UPDATE",
        "EXISTS (SELECT 1 FROM month_filed f WHERE f.month = OLD.month AND f.step = 'filed')",
        "complaints.month_is_filed",
    ),
    refuse_when(CaseReview, "UPDATE", "OLD.finished_at IS NOT NULL", "complaints.review_done"),
    refuse_when(CaseReviewItem, "UPDATE", "OLD.verdict IS NOT NULL", "complaints.settled_already"),
    refuse_when(BlankForm, "UPDATE", "OLD.state <> 'issued'", "complaints.blank_used_twice"),
)
