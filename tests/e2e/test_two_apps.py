"""Two processes of the app over one PostgreSQL database."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import postgres_server
from tests.e2e.conftest import open_as, say, serving, settle
from tests.postgres_server import Server

pytestmark = pytest.mark.e2e


def test_what_one_app_is_told_the_other_knows(page: Page, tmp_path: Path) -> None:
    server = Server()
    try:
        with serving(tmp_path / "one", MEMLIB_DB=server.url()) as one, serving(tmp_path / "two", MEMLIB_DB=server.url()) as two:
            open_as(page, one, "ann")
            say(page, "My name is Ann and I like oolong tea")
            expect(page.get_by_text("oolong").first).to_be_visible(timeout=20_000)
            expect(page.get_by_text("User likes oolong tea").first).to_be_visible(timeout=20_000)

            open_as(page, two, "ann")
            expect(page.get_by_text("User likes oolong tea").first).to_be_visible(timeout=20_000)
            expect(page.get_by_text("My name is Ann and I like oolong tea").first).to_be_visible()
            say(page, "I am allergic to hazelnuts")
            expect(page.get_by_text("User is allergic to hazelnuts").first).to_be_visible(timeout=20_000)

            open_as(page, one, "ann")
            expect(page.get_by_text("User is allergic to hazelnuts").first).to_be_visible(timeout=20_000)

            server.stop()
            page.reload()
            settle(page)
            expect(page.get_by_text("The memories cannot be read").first).to_be_visible(timeout=40_000)
            assert postgres_server.PASSWORD not in page.content()
            server.start()
            page.get_by_role("button", name="Try again").click()
            expect(page.get_by_text("User is allergic to hazelnuts").first).to_be_visible(timeout=40_000)
        logs = "".join((tmp_path / name / "app.log").read_text(encoding="utf-8") for name in ("one", "two"))
        assert postgres_server.PASSWORD not in logs
        assert "Traceback" not in logs
    finally:
        server.remove()
