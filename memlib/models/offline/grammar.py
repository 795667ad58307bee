"""The grammar that turns what a user says of themselves into sentences about the user, and back."""

from __future__ import annotations

import re

_DOUBLING = frozenset(
    [
        "run",
        "swim",
        "jog",
        "sit",
        "get",
        "cut",
        "hit",
        "plan",
        "shop",
        "knit",
        "chat",
        "skip",
        "stop",
        "drum",
        "dig",
        "jam",
        "rap",
        "nap",
    ]
)
_IRREGULAR_THIRD = {"have": "has", "do": "does", "go": "goes", "am": "is", "are": "is", "be": "is", "was": "was", "were": "was"}
_IRREGULAR_BASE = {"has": "have", "does": "do", "goes": "go", "is": "are", "was": "were", "doesn't": "don't", "isn't": "aren't"}
_UNCHANGED_SECOND = frozenset(["can", "could", "will", "would", "should", "must", "may", "might"])
_ADVERBS = frozenset(["also", "usually", "always", "often", "sometimes", "rarely", "never", "really", "mostly", "still", "no"])

_THIRD_PRONOUNS = {
    "i": "they", "me": "them", "my": "their", "mine": "theirs", "myself": "themselves",
    "we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves",
    "your": "the",
}  # fmt: skip
_SECOND_PRONOUNS = {"they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourself"}
_RELATIVE = re.compile(r"\b(?:who|whom|whose|which|that|because|where|when)\b", re.I)
_SECOND_VERB = re.compile(
    r"(\b(?:and|but) (?:also )?)(has|is|was|does|doesn't|isn't|lives|works|likes|loves|hates|enjoys|prefers|wants|plays|speaks|owns|"
    r"drives|eats|drinks|studies)\b"
)
_PRONOUN = re.compile(r"\b(?:" + "|".join(_THIRD_PRONOUNS) + r")\b", re.I)
_THIRD_PRONOUN = re.compile(r"\b(?:" + "|".join(_SECOND_PRONOUNS) + r")\b", re.I)


def gerund(verb: str) -> str:
    """hike -> hiking, run -> running."""
    low = verb.lower()
    if low.endswith("ing") and len(low) > 5:
        return verb
    if low.endswith("ie"):
        return verb[:-2] + "ying"
    if low.endswith("e") and not low.endswith(("ee", "ye", "oe")) and len(low) > 2:
        return verb[:-1] + "ing"
    if low in _DOUBLING:
        return verb + verb[-1] + "ing"
    return verb + "ing"


def third(verb: str) -> str:
    """The form that goes with "User": hike -> hikes."""
    low = verb.lower()
    if low in _IRREGULAR_THIRD:
        return _IRREGULAR_THIRD[low]
    if low.endswith("y") and low[-2:-1] not in set("aeiou"):
        return verb[:-1] + "ies"
    return verb + ("es" if low.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def base(verb: str) -> str:
    """The form that goes with "you": hikes -> hike."""
    low = verb.lower()
    if low in _IRREGULAR_BASE:
        return _IRREGULAR_BASE[low]
    if low.endswith("ies") and len(low) > 4:
        return verb[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return verb[:-2]
    return verb[:-1] if low.endswith("s") and not low.endswith("ss") else verb


def about_user(phrase: str) -> str:
    """First person to third: "walk my dog" -> "walk their dog"."""
    return _PRONOUN.sub(lambda match: _THIRD_PRONOUNS[match[0].lower()], phrase)


def to_user(memory: str) -> str | None:
    """A memory said to the user: "User lives in Lyon" -> "You live in Lyon"; None when it does not begin with the user."""
    match = re.match(r"(?:the\s+)?user\b(?P<owner>['’]s)?\s+(?P<rest>.+)", memory.strip(), re.I | re.S)
    if match is None:
        return None
    rest = _THIRD_PRONOUN.sub(lambda found: _SECOND_PRONOUNS[found[0].lower()], match["rest"]).rstrip(" .")
    said = [f"your {piece}" if match["owner"] else second(piece) for piece in rest.split("; ")]
    return f"Your {listed(said).removeprefix('your ')}" if match["owner"] else f"You {listed(said)}"


def second(predicate: str) -> str:
    """A predicate that goes with "you": "likes tea" -> "like tea"."""
    verb, *rest = predicate.split(" ")
    if verb.lower() in _ADVERBS and rest:
        return f"{verb} {second(' '.join(rest))}"
    if verb.lower() not in _UNCHANGED_SECOND:
        verb = base(verb)
    said = " ".join([verb, *rest])
    # Past a relative pronoun the verb may have another subject: "a dog that barks and is old".
    return said if _RELATIVE.search(said) else _SECOND_VERB.sub(lambda match: match[1] + base(match[2]), said)


def listed(values: list[str], word: str = "and") -> str:
    """tea, jazz and hiking"""
    return values[0] if len(values) == 1 else f"{', '.join(values[:-1])} {word} {values[-1]}"
