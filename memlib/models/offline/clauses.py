"""Sentences cut into clauses, each with its own subject: "I like tea and hate coffee" -> "I like tea", "I hate coffee"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from memlib.models.offline.ellipsis import restored
from memlib.models.offline.fragments import fragments, jobs_in
from memlib.models.offline.proper import MONTHS
from memlib.models.offline.reference import resolved
from memlib.models.offline.sentences import sentences
from memlib.models.offline.wording import without_adverbs, without_lead, written_out
from memlib.models.offline.words import DIETS, HEALTH_STATES, KIN, MARITAL, STANDINGS

_LONGEST = 300
"""Characters of a clause; a longer one is not read."""
_LONGEST_SENTENCE = 1_500
_LONGEST_LEAD = 60
"""Characters before a clause that begins after a bare space."""


@dataclass(frozen=True)
class Clause:
    """A clause with its contractions written out, and what the rules must know of its message."""

    text: str
    today: str
    """ISO date."""
    lower: bool = False
    """Its writer uses no capitals, so that a name in lower case is still one."""
    also: bool = False
    """It adds to what was said before, and takes the place of nothing."""


_KIN_NAMED = rf"(?:{'|'.join(sorted(KIN, key=len, reverse=True))}) (?-i:[A-Z])[\w-]+"
_OWN = rf"(?:{'|'.join(sorted(KIN, key=len, reverse=True))})(?: (?-i:[A-Z])[\w-]+)?"
_BESIDE = re.compile(rf"\b(?:(?:me|I) and (?:my|our) (?P<a>{_KIN_NAMED})|(?:my|our) (?P<b>{_KIN_NAMED}) and (?:I|me))\b", re.I)
_ALSO = re.compile(r"\b(?:also|another|as well)\b", re.I)

_SUBJECT = r"(?:I|my|we|our|home is)\b"
_ASKED = (
    r"(?:from now on|(?:please )?call me|you can call me|(?:everyone|everybody|people|my friends|friends|they) calls? me|"
    r"(?:please |always )+(?:answer|reply|respond))"
)
_BEGUN = (
    r"(?<=, )(?:started|joined|moved|switched|left|quit|passed|graduated|retired) (?:at|to|from|my|the|in|with|for|over)\b|"
    r"(?<=, )(?:bought|got|adopted|inherited|leased) (?=an? )"
)
_SPLIT = re.compile(
    rf"(?:[,;]\s*|\s[–—-]+\s*|\s*\(|\)\s*|:\s+|\s)(?:(?:and|but|so|because|since|as|although|though|yet|plus|however|"
    rf"while|also|then)\s(?:(?:yes|yeah|no),?\s)?(?:(?:now|currently|today|lately|these days),?\s)?)?"
    rf"(?=(?:please )?(?:{_SUBJECT}|{_ASKED}|{_BEGUN}))"
    r"|\s*[–—]\s*|\s-+\s|\s*[()]\s*",
    re.I,
)
_SUBORDINATE = re.compile(
    r"\b(?:if|unless|whether|when|whenever|until|before|after|once|that|what|where|how|why|who|whom|which|than|and|or)$", re.I
)
_DATING = re.compile(r"(?:I|we) (?:was|were|got|moved|left|started|retired|turned|had|quit|met|married|graduated)\b", re.I)
"""With these a "since" tells since when, and not why."""
_INTRODUCTION = re.compile(r"(?:my name is|i am|i live in)(?: [\w'-]+){1,3}", re.I)
_VERB = (
    r"(?:(?:also|really|just|now|still|currently) )*(?:live|work|like|love|enjoy|adore|hate|dislike|prefer|have|am|"
    r"speak|play|study|drive|own|use|"
    r"want|hope|plan|run|hike|swim|cook|do not|can not|can|moved|grew up|come|practi[cs]e|go|ride|code|teach|suffer|"
    r"would|will|need|quit|"
    r"stopped|was|got|do (?=\w)|teach|coach|keep|volunteer|commute|charge|grow|sing|bake|collect|wear|moved|came (?!back|home)|"
    r"graduated|retired|"
    r"swim|run|cycle|walk|sew|knit|paint|write|take|make|started|joined|earn|eat|sleep|foster|breed|rent|share|spend|support|follow|"
    r"read|draw|ski|skate|juggle|weld|solder|code|type|dance|climb|row|sail|surf|manage|restore|belong|serve|attend|translate|"
    r"perform|never)\b"
)
_SHARED = re.compile(
    rf"(?:,\s*|\s)(?:and|but) (?:then )?(?={_VERB})"
    r"|,\s*(?=(?:love|like|hate|enjoy|live|work|play|speak|am|originally from|born in|raised in|brought up in|can not|do not|never) )",
    re.I,
)
_STATE = "|".join(re.escape(word) for word in sorted(DIETS | HEALTH_STATES | MARITAL | STANDINGS, key=len, reverse=True))
_COMPLEMENT = re.compile(
    rf"(?:,\s*(?:and |but )?|\s(?:and|but) )(?:also |(?:I am|is) )?(?=(?:\w+ly )?allergic to |"
    rf"(?:lactose|gluten|fructose|histamine)[ -]intolerant\b|"
    rf"(?:an? )?(?:{_STATE})(?=$|,| and | but ))",
    re.I,
)
_BEING = re.compile(
    r"(?:(?:I|we) )?(?P<be>am|are|have been|my (?!favou?rite)[\w' -]{2,30}? (?:is|are)) "
    r"(?!\w+ing\b|(?:not|in|into|on|about|for|of)\b|\w+ (?:in|on|about|of)\b)",
    re.I,
)
_KIN_SUBJECT = re.compile(rf"(?:my|our) {_OWN}(?= (?:is|has|loves|likes|hates|lives|works|plays|does|goes|can)\b)", re.I)
_SHARED_BY_KIN = re.compile(
    r",? (?:and|but) (?:also |now )?(?=(?:is|has|loves|likes|hates|lives|works|plays|does not|goes|can not|"
    r"speaks|studies|takes|drives)\b)"
)
_AIM = re.compile(r"(?:I|we) (?:want|hope|plan|am hoping|am planning|are planning|would like|need|dream|intend) to ", re.I)
_ABLE = re.compile(r"(?:I|we) can (?!not\b)", re.I)
_INFINITIVE = re.compile(r"\b(?:to|will|would|can|could|should|might|may|must)\b", re.I)

_REPORTED = re.compile(
    r"^(?:(?!(?:i|my name|we)\b)[\w' -]{1,40}?\b(?:says?|said|told|tells?|thinks?|thought|keeps? (?:saying|telling|"
    r"calling)|claims?|claimed|asks?|asked|"
    r"wrote|writes|believes?|"
    r"replied|insists?|insisted|texted|goes(?= like|:)|joked))\b",
    re.I,
)
_UNREAL = re.compile(
    r"^(?:if|unless|as an example|for example|for instance|"
    r"when i (?:was|am)|as if|as though|had i|were i|should i|maybe|perhaps|possibly|probably|i wish|"
    r"if only|someday|one day)\b",
    re.I,
)
TIMES = (
    r"(?:(?:on|at) (?:the )?(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days(?: (?:mornings?|evenings?|nights?|afternoons?))?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings|evenings|nights|afternoons))|"
    r"every (?:single |other )?(?:January|February|March|April|May|June|July|August|September|October|November|December|day|morning|"
    r"evening|night|week|weekend|month|year|summer|winter|spring|fall|autumn|"
    r"afternoon|\w+day)"
    r"(?: (?:morning|evening|night|afternoon))?|daily|weekly|(?:once|twice|\w+ times) (?:a|per|every) (?:day|week|month|year)|"
    r"(?:in|during) the (?:mornings?|evenings?|afternoons?)|before (?:bed|work|breakfast)|after (?:work|dinner|lunch))"
)
"""Pattern of an adverbial that makes a habit of what it goes with."""
_TIME_FIRST = re.compile(
    rf"(?P<when>{TIMES}|(?:in|from|starting) (?:early |late |mid-?)?(?:{MONTHS})(?: \d{{4}})?|by (?:age |the age of |"
    rf"the time I am )?(?:\w+|\d{{4}})|since (?:last )?[\w ]{{2,20}}?|"
    rf"for (?:the (?:last|past) )?\w+ years),? "
    rf"(?P<rest>(?:I|we) .+)",
    re.I,
)


_JOB_NEWS = re.compile(
    r"\b(?:got|landed|new|start(?:ed|ing)?) (?:the |a |my )?(?:new )?(?:job|role|position)\b|"
    r"\bgot promoted\b|\bpromoted!",
    re.I,
)


def clauses(message: str, today: str) -> list[Clause]:
    """The clauses of a message that may state something of its writer."""
    lower = not re.search(r"[A-Z]", re.sub(r"\bI\b", "", message)) or re.search(r"\b(?:i|im|ive)\b", message) is not None
    said = resolved(sentences(message))
    news = [text for sentence in said for text in jobs_in(sentence)] if _JOB_NEWS.search(message) else []
    return [Clause(text, today, lower, also) for sentence in said for text, also in _clauses(sentence)] + [
        Clause(text, today, lower) for text in news
    ]


def _clauses(sentence: str) -> Iterator[tuple[str, bool]]:
    text = written_out(sentence) if len(sentence) <= _LONGEST_SENTENCE else ""
    if _REPORTED.search(text) or _UNREAL.search(without_lead(text)):
        return
    yield from ((said, False) for said in (*fragments(sentence), *_company(sentence)))
    for piece in _apart(text):
        clause = restored(without_lead(piece))
        # What holds only unless something else does is no fact by itself.
        if clause and len(clause) <= _LONGEST and not re.search(r"\sunless\b", clause):
            also = _ALSO.search(piece) is not None
            yield from ((text, also) for text in _with_subject(_time_last(re.split(r"\sif\b", clause)[0])))


def _company(sentence: str) -> list[str]:
    """My wife Ngozi and I: she is named, whatever the two of them do."""
    return [f"my {match['a'] or match['b']}" for match in _BESIDE.finditer(sentence)]


def _apart(sentence: str) -> list[str]:
    """The sentence cut where a clause with its own subject begins."""
    pieces, begin = [], 0
    for boundary in _SPLIT.finditer(sentence):
        if _begins_clause(sentence[begin : boundary.start()], boundary[0].strip(), sentence[boundary.end() :]):
            pieces.append(sentence[begin : boundary.start()])
            begin = boundary.end()
    return [*pieces, sentence[begin:]]


def _begins_clause(before: str, joint: str, after: str) -> bool:
    """After a bare space a clause begins only where what comes before is whole: "hi I am Bob", but "the house I live in"."""
    if joint in {"", "as"}:
        if after[:2].lower() != "i " or len(before) > _LONGEST_LEAD:
            return False
        lead = without_lead(f"{before} ")
        return not lead or _INTRODUCTION.fullmatch(lead) is not None
    if joint == "since" and _DATING.match(after):
        return False
    return joint in {"-", "–", "—", "(", ")"} or not _SUBORDINATE.search(before)


def _time_last(clause: str) -> str:
    """On weekends I play tennis -> I play tennis on weekends"""
    match = _TIME_FIRST.fullmatch(clause)
    return f"{match['rest']} {match['when'][0].lower()}{match['when'][1:]}" if match else clause


def _with_subject(clause: str) -> Iterator[str]:
    """Verbs that share a subject, each with its own. A bare verb after "to" goes on with the infinitive: "I want to sing and dance"."""
    subject = re.match(r"(?:I|we)\b", clause, re.I)
    if kin := _KIN_SUBJECT.match(clause):
        first, *others = _SHARED_BY_KIN.split(clause)
        yield from (first, *(f"{kin[0]} {other}" for other in others))
        return
    pieces = [piece for shared in _SHARED.split(clause) for piece in _complements(shared)]
    if subject is None:
        yield from _complements(clause)
        return
    yield pieces[0]
    for before, piece in itertools.pairwise(pieces):
        if _INFINITIVE.search(before) and not re.match(r"(?:hate|dislike|can not|do not|am)\b", piece, re.I):
            if aim := _AIM.match(before) or _ABLE.match(before):
                yield f"{aim[0]}{piece}"
            continue
        made = "was " if re.match(r"(?:raised|brought up|born) ", piece, re.I) else ""
        yield without_adverbs(f"{subject[0]} {made}{piece}")


def _complements(clause: str) -> list[str]:
    """What a shared "am" says, each with its own: "am vegetarian and allergic to nuts"; not "am into vegan and vegetarian"."""
    state = _BEING.match(clause)
    first, *others = _COMPLEMENT.split(clause) if state else [clause]
    return [first, *(f"{state['be']} {other}" for other in others if state)]
