"""Facts to try forms with: an ordinary day for each form, and the extremes that people and machines produce.

Used by `desk_app forms --samples`, the forms page and the tests; all names are invented.
"""
