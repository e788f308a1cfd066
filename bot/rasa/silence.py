# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rasa and TensorFlow without a voice. Call `silence()` before anything imports rasa or tensorflow.

Unconfigured, structlog prints every debug event of Rasa to standard output, with the words of the chat.
"""

from __future__ import annotations

import logging
import os
import sys
import warnings

_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}
# One thread of arithmetic a process: a turn is small, and the machine has other chats.
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "TF_NUM_INTRAOP_THREADS": "1"}
_TALKERS = (
    "rasa",
    "tensorflow",
    "absl",
    "apscheduler",
    "asyncio",
    "dask",
    "matplotlib",
    "pykwalify",
    "sanic",
)


def silence() -> None:
    """No telemetry, log line, warning or exception text from Rasa or below. Raises RuntimeError if late."""
    if "rasa" in sys.modules and not getattr(sys.modules["rasa"], "viska_silenced", False):
        raise RuntimeError("silence() must come before the first import of rasa")
    os.environ.update(_QUIET)
    for name, value in _ONE_THREAD.items():
        os.environ.setdefault(name, value)
    warnings.showwarning = lambda *args, **kwargs: None  # filters alone do not hold: libraries set their own
    _silence_logging()
    _silence_structlog()
    import rasa

    rasa.viska_silenced = True


def _silence_logging() -> None:
    for name in _TALKERS:
        logger = logging.getLogger(name)
        logger.handlers = [logging.NullHandler()]
        logger.propagate = False
        logger.setLevel(logging.CRITICAL + 1)


class _Nothing:
    """A logger that drops whatever it is told."""

    def msg(self, *args: object, **kwargs: object) -> None:
        """Drop it."""

    log = debug = info = warn = warning = fatal = failure = err = error = critical = exception = msg


def _silence_structlog() -> None:
    import structlog

    structlog.configure(
        processors=[],
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=lambda *args: _Nothing(),
        cache_logger_on_first_use=False,
    )
