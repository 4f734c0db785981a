"""Whole screens of the gallery, after the design's pictures: reception and the waiting board."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.widgets.badges import BadgeTone, Pill
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel, row
from desk_app.widgets.columns import Columns
from desk_app.widgets.prompt_rail import PromptRail, PromptStrip
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.theme import retone

NOON = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)


def say(code: str, cn: str, tw: str, en: str) -> str:
    return {"zh_CN": cn, "zh_TW": tw, "en": en}[code]


def act(code: str, key: str, *words: str) -> Action:
    return Action(key, say(code, *words), Ref("visit", 1))


def made(
    code: str,
    key: str,
    tone: Tone,
    title: tuple[str, str, str],
    detail: tuple[str, str, str],
    *actions: Action,
    phrase: str = "",
) -> Prompt:
    return Prompt(key, "reception", NOON, tone, say(code, *title), say(code, *detail), phrase, actions)


def header(code: str) -> QWidget:
    frame = QFrame()
    retone(frame, role="header")
    line = QHBoxLayout(frame)
    line.setContentsMargins(16, 4, 16, 4)
    line.setSpacing(16)
    title = QLabel(say(code, "阳光会所 · 前台", "陽光會所 · 前台", "Sunshine Club · Front desk"))
    retone(title, role="title")
    line.addWidget(title)
    line.addStretch(1)
    line.addWidget(
        Pill(
            say(
                code,
                "11月21日 周六（调休上班） 14:32:07",
                "11月21日 週六（補班） 14:32:07",
                "Sat 21 Nov (make-up day) 14:32:07",
            )
        )
    )
    line.addWidget(
        Pill(say(code, "1 号台 · 工号 1027 早班", "1 號台 · 工號 1027 早班", "Desk 1 · No. 1027 early shift"))
    )
    line.addWidget(Button(say(code, "暂离", "暫離", "Away"), kind=Kind.HEADER, key_hint="F11"))
    line.addWidget(Button(say(code, "锁屏", "鎖定", "Lock"), kind=Kind.HEADER, key_hint="F12"))
    return frame


def late_prompts(code: str) -> tuple[Prompt, ...]:
    return (
        made(
            code,
            "a",
            Tone.LATE,
            ("A013 王先生已等 3 分钟", "A013 王先生已等 3 分鐘", "A013 Mr Wang has waited 3 minutes"),
            (
                "请同事接待并引见，或告知陈经理有客在等",
                "請同事接待並引見，或告知陳經理有客在等",
                "Ask a colleague to take over, or tell Mr Chen that a guest is waiting",
            ),
            act(code, "x", "转接待", "轉接待", "Hand over"),
            act(code, "y", "已告知", "已告知", "Told"),
        ),
        made(
            code,
            "b",
            Tone.LATE,
            ("投诉 2611-0009 尚未送达", "客訴 2611-0009 尚未送達", "Complaint 2611-0009 not delivered yet"),
            (
                "14:21 受理，已超 10 分钟，送工程部",
                "14:21 受理，已超過 10 分鐘，送工程部",
                "Received 14:21, over 10 minutes, for engineering",
            ),
            act(code, "x", "打印受理单并送达", "列印受理單並送達", "Print the slip and deliver"),
        ),
    )


def later_prompts(code: str) -> tuple[Prompt, ...]:
    return (
        made(
            code,
            "c",
            Tone.SOON,
            ("李女士 核实 45 秒", "李女士 確認 45 秒", "Ms Li: checking for 45 s"),
            ("核实中 00:47", "確認中 00:47", "checking 00:47"),
            act(code, "x", "已说明", "已說明", "Told"),
            phrase=say(
                code,
                "“还在为您核实，请稍候，谢谢。”",
                "「還在為您確認，請稍候，謝謝。」",
                "“I am still checking, thank you for waiting.”",
            ),
        ),
        made(
            code,
            "d",
            Tone.SOON,
            ("15:00 前回电 周女士", "15:00 前回電 周女士", "Ring Ms Zhou back before 15:00"),
            ("来电 C-0311 · 水费疑问", "來電 C-0311 · 水費疑問", "Call C-0311 · water bill"),
        ),
        made(
            code,
            "e",
            Tone.CALM,
            ("失物 2610-0098 明日满 15 天", "失物 2610-0098 明日滿 15 天", "Item 2610-0098: 15 days tomorrow"),
            ("准备移交人事行政部", "準備移交人事行政部", "Prepare the hand-over to administration"),
        ),
    )


def prompts(code: str) -> tuple[Prompt, ...]:
    return (*late_prompts(code), *later_prompts(code))


def queue_rows(code: str) -> tuple[tuple[str, ...], ...]:
    return (
        (
            "A012",
            say(code, "李女士", "李女士", "Ms Li"),
            say(code, "会籍咨询", "會籍諮詢", "Membership question"),
            say(code, "接待中 · 工号 1027", "接待中 · 工號 1027", "being served · No. 1027"),
            "06:41",
            "good",
            "",
        ),
        (
            "A013",
            say(code, "王先生", "王先生", "Mr Wang"),
            say(code, "约见 销售部 陈经理", "約見 業務部 陳經理", "to see Mr Chen, sales department"),
            say(code, "主管会客中 · 已上茶 1 次", "主管會客中 · 已上茶 1 次", "host is busy · tea once"),
            "03:24",
            "late",
            say(code, "加急", "加急", "urgent"),
        ),
        (
            "B004",
            "Ms Carter",
            say(code, "缴费", "繳費", "Fees"),
            say(code, "等候", "等候", "waiting"),
            "02:15",
            "soon",
            "",
        ),
        *later_rows(code),
    )


def later_rows(code: str) -> tuple[tuple[str, ...], ...]:
    return (
        (
            "A014",
            say(code, "赵先生", "趙先生", "Mr Zhao"),
            say(code, "认领失物", "認領失物", "Claims an item"),
            say(code, "等候 · 关联 失物 2611-0045", "等候 · 關聯 失物 2611-0045", "waiting · item 2611-0045"),
            "00:38",
            "good",
            "",
        ),
        (
            "A015",
            say(code, "访客", "訪客", "Visitor"),
            say(code, "问路", "問路", "Directions"),
            say(code, "等候", "等候", "waiting"),
            "00:05",
            "good",
            "",
        ),
    )


def _face(row: object) -> RowFace:
    assert isinstance(row, tuple)
    number, name, purpose, sub, timer, tone, badge = row
    return RowFace(name, number, purpose, sub, timer, tone=tone, badge=badge, badge_tone=BadgeTone.SOON)


def queue(code: str) -> Panel:
    panel = Panel(say(code, "排队", "排隊", "Queue"), say(code, "平均等候 2:10", "平均等候 2:10", "average wait 2:10"))
    panel.add_action(
        Button(say(code, "来访", "來訪", "Visitor"), kind=Kind.PRIMARY, key_hint="F2", icon="plus", compact=True)
    )
    view = RowList(_face, lambda row: _face(row).number, "Queue")
    view.set_rows(queue_rows(code))
    view.choose("A012")
    panel.body.addWidget(view)
    panel.set_footer(
        row(
            Button(say(code, "叫号", "叫號", "Call"), key_hint="F5", compact=True),
            Button(say(code, "重呼", "重呼", "Again"), compact=True),
            Button(say(code, "过号", "過號", "Pass"), compact=True),
            Button(say(code, "公共屏", "公用螢幕", "Board"), compact=True),
            stretch_at=3,
        )
    )
    return panel


def rail(code: str) -> PromptRail:
    made = PromptRail()
    made.set_prompts(prompts(code))
    return made


def reception(code: str, visit: Panel) -> Columns:
    screen = Columns(visit, queue(code))
    screen.set_prompts(prompts(code))
    return screen


def strips(code: str) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    for shown in (prompts(code), prompts(code)[2:], prompts(code)[4:]):
        strip = PromptStrip()
        strip.set_prompts(shown)
        column.addWidget(strip)
    empty = PromptRail()
    line = QHBoxLayout()
    line.addWidget(empty)
    line.addWidget(rail(code))
    column.addLayout(line, 1)
    return whole
