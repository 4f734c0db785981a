"""Parcels that wait in the demo, one told and one fetched, and keys, umbrellas and a badge to lend, two of them out."""

from __future__ import annotations

from datetime import timedelta

from desk_app.handouts import service
from desk_app.handouts.rules import LoanDraft, ParcelDraft, Receipt, ThingDraft, ThingKind, Way
from desk_app.kernel.ink import Ink
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk

THINGS = (
    ("KEY-302", ThingKind.KEY, "会议室 302 钥匙", "钥匙柜 1 排"),
    ("KEY-B12", ThingKind.KEY, "更衣室 B12 钥匙", "钥匙柜 2 排"),
    ("UMB-01", ThingKind.UMBRELLA, "蓝色长柄伞 1 号", "门口伞架"),
    ("UMB-02", ThingKind.UMBRELLA, "蓝色长柄伞 2 号", "门口伞架"),
    ("PASS-07", ThingKind.BADGE, "施工通行证 7 号", "前台抽屉"),
)
_WAVE = Ink((tuple((600 + 95 * n, 2200 + (n * n % 11) * 130, 14 * n, 500) for n in range(64)),), 3_000)


def parcels(desk: Desk, hosts: tuple[int, ...]) -> None:
    """Four parcels: two nobody was told of, one told, one fetched and signed for."""
    desk.do(service.take_in, ParcelDraft(hosts[1], "恒通设备", "顺丰", "SF1390022118845", 2, "前台柜 2 层"))
    desk.do(service.take_in, ParcelDraft(hosts[0], "", "京东", "JD0098127733", 1, "前台柜 1 层", "易碎"))
    desk.do(service.take_in, ParcelDraft(hosts[3], "市税务局", "EMS", "1182730098712", 1, "文件架"), told=Way.PHONE)
    fetched = desk.do(
        service.take_in, ParcelDraft(hosts[2], "何先生", "", "", 1, "前台柜 1 层", "样品"), told=Way.MESSAGE
    )
    desk.do(service.hand_out, (fetched,), Receipt(_WAVE))


def loans(desk: Desk, supervisor: Operator) -> None:
    """The things, a key out until soon and an umbrella out for days."""
    made = [
        desk.act(service.save_thing, (None, ThingDraft(code, kind, name, place)), operator=supervisor)
        for code, kind, name, place in THINGS
    ]
    now = desk.now()
    key = LoanDraft("陈立", now + timedelta(minutes=20), "13800006621", "mr", ink=_WAVE)
    desk.do(service.lend, made[0], key)
    desk.do(service.lend, made[2], LoanDraft("周晓梅", now + timedelta(days=2), "13611112222", "ms"))
