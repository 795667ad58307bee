"""A trial captures the same messages by each version, apart from each other and from all users."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from memlib.errors import ModelRefused
from memlib.memory.capture import instructions_hash
from memlib.memory.versions import InstructionVersion, built_in
from memlib.models.base import ChatReply, ChatRequest, Usage
from memlib.models.offline import OfflineModel
from pages.shared.capture.trials import Talk, Trial, Trials
from tests.models import ScriptedModel, add, changes

LEFT = InstructionVersion("Left", "0" * 12, "Only pets.", 0, Path("left.md"))
RIGHT = InstructionVersion("Right", "1" * 12, "Only homes.", 0, Path("right.md"))
SAID = (("user", "I have a dog and live in Lyon"),)


@pytest.fixture
def trials() -> Iterator[Trials]:
    trials = Trials()
    yield trials
    trials.close()


def tried(trials: Trials, talk: Talk, model: ScriptedModel | OfflineModel) -> Trial:
    trial = Trial(talk, (LEFT, RIGHT))
    trials.start(trial, model, None)
    assert trial.future is not None
    trial.future.result(30)
    return trial


def by_version(request: ChatRequest) -> str:
    system = request.messages[0].content
    return changes(add("User has a dog") if LEFT.text in system else add("User lives in Lyon"))


def test_each_version_captures_by_its_own_text_in_a_store_of_its_own(trials: Trials) -> None:
    trial = tried(trials, Talk(SAID), ScriptedModel(capture=by_version))

    assert [side.memories for side in trial.sides] == [("User has a dog",), ("User lives in Lyon",)]
    assert [side.usage for side in trial.sides] == [Usage(1, 100, 10)] * 2
    assert [change.after.instructions for side in trial.sides for change in side.steps[0].result.changes if change.after] == [
        instructions.hash for instructions in map(_rehashed, (LEFT, RIGHT))
    ]
    assert (trial.done, trial.total, trial.running) == (2, 2, False)
    assert trials.get(trial.id) is trial


def _rehashed(version: InstructionVersion) -> InstructionVersion:
    return replace(version, hash=instructions_hash(version.text))


def test_every_message_of_a_chat_is_captured_with_those_before_it(trials: Trials) -> None:
    model = ScriptedModel()
    talk = Talk((("user", "I have a dog"), ("assistant", "What is it called?"), ("user", "Pixel")))

    trial = tried(trials, talk, model)

    assert [step.said for step in trial.sides[0].steps] == ["I have a dog", "Pixel"]
    assert len(model.asked) == trial.total == 4
    assert "What is it called?" in model.asked[-1].messages[-1].content


def test_what_is_known_before_can_be_changed(trials: Trials) -> None:
    trial = tried(trials, Talk((("user", "I moved to Oslo."),), known=("User lives in Lyon",)), OfflineModel())

    assert [side.memories for side in trial.sides] == [("User lives in Oslo",)] * 2
    [change] = trial.sides[0].steps[0].result.changes
    assert change.before is not None
    assert change.before.memory == "User lives in Lyon"


def test_a_refused_change_is_shown_and_not_kept(trials: Trials) -> None:
    trial = tried(trials, Talk(SAID), ScriptedModel(capture=changes(add("User's card is 4111 1111 1111 1111"))))

    assert trial.sides[0].memories == ()
    [refusal] = trial.sides[0].steps[0].result.refused
    assert "card" in refusal.reason
    assert "4111" not in (refusal.memory or "")


def test_what_one_version_fails_at_spares_the_other(trials: Trials) -> None:
    def fails_left(request: ChatRequest) -> str | BaseException:
        return ModelRefused("the model is asleep") if LEFT.text in request.messages[0].content else by_version(request)

    trial = tried(trials, Talk(SAID), ScriptedModel(capture=fails_left))

    assert [side.error for side in trial.sides] == ["the model is asleep", None]
    assert [side.memories for side in trial.sides] == [None, ("User lives in Lyon",)]


def test_an_error_that_nobody_foresaw_ends_the_trial_in_words(trials: Trials) -> None:
    trial = tried(trials, Talk(SAID), ScriptedModel(capture=RuntimeError("secret detail")))

    assert "log" in (trial.sides[0].error or "")
    assert "secret" not in (trial.sides[0].error or "")


class _Slow(ScriptedModel):
    """Answers the first capture at once and never the second."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = threading.Semaphore(0)
        self.broken_off = threading.Event()

    async def acomplete(self, request: ChatRequest) -> ChatReply:
        if "never" not in request.messages[-1].content:
            return await super().acomplete(request)
        self.waiting.release()
        try:
            await asyncio.sleep(3_600)
        except asyncio.CancelledError:
            self.broken_off.set()
            raise
        raise AssertionError("it was not broken off")


def test_a_trial_can_be_cancelled_while_the_model_thinks_and_keeps_what_is_done(trials: Trials) -> None:
    model = _Slow()
    trial = Trial(Talk((("user", "I like tea"), ("user", "never"))), (LEFT, RIGHT))
    trials.start(trial, model, None)
    assert model.waiting.acquire(timeout=30)
    assert model.waiting.acquire(timeout=30)

    trials.cancel(trial)

    assert model.broken_off.wait(30)
    assert not trial.running
    assert trial.cancelled
    assert [len(side.steps) for side in trial.sides] == [1, 1]


def test_what_was_tried_on_a_users_chat_is_forgotten_with_the_user(trials: Trials) -> None:
    ours = tried(trials, Talk(SAID, user_id="Ada"), ScriptedModel())
    others = tried(trials, Talk(SAID, user_id="Ben"), ScriptedModel())
    typed = tried(trials, Talk(SAID), ScriptedModel())

    trials.forget("Ada")

    assert trials.get(ours.id) is None
    assert trials.get(others.id) is others
    assert trials.get(typed.id) is typed


def test_closing_ends_what_runs() -> None:
    trials, model = Trials(), _Slow()
    trial = Trial(Talk((("user", "never"),)), (LEFT, built_in()))
    trials.start(trial, model, None)
    assert model.waiting.acquire(timeout=30)
    assert model.waiting.acquire(timeout=30)

    trials.close()

    assert model.broken_off.is_set()
    assert not trial.running


@pytest.mark.parametrize(
    ("messages", "known", "says"),
    [
        ((), (), "write what a user says"),
        ((("user", "Hi"),) * 21, (), "21 messages"),
        ((("user", "Hi"),), ("x",) * 101, "101 memories"),
    ],
)
def test_what_is_empty_or_too_much_is_refused(messages: tuple[tuple[str, str], ...], known: tuple[str, ...], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Talk(messages, known)
