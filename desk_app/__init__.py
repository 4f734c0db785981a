"""desk_app: one calm window for a front desk.

This package file holds no code and imports nothing, so that importing any part of the program stays cheap.
"""
