"""A number that has become another: how often, how much, and how far a goal goes."""

from __future__ import annotations

import re

from memlib.models.offline.predicates.complements import NUMBER
from memlib.models.offline.values import DATE
from memlib.text import terms

_TIMES = rf"(?:once|twice|{NUMBER} times)"
_PERIOD = r"(?:day|week|month|year|night)"
_IS_SO_MANY = re.compile(
    rf"\b(?P<what>[\w-]+)(?:'s| is| are) (?:now )?(?:only |just |down to |up to )+(?P<n>{_TIMES}|"
    rf"{NUMBER} times) an? (?P<period>{_PERIOD})\b",
    re.I,
)
_NOW_SO_MANY = re.compile(
    rf"\b(?:down|up|back|cut|reduced|upped it|upped) (?:it )?to (?:just |only )?(?P<n>{_TIMES}|{NUMBER})(?: (?:an?|per|each|every) "
    rf"(?P<period>{_PERIOD}))?\b",
    re.I,
)
_SO_MANY = re.compile(rf"\b(?P<n>{_TIMES}|{NUMBER}) (?P<what>(?:[\w-]+ ){{0,3}}?)(?:an?|per|each|every) (?P<period>{_PERIOD})\b", re.I)
_SUM = r"(?P<sum>\d[\d.,]*) ?(?P<k>k\b)?"
_NEW_GOAL = re.compile(rf"\b(?:new|next) (?:target|goal|aim|milestone) (?:is|will be) (?:now )?\D{{0,3}}{_SUM}(?P<rest>[^,;!?]*)", re.I)
_GOAL = re.compile(r"User (?:wants|hopes|plans|aims|is (?:saving|training|trying|aiming)|would like)\b", re.I)
_BY = re.compile(rf"\s(?:by|before|until) (?:{DATE}|(?:the )?(?:end of )?[\w ]+?(?: 20\d\d)?)$", re.I)


def with_amount(text: str, memory: str) -> str:
    """The memory with the new number; empty where it has none of that kind."""
    return _so_many(text, memory) or _dose(text, memory) or _goal(text, memory)


_DOSE = re.compile(
    r"\b(?:up|down|increased|reduced|upped|raised|lowered|bumped)(?: \w+){0,2}? to (?P<n>\d[\d.]*) ?(?:mg|mcg|ml|"
    r"units)?(?: of (?:the |my )?(?P<drug>\w+))?\b",
    re.I,
)


def _dose(text: str, memory: str) -> str:
    """put me up to 100 of the sertraline"""
    now, before = _DOSE.search(text), re.search(r"\b(?P<drug>\w+)(?: at)? (?P<n>\d[\d.]*) ?(?:mg|mcg|ml|units)\b", memory)
    before = before or re.search(r"\b(?P<n>\d[\d.]*) ?(?:mg|mcg|ml|units) (?:of )?(?P<drug>\w+)", memory)
    same = now and before and re.search(rf"\b{before['drug']}\b", text, re.I)
    return f"{memory[: before.start('n')]}{now['n']}{memory[before.end('n') :]}" if now and before and same else ""


def _so_many(text: str, memory: str) -> str:
    """down to two a day: of the same period, where the memory is the only thing that it can mean."""
    now, before = _NOW_SO_MANY.search(text) or _IS_SO_MANY.search(text), _SO_MANY.search(memory)
    if now is None or before is None or before["n"].lower() == now["n"].lower():
        return ""
    same = now["period"].lower() == before["period"].lower() if now["period"] else _named(before["what"], text)
    if not _named(now.groupdict().get("what") or memory, memory):
        return ""
    counted = bool(re.fullmatch(_TIMES, now["n"], re.I)) == bool(re.fullmatch(_TIMES, before["n"], re.I))
    return f"{memory[: before.start('n')]}{now['n']}{memory[before.end('n') :]}" if same and counted else ""


def _named(what: str, text: str) -> bool:
    return bool(set(terms(what)) & set(terms(text)))


def _goal(text: str, memory: str) -> str:
    """hit the 5k, new target is 20k by May: the old sum and the old date give way."""
    new = _NEW_GOAL.search(text)
    old = re.search(r"\d[\d.,]*(?P<k>k\b)?", memory) if _GOAL.match(memory) else None
    if new is None or old is None:
        return ""
    sum_ = f"{new['sum']}k" if new["k"] and old["k"] else f"{int(new['sum']):,}" + ",000" if new["k"] else new["sum"]
    rest = f"{_BY.sub('', memory[old.end() :]) if _BY.search(new['rest']) else memory[old.end() :]}"
    by = _BY.search(new["rest"].rstrip(" ."))
    return f"{memory[: old.start()]}{sum_}{rest}{_in_case(by[0]) if by else ''}"


def _in_case(by: str) -> str:
    months = r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    return re.sub(months, lambda month: month[0].capitalize(), by)
