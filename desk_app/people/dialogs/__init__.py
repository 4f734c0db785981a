"""Windows of persons: the card with everything that may be shown, a note that must be read, the full view with a reason.

They hold no rule. What is masked stays masked until somebody says why and is journalled (G2).
"""

from desk_app.people.dialogs.attention import AttentionDialog
from desk_app.people.dialogs.full_view import UnmaskDialog
from desk_app.people.dialogs.person import PersonDialog

__all__ = ["AttentionDialog", "PersonDialog", "UnmaskDialog"]
