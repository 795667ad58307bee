"""Short answers, read as the statement that they make together with the question: "Where do you live?" "Lyon" -> "I live in Lyon"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memlib.models.offline.sentences import readable, split
from memlib.models.offline.words import ACTIVITIES
from memlib.models.tasks import Turn

_LONGEST = 60
"""Characters of an answer that is nothing but an answer."""
_YES = re.compile(
    r"(?:yes|yeah|yep|yup|sure|of course|i do|i am|definitely|absolutely|indeed|correct|that's right|exactly)\b[\s,.!]*", re.I
)
_NO = re.compile(r"(?:no|nope|nah|not really|not at all|i don't|i do not|i'm not|i am not)\b[\s,.!]*", re.I)
_ASKED = (
    (re.compile(r"\b(?:what(?:'s| is| was) your (?:full |first )?name|who am i (?:talking|speaking|chatting) (?:to|"
    r"with)|may i (?:have|know|ask) "
                r"your name|your name,? please|tell me your name)\b", re.I), "my name is {}"),
    (re.compile(r"\bwhat (?:should|can|may|shall) i call you|how should i (?:call|address) you\b", re.I), "call me {}"),
    (re.compile(r"\bhow old are you|what(?:'s| is) your age\b", re.I), "I am {} years old"),
    (re.compile(r"\bwhere (?:do you live|are you based|do you reside)|(?:what|which) (?:city|town|"
    r"country) (?:do you live|are you) in\b", re.I),
     "I live in {}"),
    (re.compile(r"\bwhere (?:are you|do you come) from\b", re.I), "I am from {}"),
    (re.compile(r"\bwhere (?:do|did) you grow up\b", re.I), "I grew up in {}"),
    (re.compile(r"\b(?:what do you do (?:for (?:a living|work))?|what(?:'s| is) your (?:job|profession|"
    r"occupation))\b", re.I), "I am {}"),
    (re.compile(r"\bwhere do you work|who do you work for|which company do you work (?:for|at)\b", re.I), "I work at {}"),
    (re.compile(r"\bwhen(?:'s| is) your birthday|when were you born|what(?:'s| is) your (?:birthday|"
    r"date of birth)\b", re.I), "my birthday is {}"),
    (re.compile(r"\bwhat(?:'s| is| are) your (?P<what>favou?rite [\w ]{2,30})", re.I), "my {what} is {}"),
    (re.compile(r"\bwhat(?:'s| is) (?:your|the) (?P<what>dog|cat|pet|wife|husband|partner|son|daughter|puppy|"
    r"kitten)'?s? (?:name|called)", re.I),
     "my {what} is called {}"),
    (re.compile(r"\b(?:what languages? do you speak|which languages? do you speak)\b", re.I), "I speak {}"),
    (re.compile(r"\bwhat (?:are|is) (?:you allergic to|your (?:allergies|allergy))|"
    r"what are you allergic to\b", re.I), "I am allergic to {}"),
    (re.compile(r"\b(?:are you allergic to anything|do you have any (?:food )?allergies|"
    r"any allergies)\b", re.I), "I am allergic to {}"),
    (re.compile(r"\bwhat are your hobbies|what do you (?:like|enjoy|love)(?: doing| to do)?\b", re.I), "I like {}"),
)  # fmt: skip
_CHOICE = re.compile(
    r"\b(?:do you (?P<verb>like|love|enjoy|prefer)|"
    r"are you into) (?P<first>[\w' -]{2,40}?),? or (?P<second>[\w' -]{2,40}?)(?: (?:more|better))?\?$",
    re.I,
)
_YES_NO = re.compile(r"(?:^|[,.!] |\b(?:so|and|by the way),? )(?P<verb>do you|are you|have you got) (?P<rest>[^?]{2,60})\?$", re.I)
_LIKES = re.compile(r"(?:like|enjoy|love) ", re.I)


def as_statement(conversation: Sequence[Turn]) -> str:
    """What the last turn says in answer to the one before; empty when it is not surely an answer."""
    if len(conversation) < 2 or conversation[-2].role != "assistant":
        return ""
    answer = conversation[-1].content.strip()
    question = next((piece for piece in reversed(split(readable(conversation[-2].content))) if piece.endswith("?")), "")
    if not question or not answer or len(answer) > _LONGEST or "?" in answer:
        return ""
    if pair := _pair(question, answer):
        return pair
    choice = _CHOICE.search(question)
    return _chosen(choice, answer) if choice else _confirmed(question, answer) or _completed(question, answer)


_TWO = re.compile(
    r"\bdo you (?P<first>smoke|vape|drive|cook|swim|dance|eat [\w ]+?|drink [\w ]+?|like [\w ]+?|have "
    r"[\w ]+?|speak [\w ]+?|play [\w ]+?),? (?:or|and) (?P<second>[\w ]+?)(?: at all)?\?",
    re.I,
)
_VERBS = re.compile("(?:smoke|vape|like|have|speak|" + "|".join(sorted(ACTIVITIES)) + r")\b", re.I)
_OWNED = re.compile(
    r"\b(?:do you have|have you got|are there)\b[^?]*\b(?:pets?|children|kids|siblings|animals|"
    r"brothers|sisters)\b",
    re.I,
)
_NUMBER_FIRST = re.compile(
    r"(?:(?:just|only|yes|yeah),? )*(?:one|two|three|four|five|six|\d)(?: of (?:them|"
    r"each))?[,:]\s+(?=(?:an?|one|two|three|my)\b)",
    re.I,
)
_PERSON = re.compile(
    r"\byour (?P<kin>(?:(?:older|younger|new|little|big) )?(?:brother|sister|son|daughter|husband|"
    r"wife|partner|mother|father|mum|mom|dad|dog|cat|boyfriend|girlfriend|rabbit|horse|baby|child))\b",
    re.I,
)


def spoken_of(conversation: Sequence[Turn]) -> str:
    """Whom the assistant's last question is about, in the user's words: "Is your brother older?" -> "my brother"."""
    if len(conversation) < 2 or conversation[-2].role != "assistant":
        return ""
    found = _PERSON.findall(readable(conversation[-2].content))
    return f"my {found[0].lower()}" if len(set(found)) == 1 else ""


def _pair(question: str, answer: str) -> str:
    """Do you smoke or drink alcohol? Neither. Both verbs are answered."""
    two = _TWO.search(question)
    low = re.sub(r"[^\w ]", "", answer.lower()).strip()
    if two and low in {"neither", "none", "no neither", "neither of them", "both", "yes both", "both of them"}:
        verb = two["first"].split(" ")[0]
        second = two["second"] if _VERBS.match(two["second"]) else f"{verb} {two['second']}"
        no = "" if "both" in low else "do not "
        return f"I {no}{two['first']}. I {no}{second}."
    owned = _OWNED.search(question) and _NUMBER_FIRST.match(answer)
    return f"I have {answer[owned.end() :]}" if owned else ""


def _chosen(choice: re.Match[str], answer: str) -> str:
    verb, first, second = choice["verb"] or "like", choice["first"], choice["second"]
    low = re.sub(r"[^\w ]", "", answer.lower()).removeprefix("yes ").removeprefix("i like ").strip()
    if low in {"both", "both of them", "both actually", "i like both", "i love both", "both yes"}:
        return f"I {verb} {first}. I {verb} {second}."
    if low in {"neither", "none", "neither of them", "neither one"}:
        return f"I don't like {first}. I don't like {second}."
    words = {"the first": first, "the first one": first, "first": first, "the former": first,
             "the second": second, "the second one": second, "second": second, "the latter": second, "the last": second}  # fmt: skip
    picked = words.get(low) or next((option for option in (first, second) if low == option.lower()), "")
    return f"I {verb} {picked}" if picked else ""


def _confirmed(question: str, answer: str) -> str:
    asked = _YES_NO.search(question)
    if asked is None or re.search(
        r"\b(?:any|anything|anyone|want|need|mean|think|know|sure|or|me|ready|looking|ok|okay)\b", asked["rest"], re.I
    ):
        return ""
    subject = "I am" if asked["verb"].lower() == "are you" else "I have" if "have" in asked["verb"].lower() else "I"
    rest = re.sub(r"\byour\b", "my", asked["rest"], flags=re.I)
    if not _YES.sub("", answer) and _YES.match(answer):
        return f"{subject} {rest}"
    if not _NO.sub("", answer) and _NO.match(answer) and subject == "I" and _LIKES.match(rest):
        return f"I don't {rest}"
    return ""


def _completed(question: str, answer: str) -> str:
    if _NO.match(answer):
        return ""
    value = re.sub(
        r"^(?:it's|it is|in|at|from|i'm|i am|just|well|on|that would be|to|maybe)[, ]+", "", _YES.sub("", answer, count=1), flags=re.I
    ).rstrip(" .!")
    if not value or len(value.split()) > 6 or re.match(r"(?:i|i'd|i've|we|my|you|that|this)\b", value, re.I):
        return ""
    for asked, statement in _ASKED:
        if found := asked.search(question):
            what = found.groupdict().get("what") or ""
            return statement.replace("{what}", what.strip()).replace("{}", value.removesuffix(" years old"))
    pets = re.search(r"\bdo you have (?:any )?(?:pets|children|kids|siblings|animals)\b", question, re.I)
    return f"I have {value}" if pets else ""
