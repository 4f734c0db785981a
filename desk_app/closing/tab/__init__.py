"""The tab *Day close*: what is still open at the left, the till in the middle, what comes after the seal at the right.

No part of it asks what a till should hold before its count is sealed, and no widget keeps it.
"""

from desk_app.closing.tab.page import ClosingTab

__all__ = ["ClosingTab"]
