"""The rows of one case: what its page and its slip show. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk_app.complaints.rules import (
    Area,
    CallBackKind,
    Channel,
    ClockKind,
    ClockState,
    Condition,
    End,
    Kind,
    Liability,
    Owner,
    Reached,
    ReplyWay,
    Severity,
    State,
    Unit,
)


@dataclass(frozen=True, slots=True)
class ClockRow:
    """A clock as screens show it."""

    id: int
    round: int
    kind: ClockKind
    unit: Unit
    amount: int
    started_at: datetime
    first_due_at: datetime
    due_at: datetime
    owner: Owner
    department: str
    staff_number: str
    state: ClockState
    pauses: tuple[tuple[datetime, datetime | None], ...]
    ended_at: datetime | None
    ended_by: str
    is_breached: bool

    def is_late(self, now: datetime) -> bool:
        """Whether it was missed, or is being missed now (D6)."""
        if self.state is ClockState.LATE or self.is_breached:
            return True
        return self.state is ClockState.RUNNING and now > self.due_at


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line of the course: a step, a property that changed, or words that were kept."""

    at: datetime
    kind: str  # "step" | "fact" | "note"
    what: str
    value: str
    before: str
    word: str
    text: str
    round: int
    staff_number: str


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt to reach the customer."""

    at: datetime
    half_day: str
    way: str
    reached: Reached
    staff_number: str


@dataclass(frozen=True, slots=True)
class CallBackRow:
    """A call-back, owed or done."""

    id: int
    round: int
    kind: CallBackKind
    number: str
    opened_at: datetime
    outcome: Reached | None
    is_unreachable: bool
    ended_at: datetime | None
    ended_by: str
    attempts: tuple[AttemptRow, ...]


@dataclass(frozen=True, slots=True)
class MatterRow:
    """A matter: how many customers and cases, since when."""

    id: int
    area: Area
    began_on: date  # the business day of its first case
    customers: int
    cases: tuple[tuple[int, str, State], ...]


@dataclass(frozen=True, slots=True)
class CasePageRow:
    """A case with its words, clocks, course and call-backs."""

    id: int
    number: str
    kind: Kind
    channel: Channel
    state: State
    state_since: datetime
    round: int
    day: date
    received_at: datetime
    received_by: str
    liability: Liability
    severity: Severity
    area: Area
    cause: str
    measure: str
    department_id: int | None
    person_id: int | None
    matter_id: int | None
    is_anonymous: bool
    declines_call_back: bool
    reply_way: ReplyWay
    reply_by: datetime | None
    is_proposed_major: bool
    solver: str
    result_at: datetime | None
    ladder: int
    chased: int
    reported_at: datetime | None
    owes_sample: bool
    satisfaction: str
    blank_number: str
    language: str
    ended_as: End | None
    closed_at: datetime | None
    is_injury: bool
    is_repeated: bool
    is_delegated: bool
    name: str = ""
    title: str = ""
    phone: str = ""
    place: str = ""
    matter: str = ""
    wish: str = ""
    authority: str = ""
    authority_form: str = ""
    is_erased: bool = False
    department: str = ""
    utility: str = ""
    on_site_at: datetime | None = None
    result: str = ""
    decided_by: str = ""
    conditions: tuple[Condition, ...] = ()
    clocks: tuple[ClockRow, ...] = ()
    course: tuple[EventRow, ...] = ()
    call_backs: tuple[CallBackRow, ...] = ()
    signature: tuple[tuple[tuple[int, int, int, int], ...], ...] = ()

    @property
    def is_silent(self) -> bool:
        """Whether nobody will be called back (K4.7)."""
        return self.is_anonymous or self.declines_call_back

    @property
    def raised_to(self) -> str:
        """To whom it went as it became far too late, as ``rules.addressee`` keeps it; "" while it did not."""
        return next((row.value for row in reversed(self.course) if (row.kind, row.what) == ("fact", "ladder")), "")

    @property
    def owed(self) -> CallBackRow | None:
        """The call-back that is open."""
        return next((row for row in self.call_backs if row.ended_at is None), None)
