# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a board must have decided before a centre talks to anybody, and the ten guidelines of co-operation.

Without these the service has no legal ground, and nobody could say which rules hold for what is told in it.
So counsellors get no leave to go on duty before all are registered (`missing` is empty).
"""

from __future__ import annotations

import msgspec

from operator_console.centre.hours_check import Finding, is_date

SHORTEST_TEXT, LONGEST_TEXT = 3, 300
DEFAULT_NOTE_DAYS, MOST_NOTE_DAYS = 30, 90
# In this order on the page and in what is missing.
NEEDED = ("board_decision", "legal_basis", "documentation_decision", "responsible_person", "note_retention")
GUIDELINES = (
    "agreements",
    "common_goal",
    "target_group",
    "catchment",
    "economy",
    "report_routines",
    "coordinator",
    "single_cases",
    "competence",
    "follow_up",
)


class Decision(msgspec.Struct, frozen=True):
    """A board's decision as its minutes have it: `number` (diary number or paragraph) and `date`."""

    number: str = ""
    date: str = ""

    @property
    def made(self) -> bool:
        """True when both are there."""
        return bool(self.number.strip()) and is_date(self.date)


class Decisions(msgspec.Struct, frozen=True):
    """`documentation`: details which reveal identity are not recorded. `note_days`: 1 to 90, 0 is undecided.

    `demo` marks what a demo was seeded with; an administrator cannot set it.
    """

    board: Decision = Decision()
    legal_basis: str = ""
    documentation: Decision = Decision()
    responsible: str = ""
    note_days: int = 0
    demo: bool = False


class Guideline(msgspec.Struct, frozen=True):
    """Where its document is, when it was settled and who answers for it; empty while there is none."""

    link: str = ""
    date: str = ""
    responsible: str = ""

    @property
    def settled(self) -> bool:
        """True when all three are there."""
        return bool(self.link and self.date and self.responsible)


class Cooperation(msgspec.Struct, frozen=True):
    """`guidelines` by slug of `GUIDELINES`."""

    guidelines: dict[str, Guideline] = {}


def missing(decisions: Decisions) -> list[str]:
    """Which of `NEEDED` are not registered yet, in that order."""
    there = {
        "board_decision": decisions.board.made,
        "legal_basis": _is_text(decisions.legal_basis),
        "documentation_decision": decisions.documentation.made,
        "responsible_person": _is_text(decisions.responsible),
        "note_retention": 0 < decisions.note_days <= MOST_NOTE_DAYS,
    }
    return [name for name in NEEDED if not there[name]]


def findings(decisions: Decisions) -> list[Finding]:
    """What is wrong with what is there; what is not there yet may be kept so."""
    found = []
    for where, decision in (("board", decisions.board), ("documentation", decisions.documentation)):
        if decision.date and not is_date(decision.date):
            found.append(Finding("not_a_date", where))
        if len(decision.number) > LONGEST_TEXT:
            found.append(Finding("too_long", where))
    for where in ("legal_basis", "responsible"):
        if len(getattr(decisions, where)) > LONGEST_TEXT:
            found.append(Finding("too_long", where))
    if not 0 <= decisions.note_days <= MOST_NOTE_DAYS:
        found.append(Finding("bad_days", "note_days"))
    return found


def guideline_findings(cooperation: Cooperation) -> list[Finding]:
    """What is wrong with the guidelines."""
    found = []
    for slug, one in cooperation.guidelines.items():
        where = f"guidelines.{slug}"
        if slug not in GUIDELINES:
            found.append(Finding("unknown_guideline", where))
        if one.date and not is_date(one.date):
            found.append(Finding("not_a_date", where))
        if one.link and not one.link.startswith("https://"):
            found.append(Finding("bad_link", where))
        if max(len(one.link), len(one.responsible)) > LONGEST_TEXT:
            found.append(Finding("too_long", where))
    return found


def _is_text(text: str) -> bool:
    return SHORTEST_TEXT <= len(text.strip()) <= LONGEST_TEXT
