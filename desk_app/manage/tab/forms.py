"""The page *Forms*: every printed form with a picture that follows its file, own copies, samples on paper."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QFileSystemWatcher, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.kernel import texts
from desk_app.kernel.changes import Change
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.settings import SITE_LANGUAGE, SettingChanged
from desk_app.kernel.texts import translate
from desk_app.manage import service
from desk_app.manage.tab.page import Page, line_of
from desk_app.printing import queries as printing
from desk_app.printing import wording as papers
from desk_app.printing.changes import PrintersChanged
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.preview import PageView
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look, retone

if TYPE_CHECKING:
    from desk_app.paper.values import Site
    from desk_app.widgets.jobs import Progress

_DPI = 110
_MOST_PAGES = 12
_SETTLED_MS = 250  # editors write a file in several steps


@dataclass(frozen=True, slots=True)
class FormRow:
    """One form: its name, its title, its paper, whether the site has a copy of its own."""

    name: str
    title: str
    paper: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a job made of a form: its pages as pictures, and why the own copy was not taken."""

    name: str
    language: str
    pages: tuple[bytes, ...]
    problem: str


class FormsPage(Page):
    """The list at the left, the picture at the right; the picture is drawn by a job whenever the file changes."""

    hears: ClassVar[tuple[type[Change], ...]] = (PrintersChanged, SettingChanged)

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Forms"))
        folder = self.desk.offers.folder
        self.folder: Path | None = None if folder is None else folder.forms
        self.row: FormRow | None = None
        self.spoken = self.desk.settings.get(SITE_LANGUAGE)
        self.list = RowList(_face, lambda row: row.name, translate("Manage", "Forms"))  # type: ignore[attr-defined]
        self.list.setFixedWidth(look().px(270))
        self.languages = ChoiceChips(
            [Option(code, texts.language_name(code)) for code in texts.LANGUAGES], translate("Manage", "Language")
        )
        self.languages.set_value(self.spoken)
        self.state = text_label("", "muted")
        self.pages = PageView()
        self.pages.setAccessibleName(translate("Manage", "Preview"))
        self.copy = self.action(translate("Manage", "Make my own copy"), self.make_copy, icon="copy")
        self.open = self.action(translate("Manage", "Open the folder"), self.open_folder)
        self.sample = self.action(translate("Manage", "Print a sample"), self.print_sample, icon="printer")
        self.check = self.action(translate("Manage", "Check all"), self.check_all, icon="check")
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._lay_out()
        self._watcher.directoryChanged.connect(lambda _path: self._settled.start())
        self._watcher.fileChanged.connect(lambda _path: self._settled.start())
        self._settled.timeout.connect(self._follow)
        self.list.chosen.connect(self._choose)
        self.languages.chosen.connect(self._choose_language)

    def load(self) -> None:
        """Read which forms there are and draw the chosen one anew."""
        self._watch()
        rows = self._rows()
        self.list.set_rows(rows)
        self.set_title(translate("Manage", "Forms"), _counted(rows))
        chosen = next((row for row in rows if self.row is not None and row.name == self.row.name), None)
        if chosen is None and rows:
            self.list.choose(rows[0].name)
            return
        self.row = chosen
        self.list.scrollTo(self.list.currentIndex())  # an own copy stands among the first
        self._draw()

    def leave(self) -> None:
        """Stop watching."""
        super().leave()
        self._settled.stop()
        for path in (*self._watcher.files(), *self._watcher.directories()):
            self._watcher.removePath(path)

    def make_copy(self) -> None:
        """Copy the built-in form into the site's folder, where it can be edited."""
        from desk_app.paper.forms import make_own_copy

        row, folder = self.row, self.folder
        if row is None or folder is None:
            return
        name = row.name

        def made() -> Path:
            path = make_own_copy(name, folder)
            self.desk.act(service.note_copied, (name,))
            return path

        told = translate("Manage", "Your copy: {path}")

        def then(path: Path) -> None:
            self.load()
            self.tab.done.emit(told.format(path=path))

        self.tab.ask(made, then=then, button=self.copy)

    def open_folder(self) -> None:
        """Show the site's own forms in the system's file window."""
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def print_sample(self) -> None:
        """Send the form with sample facts to its printer."""
        if self.row is not None:
            given = (self.row.name, self.spoken)
            told = translate("Manage", "A sample is on its way to the printer.")
            self.tab.ask(
                lambda: self.desk.act(service.print_sample, given),
                then=lambda _job: self.tab.done.emit(told),
                button=self.sample,
            )

    def check_all(self) -> None:
        """Read every form and every own copy, and say what is wrong with file and line."""
        from desk_app.paper.forms import check_forms

        folder = self.folder
        self.seat.jobs.run(lambda _progress: check_forms(folder), done=self._told, failed=self.seat.bug)

    def _told(self, problems: list[Refusal]) -> None:
        if self.is_gone:
            return
        if not problems:
            self._say(translate("Manage", "All forms are in order."), "good")
            return
        self._say("\n".join(sentence(problem) for problem in problems[:6]), "late")

    def _rows(self) -> list[FormRow]:
        from desk_app.paper.forms import form_names

        folder = self.folder
        made = (
            FormRow(
                name,
                papers.form_title(name),
                papers.paper_name(printing.paper_of(name)),
                folder is not None and (folder / f"{name}.toml").is_file(),
            )
            for name in form_names()
        )
        return sorted(made, key=lambda row: (not row.is_own, row.title))

    def _watch(self) -> None:
        folder = self.folder
        if folder is None or not folder.is_dir():
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(folder), *(str(path) for path in folder.glob("*.toml"))}
        # A file that an editor replaced is a new one: it has to be asked for again.
        for path in wanted - watched:
            self._watcher.addPath(path)

    def _choose(self, row: object) -> None:
        if isinstance(row, FormRow):
            self.row = row
            self._draw()

    def _choose_language(self, code: object) -> None:
        self.spoken = str(code)
        self._draw()

    def _draw(self) -> None:
        row = self.row
        if row is None:
            return
        self.copy.setEnabled(not row.is_own)
        name, language, folder = row.name, self.spoken, self.folder
        own = printing.site(self.desk)
        self.seat.jobs.run(
            lambda progress: drawn(name, language, folder, own, progress), done=self._show, failed=self._failed
        )

    def _show(self, made: Drawn) -> None:
        if self.is_gone or self.row is None or (made.name, made.language) != (self.row.name, self.spoken):
            return  # another form was chosen meanwhile
        self.pages.set_pages(made.pages)
        self.pages.set_zoom(1.0)
        self._fit()
        if made.problem:
            used = translate("Manage", "Your copy is not used, the built-in form prints instead.")
            self._say(f"{made.problem}\n{used}", "late")
        elif self.row.is_own:
            self._say(translate("Manage", "Your own copy. The picture follows the file as you save it."), "good")
        else:
            self._say(f"{self.row.paper} · {self.row.name}.toml", "")

    def _fit(self) -> None:
        self.pages.fit_width()
        self.pages.set_zoom(min(self.pages.zoom, 1.0))

    def _follow(self) -> None:
        """A file changed: the picture follows, unless nobody looks."""
        if self.isVisible():
            self.load()

    def _failed(self, problem: Exception) -> None:
        if self.is_gone:
            return
        if isinstance(problem, Refusal):
            self.pages.set_pages(())
            self._say(sentence(problem), "late")
        else:
            self.seat.bug(problem)

    def _say(self, words: str, tone: str) -> None:
        self.state.setText(words)
        retone(self.state, role="strong" if tone else "muted", tone=tone)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 14, Space.S)
        line.setSpacing(Space.M)
        line.addWidget(self.list)
        column = QVBoxLayout()
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.languages)
        column.addWidget(self.state)
        column.addWidget(self.pages, 1)
        line.addLayout(column, 1)
        self.body.addLayout(line)
        self.set_footer(line_of(self.copy, self.open, self.sample, self.check))


def drawn(name: str, language: str, folder: Path | None, own: Site, progress: Progress) -> Drawn:
    """Draw a form's sample on the site's own paper as pictures; for a job.

    Refuses paper.no_such_form and paper.bad_form of a built-in form.
    """
    from desk_app.paper.forms import load_form
    from desk_app.paper.picture import page_count, png
    from desk_app.paper.samples.files import sample_pdf

    problem = load_form(name, folder).problem
    pdf = sample_pdf(name, language, folder, own)
    count = min(page_count(pdf), _MOST_PAGES)
    pages = []
    for page in range(count):
        progress.step(page, count)
        pages.append(png(pdf, page, _DPI))
    return Drawn(name, language, tuple(pages), "" if problem is None else sentence(problem))


def _face(row: object) -> RowFace:
    if not isinstance(row, FormRow):
        return RowFace("")
    own = translate("Manage", "own") if row.is_own else ""
    return RowFace(row.title, sub=row.paper, badge=own, badge_tone=BadgeTone.SOON)


def _counted(rows: list[FormRow]) -> str:
    own = sum(row.is_own for row in rows)
    return translate("Manage", "%n own", None, own) if own else ""
