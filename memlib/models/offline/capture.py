"""What the last turn of a conversation says of the user."""

from __future__ import annotations

from memlib.models.offline.facts import Fact, Gone
from memlib.models.offline.revision import Revision
from memlib.models.offline.rules import read_clause
from memlib.models.offline.sentences import clauses
from memlib.models.tasks import CaptureReply, CaptureTask


def capture(task: CaptureTask) -> CaptureReply:
    revision = Revision(task.existing, task.operations)
    revision.take(statements(task.conversation[-1].content, task.today))
    return revision.reply


def statements(message: str, today: str) -> list[Fact | Gone]:
    """The facts of a message, each once, in their order."""
    found: list[Fact | Gone] = []
    for clause in clauses(message):
        found += [said for said in read_clause(clause, today) if said not in found]
    return found
