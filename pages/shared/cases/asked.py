"""What the page of cases is asked for. It stands in the address."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

from evals.cases.choice import Choice
from evals.cases.library import STARTER
from pages.shared import address

View = Literal["list", "queue", "coverage", "import"]
VIEWS: tuple[View, ...] = get_args(View)
REVIEWED = {"": None, "yes": True, "no": False}


@dataclass(frozen=True)
class Asked:
    """The file, what of it is listed, and what is open."""

    file: str = STARTER
    view: View = "list"
    choice: Choice = field(default_factory=Choice)
    page: int = 1
    case: str = ""
    """The id of the case that is open."""
    new: bool = False
    """Whether a case is being written that is not kept yet."""
    skip: bool = False
    """Whether broken lines are left out."""
    into: str = ""
    """The file that accepted cases of the queue go to."""

    def to_parameters(self) -> dict[str, str | tuple[str, ...]]:
        return {
            "file": "" if self.file == STARTER else self.file,
            "view": "" if self.view == "list" else self.view,
            "q": self.choice.text,
            "split": self.choice.splits,
            "tag": self.choice.tags,
            "language": self.choice.languages,
            "reviewed": next(name for name, value in REVIEWED.items() if value == self.choice.reviewed),
            "page": "" if self.page == 1 else str(self.page),
            "case": self.case,
            "new": "1" if self.new else "",
            "skip": "1" if self.skip else "",
            "into": self.into,
        }


def read() -> Asked:
    choice = Choice(
        text=address.one("q").strip(),
        splits=address.every("split"),
        tags=address.every("tag"),
        languages=address.every("language"),
        reviewed=REVIEWED.get(address.one("reviewed")),
    )
    return Asked(
        file=address.one("file", STARTER) or STARTER,
        view=next((view for view in VIEWS if view == address.one("view")), "list"),
        choice=choice,
        page=address.number("page"),
        case=address.one("case"),
        new=bool(address.one("new")),
        skip=bool(address.one("skip")),
        into=address.one("into"),
    )


def go(asked: Asked) -> None:
    address.go(asked.to_parameters())
