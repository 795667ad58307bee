"""The facts of a message as they are gathered: each once, with the name of whom they tell."""

from __future__ import annotations

import re
from dataclasses import replace

from memlib.models.offline.facts import Fact
from memlib.models.offline.languages.engine.grammar import Grammar, Sense, Subject
from memlib.models.offline.languages.engine.people import children, mentioned
from memlib.models.offline.languages.engine.senses import fact

_AGE = Sense("age", "", told="{v}")
_CALLED = Sense("called", "", told="{v}")


class Gathered:
    def __init__(self, grammar: Grammar) -> None:
        self.facts: list[Fact] = []
        self._grammar = grammar

    def add(self, said: list[Fact]) -> None:
        """A name and an age that are told in one breath are one thing to know."""
        for each in said:
            last = self.facts[-1] if self.facts else None
            if last and self._is_age_after(last, each):
                opens = self._grammar.people.kin[last.key.partition(":")[0]]
                self.facts[-1] = replace(last, value=f"{last.value} {self._grammar.and_} {each.memory.removeprefix(opens).strip()}")
            elif each not in self.facts:
                self.facts.append(each)

    def _is_age_after(self, last: Fact, said: Fact) -> bool:
        names = last.relation.name == "kin called" and said.relation.name == "kin age"
        same = last.key.partition(":")[0] == said.key.partition(":")[0]
        return names and same and self._grammar.people.aged.split()[0] in said.memory.split()

    def add_of(self, subject: Subject, said: list[Fact]) -> None:
        """The first fact that is told of somebody holds their name."""
        known = any(subject.name in each.memory for each in self.facts)
        if not said or not subject.name or known or said[0].relation.name == "kin called":
            self.add(said)
            return
        form = said[0].relation.forms[0].replace(subject.opens, f"{subject.opens}, {subject.name},", 1)
        self.add([replace(said[0], relation=replace(said[0].relation, forms=(form,))), *said[1:]])

    def people(self, sentence: str) -> None:
        """Those whose name or age is told by the way, and nothing else."""
        for subject, age in (*children(sentence, self._grammar), *mentioned(sentence, self._grammar)):
            told = any(subject.name in each.memory for each in self.facts if each.relation.name != "kin called")
            if age and not any(each.relation.name == "kin age" and each.key == subject.whole for each in self.facts):
                self._add_age(subject, age)
            elif not age and not told and not any(each.key.partition(":")[0] == subject.key for each in self.facts):
                self.add([fact(subject, _CALLED, "", self._grammar.people.named.replace("{}", subject.name), self._grammar)])

    def _add_age(self, subject: Subject, age: str) -> None:
        """Two boys: what the ages of both say again goes."""
        self.facts = [each for each in self.facts if not _counts(each)]
        named = replace(subject, opens=f"{subject.opens}, {subject.name}," if subject.name else subject.opens)
        self.add([fact(named, _AGE, "", self._grammar.people.aged.replace("{}", age), self._grammar)])


def _counts(said: Fact) -> bool:
    """Two boys, without their names."""
    return said.relation.name == "has kin" and len(said.value.split()) <= 3 and not re.search(r"[A-ZÄÖÜ]\w+ \w+ [A-ZÄÖÜ]", said.value)
