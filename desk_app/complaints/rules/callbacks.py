"""Call-backs: who may call, when a customer counts as unreachable, which assistance cases are drawn. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from enum import StrEnum

from desk_app.complaints.rules.states import Severity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role

_NOON = 12


class Reached(StrEnum):
    """What came of one attempt."""

    NO_ANSWER = "no_answer"
    BUSY = "busy"
    WRONG_NUMBER = "wrong_number"
    REFUSED = "refused"  # K4.7: does not want to be asked
    SATISFIED = "satisfied"
    ACCEPTABLE = "acceptable"
    DISSATISFIED = "dissatisfied"


SPOKEN = frozenset({Reached.SATISFIED, Reached.ACCEPTABLE, Reached.DISSATISFIED})
GOOD = frozenset({Reached.SATISFIED, Reached.ACCEPTABLE})
IN_VAIN = frozenset({Reached.NO_ANSWER, Reached.BUSY, Reached.WRONG_NUMBER})


class CallBackKind(StrEnum):
    """Why a customer is called back."""

    EVERY = "every"  # K4.5: 100 %
    SAMPLED = "sampled"  # K6


def half_day(at: datetime, zone: tzinfo) -> str:
    """The half-day an attempt counts for (D12): date and am or pm of the site."""
    local = at.astimezone(zone)
    return f"{local:%Y-%m-%d}{'am' if local.hour < _NOON else 'pm'}"


def is_unreachable(half_days: Iterable[str], needed: int) -> bool:
    """Whether attempts in vain in so many different half-days were made (D12)."""
    return len(set(half_days)) >= needed


def check_caller(operator: Operator, solver: str, severity: Severity) -> None:
    """Refuse complaints.solver_calls and complaints.supervisor_calls (D12)."""
    if operator.number == solver:
        raise Refusal("complaints.solver_calls", number=solver)
    if severity is Severity.MAJOR and not operator.role.covers(Role.SUPERVISOR):
        raise Refusal("complaints.supervisor_calls")


def sample_size(closed: int, percent: int) -> int:
    """How many of the month's closed cases are called back: the share rounded up, in whole numbers (D13)."""
    return -(-closed * percent // 100)


def draw(seed: str, candidates: Sequence[int], count: int) -> tuple[int, ...]:
    """The drawn cases in order of their lot: anyone with the seed and the list can repeat it (D13).

    A case's lot is the SHA-256 of ``seed:id``; the lowest lots are drawn.
    """
    lots = sorted(candidates, key=lambda case: hashlib.sha256(f"{seed}:{case}".encode()).hexdigest())
    return tuple(lots[: max(0, count)])
