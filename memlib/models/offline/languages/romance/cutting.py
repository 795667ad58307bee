"""Cuts a sentence into the clauses that may state something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from memlib.models.offline.languages.romance.grammar import Romance
from memlib.models.offline.languages.romance.openings import with_verbs
from memlib.models.offline.languages.romance.people import in_apposition, subject_of
from memlib.models.offline.languages.romance.phrase import NAME, Subject, of_other, of_user

_DRAWN = re.compile(r"([a-zà-ÿ])\1{2,}")
"""A letter that is drawn out: adoroooo."""
_LONGEST, _PLAIN = 8, 4
"""Words of a member of a list: of a name or a job, and of any other."""


@dataclass(frozen=True)
class Clause:
    text: str
    following: tuple[str, ...] = ()
    """The members of a list that go on behind its comma."""
    depends: bool = False
    """Whether it hangs on what stands before it, "cree que ...", and that names nobody: "Ana, que ..."."""


def clauses(sentence: str, language: Romance) -> Iterator[Clause]:
    """The clauses that are stated: outside of questions, of what is supposed, and of what others say."""
    text = mended(sentence.strip(), language)
    pieces = _pieces(text, language)
    asking = False
    for place, (joint, piece) in enumerate(pieces):
        if re.match(rf"(?:{language.unreal})", piece, re.I) or re.search(language.reported, piece, re.I):
            return
        asking = _asks(place, pieces, text, language, before=asking)
        piece = _unguarded(piece, language)
        if asking or not piece or re.search(rf"\b(?:{language.doubt})", piece, re.I):
            continue
        depends = joint in {"que", "che"} and place > 0 and not re.search(rf"{NAME}$", pieces[place - 1][1])
        yield Clause(piece, _listed(pieces[place + 1 :], language), depends)


def _unguarded(piece: str, language: Romance) -> str:
    """What stands before a secret, up to the word that joins the two."""
    if not re.search(language.guarded, piece, re.I):
        return piece
    before = re.split(rf"\s(?:{language.joints})\s", piece, maxsplit=1)[0]
    return before if before != piece and not re.search(rf"{language.guarded}|\d", before, re.I) else ""


def mended(text: str, language: Romance) -> str:
    """In the spelling of books, and with the names of the user's people beside the words for them."""
    text = drawn_in(text)
    for pattern, told in language.mended:
        text = re.sub(pattern, told, text, flags=re.I)
    return in_apposition(with_verbs(_capitalised(text, language), language), language)


def _capitalised(text: str, language: Romance) -> str:
    """Where one is from, in a text without capitals."""
    if text != text.lower():
        return text
    behind = rf"[,.;]| (?:y|e|ma|pero|mas|{language.resumes})\b|$"
    place = rf"(?P<place>(?!(?:{language.of_no_place})\b)[a-zà-ÿ]{{4,}})(?={behind})"
    origin = rf"\b(?P<from>(?:soy|sono|sou) (?:de|di|da|do) ){place}"
    return re.sub(origin, lambda match: f"{match['from']}{match['place'].title()}", text)


def drawn_in(text: str) -> str:
    return _DRAWN.sub(r"\1", text)


def _pieces(text: str, language: Romance) -> list[tuple[str, str]]:
    """Each with the word that joins it to what stands before."""
    found = [("", "")]
    others = False
    for part in re.split(r"\s*(?:[,;:()¡!–—…]|\.{2,}|\s-\s|\.\s|(?=¿))+\s*", text):
        joint, rest = "", part.strip(" .?")
        while rest:
            begin = re.match(rf"(?:{language.joints}) +(?=\S)", rest, re.I)
            if begin:
                joint, rest = begin[0].strip(), rest[begin.end() :]
                continue
            others = others or subject_of(rest, language) is not None
            cut = _cut(rest, language, others=others)
            found.append((joint, rest[: cut.start()] if cut else rest))
            joint, rest = (cut["joint"].strip(), rest[cut.end() :]) if cut else ("", "")
    return [piece for piece in found if piece[1]]


def before_clause(text: str, language: Romance) -> str:
    """What stands before a clause with a verb of its own."""
    cut = _cut(text, language, others=False)
    return text[: cut.start()] if cut else text


def _cut(text: str, language: Romance, *, others: bool) -> re.Match[str] | None:
    """Where a clause with a verb of its own, or a question, begins within the text; of others, if the text speaks of them."""
    for joint in _joint(language).finditer(text):
        rest = text[joint.end() :]
        if joint["joint"] == "" and re.match(rf"(?:{language.resumes})(?!\w)", rest, re.I):
            if _resumes(text[: joint.start()], language):
                return joint
            continue
        if (
            joint["joint"] == ""
            or re.fullmatch(rf"(?:{language.stop})", joint["joint"].strip(), re.I)
            or _states(rest, language, others=others)
        ):
            return joint
    return None


@cache
def _joint(language: Romance) -> re.Pattern[str]:
    return re.compile(rf"\s(?P<joint>(?:{language.joints}|{language.stop})\s+|(?=(?:{language.turns}|{language.resumes})(?!\w)))", re.I)


def _resumes(before: str, language: Romance) -> bool:
    """Whether a new clause may begin behind this one without a mark, as in chats: "soy de Lugo tengo 20 años"."""
    small = rf"{language.joints}|{language.stop}|{language.not_}|{language.subject}|{language.they}|{language.idle}|{language.changed}"
    last = rf"(?:^|\s)(?:{small}|{'|'.join(language.clitics)}|{language.reflexive}|que|che|si|se|lo|la|los|las|le|li|o|a|os|as)$"
    return of_user(before, language) is not None and not re.search(last, before, re.I)


def _states(text: str, language: Romance, *, others: bool = False) -> bool:
    """Whether a verb whose subject is known stands at its begin."""
    if of_user(text, language):
        return True
    subject = subject_of(text, language)
    if others and not subject:
        return any(of_other(Subject("", several=several), text, language) for several in (False, True))
    other = of_other(subject[0], subject[1] if subject else text, language) if subject else None
    return other is not None or bool(re.match(rf"(?:{language.not_}|{language.dative}|{language.unreal})(?!\w)", text, re.I))


def _asks(place: int, pieces: list[tuple[str, str]], text: str, language: Romance, *, before: bool) -> bool:
    """Whether the piece asks or requests, or goes on with a question."""
    joint, piece = pieces[place]
    if re.match(rf"¿|(?:{language.asks})(?!\w)", piece, re.I):
        return True
    if re.fullmatch(rf"(?:{language.causes})", joint, re.I):
        return False
    asked = text.endswith("?")
    return (asked and place == len(pieces) - 1) or (before and (asked or bool(joint)))


def _listed(others: list[tuple[str, str]], language: Romance) -> tuple[str, ...]:
    """As long as they are short and say nothing by themselves."""
    found: list[str] = []
    begin = rf"{NAME}(?: |$)|{language.patterns['job']}\b|{language.patterns['count']} |(?:{language.qualifying})(?!\w)"
    for joint, other in others:
        telling = re.match(rf"(?:(?:y|e|o|a) )?(?:{begin})", other)
        states = re.search(rf"\b(?:{language.finite})\b", other, re.I) or _states(other, language) or subject_of(other, language)
        reason = re.fullmatch(language.causes, joint, re.I) and not re.match(rf"{language.that_of}|{language.named}", other, re.I)
        if states or reason or len(other.split()) > (_LONGEST if telling else _PLAIN):
            break
        found.append(other)
    return tuple(found)
