"""How long the search takes over 1,000,000 records, and whether it grows with them.

Records are written in bulk, as a restored site would hold them; every class of query is asked many times over common,
rare and absent parts.
"""

from __future__ import annotations

import atexit
import math
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from desk_app.kernel import tables
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, open_database, transaction
from desk_app.kernel.pinyin import initials
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.search import find, index, token_text
from desk_app.kernel.search.words import fold
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk, Work
from tests.bench.figures import Figure

SMALL, LARGE = 10_000, 1_000_000
P99_MILLIS, WORST_MILLIS = 10.0, 25.0
GROWTH = 0.05
KINDS = ("visit", "call", "found_item", "complaint", "sale")
NOW = datetime(2026, 11, 21, 6, 32, 7, tzinfo=UTC)

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建文志国辉海波鹏斌宇浩凯健俊帆雪婷琳倩梅燕玲云峰龙新宁欣怡佳嘉琪梓涵轩子晨思雨诗博雅"
_WORDS = (
    "漏水 停电 电梯 门禁 车位 物业费 会员卡 充值 退款 发票 投诉 建议 咨询 预约 访客 快递 钥匙 雨伞 "
    "手机 钱包 空调 噪音 维修 保洁 大堂 地下车库 三楼 会议室 经理 客服 老师 更衣室 游泳馆 球场 课程 教练 "
    "续费 合同 地址 变更 报修 宽带 煤气 水表 电表 抄表 黑色 白色 红色 蓝色 儿童 老人 等候 回电 "
    "上门 明天 下午 上午 尽快 已经 没有 处理 答复 满意"
)
WORDS = _WORDS.split()
_ENGLISH = "leak invoice refund locker umbrella wallet delivery membership elevator parking noise booking coach visitor"
ENGLISH = _ENGLISH.split()


def record(number: int) -> tuple[str, str]:
    """The kind and the words of one made-up record: name, telephone, slip number and two thirds with a text."""
    draw = random.Random(number)
    name = draw.choice(SURNAMES[: draw.randint(1, len(SURNAMES))]) + "".join(
        draw.choices(GIVEN, k=draw.choice((1, 2, 2)))
    )
    phone = f"1{draw.choice('3578')}{draw.randint(0, 999_999_999):09d}"
    day = 240101 + draw.randint(0, 2) * 10_000 + draw.randint(0, 11) * 100 + draw.randint(0, 27)
    slip = f"{draw.choice('12345')}0{day}01{number % 10_000:04d}{draw.randint(0, 9)}"
    runs = [name, *initials(name), phone, slip]
    if draw.random() < 0.66:
        runs += draw.choices(WORDS, k=draw.randint(1, 5))
    if draw.random() < 0.1:
        runs += draw.choices(ENGLISH, k=2)
    return KINDS[number % len(KINDS)], " ".join(fold(" ".join(runs)))


def fill(path: Path, count: int) -> None:
    """Write a site of ``count`` records."""
    open_database(path)
    create_site(tables.TABLES, tables.TRIGGERS)
    connection = DATABASE.connection()
    for start in range(0, count, 50_000):
        page = [(number, *record(number)) for number in range(start + 1, min(start + 50_000, count) + 1)]
        with transaction():
            connection.executemany(
                "INSERT INTO search_entry (id, ref_kind, ref_id, title, detail, at, words) VALUES (?, ?, ?, ?, ?, ?, ?)",
                ((number, kind, number, words[:1] + "*", "138****1234", number, words) for number, kind, words in page),
            )
            connection.executemany(
                "INSERT INTO search_token (rowid, tokens) VALUES (?, ?)",
                ((number, token_text(kind, words)) for number, kind, words in page),
            )
    DATABASE.execute_sql("INSERT INTO search_token (search_token) VALUES ('optimize')")  # as search.rebuild does
    DATABASE.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    close_database()


@cache
def sites() -> tuple[Path, Path]:
    """The small and the large site, made once per run of the program."""
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-search-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    small, large = folder / "small.db", folder / "large.db"
    fill(small, SMALL)
    fill(large, LARGE)
    return small, large


def queries() -> Iterator[tuple[str, list[str]]]:
    """The classes of queries with what is asked in each: parts of records, and parts that no record holds."""
    draw = random.Random(7)
    some = [record(draw.randint(1, LARGE))[1].split() for _ in range(30)]
    names = [words[0] for words in some]
    # Shuffled common characters: every one of them is frequent, their sequence is not.
    mixed = ["".join(draw.sample(GIVEN, 4)) for _ in range(30)]
    yield "one character", [*(name[0] for name in names), *"漏水电卡龘𠮷鑫", *GIVEN[:20]]
    yield "two characters", [*(name[:2] for name in names), *(pair[:2] for pair in mixed), "漏水", "龘龘", "张龘"]
    yield (
        "three characters and more",
        [*(n for n in names if len(n) > 2), *mixed, "地下车库", "会员卡", "水漏水", "物业费会员卡"],
    )
    yield (
        "pinyin, 1-4 letters",
        [*"abcdefghijklmnopqrstuvwxyz", "zw", "lx", "qq", "vv", "zwx", "lxl", "vux", "ouyn", "zgyx", "iuvw"],
    )
    digits = [next(word for word in words if len(word) == 11 and word.isdecimal()) for words in some]
    yield (
        "telephone part, 3-11 digits",
        [part[start : start + size] for part in digits for start, size in ((0, 3), (3, 4), (7, 4), (2, 6), (0, 11))],
    )
    yield "slip number", [word for words in some for word in words if word.isdecimal() and len(word) == 15]
    yield (
        "absent digits",
        ["".join(draw.choices("0123456789", k=size)) for size in (5, 6, 7, 8, 9, 11, 15) for _ in range(6)],
    )
    yield "1-2 digits", [*"0123456789", "13", "99", "00", "47"]
    yield "English", [*ENGLISH, "lea", "nvo", "xyz", "refundx", "umbrella wallet", "visitor coach"]
    yield (
        "several words",
        ["张 138", "伟 漏水", "zw 1380", "漏水 停电", "李娜 退款", "王 会员卡 明天", "龘 漏水", "0 1 2", "张 伟 芳"],
    )


def measure(texts: list[str], kinds: tuple[str, ...] = ()) -> list[float]:
    """Milliseconds of each of three rounds over all queries of a class."""
    taken = []
    for _ in range(3):
        for text in texts:
            began = time.perf_counter()
            find(text, kinds)
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` of all do not exceed."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def speed(large: Path) -> list[Figure]:
    """The 99th percentile and the worst of each class over the large site."""
    open_database(large)
    figures = []
    for name, texts in queries():
        for kinds in ((), ("found_item",)):
            taken = measure(texts, kinds)
            what = name + (" in one kind" if kinds else "")
            # Three frequent words that rarely meet are looked through to the end: told, only the plain worst is judged.
            several = name == "several words"
            figures += [
                Figure(f"{what}, p99", percentile(taken, 0.99), None if several else P99_MILLIS, "ms"),
                Figure(f"{what}, worst", max(taken), None if several and kinds else WORST_MILLIS, "ms"),
            ]
    close_database()
    return figures


def find_fixed() -> float:
    """Median milliseconds to find one record by its telephone number."""
    phone = next(word for word in record(77)[1].split() if word.isdecimal())
    found = []
    for _ in range(200):
        began = time.perf_counter()
        hits = find(phone)
        found.append((time.perf_counter() - began) * 1000)
        assert any(hit.ref.id == 77 for hit in hits)
    return statistics.median(found)


def index_one(first: int) -> float:
    """Mean milliseconds of an act that indexes one record, without the disk's own time."""
    DATABASE.execute_sql("PRAGMA synchronous = OFF")
    desk = Desk(ManualClock(NOW))
    desk.operator = Operator(1, "07", Role.DESK)
    records = [record(first + number) for number in range(400)]

    def write(work: Work, number: int, words: str) -> None:
        index(work, Ref("visit", first + number), "", text=words)

    began = time.perf_counter()
    for number, (_, words) in enumerate(records):
        desk.do(write, number, words)
    return (time.perf_counter() - began) * 1000 / len(records)


def growth(small: Path, large: Path, act: Callable[[int], float]) -> tuple[float, float]:
    """The exponent between the two sites and the cost on the large one; turns are taken, so drift hits both."""
    costs: dict[Path, list[float]] = {small: [], large: []}
    for turn in range(7):
        for path, taken in costs.items():
            open_database(path)
            taken.append(act(10_000_000 + turn * 1_000))
            close_database()
    few, many = (statistics.median(taken) for taken in costs.values())
    return math.log(many / few) / math.log(LARGE / SMALL), many


def run() -> list[Figure]:
    """Build both sites and measure."""
    small, large = sites()
    figures = speed(large)
    exponent, many = growth(small, large, lambda _: find_fixed())
    figures += [
        Figure("find by telephone, 1,000,000 records", many, P99_MILLIS, "ms"),
        Figure("find, growth exponent 10,000 to 1,000,000", exponent, GROWTH, ""),
    ]
    exponent, many = growth(small, large, index_one)
    figures += [
        Figure("index one record, 1,000,000 records", many, None, "ms"),
        Figure("index, growth exponent 10,000 to 1,000,000", exponent, GROWTH, ""),
        Figure("size of the large site", large.stat().st_size / 1_000_000, None, "MB"),
    ]
    return figures
