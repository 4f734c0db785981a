"""The values of members and fees: kinds, drafts, what a dialog asks the sale to carry, settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from desk_app.kernel.money import LARGEST, Money, Rate
from desk_app.kernel.settings import Setting

BALANCE_LIMIT: Setting[int] = Setting(
    "accounts.balance_limit", 5_000_00, "accounts", "minor", minimum=0, maximum=LARGEST
)
SETTINGS = (BALANCE_LIMIT,)

#: No rate: no discount, no late fee, no tax.
NONE: Final = Rate(0)
#: All of something: a late fee up to the principal.
WHOLE: Final = Rate(10_000)


class MoveKind(StrEnum):
    """Why a member's balance moved; the amount carries the sign."""

    TOP_UP = "top_up"
    TAKE_BACK = "take_back"  # a top-up that was refunded
    SPEND = "spend"
    GIVE_BACK = "give_back"  # something spent that was refunded
    CARRIED = "carried"  # a balance brought over from elsewhere


class LedgerKind(StrEnum):
    """A line of a customer's fee ledger (F2)."""

    BILL = "bill"
    LATE = "late"
    PAYMENT = "payment"
    UNDONE = "undone"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class LateRule:
    """A late fee per day on what is open, after ``free_days``, at most ``cap`` of the principal (0: no bound)."""

    rate: Rate = NONE
    free_days: int = 0
    cap: Rate = WHOLE


@dataclass(frozen=True, slots=True)
class FeeRequest:
    """What the sale is asked to carry as a fee line; at completion ``service.settle`` is called with it."""

    account_id: int
    fee_type_id: int
    title: str
    amount: Money
    tax: Rate


@dataclass(frozen=True, slots=True)
class TopUpRequest:
    """What the sale is asked to carry as a deposit line: no income, no tax; at completion ``service.top_up``."""

    member_id: int
    title: str
    amount: Money


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """Who becomes a member; without a number the program gives one; without ``person_id`` who is known is recognised."""

    name: str
    phone: str = ""
    title: str = ""
    class_id: int | None = None
    number: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """A fee account: its code as printed on bills, the unit, and who pays (nobody known: empty)."""

    code: str
    unit: str = ""
    name: str = ""
    phone: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class FeeTypeDraft:
    """A fee type as the manager keeps it; ``lines`` is the preparation list (F1)."""

    name: str
    tax: Rate = NONE
    rule: LateRule = LateRule()
    lines: tuple[str, ...] = ()
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class PriceClassDraft:
    """A price class: members of it get this much off."""

    name: str
    discount: Rate = NONE
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class BillDraft:
    """One bill to be claimed."""

    account_id: int
    fee_type_id: int
    title: str
    principal: Money
    due_on: date
    period: str = ""


@dataclass(frozen=True, slots=True)
class Allocation:
    """A part of a payment that settled a bill, as written."""

    payment_id: int
    bill_id: int
    fee_type_id: int
    late: Money
    principal: Money

    @property
    def amount(self) -> Money:
        """Late fee and principal together."""
        return Money(self.late + self.principal)
