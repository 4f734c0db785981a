"""What belongs to this machine and not to the site: colours, text size, language of the screen, sounds, geometry.

Kept in QSettings beside the data folder; a broken or missing file means defaults.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow

from desk_app.kernel import texts
from desk_app.widgets.theme import ColourMode, Theme

_open: list[tuple[QSettings, Theme]] = []


class KnownSite(NamedTuple):
    """What the sign-in screen shows before the database is open: as it was at the last start."""

    name: str
    language: str


def known_site(folder: Path) -> KnownSite | None:
    """The site that was opened in this folder before; None on the first start, or where the file is gone."""
    stored = _stored(folder)
    name, language = stored.value("site_name"), stored.value("site_language")
    if not isinstance(name, str) or language not in texts.LANGUAGES:
        return None
    return KnownSite(name, str(language))


def remember_site(site: KnownSite) -> None:
    """Keep it for the next start; a language of the site that changed elsewhere is spoken at once."""
    stored, _ = _open[0]
    if stored.value("site_name") != site.name or stored.value("site_language") != site.language:
        stored.setValue("site_name", site.name)
        stored.setValue("site_language", site.language)
        stored.sync()  # the next start shows it even if this run is killed
    if stored.value("language") is None:
        texts.set_language(site.language)


def system_language() -> str:
    """The language of ours that suits this computer."""
    return texts.closest(QLocale.system().name())


def begin(folder: Path, app: QApplication, site_language: str) -> Theme:
    """Read this machine's preferences and put the look on the application."""
    stored = _stored(folder)
    code = str(stored.value("language", site_language))
    texts.set_language(code if code in texts.LANGUAGES else site_language)
    theme = Theme(app, _mode(stored), _percent(stored))
    _open[:] = [(stored, theme)]
    return theme


def _stored(folder: Path) -> QSettings:
    return QSettings(str(folder / "machine.ini"), QSettings.Format.IniFormat)


def _mode(stored: QSettings) -> ColourMode:
    try:
        return ColourMode(str(stored.value("colours", ColourMode.LIGHT.value)))
    except ValueError:
        return ColourMode.LIGHT


def _percent(stored: QSettings) -> int:
    try:
        return int(str(stored.value("text_percent", 100)))
    except ValueError:
        return 100


def colour_mode() -> ColourMode:
    """Light, dark or as the system."""
    return _open[0][1].mode if _open else ColourMode.LIGHT


def text_percent() -> int:
    """The text size in per cent."""
    return _open[0][1].percent if _open else 100


def sounds_on() -> bool:
    """Whether chime and prompt sounds are heard."""
    return not _open or str(_open[0][0].value("sounds", "on")) != "off"


def set_language(code: str) -> None:
    """Switch the language of the screen, live."""
    _keep("language", code)
    texts.set_language(code)


def set_colour_mode(mode: ColourMode) -> None:
    """Switch the colours, live."""
    _keep("colours", mode.value)
    _open[0][1].set_mode(mode)


def has_toured(number: str) -> bool:
    """Whether somebody was shown round on this computer."""
    return str(_open[0][0].value(f"toured/{number}", "")) == "1"


def note_toured(number: str) -> None:
    """They were."""
    _keep(f"toured/{number}", "1")


def set_text_percent(percent: int) -> None:
    """Switch the text size, live."""
    _keep("text_percent", str(percent))
    _open[0][1].set_scale(percent)


def set_sounds(*, on: bool) -> None:
    """Mute or unmute."""
    _keep("sounds", "on" if on else "off")


def keep_geometry(window: QMainWindow) -> None:
    """Remember where the window stands."""
    if _open:
        _open[0][0].setValue("geometry", window.saveGeometry())


def restore_geometry(window: QMainWindow) -> None:
    """Put the window where it stood."""
    kept = _open[0][0].value("geometry") if _open else None
    if isinstance(kept, QByteArray) and not kept.isEmpty():
        window.restoreGeometry(kept)


def _keep(key: str, content: str) -> None:
    _open[0][0].setValue(key, content)
