"""Reads about fee types with their preparation lists, and fee accounts; telephone numbers come masked (G2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.accounts.queries.members import SHOWN, persons_found
from desk_app.accounts.rules import LateRule, folded_code
from desk_app.kernel import search
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refusal import Refusal
from desk_app.people import queries as people


@dataclass(frozen=True, slots=True)
class PreparationLine:
    """One line of a preparation list (F1)."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class FeeTypeRow:
    """A fee type with what must be ready before it is paid (F1)."""

    id: int
    name: str
    tax: Rate
    rule: LateRule
    lines: tuple[PreparationLine, ...]
    is_active: bool


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A fee account and who pays; the name is empty where nobody is known or the person was erased (D16)."""

    id: int
    code: str
    unit: str
    person_id: int | None
    name: str
    phone_masked: str
    is_active: bool

    @property
    def title(self) -> str:
        """The code with the unit, as a receipt names it; nothing personal."""
        return " · ".join(filter(None, (self.code, self.unit)))


@dataclass(frozen=True, slots=True)
class PrepaidRow:
    """What an account has prepaid for a fee type, or for whatever comes (None)."""

    fee_type_id: int | None
    fee_type: str
    amount: Money


_HITS = 60  # more than are shown, so that the best of them can stand first
_ACCOUNT = "SELECT a.id, a.code, a.unit, a.person_id, a.is_active FROM fee_account a "


def fee_types(*, all_too: bool = False) -> tuple[FeeTypeRow, ...]:
    """The fee types by name with their preparation lists; ``all_too`` brings those out of use."""
    lines: dict[int, list[PreparationLine]] = {}
    for number, fee_type_id, text in rows(
        "SELECT id, fee_type_id, text FROM fee_type_line WHERE is_active ORDER BY fee_type_id, position, id"
    ):
        lines.setdefault(fee_type_id, []).append(PreparationLine(number, text))
    found = rows("SELECT id, name, tax, late_rate, late_free_days, late_cap, is_active FROM fee_type ORDER BY name, id")
    made = (
        FeeTypeRow(
            number,
            name,
            Rate(tax),
            LateRule(Rate(rate), free_days, Rate(cap)),
            tuple(lines.get(number, ())),
            bool(is_active),
        )
        for number, name, tax, rate, free_days, cap, is_active in found
    )
    return tuple(row for row in made if row.is_active or all_too)


def fee_type(fee_type_id: int) -> FeeTypeRow | None:
    """One fee type."""
    return next((row for row in fee_types(all_too=True) if row.id == fee_type_id), None)


def is_prepared(account_id: int, fee_type_id: int, day: date) -> bool:
    """Whether the list was ticked for this account on this day (F1); true as well for a fee type without a list."""
    ticked = value(
        "SELECT 1 FROM fee_preparation WHERE account_id = ? AND fee_type_id = ? AND day = ? LIMIT 1",
        account_id,
        fee_type_id,
        day.isoformat(),
    )
    if ticked is not None:
        return True
    return value("SELECT 1 FROM fee_type_line WHERE fee_type_id = ? AND is_active LIMIT 1", fee_type_id) is None


def prepared_by(account_id: int, fee_type_id: int, day: date) -> tuple[str, datetime] | None:
    """Who ticked the list for this account on this day, and when (F1)."""
    found = one(
        "SELECT by, at FROM fee_preparation WHERE account_id = ? AND fee_type_id = ? AND day = ? ORDER BY id DESC LIMIT 1",
        account_id,
        fee_type_id,
        day.isoformat(),
    )
    return None if found is None else (str(found[0]), from_millis(found[1]))


def account(account_id: int) -> AccountRow | None:
    """One fee account."""
    found = one(_ACCOUNT + "WHERE a.id = ?", account_id)
    return None if found is None else accounts_from([found])[0]


def account_by_code(code: str) -> AccountRow | None:
    """The account of a code, typed or scanned; width, case and spaces are no matter."""
    try:
        found = one(_ACCOUNT + "WHERE a.folded = ?", folded_code(code))
    except Refusal:
        return None
    return None if found is None else accounts_from([found])[0]


def account_codes() -> dict[str, bool]:
    """Every code as it is compared, and whether the account is in use: for an import, in one read."""
    return {folded: bool(is_active) for folded, is_active in rows("SELECT folded, is_active FROM fee_account")}


def account_ids() -> dict[str, int]:
    """Every account by its code as it is compared: for an import, in one read."""
    return dict(rows("SELECT folded, id FROM fee_account"))


def find_accounts(text: str, limit: int = SHOWN) -> tuple[AccountRow, ...]:
    """Accounts by part of code or unit, by the payer's name, initials or telephone; an exact code stands first."""
    if not text.strip():
        return ()
    exact = account_by_code(text)
    ids = [hit.ref.id for hit in search.find(text, ("fee_account",), _HITS)]
    people_ids = persons_found(text)
    if people_ids:
        marks = ", ".join("?" * len(people_ids))
        ids += [number for (number,) in rows(f"SELECT id FROM fee_account WHERE person_id IN ({marks})", *people_ids)]
    found = {} if exact is None else {exact.id: exact}
    wanted = [number for number in dict.fromkeys(ids) if number not in found][:_HITS]
    if wanted:
        marks = ", ".join("?" * len(wanted))
        by_id = {row.id: row for row in accounts_from(rows(f"{_ACCOUNT}WHERE a.id IN ({marks})", *wanted))}
        said = text.strip().casefold()
        # A search finds words anywhere: what holds them as they were typed stands first.
        wanted.sort(key=lambda number: said not in f"{by_id[number].code} {by_id[number].unit}".casefold())
        found.update({number: by_id[number] for number in wanted})
    return tuple(found.values())[:limit]


def accounts_of(person_ids: Iterable[int]) -> tuple[AccountRow, ...]:
    """The accounts these persons pay for, oldest first."""
    ids = tuple(dict.fromkeys(person_ids))
    if not ids:
        return ()
    marks = ", ".join("?" * len(ids))
    return accounts_from(rows(f"{_ACCOUNT}WHERE a.person_id IN ({marks}) ORDER BY a.id", *ids))


def accounts_by_id(ids: Iterable[int]) -> dict[int, AccountRow]:
    """Several accounts for a list, by id."""
    wanted = tuple(dict.fromkeys(ids))
    if not wanted:
        return {}
    marks = ", ".join("?" * len(wanted))
    return {row.id: row for row in accounts_from(rows(f"{_ACCOUNT}WHERE a.id IN ({marks})", *wanted))}


def prepaid(account_id: int, fee_type_id: int | None = None) -> Money:
    """What an account has prepaid: for one fee type (with what may pay whatever comes), or altogether."""
    sql = "SELECT COALESCE(SUM(unused), 0) FROM fee_payment WHERE account_id = ? AND unused > 0"
    if fee_type_id is None:
        return Money(int(value(sql, account_id)))
    return Money(int(value(f"{sql} AND (fee_type_id = ? OR fee_type_id IS NULL)", account_id, fee_type_id)))


def prepayments(account_id: int) -> tuple[PrepaidRow, ...]:
    """What an account has prepaid, by fee type."""
    found = rows(
        "SELECT p.fee_type_id, t.name, SUM(p.unused) FROM fee_payment p LEFT JOIN fee_type t ON t.id = p.fee_type_id "
        "WHERE p.account_id = ? AND p.unused > 0 GROUP BY p.fee_type_id, t.name ORDER BY t.name",
        account_id,
    )
    return tuple(PrepaidRow(number, name or "", Money(int(amount))) for number, name, amount in found)


def accounts_from(found: list[tuple[Any, ...]]) -> tuple[AccountRow, ...]:
    """Rows of the account columns with who pays."""
    known = people.persons(row[3] for row in found if row[3] is not None)
    made = []
    for number, code, unit, person_id, is_active in found:
        person = known.get(person_id)
        name = "" if person is None else person.name or person.company
        phone = "" if person is None else person.phone
        made.append(AccountRow(number, code, unit, person_id, name, phone, bool(is_active)))
    return tuple(made)
