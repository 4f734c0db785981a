"""Ordinary facts of the remaining forms: duty rota, outbound call, opening checklist, printer test."""

from desk_app.kernel.numbers import NumberKind
from desk_app.paper.samples.place import Say, at, day, number, printed, rows
from desk_app.paper.values import Facts


def duty_rota(say: Say) -> Facts:
    """Five weeks of duty."""
    people = say("李明 张敏 周凯 林芳 高远", "李明 張敏 周凱 林芳 高遠", "M.Li M.Zhang K.Zhou F.Lin Y.Gao").split()
    week = say("第 {} 周", "第 {} 週", "Week {}")
    days = ("11-23 – 11-29", "11-30 – 12-06", "12-07 – 12-13", "12-14 – 12-20", "12-21 – 12-27")
    weeks = [
        (week.format(48 + place), days[place], name, f"60{place}1", people[place - 1], "")
        for place, name in enumerate(people)
    ]
    rules = [
        say("能当场解决的当场解决，否则记下问题、姓名、联系方式，约定工作时间答复。", "能當場解決的當場解決，否則記下問題、姓名、聯絡方式，約定上班時間答覆。", "Solve it on the spot; else take question, name and contact and agree on working hours."),
        say("客户不同意时约定时间再试；不能等待的启动应急预案，并告诉客户安排。", "客戶不同意時約定時間再試；不能等待的啟動應變計畫，並告訴客戶安排。", "If refused, agree on a time and try; if it can’t wait, start the emergency plan and tell the customer."),
        say("下一个工作日列为第一优先处理。", "下一個工作日列為第一優先處理。", "On the next working day it comes first."),
    ]  # fmt: skip
    return printed(
        {
            "number": number(NumberKind.DUTY_ROTA, 2),
            "period": say("2026 年 11 月 – 12 月", "2026 年 11 月 – 12 月", "November – December 2026"),
            "line": "0571-8888 6600",
            "hours_working": "08:00–21:00",
            "hours_other": "09:00–20:00",
            "weeks": rows("week days person phone deputy note", *weeks),
            "rules": rows("text", *((rule,) for rule in rules)),
        }
    )


def outbound_sheet(say: Say) -> Facts:
    """A call to a supplier."""
    questions = [
        say("什么时候送货？谁签收？", "什麼時候送貨？誰簽收？", "When do you deliver, and who signs?"),
        say("安装需要停梯多久？", "安裝需要停梯多久？", "How long must the lift stand still?"),
        say("保修从哪天算起？", "保固從哪天算起？", "From which day does the warranty run?"),
    ]
    return printed(
        {
            "number": number(NumberKind.OUTBOUND_SHEET, 6),
            "person": say("周先生", "周先生", "Mr Zhou"),
            "unit": say("恒通设备", "恆通設備", "Hengtong Equipment"),
            "phone": "0571-8123 8800",
            "purpose": say("确认电梯备件到货与安装时间", "確認電梯備件到貨與安裝時間", "Agree on delivery and fitting of the lift parts"),
            "planned_at": at(25),
            "caller": "1027",
            "papers": say("合同 HT-2026-118、报修记录", "合約 HT-2026-118、報修紀錄", "Contract HT-2026-118, repair log"),
            "phrase": say("“您好，这里是阳光会所，请问现在方便说话吗？”", "「您好，這裡是陽光會所，請問現在方便說話嗎？」", "“Good afternoon, Sunshine Club House. Is this a good moment?”"),
            "questions": rows("question", *((question,) for question in questions)),
        }
    )  # fmt: skip


def opening_checklist(say: Say) -> Facts:
    """A morning with one item open."""
    texts = (
        say("仪容仪表", "儀容儀表", "Appearance"),
        say("台面整洁、安静", "檯面整潔、安靜", "Desk tidy and quiet"),
        say("通风、照明", "通風、照明", "Fresh air and light"),
        say("货架充足、整齐", "貨架充足、整齊", "Shelves full and neat"),
        say("价目表清晰可见", "價目表清晰可見", "Price list in sight"),
        say("打印机、扫描枪、电话正常", "印表機、掃描槍、電話正常", "Printer, scanner and telephone work"),
        say("备用金清点", "備用金清點", "Float counted"),
    )
    late = say("灯管待换", "燈管待換", "Lamp to be replaced")
    items = [
        (text, place != 2, "1027", at(-420 + place * 2), late if place == 2 else "") for place, text in enumerate(texts)
    ]
    return printed(
        {
            "number": number(NumberKind.CHECKLIST, 1),
            "day": day(),
            "items": rows("text done by at remark", *items),
            "signed_by": "1027",
            "signed_at": at(-400),
            "faults": say(
                "3 号电话听筒杂音，已报修（11-20）。",
                "3 號電話聽筒雜音，已報修（11-20）。",
                "Telephone 3 crackles, reported on 20 Nov.",
            ),
        }
    )


def test_page(say: Say) -> Facts:
    """A page for the printer at the desk."""
    size = say("A4，纵向", "A4，直向", "A4, upright")
    printer = say("前台 A4", "櫃檯 A4", "Desk A4")
    return printed({"number": number(NumberKind.REPORT, 1), "printer": printer, "size": size, "sent_at": at()})


def test_slip(say: Say) -> Facts:
    """A page for the slip printer."""
    printer = say("小票打印机", "熱感印表機", "Slip printer")
    return printed({"number": number(NumberKind.REPORT, 2), "printer": printer, "size": "80 mm", "sent_at": at()})


def figures_sheet(say: Say) -> Facts:
    """A Saturday in figures."""
    told = [
        (say("来访", "來訪", "Visitors"), "42", say("已接待 40", "已接待 40", "40 received")),
        (say("等候中位数", "等候中位數", "Median wait"), "01:48", say("九成在 03:10 内", "九成在 03:10 內", "9 of 10 within 03:10")),
        (say("迟接来电", "遲接來電", "Answered late"), "2", say("共接 31 通", "共接 31 通", "of 31 answered")),
        (say("收入", "收入", "Income"), say("¥25,616.00", "NT$25,616.00", "¥25,616.00"), say("59 笔 · 2 台已结", "59 筆 · 2 檯已結", "59 sales, 2 tills closed")),
    ]  # fmt: skip
    waits = [("09", 62, "01:02"), ("10", 171, "02:51"), ("11", 108, "01:48"), ("14", 205, "03:25"), ("15", 40, "00:40")]
    charts = {
        "waits": waits,
        "late_calls": [("09", 0, "0/6"), ("10", 2, "2/9"), ("11", 0, "0/4")],
        "promises": [(say("已兑现", "已兌現", "kept"), 9, "9"), (say("逾期", "逾期", "kept late"), 1, "1")],
        "items": [(say("登记", "登記", "registered"), 4, "4"), (say("归还", "歸還", "returned"), 3, "3")],
        "sales": [("09", 182000, "1,820.00"), ("10", 964000, "9,640.00"), ("11", 415600, "4,156.00")],
        "tenders": [
            (say("现金", "現金", "Cash"), 536400, "5,364.00"),
            (say("刷卡", "刷卡", "Card"), 896300, "8,963.00"),
        ],
        "over_short": [("1027", 500, "−5.00"), ("1031", 0, "0.00")],
    }
    return printed(
        {
            "number": number(NumberKind.REPORT, 5),
            "span": say("2026-11-21 周六", "2026-11-21 週六", "2026-11-21 Sat"),
            "figures": rows("name figure note", *told),
            **{key: rows("name amount shown", *bars) for key, bars in charts.items()},
            **{f"has_{key}": True for key in charts},
            "no_tills": "",
            "staff_figures": rows(
                "number visits served average", ("1027", 18, "1:52:10", "06:13"), ("1031", 22, "2:01:00", "05:30")
            ),
        }
    )


SAMPLES = {
    "figures_sheet": figures_sheet,
    "duty_rota": duty_rota,
    "outbound_sheet": outbound_sheet,
    "opening_checklist": opening_checklist,
    "test_page": test_page,
    "test_slip": test_slip,
}
