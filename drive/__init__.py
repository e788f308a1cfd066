# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Drives the running whole from outside, for journeys, fault tests and benchmarks."""
