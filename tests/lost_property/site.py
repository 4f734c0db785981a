"""A staffed site with things handed in, for the tests of lost property."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.kernel.database import one
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries, service
from desk_app.lost_property.rules import Feature, Identity, IdKind, Ink, ItemDraft, ReportDraft, Result, Verdict
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval
from tests.staff.site import typed

FEATURES = (
    Feature("伞柄上有什么", "刻有 ZY 两个字母", is_must=True),
    Feature("伞套颜色", "深蓝"),
    Feature("有几根断骨", "一根"),
)
ZHAO = Identity("赵志远", "13900017788", IdKind.ID_CARD, "3021", is_stamped=True)
INK = Ink((tuple((500 + 90 * n, 2000 + (n % 7) * 150, 12 * n, 400) for n in range(60)),))


def umbrella(desk: Desk, **other: object) -> ItemDraft:
    """A folding umbrella found an hour ago in the lobby."""
    known: dict[str, object] = {
        "category": "folding_umbrella",
        "found_at": desk.now() - timedelta(hours=1),
        "place": "大堂",
        "title": "黑色折叠伞",
        "colour": "black",
        "brand": "天堂",
        "description": "木柄，伞套深蓝",
        "features": FEATURES,
        "storage": "B 架 3 层",
    }
    return ItemDraft(**{**known, **other})  # type: ignore[arg-type]


def wallet(desk: Desk, **other: object) -> ItemDraft:
    """A wallet with cash, sealed."""
    known: dict[str, object] = {
        "category": "wallet",
        "title": "棕色钱包",
        "colour": "brown",
        "brand": "",
        "description": "内有照片",
        "seal": "S0231",
        "cash": 52_000,
        "storage": "保险柜",
    }
    return umbrella(desk, **{**known, **other})


def approved(desk: Desk, number: str = "08", role: Role = Role.DESK) -> Approval:
    """Somebody else says yes with their PIN."""
    return desk.do(staff.approve, typed(desk, number), role).approved(desk.now())


def supervised(desk: Desk) -> Approval:
    """The supervisor says yes."""
    return approved(desk, "12", Role.SUPERVISOR)


def answer(desk: Desk, claim_id: int, *verdicts: Verdict) -> Result:
    """Type and judge one answer after the other; gives what it came to."""
    came = Result.OPEN
    for row, verdict in zip(queries.checks(claim_id), verdicts, strict=False):
        desk.do(service.give_answer, claim_id, row.feature_id, f"说是 {row.question}")
        came = desk.do(service.judge, claim_id, row.feature_id, verdict)
    return came


ALL_MATCH = (Verdict.MATCHES,) * 3


def identified(desk: Desk, item_id: int, identity: Identity = ZHAO) -> int:
    """A claim that only wants its signature."""
    claim_id = desk.do(service.open_claim, item_id)
    answer(desk, claim_id, *ALL_MATCH)
    desk.do(service.identify, claim_id, identity)
    return claim_id


def report(desk: Desk, **other: object) -> ReportDraft:
    """Somebody misses a black umbrella since this morning."""
    now: datetime = desk.now()
    known: dict[str, object] = {
        "category": "folding_umbrella",
        "lost_from": now - timedelta(hours=5),
        "lost_to": now - timedelta(minutes=30),
        "name": "赵志远",
        "phone": "13900017788",
        "place": "大堂沙发",
        "colour": "black",
        "brand": "天堂牌",
        "description": "黑色折叠伞，木柄",
    }
    return ReportDraft(**{**known, **other})  # type: ignore[arg-type]


def holders(item_id: int) -> list[tuple[str, str]]:
    """Who had it from whom, in order."""
    return [(row.before.value, row.holder.value) for row in queries.custody(item_id)]


def jobs(form: str) -> int:
    """How many papers of a form are in the queue."""
    found = one("SELECT COUNT(*) FROM print_job WHERE form = ?", form)
    return int(found[0]) if found else 0


def database_change(sql: str) -> None:
    """Change rows past the program, with the triggers in place."""
    from desk_app.kernel.database import DATABASE

    with DATABASE.atomic():
        DATABASE.execute_sql(sql)
