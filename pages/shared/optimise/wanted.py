"""What the page of optimisation is asked for. It stands in the address."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from pages.shared import address, state
from pages.shared.optimise.jobs import Options
from pages.shared.optimise.strategies import BUDGET, OFFERS

CHANGED, ALL = "changed", "all"
SHOWN = (CHANGED, ALL, "kept", "merged", "shortened", "new", "dropped")


@dataclass(frozen=True)
class Wanted:
    """The settings, the preview that is shown, and what of it is listed."""

    strategy: str = next(iter(OFFERS))
    budget: int | None = None
    """Tokens; None for half of the present ones."""
    floor: int | None = None
    """In %; None for the strategy's own."""
    asking: bool = False
    """Whether the preview is also compared with strategies that call the model."""
    preview: str = ""
    show: str = CHANGED
    page: int = 1
    lost: int = 1
    """The page of lost facts."""

    @property
    def options(self) -> Options:
        budget = self.budget if self.strategy == BUDGET else None
        return Options(self.strategy, budget, None if self.floor is None else self.floor / 100, self.asking)

    def to_parameters(self) -> dict[str, str]:
        return {
            "strategy": "" if self.strategy == Wanted.strategy else self.strategy,
            "budget": "" if self.budget is None else str(self.budget),
            "floor": "" if self.floor is None else str(self.floor),
            "asking": "1" if self.asking else "",
            "preview": self.preview,
            "show": "" if self.show == CHANGED else self.show,
            "page": "" if self.page == 1 else str(self.page),
            "lost": "" if self.lost == 1 else str(self.lost),
        }


def read() -> Wanted:
    budget, floor = address.one("budget"), address.one("floor")
    return Wanted(
        strategy=address.among("strategy", list(OFFERS)),
        budget=address.number("budget") if _whole(budget) else None,
        floor=min(100, int(floor)) if _whole(floor) else None,
        asking=bool(address.one("asking")),
        preview=address.one("preview"),
        show=address.among("show", SHOWN),
        page=address.number("page"),
        lost=address.number("lost"),
    )


def _whole(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 10


def go(wanted: Wanted) -> None:
    address.go(wanted.to_parameters())


def settings(wanted: Wanted) -> Wanted:
    """Without the preview, which was made with other settings or of another user."""
    return Wanted(wanted.strategy, wanted.budget, wanted.floor, wanted.asking)


def go_to_user(user_id: str) -> None:
    """To another user, with the settings that do not depend on how much is known."""
    parameters = replace(settings(read()), budget=None).to_parameters()
    st.query_params.from_dict({state.USER: user_id, **{name: value for name, value in parameters.items() if value}})
