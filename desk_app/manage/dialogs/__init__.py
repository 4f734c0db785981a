"""Small windows of *Manage*: one lane, one colleague, one department, one special day, one word, a setting's past.

They hold no rule; each sends one use case of the slice that owns the matter.
"""
