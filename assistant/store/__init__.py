"""The record: what was asked, decided, tried, checked, answered, overridden and reviewed.

`Store` is the list of questions that the rest of the program asks; `SqliteStore` answers them from one file.
No SQL stands outside this folder.
"""

from assistant.store.protocol import Store, Turn
from assistant.store.sqlite import SqliteStore

__all__ = ["SqliteStore", "Store", "Turn"]
