"""Every setting has a name and a sentence in three languages, every finding of the health page a line."""

from __future__ import annotations

import ast
from datetime import UTC, datetime
from importlib.util import find_spec
from zoneinfo import ZoneInfo

import pytest

from desk_app.kernel import backup, settings
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.settings import SITE_CURRENCY, SITE_LANGUAGE, Setting
from desk_app.manage.rules import PhraseGroup
from desk_app.manage.wording import (
    LABELS,
    fact_name,
    group_name,
    heading,
    health_text,
    kind_name,
    label,
    phrase_kind,
    unit_name,
    value_text,
)
from desk_app.manage.wording.health import TEXTS, size_text
from desk_app.manage.wording.sentences import SENTENCES
from desk_app.phrases.rules import FACTS, Kind
from desk_app.shell import slices
from tests import source_tree

LANGUAGES = ("zh_CN", "zh_TW", "en")
AT = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")


def declared() -> dict[str, Setting[int]]:
    """Every setting that stands in the code, whether or not its slice is in the list of the shell already."""
    rules = [slices.part(name, "rules") for name in source_tree.slices() if find_spec(f"desk_app.{name}.rules")]
    own = [setting for part in rules for setting in getattr(part, "SETTINGS", ())]
    return {setting.key: setting for setting in (*settings.SETTINGS, *backup.SETTINGS, *own)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_setting_is_without_a_name_and_a_sentence(language: str) -> None:
    found = declared()
    assert set(found) - set(LABELS) == set(), "add it to desk_app/manage/wording/labels_*.py"
    assert set(LABELS) - set(found) == set(), "nobody declares it any more"
    for key in found:
        name, told = label(key, language)
        assert name
        assert told
        assert (language == "en") == ((name, told) == LABELS[key]), f"{key} is not translated"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_group_unit_and_choice_is_worded(language: str) -> None:
    for setting in declared().values():
        assert heading(setting.group, language) != setting.group
        assert setting.unit in {"", "text", "minor"} or unit_name(setting.unit, language)
        for choice in setting.choices:
            assert value_text(setting, choice, language=language) != choice


def test_a_setting_nobody_worded_shows_its_key_and_its_values() -> None:
    strange = Setting("x.y", "a", "x", choices=("a", "b"))
    assert label("x.y") == ("x.y", "")
    assert heading("x") == "x"
    assert unit_name("furlongs") == ""
    assert value_text(strange, "b") == "b"


def test_values_are_said_as_people_say_them() -> None:
    assert value_text(Setting("a.b", True, "a"), value=True) == "Yes"
    assert value_text(Setting("a.b", True, "a"), value=False) == "No"
    assert value_text(Setting("a.b", 3, "a", "minutes"), 5) == "5 min"
    assert value_text(Setting("a.b", 3, "a"), 5) == "5"
    assert value_text(Setting("a.b", 3, "a", "minor"), 100_000) == "¥1,000.00"
    assert value_text(Setting("a.b", 3, "a", "minor"), 500, "???") == "¥5.00"
    assert value_text(SITE_LANGUAGE, "zh_TW") == "繁體中文"
    assert value_text(SITE_CURRENCY, "TWD") == "New Taiwan dollar (TWD)"


def test_every_line_of_the_health_page_is_worded() -> None:
    tree = ast.parse((source_tree.PACKAGE / "manage" / "queries" / "health.py").read_text(encoding="utf-8"))
    said = {
        node.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "HealthRow"
        for node in ast.walk(call.args[0])
        if isinstance(node, ast.Constant)
    }
    assert said == set(TEXTS)
    line = health_text("backup", {"at": AT, "count": 3}, ZONE)
    assert line == "Last backup: 2026-11-21 14:32 (kept: 3)"
    assert health_text("journal", {"rows": 1_234_567}, ZONE) == "Journal: 1,234,567 acts"


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 kB"), (1, "1 kB"), (4_200, "4 kB"), (2_500_000, "2.5 MB"), (3_000_000_000, "3.0 GB")]
)
def test_sizes_are_read_at_a_glance(count: int, text: str) -> None:
    assert size_text(count) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_kind_and_part_reads_in_every_language(language: str) -> None:
    for code in SENTENCES:
        assert sentence(Refusal(f"manage.{code}", file="a.png", path="/x"), language)
    assert all(group_name(group, language) for group in PhraseGroup)
    assert all(phrase_kind(kind, language) for kind in Kind)
    assert all(fact_name(fact, language) for fact in FACTS)
    assert fact_name("nonsense", language) == ""
    assert kind_name("nonsense", language) == "nonsense"
    assert kind_name("visit", language)
