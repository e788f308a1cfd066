# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What Topics and Risk share: a Rasa component whose learning is a few plain arrays in one file."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, vstack


class Linear(GraphComponent):
    """Keeps what it learned in FILE, by name."""

    FILE: ClassVar[str]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Linear:
        """Called by Rasa before training; the names of the arguments are Rasa's."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, **_: Any
    ) -> Linear:
        """Called by Rasa with a trained model. Raises ValueError for anything but plain arrays."""
        made = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / cls.FILE) as learned:
            made._learned = dict(learned)
        return made

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._learned: dict[str, np.ndarray] = {}

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Later components learn nothing from this one."""
        return training_data

    def _keep(self, learned: dict[str, np.ndarray]) -> Resource:
        self._learned = learned
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / self.FILE, **learned)
        return self._resource

    def _scores(self, row: csr_matrix, slopes: str, border: str) -> np.ndarray:
        """A number for each thing that is told apart; `slopes` and `border` name what was learned."""
        scores: np.ndarray = np.asarray(row @ self._learned[slopes])[0] + self._learned[border]
        return scores


def examples_of(training_data: TrainingData) -> tuple[list[Message], csr_matrix]:
    """The utterances to learn from, and their features, one row each."""
    examples = [one for one in training_data.intent_examples if one.get(TEXT)]
    return examples, vstack([row_of(one) for one in examples]).tocsr()


def row_of(message: Message) -> csr_matrix:
    """The message's features, one row."""
    return message.get_sparse_features(attribute=TEXT)[1].features


def packed(slopes: np.ndarray) -> np.ndarray:
    """One row a feature, so that the few features of a message lie together."""
    return np.ascontiguousarray(slopes.T, dtype=np.float32)
