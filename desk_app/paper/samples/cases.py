"""Ordinary facts of the forms of complaints and suggestions."""

from desk_app.kernel.numbers import NumberKind
from desk_app.paper.samples.place import Say, at, day, number, printed, rows
from desk_app.paper.values import Facts


def complaint_slip(say: Say) -> Facts:
    """A liable, general complaint with its whole course."""
    engineering = say("工程部", "工程部", "Engineering")
    return printed(
        {
            "number": number(NumberKind.COMPLAINT, 7),
            "kind": say("投诉", "投訴", "Complaint"),
            "liability": say("有责", "有責", "Liable"),
            "severity": say("一般", "一般", "General"),
            "channel": say("来访", "來訪", "Visit"),
            "received_at": at(-180),
            "received_by": "1027",
            "customer": say("周建国先生", "周建國先生", "Mr J. Novak"),
            "phone": "138****2231",
            "address": say("3 号楼 1502 室", "3 號樓 1502 室", "Building 3, flat 1502"),
            "reply_by": at(days=2),
            "reply_way": say("电话", "電話", "Telephone"),
            "matter": say(
                "三楼走廊的灯从上周起一直闪烁，晚上回家看不清路，已向物业报修两次，没有人来。希望尽快修好，并告知以后报修多久会有人处理。",
                "三樓走廊的燈從上週起一直閃爍，晚上回家看不清路，已向物業報修兩次，沒有人來。希望儘快修好，並告知以後報修多久會有人處理。",
                "The lamp in the third-floor corridor has been flickering since last week and it is hard to see at night. Reported "
                "twice, nobody came. Please repair it soon and say how long a repair should take.",
            ),
            "wish": say("尽快修好并说明报修时限。", "儘快修好並說明報修時限。", "A quick repair and a clear time limit."),
            "department": engineering,
            "authority": say("客户服务部", "客戶服務部", "Customer service"),
            "decided_by": "1001",
            "dues": _dues(say),
            "course": _course(say),
            "result": say("更换灯管，恢复照明；报修时限已写入告示。", "更換燈管，恢復照明；報修時限已寫入公告。", "Tubes replaced; the repair time is now on the notice board."),
            "result_at": at(-75),
            "cause": say("报修单未转达", "報修單未轉達", "Repair slip not passed on"),
            "measure": say("报修当天回复客户", "報修當天回覆客戶", "Answer repairs the same day"),
            "rounds": 1,
        }
    )  # fmt: skip


def _dues(say: Say) -> tuple[Facts, ...]:
    """Return the four clocks of the case."""
    engineering = say("工程部", "工程部", "Engineering")
    dues = [
        (say("转交责任部门", "轉交責任部門", "Slip with the department"), at(-170), at(-174), "1027", False),
        (say("部门响应", "部門回應", "Department reacts"), at(-160), at(-152), engineering, True),
        (say("处理结果", "處理結果", "Result"), at(-60), at(-75), engineering, False),
        (say("回访客户", "回訪客戶", "Call back"), at(days=2), None, "1033", False),
    ]
    return rows("what due done who late", *dues)


def _course(say: Say) -> tuple[Facts, ...]:
    """Return what happened, in order."""
    course = [
        (at(-180), say("受理", "受理", "Received"), say("客户到前台反映，已致歉并记录。", "客戶到櫃檯反映，已致歉並記錄。", "At the desk; apologised and noted."), "1027", True),
        (at(-174), say("转交工程部", "轉交工程部", "Sent to Engineering"), "", "1027", False),
        (at(-152), say("工程部接单", "工程部接單", "Accepted by Engineering"), say("因抢修电梯延误 8 分钟。", "因搶修電梯延誤 8 分鐘。", "8 minutes late because of the lift."), "3012", False),
        (at(-75), say("处理结果", "處理結果", "Result"), say("更换两只灯管并检查线路，走廊照明恢复正常。", "更換兩支燈管並檢查線路，走廊照明恢復正常。", "Two tubes replaced, wiring checked; the corridor is lit again."), "3012", True),
    ]  # fmt: skip
    return rows("at what detail by main", *course)


def blank_complaint(say: Say) -> Facts:
    """A blank form with its own number."""
    return {"number": number(NumberKind.BLANK_COMPLAINT, 18), "reply_promise": _promise(say)}


def blank_suggestion(say: Say) -> Facts:
    """A blank form with its own number."""
    return {"number": number(NumberKind.BLANK_SUGGESTION, 9), "reply_promise": _promise(say)}


def _promise(say: Say) -> str:
    return say(
        "前台收到后 10 分钟内转交责任部门，一般事项 2 小时内有结果，结果出来后 2 个工作日内回复您。您的信息只用于答复。",
        "櫃檯收到後 10 分鐘內轉交責任部門，一般事項 2 小時內有結果，結果出來後 2 個工作日內回覆您。您的資料只用於答覆。",
        "The desk passes this on within 10 minutes; ordinary matters have a result within 2 hours and you hear from us within "
        "2 working days of it. Your details are used only to answer you.",
    )


def callback_sheet(say: Say) -> Facts:
    """A customer to be rung about a result."""
    return printed(
        {
            "number": number(NumberKind.CALL_BACK, 4),
            "case_number": number(NumberKind.COMPLAINT, 7),
            "customer": say("周建国先生", "周建國先生", "Mr J. Novak"),
            "phone": "138 0571 2231",
            "way": say("电话", "電話", "Telephone"),
            "due": at(days=2),
            "caller": "1033",
            "solved_by": "3012",
            "severity": say("一般", "一般", "General"),
            "matter": say(
                "三楼走廊的灯闪烁，报修两次无人处理。",
                "三樓走廊的燈閃爍，報修兩次無人處理。",
                "Corridor lamp flickering, reported twice.",
            ),
            "result": say("已更换灯管并检查线路。", "已更換燈管並檢查線路。", "Tubes replaced and wiring checked."),
            "phrase": say(
                "“周先生您好，这里是阳光会所客户服务中心。您反映的走廊照明已经修好，想听听您是否满意。”",
                "「周先生您好，這裡是陽光會所客戶服務中心。您反映的走廊照明已經修好，想聽聽您是否滿意。」",
                "“Good afternoon, Mr Novak, this is Sunshine Club House. The corridor light is repaired; are you content with it?”",
            ),
        }
    )


def monthly_report(say: Say) -> Facts:
    """November in figures."""
    kinds = [
        (say("有责 · 一般", "有責 · 一般", "Liable, general"), 14),
        (say("有责 · 重大", "有責 · 重大", "Liable, major"), 1),
        (say("无责", "無責", "Not liable"), 6),
        (say("协助", "協助", "Assistance"), 9),
        (say("建议", "建議", "Suggestions"), 8),
    ]
    departments = [
        (say("工程部", "工程部", "Engineering"), 12, 2, "1:24", 8333),
        (say("客户服务部", "客戶服務部", "Customer service"), 9, 0, "0:41", 10000),
        (say("销售部", "銷售部", "Sales"), 9, 1, "1:02", 8889),
    ]
    causes = [
        (say("报修单未转达", "報修單未轉達", "Repair slips not passed on"), 5, say("报修当天回复，前台跟进", "報修當天回覆，櫃檯跟進", "Answer the same day, the desk follows up")),
        (say("周末等候时间过长", "週末等候時間過長", "Long waits at weekends"), 4, say("周末增开一个窗口", "週末增開一個窗口", "One more counter at weekends")),
    ]  # fmt: skip
    return printed(
        {
            "number": number(NumberKind.REPORT, 11),
            "month": say("2026 年 11 月", "2026 年 11 月", "November 2026"),
            "file_by": day(14),
            "received": 38,
            "closed": 34,
            "open": 4,
            "kinds": rows("name count shown", *((name, count, str(count)) for name, count in kinds)),
            "areas": rows("name count shown", *((name, count, str(count)) for name, count in kinds[:3])),
            **_month_ends(say),
            **_month_clocks(say, departments[0][0]),
            "sampled": "3 / 9",
            "unreachable": 1,
            "departments": rows("name received late median in_time", *departments),
            "causes": rows("cause count measure", *causes),
            **_month_words(say),
            "prepared_by": "1001",
        }
    )


def _month_ends(say: Say) -> Facts:
    first, second = (say("1 轮", "1 輪", "1 round"), 12, "12"), (say("2 轮", "2 輪", "2 rounds"), 1, "1")
    return {
        "ends": rows("name count shown", (say("客户满意", "客戶滿意", "Customer satisfied"), 13, "13")),
        "rounds": rows("name count shown", first, second),
        "in_time": 9211,
        "callback_rate": 10000,
        "satisfied": 9375,
    }


def _month_words(say: Say) -> Facts:
    return {
        "summary": say(
            "本月受理 38 件，较上月减少 5 件；重大投诉 1 件，已在两个工作日内答复。",
            "本月受理 38 件，較上月減少 5 件；重大投訴 1 件，已在兩個工作日內答覆。",
            "38 cases this month, 5 fewer than last month; one major complaint, answered within two working days.",
        ),
        "measures": say(
            "工程部每日 17:00 前回复当天报修；客服部周末增开一个窗口，月底复查。",
            "工程部每日 17:00 前回覆當天報修；客服部週末增開一個窗口，月底複查。",
            "Engineering answers each day's repair slips by 17:00; one more counter at weekends, reviewed at month end.",
        ),
    }


def _month_clocks(say: Say, department: str) -> Facts:
    return {
        "clocks": rows("what kept judged late share", (say("处理结果", "處理結果", "Result"), 14, 15, 1, 9333)),
        "misses": rows(
            "case what due done who",
            (
                number(NumberKind.COMPLAINT, 7),
                say("处理结果", "處理結果", "Result"),
                at(-60),
                at(-30),
                department,
            ),
        ),
        "staff_figures": rows(
            "number received closed rate satisfied", ("1027", 21, 18, 8571, "11 / 12"), ("1033", 17, 16, 9412, "4 / 4")
        ),
    }


SAMPLES = {
    "complaint_slip": complaint_slip,
    "blank_complaint": blank_complaint,
    "blank_suggestion": blank_suggestion,
    "callback_sheet": callback_sheet,
    "monthly_report": monthly_report,
}
