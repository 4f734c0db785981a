"""The shell: the main window, the list of slices, the start of the program and its headless commands.

It is the only composition root; it must hold no rule of any slice.
"""
