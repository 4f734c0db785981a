"""Gallery pages for inputs, the waiting board, charts, signature, preview and dialogs."""

import io
import math

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.kernel.money import Money
from desk_app.widgets.ask.inputs import SecondPerson
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel, row
from desk_app.widgets.charts import BarChart, LineChart, Point
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import ElidedLabel, TimerLabel
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.note_area import Hit, NoteArea
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.photo_view import PhotoView
from desk_app.widgets.preview import PageView
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.search_field import Found, Group, SearchField
from desk_app.widgets.signature import InkView, SignaturePad
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.time_bar import Legend, Mark, MinuteScale, Stretch, TimeBar
from tests.tools.gallery_screens import say

SECOND = SecondPerson


def waving() -> tuple[tuple[tuple[int, int, int, int], ...], ...]:
    return tuple(
        tuple(
            (1200 + 2600 * part + i * 38, round(2200 + 900 * math.sin(i / 7 + part)), i * 8, 300 + i * 8)
            for i in range(60)
        )
        for part in range(3)
    )


def choices(code: str) -> tuple[QWidget, QWidget]:
    box = ChoiceBox(
        [
            Option(1, say(code, "工程部", "工程部", "Engineering")),
            Option(2, say(code, "客服部", "客服部", "Customer service")),
        ],
        "Department",
    )
    box.set_value(1)
    chips = ChoiceChips(
        [
            Option(1, say(code, "咨询", "諮詢", "Enquiry")),
            Option(2, say(code, "服务请求", "服務請求", "Service request")),
            Option(3, say(code, "投诉", "客訴", "Complaint"), count=2),
            Option(4, say(code, "建议", "建議", "Suggestion")),
        ]
    )
    chips.set_value(2)
    return box, chips


def fields(code: str) -> Panel:
    panel = Panel(say(code, "输入", "輸入", "Inputs"))
    body = panel.pad()
    name = LineField(say(code, "称呼", "稱呼", "Name"), is_required=True)
    name.set_text(say(code, "李女士", "李女士", "Ms Li"))
    bad = LineField(say(code, "证件号", "證件號", "ID number"))
    bad.set_text("3101")
    bad.set_problem(say(code, "少了几位，请再核对。", "少了幾碼，請再核對。", "Some digits are missing, please check."))
    phone = PhoneField(say(code, "电话", "電話", "Telephone"))
    phone.set_value("13812341234")
    money = MoneyField(say(code, "实收现金", "實收現金", "Cash received"), words=str)
    money.set_value(Money(30000))
    note = NoteArea(
        say(code, "记录", "記錄", "Notes"),
        checker=lambda text: [Hit(text.find("不知道"), 3, "我帮您问一下")] if "不知道" in text else [],
    )
    note.set_text("这个我不知道，请稍等。")
    for part in (
        name,
        phone,
        bad,
        money,
        ScanField(say(code, "封签号", "封條號", "Seal"), say(code, "扫描", "掃描", "scan")),
        *choices(code),
    ):
        body.addWidget(part)
    body.addWidget(note, 1)
    return panel


def counting(code: str) -> Panel:
    panel = Panel(say(code, "盲点现金", "盲點現金", "Blind count"), large=True)
    body = panel.pad()
    grid = QGridLayout()
    for place, (text, count) in enumerate((("100", 4), ("50", 2), ("20", 6), ("10", 3))):
        grid.addWidget(QLabel(f"{text} {say(code, '元', '元', 'yuan')}"), place, 0)
        grid.addWidget(Stepper(text, count), place, 1)
        grid.addWidget(TimerLabel(f"{int(text) * count}.00"), place, 2)
    body.addLayout(grid)
    line = QHBoxLayout()
    line.addWidget(
        BarChart(
            "",
            [
                Point(str(hour), value, is_marked=value > 20)
                for hour, value in zip(range(9, 18), (4, 9, 14, 22, 8, 6, 12, 17, 5), strict=True)
            ],
        )
    )
    line.addWidget(
        LineChart(
            "",
            [Point(f"11-{day}", value) for day, value in zip(range(15, 22), (12, 15, 9, 20, 22, 30, 26), strict=True)],
        )
    )
    body.addLayout(line, 1)
    photos = QHBoxLayout()
    photos.addWidget(PhotoView("photo"))
    photos.addStretch(1)
    body.addLayout(photos)
    return panel


def signing(code: str) -> Panel:
    panel = Panel(
        say(code, "请在框内签名", "請在框內簽名", "Please sign in the box"),
        say(code, "手指、手写笔或鼠标", "手指、觸控筆或滑鼠", "finger, pen or mouse"),
    )
    body = panel.pad()
    pad = SignaturePad(
        say(code, "认领人签字　2026-11-21 14:33", "認領人簽名　2026-11-21 14:33", "Claimant · 2026-11-21 14:33")
    )
    pad.set_strokes(waving(), 0.5)
    mirror = InkView()
    body.addWidget(pad, 3)
    body.addLayout(
        row(
            Button(say(code, "重签", "重簽", "Sign again"), icon="undo"),
            Button(
                say(code, "确认交还并打印认领单", "確認交還並列印認領單", "Confirm and print the claim slip"),
                kind=Kind.PRIMARY,
            ),
            stretch_at=1,
        )
    )
    mirror.set_strokes(waving(), 0.5)
    body.addWidget(mirror, 2)
    return panel


def board_rows(code: str) -> tuple[tuple[str, str, tuple[Stretch, ...], tuple[Mark, ...], str], ...]:
    tea = say(code, "茶", "茶", "tea")
    return (
        (
            "A013",
            "late",
            (Stretch("wait", 0, 180), Stretch("over", 180, 204)),
            (Mark(56, tea), Mark(128, say(code, "已告知陈经理", "已告知陳經理", "told Mr Chen"))),
            "3:23",
        ),
        (
            "A009",
            "good",
            (Stretch("wait", 0, 180), Stretch("seated", 180, 760)),
            (
                Mark(38, tea),
                Mark(240, say(code, "报刊", "報刊", "papers")),
                Mark(640, say(code, "续茶", "續茶", "refill")),
            ),
            "13:35",
        ),
        ("A012", "good", (Stretch("wait", 0, 40), Stretch("serving", 40, 400)), (Mark(130, tea),), "7:42"),
    )


def board(code: str) -> Panel:
    panel = Panel(
        say(code, "正在等候 5 位", "正在等候 5 位", "5 waiting"),
        say(code, "每格 1 分钟；3 分钟须转接待", "每格 1 分鐘；3 分鐘須轉接待", "3 minutes: hand over"),
    )
    grid = QGridLayout()
    grid.setContentsMargins(14, 8, 14, 8)
    grid.setHorizontalSpacing(12)
    grid.setColumnStretch(1, 1)
    grid.addWidget(MinuteScale(20, 5, say(code, "分", "分", "min")), 0, 1)
    for place, (name, tone, stretches, marks, timer) in enumerate(board_rows(code), start=1):
        bar = TimeBar(20)
        bar.set_bar(stretches, marks, name)
        grid.addWidget(ElidedLabel(f"{name} {say(code, '王先生', '王先生', 'Mr Wang')}", "strong"), place, 0)
        grid.addWidget(bar, place, 1)
        grid.addWidget(TimerLabel(timer, tone), place, 2)
    panel.body.addLayout(grid)
    panel.body.addStretch(1)
    legend = Legend(
        [
            ("seated", say(code, "已安顿", "已安頓", "seated")),
            ("wait", say(code, "等候", "等候", "waiting")),
            ("over", say(code, "超过 3 分钟", "超過 3 分鐘", "over 3 minutes")),
            ("serving", say(code, "接待中", "接待中", "being served")),
        ]
    )
    panel.set_footer(
        row(
            legend,
            Button(say(code, "在馆名单（紧急）", "在館名單（緊急）", "Emergency list"), key_hint="F10", compact=True),
            stretch_at=1,
        )
    )
    return panel


def found(code: str) -> QWidget:
    panel = Panel(say(code, "搜索", "搜尋", "Search"))
    field = SearchField()
    panel.pad().addWidget(field)
    panel.body.addStretch(1)
    groups = [
        Group(
            say(code, "来访", "來訪", "Visits"),
            (
                Found(
                    1,
                    RowFace(
                        number="A012",
                        name=say(code, "李女士", "李女士", "Ms Li"),
                        purpose=say(code, "会籍咨询", "會籍諮詢", "Membership"),
                        sub="11-21 14:25",
                    ),
                ),
            ),
        ),
        Group(
            say(code, "失物", "失物", "Lost property"),
            (
                Found(
                    2,
                    RowFace(
                        name=say(code, "黑色折叠伞", "黑色折疊傘", "Black umbrella"),
                        sub="2611-0045",
                        badge=say(code, "贵重", "貴重", "valuable"),
                        badge_tone=BadgeTone.LATE,
                    ),
                ),
                Found(3, RowFace(name=say(code, "棕色钱包", "棕色錢包", "Brown wallet"), sub="2611-0043")),
            ),
        ),
    ]
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, field, lambda: field.set_results(groups))
    return panel


def paper() -> bytes:
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (420, 596), "white")
    draw = ImageDraw.Draw(image)
    for line in range(14):
        draw.rectangle((40, 40 + line * 36, 380 - (line % 4) * 40, 52 + line * 36), fill="#444")
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def preview(code: str) -> QWidget:
    panel = Panel(say(code, "预览", "預覽", "Preview"))
    panel.body.addWidget(PageView([paper(), paper()]))
    return panel


def dialog(code: str) -> QWidget:
    made = Dialog(
        say(code, "删除这条记录？", "刪除這筆紀錄？", "Delete this record?"),
        say(code, "删除", "刪除", "Delete"),
        text=say(
            code,
            "删除之后不能恢复，经手人和时间会留在日志里。",
            "刪除之後無法復原，經手人與時間會留在日誌裡。",
            "It can't be restored. Who did it and when stays in the journal.",
        ),
        danger=True,
    )
    made.body.addWidget(LineField(say(code, "原因", "原因", "Reason")))
    return made


def side_by_side(*parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part, 1)
    return whole
