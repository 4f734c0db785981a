"""Where the look's files (fonts, icons, style sheet) are found.

Never names a folder itself: the kernel's paths do.
"""

from pathlib import Path

from desk_app.kernel import paths


def resource(name: str) -> Path:
    """The file or folder ``name`` below the project's resources."""
    return paths.resources_dir() / name
