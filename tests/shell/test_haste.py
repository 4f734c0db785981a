"""The short start: nothing is tidied before the end of it, and what Qt for Python puts off still works."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.shell import haste

ROOT = Path(__file__).resolve().parents[2]
LATER = """
import re
from desk_app.shell import haste
before = re.compile
haste.begin()
assert re.compile is before
from PySide6.QtCore import QTimer
try:
    QTimer().setInterval("soon")
except TypeError as told:
    assert "QTimer.setInterval" in str(told) and "int" in str(told), told
else:
    raise AssertionError
from PySide6.support.signature import get_signature
assert "msec" in str(get_signature(QTimer.setInterval))
"""


@pytest.fixture
def as_before() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.enable()
    gc.set_threshold(*thresholds)
    gc.unfreeze()


def test_the_start_looks_for_no_garbage_and_the_running_program_does(as_before: None) -> None:
    haste.begin()
    assert not gc.isenabled()
    haste.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold()[0] == haste.AT_ONCE


def test_what_qt_says_of_a_wrong_call_is_made_ready_when_it_is_wanted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LATER], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_an_expression_for_later_stands_for_the_compiled_one() -> None:
    import re

    later = haste._Later(r"(\d+)-(\d+)", 0)
    assert isinstance(later, re.Pattern)
    assert later.match("12-34").groups() == ("12", "34")
    assert re.sub(later, r"\2", "12-34") == "34"
