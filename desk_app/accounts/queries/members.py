"""Reads about members, their balances and price classes; telephone numbers come masked (G2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.accounts.rules import MoveKind, plain_number
from desk_app.kernel import search
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refs import Ref
from desk_app.people import queries as people

SHOWN = 20
_HITS = 200  # a name of visitors and members alike: members stand among the newest of them


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member as screens may show it; ``discount`` in basis points, ``balance`` is what the house owes."""

    id: int
    number: str
    person_id: int
    name: str
    phone_masked: str
    balance: Money
    discount: Rate
    class_id: int | None
    class_name: str
    since_on: date
    is_blocked: bool


@dataclass(frozen=True, slots=True)
class MemberMoveRow:
    """One movement of a balance."""

    id: int
    kind: MoveKind
    amount: Money
    balance: Money
    ref: Ref
    at: datetime
    day: date
    by: str


@dataclass(frozen=True, slots=True)
class PriceClassRow:
    """A price class with how many members are in it."""

    id: int
    name: str
    discount: Rate
    is_active: bool
    members: int


_MEMBER = (
    "SELECT m.id, m.number, m.person_id, m.balance, c.discount, m.class_id, c.name, m.since_on, m.is_blocked, "
    "c.is_active FROM member m LEFT JOIN price_class c ON c.id = m.class_id "
)


def member(member_id: int) -> MemberRow | None:
    """One member."""
    found = one(_MEMBER + "WHERE m.id = ?", member_id)
    return None if found is None else _members([found])[0]


def member_by_number(number: str) -> MemberRow | None:
    """The member of a card, scanned or typed; None where no such card is known."""
    found = one(_MEMBER + "WHERE m.number = ?", plain_number(number))
    return None if found is None else _members([found])[0]


def members_of(person_ids: Iterable[int]) -> tuple[MemberRow, ...]:
    """The memberships of these persons, oldest first."""
    ids = tuple(dict.fromkeys(person_ids))
    if not ids:
        return ()
    marks = ", ".join("?" * len(ids))
    return _members(rows(f"{_MEMBER}WHERE m.person_id IN ({marks}) ORDER BY m.id", *ids))


def find_members(text: str, limit: int = SHOWN) -> tuple[MemberRow, ...]:
    """Members by part of a name, pinyin initials, telephone digits or card number; an exact card number stands first."""
    if not text.strip():
        return ()
    exact = member_by_number(text)
    hits = search.find(text, ("member",), limit)
    ids = [hit.ref.id for hit in hits]
    people_ids = persons_found(text)
    marks = ", ".join("?" * len(people_ids))
    if people_ids:
        ids += [number for (number,) in rows(f"SELECT id FROM member WHERE person_id IN ({marks})", *people_ids)]
    found = {} if exact is None else {exact.id: exact}
    wanted = [number for number in dict.fromkeys(ids) if number not in found][:limit]
    if wanted:
        marks = ", ".join("?" * len(wanted))
        by_id = {row.id: row for row in _members(rows(f"{_MEMBER}WHERE m.id IN ({marks})", *wanted))}
        found.update({number: by_id[number] for number in wanted})
    return tuple(found.values())[:limit]


def persons_found(text: str) -> tuple[int, ...]:
    """The records of persons whom a text finds: name, initials, part of a telephone number."""
    hits = [hit.ref.id for hit in search.find(text, ("person",), _HITS)]
    by_phone = (record for number in people.ids_with_phone(text) for record in people.same_person(number))
    return tuple(dict.fromkeys((*by_phone, *hits)))


def newest_members(limit: int = SHOWN) -> tuple[MemberRow, ...]:
    """The members added last, newest first: what a finder shows before anything is typed."""
    return _members(rows(f"{_MEMBER}ORDER BY m.id DESC LIMIT ?", limit))


def member_moves(member_id: int, before: int | None = None, limit: int = 50) -> tuple[MemberMoveRow, ...]:
    """A member's movements, newest first, a page at a time: ``before`` is the last id of the page before."""
    found = rows(
        "SELECT id, kind, amount, balance, ref_kind, ref_id, at, day, by FROM member_move "
        "WHERE member_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
        member_id,
        before or 2**62,
        limit,
    )
    return tuple(
        MemberMoveRow(
            number,
            MoveKind(kind),
            Money(amount),
            Money(balance),
            Ref(ref_kind, ref_id),
            from_millis(at),
            date.fromisoformat(day),
            by,
        )
        for number, kind, amount, balance, ref_kind, ref_id, at, day, by in found
    )


def deposits_total() -> Money:
    """What the house owes to all members together: a liability, never income."""
    return Money(int(value("SELECT COALESCE(SUM(balance), 0) FROM member")))


def price_classes(*, all_too: bool = False) -> tuple[PriceClassRow, ...]:
    """The price classes by name; ``all_too`` brings those out of use."""
    found = rows(
        "SELECT c.id, c.name, c.discount, c.is_active, (SELECT COUNT(*) FROM member m WHERE m.class_id = c.id) "
        "FROM price_class c ORDER BY c.discount, c.name"
    )
    made = (
        PriceClassRow(number, name, Rate(discount), bool(is_active), members)
        for number, name, discount, is_active, members in found
    )
    return tuple(row for row in made if row.is_active or all_too)


def _members(found: list[tuple[Any, ...]]) -> tuple[MemberRow, ...]:
    known = people.persons(row[2] for row in found)
    made = []
    for number, card, person_id, balance, discount, class_id, class_name, since_on, is_blocked, is_active in found:
        person = known.get(person_id)
        made.append(
            MemberRow(
                id=number,
                number=card,
                person_id=person_id,
                name="" if person is None else person.name or person.company,
                phone_masked="" if person is None else person.phone,
                balance=Money(balance),
                discount=Rate(discount if is_active else 0),  # a class out of use gives nothing
                class_id=class_id,
                class_name=class_name or "",
                since_on=date.fromisoformat(since_on),
                is_blocked=bool(is_blocked),
            )
        )
    return tuple(made)
