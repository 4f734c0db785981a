"""What a setting was before: when, by whom, from what to what."""

from __future__ import annotations

from typing import Any

from desk_app.kernel.fields import from_millis
from desk_app.kernel.settings import SITE_CURRENCY, ChangedRow, Setting, history
from desk_app.kernel.texts import translate
from desk_app.manage.wording import label, value_text
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look


class PastDialog(ActDialog):
    """The newest changes first."""

    def __init__(self, doer: Doer, setting: Setting[Any]) -> None:
        super().__init__(doer, label(setting.key)[0], cancel=translate("Manage", "Close"), width=640)
        rows = history(setting)
        zone, currency = self.desk.zone(), self.desk.settings.get(SITE_CURRENCY)
        columns: list[Column[ChangedRow]] = [
            Column(
                translate("Manage", "When"), lambda row: f"{from_millis(row.at).astimezone(zone):%Y-%m-%d %H:%M:%S}"
            ),
            Column(translate("Manage", "By"), lambda row: row.actor),
            Column(translate("Manage", "From"), lambda row: value_text(setting, row.before, currency)),
            Column(translate("Manage", "To"), lambda row: value_text(setting, row.after, currency)),
        ]
        self.table = RowTable(RowsModel(columns, lambda row: row), translate("Manage", "History"), 3)
        for place, width in ((0, 178), (1, 80), (2, 150)):
            self.table.setColumnWidth(place, look().px(width))
        self.table.setMinimumHeight(look().px(240))
        self.table.rows.set_rows(rows)
        self.body.addWidget(self.table if rows else EmptyState(translate("Manage", "Never changed"), icon="clock"))
