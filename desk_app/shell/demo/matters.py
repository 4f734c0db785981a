"""What else goes on in the demo: things handed in and missed, calls and promises, complaints and a suggestion."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.calls import service as calls
from desk_app.calls.rules import CallDraft, Outcome, Way
from desk_app.calls.rules import Kind as CallKind
from desk_app.complaints import service as complaints
from desk_app.complaints.rules import Area, Draft, Kind, ReplyWay
from desk_app.directory import queries as directory
from desk_app.kernel.work import Desk
from desk_app.lost_property import service as lost_property
from desk_app.lost_property.rules import Feature, ItemDraft, ReportDraft


def found_things(desk: Desk, now: datetime) -> None:
    """Two things in custody and one that is missed."""
    for draft in _handed_in(now):
        desk.do(lost_property.register, draft, print_tag=False)
    desk.do(
        lost_property.take_report,
        ReportDraft(
            "folding_umbrella",
            now - timedelta(days=4),
            now - timedelta(days=3),
            "赵志远",
            "13955557788",
            place="大堂",
            colour="black",
            description="黑色折叠伞，伞柄刻字",
        ),
    )


def _handed_in(now: datetime) -> tuple[ItemDraft, ItemDraft]:
    umbrella = ItemDraft(
        "folding_umbrella",
        now - timedelta(days=3, hours=3),
        "大堂",
        title="黑色折叠伞",
        colour="black",
        features=(
            Feature("伞柄上刻了什么？", "刻有 ZY", is_must=True),
            Feature("伞套是什么颜色？", "深蓝"),
            Feature("有几把？", "一把"),
        ),
        storage="B 架 3 层",
    )
    glasses = ItemDraft(
        "spectacles",
        now - timedelta(hours=21),
        "咖啡厅",
        title="金属框眼镜",
        features=(
            Feature("镜盒是什么颜色？", "棕色", is_must=True),
            Feature("镜腿内侧写了什么？", "54-18"),
            Feature("镜布上有什么？", "店名"),
        ),
        storage="C 架 1 层",
    )
    return umbrella, glasses


def telephone(desk: Desk) -> None:
    """A call answered, one promised, one missed."""
    solved = desk.do(calls.ring, "13800001111")
    desk.do(calls.answer, solved)
    desk.do(calls.finish, solved, CallDraft("13800001111", "陈先生", "mr", subject="营业时间"), Outcome.SOLVED)
    owed = desk.do(calls.ring, "13611112222")
    desk.do(calls.answer, owed)
    draft = CallDraft("13611112222", "周女士", "ms", subject="水费疑问", kind=CallKind.ENQUIRY, is_read_back=True)
    desk.do(calls.promise, owed, draft, Way.PHONE)
    missed = desk.do(calls.ring, "13722223333")
    desk.do(calls.miss, missed, "13722223333")


def cases(desk: Desk, now: datetime) -> None:
    """A complaint just received and a suggestion."""
    departments = {row.name: row.id for row in directory.departments()}
    desk.do(
        complaints.record,
        Draft(
            matter="三号电梯关门太快，老人险些被夹。",
            wish="请尽快检修，并告知结果。",
            area=Area.SAFETY,
            place="三号电梯",
            name="吴秀英",
            title="ms",
            phone="13833334444",
            department_id=departments.get("工程部"),
            reply_way=ReplyWay.TELEPHONE,
            reply_by=now + timedelta(hours=2),
        ),
    )
    desk.do(
        complaints.record,
        Draft(
            kind=Kind.SUGGESTION,
            matter="建议在儿童区添几把矮椅子。",
            area=Area.PREMISES,
            name="何先生",
            title="mr",
            phone="13766665555",
            department_id=departments.get("人事行政部"),
            reply_way=ReplyWay.TELEPHONE,
            reply_by=now + timedelta(days=3),
        ),
    )
