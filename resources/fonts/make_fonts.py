"""Make the font files of this folder from the published Noto fonts; run by hand, never by the program.

    npm pack @expo-google-fonts/noto-sans-sc @expo-google-fonts/noto-sans-tc @expo-google-fonts/noto-sans
    (unpack each into a folder: sc, tc, latin)
    uv run --with fonttools python resources/fonts/make_fonts.py FOLDER resources/fonts

What is kept, and why, is told in README.md beside this script.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# Characters of the official list of 8,105 that are neither in GBK nor above U+9FA5: they stand in Extension A.
OFFICIAL_EXTENSION_A = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪"
    "䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)
LATIN_RANGES = (
    (0x20, 0x24F),
    (0x2B0, 0x2FF),
    (0x370, 0x52F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x205F),
    (0x2070, 0x20BF),
    (0x2100, 0x214F),
    (0x2212, 0x2212),
)


def of_codec(name: str) -> set[int]:
    """Every single character that a two-byte codec can write."""
    pairs = (bytes((high, low)) for high in range(0x81, 0xFF) for low in range(0x40, 0xFF))
    texts = (pair.decode(name, "ignore") for pair in pairs)
    return {ord(text) for text in texts if len(text) == 1}


def simplified_names() -> set[int]:
    """GBK, the official 8,105 and everything rare the font has outside Extension A."""
    rare = set(range(0x9FA6, 0xA000)) | set(range(0x20000, 0x33480))
    return of_codec("gbk") | {ord(char) for char in OFFICIAL_EXTENSION_A} | rare


def signs() -> set[int]:
    """Latin, Greek, punctuation, arrows, shapes and full-width forms: wanted in every file."""
    return set(range(0x20, 0x3100)) | set(range(0xF900, 0x10000))


def in_latin(code: int) -> bool:
    """True for what is taken from Noto Sans: European letters and the narrow quotation marks of English forms."""
    return any(first <= code <= last for first, last in LATIN_RANGES)


def write(source: Path, target: Path, wanted: set[int] | None) -> None:
    """Subset one font (None keeps every character); vertical tables go, hinting and kerning stay."""
    options = subset.Options()
    options.layout_features = ["kern", "liga", "mark", "mkmk", "ccmp", "locl"]
    options.drop_tables += ["vhea", "vmtx", "BASE", "STAT", "DSIG"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys() if wanted is None else wanted)
    subsetter.subset(font)
    font.save(target)


def main(source: Path, target: Path) -> None:
    """Write all six files into the target folder."""
    sc, tc, latin = source / "sc" / "package", source / "tc" / "package", source / "latin" / "package"
    taiwan = of_codec("big5hkscs") | signs()
    write(sc / "400Regular" / "NotoSansSC_400Regular.ttf", target / "NotoSansSC-Regular.ttf", None)
    write(sc / "700Bold" / "NotoSansSC_700Bold.ttf", target / "NotoSansSC-Bold.ttf", simplified_names() | signs())
    write(tc / "400Regular" / "NotoSansTC_400Regular.ttf", target / "NotoSansTC-Regular.ttf", taiwan)
    write(tc / "700Bold" / "NotoSansTC_700Bold.ttf", target / "NotoSansTC-Bold.ttf", taiwan)
    letters = {code for code in range(0x3000) if in_latin(code)}
    write(latin / "400Regular" / "NotoSans_400Regular.ttf", target / "NotoSans-Regular.ttf", letters)
    write(latin / "700Bold" / "NotoSans_700Bold.ttf", target / "NotoSans-Bold.ttf", letters)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
