"""What holds for tills, counts and the difference between them: values and pure functions, without a database or clock."""

from desk_app.cash.rules.causes import Cause, likely_causes
from desk_app.cash.rules.floats import FloatPlan, plan_float
from desk_app.cash.rules.ink import UNIT, Ink, ink_from, move_digest, sealed
from desk_app.cash.rules.kinds import (
    COUNTED_TENDERS,
    STATEMENT_TENDERS,
    TAKINGS,
    BagState,
    CauseKind,
    CountKind,
    LineState,
    MoveKind,
    SessionState,
    Tender,
)
from desk_app.cash.rules.matching import Match, folded, matched
from desk_app.cash.rules.pieces import Denomination, Pieces, change_in, denominations, suggested_cash
from desk_app.cash.rules.settings import (
    BAG_HOURS,
    DIFFERENCE_LIMIT,
    FLOAT_AMOUNT,
    PAID_OUT_LIMIT,
    SETTINGS,
    STATEMENT_MINUTES,
)
from desk_app.cash.rules.values import (
    BlindCount,
    MoveFact,
    StatementFile,
    StatementLine,
    SumLine,
    Taking,
    TaxSum,
    ZSums,
    checked_length,
    checked_reason,
)
from desk_app.cash.rules.words import in_words

__all__ = [
    "BAG_HOURS",
    "COUNTED_TENDERS",
    "DIFFERENCE_LIMIT",
    "FLOAT_AMOUNT",
    "PAID_OUT_LIMIT",
    "SETTINGS",
    "STATEMENT_MINUTES",
    "STATEMENT_TENDERS",
    "TAKINGS",
    "UNIT",
    "BagState",
    "BlindCount",
    "Cause",
    "CauseKind",
    "CountKind",
    "Denomination",
    "FloatPlan",
    "Ink",
    "LineState",
    "Match",
    "MoveFact",
    "MoveKind",
    "Pieces",
    "SessionState",
    "StatementFile",
    "StatementLine",
    "SumLine",
    "Taking",
    "TaxSum",
    "Tender",
    "ZSums",
    "change_in",
    "checked_length",
    "checked_reason",
    "denominations",
    "folded",
    "in_words",
    "ink_from",
    "likely_causes",
    "matched",
    "move_digest",
    "plan_float",
    "sealed",
    "suggested_cash",
]
