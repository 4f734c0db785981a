"""Help (F1): the manual's page of the screen in sight, every other page of it, and the keys that work here.

The texts are the files of docs/manual; nothing here says how a screen is used.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QTextBrowser, QWidget

from desk_app.kernel import paths, texts
from desk_app.kernel.texts import translate
from desk_app.shell.slices import TABS
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.keys import GLOBAL, keys_on
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space, look, retone

FIRST = "start"
PICTURE_WIDTH = 640
PICTURE = "\ufffc"  # what Qt writes where a picture stands
# The order in which somebody new reads them; a page without a file does not show.
PAGES = (
    FIRST,
    "reception",
    "waiting",
    "calls",
    "lost_property",
    "shop",
    "complaints",
    "closing",
    "reports",
    "paper",
    "manage",
    "data",
)


def page_file(page: str, language: str) -> Path | None:
    """The page's text in a language, else in English; None if there is none."""
    files = (paths.manual_dir() / code / f"{page}.md" for code in dict.fromkeys((language, "en")))
    return next((file for file in files if file.is_file()), None)


def pages(language: str) -> tuple[tuple[str, str], ...]:
    """Every page there is with its title, in reading order."""
    found = ((page, page_file(page, language)) for page in PAGES)
    return tuple((page, _title(file)) for page, file in found if file is not None)


def _title(file: Path) -> str:
    with file.open(encoding="utf-8") as text:
        return text.readline().lstrip("# ").strip()


class ManualView(QTextBrowser):
    """One page of the manual; its pictures are made as wide as the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Shell", "Manual"))
        self.setMinimumHeight(look().px(430))
        self.setOpenLinks(False)
        retone(self, role="bare")

    def show_file(self, file: Path) -> None:
        """Show a page from its beginning."""
        self._folder = file.parent
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{file.parent}/"))
        self.setMarkdown(file.read_text(encoding="utf-8"))
        self._give_air()
        self.verticalScrollBar().setValue(0)

    def _give_air(self) -> None:
        """Headings stand apart from what is above them, lines from one another."""
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            is_head = form.headingLevel() > 0
            form.setTopMargin(look().px(Space.L if is_head else Space.XS))
            form.setBottomMargin(look().px(Space.XS))
            if block.text() != PICTURE:
                form.setLineHeight(125.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(form)
            if is_head:
                self._size_heading(cursor, form.headingLevel())
            block = block.next()

    @staticmethod
    def _size_heading(cursor: QTextCursor, level: int) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 2 if level == 1 else 1)
        cursor.mergeCharFormat(letters)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802  # Qt's name
        """A picture, no wider than the page."""
        if QTextDocument.ResourceType(kind) is QTextDocument.ResourceType.ImageResource:
            place = QUrl(name)
            image = QImage(place.toLocalFile() or str(self._folder / place.path()))
            width = look().px(PICTURE_WIDTH)
            if image.width() > width:
                return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            return image
        return super().loadResource(kind, name)


class HelpDialog(Dialog):
    """The manual at the page of the tab in sight, and the keys; opened with F1."""

    def __init__(self, tab: str, actions: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(translate("Shell", "Help"), cancel=translate("Shell", "Close"), width=900, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._files = {page: page_file(page, texts.language()) for page in PAGES}
        found = pages(texts.language())
        sides = [Option(0, translate("Shell", "Manual")), Option(1, translate("Shell", "Keys"))]
        self.sides = ChoiceChips(sides if found else sides[1:], translate("Shell", "Help"))
        self.page = ChoiceBox([Option(page, title) for page, title in found], translate("Shell", "Page"))
        self.view = ManualView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(_keys(tab, actions))
        line = QHBoxLayout()
        line.addWidget(self.sides, 0)
        line.addWidget(self.page, 1)
        self.body.addLayout(line)
        self.body.addWidget(self._stack, 1)
        self.sides.chosen.connect(self._turn)
        self.page.chosen.connect(self.open_page)
        self.sides.set_value(0 if found else 1)
        self._turn(0 if found else 1)
        if found:
            self.open_page(tab if self._files.get(tab) else found[0][0])

    def open_page(self, page: object) -> None:
        """Turn to a page of the manual."""
        file = self._files.get(page) if isinstance(page, str) else None
        if file is not None:
            self.page.set_value(page)
            self.view.show_file(file)

    def _turn(self, side: object) -> None:
        self._stack.setCurrentIndex(1 if side == 1 else 0)
        self.page.setVisible(side != 1)


def _keys(tab: str, actions: frozenset[str]) -> QWidget:
    box = QWidget()
    retone(box, role="bare")
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    for column in (1, 3):
        grid.setColumnStretch(column, 1)
    own = [key for key in keys_on(tab) if key.tab == tab] if tab else []
    everywhere = [(key.sequence, key.label()) for key in keys_on(GLOBAL) if key.action in actions]
    number = f"1 … {len(TABS)}"
    everywhere += [
        (f"Ctrl+{number}", key.label().format(number=number)) for key in keys_on(GLOBAL) if key.action == "tab_1"
    ]
    sides = (
        (translate("Shell", "Everywhere"), everywhere),
        (translate("Shell", "On this page"), [(key.sequence, key.label()) for key in own]),
    )
    for column, (title, keys) in enumerate(sides):
        grid.addWidget(text_label(title, "section"), 0, column * 2, 1, 2)
        for row, (sequence, words) in enumerate(keys, start=1):
            grid.addWidget(text_label(sequence, "strong", wrap=False), row, column * 2)
            grid.addWidget(text_label(words, wrap=False), row, column * 2 + 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return box
