"""A lively Monday at the complaints desk: cases in every state, one matter of three, one major, one late. For windows."""

from __future__ import annotations

from desk_app.complaints import service
from desk_app.complaints.rules import Area, Channel, Kind, Liability, Reached, ReplyWay
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.kernel.work import Desk
from tests.complaints.house import BOSS, CHIEF, CLERK, COLLEAGUE, House, at, furnished

LIFT = "3 号楼电梯又停了，从周一早上开始，老人上下楼不方便。"


def lively(desk: Desk, clock: ManualClock, day: int = 23) -> tuple[House, dict[str, int]]:
    """The whole day, a Monday of November 2026; the clock stands at 15:20."""
    house = furnished(desk, clock, at(day, 9, 20))
    house.by(BOSS, change_setting, SITE_NAME, "阳光会所")
    cases: dict[str, int] = {}
    cases["done"] = house.solved(name="郭", title="mr", phone="13900000011", matter="会员卡刷不开更衣柜，等了半小时。")
    house.by(COLLEAGUE, service.log_call_back, cases["done"], Reached.SATISFIED, "谢谢，已经好了。")
    house.go(at(day, 9, 50))
    cases["again"] = house.solved(name="周建国", title="mr", area=Area.PREMISES, place="3 号楼 1502 室")
    house.go(at(day, 10, 40))
    house.by(COLLEAGUE, service.log_call_back, cases["again"], Reached.DISSATISFIED, "换了灯管还是闪，晚上看不清路。")
    house.by(CLERK, service.dispatch, cases["again"], house.engineering, prints=False)
    house.later(minutes=7)
    house.by(CLERK, service.accept, cases["again"], "孙工")
    house.go(at(day, 13, 30))
    for name, phone in (("吴敏", "13711112222"), ("Carter", "13711113333"), ("林", "13711114444")):
        cases[name] = house.take(name=name, title="ms", phone=phone, matter=LIFT, area=Area.PREMISES, place="3 号楼")
    house.by(CLERK, service.join, cases["Carter"], cases["吴敏"])
    house.by(CLERK, service.join, cases["林"], cases["吴敏"])
    house.by(BOSS, service.classify, cases["吴敏"], Liability.LIABLE, "电梯属我方维保")
    house.by(CLERK, service.dispatch, cases["吴敏"], house.engineering, prints=False)
    _afternoon(house, cases, day)
    return house, cases


def _afternoon(house: House, cases: dict[str, int], day: int) -> None:
    house.go(at(day, 14, 5))
    cases["injury"] = house.take(
        name="赵美兰", title="ms", phone="13622220000", matter="泳池台阶湿滑摔伤，膝盖缝针，要求说法。", area=Area.SAFETY,
        is_injury=True, channel=Channel.TELEPHONE,
    )  # fmt: skip
    house.by(CHIEF, service.confirm_major, cases["injury"], "客户受伤缝针")
    cases["water"] = house.take(
        name="钱", title="mr", matter="小区停水，请帮忙联系自来水公司。", reply_way=ReplyWay.TELEPHONE
    )
    house.by(CHIEF, service.save_utility, None, "自来水公司", "96116", "24 小时")
    house.by(CLERK, service.classify, cases["water"], Liability.ASSISTANCE, "公用事业停水")
    house.go(at(day, 14, 40))
    cases["owed"] = house.solved(
        name="李雯", title="ms", phone="13812341234", matter="周末等候太久，没人招呼。", area=Area.WAITING
    )
    cases["idea"] = house.take(kind=Kind.SUGGESTION, name="孟", title="ms", matter="建议在大厅放雨伞架。")
    house.go(at(day, 15, 12))
    cases["new"] = house.take(
        name="陶", title="mr", phone="13655556666", matter="前台说话不耐烦，让我自己去问别的部门。", area=Area.STAFF
    )
    house.go(at(day, 15, 20))
    house.desk.as_program(service.sweep)
