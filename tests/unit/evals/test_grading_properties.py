"""What holds of every grading, whatever was stored."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from evals.cases.case import Case, CaseMessage, Expected
from evals.grading import grade
from evals.matching.matcher import Matcher
from evals.scores import CaseScore, Operation, Outcome

FACTS = [
    "User lives in Lyon", "User has a dog named Rex", "User is a nurse", "User does not eat meat", "User is 31 years old",
    "User plays the cello in an orchestra", "User's sister Ida is a pilot",
]  # fmt: skip
STORED = [
    *FACTS, "User resides in Lyon", "User lives in Paris", "User lives in Lyon and has a dog named Rex", "I am a nurse",
    "User eats meat",
    "User is 32 years old", "User plays the cello", "User owns a yacht", "User is a pilot",
]  # fmt: skip
golds = st.lists(st.sampled_from(FACTS), max_size=4, unique=True)
stored = st.lists(st.sampled_from(STORED), max_size=5)


def graded(facts: list[str], memories: list[str]) -> CaseScore:
    said = (CaseMessage(role="user", content=". ".join(FACTS).replace("User", "I")),)
    case = Case(id="c", messages=said, expected=tuple(Expected(op="add", memory=fact) for fact in facts))
    operations = tuple(Operation("add", f"n{number}", memory, None) for number, memory in enumerate(memories))
    return grade(case, Outcome(operations, tuple(memories)), Matcher())


def strict_f1(score: CaseScore) -> float:
    matched = sum(each.label == "matched" for each in score.extracted)
    covered = sum(gold.score == 2 for gold in score.golds)
    precision = matched / len(score.extracted) if score.extracted else 0.0
    recall = covered / len(score.golds) if score.golds else 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@settings(deadline=None)
@given(golds, stored.filter(bool), st.data())
def test_storing_a_memory_once_more_never_raises_strict_f1(facts: list[str], memories: list[str], data: st.DataObject) -> None:
    again = data.draw(st.sampled_from(memories))

    assert strict_f1(graded(facts, [*memories, again])) <= strict_f1(graded(facts, memories))


@settings(deadline=None)
@given(golds, stored, st.randoms())
def test_the_order_of_facts_and_memories_changes_no_count(facts: list[str], memories: list[str], order: object) -> None:
    plain = graded(facts, memories)
    order.shuffle(facts)  # type: ignore[attr-defined]
    order.shuffle(memories)  # type: ignore[attr-defined]
    mixed = graded(facts, memories)

    assert sorted(gold.score for gold in plain.golds) == sorted(gold.score for gold in mixed.golds)
    assert sorted(each.label for each in plain.extracted) == sorted(each.label for each in mixed.extracted)
    assert (plain.operations, plain.final_state_correct) == (mixed.operations, mixed.final_state_correct)


@settings(deadline=None)
@given(golds, stored)
def test_a_fact_has_at_most_one_memory_and_every_match_a_fact(facts: list[str], memories: list[str]) -> None:
    score = graded(facts, memories)
    matched = [each.gold for each in score.extracted if each.label == "matched" and each.gold is not None]

    assert sorted(matched) == sorted(gold.gold for gold in score.golds if gold.score == 2)
    assert len(set(matched)) == len(matched)
