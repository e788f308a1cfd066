# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was found: one row for each way of leaving, one column for each search."""

from __future__ import annotations

from dataclasses import dataclass, field

COLUMNS = {
    "back": "Back shows",
    "tab": "tab's list",
    "history": "history page",
    "memory": "memory",
    "own": "own memory",
    "storage": "storage",
    "words": "words on disk",
    "address": "address on disk",
    "network": "network",
    "blank": "blank after",
}
NOT_LOOKED = "-"
NOTES = {
    "kept by the tab": (
        "The tab's own list of addresses, and Back in it. Only the exit takes the place of its entry; "
        "after any other way of leaving it stays with the browser, and no page can prevent it."
    ),
    "kept by the browser": (
        "The browser's own list of visits, which no page can take itself out of. The exit's page comes in "
        "its place where the network is there to load it; only a private tab leaves nothing."
    ),
    "in files": (
        "Files of the browser's profile that hold the address of the visit (history, sessions, "
        "preferences). No page can prevent it; a private tab does."
    ),
    "own memory": (
        "What is typed passes the browser's own processes on its way to the page. What stays in memory "
        "that they have freed, no page can empty: a figure, not a finding."
    ),
    "link": ("Without script the exit is a plain link: it leaves a visit, as every link does."),
}


@dataclass(frozen=True)
class Cell:
    """The outcome of one search; `bad` if the page could have prevented it, or if a control found nothing."""

    text: str
    bad: bool = False
    note: str = ""


def clean(more: str = "") -> Cell:
    """Looked for, and not there."""
    return Cell(f"none {more}".strip())


def hit(text: str) -> Cell:
    """Something is there that a page can prevent."""
    return Cell(f"HIT: {text}", bad=True)


def figure(text: object, note: str = "") -> Cell:
    """A number that is no finding."""
    return Cell(str(text), note=note)


def cannot(note: str, text: str = "cannot") -> Cell:
    """No page can prevent it; `note` is a key of NOTES."""
    return Cell(text, note=note)


def control(found: object) -> Cell:
    """On the page that leaves every trace the search must find something."""
    return Cell("found", note="") if found else Cell("BLIND: found nothing", bad=True)


@dataclass
class Row:
    """What the searches found after one way of leaving."""

    name: str
    cells: dict[str, Cell] = field(default_factory=dict)

    def __setitem__(self, column: str, cell: Cell) -> None:
        if column not in COLUMNS:
            raise KeyError(column)
        self.cells[column] = cell

    def text(self, column: str) -> str:
        """The cell as people read it, with the number of its footnote."""
        cell = self.cells.get(column, Cell(NOT_LOOKED))
        number = f" [{list(NOTES).index(cell.note) + 1}]" if cell.note else ""
        return cell.text + number


@dataclass
class Report:
    """The table of one run, with the figures and remarks that belong under it."""

    rows: list[Row] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def row(self, name: str) -> Row:
        """A new row."""
        self.rows.append(Row(name))
        return self.rows[-1]

    @property
    def bad(self) -> list[str]:
        """Every finding, and every control that found nothing, in a line each."""
        return [
            f"{row.name}, {COLUMNS[column]}: {cell.text}"
            for row in self.rows
            for column, cell in row.cells.items()
            if cell.bad
        ]

    @property
    def exit_code(self) -> int:
        """1 if anything was found that a page can prevent, or if a search was blind."""
        return 1 if self.bad or not self.rows else 0

    def text(self) -> str:
        """All of it for people."""
        lines = [["left by", *COLUMNS.values()]]
        lines += [[row.name, *map(row.text, COLUMNS)] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        lines.insert(1, ["-" * width for width in widths])
        table = [" | ".join(map(str.ljust, line, widths)).rstrip() for line in lines]
        return "\n".join([*table, "", *self._notes(), *self.remarks, "", self._verdict()])

    def _notes(self) -> list[str]:
        used = {cell.note for row in self.rows for cell in row.cells.values()}
        return [f"[{number}] {text}" for number, (name, text) in enumerate(NOTES.items(), 1) if name in used]

    def _verdict(self) -> str:
        if not self.rows:
            return "nothing was looked for"
        return "\n".join(self.bad) if self.bad else "no hit where a page can prevent it"
