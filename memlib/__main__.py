"""The script: `python -m memlib`."""

from __future__ import annotations

import sys
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

from memlib.db.copying import Copied
from memlib.db.copying import copy as copy_users
from memlib.errors import MemlibError
from memlib.memory import MemoryManager
from memlib.memory.exchange import by_user, read_path, read_postgres
from memlib.models.offline import OfflineModel
from memlib.settings import database_url, is_postgres, open_db

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


@app.command("import")
def import_(
    source: Annotated[
        str, typer.Argument(help="A file (memlib's or mem0's JSON, CSV, agno's SQLite), or the postgresql:// address of agno's tables.")
    ],
    into: Annotated[str | None, typer.Option(help="The store; by default that of the environment.")] = None,
    user: Annotated[str | None, typer.Option(help="Whose the memories are that name no user.")] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Write. Without it, what would come of it is only shown.")] = False,
) -> None:
    """Bring memories in from elsewhere, where nothing is written. What would come of it is shown first, for each user."""
    try:
        with closing(open_db(into or database_url())) as db:
            _import(MemoryManager(db, OfflineModel()), source, user, apply=apply)
    except OSError as error:
        typer.echo(f"{source} cannot be read: {error.strerror}", err=True)
        raise typer.Exit(1) from None
    except (MemlibError, ValueError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


def _import(manager: MemoryManager, source: str, user: str | None, *, apply: bool) -> None:
    # Whatever has :// is taken for an address, also of a kind that is not read: its password must not be told as a file's name.
    found = read_postgres(source) if is_postgres(source) or "://" in source else read_path(Path(source))
    typer.echo(f"{found.name}: {len(found.memories):,} {'memory' if len(found.memories) == 1 else 'memories'}")
    for problem in found.problems:
        typer.echo(problem, err=True)
    for owner, memories in by_user(found, user).items():
        plan = manager.preview_import(memories, user_id=owner)
        added = manager.apply_import(plan, user_id=owner).added if apply else len(plan.add)
        typer.echo(
            f"{owner}: {added:,} {'added' if apply else 'to add'}, {len(plan.duplicates):,} known, {len(plan.refused):,} refused"
        )
        for refusal in plan.refused:
            typer.echo(f"  refused: {refusal.reason}", err=True)
    if not apply:
        typer.echo("Nothing is written yet: say --apply to import.")


def _show(copied: Copied) -> None:
    typer.echo(f"\r{copied.users:,} users, {copied.memories:,} memories", nl=False, err=True)


if __name__ == "__main__":
    app(prog_name="python -m memlib")
