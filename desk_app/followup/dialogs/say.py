"""A dialog that asks for one text and has one act done with it: a reason, a result, whom one told."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.note_area import Checker, NoteArea
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look


class SayDialog(ActDialog):
    """``act`` gets the text; the main button waits until something stands there, unless it may be empty."""

    def __init__(
        self,
        doer: Doer,
        title: str,
        label: str,
        main: str,
        act: Callable[[str], object],
        *,
        phrase: str = "",
        checker: Checker | None = None,
        may_be_empty: bool = False,
    ) -> None:
        super().__init__(doer, title, main, width=520)
        self._act = act
        self._may_be_empty = may_be_empty
        if phrase:
            self.body.addWidget(PhraseCard(phrase))
        self.text = NoteArea(label, checker=checker)
        self.text.edit.setFixedHeight(look().px(104))
        self.text.changed.connect(lambda _text: self._enable())
        self.body.addWidget(self.text)
        self._enable()
        self.text.setFocus()

    def commit(self) -> None:
        """Have it done."""
        typed = self.text.text()
        self.send(lambda: self._act(typed))

    def _enable(self) -> None:
        self.main.setEnabled(self._may_be_empty or bool(self.text.text().strip()))
