"""One item, locked and moved: the only place that writes custody rows, so the chain can have no gap (invariant 12)."""

from __future__ import annotations

from datetime import datetime

from desk_app.kernel import search
from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.lost_property import queries
from desk_app.lost_property.changes import ItemMoved
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.rules import HOLDER_AT_END, Holder, State, category, check_way, is_locked
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval

_WORDS_FOUND = 1_000


def locked_item(item_id: int) -> ItemRow:
    """One item, kept from others until the act is over; refuses lost_property.no_item."""
    if one(lock_rows("SELECT id FROM found_item WHERE id = ?"), item_id) is None:
        raise Refusal("lost_property.no_item")
    return queries.item(item_id)


def need_custodian(work: Work, item: ItemRow) -> None:
    """Only the present custodian lets an item go: the desk, or for the administration a manager (invariant 12).

    Refuses lost_property.ended, .not_in_custody.
    """
    if item.state.is_end:
        raise Refusal("lost_property.ended", state=item.state.value)
    is_administration = item.holder is Holder.ADMINISTRATION and work.operator.role.covers(Role.MANAGER)
    if item.holder is not Holder.DESK and not is_administration:
        raise Refusal("lost_property.not_in_custody", holder=item.holder.value)


def need_unlocked(work: Work, item: ItemRow, supervisor: Approval | None) -> None:
    """Refuse lost_property.locked while an item is locked and no supervisor says otherwise (D14)."""
    if is_locked(item.locked_until, work.now) and supervisor is None:
        raise Refusal("lost_property.locked", until=local(work, item.locked_until))


def local(work: Work, moment: datetime | None) -> str:
    """A time as a sentence says it."""
    return "" if moment is None else f"{moment.astimezone(work.day_rule()[0]):%m-%d %H:%M}"


def second_of(work: Work, approval: Approval | None, role: Role, action: str, item: ItemRow) -> str:
    """Spend the second person's yes on this act and give their number; refuses lost_property.needs_second/_supervisor."""
    if approval is None:
        raise Refusal("lost_property.needs_supervisor" if role is Role.SUPERVISOR else "lost_property.needs_second")
    staff.use_approval(work, approval, role, action, item.ref)
    return approval.operator.number


def hand(work: Work, item: ItemRow, then: State, *, place: str | None = None, second: str = "", why: str = "") -> None:
    """Move an item into a state whose holder then has it, with one more row of custody (invariant 12)."""
    check_way(item.state, then)
    holder = HOLDER_AT_END.get(then) or (Holder.ADMINISTRATION if then is State.AT_ADMINISTRATION else Holder.DESK)
    storage = item.storage if place is None else place
    add_custody(work, item.id, holder, storage, second, why)
    change(
        "UPDATE found_item SET state = ?, state_since = ?, holder = ?, custody_seq = custody_seq + 1, storage = ?, "
        "ended_at = ? WHERE id = ?",
        then.value,
        work.millis,
        holder.value,
        storage,
        work.millis if then.is_end else None,
        item.id,
    )
    work.publish(ItemMoved(item.id))


def add_custody(work: Work, item_id: int, holder: Holder, place: str, second: str, why: str) -> None:
    """The next row of the chain: it starts with whom the row before ended, and never earlier than that."""
    before = one("SELECT seq, holder, at FROM custody WHERE item_id = ? ORDER BY seq DESC LIMIT 1", item_id)
    seq, had, at = before or (0, Holder.HANDED_IN.value, 0)
    insert(
        "INSERT INTO custody (item_id, seq, before, holder, place, at, staff_number, second, why) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        item_id,
        seq + 1,
        had,
        holder.value,
        place,
        # A clock that was set back must not turn the chain round: order comes from the sequence.
        max(work.millis, at),
        work.operator.number,
        second,
        why[:200],
    )


def set_state(work: Work, item: ItemRow, then: State) -> None:
    """Change the state alone; the holder stays."""
    if item.state is then:
        return
    check_way(item.state, then)
    change("UPDATE found_item SET state = ?, state_since = ? WHERE id = ?", then.value, work.millis, item.id)
    work.publish(ItemMoved(item.id))


def resting_state(item: ItemRow) -> State:
    """Where an item stands once nobody claims it."""
    if item.holder is Holder.ADMINISTRATION:
        return State.AT_ADMINISTRATION
    rows_of_custody = value("SELECT COUNT(*) FROM custody WHERE item_id = ?", item.id)
    return State.SHELVED if rows_of_custody > 1 else State.REGISTERED


def settle_state(work: Work, item: ItemRow) -> None:
    """Put the state right after a claim came or went: none, one or two live (state *disputed*)."""
    live = len(queries.live_claims(item.id))
    then = State.DISPUTED if live > 1 else State.CLAIM_PENDING if live else resting_state(item)
    set_state(work, item, then)


def enter_in_search(work: Work, item: ItemRow, phone: str = "") -> None:
    """Make an item findable by what it is, its number, words and the finder's telephone number."""
    known = category(item.category)
    title = item.title or known.names[0]
    words = (known.names[0], known.names[2], item.colour, item.brand, item.place, item.seal, item.description)
    search.index(
        work,
        item.ref,
        title=title,
        detail=" · ".join(filter(None, (item.place, item.storage))),
        name=title,
        digits=tuple(filter(None, (item.number, phone))),
        text=" ".join(words)[:_WORDS_FOUND],
        at=item.found_at,
    )
