"""What the parts of `DuckDb` share: the open database, if it may still be used."""

from __future__ import annotations

from memlib.db.duckdb.database import Database
from memlib.errors import DatabaseError


class Store:
    _shared: Database
    _closed = False

    @property
    def _database(self) -> Database:
        if self._closed:
            raise DatabaseError(f"this DuckDb of {self._shared.path or ':memory:'} is closed; construct another one")
        self._shared.connection.check()
        return self._shared
