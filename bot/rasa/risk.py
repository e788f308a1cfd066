# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Rasa component of danger: what the rules of every locale said, and classifiers for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bot.rasa.danger import REASONS, Danger, DangerError
from bot.rasa.text_features import BY_RULE
from bot.rasa.topics import risk_of, row_of

DANGER = "danger"
LEVELS = (4, 3, 2)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Risk(GraphComponent):
    """Puts `danger` = {level, reason, modifiers, cannot_call, lowered} on every message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`enough`: the chance of a level or a higher one that makes the classifier say it (docs/bot.md)."""
        return {"enough": {4: 0.4, 3: 0.5, 2: 0.5}, "penalty": 1.0}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Risk:
        """Called by Rasa before training; the names of the arguments are Rasa's."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, **_: Any) -> Risk:
        """Called by Rasa with a trained model. Raises ValueError for anything but plain arrays."""
        made = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / "danger.npz") as learned:
            made._learned = dict(learned)
        return made

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._learned: dict[str, np.ndarray] = {}

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the `risk` and `reason` of every utterance. Raises DangerError when one lacks them."""
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        rows = vstack([row_of(one) for one in examples]).tocsr()
        labels = [_label(one) for one in examples]
        levels = np.array([level for level, _ in labels])
        reasons = np.array([reason for _, reason in labels])
        machines = [
            self._machine().fit(rows[seen], levels[seen] >= level) for level, seen in _borders(levels)
        ]
        why = LinearSVC(C=0.1).fit(rows[levels > 1], reasons[levels > 1])
        self._learned = {
            "levels": _packed(np.vstack([one.coef_ for one in machines])),
            "levels_border": np.concatenate([one.intercept_ for one in machines]).astype(np.float32),
            "reasons": _packed(why.coef_),
            "reasons_border": why.intercept_.astype(np.float32),
            "reason_names": why.classes_,
        }
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / "danger.npz", **self._learned)
        return self._resource

    def _machine(self) -> LogisticRegression:
        return LogisticRegression(C=self._config["penalty"], solver="liblinear")

    def process(self, messages: list[Message]) -> list[Message]:
        """Judge each message; the higher of rules and classifier counts."""
        for message in messages:
            seen = self._judge(message)
            message.set(DANGER, {**vars(seen), "modifiers": list(seen.modifiers)}, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Later components learn nothing from danger."""
        return training_data

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
        scores = np.asarray(row @ self._learned["levels"])[0] + self._learned["levels_border"]
        chances = 1 / (1 + np.exp(-scores))
        enough = (self._config["enough"][level] for level in LEVELS)
        said = (
            level for level, chance, least in zip(LEVELS, chances, enough, strict=True) if chance >= least
        )
        return next(said, 1)

    def _reason(self, row: csr_matrix) -> str:
        scores = np.asarray(row @ self._learned["reasons"])[0] + self._learned["reasons_border"]
        return str(self._learned["reason_names"][int(scores.argmax())])


def _borders(levels: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Each level, and the utterances from which its lower border is learned.

    For 4 they leave 3 out: what is serious but not now lies between, and blurs the border to the harmless.
    """
    for level in LEVELS:
        yield level, (levels != 3 if level == 4 else np.full(len(levels), True))


def _packed(weights: np.ndarray) -> np.ndarray:
    """One row a feature, so that the few features of a message lie together."""
    return np.ascontiguousarray(weights.T, dtype=np.float32)


def _label(message: Message) -> tuple[int, str]:
    data = (message.get("metadata") or {}).get("intent") or {}
    level, reason = risk_of(message), data.get("reason")
    if level not in (1, 2, 3, 4) or reason not in REASONS:
        raise DangerError(
            f"an utterance of {message.get('intent')} lacks `metadata: {{risk: 1..4, reason: ...}}`"
        )
    return level, reason
