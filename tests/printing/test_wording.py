"""Every state, trouble, kind and refusal of printing has its words, in every language."""

from __future__ import annotations

import ast
from enum import StrEnum
from pathlib import Path

import pytest

import desk_app.printing
from desk_app.kernel.texts import LANGUAGES
from desk_app.printing import wording
from desk_app.printing.rules import PRINTER_PAPERS, JobState, PrinterKind, Trouble

FACTS = {"name": "front", "most": 20, "where": "print_job 5", "detail": "queue_ticket"}


def codes() -> set[str]:
    """Every code of this slice that stands in its files."""
    folder = Path(str(desk_app.printing.__file__)).parent
    return {
        node.value
        for file in folder.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node.value.startswith("printing.") and node.value.count(".") == 1
        if ast.unparse(node).strip("'\"") not in _OTHERS
    }


_OTHERS = {
    "printing.preview_first", "printing.ticket_at_once", "printing.logo", "printing.waiting", "printing.open_queue",
    "printing.came_out", "printing.not_out", "printing.job_ended", "printing.job_identity", "printing.drawer_tried",
    "printing.", "printing.doubt:",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "code", sorted(codes() | {f"printing.{word}" for word in ("no_name", "no_address", "no_paper", "bad_address")})
)
def test_every_refusal_has_a_sentence(code: str, language: str) -> None:
    said = wording.refusal(code, FACTS, language)
    assert said
    assert "{" not in said
    assert language == "en" or said != wording.refusal(code, FACTS, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("member", [*JobState, *PrinterKind, *Trouble])
def test_every_state_kind_and_trouble_has_words(member: StrEnum, language: str) -> None:
    name = {JobState: wording.state_name, PrinterKind: wording.kind_name, Trouble: wording.trouble_sentence}
    words = name[type(member)](member, language)  # type: ignore[index]
    assert words
    assert words != member.value


def test_what_a_page_could_not_show_is_said_from_what_the_job_keeps() -> None:
    stored = "missing_glyph U+1F600 U+20BB7;shortened;unheard_of"
    assert wording.remarks(stored, "en") == [
        "No font has the character U+1F600, U+20BB7; its code is printed.",
        "This text was too long and is printed shortened: …",
    ]
    assert wording.remarks("") == []


def test_papers_and_forms_are_called_by_name() -> None:
    assert [wording.paper_name(paper, "en") for paper in (*PRINTER_PAPERS, "a4-landscape", "own")] == [
        "80 mm roll", "A4", "A5", "Badge card 90 × 60 mm", "A4", "",
    ]  # fmt: skip
    assert wording.form_title("queue_ticket", "zh_TW") == "號碼票"
    assert wording.form_title("no_such_form", "en") == "no such form"
    assert wording.trouble_briefly(None) == ""
    assert wording.job_title("queue_ticket", 2, "zh_CN") == "排队号票（副本 2）"
