"""Ordinary facts of the forms at the door: ticket, badge, message, people in the house."""

from desk_app.kernel.numbers import NumberKind
from desk_app.paper.samples.place import Say, at, day, number, photo, printed, rows
from desk_app.paper.values import Facts


def queue_ticket(say: Say) -> Facts:
    """A visitor with an appointment, three people ahead."""
    return printed(
        {
            "label": "A012",
            "number": number(NumberKind.VISIT, 12),
            "lane": say("会员服务", "會員服務", "Member service"),
            "name": say("王女士", "王小姐", "Ms Wang"),
            "class": say("预约", "預約", "Appointment"),
            "issued_at": at(-4),
            "ahead": 3,
            "wait": say("10–15 分钟", "10–15 分鐘", "10–15 min"),
        }
    )


def visitor_badge(say: Say) -> Facts:
    """A guest of the general manager's office."""
    return printed(
        {
            "number": number(NumberKind.BADGE, 31),
            "badge": "V031",
            "name": say("赵志远", "趙志遠", "Daniel Whitfield"),
            "unit": say("宏达贸易有限公司", "宏達貿易有限公司", "Hongda Trading Ltd"),
            "host": say("陈主任", "陳主任", "Director Chen"),
            "place": say("三层 306 会议室", "三樓 306 會議室", "Room 306, 3rd floor"),
            "valid_on": day(),
            "arrived_at": at(-12),
            "photo": photo(),
        }
    )


def message_slip(say: Say) -> Facts:
    """A message for somebody who is out."""
    return printed(
        {
            "number": number(NumberKind.MESSAGE, 7),
            "for_name": say("李经理", "李經理", "Mr Li"),
            "for_department": say("工程部", "工程部", "Engineering"),
            "from_name": say("周先生", "周先生", "Mr Zhou"),
            "from_unit": say("恒通设备", "恆通設備", "Hengtong Equipment"),
            "from_phone": "138 0571 2231",
            "taken_at": at(-9),
            "taken_by": "1027",
            "way": say("来电", "來電", "By telephone"),
            "urgent": True,
            "wants_call": True,
            "message": say(
                "三号电梯的备件已经到货，今天 17 点前可以送到。请回电确认由谁签收，以及是否需要工程师明天上午到场安装。",
                "三號電梯的備件已經到貨，今天 17 點前可以送到。請回電確認由誰簽收，以及是否需要工程師明天上午到場安裝。",
                "The spare parts for lift 3 have arrived and can be delivered before 17:00 today. Please call back to say who "
                "will sign for them, and whether the engineer should come to fit them tomorrow morning.",
            ),
        }
    )


def people_in_house(say: Say) -> Facts:
    """Eleven visits in the house, two presumed left."""
    names = say("赵志远 王芳 周建国 林晓梅 张伟 欧阳静 何丽 马超 孙悦 黄文杰 曾国强",
                "趙志遠 王芳 周建國 林曉梅 張偉 歐陽靜 何麗 馬超 孫悅 黃文傑 曾國強",
                "D.Whitfield A.Moreau J.Novak L.Meier W.Zhang S.Ouyang H.Lee M.Chao Y.Sun J.Huang K.Tseng").split()  # fmt: skip
    host, hall = say("陈主任", "陳主任", "Director Chen"), say("三层 306", "三樓 306", "Room 306")
    people = [
        (name, say("宏达贸易", "宏達貿易", "Hongda Trading") if place % 3 == 0 else "", 8 if place == 4 else 1, f"V{place + 31:03d}",
         host, hall, at(-9 - 17 * place), place == 2, "")
        for place, name in enumerate(names)
    ]  # fmt: skip
    fields = "name unit heads badge host place since needs_help note"
    left = [(names[0], "", "V021", host, at(days=-1))]
    return printed(
        {
            "number": number(NumberKind.EMERGENCY_LIST, 1),
            "as_of": at(),
            "visitors": 11,
            "heads": 18,
            "presumed": 1,
            "assembly_point": say("南门停车场", "南門停車場", "South gate car park"),
            "emergency": rows(
                "name phone",
                (say("火警", "火警", "Fire"), "119"),
                (say("急救", "急救", "Ambulance"), say("120", "119", "120")),
                (say("总机值班", "總機值班", "Duty manager"), "8001"),
            ),
            "people": rows(fields, *people),
            "presumed_left": rows("name unit badge host since", *left),
        }
    )


SAMPLES = {
    "queue_ticket": queue_ticket,
    "visitor_badge": visitor_badge,
    "message_slip": message_slip,
    "people_in_house": people_in_house,
}
