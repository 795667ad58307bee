"""agno's memories in PostgreSQL: read, and never written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from secrets import token_hex

import psycopg
import pytest

from memlib.db.postgres import PostgresDb
from memlib.db.schemas import Cause, UserMemory
from memlib.errors import DatabaseError
from memlib.memory.exchange import counts, read_postgres
from tests import postgres_server

AGNO = """
    create table {schema}.agno_memories (
        memory_id varchar not null primary key, memory jsonb not null, feedback text, input text, agent_id varchar, team_id varchar,
        user_id varchar, topics jsonb, created_at bigint not null, updated_at bigint
    )
"""


@pytest.fixture
def schema() -> Iterator[str]:
    """With a table as agno's PostgresDb (3.1) makes it, in a schema of its own."""
    name = f"ai_{token_hex(4)}"
    with psycopg.connect(postgres_server.other_url(), autocommit=True) as connection:
        connection.execute(f"create schema {name}")
        connection.execute(AGNO.format(schema=name))
        rows = [
            ("1", "Likes tea „日本“", "ann", ["drinks"], 200),
            ("2", "Lives in Lyon", "ann", None, None),
            ("3", "Plays chess", "bob", [], 5),
        ]
        for memory_id, memory, user_id, topics, updated_at in rows:
            connection.execute(
                f"insert into {name}.agno_memories values (%s, %s, null, 'my password is hunter2', 'a1', null, %s, %s, 100, %s)",
                [memory_id, json.dumps(memory), user_id, json.dumps(topics), updated_at],
            )
    yield name
    postgres_server.drop_schemas(name, address=postgres_server.other_url())


def test_agnos_memories_are_read_of_each_user(schema: str) -> None:
    source = read_postgres(postgres_server.other_url())

    assert source.name == "agno, PostgreSQL"
    assert counts(source) == {"ann": 2, "bob": 1}
    tea, home, _ = source.memories
    assert (tea.memory, tea.topics, tea.agent_id, tea.created_at, tea.updated_at) == ("Likes tea „日本“", ["drinks"], "a1", 100, 200)
    assert home.updated_at == 100
    assert "hunter2" not in repr(source)


def test_the_table_is_as_it_was_after_reading(schema: str) -> None:
    select = f"select * from {schema}.agno_memories order by memory_id"
    with psycopg.connect(postgres_server.other_url(), autocommit=True) as connection:
        before = connection.execute(select).fetchall()

        read_postgres(postgres_server.other_url())

        assert connection.execute(select).fetchall() == before


def test_memlibs_own_tables_beside_them_are_left_alone(schema: str) -> None:
    own = f"own_{token_hex(4)}"
    db = PostgresDb(db_url=postgres_server.other_url(), db_schema=own)
    try:
        db.change_user_memories(user_id="cleo", cause=Cause("edit"), add=[UserMemory("Likes olives")])

        assert counts(read_postgres(postgres_server.other_url())) == {"ann": 2, "bob": 1}
    finally:
        db.close()
        postgres_server.drop_schemas(own, address=postgres_server.other_url())


def test_a_database_without_such_a_table_says_so() -> None:
    with pytest.raises(ValueError, match="no table of memories as agno writes it"):
        read_postgres(postgres_server.other_url())


def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    with pytest.raises(DatabaseError) as caught:
        read_postgres("postgresql://ann:hunter2@127.0.0.1:1/postgres")

    assert "hunter2" not in str(caught.value)
