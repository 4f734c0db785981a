"""Every text of the program is translated, in each slice and language, and reads like the language it is in.

Mend a failure with `python i18n/catalogues.py fill <slice> <file.json>`.
"""

import re
import string
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "i18n"))

import catalogues  # noqa: E402  (lies beside the catalogues, outside the package)
import code_texts  # noqa: E402

FOLDER = ROOT / "i18n"
LANGUAGES = ("zh_CN", "zh_TW", "en")
CHINESE = r"[\u3400-\u9fff]"
HALF_WIDTH = re.compile(rf"{CHINESE}[,;!?]|{CHINESE}:(?!\S*\d)|[,;!?:]{CHINESE}|{CHINESE}\.(?!\w)|{CHINESE}\s*\.\.\.")
MAINLAND_WORDS = (
    "屏幕", "打印", "信息", "軟件", "硬盤", "硬件", "鼠標", "網絡", "默認", "數據", "登錄", "菜單", "文件夾", "界面", "缺省",
    "視頻", "短信", "優盤", "二維碼", "掃碼", "卸載", "粘貼", "設置", "賬", "裏", "刷新", "激活", "複印", "加載", "在線",
    "反饋", "服務器", "鏈接", "質量", "出租車", "公交", "周一", "周末", "搜索",
)  # fmt: skip
SIMPLIFIED_ONLY = frozenset(
    "这个们说话请谢对时间来过还没开关电话号码单据录访问题员设备启动显钟转结东车长门见现实应该让从众"
)


@cache
def found() -> code_texts.Found:
    """Return the texts of the whole program."""
    return code_texts.read_code(ROOT / "desk_app")


def translations() -> Iterator[tuple[str, str, str, str]]:
    """Yield place, language, source and translation of every finished form."""
    for language in LANGUAGES:
        for file in sorted((FOLDER / language).glob("*.ts")):
            for (source, _), forms in catalogues.read_catalogue(file).items():
                for form in forms:
                    yield f"{language}/{file.name}: {source!r} = {form!r}", language, source, form


def fields_of(text: str) -> set[str]:
    """Return the names in braces, and %n."""
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return names | {"%n"} if "%n" in text else names


def test_every_text_can_be_found_in_the_code() -> None:
    assert found().problems == []


def test_every_text_is_translated() -> None:
    gaps = catalogues.missing(FOLDER, found(), catalogues.slices_of(found(), FOLDER))
    assert gaps == {}, "not translated (python i18n/catalogues.py missing)"


def test_catalogues_hold_nothing_the_code_no_longer_has() -> None:
    left_over = [
        f"{language}/{slice_name}: {source}"
        for slice_name in catalogues.slices_of(found(), FOLDER)
        for language in LANGUAGES
        for source, _ in catalogues.read_catalogue(FOLDER / language / f"{slice_name}.ts").keys()
        - catalogues.expected(found(), slice_name, language).keys()
    ]
    assert left_over == [], "run: python i18n/catalogues.py update"


def test_placeholders_are_the_same_in_every_language() -> None:
    wrong = [
        place
        for place, _, source, form in translations()
        # the English singular may leave the figure out: "one visitor"
        if fields_of(form) != fields_of(source)
        and not (fields_of(form) < fields_of(source) and place.startswith("en/"))
    ]
    assert wrong == []


def test_edges_of_a_text_are_kept() -> None:
    def edges(text: str) -> tuple[bool, bool, bool, int]:
        return text[:1].isspace(), text[-1:].isspace(), text.endswith(("…", "...")), text.count("\n")

    assert [place for place, _, source, form in translations() if edges(source) != edges(form)] == []


def test_chinese_has_chinese_punctuation() -> None:
    wrong = [place for place, language, _, form in translations() if language != "en" and HALF_WIDTH.search(form)]
    assert wrong == []


def test_taiwan_texts_use_the_words_of_taiwan() -> None:
    wrong = [
        f"{place} ← {word}"
        for place, language, _, form in translations()
        if language == "zh_TW"
        for word in (*MAINLAND_WORDS, *SIMPLIFIED_ONLY)
        if word in form
    ]
    assert wrong == []


@pytest.mark.parametrize("text", ["姓名,电话", "你好!", "电话: 分机", "结束.", "请稍候...", "请,坐"])
def test_half_width_punctuation_is_noticed(text: str) -> None:
    assert HALF_WIDTH.search(text)


@pytest.mark.parametrize(
    "text", ["姓名，电话", "等候 3:00", "1,000 元", "受理单（F2）", "共{n}人", "时间12:30", "请稍候…"]
)
def test_right_punctuation_is_left_alone(text: str) -> None:
    assert not HALF_WIDTH.search(text)


CODE = """
CONTEXT = "Pool"
TITLES = {1: mark("Pool", "In the water"), 2: mark(CONTEXT, "Gone", "person")}
def say(text: str) -> str:
    return translate(CONTEXT, text)
A = texts.translate("Pool", "Swim", language=language)
B = translate("Pool", "{n} swimmers", None, n)
C = translate("Pool", "Swim", "noun"), say("Short"), translate("Pool", TITLES[1])
"""


def write_code(root: Path, code: str) -> Path:
    """Write a slice named pool."""
    file = root / "desk_app" / "pool" / "tab.py"
    file.parent.mkdir(parents=True)
    file.write_text(code, encoding="utf-8")
    return root / "desk_app"


def test_texts_are_read_from_the_syntax_tree(tmp_path: Path) -> None:
    read = code_texts.read_code(write_code(tmp_path, CODE))
    assert read.problems == []
    assert [(text.source, text.comment, text.plural) for text in read.texts] == [
        ("In the water", "", False),
        ("Gone", "person", False),
        ("Swim", "", False),
        ("{n} swimmers", "", True),
        ("Swim", "noun", False),
        ("Short", "", False),
    ]


@pytest.mark.parametrize(
    "call", ['translate("Pool", f"a{b}")', 'translate("Pool", "a" + b)', 'translate("Other", "a")', 'translate(c, "a")']
)
def test_a_text_no_catalogue_can_serve_is_named_with_its_place(tmp_path: Path, call: str) -> None:
    problems = code_texts.read_code(write_code(tmp_path, f"x = {call}\n")).problems
    assert [problem.split(": ")[0] for problem in problems] == ["desk_app/pool/tab.py:1"]


def test_other_things_called_translate_are_left_alone(tmp_path: Path) -> None:
    code = (
        'canvas.translate(x, y * 2)\nname.translate(table)\npainter.translate(10, 5 + 5)\nself.mark("Pool", "a" + b)\n'
    )
    read = code_texts.read_code(write_code(tmp_path, code))
    assert (read.texts, read.problems) == ([], [])


def test_update_fill_and_update_again_keep_what_was_translated(tmp_path: Path) -> None:
    read = code_texts.read_code(write_code(tmp_path, CODE))
    folder = tmp_path / "i18n"
    unknown = catalogues.fill(
        folder,
        read,
        "pool",
        {
            "Swim": {"zh_CN": "游泳"},
            "Swim ## noun": {"zh_CN": "泳"},
            "{n} swimmers": {"zh_CN": "{n} 人", "zh_TW": "{n} 位", "en": ["{n} swimmer", "{n} swimmers"]},
            "Fly": {"zh_CN": "飞"},
        },
    )
    assert unknown == ["zh_CN: Fly"]
    gaps = catalogues.missing(folder, read, ["pool"])["pool"]
    assert gaps["Swim"] == {"zh_TW": ""}
    assert "{n} swimmers" not in gaps
    before = {file: file.read_bytes() for file in folder.glob("*/*.ts")}
    assert catalogues.update(folder, read, ["pool"]) == []
    assert {file: file.read_bytes() for file in folder.glob("*/*.ts")} == before


def test_update_drops_what_is_gone_and_says_so(tmp_path: Path) -> None:
    package = write_code(tmp_path, CODE)
    folder = tmp_path / "i18n"
    catalogues.fill(folder, code_texts.read_code(package), "pool", {"Short": {"zh_CN": "短"}})
    (package / "pool" / "tab.py").write_text("", encoding="utf-8")
    assert catalogues.update(folder, code_texts.read_code(package), ["pool"]) == ["zh_CN/pool: Short = 短"]
    assert list(folder.glob("*/*.ts")) == []
