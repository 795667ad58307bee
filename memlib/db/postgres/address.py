"""The address of a server: as the driver takes it, and as it may be shown, without its password."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import psycopg
from psycopg.conninfo import conninfo_to_dict

_SCHEME = re.compile(r"postgres(?:ql)?(?:\+\w+)?://")
_FORM = 'the address of a PostgreSQL database must read "postgresql://user:password@host:5432/database"'


@dataclass(frozen=True)
class Address:
    """Printed as its name."""

    name: str
    """The address without its password, for messages."""
    parameters: dict[str, str | int | None] = field(repr=False)
    """What libpq is given; what is not named here it takes from its own environment (PGPASSWORD, the password file)."""

    def __str__(self) -> str:
        return self.name


def parse(url: str) -> Address:
    """The address, also with the driver's name in its scheme ("postgresql+psycopg://"). The errors do not repeat what was given."""
    if not isinstance(url, str) or not _SCHEME.match(url):
        raise ValueError(_FORM)
    try:
        parameters = conninfo_to_dict(_SCHEME.sub("postgresql://", url, count=1))
    except psycopg.ProgrammingError:
        parameters = {"port": "unreadable"}
    # A password with a sign that has a meaning in addresses ends up in other parts, from where messages would show it.
    if not re.fullmatch(r"[\d,]*", str(parameters.get("port", ""))) or "@" in str(parameters.get("dbname", "")):
        raise ValueError(
            f"{_FORM}, with all signs of the password but letters and digits percent-encoded (@ is %40, / is %2F)"
        ) from None
    return Address(_name(parameters), parameters)


def _name(parameters: dict[str, str | int | None]) -> str:
    user = f"{parameters['user']}@" if parameters.get("user") else ""
    port = f":{parameters['port']}" if parameters.get("port") else ""
    return f"postgresql://{user}{parameters.get('host') or 'localhost'}{port}/{parameters.get('dbname') or ''}"
