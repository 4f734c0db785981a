"""The main window: header, tabs, the rail of what to do now, the status line, the sign-in screen over it.

It brings parts together; it must hold no rule of any slice.
"""

from desk_app.shell.window.main import MainWindow

__all__ = ["MainWindow"]
