"""The dry run of an import: every problem of every line, before anything is written.

Reads only; what is sound comes as lines that the service takes, what is not as problems by line and column.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from desk_app.accounts import queries
from desk_app.accounts.files.reading import Sheet, Step, nothing, read_sheet
from desk_app.accounts.rules import (
    BILL_COLUMNS,
    BILL_NEEDED,
    MEMBER_COLUMNS,
    MEMBER_NEEDED,
    BillDraft,
    BillLine,
    MemberLine,
    Problem,
    checked_bill,
    checked_number,
    columns_of,
    folded_code,
    one_line,
    read_day,
)
from desk_app.accounts.wording import column_name
from desk_app.kernel.money import CNY, ZERO, Currency, Money, parse_money
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import LANGUAGES
from desk_app.people import queries as people
from desk_app.people.rules import PHONE_LENGTH, clean, phone_digits, same_name

LineT = TypeVar("LineT")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Checked(Generic[LineT]):
    """What a file holds: the sound lines, every problem, how many lines there are, and what will be made besides."""

    lines: tuple[LineT, ...]
    problems: tuple[Problem, ...]
    rows: int
    new_accounts: int
    total: Money


@dataclass(frozen=True, slots=True)
class _Row:
    """One line while it is read: what it says by column, and what is wrong with it."""

    line: int
    cells: dict[str, str]
    problems: list[Problem] = field(default_factory=list)

    def read(self, column: str, reader: Callable[[str], V], default: V, *, needed: bool = False) -> V:
        """A cell by its reader; a problem is noted, and the default stands in for it."""
        text = self.cells.get(column, "")
        if not text:
            if needed:
                self.problems.append(Problem(self.line, column, "accounts.missing"))
            return default
        try:
            return reader(text)
        except Refusal as refusal:
            self.problems.append(Problem(self.line, column, refusal.code, dict(refusal.facts)))
            return default

    def wrong(self, column: str, code: str, /, **facts: object) -> None:
        """Note a problem."""
        self.problems.append(Problem(self.line, column, code, facts))


def check_bills(path: Path, currency: Currency = CNY, step: Step = nothing) -> Checked[BillLine]:
    """The dry run of a file of bills; refuses only what makes the whole file useless.

    Refuses accounts.file_unreadable, .nothing_to_import, .too_many_rows, .no_columns.
    """
    rows = _rows(read_sheet(path, step), BILL_COLUMNS, BILL_NEEDED)
    types = {row.name.casefold(): row.id for row in queries.fee_types()}
    accounts = queries.account_codes()
    seen: dict[tuple[object, ...], int] = {}
    lines, problems, fresh = [], [], set()
    for place, row in enumerate(rows, start=1):
        made = _bill(row, currency, types, accounts, seen)
        problems += row.problems
        if made is not None and not row.problems:
            lines.append(made)
            if folded_code(made.code) not in accounts:
                fresh.add(folded_code(made.code))
        if place % 100 == 0:
            step(place, len(rows))
    total = Money(sum(line.principal for line in lines))
    return Checked(tuple(lines), tuple(problems), len(rows), len(fresh), total)


def check_members(path: Path, currency: Currency = CNY, step: Step = nothing) -> Checked[MemberLine]:
    """The dry run of a file of members, opening balances included; refuses as ``check_bills`` does."""
    rows = _rows(read_sheet(path, step), MEMBER_COLUMNS, MEMBER_NEEDED)
    classes = {row.name.casefold(): row.id for row in queries.price_classes()}
    seen: dict[tuple[object, ...], int] = {}
    lines, problems = [], []
    for place, row in enumerate(rows, start=1):
        made = _member(row, currency, classes, seen)
        problems += row.problems
        if not row.problems:
            lines.append(made)
        if place % 100 == 0:
            step(place, len(rows))
    return Checked(tuple(lines), tuple(problems), len(rows), 0, Money(sum(line.balance for line in lines)))


def _rows(sheet: Sheet, wanted: tuple[str, ...], needed: tuple[str, ...]) -> tuple[_Row, ...]:
    named = {column: [column_name(column, language) for language in LANGUAGES] for column in wanted}
    places = columns_of(sheet.head, wanted, needed, named)
    return tuple(
        _Row(number, {column: cells[place] for column, place in places.items() if place < len(cells)})
        for number, cells in sheet.lines
    )


def _bill(
    row: _Row, currency: Currency, types: dict[str, int], accounts: dict[str, bool], seen: dict[tuple[object, ...], int]
) -> BillLine | None:
    code = row.read("code", folded_code, "", needed=True)
    name = row.read("fee_type", one_line, "", needed=True)
    made = BillLine(
        line=row.line,
        code=row.read("code", one_line, ""),
        unit=row.read("unit", one_line, ""),
        name=row.read("name", clean, ""),
        phone=row.read("phone", _phone, ""),
        fee_type_id=types.get(name.casefold(), 0),
        title=row.read("title", one_line, "", needed=True),
        period=row.read("period", lambda text: one_line(text, 40), ""),
        principal=row.read("principal", lambda text: parse_money(text, currency), ZERO, needed=True),
        due_on=row.read("due_on", read_day, _NO_DAY, needed=True),
    )
    if name and not made.fee_type_id:
        row.wrong("fee_type", "accounts.no_such_fee_type", name=name)
    if accounts.get(code) is False:
        row.wrong("code", "accounts.account_closed", code=code)
    if row.problems:
        return None
    _check_terms(row, made)
    key = (code, made.fee_type_id, made.title, made.period, made.due_on)
    if key in seen:
        row.wrong("", "accounts.line_twice", first=seen[key])
    elif code in accounts and queries.is_billed(code, made.fee_type_id, made.title, made.period, made.due_on):
        row.wrong("", "accounts.already_billed")
    seen.setdefault(key, row.line)
    return made


def _check_terms(row: _Row, made: BillLine) -> None:
    try:
        checked_bill(BillDraft(0, made.fee_type_id, made.title, made.principal, made.due_on, made.period))
    except Refusal as refusal:
        column = {"accounts.no_amount": "principal", "accounts.bad_day": "due_on"}.get(refusal.code, "title")
        row.wrong(column, refusal.code, **refusal.facts)


def _member(row: _Row, currency: Currency, classes: dict[str, int], seen: dict[tuple[object, ...], int]) -> MemberLine:
    class_name = row.read("class", one_line, "")
    made = MemberLine(
        line=row.line,
        number=row.read("number", checked_number, ""),
        name=row.read("name", clean, "", needed=True),
        phone=row.read("phone", _phone, ""),
        class_id=classes.get(class_name.casefold()),
        balance=row.read("balance", lambda text: parse_money(text, currency), ZERO),
    )
    if class_name and made.class_id is None:
        row.wrong("class", "accounts.no_such_class", name=class_name)
    keys = [("number", made.number)] if made.number else []
    if made.phone and made.name:
        keys.append(("name", f"{made.name}\n{phone_digits(made.phone)}"))
    for key in keys:
        if key in seen:
            row.wrong(key[0], "accounts.line_twice", first=seen[key])
        seen.setdefault(key, row.line)
    _check_known(row, made)
    return made


def _check_known(row: _Row, made: MemberLine) -> None:
    if made.number and queries.member_by_number(made.number) is not None:
        row.wrong("number", "accounts.number_taken", number=made.number)
    for person in people.with_phone(made.phone) if made.phone else ():
        for known in queries.members_of(people.same_person(person.id)):
            if same_name(person.name, made.name):
                row.wrong("name", "accounts.already_member", number=known.number)


def _phone(text: str) -> str:
    return clean(text, PHONE_LENGTH)


_NO_DAY = read_day("2000-01-01")
