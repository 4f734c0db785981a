"""The tab as a whole: which pages there are, which one is in sight, and that it reads when something changed."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.directory.changes import DirectoryChanged, HostStateChanged
from desk_app.kernel.changes import Change
from desk_app.kernel.hours import CalendarChanged
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator
from desk_app.kernel.settings import SettingChanged
from desk_app.kernel.texts import mark, translate
from desk_app.manage.tab.page import Page
from desk_app.people.changes import PersonErased
from desk_app.phrases.changes import PhraseBookChanged
from desk_app.printing.changes import JobChanged, JobQueued, PrintersChanged
from desk_app.reception.changes import LanesChanged
from desk_app.staff.changes import PresenceChanged, StaffChanged
from desk_app.widgets.cards import Panel
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space, look

LIST_WIDTH = 214


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the list: its key, its name, the class that makes it (``module:class``), records it shows."""

    key: str
    title: str
    made_by: str
    kinds: tuple[str, ...] = ()


PAGES: tuple[Entry, ...] = (
    Entry("site", mark("Manage", "Site"), "site:SitePage"),
    Entry("hours", mark("Manage", "Opening hours"), "hours:HoursPage"),
    Entry("settings", mark("Manage", "Settings"), "settings:SettingsPage"),
    Entry("staff", mark("Manage", "Staff"), "staff:StaffPage", ("staff",)),
    Entry("lanes", mark("Manage", "Lanes"), "lanes:LanesPage"),
    Entry("directory", mark("Manage", "Hosts"), "directory:DirectoryPage"),
    Entry("phrases", mark("Manage", "Phrase book"), "phrases:PhrasesPage"),
    Entry("products", mark("Manage", "Products"), "elsewhere:ProductsPage"),
    Entry("checklists", mark("Manage", "Checklists"), "elsewhere:ChecklistsPage"),
    Entry("forms", mark("Manage", "Forms"), "forms:FormsPage"),
    Entry("printers", mark("Manage", "Printers"), "printers:PrintersPage"),
    Entry("data", mark("Manage", "Backups and checks"), "data:DataPage"),
    Entry("persons", mark("Manage", "Personal data"), "persons:PersonsPage"),
    Entry("journal", mark("Manage", "Journal"), "journal:JournalPage"),
    Entry("health", mark("Manage", "Health"), "health:HealthPage"),
)


class ManageTab(Tab):
    """Rules, people, words, papers and data of the site."""

    TITLE: ClassVar[str] = mark("Manage", "Manage")
    key: ClassVar[str] = "manage"
    full_rail: ClassVar[bool] = False
    listens: ClassVar[tuple[type[Change], ...]] = (
        SettingChanged,
        CalendarChanged,
        StaffChanged,
        PresenceChanged,
        LanesChanged,
        DirectoryChanged,
        HostStateChanged,
        PhraseBookChanged,
        PrintersChanged,
        JobQueued,
        JobChanged,
        PersonErased,
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self._made_for: Operator | None = self.desk.operator
        self._width = look().px(LIST_WIDTH)
        self.shown = PAGES[0].key
        self.pages: dict[str, Page] = {}
        self._frame = Panel()
        self.list = RowList(_face, lambda entry: entry.key, "")  # type: ignore[attr-defined]
        self._frame.body.addWidget(self.list)
        self._place = QVBoxLayout()
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        line.setSpacing(Space.M)
        self._frame.keep_width(LIST_WIDTH, 340)
        line.addWidget(self._frame)
        line.addLayout(self._place, 1)
        self.setFocusProxy(self.list)
        self.list.set_rows(PAGES)
        self.list.choose(self.shown)
        self.list.chosen.connect(self._choose)
        self.retranslate()

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        return self.pages.get(self.shown)

    def title(self) -> str:
        """The tab's name."""
        return translate("Manage", self.TITLE)

    def reload(self) -> None:
        """Read what the page in sight shows."""
        self._made(self.shown).load()

    def retranslate(self) -> None:
        """The pages are made anew in the new language."""
        self.setAccessibleName(self.title())
        self.list.setAccessibleName(translate("Manage", "Pages"))
        self.list.tick()
        self._drop()

    def show_page(self, key: str) -> Page:
        """Bring a page into sight."""
        if key != self.shown or key not in self.pages:
            if self.page is not None:
                self.page.hide()
            self.shown = key
            self.list.choose(key)
            self._made(key).show()
            self.refresh()
        return self._made(key)

    def open_ref(self, ref: Ref) -> bool:
        """Show a record on the page where it stands."""
        entry = next((entry for entry in PAGES if ref.kind in entry.kinds), None)
        return entry is not None and self.show_page(entry.key).open_ref(ref)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: the pages are made anew, with fields as wide as their words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._width != look().px(LIST_WIDTH):
            self._width = look().px(LIST_WIDTH)
            self._drop()
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """For another person the page is another one: they may do other things."""
        if self._made_for != self.desk.operator:
            self._made_for = self.desk.operator
            self._drop()
            self._stale = True
        super().showEvent(event)

    def _choose(self, entry: object) -> None:
        if isinstance(entry, Entry) and entry.key != self.shown:
            self.show_page(entry.key)

    def _made(self, key: str) -> Page:
        """A page by its key, made when it is first looked at; what is typed on it stays while another is in sight."""
        if key not in self.pages:
            entry = next(entry for entry in PAGES if entry.key == key)
            module, _, name = entry.made_by.partition(":")
            made = getattr(import_module(f"desk_app.manage.tab.{module}"), name)(self)
            assert isinstance(made, Page)  # noqa: S101  # the literal list names pages only
            self.pages[key] = made
            self._place.addWidget(made)
        return self.pages[key]

    def _drop(self) -> None:
        """Let all pages go; not before the acts they asked for have been answered."""
        gone, self.pages = tuple(self.pages.values()), {}
        for page in gone:
            page.leave()
            page.hide()
            self._place.removeWidget(page)

        def delete(_: None) -> None:
            for page in gone:
                page.deleteLater()

        self.ask(lambda: None, then=delete)


def _face(entry: object) -> RowFace:
    return RowFace(translate("Manage", entry.title) if isinstance(entry, Entry) else "")
