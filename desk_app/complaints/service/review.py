"""Going through a day's complaints before closing (C12): some drawn for satisfaction, the unsolved one by one."""

from __future__ import annotations

import secrets
from datetime import date

from desk_app.calls.rules import REVIEW_ANSWER_DAYS
from desk_app.complaints.changes import ReviewChanged
from desk_app.complaints.queries import cases, reviews
from desk_app.complaints.rules import SAMPLE_PERCENT, Verdict, draw, is_verdict_of, sample_size
from desk_app.complaints.wording import unhappy_customer, unsolved_case
from desk_app.followup import service as followup
from desk_app.followup.rules import TaskDraft
from desk_app.kernel import typed
from desk_app.kernel.calendar import close_of_nth_working_day
from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.fields import to_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work

LONGEST_WHY = 200


def begin_review(work: Work, day: date) -> int:
    """Open the review of a past day: draw the sample from a fresh seed that is kept, list the unsolved; gives its id.

    One that is begun already is given again. Refuses complaints.day_not_over.
    """
    if day >= work.day:
        raise Refusal("complaints.day_not_over")
    known = value("SELECT id FROM case_review WHERE day = ?", day.isoformat())
    if known is not None:
        return int(known)
    seed, percent = secrets.token_hex(16), work.setting(SAMPLE_PERCENT)
    review_id = insert(
        "INSERT INTO case_review (day, seed, percent, begun_at, begun_by, finished_by, why) VALUES (?, ?, ?, ?, ?, '', '')",
        day.isoformat(),
        seed,
        percent,
        work.millis,
        work.operator.number,
    )
    handled, unsolved = reviews.to_review(day)
    drawn = draw(seed, handled, sample_size(len(handled), percent))
    for case_id, is_drawn in [*((number, True) for number in sorted(drawn)), *((number, False) for number in unsolved)]:
        change(
            "INSERT INTO case_review_item (review_id, case_id, is_drawn, staff_number) VALUES (?, ?, ?, '')",
            review_id,
            case_id,
            is_drawn,
        )
    facts = {"day": day.isoformat(), "seed": seed, "percent": percent, "drawn": list(drawn), "unsolved": list(unsolved)}
    work.record("complaint.review_begun", Ref("case_review", review_id), facts)
    work.publish(ReviewChanged(review_id))
    return review_id


def settle_item(work: Work, item_id: int, verdict: Verdict) -> None:
    """Keep what came of one case of a review; an unhappy customer, or an unsolved case that nothing answers, gets a task.

    The task is due within two working days (C12). Refuses complaints.no_such_item, .settled_already, .not_a_verdict.
    """
    found = one(lock_rows("SELECT review_id, case_id, is_drawn, verdict FROM case_review_item WHERE id = ?"), item_id)
    if found is None:
        raise Refusal("complaints.no_such_item")
    review_id, case_id, is_drawn = int(found[0]), int(found[1]), bool(found[2])
    if found[3] is not None:
        raise Refusal("complaints.settled_already")
    if not is_verdict_of(verdict, is_drawn=is_drawn):
        raise Refusal("complaints.not_a_verdict")
    change(
        "UPDATE case_review_item SET verdict = ?, at = ?, staff_number = ? WHERE id = ?",
        verdict.value,
        work.millis,
        work.operator.number,
        item_id,
    )
    facts = {"case": case_id, "verdict": verdict.value, "task": _owed(work, case_id, verdict)}
    work.record("complaint.review_settled", Ref("case_review", review_id), facts)
    work.publish(ReviewChanged(review_id))


def finish_review(work: Work, review_id: int, why: str = "") -> None:
    """The day is gone through; a manager may end it with cases left, with the reason (C12).

    Refuses complaints.review_done and complaints.review_open.
    """
    if one(lock_rows("SELECT id FROM case_review WHERE id = ? AND finished_at IS NULL"), review_id) is None:
        raise Refusal("complaints.review_done")
    left = int(value("SELECT COUNT(*) FROM case_review_item WHERE review_id = ? AND verdict IS NULL", review_id))
    reason = typed.line(why)[:LONGEST_WHY]
    if left and not (reason and work.operator.role.covers(Role.MANAGER)):
        raise Refusal("complaints.review_open", n=left)
    change(
        "UPDATE case_review SET finished_at = ?, finished_by = ?, why = ? WHERE id = ?",
        work.millis,
        work.operator.number,
        reason if left else "",
        review_id,
    )
    work.record("complaint.review_finished", Ref("case_review", review_id), {"left": left, "why": reason})
    work.publish(ReviewChanged(review_id))


def _owed(work: Work, case_id: int, verdict: Verdict) -> int | None:
    due_at = close_of_nth_working_day(work.calendar(), work.now, work.setting(REVIEW_ANSWER_DAYS))
    page = cases.case_page(case_id)
    if verdict in {Verdict.SATISFIED, Verdict.NOT_REACHED}:
        return None
    if verdict is Verdict.SEEN and (page.closed_at is not None or reviews.has_due_answer(case_id, to_millis(due_at))):
        return None
    wording = unhappy_customer if verdict is Verdict.UNSATISFIED else unsolved_case
    title = wording(page.number, page.name, page.title, is_anonymous=page.is_anonymous)
    draft = TaskDraft(
        title, due_at, detail=page.matter[:200], name=page.name, phone=page.phone, person_id=page.person_id
    )
    return followup.give_task(work, draft, Ref(page.kind.value, case_id))
