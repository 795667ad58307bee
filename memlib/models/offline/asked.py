"""What a question asks of the user, as the statement that an answer completes: "Where do you work?" -> "I work at {}"."""

from __future__ import annotations

import re

from memlib.models.offline import words
from memlib.models.offline.patterns import one_of
from memlib.models.offline.predicates.complements import NUMBER, OFTEN
from memlib.models.offline.predicates.forms import is_gerund
from memlib.models.offline.words import is_job

_ONE = rf"(?:(?:older|younger|new|little|big|other) )?(?:{one_of(words.KIN)}|{one_of(words.PETS)})"
_END = r"(?=[?,]|$| (?:and|or|if|so|for this|at the moment|currently|these days|right now|then|exactly|though|by the way)\b)"
_FRAMES = tuple((re.compile(pattern + _END if pattern[-1:] != "$" else pattern, re.I), frame) for pattern, frame in (
    (r"(?:what(?:'s| is| was) your (?:full |first )?name|who am i (?:talking|speaking|chatting) (?:to|with)|(?:may i (?:have|know|"
     r"ask)|tell me) your name|your name,? please)", "my name is {}"),
    (r"(?:what (?:should|can|may|shall) i call you|how should i (?:call|address) you|what do you (?:like|prefer|"
     r"want) to be called)", "call me {}"),
    (r"(?:how old are you|what(?:'s| is) your age)", "I am {} years old"),
    (rf"how old is your (?P<a>{_ONE})", "my <a> is {} years old"),
    (r"how tall are you", "I am {} tall"),
    (r"how much do you weigh", "I weigh {}"),
    (r"where (?:do you live|are you (?:based|living|located)|do you reside|is home)|(?:what|which) (?:city|town|country|"
     r"part of \w+) (?:do you live|are you) in", "I live in {}"),
    (r"where (?:are you|do you come) (?:originally )?from", "I am from {}"),
    (r"where (?:do|did) you grow up", "I grew up in {}"),
    (r"what do you do(?: (?:for (?:a living|work)|professionally|all day))?|what(?:'s| is) your (?:job|profession|occupation|"
     r"line of work)|what (?:kind|sort|type) of work do you do", "I am {}"),
    (r"where do you work|who do you work for|which company do you work (?:for|at)|who(?:'s| is) your employer", "I work at {}"),
    (r"(?:what|which) (?:sector|industry|field) (?:do|are) you (?:work(?:ing)? )?in", "I work in {}"),
    (r"where (?:do|are) you study(?:ing)?|(?:what|which) (?:university|school|college|uni) (?:do you (?:go to|attend)|"
     r"are you at)", "I study at {}"),
    (r"(?:what|which subject) (?:do|are) you (?:study(?:ing)?|major(?:ing)? in)|what(?:'s| is) your major", "I study {}"),
    (r"when(?:'s| is) your birthday|when were you born|what(?:'s| is) your (?:birthday|date of birth)", "my birthday is {}"),
    (rf"when(?:'s| is) your (?P<a>{_ONE})'s birthday", "my <a>'s birthday is {}"),
    (r"when(?:'s| is) your (?:wedding )?anniversary", "our wedding anniversary is {}"),
    (r"what(?:'s| is| are) your (?P<a>favou?rite [\w ]{2,30}?)", "my <a> is {}"),
    (rf"what(?:'s| is) (?:your|the) (?P<a>{_ONE})(?:'?s? name| called| named)|"
     rf"what do you call your (?P<b>{_ONE})", "my <a><b> is called {}"),
    (rf"what (?:breed|kind of \w+|sort of \w+|type of \w+) is (?:your )?(?P<a>{_ONE}|he|she|it)", "my <a> is {}"),
    (rf"where does your (?P<a>{_ONE}) live", "my <a> lives in {}"),
    (rf"what does your (?P<a>{_ONE}) do(?: for (?:a living|work))?", "my <a> is {}"),
    (r"(?:what|which) languages? do you speak", "I speak {}"),
    (r"(?:what(?:'s| is| are) your (?:native|first|mother) (?:language|tongue))", "my native language is {}"),
    (r"(?:what(?: foods?| things)? (?:are you|is it you are) allergic to|what (?:are|is) your (?:allergies|allergy)|"
     r"are you allergic to anything"
     r"|(?:any|have you got any|do you have any|are there any)(?: known)? (?:food )?allerg(?:ies|y)|"
     r"any (?:food )?allergies)[^?]*", "I am allergic to {}"),
    (r"what (?:are your hobbies|do you (?:like|enjoy|love)(?: doing| to do)?(?: in your (?:free|spare) time)?)", "I like {}"),
    (r"what do you (?:dislike|hate|not like)", "I hate {}"),
    (r"what instruments? do you play|do you play (?:any|an) (?:musical )?instruments?", "I play {}"),
    (r"do you speak any (?:other )?(?:foreign )?languages", "I speak {}"),
    (r"what (?:car|kind of car|bike|phone|camera|computer|laptop|make) do you (?:have|drive|own|use|ride)", "I have {}"),
    (r"how many (?P<a>children|kids|siblings|brothers|sisters|pets|dogs|cats|employees|students|pupils|"
     r"grandchildren) do you have", "I have {} <a>"),
    (r"(?:do you have|have you got|are there|got) (?:any (?:other )?)?(?:pets|children|kids|siblings|animals|brothers or sisters|"
     r"brothers and sisters|family)[^?]*", "I have {}"),
    (r"how (?:often|many times a week|frequently) do you (?P<a>[\w' ]+?)", "I <a> {often}"),
    (r"how long have you (?P<a>[\w' ]+?)", "I have <a> for {}"),
    (r"how (?:long|far) is your commute", "I commute {}"),
    (r"who do you live with|do you live (?:alone )?(?:or )?with (?:anyone|someone|family|others)", "I live with {}"),
    (r"what (?:medication|medications|medicines?|tablets) (?:do you take|are you (?:on|taking))|(?:are you on|"
     r"do you take) any (?:medication|medicines?|tablets)", "I take {}"),
    (r"(?:do you have|have you got) any (?:medical|health|chronic|old)? ?(?:conditions?|issues|problems|injur(?:y|ies)|"
     r"illnesses)[^?]*", "I have {}"),
    (r"do you have (?:any )?experience (?:with|of|in) (?P<a>[\w' ]+?)", "I have {} of experience with <a>"),
    (r"how good is your (?P<a>[A-Z]\w+)|how well do you speak (?P<b>[A-Z]\w+)|what(?:'s| is) your (?P<c>[A-Z]\w+) level|"
     r"what level is your (?P<d>[A-Z]\w+)", "my <a><b><c><d> is {}"),
    (r"(?:what|which) (?:[\w' ]+ )?do you (?P<a>play|collect|teach|grow|read|watch|support|drive|own|keep|make|bake|brew|sing|wear|"
     r"use|take|write|speak|listen to)", "I <a> {}"),
    (r"what are you (?P<a>learning|training for|saving(?: up)? for|writing|building|studying)", "I am <a> {}"),
))  # fmt: skip
_VAGUE = re.compile(
    r"(?:not |no\b|none|nothing|never|maybe|dunno|depends|it depends|sometimes|why|what|ask|secret|a bit$|whatever|any|idk|hmm|well$)",
    re.I,
)


def frames(question: str) -> list[str]:
    """The statements that an answer may complete, with {} for it."""
    found = []
    for pattern, frame in _FRAMES:
        if match := pattern.search(question):
            for name, said in match.groupdict().items():
                frame = frame.replace(f"<{name}>", said or "")
            found.append(frame)
    return found


def completed(frame: str, answer: str) -> str:
    """The statement with the answer in it; empty where the answer says nothing."""
    if not answer or _VAGUE.match(answer):
        return ""
    value = answer
    if "{often}" in frame:
        often = re.match(rf"(?:(?:about|only|just|maybe|usually) )?(?:{OFTEN}|never|rarely|always|{NUMBER} times)\b", value, re.I)
        return frame.replace("{often}", value) if often else ""
    if frame == "I am {}":
        value = re.sub(
            r", (nights|days|night shifts|shifts|evenings|weekends)\b", r" on \1", re.sub(r", (?=(?:at|in|for|on|with)\b)", " ", value)
        )
        if is_job(f"a {re.split(r' (?:on|at|in|for|with) ', value)[0]}") and not re.match(r"(?:an?|the) ", value):
            value = f"{'an' if value[0].lower() in 'aeiou' else 'a'} {value}"
    if frame.endswith(("at {}", "in {}")):
        value = re.sub(r"^(?:at|in|for) ", "", value, flags=re.I)
    if frame.startswith("I have") and frame.endswith("for {}"):
        verb = frame.removeprefix("I have ").split(" ")[0]
        if re.match(r"since\b", value):
            return frame.replace("for {}", value)
        if not re.search(r"\d|years?|months?|decade|life", value) or is_gerund(verb):
            return ""
    if "years old" in frame and re.match(r"\w+ in [A-Z]", value):
        return re.sub(r"(?:am|is) \{\} years old", lambda _: f"{'turn' if frame.startswith('I ') else 'turns'} {value}", frame)
    if "years old" in frame:
        value = re.sub(r" (?:years old|years|yrs|y/?o)$", "", value)
    return frame.replace("{}", value)
