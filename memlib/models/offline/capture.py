"""What the last turn of a conversation changes in the memories of its user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memlib.models.offline.continuation import completed
from memlib.models.offline.corrections import corrected
from memlib.models.offline.endings import endings, tells_end
from memlib.models.offline.forgetting import in_chat
from memlib.models.offline.known import introduced
from memlib.models.offline.languages import grammar_of
from memlib.models.offline.languages.asian import is_asian
from memlib.models.offline.languages.asian.following import follow as follow_asian
from memlib.models.offline.languages.engine.following import follow as follow_foreign
from memlib.models.offline.languages.romance import code_of
from memlib.models.offline.languages.romance.following import follow as follow_romance
from memlib.models.offline.leaning import renewed
from memlib.models.offline.made_up import before_made_up
from memlib.models.offline.milestones import turned
from memlib.models.offline.pasted import without_pasted
from memlib.models.offline.reference import spelled_out
from memlib.models.offline.replies import as_statement, located, spoken_of, told_of
from memlib.models.offline.revision import Revision
from memlib.models.offline.rules.children import together
from memlib.models.offline.statements import statements
from memlib.models.offline.withheld import named_in, without_requested
from memlib.models.tasks import CaptureReply, CaptureTask, Turn

_FEW = 8
"""Words that do not tell their language surely."""
_SHORT = 12
"""Words of an answer whose question tells its language."""


def capture(task: CaptureTask) -> CaptureReply:
    revision = Revision(task.existing, task.operations)
    *before, turn = task.conversation
    last = before_made_up(without_pasted(turn.content))
    follow(revision, (*before, replace(turn, content=last)), task.today)
    for listed in named_in(last, revision.untouched):
        revision.end(listed.handle)
    return CaptureReply(changes=completed(without_requested(revision.reply.changes, last, task.existing), last))


def _telling(conversation: Sequence[Turn]) -> str:
    """What tells the language: a short answer's is that of the question."""
    last = conversation[-1].content
    return last if len(last.split()) > _FEW or len(conversation) == 1 else f"{conversation[-2].content} {last}"


def _asked(conversation: Sequence[Turn]) -> str:
    """The question before a turn that is short enough to leave its language open."""
    return conversation[-2].content if len(conversation) > 1 and len(conversation[-1].content.split()) <= _SHORT else ""


def follow(revision: Revision, conversation: Sequence[Turn], today: str) -> None:
    """Revise by what the last turn puts right and says, by what it asks to forget, and by what it says is over."""
    last = conversation[-1].content
    if is_asian(last):
        follow_asian(revision, conversation)
        return
    known = [listed.memory for listed in revision.existing]
    code = code_of(f"{_asked(conversation)} {last}", known)
    grammar = None if code else grammar_of(_telling(conversation))
    if code := code or ("" if grammar else code_of(last, known)):
        follow_romance(revision, conversation, code)
        return
    if grammar:
        follow_foreign(revision, conversation, grammar)
        return
    asked = conversation[-2].content if len(conversation) > 1 else ""
    last = introduced(located(spelled_out(last, asked), conversation), revision.existing)
    revision.correct(corrected(last, revision.existing) | renewed(last, revision.existing) | turned(last, revision.existing))
    over = [is_over for is_over in endings(last, today) if revision.drop(is_over)]
    last = told_of(last, spoken_of(conversation))
    answered = statements(as_statement(conversation), today)
    said = together([*answered, *(said for said in statements(last, today) if said not in answered)])
    revision.take(each for each in said if not (over and tells_end(each)))
    for is_meant in in_chat(conversation, today):
        revision.drop(is_meant)
