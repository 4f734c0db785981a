"""The menu behind *More*: lists and boards, language, colours, text size, sign out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desk_app.kernel import texts
from desk_app.kernel.texts import translate
from desk_app.shell import preferences
from desk_app.widgets.theme import ColourMode

if TYPE_CHECKING:
    from desk_app.shell.window.acts import WindowActs


def more_menu(acts: WindowActs) -> QMenu:
    """The menu, made anew each time so that it is always true."""
    menu = QMenu(acts.window)
    _add(menu, translate("Shell", "Hosts and messages"), lambda: acts.page.tab_of("reception").press("hosts"))
    _add(menu, translate("Shell", "Phrase book"), lambda: _phrases(acts))
    _add(menu, translate("Shell", "Print queue"), acts.show_print_queue)
    _add(menu, translate("Shell", "Waiting-room board"), lambda: acts.page.tab_of("waiting").press("public_board"))
    _add(menu, translate("Shell", "Duty call"), lambda: _duty(acts, "DutyCallDialog"))
    _add(menu, translate("Shell", "Duty log"), lambda: _duty(acts, "LogDialog"))
    _add(menu, translate("Shell", "Duty rota"), lambda: _duty(acts, "RotaDialog"))
    _add(menu, translate("Shell", "Days away"), lambda: _duty(acts, "AbsencesDialog"))
    _add(menu, translate("Shell", "Emergency plan"), lambda: _duty(acts, "PlanDialog"))
    _add(menu, translate("Shell", "Hand-over and notes"), lambda: _duty(acts, "NotesDialog"))
    menu.addSeparator()
    _preferences(menu)
    menu.addSeparator()
    _add(menu, translate("Shell", "Help (F1)"), acts.show_help)
    _add(menu, translate("Shell", "First-day tour"), lambda: _tour(acts))
    _add(menu, translate("Shell", "Sign out"), acts.sign_out)
    return menu


def _phrases(acts: WindowActs) -> None:
    """What to say, found and copied."""
    from desk_app.shell.window.acts import open_phrase_book

    open_phrase_book(acts)


def _tour(acts: WindowActs) -> None:
    """Show somebody new round the window."""
    from desk_app.shell.window.tour import FirstTour

    FirstTour(acts.page)


def _duty(acts: WindowActs, name: str) -> None:
    """Open a window of the duty line, which has no tab of its own."""
    from desk_app.duty import dialogs
    from desk_app.widgets.act_dialog import show

    if acts.page.tab is not None:
        show(getattr(dialogs, name)(acts.page.tab))


def _preferences(menu: QMenu) -> None:
    _choices(
        menu.addMenu(translate("Shell", "Language")),
        [(texts.language_name(code), code) for code in texts.LANGUAGES],
        texts.language(),
        preferences.set_language,
    )
    _choices(
        menu.addMenu(translate("Shell", "Colours")),
        [
            (translate("Shell", "Light"), ColourMode.LIGHT.value),
            (translate("Shell", "Dark"), ColourMode.DARK.value),
            (translate("Shell", "As the system"), ColourMode.SYSTEM.value),
        ],
        preferences.colour_mode().value,
        lambda mode: preferences.set_colour_mode(ColourMode(mode)),
    )
    _choices(
        menu.addMenu(translate("Shell", "Text size")),
        [(f"{percent} %", str(percent)) for percent in (100, 125, 150, 175, 200)],
        str(preferences.text_percent()),
        lambda percent: preferences.set_text_percent(int(percent)),
    )
    _choices(
        menu.addMenu(translate("Shell", "Sounds")),
        [(translate("Shell", "On"), "on"), (translate("Shell", "Muted"), "off")],
        "on" if preferences.sounds_on() else "off",
        lambda wanted: preferences.set_sounds(on=wanted == "on"),
    )


def _add(menu: QMenu, text: str, call: object) -> QAction:
    action = menu.addAction(text)
    assert callable(call)  # noqa: S101
    action.triggered.connect(lambda _=False: call())
    return action


def _choices(menu: QMenu, options: list[tuple[str, str]], now: str, choose: object) -> None:
    assert callable(choose)  # noqa: S101
    group = QActionGroup(menu)
    for text, value in options:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == now)
        action.triggered.connect(lambda _=False, wanted=value: choose(wanted))
        group.addAction(action)
