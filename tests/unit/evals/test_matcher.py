"""The matcher: what it takes for the same, how far it agrees with the labelled pairs, and what public data says of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from evals.matching.calibration import fit
from evals.matching.matcher import Comparison, Matcher, assign
from evals.matching.model import thresholds
from evals.matching.pairs import calibration_pairs
from memlib.models.base import EmbedReply, Usage

LETTA = Path(__file__).parents[4] / "shared" / "data" / "letta" / "core_memory_update_first550.jsonl"


def test_every_fact_states_itself() -> None:
    assert [pair.gold for pair in calibration_pairs() if Matcher().compare(pair.gold, pair.gold).score != 2] == []


@pytest.mark.parametrize(
    ("gold", "extracted", "score"),
    [
        ("User lives in Lyon", "The user lives in Lyon.", 2),
        ("User lives in Lyon", "User resides in Lyon", 2),
        ("User has two cats", "The user has 2 cats and a parrot", 2),
        ("Der Nutzer wohnt in Leipzig", "Nutzer lebt in Leipzig", 2),
        ("User plays the cello in a string quartet", "User plays the cello", 1),
        ("User lives in Lyon", "User lives in Paris", 0),
        ("User plays the violin in a band", "User plays the drums in a band", 0),
        ("User likes coffee", "User does not like coffee", 0),
        ("User's sister is a vet", "User is a vet", 0),
        ("Tim Lang sings in a choir", "Ada Roth sings in a choir, while Tim Lang paints", 0),
        ("User lives in Lyon", "User collects stamps", 0),
        ("User is 34 years old", "The user is 34.", 2),
        ("User likes hiking", "User likes swimming", 0),
        ("User has a daughter called Edie", "User's daughter is named Edie", 2),
        ("用户住在武汉", "用户住在南京", 0),
        ("ユーザーの妹は獣医です", "ユーザーは獣医です", 0),
    ],
)
def test_a_memory_states_a_fact_wholly_partly_or_not(gold: str, extracted: str, score: int) -> None:
    assert Matcher().compare(gold, extracted).score == score


def test_the_reason_says_what_differs() -> None:
    assert Matcher().compare("User plays the violin in a band", "User plays the drums in a band").reason == "violin against drums"


def test_a_guarded_pair_about_the_same_thing_is_near_all_the_same() -> None:
    comparison = Matcher().compare("User lives in Lyon", "User lives in Paris")

    assert (comparison.near, comparison.conflict) == (True, "lyon against paris")


def test_the_thresholds_are_those_that_the_labelled_pairs_give() -> None:
    fitted = fit(calibration_pairs())

    assert fitted.pairs_sha256 == thresholds().pairs_sha256, "run python -m evals.matching.calibration"
    assert fitted.agreement.accuracy == pytest.approx(thresholds().agreement.accuracy, abs=0.01)
    assert fitted.covered.weights == pytest.approx(thresholds().covered.weights, abs=0.05)


def test_more_than_85_percent_of_the_paraphrases_are_kept_by_models_that_have_not_seen_them() -> None:
    assert thresholds().agreement.paraphrases_kept > 0.85


def test_the_agreement_is_told_in_words() -> None:
    assert Matcher().agreement.endswith("on 517 labelled pairs (cross-validated)")


@pytest.mark.skipif(not LETTA.exists(), reason="the public data is not here")
def test_of_public_contradictions_fewer_than_one_in_ten_is_accepted() -> None:
    """584 pairs of the first 550 rows: the fact, and the one that contradicts it. Not used for the fit."""
    pairs = contradictions()
    accepted = [pair for pair in pairs if Matcher().compare(*pair).score == 2]

    assert len(pairs) == 584
    assert len(accepted) / len(pairs) < 0.1


def contradictions() -> list[tuple[str, str]]:
    rows = [json.loads(line)["agent_args"]["extra"] for line in LETTA.read_text(encoding="utf-8").splitlines()]
    return sorted(
        {(row["facts"][place], row["contradicting_fact"].strip('"')) for row in rows for place in row["supporting_fact_indices"]}
    )


def test_one_fact_has_one_memory_and_the_best_pairs_win() -> None:
    both, whole, none = Comparison(2, 0.6, True, None), Comparison(2, 0.9, True, None), Comparison(0, 0.3, False, None)

    assert assign([[both, whole], [none, both]]) == [(0, 0), (1, 1)]
    assert assign([[none, none]]) == []
    assert assign([]) == []


class _Twin:
    """Gives texts of one topic the same direction."""

    id = "twin"

    def embed(self, texts: Sequence[str]) -> EmbedReply:
        return EmbedReply([[1.0, 0.1] if "elevator" in text or "lift" in text else [0.1, len(text) / 100] for text in texts], Usage())

    async def aembed(self, texts: Sequence[str]) -> EmbedReply:
        return self.embed(texts)


def test_an_embedder_can_only_raise_a_similarity_and_the_guards_hold() -> None:
    plain, helped = Matcher(), Matcher(_Twin())
    golds = ["User lives in a house without a lift", "User rides the lift 2 times"]
    memories = ["There is no elevator where the user lives", "User rides the lift 3 times"]

    for gold, memory in zip(golds, memories):
        assert helped.compare(gold, memory).similarity >= plain.compare(gold, memory).similarity
    assert helped.compare(golds[1], memories[1]).score == 0
    assert helped.agreement.endswith("without the embedder twin, which is used besides")
