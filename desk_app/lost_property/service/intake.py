"""Taking things in (L1): register, split a parcel, put away with a second person, move, add hidden features."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import datetime

from desk_app.kernel.attachments import attach
from desk_app.kernel.database import change, insert, value
from desk_app.kernel.fields import to_millis
from desk_app.kernel.links import link
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.lost_property import queries, slips
from desk_app.lost_property.changes import ItemMoved, ItemRegistered
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.queries.proof import item_digest
from desk_app.lost_property.rules import (
    CASH_LIMIT,
    KEEP_DAYS,
    SHORT_LENGTH,
    CleanPhoto,
    Feature,
    Holder,
    ItemDraft,
    State,
    Trait,
    checked_features,
    checked_text,
    due_at,
    sealed,
)
from desk_app.lost_property.service.steps import (
    add_custody,
    enter_in_search,
    hand,
    locked_item,
    need_custodian,
    second_of,
)
from desk_app.people import service as people
from desk_app.printing import service as printing
from desk_app.staff.rules import Approval

_LEAST_PARTS = 2


def register(work: Work, draft: ItemDraft, *, second: Approval | None = None, print_tag: bool = True) -> int:
    """Enter something handed in and give its id; valuables and cash need a second person (D15).

    Refuses what ``ItemDraft.checked`` refuses, lost_property.needs_second.
    """
    item = _enter(work, draft, None, second)
    if work.source is not None:
        link(work, work.source, item.ref, "left_behind" if work.source.kind == "visit" else "handed_in")
    if print_tag:
        print_tag_of(work, item)
    return item.id


def split(work: Work, item_id: int, drafts: Sequence[ItemDraft], *, second: Approval | None = None) -> tuple[int, ...]:
    """Take a parcel apart: each part gets its own number, features and date; gives their ids.

    Refuses lost_property.no_parts, .parts_cash (less than the parcel held, D15), .not_from_here, .not_in_custody, and
    what registering refuses.
    """
    parcel = locked_item(item_id)
    need_custodian(work, parcel)
    if len(drafts) < _LEAST_PARTS:
        raise Refusal("lost_property.no_parts")
    if sum(draft.cash for draft in drafts) < parcel.cash:
        raise Refusal("lost_property.parts_cash")
    # One yes of the second person serves one act: the whole parcel is opened and counted together.
    is_counted = second is not None or any(draft.has(Trait.VALUABLE) for draft in drafts)
    by_two = second_of(work, second, Role.DESK, "item.split", parcel) if is_counted else ""
    parts = [_enter(work, draft, parcel, None, by_two) for draft in drafts]
    hand(work, parcel, State.SPLIT, second=by_two, why=" ".join(part.number for part in parts))
    numbers = [part.number for part in parts]
    work.record("item.split", parcel.ref, {"number": parcel.number, "parts": numbers, "second": by_two})
    for part in parts:
        print_tag_of(work, part)
    return tuple(part.id for part in parts)


def _enter(work: Work, draft: ItemDraft, parcel: ItemRow | None, second: Approval | None, by_two: str = "") -> ItemRow:
    draft = draft.checked(work.now)
    number = work.number(NumberKind.FOUND_ITEM)
    item_id = _insert(work, draft, number, parcel)
    item = queries.item(item_id)
    if draft.has(Trait.VALUABLE) and parcel is None:
        by_two = second_of(work, second, Role.DESK, "item.registered", item)
    add_custody(work, item_id, Holder.DESK, draft.storage, by_two, "" if parcel is None else parcel.number)
    person_id = _keep_finder(work, draft, item_id)
    _keep_features(item_id, draft.features, 0)
    if draft.photo is not None:
        _keep_photo(work, item, draft.photo)
    item = queries.item(item_id)
    enter_in_search(work, item, draft.finder_phone)
    work.record(
        "item.registered",
        item.ref,
        {
            "number": number,
            "category": draft.category,
            "title": draft.title,
            "description": draft.description,
            "place": draft.place,
            "found_at": draft.found_at.isoformat(),
            "pieces": draft.count,
            "seal": draft.seal,
            "cash": draft.cash,
            "second": by_two,
            # The answers are hidden from everybody: their digest alone proves them.
            "features": len(draft.features),
            "features_digest": sealed(number, [[f.question, f.answer, f.is_must] for f in draft.features]),
            "finder": draft.finder_name,
            "phone": draft.finder_phone,
            "person": person_id,
            "digest": item.digest,
        },
    )
    work.publish(ItemRegistered(item_id))
    return item


def _insert(work: Work, draft: ItemDraft, number: str, parcel: ItemRow | None) -> int:
    item_id = insert(
        "INSERT INTO found_item (number, parcel_id, category, group_code, title, colour, brand, description, pieces, "
        "place, storage, seal, cash, is_valuable, is_perishable, is_dangerous, is_document, features, found_at, "
        "found_on, taken_at, taken_by, day, due_at, state, state_since, holder, custody_seq, refusals, digest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'registered', ?, 'desk', 1, 0, '')",
        number,
        None if parcel is None else parcel.id,
        draft.kind.code,
        draft.kind.group,
        draft.title,
        draft.colour,
        draft.brand,
        draft.description,
        draft.count,
        draft.place,
        draft.storage,
        draft.seal,
        draft.cash,
        draft.has(Trait.VALUABLE),
        draft.has(Trait.PERISHABLE),
        draft.has(Trait.DANGEROUS),
        draft.has(Trait.DOCUMENT),
        len(draft.features),
        to_millis(draft.found_at),
        draft.found_at.astimezone(work.day_rule()[0]).date().isoformat(),
        work.millis,
        work.operator.number,
        work.day.isoformat(),
        to_millis(_due_at(work, draft)),
        work.millis,
    )
    change("UPDATE found_item SET digest = ? WHERE id = ?", item_digest(item_id), item_id)
    return item_id


def _due_at(work: Work, draft: ItemDraft) -> datetime:
    """Half a month (D8); cash above the site's limit is handed over at once (D15)."""
    limit = work.setting(CASH_LIMIT)
    if limit and draft.cash > limit:
        return work.now
    return due_at(work.calendar(), draft.found_at, work.setting(KEEP_DAYS))


def _keep_finder(work: Work, draft: ItemDraft, item_id: int) -> int | None:
    if not (draft.finder_name or draft.finder_phone or draft.finder_staff):
        return None
    person_id = None
    if draft.finder_name or draft.finder_phone:
        person_id = people.meet(work, name=draft.finder_name, phone=draft.finder_phone)
    change(
        "INSERT INTO found_item_face (id, name, phone, staff_number, person_id) VALUES (?, ?, ?, ?, ?)",
        item_id,
        draft.finder_name,
        draft.finder_phone,
        draft.finder_staff,
        person_id,
    )
    return person_id


def _keep_features(item_id: int, features: Sequence[Feature], after: int) -> None:
    for place, feature in enumerate(features, start=after + 1):
        change(
            "INSERT INTO item_feature (item_id, position, question, answer, is_must) VALUES (?, ?, ?, ?, ?)",
            item_id,
            place,
            feature.question,
            feature.answer,
            feature.is_must,
        )


def _keep_photo(work: Work, item: ItemRow, photo: CleanPhoto) -> None:
    attached = attach(work, item.ref, photo.data, "image/jpeg", "photo")
    change(
        "INSERT INTO item_thumb (id, attachment_id, content) VALUES (?, ?, ?)",
        item.id,
        attached,
        base64.b64encode(photo.thumb).decode("ascii"),
    )


def print_tag_of(work: Work, item: ItemRow) -> int:
    """Queue the bag tag, inside the act it belongs to; gives the job's id."""
    language = work.setting(SITE_LANGUAGE)
    second = value("SELECT second FROM custody WHERE item_id = ? ORDER BY seq LIMIT 1", item.id)
    taken_by = " / ".join(filter(None, (item.taken_by, second)))
    facts = slips.tag_facts(item, language, work.day_rule()[0], taken_by)
    return printing.print_later(work, "found_tag", facts, item.ref, number=item.number, language=language)


def shelve(work: Work, item_id: int, storage: str, *, second: Approval | None) -> None:
    """Put an item away; a second person confirms that it lies there (state *shelved*).

    Refuses lost_property.no_storage, .needs_second, .not_in_custody.
    """
    item = locked_item(item_id)
    need_custodian(work, item)
    kept = checked_text(storage, SHORT_LENGTH)
    if not kept:
        raise Refusal("lost_property.no_storage")
    by_two = second_of(work, second, Role.DESK, "item.shelved", item)
    is_first = item.state is State.REGISTERED
    hand(work, item, State.SHELVED, place=kept, second=by_two, why="shelved" if is_first else "moved")
    facts = {"number": item.number, "from": item.storage, "to": kept, "second": by_two}
    work.record("item.shelved" if is_first else "item.moved", item.ref, facts)
    enter_in_search(work, queries.item(item_id), _phone(item_id))


def _phone(item_id: int) -> str:
    return str(value("SELECT phone FROM found_item_face WHERE id = ?", item_id) or "")


def add_features(work: Work, item_id: int, features: Sequence[Feature]) -> None:
    """Keep further hidden features while nobody claims the item (D14).

    Refuses lost_property.feature_too_late, .half_feature, .too_many_features.
    """
    item = locked_item(item_id)
    need_custodian(work, item)
    if queries.live_claims(item_id):
        raise Refusal("lost_property.feature_too_late")
    kept = checked_features(tuple(features))
    last = int(value("SELECT COALESCE(MAX(position), 0) FROM item_feature WHERE item_id = ?", item_id))
    _keep_features(item_id, kept, last)
    change("UPDATE found_item SET features = features + ? WHERE id = ?", len(kept), item_id)
    told = {"number": item.number, "features": len(kept)}
    digest = sealed(item.number, [[f.question, f.answer, f.is_must] for f in kept])
    work.record("item.feature_added", item.ref, {**told, "features_digest": digest})
    work.publish(ItemMoved(item_id))
