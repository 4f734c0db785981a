"""The pages of the gallery; sample words stand here, in the three languages, because they are nobody's product text."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.widgets.badges import Badge, BadgeTone, StatusDot
from desk_app.widgets.banner import BannerBar
from desk_app.widgets.buttons import Button, Kind, big_button
from desk_app.widgets.cards import InnerCard, Panel, row
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import EmptyState, SectionLabel, rule, text_label
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.state_row import StateRow
from desk_app.widgets.step_list import Step, StepList
from desk_app.widgets.steps_bar import StepsBar
from desk_app.widgets.theme import retone
from desk_app.widgets.timeline import Event, Timeline
from tests.tools import gallery_parts as parts
from tests.tools import gallery_screens as screens
from tests.tools.gallery_screens import say


def page(code: str, *columns: QWidget, margin: int = 12) -> QWidget:
    whole = QWidget()
    retone(whole, role="page")
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(screens.header(code))
    middle = QHBoxLayout()
    middle.setContentsMargins(margin, margin, margin, margin)
    middle.setSpacing(12)
    for part in columns:
        middle.addWidget(part, 1)
    column.addLayout(middle, 1)
    status = QFrame()
    retone(status, role="status")
    line = QHBoxLayout(status)
    line.setContentsMargins(14, 4, 14, 4)
    line.setSpacing(22)
    line.addWidget(StatusDot(say(code, "已保存", "已儲存", "Saved")))
    line.addWidget(StatusDot(say(code, "打印机缺纸", "印表機缺紙", "Printer out of paper"), "soon"))
    line.addWidget(StatusDot(say(code, "备份失败", "備份失敗", "Backup failed"), "late"))
    line.addStretch(1)
    line.addWidget(QLabel(say(code, "F1 帮助", "F1 說明", "F1 Help")))
    column.addWidget(status)
    return whole


def visit_panel(code: str) -> Panel:
    panel = Panel(
        say(code, "A012 · 李女士", "A012 · 李女士", "A012 · Ms Li"),
        say(
            code,
            "会籍咨询 · 138****1234 · 今年第 3 次来访",
            "會籍諮詢 · 138****1234 · 今年第 3 次來訪",
            "Membership question · 138****1234 · third visit this year",
        ),
        large=True,
        scrolls=True,
    )
    panel.add_action(Button(say(code, "打印号票", "列印號票", "Print ticket"), compact=True))
    body = panel.pad()
    body.addWidget(
        PhraseCard(
            say(
                code,
                "“您的问题我还在核实，请您再稍等片刻，谢谢您的耐心。”",
                "「您的問題我還在確認，請您再稍候片刻，謝謝您的耐心。」",
                "“I am still looking into your question. Thank you for your patience.”",
            ),
            say(
                code,
                "核实中 00:47 — 已超过 45 秒，请告知客户",
                "確認中 00:47 — 已超過 45 秒，請告知客戶",
                "Checking 00:47 — over 45 seconds, please tell the customer",
            ),
        )
    )
    body.addWidget(SectionLabel(say(code, "接待步骤", "接待步驟", "Steps")))
    add_steps(code, body)
    add_buttons(code, body)
    add_story(code, body)
    body.addStretch(1)
    return panel


def add_steps(code: str, body: QVBoxLayout) -> None:
    body.addWidget(
        StepList(
            [
                Step(
                    "a",
                    say(code, "起身、微笑、主动问候", "起身、微笑、主動問候", "Rise, smile, greet first"),
                    is_done=True,
                ),
                Step(
                    "b",
                    say(
                        code,
                        "上茶（七分满，双手奉上）",
                        "上茶（七分滿，雙手奉上）",
                        "Serve tea (seven tenths full, both hands)",
                    ),
                    say(code, "14:27 工号 1027", "14:27 工號 1027", "14:27 No. 1027"),
                    is_done=True,
                ),
                Step("c", say(code, "办理 / 解答", "辦理 / 解答", "Deal with the matter")),
                Step(
                    "d",
                    say(code, "送别、提醒随身物品", "送別、提醒隨身物品", "See off, remind of belongings"),
                    is_enabled=False,
                ),
            ]
        )
    )


def add_buttons(code: str, body: QVBoxLayout) -> None:
    body.addWidget(
        FlowRow(
            Button(say(code, "办结送别", "辦結送別", "Finish"), kind=Kind.PRIMARY, key_hint="F8"),
            Button(say(code, "开始核实计时", "開始確認計時", "Start checking timer")),
            Button(say(code, "转同事接待", "轉同事接待", "Hand over to a colleague"), key_hint="F6"),
            Button(say(code, "上移主管", "上移主管", "Move up")),
            Button(say(code, "转为投诉 / 建议", "轉為客訴 / 建議", "Make it a complaint or suggestion")),
            Button(say(code, "删除", "刪除", "Delete"), kind=Kind.DANGER),
        )
    )


def add_story(code: str, body: QVBoxLayout) -> None:
    body.addWidget(rule())
    line = Timeline(say(code, "经过", "經過", "So far"))
    line.set_events(
        [
            Event("14:25:26", say(code, "到访取号 A012", "到訪取號 A012", "arrived, ticket A012")),
            Event(
                "14:26:01",
                say(
                    code,
                    "工号 1027 接待（等候 00:35）",
                    "工號 1027 接待（等候 00:35）",
                    "served by 1027 (waited 00:35)",
                ),
            ),
            Event("14:27:40", say(code, "上茶", "上茶", "tea")),
            Event("14:32:05", say(code, "提示 45 秒", "提示 45 秒", "45 s prompt")),
        ]
    )
    body.addWidget(line)


def parts_panel(code: str) -> Panel:
    panel = Panel(say(code, "零件", "元件", "Parts"))
    panel.set_count(3, BadgeTone.SOON)
    panel.add_action(
        Button(say(code, "来访", "來訪", "Visitor"), kind=Kind.PRIMARY, key_hint="F2", icon="plus", compact=True)
    )
    body = panel.pad()
    chips = [
        Button(f"{say(code, '保管中', '保管中', 'Kept')} 23", kind=Kind.CHIP, compact=True),
        Button(say(code, "待移交", "待移交", "To transfer"), kind=Kind.CHIP, compact=True),
        Button(say(code, "已认领", "已認領", "Claimed"), kind=Kind.CHIP, compact=True),
    ]
    chips[0].setChecked(True)
    body.addWidget(FlowRow(*chips, spacing=8))
    body.addLayout(row(Badge(2, BadgeTone.LATE), Badge(3, BadgeTone.SOON), Badge(12, BadgeTone.CALM)))
    count = Button(say(code, "订货建议", "訂貨建議", "Order proposal"), compact=True)
    count.set_count(2)
    off = Button(say(code, "不可用", "不可用", "Disabled"), compact=True)
    off.setEnabled(False)
    body.addWidget(FlowRow(count, off, Button(say(code, "去处理", "去處理", "Go there"), kind=Kind.LINK)))
    body.addWidget(big_button(say(code, "现金", "現金", "Cash"), "F9"))
    add_figures(code, body)
    body.addStretch(1)
    return panel


def add_figures(code: str, body: QVBoxLayout) -> None:
    steps = StepsBar(
        [
            say(code, *w)
            for w in (
                ("核对特征", "核對特徵", "Features"),
                ("身份", "身分", "Identity"),
                ("签字", "簽名", "Signature"),
                ("打印交还", "列印交還", "Print and return"),
            )
        ],
        2,
    )
    body.addWidget(steps)
    grid = QGridLayout()
    grid.addWidget(
        StatTile(
            say(code, "等候中位数", "等候中位數", "Median wait"),
            "2:10",
            say(code, "今天 23 位", "今天 23 位", "23 visitors today"),
        ),
        0,
        0,
    )
    grid.addWidget(
        StatTile(say(code, "三分钟内转接", "三分鐘內轉接", "Handed over by 3:00"), "92 %", tone="good"), 0, 1
    )
    body.addLayout(grid)
    add_states(code, body)


def add_states(code: str, body: QVBoxLayout) -> None:
    for text, state, action in (
        (say(code, "访客均已送别", "訪客均已送別", "All visitors have left"), "good", ""),
        (
            say(
                code,
                "昨日来电、投诉复核 1 条未看",
                "昨日來電、客訴複核 1 筆未看",
                "One of yesterday's calls not reviewed",
            ),
            "soon",
            say(code, "去处理", "去處理", "Open"),
        ),
        (say(code, "打印失败 2 张", "列印失敗 2 張", "2 prints failed"), "late", say(code, "查看", "檢視", "Show")),
    ):
        body.addWidget(StateRow(text, state, action))


def banners(code: str) -> BannerBar:
    bar = BannerBar()
    bar.show_line(
        "clock",
        say(
            code,
            "电脑时钟被往回调了 3 分钟，请核对。",
            "電腦時鐘被往回調了 3 分鐘，請核對。",
            "The computer's clock went back 3 minutes, please check.",
        ),
        "late",
        say(code, "查看", "檢視", "Show"),
    )
    bar.show_line(
        "holidays",
        say(code, "尚未导入明年的节假日安排。", "尚未匯入明年的假日安排。", "Next year's holidays are not there yet."),
        "soon",
    )
    bar.show_line("info", say(code, "已复制用语", "已複製用語", "Phrase copied"), "good")
    return bar


def empty_panel(code: str) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(banners(code))
    panel = Panel(say(code, "排队", "排隊", "Queue"), say(code, "平均等候 2:10", "平均等候 2:10", "average wait 2:10"))
    panel.body.addWidget(
        EmptyState(
            say(code, "现在没有人排队", "目前沒有人排隊", "Nobody is waiting"),
            say(code, "按 F2 登记来访", "按 F2 登記來訪", "Press F2 for a new visitor"),
        )
    )
    card = InnerCard()
    for text, role, tone in (
        (say(code, "实收现金", "實收現金", "Cash received"), "muted", ""),
        ("300.00", "display", ""),
        (say(code, "找零", "找零", "Change"), "muted", ""),
        ("7.00", "display", "good"),
        ("¥ 293.00", "huge", ""),
    ):
        card.body.addWidget(text_label(text, role, tone=tone))
    panel.set_footer(row(card))
    column.addWidget(panel, 1)
    return whole


PAGES: dict[str, Callable[[str], QWidget]] = {
    "reception": lambda code: page(code, screens.reception(code, visit_panel(code)), margin=0),
    "inputs": lambda code: page(code, parts.fields(code), parts.counting(code), parts.signing(code)),
    "board": lambda code: page(code, parts.board(code), parts.side_by_side(parts.found(code), parts.preview(code))),
    "dialog": parts.dialog,
    "prompts": lambda code: page(code, screens.strips(code)),
    "basics": lambda code: page(code, visit_panel(code), parts_panel(code), empty_panel(code)),
}
