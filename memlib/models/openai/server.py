"""A server that speaks the OpenAI API, and the border at which the SDK's errors become memlib's."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any
from urllib.parse import SplitResult, urlsplit

import openai
from pydantic import ValidationError

from memlib.errors import ModelError, ModelRefused, ModelReplyInvalid, ModelRequestTooLong, ModelUnavailable
from memlib.flow import Flow, Query
from memlib.models.openai.clients import Access, asend, send

_OPENAI = "https://api.openai.com/v1"
_SAID_CHARACTERS = 300
"""How much of a server's own words goes into an error."""
_TOO_LONG = (
    *("context_length", "context length", "context size", "context window", "maximum context"),
    *("prompt is too long", "input is too long", "request too large", "reduce the length"),
)


class Server:
    """An API server, and the border at which the SDK's errors become memlib's."""

    def __init__(self, base_url: str | None, api_key: str | None, timeout: float, max_retries: int) -> None:
        address = (base_url or os.environ.get("OPENAI_BASE_URL") or _OPENAI).strip()
        parts = _parts_of(address)
        self.url = parts._replace(netloc=parts.netloc.rpartition("@")[2], query="").geturl().rstrip("/")
        """The base URL without the password that it may hold."""
        self.is_openai = self.url == _OPENAI
        key = (api_key or os.environ.get("OPENAI_API_KEY") or "").strip()
        self._access = Access(address, key, timeout, max_retries)
        self._secrets = [secret for secret in (key, parts.password) if secret]

    def send(self, path: str, body: Mapping[str, Any] | None = None) -> Flow[Any]:
        """The answer as JSON, or the events of one whose body asks for a stream. Without a body: a GET."""
        access = self._checked_access()
        return (yield Query(partial(send, access, path, body), partial(asend, access, path, body)))

    def _checked_access(self) -> Access:
        key = self._access.api_key
        if not key and self.is_openai:
            raise ModelRefused(
                "no key for OpenAI: set OPENAI_API_KEY, or OPENAI_BASE_URL to the address of another server that speaks its API"
            )
        if not (key.isascii() and key.isprintable() and " " not in key):
            raise ModelRefused("the key has characters that no key has; copy it again and set OPENAI_API_KEY")
        return self._access

    @contextmanager
    def errors(self, model: str) -> Iterator[None]:
        try:
            yield
        except openai.OpenAIError as error:
            ours = self._mapped(error, model)
            self._redact(error)
            raise ours from error
        except (ValidationError, json.JSONDecodeError, UnicodeDecodeError) as error:
            raise ModelReplyInvalid(f"{self.url} sent what is not an answer of the OpenAI API; check the base URL") from error

    def _mapped(self, error: openai.OpenAIError, model: str) -> ModelError:
        match error:
            case openai.APITimeoutError():
                tries = self._access.max_retries + 1
                waited = f"{self._access.timeout:g} s, {tries} times"
                return ModelUnavailable(f"{self.url} did not answer within {waited}; try again, or set a longer timeout")
            case openai.APIConnectionError():
                why = self._masked(str(error.__cause__ or error) or type(error.__cause__).__name__)
                return ModelUnavailable(
                    f"the connection to {self.url} failed ({why}); check that the server runs and that the base URL is right"
                )
            case openai.APIError() if is_too_long(error):
                return ModelRequestTooLong(f"the request is too long for {model}: {self._said(error)}")
            case openai.APIStatusError():
                return self._mapped_status(error, model)
            case openai.APIError():
                return ModelUnavailable(f"{self.url} failed in the middle of its reply: {self._said(error)}")
            case _:
                return ModelUnavailable(f"{self.url} could not be used: {self._masked(str(error))}")

    def _mapped_status(self, error: openai.APIStatusError, model: str) -> ModelError:
        said = self._said(error)
        match error.status_code:
            case 401 if not self._access.api_key:
                return ModelRefused(f"{self.url} wants a key; set OPENAI_API_KEY")
            case 401:
                return ModelRefused(f"the key was refused by {self.url}; check OPENAI_API_KEY")
            case 403:
                return ModelRefused(f"the key was refused by {self.url}, or has no right to use {model}: {said}")
            case 404:
                return ModelRefused(
                    f"{self.url} has no model {model}, or is no base URL of the OpenAI API (most end in /v1); "
                    f"check MEMLIB_MODEL and OPENAI_BASE_URL: {said}"
                )
            case 429 if "insufficient_quota" in words(error):
                return ModelRefused(f"the quota of the key is used up at {self.url}: {said}")
            case 429:
                wait = error.response.headers.get("retry-after", "")
                when = f"in {wait} s" if wait.isdecimal() else "later"
                return ModelUnavailable(f"{model} is over its rate limit at {self.url}; try again {when}")
            case status if status != 501 and (status in (408, 409) or status >= 500):
                return ModelUnavailable(f"{self.url} failed with status {status}; try again later: {said}")
            case status:
                return ModelRefused(f"{self.url} refused the request with status {status}: {said}")

    def _said(self, error: openai.APIError) -> str:
        return " ".join(self._masked(_text_of(error)).split())[:_SAID_CHARACTERS] or "it gave no reason"

    def _redact(self, error: openai.OpenAIError) -> None:
        """Take the key out of the SDK's error too, which is shown with ours: some servers send it back."""
        error.args = tuple(self._masked(str(arg)) for arg in error.args)
        if isinstance(error, openai.APIError):
            error.message, error.body = self._masked(error.message), None

    def _masked(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


def _parts_of(address: str) -> SplitResult:
    with suppress(ValueError):  # what is no port, or no address in brackets
        parts = urlsplit(address)
        if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0:
            return parts
    raise ValueError(
        "the base URL (OPENAI_BASE_URL) must begin with http:// or https:// and name a host, as in http://localhost:11434/v1"
    )


def words(error: openai.APIError) -> str:
    """What an error is recognised by, in lower case."""
    return f"{error.param} {error.code} {_text_of(error)}".lower()


def is_too_long(error: openai.APIError) -> bool:
    return getattr(error, "status_code", None) == 413 or any(sign in words(error) for sign in _TOO_LONG)


def _text_of(error: openai.APIError) -> str:
    body = error.body
    if isinstance(body, Mapping):
        body = body.get("message") or body.get("detail") or body
    return str(body or "")
