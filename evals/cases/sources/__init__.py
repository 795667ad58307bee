"""Cases from what others publish: fact lists, LoCoMo, and the CRI benchmark. The files stay where their user has them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError

from evals.cases.case import Case
from evals.cases.files import CaseFile, read_cases
from evals.cases.problems import CasesInvalid, in_words
from evals.cases.sources.cri import cri_cases
from evals.cases.sources.facts import is_fact_list, read_facts
from evals.cases.sources.locomo import locomo_cases

__all__ = ["read_source"]


def read_source(path: Path, *, skip_invalid: bool = False) -> CaseFile:
    """The cases of a file or folder of any known form; `CasesInvalid` when it is of none."""
    if path.is_dir():
        return _whole(path, cri_cases)
    if path.suffix == ".json":
        return _whole(path, locomo_cases)
    return read_facts(path, skip_invalid=skip_invalid) if is_fact_list(path) else read_cases(path, skip_invalid=skip_invalid)


def _whole(path: Path, read: Callable[[Path], list[Case]]) -> CaseFile:
    try:
        cases = tuple(read(path))
    except (FileNotFoundError, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise CasesInvalid(path, (), f"neither cases nor a known form of them ({error})") from error
    except ValidationError as error:
        raise CasesInvalid(path, (), f"neither cases nor a known form of them: {in_words(error, [])}") from error
    if not cases:
        raise CasesInvalid(path, (), "no case in it")
    return CaseFile(cases)
