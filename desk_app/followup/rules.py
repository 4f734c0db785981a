"""What holds for tasks, faults and escalations: states, drafts, limits, when a task begins to press. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desk_app.kernel import typed
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import Setting

AHEAD_MINUTES: Setting[int] = Setting("followup.ahead", 30, "followup", "minutes", 0, 1440)
ANSWER_UP_DAYS: Setting[int] = Setting("followup.answer_up", 3, "followup", "days", 1, 30)  # K9
LADDER: Setting[str] = Setting("followup.ladder", "", "followup", "text")  # whom one reports to, divided by commas
SETTINGS = (AHEAD_MINUTES, ANSWER_UP_DAYS, LADDER)

TITLE_LENGTH = 200
TEXT_LENGTH = 2000
PHONE_LENGTH = 60
MOST_STEPS = 30


class TaskKind(StrEnum):
    """Where a task comes from, which decides its words and where it opens."""

    ASSIGNED = "assigned"  # by a superior or colleague (G10)
    RING_BACK = "ring_back"  # a running call that had to stop (R3)
    RETURN_CALL = "return_call"  # a call nobody answered
    FIRST = "first"  # from the duty line: comes before everything else on the next working day (C13)


class TaskState(StrEnum):
    """Where a task stands."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class Step(StrEnum):
    """A step beyond the desk (G3)."""

    REPORT_UP = "report_up"
    CHASE = "chase"
    REFUSE = "refuse"
    CALL_OUT = "call_out"


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A task as it is given; without ``to_id`` it is for whoever is at the desk."""

    title: str
    due_at: datetime
    to_id: int | None = None
    detail: str = ""
    steps: tuple[str, ...] = ()
    name: str = ""
    phone: str = ""
    person_id: int | None = None
    kind: TaskKind = TaskKind.ASSIGNED

    @property
    def is_first(self) -> bool:
        """True when it comes before everything else."""
        return self.kind is TaskKind.FIRST

    def checked(self) -> TaskDraft:
        """The draft as it is kept; refuses followup.no_title, .too_long, .too_many_steps."""
        steps = tuple(filter(None, (typed.line(step)[:TITLE_LENGTH] for step in self.steps)))
        if len(steps) > MOST_STEPS:
            raise Refusal("followup.too_many_steps", most=MOST_STEPS)
        return TaskDraft(
            title=needed(self.title, "followup.no_title", TITLE_LENGTH),
            due_at=self.due_at,
            to_id=self.to_id,
            detail=within(typed.passage(self.detail), TEXT_LENGTH),
            steps=steps,
            name=within(typed.line(self.name), TITLE_LENGTH),
            phone=within(typed.line(self.phone), PHONE_LENGTH),
            person_id=self.person_id,
            kind=self.kind,
        )


def needed(text: str, code: str, longest: int = TEXT_LENGTH) -> str:
    """Text that must say something; refuses with ``code`` when it is empty, followup.too_long when it is too long."""
    kept = typed.passage(text)
    if not kept:
        raise Refusal(code)
    return within(kept, longest)


def within(text: str, longest: int) -> str:
    """The text if it is short enough; refuses followup.too_long."""
    if len(text) > longest:
        raise Refusal("followup.too_long", longest=longest)
    return text


def presses_from(due_at: datetime, ahead_minutes: int, *, is_first: bool) -> datetime | None:
    """From when on a task shows in the rail; None: at once, because it comes first."""
    return None if is_first else due_at - timedelta(minutes=ahead_minutes)


def rungs(ladder: str) -> tuple[str, ...]:
    """Whom one can report to, from the site's setting."""
    parts = ladder.replace("，", ",").replace("、", ",").split(",")
    return tuple(filter(None, (part.strip() for part in parts)))
