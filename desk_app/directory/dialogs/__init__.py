"""Windows of the directory: the host board with one-click states, a host's entry, taking and passing on messages.

They hold no rule; private numbers are shown only by ``show_private`` with a reason (C7).
Import them from their files: what is not asked for is not loaded.
"""
