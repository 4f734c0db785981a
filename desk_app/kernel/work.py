"""One act at the desk: one transaction, one disk sync, one journal, and only then the news of it.

``Desk.do`` is the only place that opens a transaction. A use case gets ``work`` first and calls other services with the
same ``work`` when both must succeed together. It must never print, touch Qt or read a clock itself.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from peewee import CharField, IntegerField, TextField

from desk_app.kernel import hours, journal, news, numbers
from desk_app.kernel.calendar import WorkCalendar
from desk_app.kernel.changes import Change, Publisher
from desk_app.kernel.clock import BusinessDays, Clock
from desk_app.kernel.database import Table, change, one, transaction, value
from desk_app.kernel.fields import canonical_json, to_millis
from desk_app.kernel.offers import Offers
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.results import packed, unpacked
from desk_app.kernel.roles import PROGRAM, Operator, Role
from desk_app.kernel.settings import CUTOVER_HOUR, SITE_ZONE, Setting, SettingChanged, Settings

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T", int, str, bool)


class Counter(Table):
    """The last number given out under a name on a business day (``""`` for running numbers) at one desk."""

    name = CharField(max_length=40)
    day = CharField(max_length=10)
    desk = IntegerField()
    last = IntegerField()

    class Meta:
        """One row each; the upsert relies on it."""

        indexes = ((("name", "day", "desk"), True),)


class Act(Table):
    """An act that carried a client-made uuid, with its result, so that a second click gets the first answer."""

    uuid = CharField(max_length=32, unique=True)
    digest = CharField(max_length=64)
    result = TextField()


TABLES = (Counter, Act)
_CLAIM = "INSERT INTO act (uuid, digest, result) VALUES (?, ?, '') ON CONFLICT (uuid) DO NOTHING"


class Work:
    """What a use case may know and do: the time, the person, the journal, numbers, settings and news."""

    def __init__(self, desk: Desk, operator: Operator, source: Ref | None) -> None:
        self.now: datetime = desk.now()
        self.millis: int = to_millis(self.now)
        self.day: date = desk.today()
        self.desk: int = desk.number
        self.operator = operator
        self.source = source
        self._desk = desk
        self.entries: list[journal.Entry] = []
        self.changes: list[Change] = []

    def record(self, action: str, subject: Ref, facts: Mapping[str, Any]) -> None:
        """Journal what was done, with all its facts as JSON values; written at the end of the act."""
        if self.source is not None:
            facts = {**facts, "source": str(self.source)}
        self.entries.append(journal.Entry(action, subject, facts))

    def publish(self, news: Change) -> None:
        """Tell listeners after the commit."""
        self.changes.append(news)

    def setting(self, setting: Setting[T]) -> T:
        """The present value of a setting."""
        return self._desk.settings.get(setting)

    def calendar(self) -> WorkCalendar:
        """The site's working calendar."""
        return self._desk.calendar()

    def day_rule(self) -> tuple[ZoneInfo, int]:
        """The site's zone and the hour its business day begins, for ``business_day`` of another instant."""
        return self._desk.zone(), self.setting(CUTOVER_HOUR)

    def need(self, role: Role) -> None:
        """Refuse (kernel.not_allowed) unless the operator's role covers ``role``."""
        if not self.operator.role.covers(role):
            raise Refusal("kernel.not_allowed", role=role.value)

    def count(self, name: str, *, daily: bool = True, desk: int | None = None) -> int:
        """The next number of a named series, gapless because it is taken in this transaction (invariant 6)."""
        return int(
            value(
                "INSERT INTO counter (name, day, desk, last) VALUES (?, ?, ?, 1) "
                "ON CONFLICT (name, day, desk) DO UPDATE SET last = counter.last + 1 RETURNING last",
                name,
                self.day.isoformat() if daily else "",
                self.desk if desk is None else desk,
            )
        )

    def number(self, kind: numbers.NumberKind) -> str:
        """The next full slip number of a kind: digits only, check digit included."""
        sequence = self.count(f"number.{kind.code}")
        return numbers.SlipNumber(kind, self.day, self.desk, sequence).digits


class Desk:
    """The counter: clock, person, settings, calendar and the one way to change anything."""

    def __init__(self, clock: Clock, *, number: int = 1) -> None:
        self.clock = clock
        self.number = number
        self.operator: Operator | None = None
        self.settings = Settings()
        self.changes = Publisher()
        self.offers = Offers()  # what the rest of the program brings; whoever composes it sets it
        self._day: date | None = None
        self._days = BusinessDays(ZoneInfo("UTC"), 0)
        self._calendar: WorkCalendar | None = None
        self._lock = threading.Lock()
        self._busy = threading.local()
        self.refresh()

    def refresh(self) -> None:
        """Forget what was read: another desk, a restore or a setting changed it."""
        self.settings.forget()
        self._calendar = None
        self._days = BusinessDays(self.zone(), self.settings.get(CUTOVER_HOUR), self._day)

    def zone(self) -> ZoneInfo:
        """The site's time zone; an unknown name counts as the default."""
        with suppress(KeyError, ValueError, OSError):
            return ZoneInfo(self.settings.get(SITE_ZONE))
        return ZoneInfo(SITE_ZONE.default)

    def now(self) -> datetime:
        """The guarded present, aware UTC."""
        return self.clock.now()

    def today(self) -> date:
        """The business day; it never decreases while the program runs."""
        self._day = self._days.of(self.clock.now())
        return self._day

    def calendar(self) -> WorkCalendar:
        """The site's working calendar, built once per change."""
        if self._calendar is None:
            self._calendar = hours.load(self.zone())
        return self._calendar

    def do(
        self,
        use_case: Callable[Concatenate[Work, P], R],
        /,
        *args: P.args,
        **options: P.kwargs,
    ) -> R:
        """Run a use case as the signed-in person in one transaction and publish its changes after the commit."""
        return self.act(use_case, args, options)

    def act(
        self,
        use_case: Callable[..., R],
        args: tuple[object, ...] = (),
        options: Mapping[str, object] | None = None,
        *,
        source: Ref | None = None,
        uuid: str | None = None,
        operator: Operator | None = None,
    ) -> R:
        """``do`` with its circumstances: where it came from, who acts instead, and an identity.

        The same uuid with the same content gives the stored result again; with other content it is refused
        (kernel.uuid_reused). Such a result is made of what ``kernel.results`` can keep.
        """
        if getattr(self._busy, "on", False):
            raise RuntimeError("do() inside do(): call the other service with the same work")
        who = operator or self.operator
        if who is None:
            raise Refusal("kernel.nobody_signed_in")
        with self._lock:
            self._busy.on = True
            try:
                result, work = self._transact(use_case, args, dict(options or {}), source, uuid, who)
            finally:
                self._busy.on = False
        self._after(work)
        return result

    def as_program(self, use_case: Callable[Concatenate[Work, P], R], /, *args: P.args, **options: P.kwargs) -> R:
        """Run what the program itself does (first start, sweeping, retention); journalled under number 0."""
        return self.act(use_case, args, options, operator=PROGRAM)

    def _transact(
        self,
        use_case: Callable[..., R],
        args: tuple[object, ...],
        options: dict[str, object],
        source: Ref | None,
        uuid: str | None,
        who: Operator,
    ) -> tuple[R, Work]:
        with transaction():
            work = Work(self, who, source)
            if uuid is not None:
                digest = _digest(use_case, args, options)
                # Claimed first: a second click at another desk waits here until the first one is through.
                if not change(_CLAIM, uuid, digest):
                    return _stored(use_case, uuid, digest), work
            result = use_case(work, *args, **options)
            if uuid is not None:
                change("UPDATE act SET result = ? WHERE uuid = ?", canonical_json(packed(result)), uuid)
            journal.append(self.number, work.millis, who.number, work.entries)
            if work.entries:
                news.tell(self.number)
        return result, work

    def _after(self, work: Work) -> None:
        for told in work.changes:
            if isinstance(told, SettingChanged | hours.CalendarChanged):
                self.refresh()
        self.changes.publish(tuple(work.changes))


def _stored(use_case: Callable[..., object], uuid: str, digest: str) -> Any:
    found = one("SELECT digest, result FROM act WHERE uuid = ?", uuid)
    if found is None or found[0] != digest:
        raise Refusal("kernel.uuid_reused")
    return unpacked(use_case, json.loads(found[1]))


def _digest(use_case: Callable[..., object], args: tuple[object, ...], options: Mapping[str, object]) -> str:
    name = f"{use_case.__module__}.{getattr(use_case, '__qualname__', '')}"
    return hashlib.sha256(f"{name}{args!r}{sorted(options.items())!r}".encode()).hexdigest()
