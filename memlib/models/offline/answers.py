"""What can be answered from memories alone: questions about the user, statements, small talk."""

from __future__ import annotations

import re

from memlib.models.offline.aspects import content_terms, specific_terms, states_of
from memlib.models.offline.capture import capture, follow
from memlib.models.offline.composition import Part, current, put_together, take_apart
from memlib.models.offline.facts import Fact
from memlib.models.offline.grammar import listed, to_user
from memlib.models.offline.recall import asks_for_all, forbids, is_yes_no, relevant
from memlib.models.offline.revision import Revision
from memlib.models.offline.sentences import readable, split
from memlib.models.tasks import AnswerTask, CaptureTask, Change

UNKNOWN = "I don't know that yet. Tell me and I'll remember it."
LIMITS = (
    "I'm the built-in offline model: I can only remember what you tell me about yourself and recall it. "
    "For anything else, connect a real model: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own."
)
_ALL = frozenset({"add", "update", "delete"})
_ASKS = re.compile(
    r"^(?:(?:and|so|then|but|hey|hi|ok|okay|well|please),? )*(?:what|where|who|whom|whose|when|why|how|which|do|does|"
    r"did|am|is|are|was|can|"
    r"could|have|has|will|would|should|tell me (?!that)|remind me|list|show me|any idea|summari[sz]e|describe me)\b",
    re.I,
)
_TELL_ME = re.compile(r"\b(?:tell|show|give|remind) me\b(?! about me\b)", re.I)
_ABOUT_USER = re.compile(r"\b(?:i|i'm|me|my|mine|we|our|user|user's)\b", re.I)
_REQUEST = re.compile(
    r"\b(?:should|can|could|would|shall|may|might) (?:i|we|you)\b(?! (?:tell|remind|remember|recall|say))|\bhow (?:do|"
    r"can|to)\b|\b(?:help|give|send|get|make|write|teach|explain)"
    r"(?: to)? me\b|\bfor me\b|\bsuggest|\brecommend",
    re.I,
)
_SMALL_TALK = (
    (re.compile(r"(?:hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening)|greetings)\b[\w ,!.]{0,20}", re.I),
     "Hello! Tell me something about yourself and I'll remember it."),
    (re.compile(r"(?:(?:ok(?:ay)?|great|perfect|cool|nice|awesome)[,.! ]*)?(?:thanks|thank you|thx|cheers)\b.{0,40}", re.I | re.S),
     "You're welcome."),
    (re.compile(r"(?:bye|goodbye|good night|see you|talk (?:to you )?later)\b.{0,40}", re.I | re.S), "Goodbye!"),
    (re.compile(r"(?:ok(?:ay)?|yes|no|sure|cool|great|nice|got it|i see|right)[.! ]*", re.I), "All right."),
)  # fmt: skip


def answer(task: AnswerTask) -> str:
    """In the second person; says so when it does not know, and when it is asked for what it cannot do."""
    text = readable(task.conversation[-1].content).strip()
    question = next((piece for piece in reversed(split(text)) if piece.endswith("?") or _ASKS.match(piece)), "")
    if forbidden := forbids(question, _known(task)):
        return _said(forbidden, question)
    about_user = _ABOUT_USER.search(_TELL_ME.sub("", question)) or asks_for_all(question)
    if question and not _REQUEST.search(question) and about_user:
        return _recalled(question, task)
    noted = _acknowledged(task)
    if noted:
        return f"{noted} {LIMITS}" if question else noted
    return next((reply for pattern, reply in _SMALL_TALK if pattern.fullmatch(text)), LIMITS)


def _known(task: AnswerTask) -> list[Part]:
    memories = [part for memory in task.memories for part in take_apart(memory.memory)]
    # What is remembered has been corrected, edited and forgotten since it was said; only without it the conversation counts.
    return current(memories if task.remembers else [*memories, *_told(task)])


def _recalled(question: str, task: AnswerTask) -> str:
    known = _known(task)
    if asks_for_all(question):
        return f"Here is what I know about you. {_said(known, question)}" if known else "I don't know anything about you yet."
    found = relevant(question, known)
    if not found:
        return UNKNOWN
    told = specific_terms(question) | states_of(question) <= content_terms(put_together(found))
    confirmed = is_yes_no(question) and told and not _denies(found) and len(found) == 1
    return f"Yes. {_said(found, question)}" if confirmed else _said(found, question)


def _told(task: AnswerTask) -> list[Fact]:
    """What holds of all that the user has said in this conversation."""
    revision = Revision((), _ALL)
    for position, turn in enumerate(task.conversation, start=1):
        if turn.role == "user":
            follow(revision, task.conversation[:position], task.today)
    return revision.added


def _denies(parts: list[Part]) -> bool:
    return any(re.search(r"\b(?:doesn't|does not|used to|not|no|never|quit|hates|can't)\b", put_together([part])) for part in parts)


def _acknowledged(task: AnswerTask) -> str:
    """What the last turn told, said back."""
    told = capture(CaptureTask(task.conversation, (), _ALL, task.today)).changes
    name, rest = "", []
    for part in (part for change in told if change.memory for part in take_apart(change.memory)):
        if isinstance(part, Fact) and part.relation.name == "name":
            name = part.value
        elif said := to_user(part if isinstance(part, str) else part.memory):
            rest.append(said[:1].lower() + said[1:])
    greeting = f"Nice to meet you, {name}." if name else ""
    opening = "I'll remember" if task.remembers else "I see"
    noted = f"{opening} that {listed(rest)}." if rest else ""
    changed = capture(CaptureTask(task.conversation, task.memories, _ALL, task.today)).changes
    forgotten = _forgotten(task, changed) if task.remembers else ""
    return " ".join(text for text in (greeting, noted, forgotten) if text)


def _forgotten(task: AnswerTask, changes: list[Change]) -> str:
    known = {memory.handle: memory.memory for memory in task.memories}
    ended = [sentence for change in changes if change.op == "delete" for sentence in split(known[change.memory_id or 0])]
    gone = [said[:1].lower() + said[1:] for sentence in ended if (said := to_user(sentence))]
    return f"I'll forget that {listed(gone)}." if gone else ""


def _said(parts: list[Part], question: str) -> str:
    sentences = [sentence for group in _grouped(parts) for sentence in split(put_together(group))]
    if re.search(r"\bthe user\b", question, re.I):
        return " ".join(re.sub(r"^User\b", "The user", sentence) for sentence in sentences)
    return " ".join(f"{said.rstrip('.')}." if (said := to_user(sentence)) else sentence for sentence in sentences)


def _grouped(parts: list[Part]) -> list[list[Part]]:
    """One sentence a predicate."""
    groups: dict[str, list[Part]] = {}
    for part in parts:
        groups.setdefault(part if isinstance(part, str) else f"{part.form or part.relation.forms[0]}{part.key}", []).append(part)
    return list(groups.values())
