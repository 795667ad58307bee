"""Every statement names its user, so that a cluster that is distributed by user asks one node."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlglot
from sqlglot import exp

from memlib.db.postgres import PostgresDb
from memlib.db.schemas import Cause, UserMemory
from tests import postgres_server
from tests.contract.given import EDIT, message

USER = "the-user"
OF_USERS = {"users", "memories", "embeddings", "changes", "sessions", "messages"}
OF_ALL = {"erasures", "meta"}
"""Small tables that each node of a cluster has a copy of."""


@pytest.fixture
def statements(db: PostgresDb, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is sent to the server, with its values in place."""
    sent: list[str] = []

    def recording(original: Any) -> Any:
        def execute(self: Any, query: Any, params: Any = None, *args: Any, **kwargs: Any) -> Any:
            connection = self if isinstance(self, psycopg.Connection) else self.connection
            for values in params if original.__name__ == "executemany" else [params]:
                sent.append(psycopg.ClientCursor(connection).mogrify(query, values or None))
            return original(self, query, params, *args, **kwargs)

        return execute

    monkeypatch.setattr(psycopg.Cursor, "execute", recording(psycopg.Cursor.execute))
    monkeypatch.setattr(psycopg.Cursor, "executemany", recording(psycopg.Cursor.executemany))
    return sent


def use_everything(db: PostgresDb) -> None:
    """Each operation on one user, in each of its forms."""
    user: Any = {"user_id": USER}
    change = db.change_user_memories(
        cause=Cause("edit"), add=[UserMemory("one"), UserMemory("two"), UserMemory("three")], revision=0, **user
    )
    first, second, third = (each.after for each in change.changes if each.after)
    db.set_embeddings(embedder_id="e", vectors={first.memory_id: (first.version, [1.0, 2.0])}, **user)
    db.set_embeddings(embedder_id="e", vectors={each.memory_id: (each.version, [2.0, 1.0]) for each in (second, third)}, **user)
    db.change_user_memories(cause=EDIT, replace=[UserMemory("uno", memory_id=first.memory_id)], delete=[second.memory_id], **user)
    db.change_user_memories(cause=EDIT, add=[UserMemory("four", memory_id="4")], **user)
    db.change_user_memories(cause=EDIT, replace=[UserMemory("quattro", memory_id="4")], **user)
    db.change_user_memories(cause=EDIT, delete=["4"], **user)
    db.get_user_memories(topics=["x"], agent_id="a", team_id="t", since=1, limit=1, offset=1, order="oldest", **user)
    db.count_user_memories(topics=["x"], **user)
    db.get_user_memory(first.memory_id, **user)
    db.get_revision(**user)
    db.keyword_search("uno c++ mor", limit=3, **user)
    db.get_unembedded(embedder_id="e", **user)
    db.semantic_search([1.0, 0.0], embedder_id="e", limit=3, **user)
    db.get_memory_topics(**user)
    db.get_topic_days(**user)
    db.get_changes(memory_id=first.memory_id, message_id="m", limit=1, **user)
    db.get_change(change.change_id, **user)
    db.get_memory_versions(first.memory_id, **user)
    db.get_deleted_memories(**user)
    db.count_deleted_memories(**user)
    db.add_messages([message("hi", "1"), message("ho", "2")], session_id="s", **user)
    db.get_messages(session_id="s", **user)
    db.get_sessions(**user)
    db.rename_session("s", "name", **user)
    record = db.read_user(**user)
    db.delete_session("s", **user)
    db.erase_user(**user)
    db.write_user(record)


def of_one_user(statement: exp.Expr) -> set[str]:
    """The tables of users in the statement that no condition binds to the user."""
    unbound: set[str] = set()
    for insert in statement.find_all(exp.Insert):
        target, source = insert.this, insert.expression
        place = [column.name for column in target.expressions].index("user_id") if target.this.name in OF_USERS else None
        rows = [source] if isinstance(source, exp.Select) else source.expressions
        if place is not None and not all(_is_user(row.expressions[place]) for row in rows):
            unbound.add(target.this.name)
    for scope in statement.find_all(exp.Select, exp.Update, exp.Delete):
        unbound |= _unbound(scope)
    return unbound


def _unbound(scope: exp.Expr) -> set[str]:
    own = [table for table in scope.find_all(exp.Table) if table.find_ancestor(exp.Select, exp.Update, exp.Delete, exp.Insert) is scope]
    tables = {table.alias_or_name: table.name for table in own if table.name in OF_USERS}
    bound: set[str] = set()
    equals = [
        each
        for each in scope.find_all(exp.EQ)
        if each.find_ancestor(exp.Select, exp.Update, exp.Delete) is scope and each.find_ancestor(exp.Where, exp.Join)
    ]
    for _ in tables:  # a table that is joined to a bound one by the user is bound too
        for each in equals:
            sides = [(_column(each.left), each.right), (_column(each.right), each.left)]
            for column, other in sides:
                if column is not None and (_is_user(other) or _column(other) in bound):
                    bound |= {column} if column else set(tables)
    return {name for alias, name in tables.items() if alias not in bound}


def _column(side: exp.Expr) -> str | None:
    """The table of a column of users; an empty text where it names none."""
    return side.table if isinstance(side, exp.Column) and side.name == "user_id" else None


def _is_user(value: exp.Expr) -> bool:
    return value.sql() == f"'{USER}'"


def tables_of(statement: exp.Expr) -> set[str]:
    return {table.name for table in statement.find_all(exp.Table)}


def parsed(statement: str) -> exp.Expr:
    # pgvector's operator is not known to the parser.
    return sqlglot.parse_one(statement.replace("<#>", "+").replace("<=>", "+"), dialect="postgres")


def test_every_statement_binds_each_table_of_users_to_the_user(db: PostgresDb, statements: list[str]) -> None:
    use_everything(db)

    trees = [
        parsed(statement)
        for statement in statements
        if not statement.startswith(("begin", "commit", "rollback", "savepoint", "create"))
    ]
    assert set().union(*map(tables_of, trees)) & (OF_USERS | OF_ALL) == OF_USERS | OF_ALL
    strays = {tree.sql(): sorted(unbound) for tree in trees if (unbound := of_one_user(tree))}
    assert not strays


def test_only_the_named_operations_look_at_all_users(db: PostgresDb, statements: list[str]) -> None:
    db.get_users()
    db.clear_memories()

    assert any(of_one_user(parsed(statement)) for statement in statements if statement.lstrip().startswith("select user_id"))


def test_the_documented_commands_put_every_table_where_its_keys_allow(db: PostgresDb, schema: str) -> None:
    commands = Path("docs/postgres.md").read_text(encoding="utf-8")
    with psycopg.connect(postgres_server.url(), options=f"-c search_path={schema}") as connection:
        keys: dict[str, list[str]] = dict(connection.execute(_KEYS, [schema]).fetchall())

    assert keys.keys() == OF_USERS | OF_ALL
    assert set(re.findall(r"create_reference_table\('(\w+)'\)", commands)) == OF_ALL
    assert re.findall(r"create_distributed_table\('(\w+)', 'user_id'", commands)[0] == "users"
    colocated = re.findall(r"create_distributed_table\('(\w+)', 'user_id', colocate_with => 'users'\)", commands)
    assert {*colocated, "users"} == OF_USERS
    assert all("user_id" in keys[table] for table in OF_USERS)


_KEYS = """
    select t.table_name, array_agg(k.column_name::text) from information_schema.tables as t
    join information_schema.table_constraints as c using (table_schema, table_name)
    join information_schema.key_column_usage as k using (constraint_schema, constraint_name)
    where t.table_schema = %s and c.constraint_type = 'PRIMARY KEY' group by t.table_name
"""


@pytest.mark.parametrize(
    "statement",
    [
        "select * from memories",
        "select * from memories where memory_id = 'the-user'",
        "select * from memories as m join embeddings as e on e.memory_id = m.memory_id where m.user_id = 'the-user'",
        "select * from memories where user_id = 'the-user' and exists (select from embeddings where embedder_id = 'e')",
        "update memories set user_id = 'the-user'",
        "delete from changes where change_id = 'x'",
        "insert into users (user_id, clock) values ('another', 1)",
        "with turn as (select 1), kept as (insert into changes (change_id, user_id) select 'the-user', 'another' from turn) select 1",
        "with gone as (delete from memories where memory_id = 'x') select 1",
    ],
)
def test_a_statement_that_forgets_the_user_is_noticed(statement: str) -> None:
    assert of_one_user(parsed(statement))
