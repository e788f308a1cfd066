# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.gateway.connections: who sits where."""

from __future__ import annotations

from chatserver.gateway.connections import Connections
from chatserver.protocol.requests import Signed
from chatserver.relay.records import Desk

KEY = Signed("e30", "A" * 86)
DESK = Desk("desk seat", "bot", KEY, KEY, 1)


def test_a_socket_has_no_seat_until_it_is_given_one() -> None:
    all_of_them = Connections("w")
    one, two = all_of_them.add("1"), all_of_them.add("2")
    assert one.name != two.name and one.name.startswith("w:")
    assert all_of_them.of_seat("") is None and not list(all_of_them.visitors())
    all_of_them.give_seat(one, "seat", mailbox="m")
    assert all_of_them.of_seat("seat") is one and one.is_visitor
    assert list(all_of_them.visitors()) == [one] and list(all_of_them.desks()) == []


def test_the_newest_socket_has_the_seat() -> None:
    all_of_them = Connections("w")
    older, newer = all_of_them.add("1"), all_of_them.add("2")
    all_of_them.give_seat(older, "seat", mailbox="m")
    all_of_them.give_seat(newer, "seat", mailbox="m")
    assert all_of_them.of_seat("seat") is newer and older.seat == "" and not older.is_visitor
    all_of_them.remove("1")
    assert all_of_them.of_seat("seat") is newer


def test_a_socket_that_takes_another_seat_leaves_the_first() -> None:
    all_of_them = Connections("w")
    one = all_of_them.add("1")
    all_of_them.give_seat(one, "seat", mailbox="m")
    all_of_them.give_seat(one, DESK.seat, desk=DESK)
    assert all_of_them.of_seat("seat") is None and all_of_them.of_seat(DESK.seat) is one
    assert not one.is_visitor and list(all_of_them.desks()) == [one]


def test_who_is_gone_is_gone() -> None:
    all_of_them = Connections("w")
    one = all_of_them.add("1")
    all_of_them.give_seat(one, "seat", mailbox="m")
    assert all_of_them.remove("1") is one
    assert all_of_them.remove("1") is None and all_of_them.of_sid("1") is None
    assert all_of_them.of_seat("seat") is None


def test_seats_are_not_shown() -> None:
    one = Connections("w").add("1")
    one.seat, one.mailbox = "secret seat", "secret mailbox"
    assert "secret" not in repr(one)
