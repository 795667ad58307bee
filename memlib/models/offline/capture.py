"""What the last turn of a conversation changes in the memories of its user."""

from __future__ import annotations

from memlib.models.offline.forgetting import in_chat
from memlib.models.offline.replies import as_statement
from memlib.models.offline.revision import Revision
from memlib.models.offline.statements import statements
from memlib.models.tasks import CaptureReply, CaptureTask


def capture(task: CaptureTask) -> CaptureReply:
    revision = Revision(task.existing, task.operations)
    said = statements(task.conversation[-1].content, task.today)
    revision.take(said or statements(as_statement(task.conversation), task.today))
    for is_meant in in_chat(task.conversation, task.today):
        revision.drop(is_meant)
    return revision.reply
