"""What is answered from memories alone: questions about the user, statements, small talk."""

from __future__ import annotations

import re

from memlib.models.offline.aspects import categories_of, content_terms, relations_of
from memlib.models.offline.capture import capture
from memlib.models.offline.composition import Part, current, put_together, take_apart
from memlib.models.offline.facts import Fact
from memlib.models.offline.grammar import listed, to_user
from memlib.models.offline.sentences import split
from memlib.models.offline.words import categories
from memlib.models.tasks import AnswerTask, CaptureTask

_UNKNOWN = "I don't know that yet. Tell me and I'll remember it."
_LIMITS = (
    "I'm the built-in offline model: I can only remember what you tell me about yourself and recall it. "
    "For anything else, connect a real model (set OPENAI_API_KEY or OPENAI_BASE_URL)."
)
_ALL = re.compile(
    r"\b(?:what|everything|all)\b.*\b(?:know|remember|learned|have)\b.*\b(?:about|of|on) (?:me|the user)\b|\bwho am i\b|\btell me about (?:me|myself)\b"
    r"|\bdescribe me\b|\bwhat (?:do|can) you (?:know|remember)\b",
    re.I,
)
_ASKS = re.compile(
    r"^(?:and |so |then |but |hey |ok |okay )*(?:what|where|who|whom|whose|when|why|how|which|do|does|did|am|is|are|was|can|could|have|has|will|would|should|"
    r"tell me|remind me|list|show me|any idea)\b",
    re.I,
)
_ABOUT_USER = re.compile(r"\b(?:i|i'm|me|my|mine|we|our|the user|the user's|user)\b", re.I)
_YES_NO = re.compile(r"^(?:and |so |then |but )*(?:do|does|did|am|is|are|have|has|was)\b", re.I)
_GREETING = re.compile(r"^(?:hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening)|greetings)\b[\w ,!.]{0,20}$", re.I)
_THANKS = re.compile(r"^(?:ok(?:ay)?|great|perfect|cool|nice|awesome)?[,.! ]*(?:thanks|thank you|thx|cheers)\b", re.I)
_BYE = re.compile(r"^(?:bye|goodbye|good night|see you|talk (?:to you )?later)\b", re.I)


def answer(task: AnswerTask) -> str:
    """In the second person; says so when it does not know, and when it is asked for what it cannot do."""
    text = task.conversation[-1].content.strip()
    question = next((part for part in reversed(split(text)) if part.endswith("?") or _ASKS.match(part)), None)
    if question and (_ABOUT_USER.search(question) or _ALL.search(question)):
        return _recalled(question, task)
    return _acknowledged(task) or _small_talk(text) or _LIMITS


def _acknowledged(task: AnswerTask) -> str:
    changes = capture(CaptureTask(task.conversation, (), frozenset({"add", "update", "delete"}), task.today)).changes
    memories = [change.memory for change in changes if change.memory]
    name = next(
        (part.value for memory in memories for part in take_apart(memory) if isinstance(part, Fact) and part.relation.name == "name"),
        None,
    )
    rest = [_lower(said) for memory in memories if not memory.startswith("User's name is") and (said := to_user(memory))]
    greeting = f"Nice to meet you, {name}." if name else ""
    noted = f"I'll remember that {listed(rest)}." if rest else ""
    return " ".join(part for part in (greeting, noted) if part)


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _small_talk(text: str) -> str:
    if _GREETING.match(text):
        return "Hello! Tell me something about yourself and I'll remember it."
    if _THANKS.match(text):
        return "You're welcome."
    return "Goodbye!" if _BYE.match(text) else ""


def _recalled(question: str, task: AnswerTask) -> str:
    known = current(part for listed_memory in task.memories for part in take_apart(listed_memory.memory))
    if not known:
        return _UNKNOWN
    if _ALL.search(question):
        return f"Here is what I know about you. {_said(known, question)}"
    found = _relevant(question, known)
    if not found:
        return _UNKNOWN
    sure = _YES_NO.match(question) and bool(content_terms(question) & content_terms(put_together(found)))
    return f"Yes. {_said(found, question)}" if sure and not _negative(found) else _said(found, question)


def _negative(parts: list[Part]) -> bool:
    return any(isinstance(part, Fact) and part.relation.name in {"dislikes", "avoids", "abstains", "has no"} for part in parts)


def _relevant(question: str, known: list[Part]) -> list[Part]:
    relations, kinds = relations_of(question), categories_of(question)
    about = [part for part in known if isinstance(part, Fact) and part.relation.name in relations]
    favourites = [part for part in about if part.key and content_terms(part.key) & content_terms(question)]
    if favourites:
        return list(favourites)
    of_kind = [part for part in about if kinds.intersection(categories(f"{part.key} {part.value}"))]
    if of_kind:
        return list(of_kind)
    untold = [part for part in about if not categories(part.value)]
    wanted = content_terms(question)
    named = [part for part in known if _overlap(part, wanted)]
    if kinds and not named:
        return list(untold)
    return named if named and not (about and not kinds) else list(about) or named


def _overlap(part: Part, wanted: frozenset[str]) -> bool:
    return not wanted.isdisjoint(content_terms(part if isinstance(part, str) else f"{part.value} {part.key}"))


def _said(parts: list[Part], question: str) -> str:
    sentences = [sentence for part in _grouped(parts) for sentence in split(part)]
    if re.search(r"\bthe user\b", question, re.I):
        return " ".join(re.sub(r"^User\b", "The user", sentence) for sentence in sentences)
    return " ".join(f"{said.rstrip('.')}." if (said := to_user(sentence)) else sentence for sentence in sentences)


def _grouped(parts: list[Part]) -> list[str]:
    """One sentence a predicate."""
    groups: dict[str, list[Part]] = {}
    for part in parts:
        groups.setdefault(part if isinstance(part, str) else f"{part.form or part.relation.forms[0]}{part.key}", []).append(part)
    return [put_together(group) for group in groups.values()]
