"""What every slice stands on: values (clock, money, numbers, calendar), database, journal, settings, texts.

The kernel knows no slice and never imports Qt; this package file imports nothing.
"""
