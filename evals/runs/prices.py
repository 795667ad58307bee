"""What tokens cost: a table that the user may edit, in `prices.toml` of the folder of all that is kept."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from evals.runs.errors import RunError
from memlib import settings


class Price(BaseModel):
    """Of one model, for a million tokens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: float = Field(ge=0)
    output: float = Field(ge=0)

    def of(self, input_tokens: int, output_tokens: int) -> float:
        return (input_tokens * self.input + output_tokens * self.output) / 1_000_000


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    currency: str = "USD"
    models: dict[str, Price] = {}


@dataclass(frozen=True)
class Prices:
    """By the model's name."""

    currency: str
    models: dict[str, Price]

    def cost(self, model_id: str, input_tokens: int, output_tokens: int) -> float | None:
        """None when the table does not have the model: unknown, which is not free of charge."""
        price = self.models.get(model_id)
        return None if price is None else price.of(input_tokens, output_tokens)


def prices_file() -> Path:
    return settings.home() / "prices.toml"


def load_prices() -> Prices:
    """The user's table, which replaces the shipped one model by model."""
    shipped = _parse(files("evals").joinpath("data/prices.toml").read_text(encoding="utf-8"), "the shipped prices")
    path = prices_file()
    if not path.exists():
        return Prices(shipped.currency, shipped.models)
    try:
        own = _parse(path.read_text(encoding="utf-8"), str(path))
    except OSError as error:
        raise RunError(f"{path} cannot be read ({error.strerror})") from error
    same = own.currency == shipped.currency
    return Prices(own.currency, {**(shipped.models if same else {}), **own.models})


def _parse(text: str, where: str) -> _Table:
    try:
        return _Table.model_validate(tomllib.loads(text))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise RunError(f"{where}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except tomllib.TOMLDecodeError as error:
        raise RunError(f"{where} is not TOML: {error}") from error
