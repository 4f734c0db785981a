"""Who appears in the demo: staff, hosts, visitors and what brings them. Invented names only."""

from __future__ import annotations

STAFF = (
    ("1001", "林晓岚", "manager"),
    ("1008", "周启明", "supervisor"),
    ("1027", "苏雨晴", "desk"),
    ("1031", "何嘉文", "desk"),
    ("1044", "Daniel Ho", "desk"),
    ("2003", "方静", "finance"),
)

DEPARTMENTS = (
    ("销售部", (("陈卫东", "经理", "8201", True, "in"), ("李思远", "会籍顾问", "8203", False, "in"))),
    ("财务部", (("周丽华", "会计", "8301", False, "out"), ("方静", "出纳", "8302", False, "in"))),
    ("工程部", (("吴建国", "主管", "8401", True, "busy"), ("郑海", "技师", "8405", False, "in"))),
    ("人事行政部", (("孙敏", "行政", "8501", False, "in"),)),
    ("总经理办公室", (("顾明远", "总经理", "8001", True, "busy"),)),
)

LANES = (("A", "会籍与咨询", False), ("B", "缴费", False), ("C", "认领与投诉", True))

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英玉兰建华国庆志远雨晴嘉文思琪子涵梓轩欣怡浩然"
FOREIGN = ("Emma Carter", "Liam O'Neill", "Sofia Rossi", "Noah Schmidt", "Aiko Tanaka")

PURPOSES = {
    "A": ("会籍咨询", "家庭会籍转让", "预订场地", "问路", "办理停车证", "活动报名", "更换会员卡"),
    "B": ("缴纳管理费", "缴水费", "补开发票", "充值会员账户", "停车费"),
    "C": ("认领失物", "投诉噪音", "建议增设座椅", "询问投诉进度"),
}
NOTES = (
    "已核对会籍资料，答复三日内办妥。",
    "资料齐全，当面办结。",
    "需补身份证复印件，已告知。",
    "已转财务部核对账目。",
    "客人对答复满意。",
)
