"""The fonts of the paper: which face shows which character, how wide it is, and how it is embedded.

Chinese comes from Noto Sans SC (mainland shapes) or Noto Sans TC (Taiwan shapes), English forms and European letters
from Noto Sans, the rarest characters from LXGW WenKai, HanaMin or SimSun-ExtB if the machine has them. A character that no face has
belongs to no face (None) and is drawn as its code. Faces are read from disk when a character first asks for them.
Must never import reportlab at module level.
"""

import os
import sys
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desk_app.kernel.paths import resources_dir
from desk_app.paper.font_tables import read_in_pieces

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

lock: Final = threading.RLock()
"""Held while a page is drawn: reportlab's font objects keep their reading position, two threads would mix glyphs up."""

_FALLBACKS: Final = (
    "lxgwwenkai-regular.ttf",
    "lxgwwenkailite-regular.ttf",
    "hanaminb.ttf",
    "hanamina.ttf",
    "simsunb.ttf",
)
_BMP: Final = 0x10000
_BLOCK: Final = 100


class Face:
    """One font file: what it covers and how wide each character is, in thousandths of the type size."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path
        self._font: TTFont | None = None
        self.widths: dict[int, float] = {}
        self.glyphs: dict[int, int] = {}

    def load(self) -> bool:
        """Read the file once and register it; False if it can't be used (missing, not TrueType, not embeddable)."""
        if self._font is None:
            with lock:
                self._font = _read(self.name, self.path)
                if self._font is None:
                    return False
                self.widths = self._font.face.charWidths
                self.glyphs = self._font.face.charToGlyph
        return True

    @property
    def font(self) -> "TTFont":
        """Return reportlab's font; only for a face that covers something, which means it is loaded."""
        if self._font is None:
            raise LookupError(self.name)
        return self._font

    def covers(self, text: str) -> bool:
        """Tell whether every character of the text has a glyph here."""
        return self.load() and self.glyphs.keys() >= set(map(ord, text))

    def width(self, text: str) -> float:
        """Return the width of a text that this face covers, in thousandths of the type size."""
        widths = self.widths
        return sum([widths[code] for code in map(ord, text)])


class Typeface:
    """The chain of faces for one language and weight; asks the next one only for what the earlier ones lack."""

    def __init__(self, *chain: Face) -> None:
        self.main = chain[0]
        self._chain = chain
        self._found: dict[str, Face | None] = {}

    def face_of(self, char: str) -> Face | None:
        """Return the first face with a glyph for this character, or None."""
        if char not in self._found:
            self._found[char] = next((face for face in self._candidates() if face.covers(char)), None)
        return self._found[char]

    def runs(self, text: str) -> list[tuple[Face | None, str]]:
        """Split a text into runs of one face each; a character without a face is a run of its own with None."""
        if self.main.covers(text):
            return [(self.main, text)] if text else []
        runs: list[tuple[Face | None, str]] = []
        for char in text:
            face = self.face_of(char)
            if runs and face is not None and runs[-1][0] is face:
                runs[-1] = (face, runs[-1][1] + char)
            else:
                runs.append((face, char))
        return runs

    def _candidates(self) -> Iterator[Face]:
        yield from self._chain
        yield from _system_faces()


@cache
def typeface(language: str, bold: bool = False) -> Typeface:
    """Return the chain of faces for a form language: English letters, mainland or Taiwan shapes first."""
    order = {"zh_CN": ("SC", "", "TC"), "zh_TW": ("TC", "", "SC")}.get(language, ("", "SC", "TC"))
    regular = tuple(_bundled(f"NotoSans{part}-Regular") for part in order)
    if not bold:
        return Typeface(*regular)
    return Typeface(*(_bundled(f"NotoSans{part}-Bold") for part in order[:2]), *regular)


def code_of(char: str) -> str:
    """Return what is written in the box of a character that no font has: its code, four to six hex digits."""
    return f"{ord(char):04X}"


def load(language: str) -> None:
    """Read the two main faces of a language, so that the first slip needn't wait for them."""
    for bold in (False, True):
        typeface(language, bold).main.load()


@cache
def _bundled(name: str) -> Face:
    return Face(name, resources_dir() / "fonts" / f"{name}.ttf")


@cache
def _system_faces() -> tuple[Face, ...]:
    found: dict[str, Path] = {}
    for folder in _font_folders():
        for root, _, files in os.walk(folder):
            for file in files:
                if file.lower() in _FALLBACKS:
                    found.setdefault(file.lower(), Path(root, file))
    return tuple(Face(Path(name).stem, found[name]) for name in _FALLBACKS if name in found)


def _font_folders() -> tuple[Path, ...]:
    if sys.platform == "win32":
        return (Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",)
    home = Path.home()
    shared = (Path("/usr/local/share/fonts"), Path("/usr/share/fonts"), Path("/Library/Fonts"))
    return (home / ".local/share/fonts", home / ".fonts", home / "Library/Fonts", *shared)


def _read(name: str, path: Path) -> "TTFont | None":
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics, ttfonts

    # "False" stands for: don't carry all of ASCII in every subset, don't inflate streams by a quarter.
    rl_config.useA85 = 0
    ttfonts.makeToUnicodeCMap = _to_unicode_map
    read_in_pieces()
    try:
        font = ttfonts.TTFont(name, str(path), asciiReadable=0, shapable=False)
    except (OSError, ttfonts.TTFError):
        return None
    pdfmetrics.registerFont(font)
    _spare_glyph_copies(font)
    return font


class _Glyphs:
    """The glyph table of a font, read piece by piece out of the file's bytes."""

    def __init__(self, data: bytes, start: int) -> None:
        self._data = data
        self._start = start

    def __getitem__(self, part: slice) -> bytes:
        return self._data[self._start + part.start : self._start + part.stop]


def _spare_glyph_copies(font: "TTFont") -> None:
    """Let each subset take its glyphs from the file's bytes: reportlab copies all ten megabytes of them every time."""
    face: Any = font.face
    plain = face.get_table
    glyphs = _Glyphs(face._ttf_data, face.get_table_pos("glyf")[0])  # noqa: SLF001 - no published way to the bytes

    def table(tag: str) -> object:
        return glyphs if tag == "glyf" else plain(tag)

    face.get_table = table


def _to_unicode_map(fontname: str, subset: list[int]) -> str:
    """Map glyph codes to characters for copying and searching; reportlab's own map is wrong beyond U+FFFF."""
    head = (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo\n<< /Registry ({fontname})\n/Ordering ({fontname})\n/Supplement 0\n>> def\n"
        f"/CMapName /{fontname} def\n/CMapType 2 def\n1 begincodespacerange\n<00> <{len(subset) - 1:02X}>\n"
        "endcodespacerange\n"
    )
    lines = [f"<{index:02X}> <{_utf16(code)}>" for index, code in enumerate(subset)]
    blocks = [lines[at : at + _BLOCK] for at in range(0, len(lines), _BLOCK)]
    body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return head + body + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


def _utf16(code: int) -> str:
    return f"{code:04X}" if code < _BMP else chr(code).encode("utf-16-be").hex().upper()
