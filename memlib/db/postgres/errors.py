"""The one border at which PostgreSQL's errors become memlib's, and which of them may be tried again."""

from __future__ import annotations

import re

import psycopg

from memlib.errors import DatabaseError, DatabaseRefused, DatabaseUnavailable

_CONFLICTS = {"40001", "40P01"}
"""Serialisation failure and deadlock: the server has rolled the transaction back and expects it again."""
_LOST = ("08", "57P01", "57P02", "57P03")
_UNAVAILABLE = {
    "57014": "the statement took longer than it may; try again, or give the store more statement_seconds",
    "53": "the server has no room left for connections, on its disk or in memory; nothing of this operation was written",
    "25006": "the server takes reads only: it is a standby, or in recovery",
    "40": "other transactions were in the way each time it was tried; try again",
    "08": "the connection was lost; try again",
    "57P": "the server is shutting down or starting; try again",
}
_REFUSED = {
    "28": "check the user and the password in the address",
    "3D": "create the database, or name another one in the address",
    "42501": "grant the user the rights on the schema and its tables",
}
# Libpq gives no code for what fails while it connects.
_TEXTS = {
    r"too many (clients|connections)|connection slots": (DatabaseUnavailable, _UNAVAILABLE["53"]),
    r"(starting up|shutting down)": (DatabaseUnavailable, _UNAVAILABLE["57P"]),
    r'database "[^"]*" does not exist': (DatabaseRefused, _REFUSED["3D"]),
    r'password|role "[^"]*" does not exist|authentication|pg_hba\.conf|not permitted to log in': (DatabaseRefused, _REFUSED["28"]),
    r"permission denied": (DatabaseRefused, _REFUSED["42501"]),
}
_NOT_REACHED = "check that the server runs and that the address is right; then try again"


def is_lost(error: psycopg.Error) -> bool:
    """Whether the connection is gone, and with it all that was not committed."""
    state = error.sqlstate or ""
    return state.startswith(_LOST) or (not state and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError))


def is_conflict(error: psycopg.Error) -> bool:
    return error.sqlstate in _CONFLICTS


def translated(error: psycopg.Error, name: str) -> DatabaseError:
    """The error as memlib's. Only its first line is told: those behind it may repeat what was to be stored."""
    text = (str(error).splitlines() or [type(error).__name__])[0]
    kind, advice = _kind(error, text)
    return kind(f"{name}: {text} ({advice})")


def _kind(error: psycopg.Error, text: str) -> tuple[type[DatabaseError], str]:
    state = error.sqlstate or ""
    if not state and isinstance(error, psycopg.OperationalError):
        return next((kind for pattern, kind in _TEXTS.items() if re.search(pattern, text)), (DatabaseUnavailable, _NOT_REACHED))
    for kind, states in ((DatabaseUnavailable, _UNAVAILABLE), (DatabaseRefused, _REFUSED)):
        for prefix, advice in states.items():
            if state.startswith(prefix):
                return kind, advice
    return DatabaseError, "nothing of this operation was written"
