"""The sentences of this slice: refusals, findings, what moves and ledger lines are called. Text only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desk_app.accounts.rules import LedgerKind, MoveKind
from desk_app.kernel.money import CNY, CURRENCIES, Money, Rate, format_money, format_rate
from desk_app.kernel.texts import mark, translate

_GENERIC: Final = mark("Accounts", "This cannot be done ({code}).")
_AMOUNTS: Final = ("balance", "amount", "left", "limit")
_MOVES: Final = {
    MoveKind.TOP_UP: mark("Accounts", "Topped up"),
    MoveKind.TAKE_BACK: mark("Accounts", "Top-up taken back"),
    MoveKind.SPEND: mark("Accounts", "Spent"),
    MoveKind.GIVE_BACK: mark("Accounts", "Given back"),
    MoveKind.CARRIED: mark("Accounts", "Brought over"),
}
_LEDGER: Final = {
    LedgerKind.BILL: mark("Accounts", "Bill"),
    LedgerKind.LATE: mark("Accounts", "Late fee"),
    LedgerKind.PAYMENT: mark("Accounts", "Payment"),
    LedgerKind.UNDONE: mark("Accounts", "Payment taken back"),
    LedgerKind.CANCELLED: mark("Accounts", "Bill cancelled"),
}
_COLUMNS: Final = {
    "code": mark("Accounts", "Account"),
    "unit": mark("Accounts", "Unit"),
    "name": mark("Accounts", "Name"),
    "phone": mark("Accounts", "Phone"),
    "fee_type": mark("Accounts", "Fee type"),
    "title": mark("Accounts", "Bill"),
    "period": mark("Accounts", "Period"),
    "principal": mark("Accounts", "Amount"),
    "due_on": mark("Accounts", "Due on"),
    "number": mark("Accounts", "Card number"),
    "class": mark("Accounts", "Price class"),
    "balance": mark("Accounts", "Balance"),
}
_SENTENCES: Final = {
    "account_closed": mark("Accounts", "The account {code} is closed. Open it again first."),
    "already_billed": mark("Accounts", "This bill is there already: same account, fee, title, period and due day."),
    "already_member": mark("Accounts", "This person is a member already, with card {number}."),
    "bad_code": mark("Accounts", "“{code}” cannot be an account code. Use up to 40 letters, digits and signs."),
    "bad_day": mark("Accounts", "Please choose a due day between 2000 and 2099."),
    "bad_number": mark("Accounts", "“{number}” cannot be a card number. It has 4 to 30 letters and digits."),
    "bad_rate": mark("Accounts", "A rate is from 0 to 100 %, free days are from 0 to 365."),
    "balance_too_large": mark(
        "Accounts", "The balance may be {limit} at most; {balance} are on the account. Take a smaller amount."
    ),
    "bill_cancelled": mark("Accounts", "The bill {number} was cancelled already."),
    "code_taken": mark("Accounts", "There is an account with the code {code} already."),
    "day_unreadable": mark("Accounts", "“{text}” is not a day. Write it like 2026-10-31."),
    "file_unreadable": mark("Accounts", "The file cannot be read as CSV or XLSX. Save it again as one of them."),
    "line_twice": mark("Accounts", "The same stands in line {first} already."),
    "member_blocked": mark("Accounts", "This card is blocked. A supervisor can release it."),
    "more_than_spent": mark("Accounts", "Only {left} were paid from this account and not given back yet."),
    "more_than_topped_up": mark("Accounts", "Only {left} were topped up and not taken back yet."),
    "name_taken": mark("Accounts", "There is something called “{name}” already. Choose another name."),
    "no_account": mark("Accounts", "There is no such fee account."),
    "no_amount": mark("Accounts", "Please enter an amount above zero; check that no barcode was scanned here."),
    "no_bill": mark("Accounts", "There is no such bill."),
    "no_columns": mark("Accounts", "These columns are missing: {columns}. The first line must hold the headings."),
    "no_fee_type": mark("Accounts", "There is no such fee type, or it is out of use."),
    "no_member": mark("Accounts", "There is no such member."),
    "no_name": mark("Accounts", "Please enter a name."),
    "no_payment": mark("Accounts", "There is no payment to be taken back, or it was taken back already."),
    "no_price_class": mark("Accounts", "There is no such price class, or it is out of use."),
    "no_reason": mark("Accounts", "Please say why."),
    "missing": mark("Accounts", "This is missing."),
    "not_enough": mark("Accounts", "Only {balance} are on the account. Take the rest another way, or top it up."),
    "not_prepared": mark("Accounts", "Before {fee_type} is paid, the preparation list must be ticked."),
    "nothing_to_import": mark("Accounts", "There is nothing to be imported in this file."),
    "no_such_class": mark("Accounts", "There is no price class “{name}”."),
    "no_such_fee_type": mark("Accounts", "There is no fee type “{name}”."),
    "number_taken": mark("Accounts", "The card {number} belongs to another member."),
    "still_open": mark("Accounts", "There are open bills or prepayments on this account. Settle them first."),
    "too_long": mark("Accounts", "This text is too long. At most {longest} characters are possible."),
    "too_many_lines": mark("Accounts", "A preparation list has at most {most} lines."),
    "too_many_rows": mark("Accounts", "The file has more than {most} lines. Split it."),
    # what a check may find
    "balance_differs": mark("Accounts", "The balance of member {where} is not the sum of its movements: {detail}"),
    "move_altered": mark("Accounts", "A movement of member {where} was altered or is missing: {detail}"),
    "payment_differs": mark("Accounts", "Fee payment {where} does not add up: {detail}"),
    "undo_differs": mark("Accounts", "Fee payment {where} was taken back only half."),
    "bill_differs": mark("Accounts", "What is open of bill {where} does not follow from its payments: {detail}"),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal or finding; an unknown code gets a true, general one."""
    sentence = _SENTENCES.get(code.removeprefix("accounts."), _GENERIC)
    shown: dict[str, object] = {"code": code, **facts}
    currency = CURRENCIES.get(str(facts.get("currency")), CNY)
    for name in _AMOUNTS:
        amount = facts.get(name)
        if isinstance(amount, int):
            shown[name] = format_money(Money(amount), currency)
    return translate("Accounts", sentence, language=language).format(**shown)


def move_name(kind: MoveKind, language: str | None = None) -> str:
    """Why a balance moved."""
    return translate("Accounts", _MOVES[kind], language=language)


def ledger_name(kind: LedgerKind, language: str | None = None) -> str:
    """What a line of the ledger is."""
    return translate("Accounts", _LEDGER[kind], language=language)


def discount_name(discount: Rate, language: str | None = None) -> str:
    """A discount as people say it; nothing for none."""
    if not discount:
        return ""
    return translate("Accounts", "{rate} off", language=language).format(rate=format_rate(discount))


def fee_title(fee_type: str, account: str) -> str:
    """What a fee line of a receipt says: the fee and for which account; nothing personal."""
    return f"{fee_type} · {account}"


def top_up_title(number: str, language: str | None = None) -> str:
    """What a deposit line of a receipt says."""
    return translate("Accounts", "Top-up · card {number}", language=language).format(number=number)


def column_name(column: str, language: str | None = None) -> str:
    """The heading of a column of our own forms."""
    return translate("Accounts", _COLUMNS[column], language=language) if column in _COLUMNS else ""
