"""The page that explains the vocabulary to a site names every block and every key there is."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from desk_app.paper import vocabulary as v
from desk_app.paper.formats import KINDS
from desk_app.paper.papers import PAPERS
from desk_app.paper.reading import STANDARD_FACTS

PAGE = (Path(__file__).parents[2] / "docs" / "forms.md").read_text(encoding="utf-8")
COMMON = {field.name for field in fields(v.Block)}


@pytest.mark.parametrize("kind", v.BLOCKS)
def test_every_block_and_its_keys_are_explained(kind: str) -> None:
    row = next((line for line in PAGE.splitlines() if line.startswith("| ") and f"`{kind}`" in line.split("|")[1]), "")
    assert row, kind
    keys = {field.name for field in fields(v.BLOCKS[kind])} - COMMON - {"block", "side"}
    assert keys <= set(re.findall(r"\w+", row))


@pytest.mark.parametrize("name", [*KINDS, *PAPERS, *STANDARD_FACTS])
def test_every_kind_of_fact_and_paper_is_explained(name: str) -> None:
    assert name in PAGE
