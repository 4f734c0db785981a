"""A house with departments, and short ways to have complaints in every state. For tests and for looking at windows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from desk_app.complaints import queries, service
from desk_app.complaints.queries import CasePageRow
from desk_app.complaints.rules import ClockKind, Draft, Kind, Liability, Reached, ReplyWay, State
from desk_app.directory import service as directory
from desk_app.directory.queries import departments
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.ink import Ink
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk

CHINA = timezone(timedelta(hours=8))
CLERK = Operator(1, "1027", Role.DESK)
COLLEAGUE = Operator(4, "1031", Role.DESK)
CHIEF = Operator(2, "1008", Role.SUPERVISOR)
BOSS = Operator(3, "1001", Role.MANAGER)
INK = Ink(
    (((1000, 2000, 0, 500), (4000, 3000, 30, 500), (8000, 1500, 60, 500)), ((2000, 4000, 100, 0), (7000, 4200, 150, 0)))
)


def at(day: int, hour: int, minute: int = 0, second: int = 0, *, month: int = 11, year: int = 2026) -> datetime:
    """A moment in Shanghai; 2026-11-23 is a Monday, the desk opens 09:00-18:00 Monday to Friday."""
    return datetime(year, month, day, hour, minute, second, tzinfo=CHINA)


@dataclass
class House:
    """A desk whose clock is moved by hand; ``engineering`` and ``sales`` are departments."""

    desk: Desk
    clock: ManualClock
    engineering: int = 0
    sales: int = 0

    def go(self, moment: datetime) -> None:
        """Move on to a moment."""
        self.clock.advance(moment - self.clock.now())

    def later(self, **span: float) -> None:
        """Move on by a span."""
        self.clock.advance(timedelta(**span))

    def by(self, operator: Operator, use_case: Callable[..., Any], *args: Any, **options: Any) -> Any:  # noqa: ANN401
        """Have something done by somebody."""
        return self.desk.act(use_case, args, options, operator=operator)

    def draft(self, **more: Any) -> Draft:  # noqa: ANN401
        """A whole complaint; ``more`` changes it."""
        plain: dict[str, Any] = {
            "matter": "三楼走廊的灯从上周起一直闪烁，已报修两次没有人来。",
            "name": "周建国",
            "title": "mr",
            "phone": "13805712231",
            "reply_way": ReplyWay.TELEPHONE,
            "reply_by": self.clock.now() + timedelta(days=9),
            **more,
        }
        return Draft(**plain)

    def take(self, operator: Operator = CLERK, **more: Any) -> int:  # noqa: ANN401
        """Receive a complaint and give its id."""
        return int(self.by(operator, service.record, self.draft(**more)).case_id)

    def page(self, case_id: int) -> CasePageRow:
        """The case as its page shows it."""
        return queries.case_page(case_id)

    def liable(self, **more: Any) -> int:  # noqa: ANN401
        """A complaint that is ours."""
        case_id = self.take(**more)
        self.by(BOSS, service.classify, case_id, Liability.LIABLE, "属实")
        return case_id

    def accepted(self, **more: Any) -> int:  # noqa: ANN401
        """A liable complaint the department has accepted."""
        case_id = self.liable(**more)
        self.by(CLERK, service.dispatch, case_id, self.engineering)
        self.by(CLERK, service.accept, case_id, "孙工")
        return case_id

    def solved(self, solver: str = "3012", **more: Any) -> int:  # noqa: ANN401
        """A liable complaint whose call-back is due."""
        case_id = self.accepted(**more)
        self.by(
            CLERK,
            service.give_result,
            case_id,
            "更换灯管，恢复照明。",
            solver=solver,
            cause="报修单未转达",
            measure="当天回复",
        )
        return case_id

    def signed(self, **more: Any) -> int:  # noqa: ANN401
        """An assistance case closed on the customer's signature."""
        case_id = self.take(**{"name": "钱", "matter": "小区停水，请协助联系自来水公司。", **more})
        self.by(CLERK, service.classify, case_id, Liability.ASSISTANCE, "公用事业")
        self.by(CLERK, service.sign, case_id, INK, "自来水公司已修复")
        return case_id

    def satisfied(self, case_id: int, operator: Operator = COLLEAGUE) -> State:
        """The customer is called back and satisfied."""
        return State(self.by(operator, service.log_call_back, case_id, Reached.SATISFIED, "满意"))

    def suggestion(self, **more: Any) -> int:  # noqa: ANN401
        """A suggestion."""
        return self.take(kind=Kind.SUGGESTION, matter="建议在大厅放雨伞架。", **more)


def furnished(desk: Desk, clock: ManualClock, start: datetime | None = None) -> House:
    """A house on a Monday at ten."""
    desk.operator = CLERK
    house = House(desk, clock)
    house.go(start or at(23, 10))
    known = {row.name: row.id for row in departments()}
    house.engineering = known.get("工程部") or house.by(BOSS, directory.save_department, None, "工程部", "8001")
    house.sales = known.get("销售部") or house.by(BOSS, directory.save_department, None, "销售部", "8002")
    return house


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    """Expect one refusal."""
    return pytest.RaisesExc(Refusal, check=lambda problem: problem.code == f"complaints.{code}")


def clock_of(house: House, case_id: int, kind: ClockKind) -> queries.ClockRow:
    """The newest clock of a kind."""
    return [clock for clock in house.page(case_id).clocks if clock.kind is kind][-1]
