# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page shows, as a spreadsheet or as comma-separated text, made in memory and kept nowhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

import xlsxwriter

Words = Callable[[str], str]
Row = list[str | int]
FORMATS = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}


def export(form: str, report: dict[str, Any], words: Words, locale: str) -> bytes:
    """`form` is one of `FORMATS`; `words` gives the text of a catalogue key without `console-`."""
    rows = list(_rows(report, words, locale))
    return _xlsx(rows) if form == "xlsx" else _csv(rows)


def cell(count: int, words: Words) -> str | int:
    """A count as people read it."""
    return count or words("statistics-few")


def _rows(report: dict[str, Any], words: Words, locale: str) -> Iterator[Row]:
    yield [words("statistics-title"), report["period"], report["start"], report["end"]]
    yield [words("statistics-in-fives")]
    yield [words("statistics-closings"), cell(report["closings"], words)]
    for value, count in report["letters"].items():
        yield [words(f"statistics-letters-{value}"), cell(count, words)]
    yield []
    yield [words("statistics-course")]
    for one in report["course"]:
        yield [one["period"], cell(one["count"], words)]
    for table in report["tables"]:
        yield []
        yield [words(f"table-{table['name']}")]
        for row in table["rows"]:
            yield [row["name"] or value_words(table["name"], row["value"], words), cell(row["count"], words)]
    for crossed in report["crossed"]:
        yield from _crossed(crossed, words)
    yield []
    yield [words("statistics-indicators")]
    for one in report["indicators"]:
        yield [
            one["id"].upper(),
            one["name"].get(locale) or words(f"indicator-{one['id']}"),
            *_result(one, words),
        ]


def value_words(table: str, value: str, words: Words) -> str:
    """A language is named by its code: the page's names come from the browser."""
    if table == "language" and value not in ("other", "unknown"):
        return value
    family = "outcome" if table == "outcome" else f"closing-{table}"
    return words(f"{family}-{value}")


def _crossed(crossed: dict[str, Any], words: Words) -> Iterator[Row]:
    first, second = crossed["first"], crossed["second"]
    yield []
    columns = [value_words(second, column, words) for column in crossed["columns"]]
    yield [f"{words(f'table-{first}')} × {words(f'table-{second}')}", *columns]
    for row in crossed["rows"]:
        yield [value_words(first, row["value"], words), *(cell(count, words) for count in row["counts"])]


def _result(one: dict[str, Any], words: Words) -> Row:
    if one["kind"] == "table":
        return [words(f"table-{one['table']}")]
    if one["kind"] == "count":
        return [cell(one["number"], words)]
    if one["kind"] == "by_hand":
        return [one["number"], *(f"{day['day']}: {day['number']}" for day in one["entered"])]
    return [words("statistics-too-few") if one["percent"] is None else f"{one['percent']} %"]


def _csv(rows: list[Row]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    # The mark tells spreadsheet programs that it is UTF-8.
    return out.getvalue().encode("utf-8-sig")


def _xlsx(rows: list[Row]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        sheet.set_column(0, 0, 44)
        sheet.set_column(1, 24, 16)
        for at, row in enumerate(rows):
            heading = at == 0 or (at > 0 and not rows[at - 1])
            for column, value in enumerate(row):
                sheet.write(at, column, value, bold if heading else None)
    return out.getvalue()
