"""The kinds of sales, lines, payments and refunds. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

CASH: Final = "cash"
CARD: Final = "card"
WECHAT: Final = "wechat"
ALIPAY: Final = "alipay"
MEMBER: Final = "member"
VOUCHER: Final = "voucher"
#: Tenders whose payment is known by a number of somebody else's: it must be given and may be used once.
REFERENCED: Final = frozenset({CARD, WECHAT, ALIPAY, VOUCHER})


#: A quarter of an hour in milliseconds: every zone's hours begin with one.
SLOT: Final = 900_000


class SaleState(StrEnum):
    """Where a sale stands; paid and void are ends."""

    OPEN = "open"
    PARKED = "parked"
    PAID = "paid"
    VOID = "void"

    @property
    def is_end(self) -> bool:
        """True when nothing of it may change any more."""
        return self in {SaleState.PAID, SaleState.VOID}


class LineKind(StrEnum):
    """What a line sells."""

    GOODS = "goods"
    SERVICE = "service"
    FEE = "fee"  # pays bills of a fee account
    DEPOSIT = "deposit"  # tops a member's account up: a liability, no income

    @property
    def is_income(self) -> bool:
        """False for money that still belongs to the customer."""
        return self is not LineKind.DEPOSIT

    @property
    def takes_discount(self) -> bool:
        """True for what the desk may sell for less."""
        return self in {LineKind.GOODS, LineKind.SERVICE}


class PaymentState(StrEnum):
    """What is known of a payment."""

    ASKED = "asked"  # the terminal or the telephone is being used
    PAID = "paid"
    FAILED = "failed"
    UNKNOWN = "unknown"  # blocks closing until somebody finds out

    @property
    def is_open(self) -> bool:
        """True until it is known whether money came."""
        return self in {PaymentState.ASKED, PaymentState.UNKNOWN}


class RefundKind(StrEnum):
    """Why money goes back."""

    RETURN = "return"
    VOID = "void"  # the whole sale, in the session that took it
    NO_RECEIPT = "no_receipt"  # a supervisor's word instead of a receipt
