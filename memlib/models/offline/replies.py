"""Short answers, read as the statement that they make together with the question: "Where do you live?" "Lyon" -> "I live in Lyon"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memlib.models.offline.asked import completed, frames
from memlib.models.offline.patterns import one_of
from memlib.models.offline.sentences import readable, split
from memlib.models.offline.words import ACTIVITIES, KIN, PETS
from memlib.models.tasks import Turn

_LONGEST = 80
"""Characters of an answer that is nothing but an answer."""
_MOST_WORDS = 12
_YES = re.compile(
    r"(?:yes|yeah|yep|yup|sure|of course|i do|i am|definitely|absolutely|indeed|correct|that's right|exactly)(?: please| thanks|"
    r" pls)?\b[\s,.!]*",
    re.I,
)
_NO = re.compile(r"(?:no|nope|nah|not really|not at all|i don't|i do not|i'm not|i am not)\b[\s,.!]*", re.I)
_CHOICE = re.compile(
    r"\b(?:do you (?P<verb>like|love|enjoy|prefer)|"
    r"are you into) (?P<first>[\w' -]{2,40}?),? or (?P<second>[\w' -]{2,40}?)(?: (?:more|better))?\?$",
    re.I,
)
_YES_NO = re.compile(
    r"(?:^|[,.!:;] |\b(?:so|and|but|or|by the way|first|also|quickly),? )(?P<verb>do you|are you|have you got|have you|"
    r"can you)(?: happen to| also| still| currently)? "
    r"(?P<rest>[^?]{2,70})\?$",
    re.I,
)
_TOLD_YOU = re.compile(
    r"\b(?:(?:remember|note|save|store|keep in mind|right in thinking|correct)\b[^?]{0,20}\bthat|(?:did|didn't) you (?:say|"
    r"mention)(?: that)?|"
    r"(?:you said|you mentioned|i assume|i've assumed)(?: that)?) (?P<said>you[^?]+?)(?:, (?:is that right|right|correct))?\?$",
    re.I,
)
_SUPPOSED = re.compile(
    r"^(?:so|and|then|ah|oh|okay)?,? ?(?P<said>you(?:'re| (?:are|live|work|have|play|study|teach|drive|speak))\b[^?]+?)(?:, (?:right|"
    r"correct|yes|no|then|is that right))?\?$",
    re.I,
)
_OPEN = re.compile(
    r"\b(?:any|anything|anyone|want|need|mean|think|know|sure|or|me|ready|looking|ok|okay|prefer|remember|going to|trying)\b", re.I
)
_HELPED = {"do you": "I", "are you": "I am", "have you got": "I have", "have you": "I have", "can you": "I can"}
_HEAD = re.compile(
    r"[.!?;]+(?:\s+|$)|\s[-–—]+\s|,?\s+(?:but|so|because|though|although|and) (?=(?:I|I'm|my|we|it|he|she|that|what|how|can|any|"
    r"where|please)\b)"
    r"|,\s*(?=(?:I|I'm|I've|my|we|it's|it|he|she|they|what|how|can|could|any|so|why|where|which|please|just give|thanks|"
    r"thank)\b(?!'?s? (?:an?|about) ))",
    re.I,
)
_ADDRESSED = (
    (r"\byou're\b|\byou are\b", "I am"),
    (r"\byou've\b|\byou have\b", "I have"),
    (r"\byou\b", "I"),
    (r"\byour\b", "my"),
    (r"\byourself\b", "myself"),
)
_ROUNDING = re.compile(
    r"^(?:(?:it's|it is|its|i'm|i am|he's|he is|she's|she is|they're|just|only|well|that would be|to|mostly|um|uh|oh|hmm|ok|okay|"
    r"currently|mainly)[, ]+)+",
    re.I,
)


def as_statement(conversation: Sequence[Turn]) -> str:
    """What the last turn says in answer to the one before; empty when it is not surely an answer."""
    if len(conversation) < 2 or conversation[-2].role != "assistant":
        return ""
    answer = _HEAD.split(conversation[-1].content.strip(), maxsplit=1)[0].strip(" ,.!")
    question = next((piece for piece in reversed(split(readable(conversation[-2].content))) if piece.endswith("?")), "")
    if not question or not answer or len(answer) > _LONGEST:
        return ""
    if pair := _pair(question, answer) or _only(question, answer):
        return pair
    choice = _CHOICE.search(question)
    return _chosen(choice, answer) if choice else _confirmed(question, answer) or _completed(question, answer)


_IN_PLACE = re.compile(r"\b(?:I'm|I am|im) in (?=(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?-i:[A-ZÀ-Þ])[\w'-]+)?(?:$|[,.!]| and (?:I|I'm)\b))", re.I)
_AWAY = re.compile(r"\b(?:trip|travel\w*|visit\w*|flight|hotel|holiday|vacation|itinerary|weekend|airport|tour)\b", re.I)


def located(message: str, conversation: Sequence[Turn]) -> str:
    """ "I'm in Leeds", as an answer where nobody speaks of a journey, tells where one lives."""
    earlier = " ".join(turn.content for turn in conversation[:-1])
    return _IN_PLACE.sub("I live in ", message) if earlier and not _AWAY.search(f"{earlier} {message}") else message


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
_PERSON = re.compile(rf"\byour (?P<kin>(?:(?:older|younger|new|little|big) )?{one_of(KIN | PETS)})\b", re.I)


def spoken_of(conversation: Sequence[Turn]) -> str:
    """Whom the assistant's last question is about, in the user's words: "Is your brother older?" -> "my brother"."""
    if len(conversation) < 2 or conversation[-2].role != "assistant":
        return ""
    found = _PERSON.findall(readable(conversation[-2].content))
    return f"my {found[0].lower()}" if len(set(found)) == 1 else ""


_BY_PRONOUN = re.compile(r"(?P<before>(?:[\w ,]{0,30}[.,!] )?)(?:he|she)(?P<verb>'s| is| has| lives| works)\b", re.I)


def told_of(answer: str, whom: str) -> str:
    """The answer with whom it is about in the place of its pronoun: "No, she's 5" is told of "my sister"."""
    match = _BY_PRONOUN.match(answer) if whom else None
    if match is None:
        return answer
    verb = " is" if match["verb"] == "'s" else match["verb"]
    return f"{match['before']}{whom}{verb}{answer[match.end() :]}"


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


_ABILITY = re.compile(
    r"\b(?:can|do|could) you (?:(?:already|also|currently|usually|normally|ever) )?(?P<verb>swim|eat|drink|"
    r"speak|play|cook|drive|ride|read)\b",
    re.I,
)
_ONLY = re.compile(r"(?:no|nope|nah|not really|not yet)\b[,. ]+(?:only|just) (?P<what>[^,.!?]+)", re.I)


def _only(question: str, answer: str) -> str:
    """Can you swim crawl? Nope, only backstroke."""
    asked, only = _ABILITY.search(question), _ONLY.match(answer)
    return f"I {asked['verb'].lower()} only {only['what']}" if asked and only else ""


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
    """A plain yes or no to what was asked of the user."""
    yes = _YES.match(answer) is not None and not _YES.sub("", answer)
    no = _NO.match(answer) is not None and not _NO.sub("", answer)
    if yes and (supposed := _TOLD_YOU.search(question) or _SUPPOSED.search(question)):
        return re.sub(r"^I am in (?=[A-Z])", "I live in ", _in_first_person(supposed["said"]))
    asked = _YES_NO.search(question)
    if asked is None or not (yes or no) or _OPEN.search(asked["rest"]):
        return ""
    subject, rest = _HELPED[asked["verb"].lower()], _in_first_person(asked["rest"])
    if yes:
        return f"{subject} {rest}"
    return f"I do not {rest}" if subject == "I" else f"I can not {rest}" if subject == "I can" else ""


def _in_first_person(text: str) -> str:
    for pattern, own in _ADDRESSED:
        text = re.sub(pattern, own, text, flags=re.I)
    return text


def _completed(question: str, answer: str) -> str:
    """The question's statement with the answer in it."""
    if _NO.match(answer):
        return ""
    value = _ROUNDING.sub("", _YES.sub("", answer, count=1)).rstrip(" .!")
    if not value or len(value.split()) > _MOST_WORDS or re.match(r"(?:i|i'd|i've|we|my|you|that|this)\b", value, re.I):
        return ""
    return next((statement for frame in frames(question) if (statement := completed(frame, value))), "")
