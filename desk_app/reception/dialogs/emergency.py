"""The emergency list (G8): who is in the house, how many, large; presumed left apart (D18); the numbers to ring."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.directory import queries as directory
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.reception import queries, service
from desk_app.reception.queries import HouseRow
from desk_app.reception.rules import NUMBER_AMBULANCE, NUMBER_FIRE, NUMBER_POLICE
from desk_app.reception.wording import called
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import EmptyState, SectionLabel
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.stat_tile import StatTile
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_DAY = timedelta(hours=24)


class EmergencyDialog(ActDialog):
    """On screen at once, on paper by one button; stays open."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(
            doer,
            translate("Reception", "Emergency: who is in the house"),
            translate("Reception", "Print the list"),
            cancel=translate("Reception", "Close"),
            danger=True,
            width=820,
        )
        self.body.addWidget(PhraseCard(phrases.say(self.desk, "emergency")))
        self.inside = queries.in_house()
        self.presumed = queries.presumed_left(self.desk.now() - _DAY)
        self.heads = sum(row.heads for row in self.inside)
        self._hosts = {row.id: row.name for row in directory.hosts(active_only=False)}
        self.body.addLayout(self._tiles())
        self.list = self._made_list(self.inside, translate("Reception", "In the house"))
        nobody = translate("Reception", "Nobody is in the house")
        self.body.addWidget(self.list if self.inside else EmptyState(nobody), 3)
        if self.presumed:
            apart = translate("Reception", "Presumed to have left")
            self.body.addWidget(SectionLabel(apart))
            self.body.addWidget(self._made_list(self.presumed, apart), 1)
        self.main.set_key_hint("Ctrl+P")
        QShortcut(QKeySequence("Ctrl+P"), self, self.commit)
        self.main.setDefault(True)
        self.cancel.setDefault(False)
        self.main.setFocus()

    def commit(self) -> None:
        """Put the list on paper; the dialog stays."""
        act = service.print_emergency_list
        self.doer.ask(lambda: self.desk.act(act), then=self._printed, button=self.main)

    def _printed(self, _number: str) -> None:
        self.main.setText(translate("Reception", "Print again"))
        self.doer.done.emit(translate("Reception", "The list is being printed"))

    def _tiles(self) -> QHBoxLayout:
        settings = self.desk.settings
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        tiles: tuple[QWidget, ...] = (
            StatTile(translate("Reception", "People in the house"), str(self.heads), tone="late" if self.heads else ""),
            StatTile(translate("Reception", "Fire"), settings.get(NUMBER_FIRE)),
            StatTile(translate("Reception", "Ambulance"), settings.get(NUMBER_AMBULANCE)),
            StatTile(translate("Reception", "Police"), settings.get(NUMBER_POLICE)),
        )
        for tile in tiles:
            line.addWidget(tile, 1)
        return line

    def _made_list(self, rows: tuple[HouseRow, ...], name: str) -> RowList:
        made = RowList(self._face, lambda row: getattr(row, "visit_id", 0), name)
        made.set_rows(rows)
        made.setMinimumHeight(look().px(62) * min(4, len(rows) or 1))
        return made

    def _face(self, row: object) -> RowFace:
        if not isinstance(row, HouseRow):
            return RowFace("")
        zone = self.desk.zone()
        since = translate("Reception", "since {time}").format(time=f"{row.since.astimezone(zone):%H:%M}")
        host = self._hosts.get(row.host_id or 0, "")
        badge = translate("Reception", "badge {badge}").format(badge=row.badge) if row.badge else ""
        sub = " · ".join(filter(None, (since, host, badge)))
        return RowFace(
            called(row.name, row.title)[:60], number=row.label, sub=sub, timer=f"× {row.heads}" if row.heads > 1 else ""
        )
