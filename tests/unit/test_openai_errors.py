"""What becomes of everything that can go wrong between OpenAIChat and a server, over real HTTP."""

from __future__ import annotations

import json
import logging
import socket
import traceback
from collections.abc import Callable

import pytest

from memlib.errors import ModelError, ModelRefused, ModelReplyInvalid, ModelUnavailable
from memlib.models.base import ChatReply, ChatRequest, Message
from memlib.models.openai import OpenAIChat, OpenAIEmbedder
from tests.model_twins import Awaiting, Blocking, Twin
from tests.openai_server import Answer, Fail, Hang, OpenAIServer, Raw, Say

HELLO = ChatRequest((Message("user", "Hello"),))
KEY = "sk-proj-0123456789abcdefghij"
AT_ONCE = {"retry-after-ms": "1"}
Ask = Callable[[OpenAIChat], ChatReply]


@pytest.fixture(params=[Blocking, Awaiting], ids=["blocking", "awaiting"])
def twin(request: pytest.FixtureRequest) -> Twin:
    return request.param()  # type: ignore[no-any-return]


@pytest.fixture(params=["whole", "streamed"])
def ask(request: pytest.FixtureRequest, twin: Twin) -> Ask:
    def last_of(model: OpenAIChat) -> ChatReply:
        *_, last = twin.stream(model, HELLO)
        assert last.reply is not None
        return last.reply

    return last_of if request.param == "streamed" else lambda model: twin.complete(model, HELLO)


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (Fail(400, "messages[0] is no message"), ModelRefused, "status 400: messages\\[0\\] is no message"),
        (Fail(400, "too many tokens", code="context_length_exceeded"), ModelRefused, "too long for mine"),
        (Fail(400, "the request exceeds the available context size"), ModelRefused, "too long for mine"),
        (Fail(413, "no"), ModelRefused, "too long for mine"),
        (Fail(401, "who are you?"), ModelRefused, "wants a key; set OPENAI_API_KEY"),
        (Fail(403, "not from your country"), ModelRefused, "key was refused .* not from your country"),
        (Fail(404, "model 'mine' not found, try pulling it first"), ModelRefused, "no model mine.*MEMLIB_MODEL"),
        (Raw(b"404 page not found", "text/plain", status=404), ModelRefused, "/v1"),
        (Fail(429, "slow down", headers={"retry-after": "17"}), ModelUnavailable, "rate limit .* in 17 s"),
        (Fail(429, "slow down"), ModelUnavailable, "rate limit .* later"),
        (Fail(429, "pay first", code="insufficient_quota"), ModelRefused, "quota .* used up"),
        (Fail(503, "loading the model"), ModelUnavailable, "status 503.*loading the model"),
        (Fail(501, "no such thing here"), ModelRefused, "status 501: no such thing here"),
        (Raw(b"<html>Bad\n gateway</html>", "text/html", status=502), ModelUnavailable, "status 502.*<html>Bad gateway"),
        (Raw(b"", "text/plain", status=500), ModelUnavailable, "status 500.*no reason"),
        (Raw(b'{"detail": "no such field"}', status=422), ModelRefused, "status 422: no such field"),
        (Raw(b"<html>Welcome</html>", "text/html"), ModelReplyInvalid, "not an answer of the OpenAI API|no message in it"),
        (Raw(b'{"choices": [{"mess'), ModelReplyInvalid, "not an answer of the OpenAI API|no message in it"),
        (
            Raw(b'data: {"choices": [{"del\n\n', "text/event-stream"),
            ModelReplyInvalid,
            "not an answer of the OpenAI API|no message in it",
        ),
        (Raw(b'data: {"choices": 3}\n\n', "text/event-stream"), ModelReplyInvalid, "not an answer of the OpenAI API|no message in it"),
        (Raw(b'"\xff\xfe"'), ModelReplyInvalid, "not an answer of the OpenAI API|no message in it"),
        (Raw(b"[]"), ModelReplyInvalid, "not an answer of the OpenAI API|no message in it"),
        (Raw(b'{"choices": []}'), ModelReplyInvalid, "not an answer of the OpenAI API|no message in it"),
        (Raw(b'{"choices": [{"message": {"content": 7}}]}'), ModelReplyInvalid, "not an answer of the OpenAI API|no message in it"),
        (Say("I ca", finish="content_filter"), ModelRefused, "content filter"),
        (Say(None, refusal="I will not."), ModelRefused, "I will not."),
        (Raw(b'{"choices": [', missing=100), ModelError, "failed|no message in it"),
    ],
)
def test_what_a_server_does_wrong_is_one_clear_error(ask: Ask, answer: Answer, error: type[ModelError], words: str) -> None:
    with OpenAIServer(answer) as server:
        model = OpenAIChat("mine", base_url=server.url, max_retries=0)

        with pytest.raises(error, match=words):
            ask(model)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_what_may_help_is_tried_again(ask: Ask, status: int) -> None:
    with OpenAIServer(Fail(status, headers=AT_ONCE), Say("At last")) as server:
        assert ask(OpenAIChat("mine", base_url=server.url)).text == "At last"


def test_a_server_that_fails_for_ever_is_given_up(ask: Ask) -> None:
    with OpenAIServer(Fail(503, headers=AT_ONCE)) as server, pytest.raises(ModelUnavailable):
        ask(OpenAIChat("mine", base_url=server.url, max_retries=2))

    assert len(server.bodies) == 3


def test_what_cannot_help_is_not_tried_again(ask: Ask) -> None:
    with OpenAIServer(Fail(401)) as server, pytest.raises(ModelRefused):
        ask(OpenAIChat("mine", base_url=server.url))

    assert len(server.bodies) == 1


def test_a_server_that_hangs_is_given_up_after_the_timeout(ask: Ask) -> None:
    with OpenAIServer(Hang()) as server, pytest.raises(ModelUnavailable, match=r"within 0\.2 s, 1 times.*timeout"):
        ask(OpenAIChat("mine", base_url=server.url, timeout=0.2, max_retries=0))


def test_a_server_that_is_not_there_is_named(ask: Ask) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"

        with pytest.raises(ModelUnavailable, match=rf"{url} failed .*base URL"):
            ask(OpenAIChat("mine", base_url=url, max_retries=0))


def test_a_connection_that_breaks_in_the_middle_of_a_stream_is_unavailable_and_what_came_was_handed_out(twin: Twin) -> None:
    with OpenAIServer(Say("Hello to you", breaks=True)) as server:
        chunks = twin.stream(OpenAIChat("mine", base_url=server.url), HELLO)

        assert next(chunks).text == "Hello"
        with pytest.raises(ModelUnavailable):
            next(chunks)


def test_an_error_in_the_middle_of_a_stream_is_unavailable(twin: Twin) -> None:
    piece = json.dumps({"choices": [{"delta": {"content": "Hello"}}]})
    events = f'data: {piece}\n\ndata: {{"error": {{"message": "out of memory"}}}}\n\n'
    with OpenAIServer(Raw(events.encode(), "text/event-stream")) as server:
        chunks = twin.stream(OpenAIChat("mine", base_url=server.url), HELLO)

        assert next(chunks).text == "Hello"
        with pytest.raises(ModelUnavailable, match=r"middle .* out of memory"):
            next(chunks)


def test_a_stream_that_makes_no_sense_is_hung_up_on(twin: Twin) -> None:
    nonsense = b'data: {"choices": 3}\n\n' + b"data: {}\n\n" * 2_000_000
    with OpenAIServer(Raw(nonsense, "text/event-stream")) as server:
        chunks = twin.stream(OpenAIChat("mine", base_url=server.url), HELLO)
        with pytest.raises(ModelReplyInvalid) as caught:
            next(chunks)

        assert server.hung_up.wait(10)
        assert caught.value.__cause__ is not None


# Keys


def test_without_a_key_openai_is_not_called_and_the_error_says_what_to_set(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(ModelRefused, match=r"OPENAI_API_KEY.*OPENAI_BASE_URL"):
        ask(OpenAIChat())


def test_another_server_needs_no_key(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with OpenAIServer() as server:
        assert ask(OpenAIChat("mine", base_url=server.url)).text == "Hello"


def test_a_key_that_is_refused_is_told_from_one_that_is_missing(ask: Ask) -> None:
    with OpenAIServer(Fail(401, "who are you?")) as server, pytest.raises(ModelRefused, match=r"key was refused .* OPENAI_API_KEY"):
        ask(OpenAIChat("mine", base_url=server.url, api_key=KEY))


def test_a_key_that_was_copied_with_spaces_around_it_works(ask: Ask) -> None:
    with OpenAIServer() as server:
        ask(OpenAIChat("mine", base_url=server.url, api_key=f" {KEY}\n"))

    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("key", [f"{KEY}\n{KEY}", f"{KEY} {KEY}", f"{KEY}é"])
def test_what_cannot_be_a_key_is_refused_without_showing_it(ask: Ask, key: str) -> None:
    with OpenAIServer() as server, pytest.raises(ModelRefused) as caught:
        ask(OpenAIChat("mine", base_url=server.url, api_key=key))

    assert KEY not in "".join(traceback.format_exception(caught.value))
    assert server.asked == []


@pytest.mark.parametrize(
    "answer",
    [
        Fail(400, f"the key {KEY} is odd"),
        Fail(401, f"the key {KEY} is wrong"),
        Fail(403, f"the key {KEY} is barred", code=KEY),
        Fail(404, f"{KEY} has no model"),
        Fail(429, f"{KEY} is too fast"),
        Fail(429, f"{KEY} is out of money", code="insufficient_quota"),
        Fail(500, f"{KEY} broke me"),
        Raw(f"Bearer {KEY}".encode(), "text/plain", status=502),
        Raw(f'{{"detail": {{"headers": "Bearer {KEY}"}}}}'.encode(), status=422),
        Raw(f'{{"choices": "{KEY}"}}'.encode()),
        Raw(f'data: {{"error": {{"message": "{KEY}"}}}}\n\n'.encode(), "text/event-stream"),
        Raw(f'data: {{"choices": "{KEY}"}}\n\n'.encode(), "text/event-stream"),
    ],
)
def test_a_key_is_never_shown_even_by_a_server_that_sends_it_back(ask: Ask, answer: Answer, caplog: pytest.LogCaptureFixture) -> None:
    with OpenAIServer(answer) as server, caplog.at_level(logging.DEBUG):
        model = OpenAIChat("mine", base_url=server.url, api_key=KEY, max_retries=0)
        with pytest.raises(ModelError) as caught:
            ask(model)
        logging.getLogger("app").exception("it failed", exc_info=caught.value)

    shown = [*traceback.format_exception(caught.value), caplog.text, repr(caught.value), repr(caught.value.__cause__), repr(model)]
    assert KEY not in "".join(shown)


@pytest.mark.parametrize("make", [OpenAIChat, OpenAIEmbedder])
def test_what_is_shown_of_a_model_holds_neither_key_nor_password(make: type[OpenAIChat | OpenAIEmbedder]) -> None:
    model = make("mine", base_url="http://me:hunter2@localhost:1234/v1", api_key=KEY)

    assert "http://localhost:1234/v1" in repr(model)
    assert "mine" in repr(model)
    assert "hunter2" not in f"{model!r} {vars(model)}"
    assert KEY not in repr(model)


@pytest.mark.parametrize("url", ["localhost:11434", "ftp://localhost/v1", "http:///v1", "http://localhost:port/v1", "http://[::1/v1"])
def test_an_address_that_is_none_is_a_wrong_argument(url: str) -> None:
    with pytest.raises(ValueError, match="OPENAI_BASE_URL") as caught:
        OpenAIChat("mine", base_url=url)

    assert not isinstance(caught.value, ModelError)
