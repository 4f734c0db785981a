"""The dialogs of complaints: taking a case down, deciding, handling, calling back, signing, the month.

Each has one use case done; a refusal is said inside it and nothing typed is lost.
"""
