# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table of commands, and how words on the command line find theirs."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from launch.check import check
from launch.environments import BOT, SERVER, Environment, ensure
from launch.errors import Misuse, Stop
from launch.no_trace import check_no_trace
from launch.places import module_exists
from launch.plan import module_command
from launch.progress import say
from launch.settings import base_environment
from launch.supervisor import start


@dataclass(frozen=True)
class Module:
    """Runs a module of ours in its environment, in place of this process."""

    environment: Environment
    name: str

    def __call__(self, words: list[str]) -> NoReturn:
        ensure([self.environment])
        command = module_command(self.environment, self.name, *words)
        os.execve(command[0], command, base_environment())


@dataclass(frozen=True)
class Command:
    """What `words` do: `run` gets the words after them and gives the exit code."""

    words: tuple[str, ...]
    arguments: str
    text: str
    run: Callable[[list[str]], int]


TABLE = (
    Command(
        ("start",),
        "[--port N] [--console-port N] [--workers N] [--demo]",
        "start everything, until Ctrl-C",
        start,
    ),
    Command(
        ("check", "no-trace"),
        "[--url URL]",
        "what the page at an address leaves behind in a browser, as a table",
        check_no_trace,
    ),
    Command(("check",), "[fast]", "every test and lint; fast leaves out journeys and training", check),
    Command(("bot", "train"), "", "train the program if its data changed", Module(BOT, "bot.rasa.train")),
    Command(("bot", "classify"), "", "topic and risk of JSON lines", Module(BOT, "bot.rasa.classify")),
    Command(("bench",), "NAME", "measure, and print the figures", Module(SERVER, "bench")),
    Command(("content", "check"), "", "what is wrong in the texts", Module(SERVER, "content.checks")),
    Command(("keys",), "...", "the root key and the directory", Module(SERVER, "operator_console.keys")),
    Command(("staff",), "...", "the staff's accounts", Module(SERVER, "operator_console.staff")),
    Command(("verify",), "URL", "compare an address with this release", Module(SERVER, "chatserver.verify")),
)


def offered(table: Sequence[Command] = TABLE) -> list[Command]:
    """The commands that this work tree can run."""

    def can_run(command: Command) -> bool:
        return not isinstance(command.run, Module) or module_exists(command.run.name)

    return [command for command in table if can_run(command)]


def find(words: Sequence[str], table: Sequence[Command]) -> Command:
    """The command that `words` begin with. Raises Misuse, saying what there is, if none does."""
    for command in table:
        if tuple(words[: len(command.words)]) == command.words:
            return command
    known = ", ".join(" ".join(command.words) for command in table)
    said = f"there is no command {' '.join(words[:2])!r}" if words else "say what to do"
    raise Misuse(f"{said}; there are: {known}. ./viska help explains them.")


def usage(table: Sequence[Command]) -> str:
    """The table for people."""
    return "\n".join(
        f"./viska {' '.join((*command.words, command.arguments)).strip()}\n      {command.text}"
        for command in table
    )


def main(words: list[str]) -> int:
    """Run the command that `words` name; gives the exit code, after a line on standard error if it failed."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    table = offered()
    if words and words[0] in ("help", "--help", "-h"):
        print(usage(table))
        return 0
    try:
        command = find(words, table)
        return command.run(words[len(command.words) :])
    except Stop as stop:
        say(str(stop))
        return stop.exit_code
    except KeyboardInterrupt:
        say("interrupted; the next call goes on from here")
        # Ending `start` is the ordinary way to end it, also while it is still setting up.
        return 0 if words[0] == "start" else 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1
