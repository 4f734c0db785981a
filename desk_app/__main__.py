"""The program's entry: reads the arguments and hands over to the window or to a headless command."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program; gives the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if _wants_window(given):
        from desk_app.kernel import paths
        from desk_app.shell.start import open_window

        chosen = given[given.index("--data") + 1] if "--data" in given else None
        return open_window(paths.data_folder(chosen))
    import desk_app.kernel.database  # noqa: F401  # first: it brings peewee in without the server's driver
    from desk_app.shell.commands import run

    return run(given)


def _wants_window(given: list[str]) -> bool:
    # The window's start must not wait for an argument parser; everything else is the commands' business.
    return not given or (len(given) == 2 and given[0] == "--data")


if __name__ == "__main__":
    sys.exit(main())
