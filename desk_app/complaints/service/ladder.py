"""Who decides about a case (K3), and to whom it goes when it climbs the ladder (R5): read only, so that every part may ask."""

from __future__ import annotations

from desk_app.complaints.queries import lists
from desk_app.complaints.rules import Condition, Decider, addressee, decider, rung_of
from desk_app.complaints.service.steps import Present
from desk_app.followup.rules import LADDER, rungs
from desk_app.kernel.database import rows
from desk_app.kernel.work import Work


def held_of(case_id: int) -> tuple[Condition, ...]:
    """The conditions that were proposed for a case so far."""
    found = rows(
        "SELECT value FROM case_fact WHERE case_id = ? AND kind = 'major_proposed' ORDER BY id LIMIT 100", case_id
    )
    return tuple(dict.fromkeys(Condition(text) for (text,) in found))


def who_decides(case: Present) -> Decider:
    """Who may decide about a case (K3)."""
    own = lists.authority_of(case.department_id)
    return decider(case.severity, case.channel, held_of(case.id), own)


def whom(work: Work, case: Present, step: int) -> str:
    """To whom a case goes on this step of the ladder, by role and staff number, or as the site's own ladder says."""
    rung, own = rung_of(step, who_decides(case)), rungs(work.setting(LADDER))
    return addressee(rung, own[step - 1] if step <= len(own) else "", lists.holders_of(rung, work.day))
