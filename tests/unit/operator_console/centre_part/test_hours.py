# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""When a centre is open: nights, red days, exceptions, languages, and the two nights when clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from operator_console.centre.hours import (
    EMPTY_WEEK,
    HORIZON_DAYS,
    ZONE,
    Hours,
    OtherDay,
    Times,
    Week,
    closes_at,
    day_of,
    is_open,
    opens_next,
    spans,
)
from operator_console.centre.hours_check import Finding, findings, preview
from operator_console.centre.red_days import EVES, special_day

OFFICE = (Times("09:00", "17:00"),)
WEEKDAYS: Week = (OFFICE,) * 5 + ((), ())
EVERY_DAY: Week = (OFFICE,) * 7


def at(text: str, fold: int = 0) -> float:
    """Swedish clock time as seconds since 1970."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE, fold=fold).timestamp()


def week(**days: str) -> Week:
    """`week(mon="09:00-12:00 13:00-17:00")`."""
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return tuple(tuple(Times(*one.split("-")) for one in days.get(name, "").split()) for name in names)


def test_an_ordinary_working_day() -> None:
    hours = Hours(week=WEEKDAYS)
    monday = "2026-11-23"
    assert not is_open(hours, at(f"{monday} 08:59"))
    assert is_open(hours, at(f"{monday} 09:00"))
    assert closes_at(hours, at(f"{monday} 09:00")) == at(f"{monday} 17:00")
    assert opens_next(hours, at(f"{monday} 09:00")) == at("2026-11-24 09:00")
    assert not is_open(hours, at(f"{monday} 17:00"))
    assert closes_at(hours, at(f"{monday} 17:00")) is None


def test_friday_evening_knows_of_monday() -> None:
    assert opens_next(Hours(week=WEEKDAYS), at("2026-11-27 17:00")) == at("2026-11-30 09:00")


def test_a_night_belongs_to_the_day_it_began_on() -> None:
    hours = Hours(
        week=week(fri="20:00-02:00"), exceptions=(OtherDay("2026-11-28"),)
    )  # the Saturday is closed
    assert is_open(hours, at("2026-11-28 01:59"))
    assert closes_at(hours, at("2026-11-27 23:00")) == at("2026-11-28 02:00")
    assert not is_open(hours, at("2026-11-28 02:00"))


def test_times_that_touch_close_once() -> None:
    hours = Hours(week=week(fri="17:00-24:00", sat="00:00-02:00"))
    assert closes_at(hours, at("2026-11-27 18:00")) == at("2026-11-28 02:00")


def test_a_centre_that_never_closes() -> None:
    for hours in (
        Hours(always_open=True),
        Hours(week=((Times("00:00", "24:00"),),) * 7, red_days="as_usual"),
    ):
        now = at("2026-12-24 03:00")
        assert is_open(hours, now)
        assert (closes_at(hours, now), opens_next(hours, now)) == (None, None)


def test_a_centre_without_hours_never_opens() -> None:
    now = at("2026-11-23 12:00")
    assert (is_open(Hours(), now), closes_at(Hours(), now), opens_next(Hours(), now)) == (False, None, None)


@pytest.mark.parametrize(
    ("day", "meaning", "open_at_noon"),
    [
        ("2026-06-06", "closed", False),  # the national day, a Saturday
        ("2026-06-06", "as_usual", True),
        ("2026-12-25", "closed", False),
        ("2026-12-25", "as_sunday", True),
        ("2026-12-28", "closed", True),  # the control: nothing special
    ],
)
def test_red_days_mean_what_the_centre_says(day: str, meaning: str, open_at_noon: bool) -> None:
    hours = Hours(week=EVERY_DAY, red_days=meaning)  # type: ignore[arg-type]
    assert is_open(hours, at(f"{day} 12:00")) is open_at_noon


def test_an_eve_counts_only_when_it_is_chosen() -> None:
    noon = at("2026-06-19 12:00")
    assert is_open(Hours(week=EVERY_DAY), noon)
    assert not is_open(Hours(week=EVERY_DAY, eves=("midsummer_eve",)), noon)


def test_every_eve_is_found_in_every_year() -> None:
    for year in range(2024, 2040):
        first = datetime(year, 1, 1, tzinfo=UTC).date()
        found = {special.eve for day in range(366) if (special := special_day(first + timedelta(days=day)))}
        assert found - {""} == set(EVES.values()), year


def test_an_exception_goes_before_everything() -> None:
    hours = Hours(week=EVERY_DAY, exceptions=(OtherDay("2026-12-25", (Times("10:00", "12:00"),), "Maja"),))
    assert is_open(hours, at("2026-12-25 11:00"))
    assert not is_open(hours, at("2026-12-25 13:00"))
    assert day_of(hours, datetime(2026, 12, 25).date()).why == "exception"


def test_a_language_with_times_of_its_own() -> None:
    hours = Hours(week=WEEKDAYS, languages={"ckb": week(mon="08:00-12:00", sat="10:00-12:00")})
    assert is_open(hours, at("2026-11-23 09:30"), "ckb")
    assert not is_open(hours, at("2026-11-23 08:30"), "ckb")  # the centre is closed
    assert not is_open(hours, at("2026-11-23 13:00"), "ckb")
    assert is_open(hours, at("2026-11-23 13:00"), "ar")  # no times of its own
    assert opens_next(hours, at("2026-11-23 13:00"), "ckb") == at("2026-11-30 09:00")
    assert not is_open(hours, at("2026-11-28 11:00"), "ckb")


def test_the_night_when_an_hour_is_skipped() -> None:
    hours = Hours(week=week(sat="22:00-02:30", sun="02:30-06:00"))
    # 02:30 does not exist on 29 March: it comes when the clock shows 03:30.
    assert closes_at(Hours(week=week(sat="22:00-02:30")), at("2026-03-28 23:00")) == at("2026-03-29 03:30")
    assert closes_at(hours, at("2026-03-28 23:00")) == at("2026-03-29 06:00")
    assert (at("2026-03-29 06:00") - at("2026-03-28 22:00")) / 3600 == 7
    skipped = Hours(week=week(sun="02:30-03:00"), red_days="as_usual")
    assert opens_next(skipped, at("2026-03-28 12:00")) == at("2026-04-05 02:30")


def test_the_night_when_an_hour_comes_twice() -> None:
    hours = Hours(week=week(sat="22:00-02:30", sun="02:15-04:00"))
    assert closes_at(Hours(week=week(sat="22:00-02:30")), at("2026-10-24 23:00")) == at(
        "2026-10-25 02:30", fold=1
    )
    assert is_open(hours, at("2026-10-25 02:15", fold=0))
    assert closes_at(hours, at("2026-10-24 23:00")) == at("2026-10-25 04:00")


TIMES = st.builds(
    lambda opens, closes: Times(f"{opens // 60:02}:{opens % 60:02}", f"{closes // 60:02}:{closes % 60:02}"),
    st.integers(0, 1439),
    st.integers(0, 1439),
).filter(lambda times: times.opens != times.closes)
WEEKS = st.tuples(*[st.lists(TIMES, max_size=2).map(tuple)] * 7)
MOMENTS = st.integers(int(at("2026-01-01 00:00")), int(at("2030-01-01 00:00")))


@settings(max_examples=20)
@given(WEEKS, WEEKS, MOMENTS, st.sampled_from(["closed", "as_sunday", "as_usual"]))
def test_whatever_the_week_the_answers_agree(week: Week, own: Week, now: int, red: str) -> None:
    hours = Hours(week=week, red_days=red, languages={"ar": own})  # type: ignore[arg-type]
    for language in (None, "ar"):
        here, end = is_open(hours, now, language), closes_at(hours, now, language)
        following = opens_next(hours, now, language)
        assert (end is None) or (here and end > now)
        if end is not None:
            assert is_open(hours, end - 1, language) and not is_open(hours, end, language)
        if following is not None:
            assert following > now
            assert is_open(hours, following, language) and not is_open(hours, following - 1, language)
            assert end is None or end < following
    if is_open(hours, now, "ar"):
        assert is_open(hours, now)


@settings(max_examples=20)
@given(WEEKS, MOMENTS)
def test_spans_are_in_order_and_apart(week: Week, now: int) -> None:
    found = list(spans(Hours(week=week), datetime.fromtimestamp(now, ZONE).date()))
    assert all(span.start < span.end for span in found)
    assert all(one.end < other.start for one, other in zip(found, found[1:], strict=False))
    assert len(found) <= 3 * HORIZON_DAYS


GOOD = Hours(
    week=week(mon="09:00-12:00 13:00-17:00", fri="20:00-02:00", sun="00:00-24:00"),
    eves=("christmas_eve",),
    exceptions=(OtherDay("2026-12-24"), OtherDay("2026-12-25", OFFICE, "extra")),
    languages={"ckb": EMPTY_WEEK},
)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (GOOD, []),
        (Hours(week=week(mon="9:00-12:00")), [Finding("not_a_time", "week.0.0")]),
        (Hours(week=week(mon="09:00-24:30")), [Finding("not_a_time", "week.0.0")]),
        (Hours(week=week(tue="09:00-09:00")), [Finding("no_length", "week.1.0")]),
        (Hours(week=week(mon="09:00-12:00 11:00-17:00")), [Finding("overlap", "week.0.1")]),
        (Hours(week=week(mon="22:00-02:00", tue="01:00-03:00")), [Finding("overlap", "week.1.0")]),
        (Hours(week=week(sun="22:00-02:00", mon="01:00-03:00")), [Finding("overlap", "week.0.0")]),
        (Hours(week=week(mon="17:00-24:00", tue="00:00-02:00")), []),
        (Hours(week=week(mon=" ".join(["09:00-10:00"] * 7))), [Finding("too_many_times", "week.0")]),
        (Hours(week=((),) * 6), [Finding("not_seven_days", "week")]),
        (Hours(eves=("birthday",)), [Finding("unknown_eve", "eves.0")]),
        (Hours(languages={"CKB!": EMPTY_WEEK}), [Finding("unknown_language", "languages.CKB!")]),
        (Hours(exceptions=(OtherDay("2026-02-30"),)), [Finding("not_a_date", "exceptions.0")]),
        (
            Hours(exceptions=(OtherDay("2026-12-24"), OtherDay("2026-12-24"))),
            [Finding("date_twice", "exceptions.1")],
        ),
        (Hours(exceptions=(OtherDay("2026-12-24", note="x" * 101),)), [Finding("too_long", "exceptions.0")]),
    ],
)
def test_what_is_wrong_is_named_with_its_place(hours: Hours, expected: list[Finding]) -> None:
    found = findings(hours)
    assert [one for one in found if one.code != "overlap" or one in expected] == expected
    assert bool(found) is bool(expected)


def test_the_preview_shows_calendar_days() -> None:
    hours = Hours(week=week(sun="20:00-02:00"), languages={"ar": week(sun="21:00-23:00")})
    days = {day["date"]: day for day in preview(hours, at("2026-11-22 12:00"))}
    assert len(days) == 14
    assert days["2026-11-22"]["times"] == [["20:00", "24:00"]]
    assert days["2026-11-23"]["times"] == [["00:00", "02:00"]]
    assert days["2026-11-22"]["languages"] == {"ar": [["21:00", "23:00"]]}
    december = preview(Hours(week=EVERY_DAY), at("2026-12-20 12:00"))
    assert [day["why"] for day in december if day["date"] == "2026-12-25"] == ["red_day"]
