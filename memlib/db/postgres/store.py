"""What the operations of both stores work on: the server, and what is known of it since it was first reached."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

from memlib.db.postgres import schema as schemas
from memlib.db.postgres.address import Address, parse
from memlib.db.postgres.driver import Driver
from memlib.db.postgres.pool import Pools
from memlib.db.postgres.transaction import Runner, Transaction
from memlib.errors import DatabaseError
from memlib.flow import Flow


class Store(Runner):
    def __init__(
        self, driver: Driver, db_url: str, *, db_schema: str, pool_size: int, wait_seconds: float, statement_seconds: float
    ) -> None:
        if not re.fullmatch(r"[a-z_][a-z0-9_]{0,62}", db_schema):
            raise ValueError(f"db_schema must be a name of small letters, digits and _, not {db_schema!r}")
        if pool_size < 1 or not (wait_seconds > 0 and statement_seconds > 0):
            raise ValueError("pool_size must be 1 or more, and wait_seconds and statement_seconds more than 0")
        address = parse(db_url)
        options = _options(address, db_schema, statement_seconds)
        super().__init__(Pools(driver, address, options, pool_size, wait_seconds, self._prepare))
        self.schema = db_schema
        self.has_pgvector = False
        self.has_pg_trgm = False
        self.dimensions: dict[str, int] = {}
        """Of the vectors, by embedder: those that are known here. They never change."""
        self._salt = ""

    def digest(self, user_id: str) -> bytes:
        """What stays of an erased user's name for as long as a decision may be under way: not to be read back without the store."""
        return sha256(f"{self._salt}:{user_id}".encode()).digest()

    def _prepare(self, connection: Any) -> Flow[None]:
        transaction = Transaction(connection)
        [(encoding,)] = yield from transaction.rows("show server_encoding")
        if encoding != "UTF8":
            raise DatabaseError(f"{self.pools.name}: the database's encoding is {encoding}; create one with the encoding UTF8")
        if not (yield from schemas.is_current(transaction, self.schema)):
            yield from transaction.rows("begin")
            yield from schemas.prepare(transaction, self.schema, self.pools.name)
            yield from transaction.rows("commit")
        [(self._salt,)] = yield from transaction.rows("select value from meta where key = 'salt'")
        self.has_pgvector = yield from schemas.has_pgvector(transaction, self.schema)
        self.has_pg_trgm = yield from schemas.has_pg_trgm(transaction)


_SETTINGS = {
    "jit": "off",  # compiling would take longer than any statement here
    "work_mem": "16MB",  # as much as the words of some 20,000 memories take: a search holds those of its user
    "hnsw.iterative_scan": "strict_order",  # goes on until it has found enough of the user's vectors
    "hnsw.ef_search": "200",
}


def _options(address: Address, schema: str, statement_seconds: float) -> dict[str, Any]:
    given = address.parameters.get("options")
    settings = {"search_path": f"{schema},public", "statement_timeout": str(int(statement_seconds * 1000))} | _SETTINGS
    own = " ".join(f"-c {name}={value}" for name, value in settings.items())
    defaults = {"connect_timeout": 10, "application_name": "memlib"}
    return {
        **defaults,
        **address.parameters,
        "options": f"{given} {own}" if given else own,
        "client_encoding": "utf8",
        "autocommit": True,
    }
