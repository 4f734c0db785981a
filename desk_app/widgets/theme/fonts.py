"""The screen font: the vendored Noto Sans for the language, loaded when first asked for, else what the system has.

Never blocks a start: a missing file only means the system's font is used.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from desk_app.widgets.theme.resources import resource

_FILES = {"zh_CN": ("NotoSansSC",), "zh_TW": ("NotoSansTC",), "en": ("NotoSans-", "NotoSansSC")}
_SYSTEM = ("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC", "Noto Sans", "sans-serif")


@cache
def _load(prefix: str) -> str:
    """Register every file whose name starts with ``prefix``; returns the family name or an empty string."""
    family = ""
    folder = resource("fonts")
    for file in sorted(folder.glob(f"{prefix}*.ttf")) if folder.is_dir() else []:
        names = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        family = family or (names[0] if names else "")
    return family


def families(language: str) -> list[str]:
    """Font families for a language, best first: Latin shapes lead in English, Taiwan shapes are loaded only for zh_TW."""
    wanted = [_load(prefix) for prefix in _FILES.get(language, _FILES["en"])]
    return [name for name in (*wanted, *_SYSTEM) if name]


def tabular(font: QFont) -> QFont:
    """The same font with digits of equal width, so that ticking times don't dance."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
