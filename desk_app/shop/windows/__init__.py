"""The customer's screen: what is being sold, the total, the change; the site's name while nobody is served (G2).

``facts`` is the border: what is not in them is never painted. It never shows what the waiting room's board shows.
"""

from desk_app.shop.windows.display import CustomerDisplay
from desk_app.shop.windows.facts import DisplayFacts, DisplayLine, display_facts
from desk_app.shop.windows.keeper import DisplayKeeper, bound_screen

__all__ = ["CustomerDisplay", "DisplayFacts", "DisplayKeeper", "DisplayLine", "bound_screen", "display_facts"]
