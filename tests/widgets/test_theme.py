"""The look: readable in both modes, switched live, large enough to touch."""

import re

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.theme import ColourMode, Theme, look
from desk_app.widgets.theme.fonts import families
from desk_app.widgets.theme.resources import resource
from desk_app.widgets.theme.sheet import style_sheet
from desk_app.widgets.theme.tokens import DARK, LIGHT, SHAPE_PAIRS, TEXT_PAIRS, Colours, contrast


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(TEXT_PAIRS, 4.5), (SHAPE_PAIRS, 3.0)], ids=["text", "shapes"])
def test_everything_drawn_can_be_read(colours: Colours, pairs: tuple[tuple[str, str], ...], least: float) -> None:
    poor = [
        f"{text} on {ground}: {contrast(getattr(colours, text), getattr(colours, ground)):.2f}"
        for text, ground in pairs
        if contrast(getattr(colours, text), getattr(colours, ground)) < least
    ]
    assert not poor


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_template_is_filled_completely() -> None:
    sheet = style_sheet(LIGHT, is_dark=False, scale=2.0)
    assert not re.search(r"@\w|~\d", sheet)
    assert "font-size: 30px" in sheet  # body at 200 %


def test_colours_switch_live(theme: Theme) -> None:
    theme.set_mode(ColourMode.DARK)
    assert look().colours is DARK
    assert QApplication.palette().window().color().name() == DARK.page
    theme.set_mode(ColourMode.LIGHT)
    assert QApplication.palette().window().color().name() == LIGHT.page


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (150, 150), (300, 200)])
def test_text_grows_between_100_and_200_per_cent(theme: Theme, asked: int, given: int) -> None:
    theme.set_scale(asked)
    assert theme.percent == given
    assert QApplication.font().pixelSize() == round(15 * given / 100)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("is_compact", [False, True])
@pytest.mark.parametrize("percent", [100, 200])
def test_every_button_is_large_enough_for_a_finger(theme: Theme, kind: Kind, is_compact: bool, percent: int) -> None:
    theme.set_scale(percent)
    button = Button("OK", kind=kind, compact=is_compact)
    assert button.sizeHint().height() >= 44
    assert button.sizeHint().width() >= 44


def test_each_language_has_its_own_letter_shapes() -> None:
    assert families("zh_CN")[0] == "Noto Sans SC"
    assert families("zh_TW")[0] == "Noto Sans TC"


def test_widgets_hear_of_a_new_language(theme: Theme, qtbot: QtBot) -> None:
    heard: list[str] = []

    class Listener(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            if event.type() == event.Type.LanguageChange:
                heard.append(texts.language())
            super().changeEvent(event)

    window = Listener()
    qtbot.addWidget(window)
    texts.set_language("zh_TW")
    qtbot.waitUntil(lambda: heard == ["zh_TW"], timeout=1_000)


def test_digits_have_one_width() -> None:
    metrics = QFontMetrics(look().font(21, bold=True))
    assert len({metrics.horizontalAdvance(str(digit)) for digit in range(10)}) == 1


def test_icons_are_drawings_without_scripts() -> None:
    for file in resource("icons").glob("*.svg"):
        assert "currentColor" in file.read_text(encoding="utf-8"), file.name


def test_only_the_newest_theme_speaks(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A theme that was followed by another one must not restyle everything once more."""
    first, second = Theme(qapp, ColourMode.LIGHT), Theme(qapp, ColourMode.LIGHT)
    applied: list[Theme] = []
    monkeypatch.setattr(Theme, "_apply", lambda self: applied.append(self))  # noqa: PLW0108  # append is no method of a theme
    texts.set_language("zh_TW")
    texts.set_language("en")
    assert first not in applied
    assert set(applied) <= {second}
