"""QR codes as dark runs of modules, so that the sheet can draw one vector path; must never draw or read."""

from functools import lru_cache
from typing import Final

QUIET: Final = 4


@lru_cache(maxsize=128)
def dark_runs(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return the side in modules (no quiet zone) and the dark runs as (column, row, length)."""
    import qrcode
    from qrcode import constants

    code = qrcode.QRCode(error_correction=constants.ERROR_CORRECT_M, border=0)
    code.add_data(text, optimize=0)
    code.make(fit=True)
    matrix = code.get_matrix()
    return len(matrix), tuple(run for row, cells in enumerate(matrix) for run in _runs(row, cells))


def _runs(row: int, cells: list[bool]) -> list[tuple[int, int, int]]:
    runs: list[tuple[int, int, int]] = []
    start = None
    for column, dark in enumerate([*cells, False]):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            runs.append((start, row, column - start))
            start = None
    return runs
