"""The page *Backups and checks*: copies of the data, a drill that replaces nothing, and whether all of it still holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout

from desk_app.kernel.backup.schedule import SECOND_FOLDER
from desk_app.kernel.changes import Change
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SettingChanged, change_setting
from desk_app.kernel.texts import translate
from desk_app.manage import queries, service
from desk_app.manage.queries import BackupRow
from desk_app.manage.tab.page import Page, choose_first, line_of
from desk_app.manage.wording.health import size_text
from desk_app.widgets.buttons import Kind
from desk_app.widgets.cards import scrolling
from desk_app.widgets.jobs import Cancelled, Progress
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look, retone

if TYPE_CHECKING:
    from desk_app.kernel.backup import Made, Manifest

_SHOWN = 50
_HIGHEST = 190  # pixels of what was found; more of it scrolls, and the list of backups stays in sight


class DataPage(Page):
    """Everything long runs beside the window, with progress and Cancel."""

    hears: ClassVar[tuple[type[Change], ...]] = (SettingChanged,)

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Backups and checks"))
        self._job: Progress | None = None
        self.backups = self._made_list()
        self.state = text_label("", "strong")
        self.told = scrolling(self.state)
        self.told.setVisible(False)
        self.second = text_label("", "muted")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("Manage", "Progress"))
        self.bar.setRange(0, 0)
        self.now = self.action(translate("Manage", "Back up now"), self.back_up, kind=Kind.PRIMARY)
        self.drill = self.action(translate("Manage", "Restore drill"), self.hold_drill, icon="undo")
        self.check = self.action(translate("Manage", "Check all data"), self.check_data, icon="check")
        self.export = self.action(translate("Manage", "Export everything"), self.export_all)
        self.cancel = self.action(translate("Manage", "Cancel"), self._cancel)
        self.choose = self.action(translate("Manage", "Choose a folder"), self.choose_second)
        self.none = self.action(translate("Manage", "No second place"), lambda: self._set_second(""))
        self._lay_out()
        self._busy(on=False)

    def _made_list(self) -> RowTable:
        columns: list[Column[BackupRow]] = [
            Column(translate("Manage", "Made"), lambda row: self.local(row.made_at, seconds=True)),
            Column(translate("Manage", "Age"), self._age),
            Column(translate("Manage", "Size"), lambda row: size_text(row.size), is_right=True),
            Column(translate("Manage", "Rows"), _rows, lambda row: "late" if row.rows is None else "", is_right=True),
            Column(translate("Manage", "File"), lambda row: row.path.name),
        ]
        return self.table(
            translate("Manage", "Backups"),
            columns,
            lambda row: row.path,
            (190, 130, 110, 110, 0),
            stretch=4,
        )

    def load(self) -> None:
        """The newest backups, and where the second copy goes."""
        if self.is_gone:
            return
        rows = queries.backups(self.desk)
        self.backups.rows.set_rows(rows)
        choose_first(self.backups)
        self.drill.setEnabled(bool(rows) and self._job is None)
        wanted = self.desk.settings.get(SECOND_FOLDER)
        told = translate("Manage", "A copy of each backup goes to {folder}.").format(folder=wanted)
        nowhere = translate("Manage", "No second place: a broken disk would take the backups with it.")
        self.second.setText(told if wanted else nowhere)
        retone(self.second, tone="" if wanted else "soon")
        self.none.setVisible(bool(wanted) and self.may())

    def back_up(self) -> None:
        """Make a backup now, prove it, copy it to the second place."""
        desk, at = self.desk, self.desk.now()

        def make(progress: Progress) -> Made:
            return queries.make_backup(desk, at, progress.step)

        def made(result: Made) -> None:
            refused = result.second_refused
            given = (result.path.name, result.manifest.sha256, "" if refused is None else refused.code)
            self.tab.ask(lambda: desk.act(service.note_backup, given))
            told = translate("Manage", "Backup made and proved: {file}").format(file=result.path.name)
            if refused is not None:
                self._say(f"{told}\n{sentence(refused)}", "soon")
            else:
                self._say(told, "good")

        self._run(translate("Manage", "Backing up …"), make, made)

    def hold_drill(self) -> None:
        """Restore the chosen backup beside the running data and prove it; nothing is replaced."""
        row = self.backups.current
        if not isinstance(row, BackupRow):
            return
        desk, path = self.desk, row.path

        def note(outcome: str) -> None:
            self.tab.ask(lambda: desk.act(service.note_drill, (path.name, outcome)))

        def held(manifest: Manifest) -> None:
            note("")
            told = translate("Manage", "{file} can be restored: {rows} rows, every one compared.")
            self._say(told.format(file=path.name, rows=f"{sum(manifest.rows.values()):,}"), "good")

        self._run(
            translate("Manage", "Restoring into a scratch folder …"),
            lambda _progress: queries.prove_backup(desk, path),
            held,
            lambda refused: note(refused.code),
        )

    def check_data(self) -> None:
        """File, schema, journal chain, attachments and every slice's invariants."""
        desk = self.desk

        def checked(found: tuple[Finding, ...]) -> None:
            self.tab.ask(lambda: desk.act(service.note_check, (found,)))
            self._say_findings(found)

        self._run(translate("Manage", "Checking …"), lambda _progress: queries.whole_check(desk), checked)

    def export_all(self, path: Path | None = None) -> None:
        """Every table and attachment as one ZIP that opens without the program; managers."""
        desk, at = self.desk, self.desk.now()
        if path is None:
            name = f"desk-export-{at.astimezone(desk.zone()):%Y%m%d-%H%M}.zip"
            chosen, _ = QFileDialog.getSaveFileName(self, translate("Manage", "Export everything"), name, "*.zip")
            if not chosen:
                return
            path = Path(chosen).with_suffix(".zip")
        target = path

        def exported(rows: int) -> None:
            self.tab.ask(lambda: desk.act(service.note_export, (target.name, rows)))
            told = translate("Manage", "{file} holds {rows} rows. It names people: keep it as safe as the data itself.")
            self._say(told.format(file=target.name, rows=f"{rows:,}"), "good")

        words = translate("Manage", "Exporting …")
        self._run(words, lambda progress: queries.export_all(desk, target, at, progress.step), exported)

    def choose_second(self) -> None:
        """A folder on another disk for a copy of each backup."""
        found = QFileDialog.getExistingDirectory(self, translate("Manage", "Choose a folder"))
        if found:
            self._set_second(str(Path(found)))

    def _set_second(self, folder: str) -> None:
        self.tab.ask(lambda: self.desk.act(change_setting, (SECOND_FOLDER, folder)))

    def _run(
        self,
        words: str,
        call: Callable[[Progress], Any],
        done: Callable[[Any], None],
        refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        self._busy(on=True)
        self._say(words, "")

        def came(result: object) -> None:
            self._job = None
            self._busy(on=False)
            done(result)
            self.load()

        def failed(problem: Exception) -> None:
            self._job = None
            self._busy(on=False)
            if isinstance(problem, Cancelled):
                self._say(translate("Manage", "Cancelled."), "")
            elif isinstance(problem, Refusal):
                self._say(sentence(problem), "late")
                if refused is not None:
                    refused(problem)
            else:
                self._say("", "")
                self.seat.bug(problem)
            self.load()

        job = self.seat.jobs.run(call, came, failed)
        if self.cancel.isEnabled():  # done at once, where jobs run inline
            self._job = job

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _busy(self, *, on: bool) -> None:
        if self.is_gone:
            return
        self.bar.setVisible(on)
        self.cancel.setVisible(on)
        self.cancel.setEnabled(on)
        for button in (self.now, self.drill, self.check, self.export):
            button.setEnabled(not on)
        self.export.setVisible(self.may(Role.MANAGER))

    def _say(self, words: str, tone: str) -> None:
        if self.is_gone:
            return
        self.state.setText(words)
        self.told.setVisible(bool(words))
        self.told.setFixedHeight(min(look().px(_HIGHEST), self.state.heightForWidth(max(200, self.backups.width()))))
        retone(self.state, role="strong" if tone else "muted", tone=tone)

    def _say_findings(self, found: tuple[Finding, ...]) -> None:
        if not found:
            self._say(translate("Manage", "All is well: file, journal, attachments and every rule hold."), "good")
            return
        lines = [translate("Manage", "%n problems found:", None, len(found))]
        lines += [_worded(finding) for finding in found[:_SHOWN]]
        if len(found) > _SHOWN:
            lines.append("…")
        self._say("\n".join(lines), "late")

    def _age(self, row: BackupRow) -> str:
        age = self.desk.now() - row.made_at
        if age < timedelta(hours=48):
            return translate("Manage", "{hours} h").format(hours=max(0, round(age.total_seconds() / 3600)))
        return translate("Manage", "%n days", None, age.days)

    def _lay_out(self) -> None:
        column: QVBoxLayout = self.pad(14, Space.S, Space.S)
        column.addWidget(self.backups, 1)
        column.addWidget(self.told)
        column.addLayout(line_of(self.now, self.drill, self.check, self.export, self.bar, self.cancel))
        column.addWidget(SectionLabel(translate("Manage", "Second place")))
        column.addWidget(self.second)
        column.addLayout(line_of(self.choose, self.none))


def _rows(row: BackupRow) -> str:
    return translate("Manage", "unreadable") if row.rows is None else f"{row.rows:,}"


def _worded(finding: Finding) -> str:
    """A finding as a sentence with its place: for the journal the first row that does not hold."""
    text = sentence(finding.refusal())
    return f"{text} [{finding.where}] {finding.detail}".strip()
