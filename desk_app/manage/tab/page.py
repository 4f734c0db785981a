"""What every page of the tab is: a panel that reads when it comes into sight and asks the tab for acts."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.kernel.changes import Change
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class Page(Panel):
    """One matter of managing. Made anew when language or person change, so that its words stand in the constructor."""

    hears: ClassVar[tuple[type[Change], ...]] = ()
    role: ClassVar[Role] = Role.SUPERVISOR  # who may change what stands here; others look

    def __init__(self, tab: Doer, title: str, note: str = "", *, scrolls: bool = False) -> None:
        super().__init__(title, note, scrolls=scrolls)
        self.tab = tab
        self.seat = tab.seat
        self.desk = tab.desk
        self.is_gone = False  # what a job brings afterwards is for nobody

    def load(self) -> None:
        """Read and show; what is being typed stays."""

    def open_ref(self, ref: Ref) -> bool:
        """Show a record if it stands on this page."""
        return False

    def leave(self) -> None:
        """The page goes: let go of what it watches."""
        self.is_gone = True

    def may(self, role: Role | None = None) -> bool:
        """Whether whoever is signed in may do what this role may (the page's own by default)."""
        operator = self.desk.operator
        return operator is not None and operator.role.covers(role or self.role)

    def local(self, moment: datetime, *, seconds: bool = False) -> str:
        """A moment on the site's clock."""
        return f"{moment.astimezone(self.desk.zone()):{'%Y-%m-%d %H:%M:%S' if seconds else '%Y-%m-%d %H:%M'}}"

    def table(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        widths: Sequence[int],
        *,
        stretch: int = 0,
        opened: Callable[[object], None] | None = None,
    ) -> RowTable:
        """A table of this page; widths in pixels at 100 %, 0 for the column that takes the rest."""
        made = RowTable(RowsModel(columns, key), name, stretch)
        for place, width in enumerate(widths):
            if width:
                made.setColumnWidth(place, look().px(width))
        if opened is not None:
            made.opened.connect(opened)
        return made

    def action(
        self, text: str, act: Callable[[], object], *, icon: str = "", kind: Kind = Kind.PLAIN, role: Role | None = None
    ) -> Button:
        """A button of this page; one that is not for whoever is signed in is not shown."""
        made = Button(text, kind=kind, icon=icon, compact=True)
        made.clicked.connect(lambda _on=False: act())
        made.setVisible(self.may(role))
        return made


def line_of(*parts: QWidget, stretch_at: int = -1) -> QHBoxLayout:
    """Parts side by side with air between; the rest of the room after the part at ``stretch_at`` (-1: the last)."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.S)
    for place, part in enumerate(parts):
        line.addWidget(part)
        if place == stretch_at:
            line.addStretch(1)
    if stretch_at < 0:
        line.addStretch(1)
    return line


def choose_first(table: RowTable) -> None:
    """Choose the first row where none is chosen, so that the buttons have something to work on."""
    if table.current is None and table.rows.rows:
        table.setCurrentIndex(table.rows.index(0, 0))
