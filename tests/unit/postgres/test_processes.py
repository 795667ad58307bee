"""Several processes on one database: none loses or doubles what another writes."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

from memlib.db.postgres import PostgresDb
from memlib.text import fingerprint
from tests import postgres_server

# Each captures the same facts in another order, and one that only it is told.
CAPTURE = """
import random, sys
from memlib.db.postgres import PostgresDb
from memlib.memory import MemoryManager
from memlib.models.offline import OfflineModel

url, schema, number = sys.argv[1:]
facts = [f"I like {thing}" for thing in ("tea", "jazz", "sailing", "old maps", "chess", "gardening")]
random.Random(number).shuffle(facts)
with PostgresDb(url, db_schema=schema) as db:
    manager = MemoryManager(db, OfflineModel())
    print("ready", flush=True)
    sys.stdin.readline()
    for fact in [*facts, f"I am allergic to plant{number}"]:
        manager.create_user_memories(fact, user_id="ann")
"""


def test_eight_processes_that_capture_for_one_user_lose_and_double_nothing(schema: str) -> None:
    command = [sys.executable, "-c", CAPTURE, postgres_server.url(), schema]
    processes = [
        subprocess.Popen([*command, str(number)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for number in range(8)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n", process.communicate()[1]
    outputs = [process.communicate("go\n") for process in processes]

    assert [error for _, error in outputs] == [""] * 8
    with PostgresDb(postgres_server.url(), db_schema=schema) as db:
        memories = db.get_user_memories(user_id="ann")
        written = sum(len(change.changes) for change in db.get_changes(user_id="ann"))
    known = " / ".join(memory.memory for memory in memories)
    assert all(thing in known for thing in ("tea", "jazz", "sailing", "old maps", "chess", "gardening"))
    assert all(f"plant{number}" in known for number in range(8))
    assert max(Counter(fingerprint(memory.memory) for memory in memories).values()) == 1
    assert len(memories) == written == 6 + 8
