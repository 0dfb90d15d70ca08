"""The one way from the event loop to sync code that reads, writes or calculates."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def off_loop(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Run it in a worker thread and wait for it without blocking the loop."""
    return await asyncio.to_thread(function, *args, **kwargs)
