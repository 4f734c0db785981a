"""A form definition is read whole or refused with file and line."""

from pathlib import Path

import pytest

from desk_app.kernel.refusal import Refusal
from desk_app.paper.forms import form
from desk_app.paper.reading import FactTypes, Reader
from desk_app.paper.vocabulary import Form

GOOD = """\
[form]
title = "T"
paper = "a5"

[facts]
name = "text"
rows = { a = "text", n = "number" }

[[block]]
kind = "head"
title = { zh_CN = "甲", zh_TW = "甲", en = "A {name}" }

[[block]]
kind = "table"
rows = "rows"
columns = [
  { label = "A", value = "a" },
  { label = "N", value = "n", align = "right" },
]
"""


def read(tmp_path: Path, source: str, contract: FactTypes | None = None) -> Form:
    path = tmp_path / "own.toml"
    path.write_text(source, encoding="utf-8")
    return Reader(path, {"word": "W"}, contract).read()


def refused(tmp_path: Path, source: str, contract: FactTypes | None = None) -> tuple[object, object, object]:
    with pytest.raises(Refusal) as caught:
        read(tmp_path, source, contract)
    assert caught.value.code == "paper.bad_form"
    facts = caught.value.facts
    assert str(facts["file"]).endswith("own.toml")
    return facts["line"], facts["why"], facts["what"]


def test_a_good_definition_is_read(tmp_path: Path) -> None:
    made = read(tmp_path, GOOD)
    assert [type(block).__name__ for block in made.blocks] == ["Head", "Table"]
    assert made.title.of("zh_TW") == "T"
    assert made.blocks[1].line == 13


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('value = "n"', 'value = "number"', (18, "unknown_fact", "number")),
        ('value = "n"', 'valeu = "n"', (18, "unknown_key", "valeu")),
        ('align = "right"', 'align = "middle"', (18, "unknown_choice", "middle")),
        ('kind = "table"', 'kind = "tabel"', (14, "unknown_block", "tabel")),
        ('rows = "rows"\n', "", (13, "missing_key", "rows")),
        ('rows = "rows"\n', 'rows = "name"\n', (15, "not_rows", "name")),
        ("{name}", "{nmae}", (11, "unknown_fact", "nmae")),
        ('zh_TW = "甲", ', "", (11, "not_words", None)),
        ('title = "T"', 'title = "@wrod"', (2, "unknown_word", "@wrod")),
        ('title = "T"\n', "", (1, "missing_key", "title")),
        ('paper = "a5"', 'paper = "a7"', (3, "unknown_paper", "a7")),
        ('paper = "a5"', "paper = { width = -1, height = 20 }", (3, "unknown_paper", None)),
        ('name = "text"', 'name = "texts"', (6, "unknown_kind", "texts")),
        ("[[block]]\nkind", "[[blocks]]\nkind", (9, "unknown_key", "blocks")),
        ('kind = "head"', 'kind = "head"\ngap = "big"', (11, "wrong_type", "big")),
        ('kind = "head"', 'kind = "head"\ngap = 1e9', (11, "too_large", "1000000000.0")),
        ('kind = "head"', 'kind = "head"\nbarcode = 1', (11, "wrong_type", "1")),
        ("columns = [\n", "columns = 5\nblank_rows = 1 #", (16, "not_a_list", "columns")),
    ],
)
def test_a_fault_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, expected: tuple[int, str, str | None]
) -> None:
    source = GOOD.replace(old, new, 1)
    if "blank_rows" in new:
        source = source[: source.index("blank_rows")]
    line, why, what = refused(tmp_path, source)
    assert (line, why) == expected[:2]
    assert expected[2] is None or what == expected[2]


def test_a_syntax_error_is_named_with_its_line(tmp_path: Path) -> None:
    line, why, _ = refused(tmp_path, GOOD.replace('kind = "table"', "kind = table"))
    assert (line, why) == (14, "not_toml")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refusal) as caught:
        Reader(tmp_path / "own.toml", {}, None).read()
    assert caught.value.facts["why"] == "unreadable"


def test_a_sites_copy_is_held_to_the_facts_of_the_built_in_form(tmp_path: Path) -> None:
    contract = form("queue_ticket").facts
    line, why, what = refused(tmp_path, GOOD, contract)
    assert (line, why, what) == (15, "unknown_fact", "rows")


def test_a_row_sees_its_own_facts_and_the_forms(tmp_path: Path) -> None:
    made = read(tmp_path, GOOD.replace('value = "a"', 'text = "{a} {name} {site_name}"'))
    assert made.blocks[1].columns[0].text.of("en") == "{a} {name} {site_name}"


def test_the_facts_of_a_row_end_with_its_block(tmp_path: Path) -> None:
    _, why, what = refused(tmp_path, GOOD + '\n[[block]]\nkind = "note"\nvalue = "a"\n')
    assert (why, what) == ("unknown_fact", "a")


def test_own_paper_sizes_are_read_in_millimetres(tmp_path: Path) -> None:
    paper = read(tmp_path, GOOD.replace('"a5"', "{ width = 50, height = 30 }")).paper
    assert round(paper.width / 72 * 25.4, 3) == 50
    assert paper.theme.max_lines > 0


def test_the_footer_shows_only_known_parts(tmp_path: Path) -> None:
    _, why, what = refused(tmp_path, GOOD + '\n[footer]\nshow = ["pages"]\n')
    assert (why, what) == ("unknown_choice", "pages")
