"""Reads what a clause tells of a life, verb by verb, and tells it in whole of the user: "I keep bees" -> "User keeps bees"."""

from __future__ import annotations

from memlib.models.offline.predicates.ending import dated, undated, whole
from memlib.models.offline.predicates.telling import Told, told_by

__all__ = ["Told", "dated", "told_by", "undated", "whole"]
