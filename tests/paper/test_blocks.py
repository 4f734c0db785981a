"""What single blocks do that no built-in form shows every day."""

from pathlib import Path

import pytest

from desk_app.paper.reading import Reader
from desk_app.paper.render import render
from desk_app.paper.values import Facts, Site
from tests.paper.pages import read

HEAD = '[form]\ntitle = "T"\npaper = "{paper}"\n[facts]\nnote = "text"\nrows = {{ a = "text", n = "number" }}\n'


def printed(tmp_path: Path, blocks: str, facts: Facts, paper: str = "a5") -> tuple[int, str, list[object]]:
    path = tmp_path / "own.toml"
    path.write_text(HEAD.format(paper=paper) + blocks, encoding="utf-8")
    document = render(Reader(path, {}, None).read(), facts, "en", Site("Club"))
    page = read(document.pdf)
    return document.pages, page.text, list(page.overlaps()) + list(page.outside())


def test_blank_rows_leave_room_to_write_after_the_rows_there_are(tmp_path: Path) -> None:
    block = '[[block]]\nkind = "table"\nrows = "rows"\nblank_rows = 40\nnumbered = true\ncolumns = [ { label = "A", value = "a" } ]\n'
    pages, text, wrong = printed(tmp_path, block, {"rows": ({"a": "first"},)})
    assert pages == 2
    assert text.count("40") == 1
    assert "first" in text
    assert wrong == []


def test_a_row_taller_than_half_a_page_is_cut_between_its_lines(tmp_path: Path) -> None:
    block = '[[block]]\nkind = "table"\nrows = "rows"\ncolumns = [ { label = "Long", value = "a", width = 20 }, { label = "N", value = "n" } ]\n'
    pages, text, wrong = printed(tmp_path, block, {"rows": ({"a": "word " * 300, "n": 7},)})
    assert pages > 1
    assert text.count("word") == 300
    assert text.count("Long") == pages
    assert wrong == []


def test_a_field_to_be_filled_in_has_a_line_and_no_dash(tmp_path: Path) -> None:
    block = '[[block]]\nkind = "fields"\nitems = [ { label = "Name", value = "note", empty = "line" } ]\n'
    assert "—" not in printed(tmp_path, block, {})[1]
    assert "Ann" in printed(tmp_path, block, {"note": "Ann"})[1]


def test_a_figure_beside_a_long_label_is_set_smaller_not_broken(tmp_path: Path) -> None:
    block = '[[block]]\nkind = "fields"\nstyle = "list"\nitems = [ { label = "Found cash in custody, not in the takings", value = "n" } ]\n'
    head = HEAD.replace('note = "text"', 'note = "text"\nn = "money"')
    path = tmp_path / "own.toml"
    path.write_text(head.format(paper="roll80") + block, encoding="utf-8")
    text = read(render(Reader(path, {}, None).read(), {"n": -12_345_678_901}, "en", Site("Club")).pdf).text
    assert "123,456,789.01" in text


def test_a_field_taller_than_a_page_runs_on(tmp_path: Path) -> None:
    block = '[[block]]\nkind = "fields"\ncolumns = 4\nitems = [ { label = "A", value = "note" }, { label = "B", text = "b" } ]\n'
    pages, text, wrong = printed(tmp_path, block, {"note": "word " * 300})
    assert pages > 1
    assert text.count("word") == 300
    assert wrong == []


def test_a_new_page_begins_where_it_is_asked_for(tmp_path: Path) -> None:
    block = (
        '[[block]]\nkind = "note"\ntext = "one"\n[[block]]\nkind = "new-page"\n[[block]]\nkind = "note"\ntext = "two"\n'
    )
    assert printed(tmp_path, block, {})[0] == 2


def test_unless_shows_a_block_only_when_the_fact_is_missing(tmp_path: Path) -> None:
    block = '[[block]]\nkind = "note"\nunless = "note"\ntext = "nothing known"\n'
    assert "nothing known" in printed(tmp_path, block, {})[1]
    assert "nothing known" not in printed(tmp_path, block, {"note": "x"})[1]


def test_a_chart_has_a_title_and_counts_nothing_below_zero(tmp_path: Path) -> None:
    block = '[[block]]\nkind = "chart"\ntitle = "Calls"\nrows = "rows"\nname = "a"\namount = "n"\n'
    _, text, wrong = printed(
        tmp_path, block, {"rows": ({"a": "Mon", "n": 5}, {"a": "Tue", "n": -3}, {"a": "Wed", "n": None})}
    )
    assert "Calls" in text
    assert "Wed" in text
    assert wrong == []


@pytest.mark.parametrize("paper", ["a5", "roll80"])
def test_text_typed_for_writing_lines_is_printed_above_them(tmp_path: Path, paper: str) -> None:
    block = '[[block]]\nkind = "writing"\nlabel = "Result"\nvalue = "note"\nlines = 2\n'
    assert "done at noon" in printed(tmp_path, block, {"note": "done at noon"}, paper)[1]


def test_a_page_without_site_or_numbers_still_prints(tmp_path: Path) -> None:
    assert "T" in printed(tmp_path, '[[block]]\nkind = "head"\ntitle = "T"\n', {})[1]
