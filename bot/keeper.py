# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps processes that sit in chats. This one loads the model and sees no word; each child is a fork of it.

Python does not give memory back on command, so words that were dropped may lie in freed pages. A child that
has served and stands idle ends, and a fresh fork takes its place in milliseconds.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import time
from typing import TYPE_CHECKING, NoReturn

from bot.log import log

if TYPE_CHECKING:
    from collections.abc import Callable

PR_SET_PDEATHSIG = 1
ENDINGS = (signal.SIGTERM, signal.SIGINT)
SHORT_LIFE_S = 1.0
PAUSE_AFTER_SHORT_LIFE_S = 1.0


class Keeper:
    """Keeps `processes` children alive, each running `serve` (which returns its exit code)."""

    def __init__(self, processes: int, serve: Callable[[], int]) -> None:
        self._processes = processes
        self._serve = serve
        self._children: dict[int, float] = {}
        self._ending = False

    def run(self) -> int:
        """Serves until SIGTERM or SIGINT; then waits for the children. Returns the exit code."""
        for sign in ENDINGS:
            signal.signal(sign, self._end)
        while not self._ending or self._children:
            while not self._ending and len(self._children) < self._processes:
                self._fork()
            self._wait()
        return 0

    def _fork(self) -> None:
        keeper = os.getpid()
        # Held back meanwhile: no signal may find a child that is not in the list yet, or takes itself for us.
        signal.pthread_sigmask(signal.SIG_BLOCK, ENDINGS)
        if not self._ending:
            child = os.fork()
            if child == 0:
                self._become_child(keeper)
            self._children[child] = time.monotonic()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDINGS)

    def _become_child(self, keeper: int) -> NoReturn:
        code = 1
        try:
            for sign in ENDINGS:
                signal.signal(sign, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDINGS)
            _die_with(keeper)
            code = self._serve()
        except BaseException as broken:
            # A traceback could show words; its type cannot.
            log("bot_broke", kind=type(broken).__name__)
        finally:
            os._exit(code)

    def _wait(self) -> None:
        try:
            child, status = os.wait()
        except ChildProcessError:
            return
        lived = time.monotonic() - self._children.pop(child, 0.0)
        if status and not self._ending:
            log("bot_process_died", code=os.waitstatus_to_exitcode(status))
        if lived < SHORT_LIFE_S and not self._ending:
            time.sleep(PAUSE_AFTER_SHORT_LIFE_S)

    def _end(self, *_: object) -> None:
        self._ending = True
        for child in self._children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGTERM)


def _die_with(keeper: int) -> None:
    """Ends this process when the keeper dies, however it dies."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != keeper:
        os._exit(1)
