"""The page of optimisation, without a browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from memlib.db.schemas import StoredMemory
from memlib.memory import UserMemory
from pages.shared.optimise.jobs import Preview
from pages.shared.services import services
from tests.openai_server import Answer, Body, Fail, OpenAIServer, Say
from tests.unit.pages.driving import labelled, press, tab

FACTS = (
    "User lives in Paris",
    "User is fluent in Finnish",
    "User is fluent in Finnish since 2010",
    "User lives in Lyon",
    "User likes tea",
)


@pytest.fixture
def desk(app: AppTest) -> AppTest:
    """Ann's, not yet run."""
    return at(app.switch_page("optimise.py"), user="ann")


def at(desk: AppTest, **parameters: str) -> AppTest:
    desk.query_params.update(parameters)
    return desk


def fill(*facts: str, user_id: str = "ann") -> None:
    for place, fact in enumerate(facts or FACTS):
        services().manager.add_user_memory(UserMemory(fact, topics=["a topic"], created_at=place, updated_at=place), user_id=user_id)


def stored(user_id: str = "ann") -> list[StoredMemory]:
    return sorted(services().db.get_user_memories(user_id=user_id), key=lambda memory: memory.memory_id)


def shown(desk: AppTest) -> str:
    kinds = (desk.text, desk.markdown, desk.caption, desk.error, desk.success, desk.warning, desk.info, desk.subheader, desk.title)
    texts = [str(item.value) for items in kinds for item in items] + [str(item.proto.body) for item in desk.get("html")]
    return "\n".join(texts).replace("\\", "")


def keys(desk: AppTest) -> set[str | None]:
    return {button.key for button in desk.button}


def preview_of(desk: AppTest) -> Preview:
    preview = services().previews.get(desk.query_params["preview"], user_id="ann")
    assert preview is not None
    return preview


def previewed(desk: AppTest) -> AppTest:
    press(desk, "preview")
    assert preview_of(desk).wait(60)
    return desk.run()


def test_without_a_user_the_page_asks_whose_memories(app: AppTest) -> None:
    desk = app.switch_page("optimise.py").run()

    assert not desk.exception
    assert "Whose memories?" in shown(desk)


def test_of_a_user_without_memories_the_page_says_what_to_do(desk: AppTest) -> None:
    desk.run()

    assert not desk.exception
    assert "Nothing is known about ann yet" in shown(desk)
    assert "preview" not in keys(desk)


def test_one_memory_cannot_be_made_fewer(desk: AppTest) -> None:
    fill("User likes tea")

    assert "One memory is known about ann" in shown(desk.run())


def test_a_preview_shows_what_goes_and_changes_nothing(desk: AppTest) -> None:
    fill()
    before = stored()

    previewed(desk.run())

    assert not desk.exception
    assert "Merged from 2" in shown(desk)
    assert "Old value: User lives in Paris" in shown(desk)
    assert "saves at equal information" in shown(desk)
    assert [metric.label for metric in desk.metric] == ["Tokens", "Facts kept", "Memories", "Pays after"]
    assert (desk.metric[1].value, desk.metric[2].value, desk.metric[3].value) == ("100.0%", "3", "0 turns")
    assert len(desk.get("plotly_chart")) == 2
    assert stored() == before


def test_another_tab_shows_the_same_preview(desk: AppTest) -> None:
    fill()
    previewed(desk.run())

    other = tab().switch_page("optimise.py")
    other.query_params.update(desk.query_params)

    assert "Merged from 2" in shown(other.run())


def test_a_preview_is_of_its_user_alone(desk: AppTest) -> None:
    fill()
    fill("User likes rum", "User likes gin", user_id="ben")
    previewed(desk.run())

    at(desk, user="ben").run()

    assert "User likes tea" not in shown(desk)
    assert "not kept any more" in shown(desk)


def test_what_was_previewed_is_applied_and_undone_with_ids_times_and_topics(desk: AppTest) -> None:
    fill()
    before = stored()
    previewed(desk.run())

    press(desk, "apply")

    assert len(stored()) == 3
    assert "Applied just now" in shown(desk)
    assert "apply" not in keys(desk)
    press(desk, "undo-optimisation")
    assert [replace(memory, version=0) for memory in stored()] == [replace(memory, version=0) for memory in before]
    assert "Undone." in shown(desk)
    assert "undo-optimisation" not in keys(desk)


def test_undo_is_offered_without_the_preview_too(desk: AppTest) -> None:
    fill()
    services().manager.optimize_memories(user_id="ann", strategy="deduplicate")

    desk.run()

    assert "Optimised just now" in shown(desk)
    press(desk, "undo-optimisation")
    assert len(stored()) == 5


def test_memories_that_changed_meanwhile_are_a_conflict_with_a_new_preview(desk: AppTest) -> None:
    fill()
    previewed(desk.run())
    tea = next(memory for memory in stored() if memory.memory == "User likes tea")
    services().manager.replace_user_memory(tea.memory_id, UserMemory("User likes coffee"), user_id="ann")

    press(desk, "apply")

    assert "nothing was applied" in shown(desk)
    assert len(stored()) == 5
    first = desk.query_params["preview"]
    press(desk, "again")
    assert desk.query_params["preview"] != first
    assert preview_of(desk).wait(60)
    assert "apply" in keys(desk.run())


def test_memories_that_arrived_meanwhile_stay(desk: AppTest) -> None:
    fill()
    previewed(desk.run())
    fill("User sails")

    press(desk, "apply")

    assert "User sails" in [memory.memory for memory in stored()]
    assert len(stored()) == 4


def test_below_the_floor_the_lost_facts_are_listed_and_nothing_can_be_applied(desk: AppTest) -> None:
    fill("User likes tea", "User has a cat", "User works at Acme", "User plays chess")

    previewed(at(desk, strategy="fit_budget", floor="90").run())

    assert "This may not be applied: only 50% of the facts are found again in it, less than 90%." in shown(desk)
    assert "2 facts would be lost" in shown(desk)
    assert shown(desk).count("✕ Lost: ") == 2
    assert "apply" not in keys(desk)
    assert len(stored()) == 4


def test_a_budget_of_the_address_is_kept_to(desk: AppTest) -> None:
    fill("User likes tea", "User has a cat", "User works at Acme", "User plays chess")

    previewed(at(desk, strategy="fit_budget", budget="7").run())

    assert desk.metric[2].value == "1"
    assert desk.number_input(key="optimise-budget").value == 7


def test_settings_stand_in_the_address_and_take_the_preview_away(desk: AppTest) -> None:
    fill()
    previewed(desk.run())

    desk.selectbox(key="optimise-strategy").set_value("fit_budget").run()
    desk.number_input(key="optimise-floor").set_value(80).run()
    desk.number_input(key="optimise-budget").set_value(20).run()

    asked = {name: desk.query_params[name] for name in ("strategy", "budget", "floor")}
    assert asked == {"strategy": "fit_budget", "budget": "20", "floor": "80"}
    assert "preview" not in desk.query_params


@pytest.mark.parametrize("name", ["strategy", "budget", "floor", "show", "page", "lost", "preview"])
def test_an_address_that_makes_no_sense_is_taken_as_far_as_it_does(desk: AppTest, name: str) -> None:
    fill()

    at(desk, **{"strategy": "fit_budget", name: "-9²<script>"}).run()

    assert not desk.exception
    assert "preview" in keys(desk)


def test_what_changes_nothing_cannot_be_applied(desk: AppTest) -> None:
    fill("User likes tea", "User has a cat")

    previewed(desk.run())

    assert "There is nothing to apply" in shown(desk)
    assert "Nothing would change." in shown(desk)


def test_of_very_many_memories_a_page_shows_25_lines_and_10_lost_facts(desk: AppTest) -> None:
    fill(*(f"User has visited place number {number}" for number in range(90)))

    previewed(at(desk, strategy="fit_budget").run())
    at(desk, show="all", page="2", lost="99").run()

    assert not desk.exception
    tables = [str(item.proto.body) for item in desk.get("html") if "<table class='memlib-lines" in str(item.proto.body)]
    assert [table.count("<tr class") for table in tables] == [25]
    assert sum("<ul class='memlib-facts" in str(item.proto.body) for item in desk.get("html")) == 1
    assert desk.session_state["optimise-lost"] == -(-(90 - int(desk.metric[2].value)) // 10)


# With a model


class Model:
    """Summarises as it is told."""

    def __init__(self) -> None:
        self.answer: Answer = Say('{"memory": "User is fluent in Finnish since 2010, lives in Lyon and likes tea", "topics": []}')
        self.gate = threading.Event()
        self.gate.set()
        self.server = OpenAIServer(self._answer)

    def _answer(self, body: Body) -> Answer:
        self.gate.wait(30)
        return self.answer


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Model]:
    model = Model()
    with model.server:
        monkeypatch.setenv("OPENAI_BASE_URL", model.server.url)
        monkeypatch.setenv("MEMLIB_MODEL", "scripted")
        yield model
        model.gate.set()


def test_what_a_model_was_asked_counts_until_it_is_saved(model: Model, desk: AppTest) -> None:
    fill()

    previewed(at(desk, strategy="summarize").run())

    assert not desk.exception
    assert "Merged from 4" in shown(desk)
    assert "1 call of the model" in shown(desk)
    assert "has cost 18 tokens" in shown(desk)
    assert len(model.server.bodies) == 1


def test_strategies_that_call_the_model_are_compared_only_when_asked_for(model: Model, desk: AppTest) -> None:
    fill()
    previewed(desk.run())
    assert model.server.bodies == []

    desk.toggle(key="optimise-asking").set_value(True).run()
    previewed(desk)

    assert len(model.server.bodies) == 2
    assert "Summarise" in shown(desk)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Fail(401, "no such key"), "look at its key"),
        (Say('{"memory": "User lik', finish="length"), "no room for this"),
        (Say(None, refusal="I cannot"), "take a strategy without a model"),
        (Say('{"memory": "", "topics": []}'), "take a"),
        (Fail(500, "it went wrong"), "when the model can be reached"),
    ],
)
def test_a_model_that_fails_is_explained_and_tried_again(model: Model, desk: AppTest, answer: Answer, says: str) -> None:
    fill("User likes tea", "User has a cat", "User plays chess")
    good, model.answer = model.answer, answer
    before = stored()

    previewed(at(desk, strategy="summarize").run())

    assert not desk.exception
    assert desk.error
    assert says in shown(desk)
    assert "No memory was changed." in shown(desk)
    assert stored() == before
    model.answer = good
    press(desk, "retry")
    assert preview_of(desk).wait(60)
    assert not desk.run().error


def test_a_summary_that_is_longer_is_refused_with_the_reason(model: Model, desk: AppTest) -> None:
    fill("User likes tea", "User has a cat")
    model.answer = Say('{"memory": "User likes tea very much indeed and has a cat, and that for many and many a year", "topics": []}')

    previewed(at(desk, strategy="summarize").run())

    assert "This may not be applied: it is longer" in shown(desk)
    assert "apply" not in keys(desk)


def test_a_slow_preview_is_shown_on_its_way_and_can_be_cancelled(model: Model, desk: AppTest) -> None:
    fill()
    before = stored()
    model.gate.clear()

    press(at(desk, strategy="summarize").run(), "preview")

    assert next(button for button in desk.button if button.key == "preview").disabled
    assert "Cancel" in [button.label for button in desk.button]
    labelled(desk, "Cancel")
    assert preview_of(desk).wait(20)
    assert "Cancelled. No memory was changed." in shown(desk.run())
    assert stored() == before


def test_a_comparison_can_be_cancelled_and_leaves_the_preview(model: Model, desk: AppTest) -> None:
    fill()
    before = stored()
    model.gate.clear()
    press(at(desk, strategy="deduplicate", asking="1").run(), "preview")
    preview = preview_of(desk)
    while preview.report is None:  # which calls no model; the comparison does
        preview.wait(0.05)

    labelled(desk.run(), "Cancel")

    assert preview.wait(20)
    assert "Cancelled before all else was compared." in shown(desk.run())
    assert "apply" in keys(desk)
    assert stored() == before


def test_erasing_a_user_ends_their_previews(model: Model, desk: AppTest) -> None:
    fill()
    model.gate.clear()
    press(at(desk, strategy="summarize").run(), "preview")
    preview = preview_of(desk)

    services().erase("ann")

    assert not preview.running
    assert services().previews.get(preview.id, user_id="ann") is None
