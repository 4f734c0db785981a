"""Code 128 as bar widths: digits packed two by two (code C), anything else printable in ASCII as code B.

Pure: text in, widths out; drawing and the quiet zone belong to the sheet.
"""

from typing import Final

_PATTERNS: Final = [
    "212222",
    "222122",
    "222221",
    "121223",
    "121322",
    "131222",
    "122213",
    "122312",
    "132212",
    "221213",
    "221312",
    "231212",
    "112232",
    "122132",
    "122231",
    "113222",
    "123122",
    "123221",
    "223211",
    "221132",
    "221231",
    "213212",
    "223112",
    "312131",
    "311222",
    "321122",
    "321221",
    "312212",
    "322112",
    "322211",
    "212123",
    "212321",
    "232121",
    "111323",
    "131123",
    "131321",
    "112313",
    "132113",
    "132311",
    "211313",
    "231113",
    "231311",
    "112133",
    "112331",
    "132131",
    "113123",
    "113321",
    "133121",
    "313121",
    "211331",
    "231131",
    "213113",
    "213311",
    "213131",
    "311123",
    "311321",
    "331121",
    "312113",
    "312311",
    "332111",
    "314111",
    "221411",
    "431111",
    "111224",
    "111422",
    "121124",
    "121421",
    "141122",
    "141221",
    "112214",
    "112412",
    "122114",
    "122411",
    "142112",
    "142211",
    "241211",
    "221114",
    "413111",
    "241112",
    "134111",
    "111242",
    "121142",
    "121241",
    "114212",
    "124112",
    "124211",
    "411212",
    "421112",
    "421211",
    "212141",
    "214121",
    "412121",
    "111143",
    "111341",
    "131141",
    "114113",
    "114311",
    "411113",
    "411311",
    "113141",
    "114131",
    "311141",
    "411131",
    "211412",
    "211214",
    "211232",
]
_STOP: Final = "2331112"
_START_B, _START_C, _TO_B = 104, 105, 100
_MODULUS: Final = 103
QUIET_MODULES: Final = 10


def symbols(text: str) -> list[int]:
    """Return the symbol values, start and check symbol included; ValueError for anything but printable ASCII."""
    if not text or not all(" " <= char <= "~" for char in text):
        raise ValueError(f"Code 128 can't hold {text!r}")
    if text.isdecimal() and len(text) > 1:
        values = [_START_C, *(int(text[at : at + 2]) for at in range(0, len(text) - 1, 2))]
        if len(text) % 2:
            values += [_TO_B, ord(text[-1]) - 32]
    else:
        values = [_START_B, *(ord(char) - 32 for char in text)]
    check = (values[0] + sum(place * value for place, value in enumerate(values[1:], 1))) % _MODULUS
    return [*values, check]


def widths(text: str) -> list[int]:
    """Return the widths in modules of bars and gaps in turn, beginning with a bar, without quiet zones."""
    return [int(width) for value in symbols(text) for width in _PATTERNS[value]] + [int(width) for width in _STOP]
