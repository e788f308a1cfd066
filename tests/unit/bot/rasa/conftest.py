# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The real program, trained when its data changed and loaded once for all tests."""

from __future__ import annotations

import pytest

from bot.rasa.program import Program
from bot.rasa.train import model_path, models_folder, train


@pytest.fixture(scope="session")
def program() -> Program:
    train(models_folder())
    return Program.load(model_path())
