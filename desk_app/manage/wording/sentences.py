"""The sentences of this slice's refusals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desk_app.kernel.texts import mark, translate

SENTENCES: Final = {
    "no_folder": mark("Manage", "The data folder is not known here. Start the program on its own data folder."),
    "lanes_changed": mark("Manage", "The lanes were changed meanwhile. Look at them again."),
    "logo_too_large": mark("Manage", "This picture is too large. Choose one of at most 20 MB and 30 megapixels."),
    "logo_unreadable": mark("Manage", "{file} is no picture that can be read. Choose a PNG or JPEG."),
    "not_writable": mark("Manage", "Files cannot be written in the folder {path}."),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of this slice."""
    return translate("Manage", SENTENCES[code.removeprefix("manage.")], language=language).format(**facts)
