# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Guides: one question at a time, each answer a button (content/guides/ID.toml, docs/content.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from content.model import ContentError, only_names

TOPIC = "topic:"
# Buttons that every guide shares: label in the data -> id of the text.
SHARED_LABELS = {"yes": "yes", "no": "no", "dont_know": "dont-know"}


@dataclass(frozen=True)
class Step:
    """One text, and what stands under it. `answers`: label -> a step of the guide, or "topic:SLUG".

    `list`, `topics`, `human` and `danger` (a form of the emergency card) are offered beside the text.
    A step without answers is an end."""

    answers: Mapping[str, str] = field(default_factory=dict)
    list: str = ""
    topics: tuple[str, ...] = ()
    human: bool = False
    danger: str = ""

    def __post_init__(self) -> None:
        only_names(*self.answers)

    def steps(self) -> Iterator[str]:
        """The steps that the answers lead to."""
        return (target for target in self.answers.values() if not target.startswith(TOPIC))

    def slugs(self) -> Iterator[str]:
        """The topics that the step or its answers name."""
        yield from self.topics
        targets = self.answers.values()
        yield from (target.removeprefix(TOPIC) for target in targets if target.startswith(TOPIC))

    def ends(self) -> bool:
        """True if she can be done here: no question is asked, or an answer leads out of the guide."""
        return not self.answers or any(target.startswith(TOPIC) for target in self.answers.values())


@dataclass(frozen=True)
class Guide:
    """A guide by its steps. The order of answers is the order of the buttons."""

    id: str
    start: str
    steps: Mapping[str, Step]

    def __post_init__(self) -> None:
        only_names(self.id, *self.steps)
        if self.start not in self.steps:
            raise ContentError(f"start names {self.start!r}, which is no step")

    @property
    def button(self) -> str:
        """The id of the text on the button that begins it."""
        return f"guide-{self.id}"

    def label_keys(self) -> Iterator[str]:
        """The ids of the texts on the answers' buttons."""
        for name, step in self.steps.items():
            for label in step.answers:
                yield SHARED_LABELS.get(label, f"guide-{self.id}-{name}-{label}")

    def keys(self) -> Iterator[str]:
        """The ids of all its texts."""
        yield self.button
        yield from (f"guide-{self.id}-{name}" for name in self.steps)
        yield from self.label_keys()
