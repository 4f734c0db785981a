"""The words of the till as values: tenders, kinds of moves and counts, states of sessions and bags."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Tender(StrEnum):
    """How something was paid."""

    CASH = "cash"
    CARD = "card"
    WECHAT = "wechat"
    ALIPAY = "alipay"
    MEMBER = "member"  # from a member's balance: in the books only, nothing to count
    VOUCHER = "voucher"


COUNTED_TENDERS: Final = (Tender.CASH, Tender.CARD, Tender.WECHAT, Tender.ALIPAY, Tender.VOUCHER)
STATEMENT_TENDERS: Final = (Tender.CARD, Tender.WECHAT, Tender.ALIPAY)


class MoveKind(StrEnum):
    """Why something moved."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"  # a sale undone within its session
    PAID_IN = "paid_in"
    PAID_OUT = "paid_out"
    DROP = "drop"  # from the drawer into the safe, on its way to the bag
    NO_SALE = "no_sale"  # the drawer was opened for nothing


TAKINGS: Final = frozenset({MoveKind.SALE, MoveKind.REFUND, MoveKind.VOID})


class SessionState(StrEnum):
    """How far a session is; each follows the one before, none comes back (M3)."""

    OPEN = "open"
    ENDED = "ended"  # nothing is taken any more, the drawer is counted blind
    COUNTED = "counted"  # the count is sealed: from here on it may be compared
    CLOSED = "closed"

    @property
    def is_sealed(self) -> bool:
        """True once the count can't be influenced by what should be there (M2)."""
        return self in {SessionState.COUNTED, SessionState.CLOSED}


class CountKind(StrEnum):
    """Why the drawer was counted."""

    FLOAT = "float"  # at opening
    HAND_OVER = "hand_over"  # at a shift change, signed by both
    ATTEMPT = "attempt"  # blind, not sealed; kept all the same
    SEALED = "sealed"  # the blind count that holds
    RECOUNT = "recount"  # after the seal, with a second person: holds instead, the sealed one stays


class BagState(StrEnum):
    """How far a bag is on its way to finance."""

    PACKED = "packed"
    SENT = "sent"  # handed on, signed by both
    ACCEPTED = "accepted"
    DISPUTED = "disputed"
    SETTLED = "settled"  # a dispute that a supervisor ended with a reason


class LineState(StrEnum):
    """What became of a line of a statement."""

    MATCHED = "matched"
    ONLY_THEIRS = "only_theirs"


class CauseKind(StrEnum):
    """What may stand behind a difference."""

    WRONG_TENDER = "wrong_tender"
    SWAPPED_DIGITS = "swapped_digits"
    DOUBLE_RECEIPT = "double_receipt"
    NOT_TAKEN = "not_taken"
    NOT_GIVEN = "not_given"
    WRONG_CHANGE = "wrong_change"
    PAID_OUT_MISSING = "paid_out_missing"
    PAID_IN_MISSING = "paid_in_missing"
    NO_SALE = "no_sale"
    FLOAT_GAP = "float_gap"
