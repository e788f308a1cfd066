# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The relay's store port on Redis or Valkey."""

from __future__ import annotations

from collections.abc import Iterable
from secrets import token_urlsafe
from typing import Any

import msgspec
from msgspec import Raw

from chatserver.errors import Refused, TryAgain
from chatserver.protocol.answers import Colleague, DeskView, Synced, WaitingCard, WrappedDuty
from chatserver.protocol.limits import (
    BOT_GONE_S,
    COUNSELLOR_GONE_S,
    DRAFTS_A_WINDOW,
    DUTY_S,
    FEEDBACK_S,
    ITEMS_AN_ANSWER,
    NOTES_A_WINDOW,
    OFFER_S,
    OPENINGS_A_SECOND,
    QUIET_S,
    UNREAD_ITEMS,
    WINDOW_S,
)
from chatserver.protocol.requests import Draft, DutyKey, Signed
from chatserver.relay.records import Desk, Mailbox, Remade, SeatedDesk, Snapshot
from chatserver.relay.work import Bucket, Paid
from chatserver.session.table import Event, State, step
from chatserver.store.connection import Connection, store_error

_CLAIM_S = 5
_CLAIM_AT_MOST = 100
_WORKER_S = 15
_AGAIN = {"slow_down", "mailbox_full"}
_TAKEN_FROM = State.WAITING
_TAKEN_TO = step(_TAKEN_FROM, Event.TAKEN)[0]


class MailboxStore:
    """`worker` is a random name of this process."""

    def __init__(self, connection: Connection, worker: str) -> None:
        self._connection = connection
        self._run = connection.run
        self._worker = worker

    async def open_mailbox(
        self,
        mailbox: str,
        seat: str,
        conn: str,
        after: int,
        remade: Remade,
        generation: str,
        now: float,
        paid: Paid | None,
    ) -> Synced:
        made = {
            "state": remade.state.value,
            "bot": remade.bot or "",
            "counsellor": remade.counsellor or "",
            "since": "" if remade.state is State.WITH_BOT else _time(now),
            "offer": _time(now + OFFER_S) if remade.state is State.OFFERED else "",
        }
        seated = (mailbox, seat, conn, _time(now), generation, _json(made), after)
        limits = (ITEMS_AN_ANSWER, OPENINGS_A_SECOND, DRAFTS_A_WINDOW, WINDOW_S)
        work = (paid.nonce, paid.life_s, *_leaks(paid.buckets)) if paid else ("",)
        return _synced(await self._run("open", *seated, *limits, *work))

    async def sync(
        self,
        mailbox: str,
        seat: str,
        after: int,
        drafts: list[Draft],
        has_event: bool,
        now: float,
        generation: str = "",
    ) -> Synced:
        posted = [[draft.to, draft.n, _item_rest(seat, draft)] for draft in drafts]
        request = (mailbox, seat, after, _time(now), _json(posted), int(has_event))
        limits = (ITEMS_AN_ANSWER, UNREAD_ITEMS, DRAFTS_A_WINDOW, WINDOW_S)
        return _synced(await self._run("sync", *request, *limits, generation))

    async def snapshot(self, mailbox: str) -> Snapshot | None:
        answer = await self._run("snapshot", mailbox)
        if not answer:
            return None
        record, visitor_present, bot, counsellor, following, claimed, duty, ahead, on_duty = answer
        return Snapshot(
            mailbox=_record(mailbox, record),
            visitor_present=bool(visitor_present),
            bot=_desk(bot),
            counsellor=_desk(counsellor),
            next=_desk(following),
            claimed=bool(claimed),
            duty=msgspec.json.decode(duty[1], type=DutyKey) if duty[1] else None,
            ahead=ahead,
            on_duty=on_duty,
        )

    async def change(self, before: Mailbox, after: Mailbox, want_bot: bool, now: float, due: float) -> bool:
        old, new = _fields(before), _fields(after)
        closed = after.state is State.CLOSED
        # A closed mailbox is deleted first, so what is to stay of it is all written again.
        kept = {name: new[name] for name in ("gen", "state", "head", "by")}
        change = {
            "mailbox": after.mailbox,
            "rev": str(before.rev),
            "set": kept if closed else {
                name: value for name, value in new.items() if value is not None and value != old[name]
            },
            "drop": [name for name, value in new.items() if value is None and old[name] is not None],
            "unseat": list(_staff(before) - _staff(after)),
            "want_bot": want_bot,
            "since": _time(after.since or now) if after.state is State.WAITING else "",
            "due": _time(due),
            "closed": closed,
            "keep_s": QUIET_S,
            "ring_desks": State.WAITING in (before.state, after.state),
        }
        return bool(await self._run("change", _json(change)))

    async def take(self, seat: str, mailboxes: list[str], now: float) -> str:
        answer = await self._run(
            "take", seat, _time(now), _time(now + OFFER_S), _TAKEN_FROM.value, _TAKEN_TO.value, *mailboxes
        )
        _refuse(answer)
        return str(answer[1])

    async def on_duty(self, seat: str) -> bool:
        return bool(await self._run("on_duty", seat))

    async def tell(self, seat: str, to: str, sealed: str, now: float) -> None:
        note = _json({"of": "note", "from": seat, "sealed": sealed})
        _refuse(await self._run("note", seat, to, note, _time(now), NOTES_A_WINDOW, WINDOW_S))

    async def visit(self, mailbox: str, seat: str, conn: str) -> None:
        _refuse(await self._run("visit", mailbox, seat, conn))

    async def visitor_gone(self, mailbox: str, conn: str) -> None:
        await self._run("visitor_gone", mailbox, conn)

    async def open_desk(self, desk: Desk, conn: str) -> list[str]:
        keys = (_json(desk.certificate), _json(desk.prekey))
        answer: list[str] = await self._run("desk_open", desk.seat, desk.role, *keys, desk.capacity, conn)
        return answer

    async def desk_gone(self, seat: str, conn: str, now: float, limit_s: float) -> None:
        await self._run("desk_gone", seat, conn, _time(now), limit_s)

    async def sweep_desks(self, now: float, leaving: str = "") -> None:
        await self._run("sweep_desks", _time(now), BOT_GONE_S, COUNSELLOR_GONE_S, leaving)

    async def desk_view(self) -> dict[str | None, DeskView]:
        (_duty_id, keys), desks, waiting = await self._run("desk_snapshot")
        key = msgspec.json.decode(keys, type=DutyKey) if keys else None
        wraps: dict[str | None, str | None] = {seat: wrap for seat, _, _, wrap in desks}
        colleagues = [
            Colleague(seat, _signed(certificate), _signed(prekey), wrap is not None)
            for seat, certificate, prekey, wrap in desks
        ]
        cards = [WaitingCard(mailbox, card, duty, float(since)) for mailbox, card, duty, since in waiting]

        def duty(seat: str | None) -> WrappedDuty | None:
            return WrappedDuty(key.certificate, key.duty, wraps.get(seat)) if key else None

        return {seat: DeskView(duty(seat), colleagues, cards) for seat in (*wraps, None)}

    async def put_duty(
        self, duty_id: str, keys: DutyKey | None, replaces: str | None, wraps: dict[str, str]
    ) -> None:
        pairs = [text for pair in wraps.items() for text in pair]
        answer = await self._run("duty", duty_id, _json(keys) if keys else "", replaces or "", DUTY_S, *pairs)
        _refuse([answer])

    async def spend_work(self, paid: Paid, now: float) -> bool:
        leaks = _leaks(paid.buckets)
        return bool(await self._run("spend_work", paid.nonce, paid.life_s, _time(now), *leaks))

    async def loads(self, buckets: list[Bucket], now: float) -> dict[str, float]:
        loads = await self._run("loads", _time(now), *_leaks(buckets))
        return {bucket.name: float(load) for bucket, load in zip(buckets, loads, strict=True)}

    async def spend_token(self, token_id: str, conn: str, life_s: int) -> bool:
        return bool(await self._run("spend_token", token_id, conn, life_s))

    async def waiting(self) -> list[str]:
        try:
            mailboxes: list[Any] = await self._connection.redis.zrange("waiting", 0, -1)
            return mailboxes
        except Exception as error:
            raise store_error(error) from error

    async def present(self) -> dict[str, int]:
        bots, counsellors = await self._run("present")
        return {"bot": bots, "counsellor": counsellors}

    async def claim_due(self, now: float) -> list[str]:
        answer: list[str] = await self._run("claim_due", _time(now), _time(now + _CLAIM_S), _CLAIM_AT_MOST)
        return answer

    async def look_again(self, mailbox: str, at: float | None) -> None:
        await self._run("look_again", mailbox, "" if at is None else _time(at))

    async def beat(self, probe: str) -> tuple[str, bool]:
        # A new name each time: the same one, proposed to a store that came back empty, would hide that.
        life, known = await self._run("beat", self._worker, _WORKER_S, token_urlsafe(12), probe)
        return str(life), bool(known)

    async def count_feedback(self, mailbox: str, answers: list[str]) -> bool:
        return bool(await self._run("feedback", mailbox, FEEDBACK_S, *answers))

    async def directory(self) -> str | None:
        return await self._text("directory")

    async def hours(self, centre: str) -> str | None:
        return await self._text(f"hours:{centre}")

    async def letter_readers(self, centre: str) -> str | None:
        return await self._text(f"letters:{centre}")

    async def _text(self, key: str) -> str | None:
        try:
            text: Any = await self._connection.redis.get(key)
        except Exception as error:
            raise store_error(error) from error
        return text if isinstance(text, str) else None


def _refuse(answer: list[Any]) -> None:
    """Raises what a script refused; `answer` begins with "ok" or a code."""
    code = answer[0]
    if code == "ok":
        return
    if code == "out_of_order":
        raise Refused(code, expected=int(answer[1]), to=answer[2])
    if code == "slow_down":
        raise TryAgain(code, wait_s=int(answer[1]) if len(answer) > 1 else 1)
    raise (TryAgain if code in _AGAIN else Refused)(code)


def _synced(answer: list[Any]) -> Synced:
    _refuse(answer)
    _ok, generation, head, more, *items = answer
    return Synced(generation, int(head), [Raw(item.encode()) for item in items], bool(more))


def _record(mailbox: str, fields: list[str | None]) -> Mailbox:
    generation, rev, state, visitor, bot, counsellor, head, by, card, duty, since, *rest = fields
    following, declined, touched, made, offer, _conn = rest
    return Mailbox(
        mailbox=mailbox,
        generation=str(generation),
        rev=int(rev or 0),
        state=State(state or ""),
        visitor=visitor or "",
        bot=bot or None,
        counsellor=counsellor or None,
        next=following or None,
        declined=declined or None,
        head=int(head or 0),
        by=by or None,  # type: ignore[arg-type]
        card=card or None,
        duty=duty or None,
        since=float(since) if since else None,
        touched=float(touched or 0),
        made=float(made or 0),
        offer_until=float(offer) if offer else None,
    )


def _fields(record: Mailbox) -> dict[str, str | None]:
    """A record as the fields of its hash; None for those that are not there."""
    return {
        "gen": record.generation,
        "state": record.state.value,
        "visitor": record.visitor,
        "bot": record.bot or "",
        "counsellor": record.counsellor or "",
        "next": record.next,
        "declined": record.declined,
        "head": str(record.head),
        "by": record.by,
        "card": record.card,
        "duty": record.duty,
        "since": None if record.since is None else _time(record.since),
        "touched": _time(record.touched),
        "made": _time(record.made),
        "offer": None if record.offer_until is None else _time(record.offer_until),
    }


def _staff(record: Mailbox) -> set[str]:
    """Seats of a mailbox that are not the visitor's."""
    return {seat for seat in (record.bot, record.counsellor, record.next) if seat}


def _desk(fields: list[Any]) -> SeatedDesk | None:
    if not fields:
        return None
    _role, certificate, prekey, gone, present = fields
    return SeatedDesk(_signed(certificate), _signed(prekey), float(gone) if gone else None, bool(present))


def _item_rest(seat: str, draft: Draft) -> str:
    """The item's JSON without its position, which the script knows. All of it is checked text: no escapes."""
    return f'"from":"{seat}","to":"{draft.to}","n":{draft.n},"sealed":"{draft.sealed}"}}'


def _leaks(buckets: Iterable[Bucket]) -> list[str | float]:
    """Buckets as the scripts want them: name, leak a second, the most, one after the other."""
    return [part for bucket in buckets for part in (bucket.name, bucket.budget, bucket.full)]


def _signed(text: str) -> Signed:
    return msgspec.json.decode(text, type=Signed)


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _time(now: float) -> str:
    return f"{now:.3f}"
