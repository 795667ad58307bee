"""What of a message may speak of the user: clauses in the first person, outside of questions, quotes, fiction, code and secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONGEST = 20_000
"""Characters read of one message."""
_LONGEST_CLAUSE = 300
_PASTED = 1_500
"""From this length on a message is taken for a pasted document unless it mostly speaks of its writer."""

_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`", re.S)
_QUOTED_LINE = re.compile(r"^\s*>.*$", re.M)
_QUOTE = re.compile(r'"([^"\n]*)"|“([^”\n]*)”|«([^»\n]*)»|(?<!\w)\'([^\'\n]+(?:\'\w[^\'\n]*)*)\'(?!\w)')
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Jr|Sr|vs|etc|e\.g|i\.e|approx|[A-Z])\.$")
_END = re.compile(r"[.!?…。！？]+[\"')\]]*(?:\s+|$)|[\n;]+|[。！？]")

_SECRET = re.compile(
    r"\b(?:pass(?:word|code|phrase|wd)|pin (?:code|number|is)|my pin|api[ _-]?key|secret|private key|access token|token is|ssn|social security|"
    r"credit card|debit card|card number|cvv|cvc|iban|routing number|account number|passport number|licen[cs]e number|one-time code|otp|2fa)\b"
    r"|\b(?:\d[ -]?){13,19}\b|\b\d{3}-\d{2}-\d{4}\b|\b(?:sk|pk|ghp|gho|xox[bp]|AKIA)[-_A-Za-z0-9]{12,}"
    r"|\b(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{20,}\b",
    re.I,
)
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|override|bypass|forget)\b.{0,60}\b(?:instructions?|rules?|prompts?|guidelines|policy)\b|\bsystem prompt\b"
    r"|\b(?:you must|you are now|you will now|from now on,? you)\b|</?\w+>|\[/?(?:INST|SYSTEM)\]",
    re.I,
)
_JOKE = re.compile(r"\b(?:just |only )?(?:kidding|joking)\b|\bjk\b|\bnot really,? (?:lol|haha)\b|\b(?:sarcasm|/s)\b", re.I)
# From here on the message is a text that someone may say, not what its writer says of himself.
_FICTION = re.compile(
    r"\b(?:imagine|pretend|suppose|supposing|let's say|let us say|say that|role-?play|act as|play the (?:role|part)|hypothetically|what if|"
    r"in (?:my|the|a) (?:story|novel|book|dream|game|script|play)|my character|as a character|dreamt|dreamed)\b"
    r"|\b(?:write|draft|compose|generate|create|make up|tell|continue|finish)\b.{0,40}\b(?:story|stories|novel|poem|lyrics|song|script|dialog(?:ue)?|"
    r"monolog(?:ue)?|scene|speech|haiku|joke|rap|essay|persona|bio|tweet|post|caption|letter|email|e-mail|message|cv|resume|résumé)\b"
    r"|\b(?:translate|proof-?read|paraphrase|rephrase|rewrite|reword|summari[sz]e|transcribe|edit|improve|correct|fix|check)\b.{0,40}"
    r"(?::|\b(?:text|sentence|sentences|paragraph|grammar|draft|essay|letter|email|following|into)\b)"
    r"|\b(?:lyrics|poem|quote|excerpt|transcript|article|example sentence|for example|example):",
    re.I,
)
_REPORTED = re.compile(
    r"^(?:(?!(?:i|my name|we)\b)[\w' -]{1,40}?)\b(?:says?|said|told|tells?|thinks?|thought|claims?|claimed|asks?|asked|wrote|writes|believes?|"
    r"replied|insists?|insisted|texted|goes like|joked)\b",
    re.I,
)
_UNREAL = re.compile(
    r"^(?:if|unless|when i was|when i am|as if|as though|had i|were i|should i|maybe|perhaps|i wish|if only|the day|someday)\b", re.I
)
_QUESTION = re.compile(
    r"(?:^|[,:–—]\s*|\s-\s|\b(?:and|so|but|or)\s+)(?:what|where|who|whose|when|why|how|which|can|could|would|will|do|does|did|is|are|am|should|may|"
    r"shall|have you|has|any|got any|anything)\b",
    re.I,
)
_TAG = re.compile(
    r",?\s*(?:right|correct|no|yes|huh|(?:do|did|is|are|was|have|am|would|could)(?:n't| not)? (?:i|it|we|you|he|she|they))\s*\?$", re.I
)

_CONTRACTIONS = (
    (re.compile(r"\b(I)(?:'m|m)\b(?!\.)", re.I), r"\1 am"),
    (re.compile(r"\b(I|we)'?ve\b", re.I), r"\1 have"),
    (re.compile(r"\b(I)(?:'d|d)\b", re.I), r"\1 would"),
    (re.compile(r"\b(I|we)'ll\b", re.I), r"\1 will"),
    (re.compile(r"\bwe're\b", re.I), "we are"),
    (re.compile(r"\bcan(?:'?t|not)\b"), "can not"),
    (re.compile(r"\bwon'?t\b"), "will not"),
    (re.compile(r"\b(do|does|did|is|are|was|have|has|had|would|could|should)n'?t\b"), r"\1 not"),
    (re.compile(r"\b(name|birthday|favou?rite [\w ]{1,20}|dog|cat|wife|husband|son|daughter|job|hobby|goal)'s (?=(?!name|birthday)\w)"), r"\1 is "),
    (re.compile(r"\b(am|is) gonna\b", re.I), r"\1 going to"),
    (re.compile(r"\bwanna\b", re.I), "want to"),
    (re.compile(r"\bgotta\b", re.I), "have to"),
)  # fmt: skip
_ADVERB = (
    r"(?:really|also|just|still|now|currently|actually|absolutely|definitely|honestly|totally|truly|personally|recently|basically|simply|"
    r"especially|particularly|deeply|finally|both|all|officially|very much|quite|mostly|mainly|primarily|kind of|kinda|sort of|already)"
)
_DROPPED_ADVERB = re.compile(rf"\b((?:I|we)(?: (?:am|do not|have|was|can not|are))?) {_ADVERB}(?: {_ADVERB})?(?= \w)", re.I)

_LEAD = re.compile(
    r"(?:(?:well|so|actually|also|and|but|oh|ok|okay|yes|yeah|yep|no|nope|sure|right|hi|hey|hello|hiya|howdy|greetings|good (?:morning|afternoon|evening)|btw|"
    r"by the way|fyi|just so you know|so you know|for your information|for context|as you know|as i said|like i said|in fact|to be honest|tbh|"
    r"honestly|personally|basically|anyway|anyways|plus|thanks|thank you|please|for the record|currently|nowadays|these days|now|correction|"
    r"sorry|oops|wait|update|because|since|although|though|then|besides|moreover|speaking of which|another thing|oh and|first of all|"
    r"nice to meet you|good to know|great|cool|nice|hmm|haha|lol|yeah so|no wait|wow|i mean|you know|you see|let's see|all right|alright|"
    r"a bit about me|about me|let me introduce myself|"
    r"(?:i (?:just )?(?:want|wanted|would like) you to (?:know|remember)|i (?:just )?(?:want|wanted) to (?:say|mention|let you know|tell you)|"
    r"(?:please )?(?:note|remember|keep in mind|be aware|don't forget|do not forget|make a note|save|store)|"
    r"you should know|i (?:should|must|have to) (?:say|mention|add|admit|tell you)|i (?:told|mentioned)(?: you)?|"
    r"i forgot to (?:say|mention)|did i (?:mention|tell you)|it turns out|the truth is|the thing is|fun fact)(?: that)?"
    r")(?:\s+there|\s+\w+(?=,))?(?:\s*[,:!.…–—-]+\s*|\s+))",
    re.I,
)

_SUBJECT = r"(?:I|my|we|our)\b"
_VERB = (
    r"(?:also |really |just |now |still |currently )*(?:live|work|like|love|enjoy|adore|hate|dislike|prefer|have|am|was|speak|play|study|drive|own|"
    r"use|want|hope|plan|run|hike|swim|cook|eat|drink|do not|don't|can not|can't|can|moved|grew|come|practice|practise|follow|go|ride|code|"
    r"teach|attend|suffer|got|would|will|need|quit|stopped|started|met|went|know)\b"
)
_SPLIT = re.compile(
    rf"\s*(?:[,;]\s*|\s[–—-]+\s*|\(|\)|:\s+|\s)(?:(?:and|but|so|because|since|as|although|though|yet|plus|however|while|also|then)\s+)?"
    rf"(?=(?:please )?(?:{_SUBJECT}|call me|you can call me|(?:please |always )+(?:answer|reply|respond)))"
    rf"|\s+[–—-]+\s+|[–—]|\s*[()]\s*",
    re.I,
)
_BARE = re.compile(
    rf"(?:,\s*|\s+)(?:and|but)\s+(?:then )?(?={_VERB})|,\s+(?=(?:love|like|hate|enjoy|live|work|play|speak|have|am)\s)", re.I
)
_SUBORDINATE = re.compile(
    r"\b(?:if|unless|whether|when|whenever|until|before|after|once|that|what|where|how|why|who|whom|which|than|think|thought|say|said|says|know|"
    r"hope|wish|guess|feel|felt|believe|bet|sure|glad|afraid|sorry|thing|things|everything|all|time|way|place|one|as|like|told|him|her|them|you|"
    r"people|and my|of|for|with|to|in|on|at|by|about|from|and|or|is|are|was|were|see|love|hate|while|moment|person|reason|day)$",
    re.I,
)
_INFINITIVE = re.compile(r"\b(?:to|will|would|can|could|should|might|may|must|let me|going to)\b", re.I)


def clauses(message: str) -> list[str]:
    """The clauses that state something of the user, each beginning with its subject, contractions written out."""
    return [clause for sentence in sentences(message) for clause in _clauses(sentence)]


def sentences(message: str) -> list[str]:
    """The sentences in which the user may speak of themselves; of a question, the statement before it."""
    text = _LINK.sub(" … ", _QUOTED_LINE.sub(" ", _CODE.sub(" … ", message[:_LONGEST])))
    if _JOKE.search(text):
        return []
    found = []
    for sentence in split(_QUOTE.sub(_unquoted, text.replace("’", "'").replace("‘", "'"))):
        fiction = _FICTION.search(sentence)
        if not _SECRET.search(sentence) and not _INJECTION.search(sentence):
            found.append(sentence[: fiction.start()] if fiction else sentence)
        if fiction:
            break
    return [stated for sentence in found if (stated := _stated(sentence)) and not _pasted(text)]


def split(text: str) -> list[str]:
    """Sentences with their closing marks."""
    found: list[str] = []
    begin = 0
    for end in _END.finditer(text):
        piece = text[begin : end.end()].strip()
        if piece and not _ABBREVIATION.search(piece[-6:]):
            found.append(piece)
            begin = end.end()
    return [*found, text[begin:].strip()] if text[begin:].strip() else found


def _unquoted(quote: re.Match[str]) -> str:
    """A quoted name stays; what else is quoted, somebody said."""
    inner = next(group for group in quote.groups() if group is not None)
    speaks = re.search(r"\b(?:i|i'm|my|me|we|you)\b", inner, re.I)
    return inner if len(inner.split()) <= 3 and not speaks else " … "


def _pasted(text: str) -> bool:
    if len(text) < _PASTED:
        return False
    found = split(text)
    return sum(bool(re.search(r"\b(?:i|my|i'm|we)\b", sentence, re.I)) for sentence in found) < 0.4 * len(found)


def _stated(sentence: str) -> str:
    if sentence.rstrip("\"') ").endswith("?"):
        question = _QUESTION.search(sentence)
        if question is None or _TAG.search(sentence):
            return ""
        sentence = sentence[: question.start()]
    return sentence.rstrip(" .!…,;:")


def _clauses(sentence: str) -> Iterator[str]:
    text = written_out(sentence)
    if _REPORTED.search(text):
        return
    for clause in _apart(text):
        bare = _without_lead(clause)
        if len(bare) > _LONGEST_CLAUSE or _UNREAL.search(bare):
            continue
        yield from _inherited(re.split(r"\s(?:if|unless)\b", bare)[0])


def written_out(text: str) -> str:
    """Contractions in full, and without the adverbs that change nothing: "I'm really into jazz" -> "I am into jazz"."""
    for pattern, full in _CONTRACTIONS:
        text = pattern.sub(full, text)
    return _DROPPED_ADVERB.sub(r"\1", " ".join(text.split()))


def _without_lead(clause: str) -> str:
    for _ in range(6):
        shorter = _LEAD.sub("", clause, count=1) if _LEAD.match(clause) else clause
        if shorter == clause:
            break
        clause = shorter
    return _DROPPED_ADVERB.sub(r"\1", clause).strip(" ,.!:")


def _apart(sentence: str) -> list[str]:
    """The sentence cut where a new clause with its own subject begins, but not after a word that makes the clause part of the one before."""
    pieces, begin = [], 0
    for boundary in _SPLIT.finditer(sentence):
        joined = boundary[0].strip()
        bare = joined in {"", "as"} and sentence[boundary.end() :][:2].lower() != "i "
        if not bare and (joined or not _SUBORDINATE.search(sentence[: boundary.start()])):
            pieces.append(sentence[begin : boundary.start()])
            begin = boundary.end()
    return [*pieces, sentence[begin:]]


def _inherited(clause: str) -> Iterator[str]:
    """Verbs that share a subject, each with its own: "I like tea and hate coffee"."""
    subject = re.match(r"(?:I|we)\b", clause, re.I)
    pieces = _BARE.split(clause) if subject else [clause]
    yield pieces[0]
    whole = pieces[0]
    for piece in pieces[1:]:
        if _INFINITIVE.search(whole) and not re.match(r"(?:hate|dislike|can not|do not|am)\b", piece, re.I):
            return
        whole = piece
        yield _DROPPED_ADVERB.sub(r"\1", f"{subject[0] if subject else 'I'} {piece}")
