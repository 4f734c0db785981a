"""A site's own form is taken if it is good; if not, the built-in one prints and the reason is told."""

from pathlib import Path

import pytest

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.paper.forms import check_forms, form, form_names, load_form, make_own_copy, shared_word
from desk_app.paper.samples.files import sample_pdf, write_samples

SET = {
    "bag_slip",
    "blank_complaint",
    "blank_suggestion",
    "callback_sheet",
    "cash_count_sheet",
    "claim_slip",
    "complaint_slip",
    "count_sheet",
    "day_report",
    "duty_rota",
    "figures_sheet",
    "found_register",
    "found_tag",
    "loan_slip",
    "message_slip",
    "monthly_report",
    "opening_checklist",
    "order_proposal",
    "outbound_sheet",
    "parcel_slip",
    "people_in_house",
    "price_label_roll",
    "price_labels",
    "price_list",
    "queue_ticket",
    "receipt",
    "receipt_a5",
    "refund_slip",
    "stocktake_report",
    "test_page",
    "test_slip",
    "transfer_slip",
    "visitor_badge",
    "where_is_it",
    "x_report",
    "z_report",
}


def test_the_whole_set_is_there() -> None:
    assert set(form_names()) == SET


def test_a_sites_own_copy_is_used_and_changes_are_seen(tmp_path: Path) -> None:
    path = make_own_copy("queue_ticket", tmp_path)
    assert not load_form("queue_ticket", tmp_path).form.built_in
    path.write_text(path.read_text(encoding="utf-8").replace("size = 62", "size = 50"), encoding="utf-8")
    sizes = [block.size for block in load_form("queue_ticket", tmp_path).form.blocks if type(block).__name__ == "Big"]
    assert sizes == [50]


def test_a_broken_copy_is_reported_and_the_built_in_form_prints(tmp_path: Path) -> None:
    path = make_own_copy("queue_ticket", tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace('value = "label"', 'value = "lable"'), encoding="utf-8")
    loaded = load_form("queue_ticket", tmp_path)
    assert loaded.form is form("queue_ticket")
    assert loaded.problem is not None
    line = path.read_text(encoding="utf-8").splitlines().index('value = "lable"') + 1
    for language in ("zh_CN", "zh_TW", "en"):
        told = sentence(loaded.problem, language)
        assert "queue_ticket.toml" in told
        assert str(line) in told
        assert "lable" in told
    assert sample_pdf("queue_ticket", "en", tmp_path).startswith(b"%PDF")


def test_checking_names_every_bad_file_of_the_folder(tmp_path: Path) -> None:
    make_own_copy("receipt", tmp_path).write_text("[form", encoding="utf-8")
    (tmp_path / "unheard_of.toml").write_text("", encoding="utf-8")
    whys = {(problem.facts["file"].split("/")[-1], problem.facts["why"]) for problem in check_forms(tmp_path)}
    assert whys == {("receipt.toml", "not_toml"), ("unheard_of.toml", "no_such_form")}


def test_a_copy_is_never_overwritten(tmp_path: Path) -> None:
    make_own_copy("receipt", tmp_path)
    with pytest.raises(Refusal, match="own_copy_exists"):
        make_own_copy("receipt", tmp_path)


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        form("nothing")
    assert "nothing" in sentence(caught.value, "en")


def test_without_a_folder_of_its_own_a_site_has_the_built_in_forms(tmp_path: Path) -> None:
    assert check_forms(tmp_path / "none") == []
    assert load_form("receipt", tmp_path / "none").form is form("receipt")


def test_shared_words_stand_in_every_language() -> None:
    assert shared_word("copy", "zh_TW").format(number=2) == "副本 2"


def test_samples_are_written_for_every_language_and_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk_app.paper.samples.files.form_names", lambda: ("price_label_roll",))
    written = write_samples(tmp_path / "out")
    assert len(written) == 3 * 5
    assert all(path.read_bytes().startswith(b"%PDF") for path in written)
