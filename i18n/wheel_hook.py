"""Compile the catalogues into the wheel: an installed program has no .ts sources, so it must not look for changed ones.

Called by hatchling; must need nothing but the standard library and this source tree.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledCatalogues(BuildHookInterface):  # type: ignore[type-arg]
    """Adds `desk_app/_data/i18n/<language>.json` to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build every language; an editable install reads the source tree itself."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from desk_app.kernel import texts

        folder = Path(self.root) / "i18n"
        for language in texts.LANGUAGES:
            texts.build(folder, language)
            name = f"{language}.json"
            # a language without any text has no file: its source texts are shown
            if (folder / name).exists():
                build_data["force_include"][str(folder / name)] = f"desk_app/_data/i18n/{name}"
