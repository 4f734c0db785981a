"""Every form, in every language, with ordinary and extreme facts: it prints, nothing overlaps, text reads."""

import pytest

from desk_app.paper.forms import check_forms, form, form_names
from desk_app.paper.job import unknown_facts
from desk_app.paper.render import render
from desk_app.paper.samples.facts import EXTREMES, ORDINARY, extreme, ordinary
from desk_app.paper.samples.place import site
from desk_app.paper.values import LANGUAGES
from tests.paper.pages import read

FORMS = form_names()


def test_every_built_in_form_reads_without_fault() -> None:
    assert check_forms() == []


def test_every_form_has_an_ordinary_sample() -> None:
    assert set(FORMS) == set(ORDINARY)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMS)
def test_an_ordinary_form_prints_whole(name: str, language: str) -> None:
    document = render(form(name), ordinary(name, language), language, site(language))
    page = read(document.pdf)
    assert document.warnings == ()
    assert page.overlaps() == []
    assert page.outside() == []
    assert len(page.sizes) == document.pages


@pytest.mark.parametrize("variant", EXTREMES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMS)
def test_an_extreme_form_prints_and_nothing_overlaps(name: str, language: str, variant: str) -> None:
    definition = form(name)
    document = render(definition, extreme(definition, variant), language, site(language), copy=2)
    page = read(document.pdf)
    assert page.overlaps() == []
    if definition.paper.theme.max_lines == 0:
        assert page.outside() == []


@pytest.mark.parametrize("name", FORMS)
def test_the_samples_use_only_facts_the_form_declares(name: str) -> None:
    assert unknown_facts(form(name), ordinary(name, "en")) == []


def test_a_fact_no_form_declares_is_noticed() -> None:
    facts = {"lable": "A1", "staff": "1", "lines": ({"name": "x", "prize": 1},)}
    assert unknown_facts(form("receipt"), facts) == ["lable", "lines.prize"]


@pytest.mark.parametrize("name", FORMS)
def test_equal_facts_make_equal_bytes(name: str) -> None:
    made = {render(form(name), ordinary(name, "en"), "en", site("en")).pdf for _ in range(2)}
    assert len(made) == 1
