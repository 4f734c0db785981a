"""The line of a running job: shown while it runs, one at a time, stopped by a person, refused in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.shell.seats import cool_down, make_seat
from desk_app.widgets.job_line import JobLine
from desk_app.widgets.jobs import Cancelled, Progress
from desk_app.widgets.tab_base import Seat

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def bugs() -> list[Exception]:
    return []


@pytest.fixture
def seat(desk: Desk, bugs: list[Exception]) -> Iterator[Seat]:
    made = make_seat(desk, inline=True, bug=bugs.append)
    yield made
    cool_down(made)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def line(seat: Seat, said: list[str], qtbot: QtBot) -> JobLine:
    made = JobLine(seat, said.append)
    qtbot.addWidget(made)
    return made


def raising(problem: Exception) -> Callable[[Progress], object]:
    def job(_progress: Progress) -> object:
        raise problem

    return job


def test_a_job_shows_while_it_runs_and_gives_its_result(line: JobLine) -> None:
    seen: list[object] = []

    def job(progress: Progress) -> int:
        seen.append((line.is_running, line.isHidden()))
        progress.step(1, 3)
        return 7

    line.run(job, seen.append)
    assert seen == [(True, False), 7]
    assert (line.is_running, line.isHidden()) == (False, True)


def test_a_second_job_waits_for_nobody_and_does_not_start(line: JobLine) -> None:
    started: list[str] = []

    def first(_progress: Progress) -> None:
        line.run(lambda _: started.append("second"), lambda _: None)

    line.run(first, lambda _: None)
    assert started == []


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Cancelled(), "Stopped. Nothing was written."),
        (Refusal("kernel.disk_full"), "disk"),
        (OSError(13, "Permission denied"), "It can't be saved there: Permission denied"),
    ],
)
def test_what_people_can_mend_is_said_in_the_dialog(
    line: JobLine, said: list[str], bugs: list[Exception], problem: Exception, words: str
) -> None:
    line.run(raising(problem), lambda _: pytest.fail("it did not go through"))
    assert words in said[-1]
    assert bugs == []
    assert not line.is_running


def test_a_bug_is_reported_as_one(line: JobLine, said: list[str], bugs: list[Exception]) -> None:
    line.run(raising(ValueError("a bug")), lambda _: None)
    assert [str(bug) for bug in bugs] == ["a bug"]
    assert said[-1] == ""
