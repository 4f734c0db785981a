"""The public board in the waiting room: numbers and counters, never more of a person than a surname by consent (G2).

``facts`` is the border: what is not in them is never painted. The keeper puts the window on a screen of its own.
"""

from desk_app.waiting.windows.board import PublicBoard
from desk_app.waiting.windows.facts import BoardFacts, board_facts
from desk_app.waiting.windows.keeper import BoardKeeper

__all__ = ["BoardFacts", "BoardKeeper", "PublicBoard", "board_facts"]
