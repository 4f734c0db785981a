"""The page *Personal data*: hand a person's data over, erase a person, let go of what nobody needs any more (D16)."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.kernel.changes import Change
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.manage import files
from desk_app.manage.dialogs.erase import EraseDialog
from desk_app.manage.tab.page import Page, line_of
from desk_app.people import queries, service
from desk_app.people.changes import PersonErased
from desk_app.people.queries import PersonRow
from desk_app.people.rules import KEEP_CALLS_DAYS, KEEP_CASES_DAYS, KEEP_VISITS_DAYS
from desk_app.widgets.act_dialog import show
from desk_app.widgets.labels import EmptyState, SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, retone

_AT_ONCE = 50


class PersonsPage(Page):
    """Nobody is listed before somebody is looked for; what is shown is masked (G2)."""

    hears: ClassVar[tuple[type[Change], ...]] = (PersonErased,)

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Personal data"), scrolls=True)
        self.row: PersonRow | None = None
        self.erased = 0
        self.search = LineField(
            translate("Manage", "Find a person"), translate("Manage", "Name, initials or telephone")
        )
        self.list = RowList(_face, lambda row: row.id, translate("Manage", "Persons"))  # type: ignore[attr-defined]
        self.nobody = EmptyState(translate("Manage", "Look for a person first"), icon="search")
        self.who = text_label("", "title")
        self.about = text_label("", "muted")
        self.matters = text_label("")
        self.export = self.action(translate("Manage", "Hand over"), self.hand_over)
        self.erase = self.action(translate("Manage", "Erase"), self.ask_erase, role=Role.MANAGER)
        self.run = self.action(translate("Manage", "Run now"), self.retain, role=Role.MANAGER)
        self.state = text_label("", "strong")
        self._lay_out()
        self.search.changed.connect(lambda _text: self._find())
        self.list.chosen.connect(self._choose)
        self._choose(None)

    def load(self) -> None:
        """What was looked for, read anew."""
        self._find()

    def hand_over(self) -> None:
        """Write everything stored about the person to a file of the exports folder; journalled."""
        row, folder = self.row, self.desk.offers.folder
        if row is None:
            return
        if folder is None:
            self.tab.tell(Refusal("manage.no_folder"))
            return
        desk, at = self.desk, self.desk.now()

        def write() -> Path:
            sections = {
                of: [title for _ref, title in matters(row.id)] for of, matters in desk.offers.each("matters_of")
            }
            known = desk.act(service.export_person, (row.id, {of: found for of, found in sections.items() if found}))
            return files.write_person(folder.exports, row.id, at, known)

        def written(path: Path) -> None:
            self._say(translate("Manage", "Written: {path}").format(path=path), "good")

        self.tab.ask(write, then=written, button=self.export)

    def ask_erase(self) -> None:
        """Erase the person everywhere, after a second look."""
        if self.row is not None:
            dialog = EraseDialog(self.tab, self.row, self._matters(self.row.id))
            dialog.erased.connect(self._was_erased)
            show(dialog)

    def retain(self) -> None:
        """Erase whom no purpose needs any more, some at a time so that nobody waits."""
        self.erased = 0
        self._say(translate("Manage", "Looking at who may go …"), "")
        self._retain_some()

    def _retain_some(self) -> None:
        desk = self.desk
        given = (desk.offers.all("NEED_HOOKS"), desk.offers.all("ERASE_HOOKS"), _AT_ONCE)

        def looked(found: tuple[int, int]) -> None:
            seen, erased = found
            self.erased += erased
            if seen == _AT_ONCE and not self.is_gone:
                self._retain_some()
                return
            self._say(translate("Manage", "%n persons erased", None, self.erased), "good")

        self.tab.ask(lambda: desk.act(service.retain, given), then=looked, button=self.run)

    def _was_erased(self) -> None:
        self._say(translate("Manage", "The person is erased. Cases, figures and the journal's chain stay."), "good")
        self.search.clear()
        self._choose(None)

    def _find(self) -> None:
        words = self.search.text()
        rows = [row for row in queries.find(words) if not row.is_erased] if words else []
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        found = translate("Manage", "Nobody of that name or number")
        self.nobody.set_text(found if words else translate("Manage", "Look for a person first"))
        if self.row is not None and all(row.id != self.row.id for row in rows):
            self._choose(None)

    def _choose(self, row: object) -> None:
        self.row = row if isinstance(row, PersonRow) else None
        for part in (self.export, self.erase):
            part.setEnabled(self.row is not None)
        self.who.setText("" if self.row is None else self.row.name or self.row.phone)
        self.about.setText("" if self.row is None else _about(self.row))
        open_now = () if self.row is None else self._matters(self.row.id)
        told = translate("Manage", "Still open: {matters}").format(matters=" · ".join(open_now))
        self.matters.setText(told if open_now else "")

    def _matters(self, person_id: int) -> tuple[str, ...]:
        found = (matters(person_id) for _of, matters in self.desk.offers.each("matters_of"))
        return tuple(title for matters in found for _ref, title in matters)

    def _say(self, words: str, tone: str) -> None:
        self.state.setText(words)
        retone(self.state, role="strong" if tone else "muted", tone=tone)

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(Space.XL)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.nobody, 1)
        halves.addLayout(left, 5)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        for part in (self.who, self.about, self.matters):
            right.addWidget(part)
        right.addLayout(line_of(self.export, self.erase))
        right.addWidget(text_label(_promise(), "tiny"))
        right.addSpacing(Space.XL)
        right.addWidget(SectionLabel(translate("Manage", "Time for keeping")))
        right.addWidget(text_label(self._kept(), "muted"))
        right.addLayout(line_of(self.run))
        right.addWidget(self.state)
        right.addStretch(1)
        halves.addLayout(right, 6)
        self.pad().addLayout(halves)
        self.list.set_least_width(240)

    def _kept(self) -> str:
        get = self.desk.settings.get
        told = translate(
            "Manage",
            "Visitors {visits} days, callers {calls} days, complaints and claims {cases} days after the last time. "
            "Whoever is past that is erased by a run.",
        )
        return told.format(visits=get(KEEP_VISITS_DAYS), calls=get(KEEP_CALLS_DAYS), cases=get(KEEP_CASES_DAYS))


def _promise() -> str:
    return translate(
        "Manage",
        "Handing over writes a file for the person. Erasing removes name, telephone and words everywhere; backups lose "
        "them as they age out.",
    )


def _about(row: PersonRow) -> str:
    return " · ".join(filter(None, (*row.phones, row.email, row.company, row.id_number)))


def _face(row: object) -> RowFace:
    if not isinstance(row, PersonRow):
        return RowFace("")
    return RowFace(row.name or row.phone, sub=_about(row))
