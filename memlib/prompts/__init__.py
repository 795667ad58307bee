"""Reads the prompts, which are prose in the Markdown files of this folder with `$name` places."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from string import Template


@cache
def prompt(name: str) -> Template:
    """The prompt of that name."""
    return Template(files(__name__).joinpath(f"{name}.md").read_text(encoding="utf-8").strip())


def render(name: str, **values: str) -> str:
    """The prompt with its places filled. A value that is missing or has no place is a `ValueError`."""
    template = prompt(name)
    if set(template.get_identifiers()) != set(values):
        raise ValueError(f"prompt {name} has the places {sorted(template.get_identifiers())}, not {sorted(values)}")
    return template.substitute(values)
