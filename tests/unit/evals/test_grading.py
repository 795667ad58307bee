"""How the outcome of a case is graded, every expectation worked out by hand."""

from __future__ import annotations

import pytest

from evals.cases.case import Case, CaseMessage, ExistingMemory, Expected
from evals.grading import grade
from evals.matching.matcher import Matcher
from evals.scores import CASE_SCORE, CaseScore, Operation, Outcome

SAID = "I moved to Lyon in May with my dog Rex. I am a nurse and I play the cello in an orchestra. My PIN is 4711."
LYON = Expected(op="add", memory="User lives in Lyon", importance=1)
REX = Expected(op="add", memory="User has a dog named Rex", importance=0.5)


def case(*expected: Expected, existing: tuple[ExistingMemory, ...] = (), **fields: object) -> Case:
    messages = (CaseMessage(role="user", content=SAID),)
    return Case.model_validate({"id": "c", "messages": messages, "existing": existing, "expected": expected, **fields})


def add(memory: str) -> Operation:
    return Operation("add", f"new {memory}", memory, None)


def graded(case: Case, *operations: Operation, final: tuple[str, ...] | None = None) -> CaseScore:
    after = tuple(operation.memory for operation in operations if operation.memory) if final is None else final
    return grade(case, Outcome(operations, after), Matcher())


def labels(score: CaseScore) -> list[str]:
    return [each.label for each in score.extracted]


def test_a_fact_that_is_stated_scores_two_and_one_that_is_missed_scores_none() -> None:
    score = graded(case(LYON, REX), add("User lives in Lyon"))

    assert [(gold.score, gold.extracted, gold.importance) for gold in score.golds] == [(2, 0, 1), (0, None, 0.5)]
    assert [(each.label, each.score, each.gold) for each in score.extracted] == [("matched", 2, 0)]
    assert score.operations == (("add", "add", 1), ("add", "none", 1))
    assert not score.final_state_correct


def test_facts_in_other_words_and_another_order_match_one_to_one() -> None:
    score = graded(case(LYON, REX), add("User's dog is called Rex"), add("User resides in Lyon"))

    assert [gold.extracted for gold in score.golds] == [1, 0]
    assert labels(score) == ["matched", "matched"]
    assert score.final_state_correct


def test_a_part_of_a_fact_scores_one_and_is_no_match() -> None:
    gold = Expected(op="add", memory="User plays the cello in an amateur orchestra in Lyon")

    score = graded(case(gold), add("User plays the cello"))

    assert [(each.score, each.extracted) for each in score.golds] == [(1, 0)]
    assert [(each.label, each.score, each.gold) for each in score.extracted] == [("extra", 1, 0)]


def test_the_same_text_twice_is_a_duplicate_of_the_one_that_matches() -> None:
    score = graded(case(LYON), add("User lives in Lyon"), add("user lives in LYON."))

    assert [(each.label, each.gold) for each in score.extracted] == [("matched", 0), ("duplicate", 0)]


def test_one_text_that_covers_two_facts_covers_only_one_even_when_it_is_stored_twice() -> None:
    both = "User lives in Lyon and has a dog named Rex"

    score = graded(case(LYON, REX), add(both), add(both))

    assert sorted(gold.score for gold in score.golds) == [0, 2]
    assert labels(score) == ["matched", "duplicate"]


def test_what_the_store_held_before_is_a_duplicate() -> None:
    existing = (ExistingMemory(memory_id="1", memory="User is a nurse"),)

    score = graded(case(existing=existing), add("User works as a nurse"), final=("User is a nurse", "User works as a nurse"))

    assert [(each.label, each.gold, each.reason) for each in score.extracted] == [("duplicate", None, "was in the store before")]
    assert not score.final_state_correct


def test_a_wrong_value_is_a_conflict_with_the_fact() -> None:
    score = graded(case(LYON), add("User lives in Paris"))

    assert [(each.label, each.score, each.gold, each.reason) for each in score.extracted] == [("conflict", 0, 0, "lyon against paris")]
    assert (score.golds[0].score, score.golds[0].reason) == (0, "missed; the nearest differs: lyon against paris")


def test_what_was_so_before_is_a_conflict() -> None:
    existing = (ExistingMemory(memory_id="1", memory="User works as a baker"),)
    update = Expected(op="update", memory_id="1", memory="User is a nurse")

    score = graded(case(update, existing=existing), add("User is a baker by profession"))

    assert [(each.label, each.gold) for each in score.extracted] == [("conflict", 0)]


def test_a_secret_is_forbidden_however_it_is_written() -> None:
    score = graded(case(LYON, must_not=("4711",)), add("User lives in Lyon with PIN 4 7 1 1"))

    assert labels(score) == ["forbidden"]
    assert score.golds[0].score == 0


def test_what_only_others_said_is_forbidden_and_counted() -> None:
    score = graded(case(interference=("User is allergic to nuts", "User owns a boat")), add("User has an allergy to nuts"))

    assert labels(score) == ["forbidden"]
    assert (score.interference, score.interference_stored) == (2, 1)


@pytest.mark.parametrize("copy", ["I moved to Lyon in May with my dog Rex.", "My PIN is 4711", SAID, "Lives in Lyon with my dog"])
def test_a_copy_is_verbatim_and_matches_nothing(copy: str) -> None:
    score = graded(case(LYON), add(copy))

    assert labels(score) == ["verbatim"]
    assert score.golds[0].score == 0


@pytest.mark.parametrize(
    ("language", "copy"),
    [
        ("de", "Ich wohne in Lyon"),
        ("fr", "J'habite à Lyon"),
        ("es", "Vivo en Lyon con mi perro"),
        ("it", "Il mio cane si chiama Rex"),
        ("pt", "Meu cachorro se chama Rex"),
        ("zh", "我住在里昂"),
        ("ja", "私はリヨンに住んでいます"),
    ],
)
def test_the_first_person_is_seen_in_each_language(language: str, copy: str) -> None:
    assert labels(graded(case(LYON, language=language), add(copy))) == ["verbatim"]


@pytest.mark.parametrize(
    "memory", ["User's favourite film is “My Neighbour Totoro”", "User studied World War I", "User lives in the US"]
)
def test_a_quoted_title_and_a_numeral_are_no_first_person(memory: str) -> None:
    assert labels(graded(case(), add(memory))) != ["verbatim"]


def test_what_nobody_said_is_unsupported_and_what_nobody_asked_for_is_extra() -> None:
    score = graded(case(LYON), add("User owns a yacht and three race horses"), add("User plays the cello in an orchestra"))

    assert [(each.label, each.score) for each in score.extracted] == [("unsupported", 0), ("extra", 1)]


class TestUpdates:
    existing = (ExistingMemory(memory_id="1", memory="User lives in Rome"), ExistingMemory(memory_id="2", memory="User sings"))
    expected = case(Expected(op="update", memory_id="1", memory="User lives in Lyon"), existing=existing)
    lyon = Operation("update", "1", "User lives in Lyon", "User lives in Rome")
    removal = Operation("delete", "1", None, "User lives in Rome")

    def test_the_new_text_in_place_of_the_old_is_correct(self) -> None:
        score = graded(self.expected, self.lyon, final=("User sings", "User lives in Lyon"))

        assert (score.golds[0].update_result, score.operations) == ("correct", (("update", "update", 1),))
        assert score.final_state_correct

    def test_a_deletion_and_an_addition_are_an_update_in_two_steps(self) -> None:
        score = graded(self.expected, self.removal, add("User lives in Lyon"), final=("User sings", "User lives in Lyon"))

        assert labels(score) == ["matched", "matched"]
        assert (score.golds[0].update_result, score.operations) == ("correct", (("update", "add", 1),))
        assert score.final_state_correct

    def test_another_text_is_hallucinated(self) -> None:
        score = graded(
            self.expected, Operation("update", "1", "User lives in Paris", None), final=("User lives in Paris", "User sings")
        )

        assert (score.golds[0].score, score.golds[0].update_result, labels(score)) == (0, "hallucinated", ["conflict"])
        assert score.operations == (("update", "update", 1),)

    def test_an_addition_beside_the_old_text_leaves_the_update_out(self) -> None:
        score = graded(self.expected, add("User lives in Lyon"), final=("User lives in Rome", "User sings", "User lives in Lyon"))

        assert (score.golds[0].score, score.golds[0].update_result) == (2, "omitted")
        assert not score.final_state_correct

    def test_nothing_done_is_omitted(self) -> None:
        assert graded(self.expected, final=("User lives in Rome", "User sings")).golds[0].update_result == "omitted"


class TestDeletions:
    existing = (ExistingMemory(memory_id="1", memory="User sings"),)
    deletion = Operation("delete", "1", None, "User sings")

    def test_a_deletion_of_the_very_memory_matches(self) -> None:
        score = graded(case(Expected(op="delete", memory_id="1"), existing=self.existing), self.deletion, final=())

        assert (score.golds[0].score, labels(score), score.operations) == (2, ["matched"], (("delete", "delete", 1),))
        assert score.final_state_correct

    def test_a_deletion_that_nothing_asks_for_is_extra(self) -> None:
        score = graded(case(existing=self.existing), self.deletion, final=())

        assert (labels(score), score.operations) == (["extra"], (("none", "delete", 1),))
        assert not score.final_state_correct


def test_nothing_stored_where_nothing_is_expected_is_right() -> None:
    score = graded(case())

    assert (score.golds, score.extracted, score.operations) == ((), (), ())
    assert score.nothing_expected
    assert score.final_state_correct


def test_a_failed_call_is_not_graded() -> None:
    with pytest.raises(ValueError, match="case 'c' cannot be graded: timed out"):
        grade(case(LYON), Outcome((), (), error="timed out"), Matcher())


def test_a_score_comes_back_from_json() -> None:
    score = graded(case(LYON, REX, tags=("home",)), add("User lives in Lyon"), add("User lives in Paris"))

    assert CASE_SCORE.validate_json(CASE_SCORE.dump_json(score)) == score
