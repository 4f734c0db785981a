"""Catalogue and moves as CSV and XLSX: what people typed stays text, whatever it begins with, on the way out and in.

Reading writes nothing: a dry run gives a plan with every problem by row, and ``service.import_products`` writes it.
"""

from desk_app.stock.files.planning import heading, read_plan
from desk_app.stock.files.tables import Step, read_table, write_table
from desk_app.stock.files.writing import write_moves, write_products

__all__ = ["Step", "heading", "read_plan", "read_table", "write_moves", "write_products", "write_table"]
