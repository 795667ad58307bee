"""Versions of the capture instructions: Markdown files, each named and known by the hash of its text, never overwritten."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from uuid import uuid4

from memlib import disk, prompts, settings
from memlib.errors import InstructionsError
from memlib.memory.capture import instructions_hash
from memlib.text import clean

BUILT_IN = "Built-in"
"""The name of the instructions that hold where none were chosen."""
MAX_CHARACTERS = 20_000
"""The length of instructions, about 5,000 tokens, which every capture sends."""
_NAME_BYTES = 200
_POINTER = "default"
_HASH = re.compile(r"[0-9a-f]{12}")
_FILE = re.compile(r"(?P<name>.+)-[0-9a-f]{12}")
_UNSAFE = re.compile(r'[\\/:*?"<>|]')
_TEMPLATES = ("support_desk", "health_coach", "sales", "tutor", "coding_assistant", "companion")


@dataclass(frozen=True)
class InstructionVersion:
    """One text of capture instructions."""

    name: str
    hash: str
    """Of the text; what a memory and a run record."""
    text: str
    created_at: int | None
    """Unix seconds, UTC: when its file was written; None for one that comes with the product."""
    path: Path


class InstructionLibrary:
    """The versions in a folder, beside those that come with the product. Any number of processes may use one folder."""

    def __init__(self, folder: Path | None = None) -> None:
        """The folder is that of the environment when none is given, and need not be there yet."""
        self.folder = folder or settings.home() / "instructions"

    def list(self) -> tuple[InstructionVersion, ...]:
        """The versions of the folder, the newest first. A file that is none is left out, and told by `problems`."""
        return _once(version for version in self._files() if isinstance(version, InstructionVersion))

    def problems(self) -> tuple[str, ...]:
        """What is wrong with files of the folder, a sentence each."""
        return tuple(str(trouble) for trouble in self._files() if isinstance(trouble, InstructionsError))

    def templates(self) -> tuple[InstructionVersion, ...]:
        """Starting points for six uses."""
        return tuple(_shipped(stem.replace("_", " ").capitalize(), f"instructions/{stem}") for stem in _TEMPLATES)

    def all(self) -> tuple[InstructionVersion, ...]:
        """Every version there is to choose from, each text once: those of the folder, the built-in one, the starting points."""
        return _once((*self.list(), built_in(), *self.templates()))

    def get(self, name_or_hash: str) -> InstructionVersion:
        """The version of that hash, or the newest of that name; an `InstructionsError` when there is none."""
        known = self.all()
        wanted = name_or_hash.strip()
        for version in known:
            if wanted in (version.hash, version.name):
                return version
        names = ", ".join(dict.fromkeys(version.name for version in known))
        raise InstructionsError(f"there are no instructions {wanted!r} in {self.folder}; there are: {names}")

    def save(self, name: str, text: str) -> InstructionVersion:
        """Keep the text under that name. A text that is kept already stays the version that it is, under its own name.

        A `ValueError` says what is wrong with the name or the text. Another text under the same name is another version.
        """
        name, text = checked_name(name), checked_text(text)
        # Two that save one text at once would keep it twice.
        with disk.locked(self.folder, InstructionsError):
            known = next((version for version in self.list() if version.hash == instructions_hash(text)), None)
            return known or self._write(name, text)

    def default(self) -> InstructionVersion:
        """The version that holds where none is chosen: the one set as such, else the built-in."""
        try:
            chosen = (self.folder / _POINTER).read_text("utf-8").strip()
        except FileNotFoundError:
            return built_in()
        except (OSError, UnicodeDecodeError) as error:
            raise InstructionsError(
                f"{self.folder / _POINTER} cannot be read ({_why(error)}); set another default, or delete it"
            ) from error
        version = next((version for version in self.all() if version.hash == chosen), None)
        if version is None:
            raise InstructionsError(f"the default instructions {chosen[:12]!r} are gone from {self.folder}; set another default")
        return version

    def set_default(self, name_or_hash: str) -> InstructionVersion:
        """Make a version the default. A starting point is kept in the folder, so that it stays what it is."""
        version = self.get(name_or_hash)
        if version in self.templates():
            version = self.save(version.name, version.text)
        pointer = self.folder / _POINTER
        with disk.locked(self.folder, InstructionsError):
            if version == built_in():
                pointer.unlink(missing_ok=True)
            else:
                _put(pointer, f"{version.hash}\n".encode())
        return version

    def _files(self) -> tuple[InstructionVersion | InstructionsError, ...]:
        """What each file holds, or what is wrong with it, the newest first."""
        try:
            paths = [path for path in self.folder.iterdir() if path.suffix == ".md" and not path.name.startswith(".")]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise InstructionsError(
                f"the folder of instructions {self.folder} cannot be read ({_why(error)}); make it a folder that this user may read"
            ) from error
        stamped = sorted(((*disk.stamp(path), path) for path in paths), reverse=True)
        return tuple(_known(path, time, size) for time, size, path in stamped)

    def _write(self, name: str, text: str) -> InstructionVersion:
        path = self.folder / f"{name}-{instructions_hash(text)}.md"
        if path.exists():
            raise InstructionsError(f"{path} is there with another text, changed by hand: give that file another name, and save again")
        _put(path, f"{text}\n".encode())
        return read(path)


@cache
def built_in() -> InstructionVersion:
    """The instructions of a manager that was given none."""
    return _shipped(BUILT_IN, "capture_instructions")


def resolve(name_or_path: str, library: InstructionLibrary | None = None) -> InstructionVersion:
    """The instructions that a command line names: a file, if it has a folder or ends in .md, else the name or hash of a version."""
    path = Path(name_or_path).expanduser()
    if path.suffix.lower() == ".md" or path.name != name_or_path:
        return read(path)
    return (library or InstructionLibrary()).get(name_or_path)


def read(path: Path) -> InstructionVersion:
    """The version in a file, known by what it holds and not by what its name says; an `InstructionsError` when it holds none."""
    try:
        status = path.stat()
        text = checked_text(_content(path, status).decode("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise InstructionsError(f"the instructions {path} cannot be used: {_why(error)}") from error
    named = _FILE.fullmatch(path.stem)
    return InstructionVersion(named["name"] if named else path.stem, instructions_hash(text), text, int(status.st_mtime), path)


def checked_name(name: str) -> str:
    """The name as a file can carry it on every system; a `ValueError` says what it must not have."""
    name = " ".join(clean(name).split())
    if not name:
        raise ValueError("a version needs a name")
    if _UNSAFE.search(name) or not name.isprintable() or name.startswith(".") or name.lower().endswith(".md"):
        raise ValueError('a name has none of \\ / : * ? " < > |, does not begin with a dot, and does not end in .md')
    if len(name.encode()) > _NAME_BYTES:
        raise ValueError(f"the name is too long: at most {_NAME_BYTES} bytes are taken")
    if _HASH.fullmatch(name) or name.casefold() == BUILT_IN.casefold():
        raise ValueError(f"{name!r} already means another version: choose another name")
    return name


def checked_text(text: str) -> str:
    """The instructions as they are kept; a `ValueError` for an empty or too long text. No sign in them has a meaning."""
    text = clean(text.replace("\r\n", "\n"))
    if not text:
        raise ValueError("instructions must not be empty")
    if len(text) > MAX_CHARACTERS:
        raise ValueError(
            f"the instructions have {len(text):,} characters; at most {MAX_CHARACTERS:,} are taken, as every capture sends them"
        )
    return text


@lru_cache(maxsize=4_096)
def _known(path: Path, _time: int, _size: int) -> InstructionVersion | InstructionsError:
    """What the file holds; read again only when it has changed."""
    try:
        return read(path)
    except InstructionsError as error:
        return error


def _shipped(name: str, prompt: str) -> InstructionVersion:
    text = prompts.prompt(prompt).template
    return InstructionVersion(name, instructions_hash(text), text, None, Path(str(files(prompts) / f"{prompt}.md")))


def _content(path: Path, status: os.stat_result) -> bytes:
    """Read only when it is known to be a file of that kind: what lies in a folder may be anything."""
    if not stat.S_ISREG(status.st_mode):
        raise ValueError("it is no file")
    if status.st_size > 4 * MAX_CHARACTERS:
        raise ValueError(f"it has {status.st_size:,} bytes, and instructions at most {MAX_CHARACTERS:,} characters")
    return path.read_bytes()


def _once(versions: Iterable[InstructionVersion]) -> tuple[InstructionVersion, ...]:
    """Each text once, by its first version."""
    first: dict[str, InstructionVersion] = {}
    for version in versions:
        first.setdefault(version.hash, version)
    return tuple(first.values())


def _put(path: Path, content: bytes) -> None:
    """Write the file so that a reader, or a crash, finds it whole or not at all."""
    beside = path.with_name(f".{uuid4().hex}")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _why(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8 text"
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
