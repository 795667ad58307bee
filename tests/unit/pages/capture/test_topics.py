"""Topics are written into the text of instructions and read out of it again, and the rest of the text stays."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from memlib.memory.versions import InstructionLibrary, built_in
from pages.shared.capture.topics import Topics, moved, topics_of, with_topics

NAMES = st.lists(st.text(alphabet=st.sampled_from("abé ,.:#-\nÄ日"), max_size=6), max_size=5)
TEXTS = st.lists(
    st.sampled_from(["Remember dogs.", "", "## Topics", "# Rules", "- Capture: a, b", "Ignore: c.", "prose", "# topics #", "\x0b"]),
    max_size=9,
).map("\n".join)


def test_topics_are_read_from_the_section_of_that_name() -> None:
    text = "Remember pets.\n\n## Topics\n\n- Capture: dogs, big  cats.\n- ignore: weather\n\n# Rules\n\nCapture: nothing of this"

    assert topics_of(text) == Topics(("dogs", "big cats"), ("weather",))


def test_the_first_topic_writes_the_section_and_the_last_one_takes_it_away() -> None:
    text = with_topics("Remember pets.", Topics(("dogs",)))

    assert text == "Remember pets.\n\n## Topics\n\n- Capture: dogs"
    assert with_topics(text, Topics()) == "Remember pets."


def test_the_text_around_the_lists_stays() -> None:
    text = "Remember pets.\n\n# Topics\n\nIn their order:\n- Capture: dogs\n\n## Rules\n\nBe brief."

    assert with_topics(text, Topics(("cats",), ("weather",))) == (
        "Remember pets.\n\n# Topics\n\nIn their order:\n\n- Capture: cats\n- Ignore: weather\n\n## Rules\n\nBe brief."
    )


def test_of_several_sections_all_are_read_and_the_first_is_written() -> None:
    text = "## Topics\n\n- Capture: dogs\n\n## Rules\n\nBe brief.\n\n## Topics\n\n- Ignore: cats"

    assert topics_of(text) == Topics(("dogs",), ("cats",))
    assert with_topics(text, Topics(("birds",))) == "## Topics\n\n- Capture: birds\n\n## Rules\n\nBe brief."
    assert with_topics(text, Topics()) == "## Rules\n\nBe brief."


def test_a_topic_that_is_chosen_in_one_list_leaves_the_other() -> None:
    topics = Topics(("dogs", "weather"), ("moods",))

    assert moved(topics, ["moods", "Weather"], "ignore") == Topics(("dogs",), ("moods", "Weather"))
    assert moved(topics, ["dogs", "moods"], "capture") == Topics(("dogs", "moods"), ())


def test_a_topic_with_a_comma_is_two() -> None:
    assert moved(Topics(), ["cats, dogs"], "capture") == Topics(("cats", "dogs"))


def test_the_starting_points_name_topics_and_the_built_in_text_has_no_such_section() -> None:
    assert all(topics_of(template.text).capture and topics_of(template.text).ignore for template in InstructionLibrary().templates())
    assert topics_of(built_in().text) == Topics()


@given(TEXTS, NAMES, NAMES)
@settings(max_examples=400)
def test_what_is_written_is_read_again(text: str, capture: list[str], ignore: list[str]) -> None:
    topics = moved(moved(Topics(), capture, "capture"), ignore, "ignore")
    written = with_topics(text, topics)

    assert topics_of(written) == topics
    assert with_topics(written, topics) == written


@given(TEXTS)
def test_writing_what_was_read_changes_nothing(text: str) -> None:
    assert with_topics(text, topics_of(text)) == text
