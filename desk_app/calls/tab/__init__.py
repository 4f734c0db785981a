"""The tab *Calls*: lists at the left, the call on the line (or a record, or the day) in the middle.

It reads bounded rows, shows them and asks for acts; it holds no rule.
"""

from desk_app.calls.tab.page import CallsTab

__all__ = ["CallsTab"]
