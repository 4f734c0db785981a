"""kernel.texts: the right word in the right language, quickly, and never an exception over a missing one."""

import gc
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.kernel import paths, texts

ENTRIES = """
    <message><source>Visitor</source><translation>{visitor}</translation></message>
    <message><source>Open</source><comment>verb</comment><translation>{open}</translation></message>
    <message numerus="yes"><source>{{n}} cups</source><translation>{cups}</translation></message>
    <message><source>Later</source><translation type="unfinished">…</translation></message>
    <message><source>Empty</source><translation></translation></message>
"""


def write(folder: Path, language: str, context: str = "Reception", **words: str) -> Path:
    """Write one slice's source catalogue."""
    words = {"visitor": "", "open": "", "cups": "", **words}
    file = folder / language / f"{context.lower()}.ts"
    file.parent.mkdir(parents=True, exist_ok=True)
    body = ENTRIES.format(**words)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(
        f'{head}<TS version="2.1"><context><name>{context}</name>{body}</context></TS>',
        encoding="utf-8",
    )
    return file


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give an i18n folder with a few texts, and leave no language or catalogue behind."""

    def forms(*words: str) -> str:
        return "".join(f"<numerusform>{word}</numerusform>" for word in words)

    write(tmp_path, "zh_CN", visitor="来访者", open="打开", cups=forms("{n} 杯"))
    write(tmp_path, "zh_TW", visitor="訪客", open="開啟", cups=forms("{n} 杯"))
    write(tmp_path, "en", cups=forms("{n} cup", "{n} cups"))
    monkeypatch.setattr(paths, "i18n_dir", lambda: tmp_path)
    texts.reload()
    before = texts.language()
    yield tmp_path
    texts.reload()
    texts.set_language(before)


def test_a_text_is_given_in_the_current_language_and_follows_the_switch(
    folder: Path,
) -> None:
    texts.set_language("zh_CN")
    assert texts.translate("Reception", "Visitor") == "来访者"
    texts.set_language("zh_TW")
    assert texts.translate("Reception", "Visitor") == "訪客"
    texts.set_language("en")
    assert texts.translate("Reception", "Visitor") == "Visitor"


def test_a_slip_may_ask_for_the_visitors_language_while_the_screen_keeps_its_own(
    folder: Path,
) -> None:
    texts.set_language("zh_CN")
    assert texts.translate("Reception", "Visitor", language="zh_TW") == "訪客"
    assert texts.language() == "zh_CN"


def test_a_disambiguation_is_part_of_the_text(folder: Path) -> None:
    assert texts.translate("Reception", "Open", "verb", language="zh_CN") == "打开"
    assert texts.translate("Reception", "Open", language="zh_CN") == "Open"


@pytest.mark.parametrize(
    ("n", "expected"),
    [(0, "{n} cups"), (1, "{n} cup"), (2, "{n} cups"), (21, "{n} cups")],
)
def test_english_has_one_and_other(folder: Path, n: int, expected: str) -> None:
    assert texts.translate("Reception", "{n} cups", None, n, "en") == expected


@pytest.mark.parametrize("n", [0, 1, 2])
def test_chinese_has_a_single_form(folder: Path, n: int) -> None:
    assert texts.translate("Reception", "{n} cups", None, n, "zh_CN") == "{n} 杯"


@pytest.mark.parametrize("text", ["Later", "Empty", "Nowhere"])
def test_a_missing_or_unfinished_text_shows_its_source(folder: Path, text: str) -> None:
    assert texts.translate("Reception", text, language="zh_CN") == text
    assert texts.translate("NoSuchSlice", text, language="zh_CN") == text
    assert texts.translate("Reception", text, language="xx") == text


def test_percent_n_becomes_the_count_and_only_then(folder: Path) -> None:
    assert texts.translate("Reception", "%n minute(s)", None, 3, "zh_CN") == "3 minute(s)"
    assert texts.translate("Reception", "100%n", language="zh_CN") == "100%n"


def test_a_plural_with_too_few_forms_shows_its_source(folder: Path) -> None:
    write(folder, "en", cups="<numerusform>{n} cup</numerusform>")
    texts.reload()
    assert texts.translate("Reception", "{n} cups", None, 5, "en") == "{n} cups"


def test_every_slice_has_its_own_file(folder: Path) -> None:
    write(folder, "zh_CN", "Waiting", visitor="等候的客人")
    texts.reload()
    assert texts.translate("Waiting", "Visitor", language="zh_CN") == "等候的客人"
    assert texts.translate("Reception", "Visitor", language="zh_CN") == "来访者"


def test_a_changed_source_is_compiled_again(folder: Path) -> None:
    assert texts.translate("Reception", "Visitor", language="zh_CN") == "来访者"
    assert (folder / "zh_CN.json").exists()
    write(folder, "zh_CN", visitor="客人")
    texts.reload()
    assert texts.translate("Reception", "Visitor", language="zh_CN") == "客人"


def test_an_installed_program_has_only_the_compiled_file(folder: Path) -> None:
    texts.build(folder, "zh_CN")
    (folder / "zh_CN" / "reception.ts").unlink()
    assert texts.translate("Reception", "Visitor", language="zh_CN") == "来访者"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"sources": []}', "\x00"])
def test_a_damaged_compiled_file_is_made_again(folder: Path, content: str) -> None:
    (folder / "zh_CN.json").write_text(content, encoding="utf-8")
    assert texts.translate("Reception", "Visitor", language="zh_CN") == "来访者"


def test_a_folder_that_cannot_be_written_is_read_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "write_text", refuse)
    assert texts.translate("Reception", "Visitor", language="zh_CN") == "来访者"
    assert not (folder / "zh_CN.json").exists()


def test_a_half_merged_source_file_costs_only_its_own_texts(folder: Path) -> None:
    (folder / "zh_CN" / "broken.ts").write_text("<TS><<<<<<< ours", encoding="utf-8")
    assert texts.translate("Reception", "Visitor", language="zh_CN") == "来访者"


def test_no_folder_at_all_shows_the_sources(tmp_path: Path) -> None:
    assert texts.load(tmp_path / "none", "zh_CN") == {}
    assert not (tmp_path / "none").exists()


def test_subscribers_hear_of_each_switch_once(folder: Path) -> None:
    heard: list[str] = []
    stop = texts.on_change(heard.append)
    texts.set_language("zh_CN")
    texts.set_language("zh_CN")
    texts.set_language("en")
    stop()
    stop()
    texts.set_language("zh_TW")
    assert heard == ["zh_CN", "en"]


class Window:
    """Something that listens with a bound method."""

    heard: tuple[str, ...] = ()

    def retranslate(self, code: str) -> None:
        """Note the switch."""
        self.heard += (code,)


def test_a_subscription_does_not_keep_a_closed_window_alive(folder: Path) -> None:
    window = Window()
    texts.on_change(window.retranslate)
    texts.set_language("zh_CN")
    assert window.heard == ("zh_CN",)
    before = len(texts._subscribers)
    del window
    gc.collect()
    texts.set_language("en")
    assert len(texts._subscribers) == before - 1


def test_an_unknown_language_is_a_bug(folder: Path) -> None:
    with pytest.raises(ValueError, match="unknown language 'fr'"):
        texts.set_language("fr")


def test_each_language_knows_its_number_of_plural_forms() -> None:
    assert [texts.plural_forms(code) for code in texts.LANGUAGES] == [1, 1, 2]


def test_languages_name_themselves() -> None:
    assert [texts.language_name(code) for code in texts.LANGUAGES] == [
        "简体中文",
        "繁體中文",
        "English",
    ]
    assert texts.language_name("xx") == "xx"


@pytest.mark.parametrize(
    ("locale", "code"),
    [("zh_CN.UTF-8", "zh_CN"), ("zh", "zh_CN"), ("zh-Hans", "zh_CN"), ("zh_HK", "zh_TW"), ("zh-Hant", "zh_TW"),
     ("zh_TW.Big5", "zh_TW"), ("de_DE", "en"), ("C", "en"), ("", "en")],
)  # fmt: skip
def test_the_first_language_follows_the_system(locale: str, code: str) -> None:
    assert texts.closest(locale) == code


def test_a_marked_text_stays_as_it_is() -> None:
    assert texts.mark("Reception", "Visitor", "noun") == "Visitor"


def test_three_thousand_texts_load_in_five_milliseconds(tmp_path: Path) -> None:
    file = tmp_path / "zh_CN" / "big.ts"
    file.parent.mkdir()
    messages = "".join(
        f"<message><source>Text number {i} of the program</source><translation>第 {i} 条文字内容</translation></message>"
        for i in range(3000)
    )
    file.write_text(f"<TS><context><name>Big</name>{messages}</context></TS>", encoding="utf-8")
    texts.build(tmp_path, "zh_CN")
    times = []
    for _ in range(7):
        start = time.perf_counter()
        loaded = texts.load(tmp_path, "zh_CN")
        times.append(time.perf_counter() - start)
    assert len(loaded["Big"]) == 3000
    assert min(times) < 0.005


def test_texts_are_readable_without_qt_and_without_parsing() -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from desk_app.kernel import texts\n"
        "assert texts.translate('Reception', 'no such text', language='en') == 'no such text'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(texts.__file__).parents[2])
