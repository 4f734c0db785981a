"""The shop's dialogs: a line's quantity, discount and price, ways to pay, parked and unknown, receipts and returns.

They ask and show; limits and sums are the service's.
"""
