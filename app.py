"""Starts the app: `streamlit run app.py`. Opens the store once for the process, answers /healthz, and hands over to pages/main.py."""

from __future__ import annotations

import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

HOME = Path(__file__).resolve().parent
# The pages import the library and each other from here, wherever the app is started from.
sys.path.insert(0, str(HOME))

from memlib.errors import MemlibError  # noqa: E402
from pages.shared.headers import SecurityHeaders  # noqa: E402
from pages.shared.services import open_services, services  # noqa: E402


async def healthz(_: Request) -> PlainTextResponse:
    return PlainTextResponse("ok")


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    # What cannot be opened now is opened, or explained, by the page.
    with suppress(MemlibError, ValueError):
        services()
    # What is loaded by now stays: no collection of garbage is to look through it again, which takes 80 ms.
    gc.freeze()
    yield
    open_services.clear()


app = st.App(
    HOME / "pages" / "main.py",
    routes=[Route("/healthz", healthz)],
    middleware=[Middleware(SecurityHeaders)],
    lifespan=lifespan,
)
