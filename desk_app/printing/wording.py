"""The words of printing: states, troubles, kinds of printers, warnings of a paper, and its refusals. Text only."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.kernel import texts
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import mark, translate
from desk_app.printing.rules import JobState, PrinterKind, Trouble

_STATES = {
    JobState.QUEUED: mark("Printing", "Waiting"),
    JobState.SENT: mark("Printing", "At the printer"),
    JobState.CONFIRMED: mark("Printing", "Printed"),
    JobState.FAILED: mark("Printing", "Not printed"),
    JobState.CANCELLED: mark("Printing", "Cancelled"),
}
_TROUBLES = {
    Trouble.UNSEEN: mark("Printing", "Look at it before it is printed."),
    Trouble.NO_PRINTER: mark("Printing", "No printer is set up for this paper. It was saved as a PDF."),
    Trouble.NO_SIZE: mark("Printing", "The printer does not have this paper size."),
    Trouble.BAD_FORM: mark("Printing", "The form could not be drawn."),
    Trouble.ERASED: mark("Printing", "What this paper said was erased with the person's data."),
    Trouble.PRINTER_GONE: mark("Printing", "The system does not find this printer."),
    Trouble.PRINTER_OFF: mark("Printing", "The printer does not answer. Is it switched on?"),
    Trouble.PAPER_OUT: mark("Printing", "The printer is out of paper or jammed."),
    Trouble.CONNECTION_LOST: mark("Printing", "The printer hung up before the paper was done."),
    Trouble.STOPPED: mark("Printing", "The printer's queue is stopped."),
    Trouble.REJECTED: mark("Printing", "The print system dropped the job."),
    Trouble.FOLDER_CLOSED: mark("Printing", "The folder for PDF files can't be written."),
    Trouble.DRIVER_MISSING: mark("Printing", "The driver for this kind of printer is not installed."),
    Trouble.IN_DOUBT: mark("Printing", "Nobody knows whether it came out."),
}
_BRIEFLY = {
    Trouble.UNSEEN: mark("Printing", "to be looked at first"),
    Trouble.NO_PRINTER: mark("Printing", "no printer set up"),
    Trouble.NO_SIZE: mark("Printing", "paper size missing"),
    Trouble.PRINTER_GONE: mark("Printing", "printer not found"),
    Trouble.PRINTER_OFF: mark("Printing", "printer off"),
    Trouble.PAPER_OUT: mark("Printing", "printer out of paper"),
    Trouble.CONNECTION_LOST: mark("Printing", "printer hung up"),
    Trouble.STOPPED: mark("Printing", "printer stopped"),
    Trouble.IN_DOUBT: mark("Printing", "did it come out?"),
}
_KINDS = {
    PrinterKind.SYSTEM: mark("Printing", "Printer of this computer"),
    PrinterKind.SYSTEM_SLIP: mark("Printing", "Slip printer of this computer"),
    PrinterKind.NETWORK_SLIP: mark("Printing", "Slip printer on the network"),
    PrinterKind.USB_SLIP: mark("Printing", "Slip printer on USB or a device file"),
    PrinterKind.FOLDER: mark("Printing", "Folder for PDF files"),
}
_PAPERS = {
    "roll80": mark("Printing", "80 mm roll"),
    "a4": mark("Printing", "A4"),
    "a5": mark("Printing", "A5"),
    "badge": mark("Printing", "Badge card 90 × 60 mm"),
}
_REMARKS = frozenset({"missing_glyph", "shortened", "page_full", "bad_picture"})
_SENTENCES = {
    "no_such_job": mark("Printing", "This paper is not in the queue any more."),
    "erased": mark("Printing", "What this paper said was erased with the person's data. It can't be printed again."),
    "in_doubt": mark("Printing", "First say whether the paper came out: look into the print queue."),
    "not_in_doubt": mark("Printing", "This was answered already."),
    "not_waiting": mark("Printing", "This paper does not wait any more."),
    "done_already": mark("Printing", "This paper is printed or cancelled already."),
    "on_its_way": mark("Printing", "The printer has this paper already. Cancel it at the printer."),
    "no_name": mark("Printing", "Give the printer a name, please."),
    "no_address": mark("Printing", "Say where the printer is: its name, address or folder."),
    "no_paper": mark("Printing", "Choose what paper lies in the printer."),
    "bad_address": mark("Printing", "Port or width is not possible."),
    "name_taken": mark("Printing", "There is a printer {name} already."),
    "no_such_printer": mark("Printing", "This printer is not set up any more."),
    "copy_without_print": mark("Printing", "{where} is a copy, but the print before it is missing: {detail}"),
    "bad_copies": mark("Printing", "From 1 to {most} copies, please."),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of printing."""
    sentence = translate("Printing", _SENTENCES[code.removeprefix("printing.")], language=language)
    return sentence.format_map(dict(facts))


def state_name(state: JobState, language: str | None = None) -> str:
    """Where a job stands, as people say it."""
    return translate("Printing", _STATES[state], language=language)


def trouble_sentence(trouble: Trouble, language: str | None = None) -> str:
    """Why a paper is not out, as a sentence."""
    return translate("Printing", _TROUBLES[trouble], language=language)


def trouble_briefly(trouble: Trouble | None, language: str | None = None) -> str:
    """Why a paper is not out, in two words for the status bar; empty where two words don't say it."""
    words = None if trouble is None else _BRIEFLY.get(trouble)
    return "" if words is None else translate("Printing", words, language=language)


def kind_name(kind: PrinterKind, language: str | None = None) -> str:
    """A kind of printer as people say it."""
    return translate("Printing", _KINDS[kind], language=language)


def paper_name(paper: str, language: str | None = None) -> str:
    """A paper as people call it; a form's own size has no name."""
    words = _PAPERS.get(paper.removesuffix("-landscape"))
    return "" if words is None else translate("Printing", words, language=language)


def remarks(stored: str, language: str | None = None) -> list[str]:
    """What a printed page could not show as it was given, as sentences; from what the job keeps of it."""
    from desk_app.paper.values import Notice
    from desk_app.paper.wording import notice

    parts = (part.partition(" ") for part in stored.split(";") if part)
    return [
        notice(Notice(code, ", ".join(what.split()) or "…"), language) for code, _, what in parts if code in _REMARKS
    ]


def form_title(form: str, language: str | None = None) -> str:
    """A form's title in the reader's language; its plain name when the program does not have it."""
    from desk_app.paper.forms import form as built_in

    try:
        words = built_in(form).title.of(language or texts.language())
    except Refusal:
        return form.replace("_", " ")
    return form.replace("_", " ") if "{" in words else words


def job_title(form: str, copy_no: int, language: str | None = None) -> str:
    """A paper in a list: what it is, and which copy."""
    title = form_title(form, language)
    if not copy_no:
        return title
    return translate("Printing", "{title}, copy {number}", language=language).format(title=title, number=copy_no)
