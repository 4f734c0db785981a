"""Facts as people read them: in the form's language, the site's time zone and currency."""

from datetime import UTC, date, datetime

import pytest

from desk_app.paper.formats import instant, shown
from desk_app.paper.values import Fact, Picture, Site

HERE = Site(timezone="Asia/Shanghai", currency="¥", decimals=2)
AT = datetime(2026, 11, 21, 16, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "kind", "language", "expected"),
    [
        (123456, "money", "zh_CN", "¥1,234.56"),
        (-5, "money", "en", "−¥0.05"),
        (0, "money", "en", "¥0.00"),
        (1500, "quantity", "en", "1.5"),
        (24000, "quantity", "en", "24"),
        (9211, "rate", "en", "92.11%"),
        (10000, "rate", "en", "100%"),
        (45, "duration", "en", "0:45"),
        (3725, "duration", "en", "1:02:05"),
        (1234567, "number", "en", "1,234,567"),
        (AT, "moment", "zh_CN", "2026-11-22 00:30"),
        (AT, "moment", "en", "22 Nov 2026 00:30"),
        (AT, "time", "en", "00:30"),
        (AT, "day", "zh_TW", "2026-11-22 週日"),
        (AT, "month", "zh_CN", "2026 年 11 月"),
        (AT, "month", "en", "Nov 2026"),
        (date(2026, 11, 21), "day", "en", "Sat 21 Nov 2026"),
        ("2026-11-21", "day", "zh_CN", "2026-11-21 周六"),
        (AT.isoformat(), "moment", "zh_CN", "2026-11-22 00:30"),
        (int(AT.timestamp() * 1000), "moment", "zh_CN", "2026-11-22 00:30"),
        ("soon", "moment", "en", "soon"),
        ("412611210100077", "code", "en", "41 261121 01 0007 7"),
        ("A012", "code", "en", "A012"),
        (None, "text", "en", ""),
        (True, "flag", "en", "✓"),
        (False, "flag", "en", ""),
        ((), "rows", "en", ""),
        (Picture(b""), "picture", "en", ""),
    ],
)
def test_a_fact_is_shown_the_way_people_write_it(value: Fact, kind: str, language: str, expected: str) -> None:
    assert shown(value, kind, language, HERE) == expected


def test_a_currency_without_cents_has_none() -> None:
    assert shown(1250, "money", "zh_TW", Site(currency="NT$", decimals=0)) == "NT$1,250"


def test_what_is_no_time_is_no_instant() -> None:
    assert instant("soon", HERE) is None
    assert instant(True, HERE) is None
