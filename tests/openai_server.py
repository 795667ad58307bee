"""A real HTTP server on loopback that speaks the OpenAI protocol, says what a test scripts, and keeps what it was asked.

    with OpenAIServer(Fail(429, headers={"retry-after": "1"}), Say("Hello")) as server:
        OpenAIChat(base_url=server.url)

The answers are given one a request, the last one again and again. An answer may be a function of the request's body.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self, TypeAlias

Body: TypeAlias = dict[str, Any]
_USAGE = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}


@dataclass(frozen=True)
class Say:
    """A good answer: streamed word by word where the request asks for a stream, else whole."""

    text: str | None = "Hello"
    calls: tuple[Mapping[str, Any], ...] = ()
    """Tool calls as the API has them; streamed in pieces of five characters of arguments."""
    finish: str | None = "stop"
    usage: Mapping[str, Any] | None = field(default_factory=lambda: dict(_USAGE))
    refusal: str | None = None
    seconds: float = 0.0
    """Waited before answering."""
    gate: threading.Event | None = None
    """In a stream, waited for after the first piece."""
    breaks: bool = False
    """In a stream, the connection breaks after the first piece."""


@dataclass(frozen=True)
class Fail:
    """An error as the API has it."""

    status: int
    message: str = "it went wrong"
    code: str | None = None
    param: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Raw:
    """Any bytes at all."""

    content: bytes
    content_type: str = "application/json"
    status: int = 200
    missing: int = 0
    """How many bytes more the header promises than come before the connection breaks."""


@dataclass(frozen=True)
class Hang:
    """No answer, for as long as the server lives."""


Answer: TypeAlias = Say | Fail | Raw | Hang
Script: TypeAlias = Answer | Callable[[Body], Answer]


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    path: str
    headers: Mapping[str, str]
    body: Body


class OpenAIServer:
    """Serves from `with` to its end. Embeddings are of two dimensions: the text's length and one."""

    def __init__(self, *script: Script, models: tuple[str, ...] = ("first-model", "second-model")) -> None:
        self.asked: list[Asked] = []
        self.closed = threading.Event()
        self.hung_up = threading.Event()
        """Set once a client has closed its connection in the middle of an answer."""
        self.models = models
        self._script = list(script) or [Say()]
        self._lock = threading.Lock()
        self._http = _Http(("127.0.0.1", 0), _Handler)
        self._http.owner = self
        self.url = f"http://127.0.0.1:{self._http.server_port}/v1"

    def __enter__(self) -> Self:
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closed.set()
        self._http.shutdown()
        self._http.server_close()

    @property
    def bodies(self) -> list[Body]:
        """What was posted, in order."""
        return [asked.body for asked in self.asked if asked.body]

    def next_answer(self, asked: Asked) -> Answer:
        with self._lock:
            self.asked.append(asked)
            script = self._script.pop(0) if len(self._script) > 1 and asked.body else self._script[0]
        return script(asked.body) if callable(script) else script


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256
    owner: OpenAIServer


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    """Else the body, which is sent after the head, waits until the client has acknowledged that: 40 ms, which no model takes."""
    server: _Http

    def do_GET(self) -> None:
        owner = self.server.owner
        owner.next_answer(Asked(self.path, {name.lower(): value for name, value in self.headers.items()}, {}))
        self._send_json(200, {"object": "list", "data": [{"id": name, "object": "model"} for name in owner.models]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        answer = self.server.owner.next_answer(Asked(self.path, {name.lower(): value for name, value in self.headers.items()}, body))
        try:
            self._answer(answer, body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
            self.server.owner.hung_up.set()

    def _answer(self, answer: Answer, body: Body) -> None:
        match answer:
            case Fail():
                error = {"message": answer.message, "type": "error", "code": answer.code, "param": answer.param}
                self._send_json(answer.status, {"error": error}, answer.headers)
            case Raw():
                self._send(answer.status, answer.content, answer.content_type, missing=answer.missing)
            case Hang():
                self.server.owner.closed.wait()
                self.close_connection = True
            case Say() if self.path.endswith("/embeddings"):
                self._send_json(200, _embeddings(body, answer))
            case Say() if body.get("stream"):
                time.sleep(answer.seconds)
                self._stream(answer, body)
            case Say():
                time.sleep(answer.seconds)
                self._send_json(200, _completion(answer))

    def _stream(self, answer: Say, body: Body) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for number, event in enumerate(_events(answer, body)):
            if number == 1 and answer.breaks:
                self.close_connection = True
                return
            if number == 1 and answer.gate is not None:
                answer.gate.wait(10)
            self._send_chunk(f"data: {json.dumps(event)}\n\n")
        self._send_chunk("data: [DONE]\n\n")
        self.wfile.write(b"0\r\n\r\n")

    def _send_chunk(self, text: str) -> None:
        data = text.encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def _send_json(self, status: int, value: Any, headers: Mapping[str, str] | None = None) -> None:
        self._send(status, json.dumps(value).encode(), "application/json", headers=headers or {})

    def _send(
        self, status: int, content: bytes, content_type: str, *, headers: Mapping[str, str] | None = None, missing: int = 0
    ) -> None:
        self.send_response(status)
        for name, value in {**(headers or {}), "content-type": content_type, "content-length": len(content) + missing}.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(content)
        self.close_connection = self.close_connection or missing > 0

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 — the base class's name
        """Nothing: tests look at what was asked."""


def _completion(answer: Say) -> Body:
    message = {"role": "assistant", "content": answer.text, "tool_calls": list(answer.calls) or None, "refusal": answer.refusal}
    choice = {"index": 0, "message": message, "finish_reason": answer.finish}
    return {"id": "c1", "object": "chat.completion", "choices": [choice], "usage": answer.usage}


def _events(answer: Say, body: Body) -> Iterator[Body]:
    for number, word in enumerate((answer.text or "").split(" ")):
        yield _event({"content": f" {word}" if number else word})
    for index, call in enumerate(answer.calls):
        arguments = call["function"]["arguments"]
        head = {"index": index, **call, "function": {"name": call["function"]["name"], "arguments": ""}}
        yield _event({"tool_calls": [head]})
        for start in range(0, len(arguments), 5):
            yield _event({"tool_calls": [{"index": index, "function": {"arguments": arguments[start : start + 5]}}]})
    if answer.finish:
        yield _event({"refusal": answer.refusal} if answer.refusal else {}, answer.finish)
    if answer.usage and body.get("stream_options", {}).get("include_usage"):
        yield {"choices": [], "usage": answer.usage}


def _event(delta: Mapping[str, Any], finish: str | None = None) -> Body:
    return {"id": "c1", "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}


def _embeddings(body: Body, answer: Say) -> Body:
    data = [{"index": index, "embedding": [float(len(text)), 1.0]} for index, text in enumerate(body["input"])]
    return {"object": "list", "data": list(reversed(data)), "usage": answer.usage and {"prompt_tokens": 3, "total_tokens": 3}}
