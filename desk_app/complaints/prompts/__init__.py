"""What the desk should do next about complaints: slips to hand over, departments to press, customers to call back.

Pure over short reads; nothing is stored, and nothing pops up while the desk is closed (D2).
"""

from desk_app.complaints.prompts.clocks import due, next_due

__all__ = ["due", "next_due"]
