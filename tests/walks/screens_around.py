"""What there is to see around the tabs: sign-in and lock screen, the menu, the tour, the waiting room's board. Judges nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtWidgets import QWidget

from desk_app.manage.tab.window import PAGES
from desk_app.shell import slices
from desk_app.shell.window.menu import more_menu
from desk_app.shell.window.tour import FirstTour
from desk_app.staff import queries as staff
from desk_app.waiting.windows.board import PublicBoard
from desk_app.widgets.tab_base import Tab
from tests.walks.stage import Stage

Look = Callable[[str, QWidget], None]
AT_THE_DESK, IN_CHARGE = "1027", "1001"


@contextmanager
def signed_in_for(stage: Stage, key: str) -> Iterator[None]:
    """Where a tab is not everybody's, the manager sits there meanwhile."""
    if key not in slices.TAB_ROLES:
        yield
        return
    _begin(stage, IN_CHARGE)
    try:
        yield
    finally:
        _begin(stage, AT_THE_DESK)


def manage_pages(tab: Tab) -> dict[str, Callable[[], object]]:
    """Every page of the tab *Manage*."""
    return {f"manage-{entry.key}": partial(tab.show_page, entry.key) for entry in PAGES}  # type: ignore[attr-defined]


def show(stage: Stage, look: Look, wanted: tuple[str, ...]) -> None:
    """One after the other, each as a person meets it."""
    for name, bring in (("tour", _tour), ("menu", _menu), ("board", _board), ("sign-in", _sign_in)):
        if not wanted or name in wanted:
            bring(stage, partial(look, name))


def _tour(stage: Stage, look: Callable[[QWidget], None]) -> None:
    page = stage.window.page
    assert page is not None
    page.show_tab("reception")
    tour = FirstTour(page)
    for place in range(len(tour.stops)):
        tour.go(place)
        stage.settle()
        look(tour)
    tour.end()
    stage.settle()


def _menu(stage: Stage, look: Callable[[QWidget], None]) -> None:
    assert stage.window.acts is not None
    menu = more_menu(stage.window.acts)
    menu.popup(stage.window.mapToGlobal(stage.window.rect().center()))
    stage.settle()
    look(menu)
    menu.close()
    menu.deleteLater()


def _board(stage: Stage, look: Callable[[QWidget], None]) -> None:
    board = PublicBoard(stage.seat)
    board.show()
    stage.settle()
    look(board)
    board.close()
    board.deleteLater()
    stage.window.activateWindow()
    stage.settle()


def _sign_in(stage: Stage, look: Callable[[QWidget], None]) -> None:
    stage.window.lock()
    stage.settle()
    look(stage.window)
    _begin(stage, AT_THE_DESK)


def _begin(stage: Stage, number: str) -> None:
    row = staff.staff_by_number(number)
    assert row is not None
    stage.window.begin(row.operator)
    stage.settle()
