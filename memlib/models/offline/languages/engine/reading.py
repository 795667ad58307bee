"""Reads what a message states of its writer and of their people, and tells it in the third person, by the grammar of its language."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, takewhile

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine import hints
from memlib.models.offline.languages.engine.clauses import Fragment, aged, fragments, is_pasted, may_state, own_sentences
from memlib.models.offline.languages.engine.gathering import Gathered
from memlib.models.offline.languages.engine.grammar import OTHERS, Clause, Grammar, Subject
from memlib.models.offline.languages.engine.people import NAME, children, opening
from memlib.models.offline.languages.engine.senses import fact, only_qualifies, plain, sense_of, stated

_WISH = 9
"""Words of the longest sentence that is nothing but a wish."""
_PRESENTING = frozenset({"name", "kin called", "age", "kin age", "job", "marital"})
"""Relations after which more is told without a verb: "I am 41, a nurse"."""
_FRONTED = 5
"""Words of the longest thing that is named before what is said of it."""
_LIST = 3
"""Parts of a sentence without verbs from which on it introduces its writer."""


def facts_in(message: str, grammar: Grammar) -> list[Fact]:
    """Each thing once, in the order of the clauses."""
    if is_pasted(message, grammar):
        return []
    reading = _Reading(grammar)
    for sentence in own_sentences(message, grammar):
        reading.sentence(sentence)
    return reading.gathered.facts


def begins_with_clause(message: str, grammar: Grammar) -> bool:
    """Whether what comes first is no bare answer."""
    sentence = next(own_sentences(message, grammar), "")
    parts = fragments(sentence, grammar)
    return bool(parts) and grammar.arrange(parts[0].text, grammar, None, False) is not None


class _Reading:
    """Goes from clause to clause and knows who was spoken of last."""

    def __init__(self, grammar: Grammar) -> None:
        self.gathered = Gathered(grammar)
        self._grammar = grammar
        self._subject: Subject | None = None

    def sentence(self, sentence: str) -> None:
        happened, sentence = hints.events(sentence, self._grammar)
        self.gathered.add(happened)
        parts = fragments(sentence, self._grammar)
        whole = [sentence] if len(sentence.split()) <= _WISH else []
        if not any(hints.wishes([part.text], self._grammar) for part in parts) and (wished := hints.wishes(whole, self._grammar)):
            self.gathered.add(wished)
            return
        self._subject = None if self._subject is OTHERS else self._subject
        self._last: Subject | None = None
        place = 0
        while place < len(parts):
            place = self._clause(parts, place, sentence)
        if not re.match(self._grammar.clauses.unreal, sentence, re.I):
            self.gathered.add(hints.owned(sentence, self._grammar, self.gathered.facts))
            self.gathered.people(aged(sentence))

    def _clause(self, parts: list[Fragment], place: int, sentence: str) -> int:
        """Read the clause that begins at a place; the place of the next."""
        part, grammar = parts[place], self._grammar
        if wished := hints.wishes([part.text], grammar):
            self.gathered.add(wished)
            return place + 1
        if re.match(grammar.clauses.reports, part.text, re.I):
            return len(parts)
        if not may_state(part, sentence, grammar):
            self.gathered.add(hints.role(part.text, grammar))
            return place + 1
        if end := self._saying(parts, place):
            return end
        role, text = hints.without_role(part.text, grammar)
        self.gathered.add(role)
        goes_on = bool(role) or (place > 0 and not (part.last and sentence.endswith("?")))
        # "with a daughter, who paints": she is none of those that were spoken of before.
        strange = place > 0 and re.match(grammar.clauses.relative, text, re.I) and not (self._last and self._last.key)
        clause = grammar.arrange(text, grammar, OTHERS if strange else self._subject, goes_on)
        if clause is None:
            return self._unfinished(parts, place, text, sentence)
        end = place + 1
        while end < len(parts) and (
            only_qualifies(parts[end].text, grammar)
            or (may_state(parts[end], sentence, grammar) and self._goes_on(parts[end : end + 2], clause))
        ):
            end += 1
        self._whole(clause, [each.text for each in parts[place + 1 : end]])
        return end

    def _saying(self, parts: list[Fragment], place: int) -> int:
        """Read what is said of the user with something else as subject, named before a comma or not; the place after it, or 0."""
        grammar = self._grammar
        first = parts[place].text
        fronted = place + 1 < len(parts) and len(first.split()) <= _FRONTED and grammar.arrange(first, grammar, None, False) is None
        for end in (place + 2, place + 1) if fronted else (place + 1,):
            if said := hints.saying(", ".join(part.text for part in parts[place:end]), grammar):
                while end < len(parts) and (more := hints.likewise(parts[end].text, said[-1], grammar)):
                    said += more
                    end += 1
                self.gathered.add(said)
                return end
        return 0

    def _whole(self, clause: Clause, more: list[str]) -> None:
        """Read a clause with the fragments that go on with it."""
        grammar = self._grammar
        tails = [each for each in more if re.match(grammar.clauses.tails, each, re.I)]
        members = [each for each in more if each not in tails]
        names = any(each.relation.name in {"name", "kin called"} for each in stated(clause, (), grammar))
        tails += [each for each in members if not names and only_qualifies(each, grammar)]
        members = [each for each in members if each not in tails]
        self._last = clause.subject
        self._subject = clause.subject if clause.subject.key or self._subject is None else self._subject
        if rather := [each for each in members if re.match(grammar.clauses.rather, each, re.I)]:
            after = members[members.index(rather[0]) :]
            members, rather = members[: members.index(rather[0])], [", ".join(after)]
        whole = replace(clause, rest=", ".join([clause.rest, *tails])) if tails else clause
        said = stated(whole, tuple(members), grammar) or (stated(clause, tuple(members), grammar) if tails else [])
        self.gathered.add_of(clause.subject, said)
        for each in rather:
            again = replace(clause, rest=re.sub(rf"^(?:{grammar.clauses.rather})", "", each, flags=re.I).strip())
            self.gathered.add_of(clause.subject, stated(again, (), grammar))
        if said and said[-1].relation.name in _PRESENTING:
            self.gathered.add(introduced(clause.subject, members, grammar))

    def _unfinished(self, parts: list[Fragment], place: int, text: str, sentence: str) -> int:
        """What has no verb: somebody of whom the next clause speaks, or what the user is."""
        grammar = self._grammar
        spoken_of = self._last = opening(text, grammar)
        self._subject = spoken_of or (OTHERS if re.match(grammar.clauses.hers, text, re.I) else self._subject)
        if place == 0 and self._subject is not OTHERS and (not sentence.endswith("?") or len(parts) > 1):
            self.gathered.add(
                self._bare([text, *(part.text for part in parts[1:])], sentence)
                or ([] if any(children(aged(sentence), grammar)) else self._listed(parts))
            )
        if spoken_of and place + 1 < len(parts) and grammar.arrange(parts[place + 1].text, grammar, spoken_of, True) is None:
            told = takewhile(
                lambda text: grammar.arrange(text, grammar, spoken_of, True) is None, (part.text for part in parts[place + 1 :])
            )
            self.gathered.add_of(spoken_of, introduced(spoken_of, list(told), grammar))
        return place + 1

    def _listed(self, parts: list[Fragment]) -> list[Fact]:
        """27, nurse in Kiel, single, two rats: what the user is and has, where no part has a verb."""
        grammar = self._grammar
        if len(parts) < _LIST or any(grammar.arrange(part.text, grammar, None, False) for part in parts):
            return []
        texts = [part.text for part in parts]
        said = [*_named(texts, grammar), *introduced(Subject(), texts, grammar)]
        return said if len(said) >= _LIST else []

    def _bare(self, texts: list[str], sentence: str) -> list[Fact]:
        """Vegan since 2019: what the user is or has, without subject and verb; what goes on may show that it is the user."""
        grammar = self._grammar
        text = texts[0] if grammar.capitals else texts[0][:1].lower() + texts[0][1:]
        goes_on = any(
            clause and not clause.subject.key for clause in (grammar.arrange(each, grammar, None, True) for each in texts[1:])
        )
        # "Hay fever, what helps?" may be anyone's.
        for lemma in (grammar.be,) if sentence.endswith("?") else grammar.introduced:
            clause = Clause(Subject(), lemma, grammar.first_third(lemma), text)
            found = sense_of(replace(clause, rest=plain(text, grammar)), grammar)
            relation = found.sense.relation if found else ""
            since = relation == "job" and grammar.qualifying["since"].search(text)
            if relation in grammar.bare or since or (goes_on and relation == "origin"):
                return stated(clause, (), grammar)
        return []

    def _goes_on(self, parts: list[Fragment], clause: Clause) -> bool:
        """Whether the first of the fragments still belongs to the clause."""
        grammar, part = self._grammar, parts[0]
        if re.match(grammar.clauses.tails, part.text, re.I):
            return True
        if (
            hints.wishes([part.text], grammar)
            or hints.saying(part.text, grammar)
            or hints.saying(", ".join(each.text for each in parts), grammar)
        ):
            return False
        if re.match(grammar.clauses.rather, part.text, re.I):
            return grammar.arrange(part.text, grammar, None, True) is None
        turns = re.match(grammar.clauses.turns, part.text, re.I) or opening(part.text, grammar) or _is_of_another(part.text, grammar)
        return not turns and len(part.text.split()) <= 5 and grammar.arrange(part.text, grammar, clause.subject, True) is None


def _is_of_another(text: str, grammar: Grammar) -> bool:
    """Tea is fine: a verb in the third person, which no noun is and no infinitive."""
    words = text.split()
    return any(
        grammar.third.get(word, word) != word and not re.fullmatch(grammar.classes["det"].strip(), f"{before} ")
        for before, word in zip(["", *words], words)
    )


def _named(texts: list[str], grammar: Grammar) -> list[Fact]:
    """Ahmed, 38: a name before an age."""
    sense = next(sense for sense in grammar.senses if sense.relation == "name")
    for name, age in pairwise(texts):
        told = introduced(Subject(), [age], grammar)
        if told and told[0].relation.name == "age" and re.fullmatch(NAME, name):
            return [fact(Subject(), sense, "", name, grammar)]
    return []


def introduced(subject: Subject, members: list[str], grammar: Grammar) -> list[Fact]:
    """Mia, 33, nurse: what follows the name."""
    texts = [part for each in members for part in re.split(grammar.clauses.whence, each)]
    found: list[Fact] = []
    for text in (text for text in texts if subject.key or not re.fullmatch(r"\d", text[:2].strip())):
        clauses = (Clause(subject, lemma, grammar.first_third(lemma), text) for lemma in grammar.introduced)
        found += next((said for clause in clauses if (said := stated(clause, (), grammar))), [])
    return found
