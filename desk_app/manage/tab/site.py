"""The page *Site*: name, address, telephone, foot line, logo, language, zone and currency; managers change them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.kernel import attachments, texts
from desk_app.kernel.changes import Change
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import (
    SITE_ADDRESS,
    SITE_CURRENCY,
    SITE_FOOTER,
    SITE_LANGUAGE,
    SITE_NAME,
    SITE_PHONE,
    SITE_ZONE,
    Setting,
    SettingChanged,
)
from desk_app.kernel.texts import translate
from desk_app.manage import files, service
from desk_app.manage.rules import ZONES
from desk_app.manage.tab.page import Page, line_of
from desk_app.manage.wording import label, value_text
from desk_app.printing.rules import LOGO
from desk_app.widgets.buttons import Kind
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.photo_view import PhotoView
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

_LINES = (SITE_NAME, SITE_PHONE, SITE_ADDRESS, SITE_FOOTER)


class SitePage(Page):
    """Who we are: on every form, board and greeting."""

    hears: ClassVar[tuple[type[Change], ...]] = (SettingChanged,)
    role: ClassVar[Role] = Role.MANAGER

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Site"), scrolls=True)
        self._known: dict[str, object] = {}
        self.lines = {setting.key: LineField(label(setting.key)[0]) for setting in _LINES}
        languages = [Option(code, texts.language_name(code)) for code in texts.LANGUAGES]
        self.language = ChoiceChips(languages, label(SITE_LANGUAGE.key)[0])
        zone = self.desk.settings.get(SITE_ZONE)
        zones = [Option(name, name) for name in dict.fromkeys((*ZONES, zone))]
        self.zone = ChoiceBox(zones, label(SITE_ZONE.key)[0])
        currencies = [Option(code, value_text(SITE_CURRENCY, code)) for code in SITE_CURRENCY.choices]
        self.currency = ChoiceBox(currencies, label(SITE_CURRENCY.key)[0])
        self.logo = PhotoView(label(LOGO.key)[0], side=88)
        self.save = self.action(translate("Manage", "Save"), self.keep, kind=Kind.PRIMARY)
        self.choose = self.action(translate("Manage", "Choose a picture"), self.choose_logo, icon="photo")
        self.remove = self.action(translate("Manage", "Remove"), self.remove_logo)
        self._lay_out()
        for line in self.findChildren(QLineEdit):
            line.setReadOnly(not self.may())
        for part in (self.language, self.zone, self.currency):
            part.setEnabled(self.may())
        if not self.may():
            self.set_title(translate("Manage", "Site"), translate("Manage", "Managers change what stands here."))

    def load(self) -> None:
        """Show what holds now; a field somebody is typing into stays."""
        get = self.desk.settings.get
        for setting, (read, show) in self._fields().items():
            now, before = get(setting), self._known.get(setting.key)
            if before is None or read() == before:
                show(now)
            self._known[setting.key] = now
        number = get(LOGO)
        self.logo.set_photo(attachments.content(number) if number else None)
        self.remove.setVisible(bool(number) and self.may())

    def keep(self) -> None:
        """Store what differs, in one act."""
        wanted: list[tuple[Setting[Any], int | str | bool]] = []
        for setting, (read, _show) in self._fields().items():
            value = read()
            if isinstance(value, str) and value != self._known.get(setting.key):
                wanted.append((setting, value))
        self.tab.ask(
            lambda: self.desk.act(service.save_settings, (wanted,)),
            then=lambda _count: self.tab.done.emit(translate("Manage", "Saved")),
            button=self.save,
        )

    def choose_logo(self) -> None:
        """A picture for the head of forms; it is made small and loses what a camera wrote into it."""
        found, _ = QFileDialog.getOpenFileName(
            self, translate("Manage", "Choose a picture"), "", "PNG, JPEG (*.png *.jpg *.jpeg *.webp *.bmp)"
        )
        if found:
            path = Path(found)
            self.tab.ask(lambda: self.desk.act(service.set_logo, (files.logo(path),)), button=self.choose)

    def remove_logo(self) -> None:
        """No picture at the head of forms."""
        self.tab.do(service.remove_logo)

    def _fields(self) -> dict[Setting[str], Any]:
        found: dict[Setting[str], Any] = {
            setting: (self.lines[setting.key].text, self.lines[setting.key].set_text) for setting in _LINES
        }
        for setting, part in (
            (SITE_LANGUAGE, self.language),
            (SITE_ZONE, self.zone),
            (SITE_CURRENCY, self.currency),
        ):
            found[setting] = (part.value, part.set_value)
        return found

    def _lay_out(self) -> None:
        body = self.pad(spacing=Space.M)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        for place, setting in enumerate(_LINES):
            grid.addWidget(self.lines[setting.key], place // 2, place % 2)
        grid.addWidget(_labelled(label(SITE_ZONE.key)[0], self.zone), 2, 0)
        grid.addWidget(_labelled(label(SITE_CURRENCY.key)[0], self.currency), 2, 1)
        grid.addWidget(_labelled(label(SITE_LANGUAGE.key)[0], self.language, label(SITE_LANGUAGE.key)[1]), 3, 0)
        grid.addWidget(self._logo_part(), 3, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        body.addLayout(grid)
        body.addStretch(1)
        foot = line_of(self.save)
        self.set_footer(foot)

    def _logo_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(text_label(label(LOGO.key)[0], "muted", wrap=False))
        self.logo.setFixedSize(self.logo.sizeHint())
        buttons = QVBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        line = line_of(self.logo, stretch_at=5)
        line.addLayout(buttons)
        line.addStretch(1)
        column.addLayout(line)
        return part


def _labelled(word: str, part: QWidget, sentence: str = "") -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(text_label(word, "muted", wrap=False))
    column.addWidget(part)
    if sentence:
        column.addWidget(text_label(sentence, "tiny"))
    column.addStretch(1)
    return made
