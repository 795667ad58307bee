"""The case files there are: the starter set, which stays as it is, the user's own, and the queue of cases from chats."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from evals.cases.case import Case
from evals.cases.files import CaseFile, read_cases, write_cases
from evals.cases.problems import CasesInvalid, CasesRefused
from evals.cases.shelf import Shelf
from memlib import disk, settings
from memlib.text import clean

STARTER = "starter"
QUEUE = "unreviewed.jsonl"
_STARTER_FILES = tuple(
    Path(__file__).parents[1] / "data" / "starter" / f"{split}.jsonl" for split in ("train", "validation", "holdout")
)
_SUFFIXES = (".jsonl", ".csv")
_UNSAFE = re.compile(r'[\\/:*?"<>|]')
_NAME_CHARACTERS = 80
_KEPT = 4
"""How many files are kept as they were read."""
_Stamps: TypeAlias = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Source:
    """Where cases are kept under one name."""

    name: str
    paths: tuple[Path, ...]
    editable: bool

    @property
    def title(self) -> str:
        return "Starter set" if self.name == STARTER else self.name


class CaseLibrary:
    """The files of a folder. Any number of processes may use it; writers take turns."""

    def __init__(self, folder: Path | None = None) -> None:
        """The folder is that of the environment when none is given, and need not be there yet."""
        self.folder = folder or settings.home() / "cases"

    def sources(self) -> tuple[Source, ...]:
        """The starter set first, then the user's files by name. The queue is none of them."""
        found = self.folder.iterdir() if self.folder.is_dir() else ()
        own = sorted(path.name for path in found if path.suffix in _SUFFIXES and path.name != QUEUE and not path.name.startswith("."))
        return Source(STARTER, _STARTER_FILES, editable=False), *map(self._own, own)

    def source(self, name: str) -> Source:
        """A `CasesRefused` names the files that there are."""
        sources = self.sources()
        for source in sources:
            if source.name == name:
                return source
        raise CasesRefused(f"there is no case file {name!r} in {self.folder}; there are: {', '.join(each.name for each in sources)}")

    def read(self, source: Source) -> Shelf:
        """Its good cases, and what is wrong with other lines."""
        try:
            return _KNOWN.shelf(source.paths, tuple(_stamp(path) for path in source.paths))
        except OSError as error:
            raise CasesRefused(f"the case file {source.name} cannot be read ({error.strerror or error})") from error

    def create(self, name: str, cases: Iterable[Case] = ()) -> Source:
        """A new file; its name gets an ending when it has none."""
        name = checked_name(name)
        with disk.locked(self.folder, CasesRefused):
            if (self.folder / name).exists():
                raise CasesRefused(f"there is a case file {name} already: choose another name")
            write_cases(self.folder / name, cases)
        return self._own(name)

    def put(self, source: Source, case: Case, *, was: Case | None = None) -> None:
        """Add the case, or replace the one that it was. Refused when that has changed meanwhile, or when its id is another one's."""
        with self._changing(source) as cases:
            _put(cases, case, was)

    def remove(self, source: Source, case_id: str) -> None:
        """A case that is gone already is no error."""
        with self._changing(source) as cases:
            cases[:] = [case for case in cases if case.id != case_id]

    def extend(self, source: Source, more: Sequence[Case]) -> tuple[str, ...]:
        """Add the cases whose ids are free. The ids of the others, which are left out."""
        with self._changing(source) as cases:
            known = {case.id for case in cases}
            taken = tuple(case.id for case in more if case.id in known)
            cases += [case for case in more if case.id not in known]
        return taken

    # The queue

    def unreviewed(self) -> Shelf:
        return self.read(self._own(QUEUE)) if (self.folder / QUEUE).exists() else Shelf(())

    def add_unreviewed(self, case: Case) -> None:
        """A case that is in the queue under its id already is replaced."""
        with self._changing(self._own(QUEUE)) as cases:
            _put(cases, case, next((each for each in cases if each.id == case.id), None))

    def accept(self, case: Case, into: Source, *, queued: str) -> None:
        """Put the case, as it was reviewed, into a file, and take the one of that id out of the queue."""
        self.put(into, case.model_copy(update={"reviewed": True}))
        self.reject(queued)

    def reject(self, case_id: str) -> None:
        self.remove(self._own(QUEUE), case_id)

    def _own(self, name: str) -> Source:
        return Source(name, (self.folder / name,), editable=True)

    @contextmanager
    def _changing(self, source: Source) -> Iterator[list[Case]]:
        """The file's cases, which are written back when the block ends well."""
        if not source.editable:
            raise CasesRefused(f"the {source.title.lower()} is not changed: copy it, and change the copy")
        with disk.locked(self.folder, CasesRefused):
            shelf = self.read(source) if source.paths[0].exists() else Shelf(())
            if shelf.problems:
                # The broken lines would be lost.
                raise CasesRefused(f"{source.name} has broken lines ({shelf.problems[0]}): mend or remove them in the file first")
            cases = list(shelf.cases)
            yield cases
            write_cases(source.paths[0], cases)
            _KNOWN.put(source.paths, (_stamp(source.paths[0]),), Shelf(cases))


def _put(cases: list[Case], case: Case, was: Case | None) -> None:
    places = {each.id: place for place, each in enumerate(cases)}
    if (was is None or case.id != was.id) and case.id in places:
        raise CasesRefused(f"there is a case {case.id!r} already: choose another id")
    if was is None:
        cases.append(case)
        return
    place = places.get(was.id)
    if place is None or cases[place] != was:
        raise CasesRefused(f"the case {was.id!r} has changed meanwhile: open it again")
    cases[place] = case


def checked_name(name: str) -> str:
    """The name as a file can carry it on every system; a `CasesRefused` says what it must not have."""
    name = " ".join(clean(name).split())
    if not name:
        raise CasesRefused("a case file needs a name")
    if _UNSAFE.search(name) or not name.isprintable() or name.startswith("."):
        raise CasesRefused('a name has none of \\ / : * ? " < > |, and does not begin with a dot')
    if len(name) > _NAME_CHARACTERS:
        raise CasesRefused(f"the name is too long: at most {_NAME_CHARACTERS} characters are taken")
    name = name if name.endswith(_SUFFIXES) else f"{name}.jsonl"
    if name in (QUEUE, f"{STARTER}.jsonl", f"{STARTER}.csv"):
        raise CasesRefused(f"{name!r} means something else already: choose another name")
    return name


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size


class _Known:
    """The files that were read last, read again only when they have changed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shelves: OrderedDict[tuple[Path, ...], tuple[_Stamps, Shelf]] = OrderedDict()

    def shelf(self, paths: tuple[Path, ...], stamps: _Stamps) -> Shelf:
        known = self._shelves.get(paths)
        if known is not None and known[0] == stamps:
            return known[1]
        files = [_file(path) for path in paths]
        cases = tuple(case for file in files for case in file.cases)
        return self.put(paths, stamps, Shelf(cases, tuple(problem for file in files for problem in file.problems)))

    def put(self, paths: tuple[Path, ...], stamps: _Stamps, shelf: Shelf) -> Shelf:
        with self._lock:
            self._shelves[paths] = stamps, shelf
            self._shelves.move_to_end(paths)
            while len(self._shelves) > _KEPT:
                self._shelves.popitem(last=False)
        return shelf


_KNOWN = _Known()


def _file(path: Path) -> CaseFile:
    try:
        return read_cases(path, skip_invalid=True)
    except CasesInvalid as error:
        return CaseFile((), error.problems)
