"""Going through a day's calls before closing (C12): some drawn for satisfaction, the unsolved one by one."""

from __future__ import annotations

import secrets
from datetime import date

from desk_app.calls import queries
from desk_app.calls.changes import ReviewChanged
from desk_app.calls.rules import REVIEW_ANSWER_DAYS, SAMPLE_PERCENT, Satisfaction, promise_due, sample
from desk_app.calls.wording import unhappy_caller, unsolved_call
from desk_app.followup import service as followup
from desk_app.followup.rules import TaskDraft
from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work


def begin_review(work: Work, day: date) -> int:
    """Open the review of a past day: draw the sample from a fresh seed that is kept, list the unsolved; gives its id.

    One that is begun already is given again. Refuses calls.day_not_over.
    """
    if day >= work.day:
        raise Refusal("calls.day_not_over")
    known = value("SELECT id FROM review WHERE day = ?", day.isoformat())
    if known is not None:
        return int(known)
    seed, percent = secrets.token_hex(16), work.setting(SAMPLE_PERCENT)
    review_id = insert(
        "INSERT INTO review (day, seed, percent, begun_at, begun_by, finished_by, why) VALUES (?, ?, ?, ?, ?, '', '')",
        day.isoformat(),
        seed,
        percent,
        work.millis,
        work.operator.number,
    )
    handled, unsolved = queries.to_review(day)
    drawn = sample(seed, handled, percent)
    for call_id, is_drawn in [*((number, True) for number in drawn), *((number, False) for number in unsolved)]:
        change("INSERT INTO review_item (review_id, call_id, is_drawn, staff_number) VALUES (?, ?, ?, '')",
               review_id, call_id, is_drawn)  # fmt: skip
    facts = {"day": day.isoformat(), "seed": seed, "percent": percent, "drawn": list(drawn), "unsolved": list(unsolved)}
    work.record("review.begun", Ref("review", review_id), facts)
    work.publish(ReviewChanged(review_id))
    return review_id


def settle(work: Work, item_id: int, result: Satisfaction, remark: str = "") -> None:
    """Keep what came of one call of a review; an unhappy caller, or an unsolved call without a due time, gets a task.

    The task is due within two working days (C12). Refuses calls.no_such_item, .settled_already, .not_a_result.
    """
    found = one(lock_rows("SELECT review_id, call_id, is_drawn, result FROM review_item WHERE id = ?"), item_id)
    if found is None:
        raise Refusal("calls.no_such_item")
    review_id, call_id, is_drawn, before = int(found[0]), int(found[1]), bool(found[2]), found[3]
    if before is not None:
        raise Refusal("calls.settled_already")
    if is_drawn == (result is Satisfaction.SEEN):
        raise Refusal("calls.not_a_result")
    change(
        "UPDATE review_item SET result = ?, at = ?, staff_number = ? WHERE id = ?",
        result.value,
        work.millis,
        work.operator.number,
        item_id,
    )
    task_id = _owed(work, call_id, result, remark)
    facts = {"call": call_id, "result": result.value, "remark": remark, "task": task_id}
    work.record("review.settled", Ref("review", review_id), facts)
    work.publish(ReviewChanged(review_id))


def finish_review(work: Work, review_id: int, why: str = "") -> None:
    """The day is gone through; a manager may end it with calls left, with the reason (C12). Refuses calls.review_open."""
    if one(lock_rows("SELECT id FROM review WHERE id = ? AND finished_at IS NULL"), review_id) is None:
        raise Refusal("calls.review_done")
    left = int(value("SELECT COUNT(*) FROM review_item WHERE review_id = ? AND result IS NULL", review_id))
    reason = why.strip()[:200]
    if left and not (reason and work.operator.role.covers(Role.MANAGER)):
        raise Refusal("calls.review_open", n=left)
    change(
        "UPDATE review SET finished_at = ?, finished_by = ?, why = ? WHERE id = ?",
        work.millis,
        work.operator.number,
        reason if left else "",
        review_id,
    )
    work.record("review.finished", Ref("review", review_id), {"left": left, "why": reason})
    work.publish(ReviewChanged(review_id))


def _owed(work: Work, call_id: int, result: Satisfaction, remark: str) -> int | None:
    row = queries.call(call_id)
    if row is None or result in {Satisfaction.SATISFIED, Satisfaction.NOT_REACHED}:
        return None
    if result is Satisfaction.SEEN and queries.has_due_answer(call_id):
        return None
    title = unhappy_caller(row.name) if result is Satisfaction.UNSATISFIED else unsolved_call(row.name)
    due_at = promise_due(work.calendar(), work.now, work.setting(REVIEW_ANSWER_DAYS))
    draft = TaskDraft(
        title, due_at, detail=remark or row.subject, name=row.name, phone=row.phone, person_id=row.person_id
    )
    return followup.give_task(work, draft, Ref("call", call_id))
