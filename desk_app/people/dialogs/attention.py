"""What a colleague must read before serving a person; reading it is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk_app.kernel.texts import translate
from desk_app.people import service
from desk_app.people.dialogs.seated import SeatDialog
from desk_app.people.queries import NoteRow
from desk_app.widgets.cards import InnerCard
from desk_app.widgets.labels import text_label
from desk_app.widgets.tab_base import Seat


def note_head(note: NoteRow, seat: Seat) -> str:
    """When and by which staff number a note was written, and until when it holds."""
    written = f"{note.at.astimezone(seat.desk.zone()):%Y-%m-%d %H:%M} · {note.by}"
    if note.until_on is None:
        return written
    return f"{written} · " + translate("People", "until {day}").format(day=note.until_on.isoformat())


class AttentionDialog(SeatDialog):
    """The unread notes of a person (``queries.unread_notes``); closes only when they were read."""

    def __init__(self, seat: Seat, who: str, notes: tuple[NoteRow, ...], parent: QWidget | None = None) -> None:
        title = translate("People", "Please read: {who}").format(who=who)
        super().__init__(seat, parent, title, translate("People", "I have read this"), width=560)
        self.cancel.hide()
        self._notes = notes
        for note in notes:
            card = InnerCard()
            card.body.addWidget(text_label(note.text, "lead"))
            card.body.addWidget(text_label(note_head(note, seat), "muted"))
            self.body.addWidget(card)
        self.main.setFocus()

    def go(self) -> None:
        """Keep who has read them."""
        desk, ids = self.desk, tuple(note.id for note in self._notes)
        self.send(lambda: desk.act(service.read_notes, (ids,)))

    def reject(self) -> None:
        """It must be read: Esc does nothing."""
