"""The script: `python -m memlib`."""

from __future__ import annotations

import sys
from contextlib import closing
from importlib.util import find_spec
from typing import Annotated

from memlib.db.copying import Copied
from memlib.db.copying import copy as copy_users
from memlib.errors import MemlibError
from memlib.settings import open_db

if find_spec("typer") is None:
    sys.exit("python -m memlib needs typer: pip install 'memlib[cli]'")

import typer

app = typer.Typer(help="Works on stores of memories.", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback()
def _commands() -> None:
    """With one command only, typer would not ask for its name."""


@app.command()
def copy(
    source: Annotated[str, typer.Argument(help='"duckdb:memories.duckdb" or "postgresql://user@host/database".')],
    target: Annotated[str, typer.Argument(help="Likewise. The password of an address may stand in PGPASSWORD or in ~/.pgpass.")],
) -> None:
    """Copy everything of all users into another store. Interrupted, it goes on where it was when it is begun again."""
    try:
        with closing(open_db(source)) as first, closing(open_db(target)) as second:
            copied = copy_users(first, second, progress=_show)
    except (MemlibError, ValueError) as error:
        typer.echo(f"\n{error}", err=True)
        raise typer.Exit(1) from None
    typer.echo(
        f"\n{copied.users:,} users ({copied.present:,} of them were there already), {copied.memories:,} memories, "
        f"{copied.changes:,} changes and {copied.messages:,} messages are in the target, each compared with the source. "
        "Vectors are made when they are searched."
    )


def _show(copied: Copied) -> None:
    typer.echo(f"\r{copied.users:,} users, {copied.memories:,} memories", nl=False, err=True)


if __name__ == "__main__":
    app(prog_name="python -m memlib")
