"""The capture page, without a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from memlib.db.schemas import UserMemory
from memlib.memory.versions import InstructionLibrary, InstructionVersion, built_in
from pages.shared.services import open_services, services
from tests.openai_server import Body, Fail, OpenAIServer, Say
from tests.unit.pages.driving import labelled, tab


@pytest.fixture
def desk(app: AppTest) -> AppTest:
    """The page, not yet run."""
    return app.switch_page("capture.py")


@pytest.fixture
def library(home: Path) -> InstructionLibrary:
    return InstructionLibrary(home / "instructions")


@pytest.fixture
def strict(library: InstructionLibrary) -> InstructionVersion:
    return library.save("Strict", "Only allergies.")


def again(desk: AppTest) -> AppTest:
    """The same address in another tab."""
    other = tab().switch_page("capture.py")
    other.query_params.update(desk.query_params)
    return other.run()


def at(desk: AppTest, **state: str) -> AppTest:
    """The page at that address."""
    desk.query_params.update(state)
    return desk.run()


def shown(desk: AppTest) -> str:
    kinds = (desk.text, desk.markdown, desk.caption, desk.error, desk.success, desk.warning, desk.info, desk.subheader, desk.title)
    return "\n".join(str(item.value) for items in kinds for item in items).replace("\\", "")


def html(desk: AppTest) -> str:
    return "\n".join(str(item.proto.body) for item in desk.get("html"))


def enabled(desk: AppTest, label: str) -> bool:
    return not next(button for button in desk.button if button.label == label).disabled


def write(desk: AppTest, text: str) -> AppTest:
    return desk.text_area(key="instructions-text").set_value(text).run()


def finished(desk: AppTest) -> AppTest:
    """After the trial has come to its end."""
    trial = services().trials.get(desk.query_params["trial"])
    assert trial is not None
    assert trial.future is not None
    trial.future.result(30)
    return desk.run()


def test_at_first_the_built_in_version_lies_on_the_desk_with_six_starting_points(desk: AppTest) -> None:
    desk.run()

    assert not desk.exception
    assert desk.text_area(key="instructions-text").value == built_in().text
    assert "None yet" in shown(desk)
    listed = [button.label for button in desk.button if str(button.key).startswith("choose-")]
    assert listed == [r"Built\-in", "Support desk", "Health coach", "Sales", "Tutor", "Coding assistant", "Companion"]
    assert f"{built_in().hash} · strict F1 not measured yet" in shown(desk)
    assert "Default" in shown(desk)


def test_a_starting_point_is_changed_and_saved_under_a_name(desk: AppTest, library: InstructionLibrary) -> None:
    labelled(desk.run(), "Tutor")
    write(desk, "Only what the learner finds hard.")
    assert "Changed, not saved" in shown(desk)

    desk.text_input[0].set_value("Maths tutor")
    labelled(desk, "Save as a new version")

    assert not desk.exception
    [version] = library.list()
    assert (version.name, version.text) == ("Maths tutor", "Only what the learner finds hard.")
    assert desk.query_params["version"] == version.hash
    assert "draft" not in desk.query_params
    assert "Saved as Maths tutor." in shown(desk)
    assert "Changed, not saved" not in shown(desk)


def test_saving_changes_leaves_the_version_they_began_as(
    desk: AppTest, library: InstructionLibrary, strict: InstructionVersion
) -> None:
    write(at(desk, version=strict.hash), "Only allergies and diets.")

    labelled(desk, "Save as a new version")

    assert {version.text for version in library.list()} == {"Only allergies.", "Only allergies and diets."}
    assert strict.path.read_text("utf-8") == "Only allergies.\n"


def test_a_text_that_is_kept_already_is_not_kept_twice(desk: AppTest, library: InstructionLibrary, strict: InstructionVersion) -> None:
    write(desk.run(), "Only allergies.")

    desk.text_input[0].set_value("Other")
    labelled(desk, "Save as a new version")

    assert library.list() == (strict,)
    assert "This text is kept already, as Strict." in shown(desk)


@pytest.mark.parametrize("name", ["", "../../etc", "built-in"])
def test_a_name_that_cannot_be_is_refused_and_the_draft_stays(desk: AppTest, library: InstructionLibrary, name: str) -> None:
    write(desk.run(), "Only dogs.")

    desk.text_input[0].set_value(name)
    labelled(desk, "Save as a new version")

    assert "Not saved:" in shown(desk)
    assert library.list() == ()
    assert desk.text_area(key="instructions-text").value == "Only dogs."


@pytest.mark.parametrize(
    ("text", "says"), [("", "must not be empty"), ("  ", "must not be empty"), ("x" * 100_000, "100,000 characters")]
)
def test_a_text_that_cannot_be_kept_says_why(desk: AppTest, text: str, says: str) -> None:
    write(desk.run(), text)

    assert not desk.exception
    assert says in shown(desk)
    assert not enabled(desk, "Save as a new version")


def test_template_characters_are_taken_as_they_are(desk: AppTest, library: InstructionLibrary) -> None:
    write(desk.run(), "Costs of $5, ${name} and {braces}")

    desk.text_input[0].set_value("Odd")
    labelled(desk, "Save as a new version")

    assert library.get("Odd").text == "Costs of $5, ${name} and {braces}"


def test_a_reload_keeps_the_version_the_draft_and_the_view(desk: AppTest, strict: InstructionVersion) -> None:
    write(at(desk, version=strict.hash), "Only allergies and diets.")
    desk.segmented_control(key="capture-view").set_value("changes").run()

    reloaded = again(desk)

    assert reloaded.query_params["version"] == strict.hash
    assert "<ins>" in html(reloaded)
    reloaded.segmented_control(key="capture-view").set_value("write").run()
    assert reloaded.text_area(key="instructions-text").value == "Only allergies and diets."


def test_changes_can_be_discarded(desk: AppTest, strict: InstructionVersion) -> None:
    write(at(desk, version=strict.hash), "Only dogs.")

    labelled(desk, "Discard changes")

    assert desk.text_area(key="instructions-text").value == "Only allergies."
    assert "draft" not in desk.query_params


def test_another_version_does_not_take_the_draft_with_it(desk: AppTest, strict: InstructionVersion) -> None:
    write(at(desk, version=strict.hash), "Only dogs.")

    labelled(desk, "Sales")

    assert "what makes the next conversation better informed" in str(desk.text_area(key="instructions-text").value)
    assert "Changed, not saved" not in shown(desk)


def test_topics_are_chips_that_write_the_text(desk: AppTest, strict: InstructionVersion) -> None:
    at(desk, version=strict.hash)

    desk.multiselect(key="topics-capture").set_value(["allergies", "diets"]).run()
    desk.multiselect(key="topics-ignore").set_value(["weather"]).run()

    assert desk.text_area(key="instructions-text").value == (
        "Only allergies.\n\n## Topics\n\n- Capture: allergies, diets\n- Ignore: weather"
    )
    desk.multiselect(key="topics-ignore").set_value(["weather", "diets"]).run()
    assert desk.multiselect(key="topics-capture").value == ["allergies"]


def test_topics_that_are_written_become_chips(desk: AppTest) -> None:
    write(desk.run(), "Dogs.\n\n## Topics\n\n- Capture: dogs, names of dogs\n- Ignore: cats")

    assert desk.multiselect(key="topics-capture").value == ["dogs", "names of dogs"]
    assert desk.multiselect(key="topics-ignore").value == ["cats"]


def test_the_default_can_be_set_and_captures_what_is_said_from_then_on(desk: AppTest, strict: InstructionVersion) -> None:
    at(desk, version=strict.hash)

    labelled(desk, "Set as default")

    assert InstructionLibrary().default() == strict
    assert r"Strict is the default" in shown(desk)
    assert services().agent.memory_manager.policy.hash == strict.hash
    assert not enabled(desk, "Set as default")


def test_a_draft_cannot_be_the_default_before_it_is_saved(desk: AppTest, strict: InstructionVersion) -> None:
    write(at(desk, version=strict.hash), "Only dogs.")

    assert not enabled(desk, "Set as default")


def test_the_text_is_compared_word_by_word_with_any_version(
    desk: AppTest, strict: InstructionVersion, library: InstructionLibrary
) -> None:
    other = library.save("Loose", "Only allergies and <b>pets</b>.")
    at(desk, version=strict.hash, view="changes")
    assert "Nothing was changed" in shown(desk)

    desk.selectbox(key="capture-against").set_value(other.hash).run()

    assert desk.query_params["against"] == other.hash
    assert "<del> and &lt;b&gt;pets&lt;/b&gt;</del>" in html(desk)
    assert "2 words removed" in shown(desk)


def test_a_link_to_a_version_that_is_gone_says_so_and_shows_the_default(desk: AppTest) -> None:
    at(desk, version="0123456789ab")

    assert not desk.exception
    assert "There is no version 0123456789ab" in desk.error[0].value
    assert desk.text_area(key="instructions-text").value == built_in().text


def test_a_default_that_is_gone_is_said_and_another_can_be_set(
    desk: AppTest, library: InstructionLibrary, strict: InstructionVersion
) -> None:
    library.set_default(strict.hash)
    strict.path.unlink()

    desk.run()
    assert "default version is gone" in desk.error[0].value
    labelled(desk, "Set as default")

    assert library.default() == built_in()
    assert not desk.error


def test_a_broken_file_is_told_beside_the_others(desk: AppTest, library: InstructionLibrary, strict: InstructionVersion) -> None:
    (library.folder / "broken.md").write_bytes(b"\xff\xfe")

    desk.run()

    assert "broken" in desk.warning[0].value
    assert "Strict" in [button.label for button in desk.button]


def test_a_broken_folder_is_said_in_words(desk: AppTest, home: Path) -> None:
    home.mkdir(parents=True)
    (home / "instructions").write_text("no folder")

    desk.run()

    assert not desk.exception
    assert desk.title[0].value == "The instructions cannot be read"
    assert "cannot be read" in desk.error[0].value
    (home / "instructions").unlink()
    labelled(desk, "Try again")
    assert not desk.error


def test_many_versions_are_listed_25_a_page(desk: AppTest, library: InstructionLibrary) -> None:
    for number in range(30):
        library.save(f"Version {number}", f"Only {number}.")

    desk.run()

    listed = [button for button in desk.button if button.label.startswith("Version")]
    assert len(listed) == 25
    at(desk, page="2")
    assert len([button for button in desk.button if button.label.startswith("Version")]) == 5
    at(desk, page="99")
    assert not desk.exception


# Trying


def test_two_versions_are_tried_on_a_text_and_no_users_memories_change(desk: AppTest, strict: InstructionVersion) -> None:
    at(desk, view="try", version=strict.hash)
    services().manager.add_user_memory(UserMemory("User likes tea"), user_id="Ada")
    assert "does not read instructions" in desk.info[0].value

    desk.text_area(key="trial-said").set_value("I moved to Oslo.")
    desk.text_area(key="trial-known").set_value("User lives in Lyon")
    finished(labelled(desk, "Try both"))

    assert not desk.exception
    assert shown(desk).count("Updated: User lives in Lyon\n→ User lives in Oslo") == 2
    assert "**Both remember the same: 1 memory.**" in shown(desk)
    assert any("1 updated · " in caption.value for caption in desk.caption)
    assert [user.user_id for user in services().db.get_users()] == ["Ada"]
    assert [memory.memory for memory in services().db.get_user_memories(user_id="Ada")] == ["User likes tea"]


def test_a_chat_of_the_playground_is_tried_message_by_message(desk: AppTest) -> None:
    desk.run()
    list(services().agent.run("I live in Lyon.", user_id="Ada", session_id="s1", stream=True))
    list(services().agent.run("I moved to Oslo.", user_id="Ada", session_id="s1", stream=True))
    before = services().db.get_user_memories(user_id="Ada")

    at(desk, view="try", source="chat", user="Ada", conversation="s1")
    assert "2 messages of the user" in shown(desk)
    finished(labelled(desk, "Try both"))

    assert "Added: User lives in Lyon" in shown(desk)
    assert "Updated: User lives in Lyon\n→ User lives in Oslo" in shown(desk)
    assert services().db.get_user_memories(user_id="Ada") == before
    services().erase("Ada")
    assert "Lyon" not in shown(desk.run())


def test_a_trial_is_still_there_after_a_reload(desk: AppTest) -> None:
    at(desk, view="try")
    desk.text_area(key="trial-said").set_value("I live in Oslo.")
    finished(labelled(desk, "Try both"))

    reloaded = again(desk)

    assert "Added: User lives in Oslo" in shown(reloaded)
    assert reloaded.text_area(key="trial-said").value == "I live in Oslo."


def test_nothing_to_try_is_said(desk: AppTest) -> None:
    at(desk, view="try")
    labelled(desk, "Try both")
    assert "Write what a user says" in desk.error[0].value

    at(desk, source="chat")
    assert "Nobody has chatted yet" in shown(desk)
    labelled(desk, "Try both")
    assert "choose a chat" in desk.error[0].value


def test_a_trial_that_is_not_kept_any_more_is_said(desk: AppTest) -> None:
    at(desk, view="try", trial="gone")

    assert "not kept any more" in shown(desk)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenAIServer]:
    """A model that remembers by its instructions, and fails when they say so."""

    def answer(body: Body) -> Say | Fail:
        system = body["messages"][0]["content"]
        if "Fail." in system:
            return Fail(400, "the model is asleep")
        memory = "User is allergic to nuts" if "Only allergies." in system else "User has a dog"
        return Say(f'{{"changes": [{{"op": "add", "memory_id": null, "memory": "{memory}", "topics": []}}]}}')

    with OpenAIServer(answer) as running:
        monkeypatch.setenv("OPENAI_BASE_URL", running.url)
        monkeypatch.setenv("MEMLIB_MODEL", "scripted")
        open_services.clear()
        yield running
        open_services.clear()


def test_the_text_in_the_editor_is_tried_beside_a_version(server: OpenAIServer, desk: AppTest, strict: InstructionVersion) -> None:
    write(at(desk, version=strict.hash), "Only pets.")
    at(desk, view="try", left=strict.hash)
    assert desk.selectbox(key="capture-right").value == "editor"

    desk.text_area(key="trial-said").set_value("I can't eat nuts and have a dog")
    finished(labelled(desk, "Try both"))

    assert "No memory in common; 1 only on the left, 1 only on the right." in shown(desk)
    assert "Added: User is allergic to nuts" in shown(desk)
    assert "Added: User has a dog" in shown(desk)
    assert not desk.info


def test_a_side_whose_model_fails_says_why_beside_the_other(server: OpenAIServer, desk: AppTest, strict: InstructionVersion) -> None:
    write(at(desk, version=strict.hash), "Fail.")
    at(desk, view="try", left=strict.hash)

    desk.text_area(key="trial-said").set_value("I can't eat nuts")
    finished(labelled(desk, "Try both"))

    assert not desk.exception
    assert any("the model is asleep" in error.value for error in desk.error)
    assert "Added: User is allergic to nuts" in shown(desk)
