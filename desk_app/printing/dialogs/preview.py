"""A paper on the screen before it is on paper (G7), and a paper that was printed, looked at again.

Pages are drawn by the second worker; what they can't show as it was given is named above them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.printing import queries, service, slips, wording
from desk_app.printing.rules import MOST_COPIES, PREVIEW_FIRST, JobState
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import text_label
from desk_app.widgets.preview import Preview
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.theme import Space, retone

if TYPE_CHECKING:
    from desk_app.paper.values import Document, Facts

_DPI = 144
_MOST_PAGES = 30


@dataclass(frozen=True, slots=True)
class _Drawn:
    pages: tuple[bytes, ...]
    warnings: tuple[str, ...]
    pdf: bytes


class PaperDialog(Preview):
    """A preview whose pages come later; its main button works once they are there."""

    def __init__(self, seat: Seat, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__((), title, note, parent)
        self.seat = seat
        self.doer = Doer(seat, self)
        self.doer.hide()
        self.doer.refused.connect(self.say)
        self.pdf = b""
        self._notice = text_label(translate("Printing", "Drawing the pages …"), "muted")
        self.body.insertWidget(1, self._notice)
        self.main.setEnabled(False)

    def draw(self, make: Callable[[], Document]) -> None:
        """Have the pages drawn and shown."""
        self.seat.jobs.run(lambda _progress: _drawn(make()), done=self._show, failed=self._failed)

    def say(self, words: str, tone: str = "late") -> None:
        """Show a sentence above the pages; an empty one takes it away."""
        self._notice.setText(words)
        self._notice.setVisible(bool(words))
        retone(self._notice, role="strong" if tone else "muted", tone=tone)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the whole width in sight."""
        super().showEvent(event)
        self._fit()

    def _show(self, drawn: object) -> None:
        if not isinstance(drawn, _Drawn):
            return
        self.pdf = drawn.pdf
        self.pages.set_pages(drawn.pages)
        self.main.setEnabled(True)
        self.main.setFocus()
        self.say("\n".join(drawn.warnings), "soon")
        self._fit()

    def _fit(self) -> None:
        if self.isVisible() and self.pages.page_count:
            self.pages.set_zoom(1.0)
            inside = self.pages.widget()
            if inside is not None and inside.sizeHint().width() > self.pages.viewport().width() - Space.L:
                self.pages.fit_width()

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Refusal):
            self.say(sentence(problem))
        else:
            self.say(translate("Printing", "The form could not be drawn."))
            self.seat.bug(problem)


def _drawn(document: Document) -> _Drawn:
    from desk_app.paper.picture import png
    from desk_app.paper.wording import notice

    shown = range(min(document.pages, _MOST_PAGES))
    pages = tuple(png(document.pdf, number, _DPI) for number in shown)
    told = [notice(found) for found in document.warnings]
    if document.pages > _MOST_PAGES:
        more = translate("Printing", "The first {shown} of {count} pages are shown here; all are printed.")
        told.append(more.format(shown=_MOST_PAGES, count=document.pages))
    return _Drawn(pages, tuple(dict.fromkeys(told)), document.pdf)


class ProofDialog(PaperDialog):
    """Proof-read before printing: Print goes on with the act, Cancel leaves it undone."""

    def __init__(
        self,
        seat: Seat,
        form: str,
        facts: Facts,
        *,
        language: str = "",
        copy_no: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        desk = seat.desk
        route = queries.routes(desk.number).get(form)
        printer = queries.printer_of_form(form, queries.printers(desk.number), route)
        copies = min(1 if route is None else route.copies, MOST_COPIES)
        super().__init__(
            seat,
            wording.job_title(form, copy_no),
            _destination("" if printer is None else printer.name, copies),
            parent,
        )
        site = queries.site(desk)
        spoken = language or _site_language(seat)
        own = _own_forms(seat)
        self.draw(lambda: slips.document(form, facts, spoken, site, copy_no=copy_no, own_forms=own))


class LookDialog(PaperDialog):
    """A paper of the queue as it is or was printed; its main button prints it now or as a copy.

    ``is_proof`` is the look before the first print (G7): *Do not print* takes the paper out of the queue, Esc leaves it
    there, to be looked at later.
    """

    def __init__(self, seat: Seat, job_id: int, parent: QWidget | None = None, *, is_proof: bool = False) -> None:
        row = _row(seat, job_id)
        title = "" if row is None else wording.job_title(row.form, row.copy_no)
        super().__init__(seat, title, "" if row is None else _destination(row.printer, row.copies), parent)
        self._job_id = job_id
        self._is_ended = row is None or row.state in {JobState.CONFIRMED, JobState.CANCELLED}
        self.main.setText(_main_words(is_ended=self._is_ended, is_proof=is_proof))
        if is_proof:
            self.cancel.setText(translate("Printing", "Do not print"))
            self.cancel.clicked.connect(self._drop)
        self.save = Button(translate("Printing", "Save as PDF"))
        self.save.clicked.connect(self.save_pdf)
        self.save.setEnabled(False)
        self.add_to_foot(self.save)
        facts = queries.facts_of(job_id)
        if row is None or facts is None:
            self.say(sentence(Refusal("printing.erased" if row is not None else "printing.no_such_job")))
            return
        if row.state is JobState.SENT:
            self.main.hide()  # the printer has it; whether it came out is answered in the queue
        site = queries.site(seat.desk)
        own = _own_forms(seat)
        self.draw(lambda: slips.document(row.form, facts, row.language, site, copy_no=row.copy_no, own_forms=own))

    def accept(self) -> None:
        """Print it: a waiting one now, a printed one as a copy."""
        desk, job_id = self.seat.desk, self._job_id
        act = service.reprint if self._is_ended else service.retry
        self.doer.ask(lambda: desk.act(act, (job_id,)), then=self._printed, button=self.main)

    def save_pdf(self) -> None:
        """Keep the pages as a file, to mail them for instance; the journal keeps that it was done (D16)."""
        row, pdf = _row(self.seat, self._job_id), self.pdf
        if row is None or not pdf:
            return
        name = "-".join(filter(None, (row.form, row.number, f"copy{row.copy_no}" if row.copy_no else "")))
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), f"{name}.pdf", "PDF (*.pdf)")
        if not chosen:
            return
        desk, job_id = self.seat.desk, self._job_id
        told = translate("Printing", "Saved: {path}").format(path=chosen)

        def keep(_progress: object) -> None:
            Path(chosen).write_bytes(pdf)

        def kept(_none: object) -> None:
            act = service.note_saved
            self.doer.ask(lambda: desk.act(act, (job_id,)), then=lambda _: self.say(told, "good"))

        self.seat.jobs.run(keep, done=kept, failed=self._not_saved)

    def _show(self, drawn: object) -> None:
        super()._show(drawn)
        self.save.setEnabled(bool(self.pdf))

    def _not_saved(self, problem: Exception) -> None:
        if isinstance(problem, OSError):
            self.say(translate("Printing", "The file can't be written there."))
        else:
            self.seat.bug(problem)

    def _drop(self) -> None:
        """It was looked at and is not wanted."""
        desk, given = self.seat.desk, (self._job_id, "proof")
        self.doer.ask(lambda: desk.act(service.cancel, given), refused=lambda _refusal: None)

    def _printed(self, _result: object) -> None:
        self.done(self.DialogCode.Accepted)


def proof_read(
    doer: Doer,
    form: str,
    facts: Mapping[str, object],
    then: Callable[[], None],
    *,
    language: str = "",
    of: Ref | None = None,
) -> ProofDialog | None:
    """Show a paper before an act prints it (G7) and go on with ``then``; at once where the site prints without looking.

    ``of`` is the record it is printed for: a paper of it that came out before makes this one a copy, and it says so.
    """
    if not doer.desk.settings.get(PREVIEW_FIRST):
        then()
        return None
    copy_no = 0 if of is None else queries.next_copy(of, form)
    dialog = ProofDialog(
        doer.seat, form, cast("Facts", facts), language=language, copy_no=copy_no, parent=doer.window()
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(then)
    dialog.open()
    return dialog


def look_first(seat: Seat, job_id: int, parent: QWidget) -> None:
    """Show a paper that waits for it, over whatever asked for it (G7)."""
    _opened(LookDialog(seat, job_id, parent, is_proof=True))


def open_record(opener: Doer, ref: Ref) -> bool:
    """Show a paper as it was printed, for instance when its number was scanned; False: there is none."""
    if queries.job(ref.id) is None:
        return False
    _opened(LookDialog(opener.seat, ref.id, opener.window()))
    return True


def _opened(dialog: LookDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _own_forms(seat: Seat) -> Path | None:
    """Where the site's own copies of forms are: what is looked at is what is printed."""
    folder = seat.desk.offers.folder
    return None if folder is None else folder.forms


def _row(seat: Seat, job_id: int) -> queries.JobRow | None:
    waiting = (row for row in queries.open_jobs(seat.desk.number) if row.id == job_id)
    return next(waiting, None) or queries.job(job_id)


def _main_words(*, is_ended: bool, is_proof: bool) -> str:
    if is_proof:
        return translate("Printing", "Print")
    return translate("Printing", "Print a copy") if is_ended else translate("Printing", "Print now")


def _destination(printer: str, copies: int) -> str:
    where = printer or translate("Printing", "No printer is set up for this paper")
    if copies < 2:
        return where
    return translate("Printing", "{printer} · %n copies", None, copies).format(printer=where)


def _site_language(seat: Seat) -> str:
    from desk_app.kernel.settings import SITE_LANGUAGE

    return seat.desk.settings.get(SITE_LANGUAGE)
