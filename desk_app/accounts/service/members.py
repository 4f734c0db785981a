"""Members: taking one in, the card, and the balance: each movement and what is kept move in one statement set.

Two tills that spend at once are safe: the row is changed under its own condition, so the second sees what is left.
"""

from __future__ import annotations

from desk_app.accounts import queries
from desk_app.accounts.changes import MemberChanged
from desk_app.accounts.rules import (
    BALANCE_LIMIT,
    MemberDraft,
    MoveKind,
    checked_amount,
    checked_number,
    one_line,
    own_number,
)
from desk_app.kernel import search
from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.work import Work
from desk_app.people import queries as people
from desk_app.people import service as persons

_MOVE = (
    "INSERT INTO member_move (member_id, kind, amount, balance, ref_kind, ref_id, of_kind, of_id, at, day, by) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def add_member(work: Work, draft: MemberDraft) -> int:
    """Take in a member and give the id; a person known by telephone and name is recognised, never entered twice.

    Refuses accounts.no_name, .bad_number, .number_taken, .no_price_class, .already_member, and what people refuses.
    """
    if not draft.name.strip() and draft.person_id is None:
        raise Refusal("accounts.no_name")
    number = checked_number(draft.number) if draft.number.strip() else _next_number(work)
    if value("SELECT id FROM member WHERE number = ?", number) is not None:
        raise Refusal("accounts.number_taken", number=number)
    _need_class(draft.class_id)
    if draft.name.strip():
        person_id = persons.meet(work, name=draft.name, title=draft.title, phone=draft.phone, person_id=draft.person_id)
    else:
        person_id = _person(draft.person_id)
    known = queries.members_of(people.same_person(person_id))
    if known:
        raise Refusal("accounts.already_member", number=known[0].number)
    member_id = insert(
        "INSERT INTO member (number, person_id, class_id, since_on, is_blocked, balance) VALUES (?, ?, ?, ?, ?, 0)",
        number,
        person_id,
        draft.class_id,
        work.day.isoformat(),
        False,
    )
    enter_in_search(work, member_id)
    work.record(
        "member.added",
        Ref("member", member_id),
        {"number": number, "person": person_id, "class": draft.class_id},
    )
    work.publish(MemberChanged(member_id))
    return member_id


def change_member(work: Work, member_id: int, *, class_id: int | None) -> None:
    """Put a member into another price class (supervisors); refuses accounts.no_member, .no_price_class."""
    work.need(Role.SUPERVISOR)
    before = _live(member_id)
    _need_class(class_id)
    if before.class_id == class_id:
        return
    change("UPDATE member SET class_id = ? WHERE id = ?", class_id, member_id)
    work.record("member.changed", Ref("member", member_id), {"from": before.class_id, "to": class_id})
    work.publish(MemberChanged(member_id))


def replace_card(work: Work, member_id: int, number: str) -> None:
    """Give a member another card; the old number is free again. Refuses .bad_number, .number_taken, .no_member."""
    before = _live(member_id)
    wanted = checked_number(number) if number.strip() else _next_number(work)
    if wanted == before.number:
        return
    if value("SELECT id FROM member WHERE number = ?", wanted) is not None:
        raise Refusal("accounts.number_taken", number=wanted)
    change("UPDATE member SET number = ? WHERE id = ?", wanted, member_id)
    enter_in_search(work, member_id)
    work.record("member.card_replaced", Ref("member", member_id), {"from": before.number, "to": wanted})
    work.publish(MemberChanged(member_id))


def block_member(work: Work, member_id: int, why: str) -> None:
    """Let nothing be spent any more, such as with a lost card; refuses accounts.no_reason, .no_member."""
    reason = one_line(why)
    if not reason:
        raise Refusal("accounts.no_reason")
    if not _live(member_id).is_blocked:
        change("UPDATE member SET is_blocked = ? WHERE id = ?", True, member_id)
        work.record("member.blocked", Ref("member", member_id), {"why": reason})
        work.publish(MemberChanged(member_id))


def unblock_member(work: Work, member_id: int) -> None:
    """Let the balance be spent again (supervisors); refuses accounts.no_member."""
    work.need(Role.SUPERVISOR)
    if _live(member_id).is_blocked:
        change("UPDATE member SET is_blocked = ? WHERE id = ?", False, member_id)
        work.record("member.unblocked", Ref("member", member_id), {})
        work.publish(MemberChanged(member_id))


def spend(work: Work, member_id: int, amount: Money, ref: Ref) -> Money:
    """Pay from a balance and give what is left; refuses accounts.not_enough, .member_blocked, .no_member, .no_amount."""
    checked_amount(amount)
    balance = value(
        "UPDATE member SET balance = balance - ? WHERE id = ? AND balance >= ? AND NOT is_blocked RETURNING balance",
        amount,
        member_id,
        amount,
    )
    if balance is None:
        raise _why_not(work, member_id, amount)
    _write(work, member_id, MoveKind.SPEND, -amount, Money(balance), ref)
    work.record("member.spent", Ref("member", member_id), _facts(amount, balance, ref))
    return Money(balance)


def give_back(work: Work, member_id: int, amount: Money, ref: Ref, *, of: Ref) -> Money:
    """Give back what was spent on ``of`` and give the balance; refuses accounts.more_than_spent, .no_member."""
    balance = _add(member_id, checked_amount(amount))
    left = -_moved(member_id, MoveKind.SPEND, MoveKind.GIVE_BACK, of)
    if amount > left:
        raise _short(work, "accounts.more_than_spent", left=left)
    _write(work, member_id, MoveKind.GIVE_BACK, amount, balance, ref, of=of)
    work.record("member.given_back", Ref("member", member_id), {**_facts(amount, balance, ref), "of": str(of)})
    return balance


def top_up(work: Work, member_id: int, amount: Money, ref: Ref) -> Money:
    """Take a deposit and give the balance; refuses accounts.balance_too_large by the setting, .member_blocked."""
    balance = _add(member_id, checked_amount(amount))
    limit = work.setting(BALANCE_LIMIT)
    if limit and balance > limit:
        raise _short(work, "accounts.balance_too_large", limit=limit, balance=balance - amount)
    if value("SELECT is_blocked FROM member WHERE id = ?", member_id):
        raise Refusal("accounts.member_blocked")
    _write(work, member_id, MoveKind.TOP_UP, amount, balance, ref)
    work.record("member.topped_up", Ref("member", member_id), _facts(amount, balance, ref))
    return balance


def carry_over(work: Work, member_id: int, amount: Money) -> Money:
    """Begin with a balance from elsewhere (managers); refuses accounts.no_member, .no_amount."""
    work.need(Role.MANAGER)
    balance = _add(member_id, checked_amount(amount))
    ref = Ref("member", member_id)
    _write(work, member_id, MoveKind.CARRIED, amount, balance, ref)
    work.record("member.carried_over", ref, {"amount": amount, "balance": balance})
    return balance


def take_back_top_up(work: Work, member_id: int, amount: Money, ref: Ref, *, of: Ref) -> Money:
    """Take a deposit made by ``of`` back; refuses accounts.not_enough (spent already), .more_than_topped_up."""
    checked_amount(amount)
    balance = value(
        "UPDATE member SET balance = balance - ? WHERE id = ? AND balance >= ? RETURNING balance",
        amount,
        member_id,
        amount,
    )
    if balance is None:
        raise _why_not(work, member_id, amount)
    left = _moved(member_id, MoveKind.TOP_UP, MoveKind.TAKE_BACK, of)
    if amount > left:
        raise _short(work, "accounts.more_than_topped_up", left=left)
    _write(work, member_id, MoveKind.TAKE_BACK, -amount, Money(balance), ref, of=of)
    work.record("member.top_up_taken_back", Ref("member", member_id), {**_facts(amount, balance, ref), "of": str(of)})
    return Money(balance)


def enter_in_search(work: Work, member_id: int) -> None:
    """Make a member findable by name, initials and card number; telephone numbers are found through the person."""
    row = _live(member_id)
    title = row.name or row.phone_masked or row.number
    search.index(work, Ref("member", member_id), title, row.number, name=row.name, text=row.number)


def _add(member_id: int, amount: Money) -> Money:
    balance = value("UPDATE member SET balance = balance + ? WHERE id = ? RETURNING balance", amount, member_id)
    if balance is None:
        raise Refusal("accounts.no_member")
    return Money(balance)


def _write(
    work: Work, member_id: int, kind: MoveKind, amount: int, balance: Money, ref: Ref, *, of: Ref | None = None
) -> None:
    whose = ("", 0) if of is None else (of.kind, of.id)
    stamp = (work.millis, work.day.isoformat(), work.operator.number)
    insert(_MOVE, member_id, kind.value, amount, balance, ref.kind, ref.id, *whose, *stamp)
    work.publish(MemberChanged(member_id))


def _moved(member_id: int, kind: MoveKind, back: MoveKind, of: Ref) -> int:
    """What a document moved, with what of it was paid back already; the member's row is locked by then."""
    found = value(
        "SELECT COALESCE(SUM(amount), 0) FROM member_move WHERE member_id = ? AND "
        "((kind = ? AND ref_kind = ? AND ref_id = ?) OR (kind = ? AND of_id > 0 AND of_kind = ? AND of_id = ?))",
        member_id,
        kind.value,
        of.kind,
        of.id,
        back.value,
        of.kind,
        of.id,
    )
    return int(found)


def _facts(amount: int, balance: int, ref: Ref) -> dict[str, object]:
    return {"amount": amount, "balance": balance, "ref": str(ref)}


def _why_not(work: Work, member_id: int, amount: Money) -> Refusal:
    found = one("SELECT balance, is_blocked FROM member WHERE id = ?", member_id)
    if found is None:
        return Refusal("accounts.no_member")
    balance, is_blocked = found
    if is_blocked and balance >= amount:
        return Refusal("accounts.member_blocked")
    return _short(work, "accounts.not_enough", balance=int(balance), amount=int(amount))


def _short(work: Work, code: str, **amounts: int) -> Refusal:
    """A refusal that speaks of amounts, in the site's currency."""
    return Refusal(code, currency=work.setting(SITE_CURRENCY), **amounts)


def _live(member_id: int) -> queries.MemberRow:
    if one(lock_rows("SELECT id FROM member WHERE id = ?"), member_id) is None:
        raise Refusal("accounts.no_member")
    row = queries.member(member_id)
    assert row is not None  # noqa: S101  # locked a line above
    return row


def _need_class(class_id: int | None) -> None:
    if class_id is not None and not value("SELECT is_active FROM price_class WHERE id = ?", class_id):
        raise Refusal("accounts.no_price_class")


def _person(person_id: int | None) -> int:
    known = None if person_id is None else people.person(person_id)
    if known is None or known.is_erased:
        raise Refusal("accounts.no_name")
    return known.id


def _next_number(work: Work) -> str:
    """The next card number of our own that no printed card has taken."""
    while True:
        number = own_number(work.count("member.number", daily=False, desk=0))
        if value("SELECT id FROM member WHERE number = ?", number) is None:
            return number
