"""Windows of the directory: the host board with one-click states, a host's entry, taking and passing on messages.

They hold no rule; private numbers are shown only by ``show_private`` with a reason (C7).
"""

from desk_app.directory.dialogs.board import HostBoardDialog
from desk_app.directory.dialogs.host import HostDialog
from desk_app.directory.dialogs.message import MessageDialog, MessagePrefill, host_options

__all__ = ["HostBoardDialog", "HostDialog", "MessageDialog", "MessagePrefill", "host_options"]
