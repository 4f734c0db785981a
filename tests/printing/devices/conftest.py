"""Ways to printers are tried on one database; the marks they leave are proved on both."""

from tests.printing.one_database import database

__all__ = ["database"]
