"""Reads what a message states of its writer and of their people, and tells it in the third person, by the grammar of its language."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine.clauses import Fragment, aged, fragments, is_pasted, may_state, own_sentences
from memlib.models.offline.languages.engine.grammar import OTHERS, Clause, Grammar, Sense, Subject
from memlib.models.offline.languages.engine.people import children, mentioned, opening
from memlib.models.offline.languages.engine.senses import fact, is_value, only_qualifies, plain, sense_of, shifted, stated

_WISH = 9
"""Words of the longest sentence that is nothing but a wish."""
_LIST = 3
"""Parts of a sentence without verbs from which on it introduces its writer."""
_PAST = Sense("past condition", "", told="{v}")
_STYLE = Sense("style", "", told="{v}")
_NICKNAME = Sense("nickname", "", told="{v}")
_AGE = Sense("age", "", told="{v}")
_CALLED = Sense("called", "", told="{v}")


def facts_in(message: str, grammar: Grammar) -> list[Fact]:
    """Each thing once, in the order of the clauses."""
    if is_pasted(message, grammar):
        return []
    reading = _Reading(grammar)
    for sentence in own_sentences(message, grammar):
        reading.sentence(sentence)
    return reading.found


def begins_with_clause(message: str, grammar: Grammar) -> bool:
    """Whether what comes first is no bare answer."""
    sentence = next(own_sentences(message, grammar), "")
    parts = fragments(sentence, grammar)
    return bool(parts) and grammar.arrange(parts[0].text, grammar, None, False) is not None


class _Reading:
    """Goes from clause to clause and knows who was spoken of last."""

    def __init__(self, grammar: Grammar) -> None:
        self.found: list[Fact] = []
        self._grammar = grammar
        self._subject: Subject | None = None

    def sentence(self, sentence: str) -> None:
        sentence = self._events(sentence)
        parts = fragments(sentence, self._grammar)
        whole = [sentence] if len(sentence.split()) <= _WISH else []
        if wished := self._wishes(*(part.text for part in parts)) or self._wishes(*whole):
            self._add(wished)
            return
        self._subject = None if self._subject is OTHERS else self._subject
        place = 0
        while place < len(parts):
            place = self._clause(parts, place, sentence)
        if not re.match(self._grammar.clauses.unreal, sentence, re.I):
            self._add_people(aged(sentence))
            self._add(self._owned(sentence))

    def _clause(self, parts: list[Fragment], place: int, sentence: str) -> int:
        """Read the clause that begins at a place; the place of the next."""
        part, grammar = parts[place], self._grammar
        if not may_state(part, sentence, grammar):
            self._add(self._role(part.text))
            return place + 1
        if said := self._saying(part.text):
            self._add(said)
            return place + 1
        text = self._without_role(part.text)
        clause = grammar.arrange(text, grammar, self._subject, place > 0 and not (part.last and sentence.endswith("?")))
        if clause is None:
            return self._unfinished(parts, place, text, sentence)
        end = place + 1
        tails: list[str] = []
        members: list[str] = []
        while end < len(parts) and may_state(parts[end], sentence, grammar) and self._goes_on(parts[end], clause):
            (tails if re.match(grammar.clauses.tails, parts[end].text, re.I) else members).append(parts[end].text)
            end += 1
        names = any(each.relation.name in {"name", "kin called"} for each in stated(clause, (), grammar))
        tails += [each for each in members if not names and only_qualifies(each, grammar)]
        members = [each for each in members if each not in tails]
        self._subject = clause.subject if clause.subject.key or self._subject is None else self._subject
        if rather := [each for each in members if re.match(grammar.clauses.rather, each, re.I)]:
            after = members[members.index(rather[0]) :]
            members, rather = members[: members.index(rather[0])], [", ".join(after)]
        whole = replace(clause, rest=", ".join([clause.rest, *tails])) if tails else clause
        said = stated(whole, tuple(members), grammar) or (stated(clause, tuple(members), grammar) if tails else [])
        self._add(self._named(said, clause.subject))
        for each in rather:
            more = replace(clause, rest=re.sub(rf"^(?:{grammar.clauses.rather})", "", each, flags=re.I).strip())
            self._add(self._named(stated(more, (), grammar), clause.subject))
        if said and said[-1].relation.name in {"name", "kin called"}:
            self._introduced(clause.subject, members)
        return end

    def _unfinished(self, parts: list[Fragment], place: int, text: str, sentence: str) -> int:
        """What has no verb: somebody of whom the next clause speaks, or what the user is."""
        grammar = self._grammar
        spoken_of = opening(text, grammar)
        self._subject = spoken_of or (OTHERS if re.match(grammar.clauses.hers, text, re.I) else self._subject)
        if place == 0 and (not sentence.endswith("?") or len(parts) > 1):
            self._add(self._bare(text) or ([] if any(children(aged(sentence), grammar)) else self._listed(parts)))
        if spoken_of and place + 1 < len(parts) and grammar.arrange(parts[place + 1].text, grammar, spoken_of, True) is None:
            clause = Clause(spoken_of, grammar.be, grammar.first_third(grammar.be), parts[place + 1].text)
            self._add(self._named(stated(clause, (), grammar), spoken_of))
        return place + 1

    def _listed(self, parts: list[Fragment]) -> list[Fact]:
        """27, nurse in Kiel, single, two rats: what the user is and has, where no part has a verb."""
        grammar = self._grammar
        if len(parts) < _LIST or any(grammar.arrange(part.text, grammar, None, False) for part in parts):
            return []
        before, self.found = self.found, []
        self._introduced(Subject(), [part.text for part in parts])
        said, self.found = self.found, before
        return said if len(said) >= _LIST else []

    def _bare(self, text: str) -> list[Fact]:
        """Vegan since 2019: what the user is, without subject and verb."""
        grammar = self._grammar
        text = text if grammar.capitals else text[:1].lower() + text[1:]
        clause = Clause(Subject(), grammar.be, grammar.first_third(grammar.be), text)
        found = sense_of(replace(clause, rest=plain(text, grammar)), grammar)
        told = found and (
            found.sense.relation in grammar.bare or (found.sense.relation == "job" and grammar.qualifying["since"].search(text))
        )
        return stated(clause, (), grammar) if told else []

    def _introduced(self, subject: Subject, members: list[str]) -> None:
        """Mia, 33, nurse: what follows the name."""
        texts = [part for each in members for part in re.split(self._grammar.clauses.whence, each)]
        for text in (text for text in texts if subject.key or not re.fullmatch(r"\d", text[:2].strip())):
            clauses = (Clause(subject, lemma, self._grammar.first_third(lemma), text) for lemma in self._grammar.introduced)
            self._add(next((said for clause in clauses if (said := stated(clause, (), self._grammar))), []))

    def _events(self, sentence: str) -> str:
        """What happened is told on its own; the sentence without it."""
        for pattern, told in self._grammar.hints.events:
            if match := self._grammar.compiled(pattern).search(sentence):
                value = told.format(**{key: value or "" for key, value in match.groupdict().items()})
                self._add([fact(Subject(), _PAST, "", re.sub(r"\s+", " ", value).strip(), self._grammar)])
                sentence = re.sub(r"\s+", " ", sentence.replace(match[0], self._grammar.hints.thereafter)).strip(" ,")
        return sentence

    def _saying(self, text: str) -> list[Fact]:
        grammar = self._grammar
        for relation, pattern, told in grammar.hints.sayings:
            if match := grammar.compiled(pattern).fullmatch(re.sub(r"^(?:aber|und|mais|et|car|denn) ", "", plain(text, grammar))):
                value = shifted(match["v"].strip(), grammar)
                sense = Sense(relation, "", told=told)
                return [fact(Subject(), sense, "", value, grammar)] if is_value(value, sense, grammar) else []
        return []

    def _without_role(self, text: str) -> str:
        if not (said := self._role(text)):
            return text
        self._add(said)
        grammar = self._grammar
        return re.sub(rf"^(?:{grammar.compiled(grammar.hints.role).pattern})", "", text, count=1, flags=re.I).strip()

    def _goes_on(self, part: Fragment, clause: Clause) -> bool:
        grammar = self._grammar
        if re.match(grammar.clauses.tails, part.text, re.I):
            return True
        if self._saying(part.text):
            return False
        if re.match(grammar.clauses.rather, part.text, re.I):
            return grammar.arrange(part.text, grammar, None, True) is None
        return len(part.text.split()) <= 5 and grammar.arrange(part.text, grammar, clause.subject, True) is None

    def _named(self, said: list[Fact], subject: Subject) -> list[Fact]:
        """The first fact that is told of somebody holds their name."""
        if not said or not subject.name or said[0].relation.name == "kin called":
            return said
        known = any(subject.name in each.memory for each in self.found)
        first = said[0]
        if known:
            return said
        form = first.relation.forms[0].replace(subject.opens, f"{subject.opens}, {subject.name},", 1)
        return [replace(first, relation=replace(first.relation, forms=(form,))), *said[1:]]

    def _role(self, text: str) -> list[Fact]:
        """As a nurse: what is told by the way, in a question too."""
        grammar = self._grammar
        match = re.search(rf"(?<![\w-])(?:{grammar.compiled(grammar.hints.role).pattern})", text, re.I)
        if match is None or (match.start() and not re.match(grammar.clauses.asks, text, re.I)):
            return []
        clause = Clause(Subject(), grammar.be, grammar.first_third(grammar.be), plain(match["v"], grammar))
        found = sense_of(clause, grammar)
        return stated(clause, (), grammar) if found and found.sense.relation in grammar.roles else []

    def _wish(self, text: str) -> Fact | None:
        """How the user wants to be answered."""
        grammar = self._grammar
        for pattern, told in grammar.hints.wishes:
            if match := re.fullmatch(pattern, text, re.I) or re.fullmatch(pattern, plain(text, grammar), re.I):
                value = told.replace("{v}", (match.groupdict().get("v") or "").strip())
                kind = _NICKNAME if match.groupdict().get("name") else _STYLE
                value = value.replace("{name}", match.groupdict().get("name") or "")
                return fact(Subject(), kind, "", value, grammar)
        return None

    def _wishes(self, *texts: str) -> list[Fact]:
        """Of each text whole, else of what "and" joins in it."""
        found: list[Fact] = []
        for text in (text.rstrip(" .!?") for text in texts):
            pieces = [text] if self._wish(text) else re.split(rf"\s+(?:{self._grammar.and_})\s+", text)
            found += [said for piece in pieces if (said := self._wish(piece))]
        return found

    def _owned(self, sentence: str) -> list[Fact]:
        """My old Golf: a thing that has a make."""
        grammar = self._grammar
        found: list[Fact] = []
        for relation, pattern, told in grammar.hints.mine:
            for match in grammar.compiled(pattern).finditer("" if found else sentence):
                value = told.replace("{v}", shifted(match["v"].strip(), grammar))
                found.append(fact(Subject(), Sense(relation, "", told="{v}"), "", value, grammar))
        return [each for each in found if not any(_says(other, each) for other in self.found)]

    def _add_people(self, sentence: str) -> None:
        """Those whose name or age is told by the way, and nothing else."""
        grammar = self._grammar
        for subject, age in (*children(sentence, grammar), *mentioned(sentence, grammar)):
            if (
                subject.name
                and any(subject.name in each.memory for each in self.found if each.relation.name != "kin called")
                and not age
            ):
                continue
            if any(each.relation.name == "kin age" and each.key == subject.whole for each in self.found):
                continue
            if age:
                self.found = [each for each in self.found if not _counts(each)]
            named = replace(subject, opens=f"{subject.opens}, {subject.name}," if subject.name else subject.opens)
            if age:
                self._add([fact(named, _AGE, "", grammar.people.aged.replace("{}", age), grammar)])
            elif not any(each.key.partition(":")[0] == subject.key for each in self.found):
                self._add([fact(subject, _CALLED, "", grammar.people.named.replace("{}", subject.name), grammar)])

    def _add(self, said: list[Fact]) -> None:
        for each in said:
            last = self.found[-1] if self.found else None
            if (
                last
                and each.relation.name == "kin age"
                and self._grammar.people.aged.split()[0] in each.memory.split()
                and last.relation.name == "kin called"
                and last.key.partition(":")[0] == each.key.partition(":")[0]
            ):
                self.found[-1] = self._together(last, each)
            elif each not in self.found:
                self.found.append(each)

    def _together(self, name: Fact, age: Fact) -> Fact:
        """A name and an age that are told in one breath are one thing to know."""
        opens = self._grammar.people.kin[name.key.partition(":")[0]]
        return replace(name, value=f"{name.value} {self._grammar.and_} {age.memory.removeprefix(opens).strip()}")


def _counts(said: Fact) -> bool:
    """Two boys: what the names of both say again."""
    return (
        said.relation.name == "has kin"
        and not re.search(r"[A-ZÄÖÜ]\w+ (?:und|et) [A-ZÄÖÜ]", said.value)
        and len(said.value.split()) <= 3
    )


def _says(one: Fact, other: Fact) -> bool:
    return bool(other.content) and other.content <= one.content
