# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Rasa component of danger: what the rules of every locale said, and classifiers for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bot.rasa.danger import REASONS, Danger, DangerError
from bot.rasa.linear import Linear, examples_of, packed, row_of
from bot.rasa.text_features import BY_RULE
from bot.rasa.topics import risk_of

DANGER = "danger"
LEVELS = (4, 3, 2)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Risk(Linear):
    """Puts `danger` = {level, reason, modifiers, cannot_call, lowered} on every message."""

    FILE = "danger.npz"

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`enough`: the chance of a level or a higher one that makes the classifier say it (docs/bot.md)."""
        return {"enough": {4: 0.4, 3: 0.5, 2: 0.5}, "penalty": 1.0}

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the `risk` and `reason` of every utterance. Raises DangerError when one lacks them."""
        examples, rows = examples_of(training_data)
        labels = [_label(one) for one in examples]
        levels = np.array([level for level, _ in labels])
        reasons = np.array([reason for _, reason in labels])
        machines = [
            self._machine().fit(rows[seen], levels[seen] >= level) for level, seen in _borders(levels)
        ]
        why = LinearSVC(C=0.1).fit(rows[levels > 1], reasons[levels > 1])
        return self._keep(
            {
                "levels": packed(np.vstack([one.coef_ for one in machines])),
                "levels_border": np.concatenate([one.intercept_ for one in machines]).astype(np.float32),
                "reasons": packed(why.coef_),
                "reasons_border": why.intercept_.astype(np.float32),
                "reason_names": why.classes_,
            }
        )

    def _machine(self) -> LogisticRegression:
        return LogisticRegression(C=self._config["penalty"], solver="liblinear")

    def process(self, messages: list[Message]) -> list[Message]:
        """Judge each message; the higher of rules and classifier counts."""
        for message in messages:
            seen = self._judge(message)
            message.set(DANGER, {**vars(seen), "modifiers": list(seen.modifiers)}, add_to_output=True)
        return messages

    def _judge(self, message: Message) -> Danger:
        by_rule: Danger = message.get(BY_RULE)
        row = row_of(message)
        level = self._level(row)
        if by_rule.lowered:
            level = min(level, 3)
        if level <= by_rule.level:
            return by_rule
        return replace(by_rule, level=level, reason=self._reason(row))

    def _level(self, row: csr_matrix) -> int:
        scores = self._scores(row, "levels", "levels_border")
        chances = 1 / (1 + np.exp(-scores))
        enough = (self._config["enough"][level] for level in LEVELS)
        said = (
            level for level, chance, least in zip(LEVELS, chances, enough, strict=True) if chance >= least
        )
        return next(said, 1)

    def _reason(self, row: csr_matrix) -> str:
        scores = self._scores(row, "reasons", "reasons_border")
        return str(self._learned["reason_names"][int(scores.argmax())])


def _borders(levels: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Each level, and the utterances from which its lower border is learned.

    For 4 they leave 3 out: what is serious but not now lies between, and blurs the border to the harmless.
    """
    for level in LEVELS:
        yield level, (levels != 3 if level == 4 else np.full(len(levels), True))


def _label(message: Message) -> tuple[int, str]:
    data = (message.get("metadata") or {}).get("intent") or {}
    level, reason = risk_of(message), data.get("reason")
    if level not in (1, 2, 3, 4) or reason not in REASONS:
        raise DangerError(
            f"an utterance of {message.get('intent')} lacks `metadata: {{risk: 1..4, reason: ...}}`"
        )
    return level, reason
