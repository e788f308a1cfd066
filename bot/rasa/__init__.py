# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Understanding and danger: Rasa with its data, rules and own components (docs/bot.md)."""
