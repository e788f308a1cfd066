# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's desk at the relay: one socket, many mailboxes."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from typing import TYPE_CHECKING, Any

from bot.log import log
from bot.seat.conversation import Conversation
from bot.seat.wire import Wire
from chatserver.protocol.token import Claims, make_token
from sealing.channel import Responder
from sealing.encoding import b64, unb64
from sealing.prekeys import Prekeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.seat.conversation import Program
    from bot.seat.identity import Identity

SECRET_SIZE = 32
TOKEN_ID_SIZE = 16
TOKEN_LIFE_S = 300
RENEW_S = 200
# A bot whose socket is gone for 2 s is replaced (docs/protocol.md section 6): it must be back before that.
LOOK_S = 0.25
TRY_AGAIN_S = 2
REST_S = 5
PREKEY_RENEW_S = 12 * 3600
QUIET_S = 20 * 60
SEATED_IN = ("with_bot", "waiting", "offered")


class Desk:
    """Takes seats for one bot process until it is told to close or, having served, stands idle."""

    def __init__(
        self,
        relay: str,
        identity: Identity,
        token_key: bytes,
        program: Program,
        capacity: int,
        clock: Callable[[], float],
    ) -> None:
        self._identity = identity
        self._token_key = token_key
        self._program = program
        self._capacity = capacity
        self._clock = clock
        self._secret = secrets.token_bytes(SECRET_SIZE)
        self._seat = ""
        self._name = secrets.token_urlsafe(12)
        self._prekeys = Prekeys(identity.fresh_prekey(clock()))
        self._prekey_made = clock()
        self._conversations: dict[str, Conversation] = {}
        self._forgetting: set[asyncio.Task[None]] = set()
        self._open_at = 0.0
        self._idle_since = 0.0
        self._served = False
        self._wire = Wire(relay, {"page": self._page, "state": self._state})

    async def run(self, closing: asyncio.Event) -> None:
        """Serves until `closing` is set or nothing is left to do; then gives its seats back and forgets."""
        try:
            while not closing.is_set() and not self._spent():
                await self._on_duty()
                self._forget_quiet()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(closing.wait(), LOOK_S)
        finally:
            await self._leave()

    def _spent(self) -> bool:
        """Words of ended chats may lie in this process's freed memory: it goes, and a fresh one comes."""
        busy = self._conversations or self._forgetting
        return self._served and not busy and self._clock() - self._idle_since >= REST_S

    async def _leave(self) -> None:
        if self._wire.connected:
            await self._wire.request("close", {"of": "desk"})
        await self._wire.close()
        for mailbox in list(self._conversations):
            self._forget(mailbox)
        await asyncio.gather(*self._forgetting)

    async def _on_duty(self) -> None:
        """Connected, and the desk open with a token that has not expired."""
        if not self._wire.connected:
            self._open_at = 0.0
            if not await self._wire.connect():
                return
        if self._clock() >= self._open_at:
            await self._open()

    async def _open(self) -> None:
        self._renew_prekey()
        answer = await self._wire.request("open", self._opening())
        if not answer["ok"]:
            log("bot_not_seated", code=answer["code"])
            self._open_at = self._clock() + TRY_AGAIN_S
            return
        self._open_at = self._clock() + RENEW_S
        self._seat = answer["seat"]
        for view in answer["views"]:
            self._seated(view)
        self._doubt(self._conversations.keys() - {view["mailbox"] for view in answer["views"]})

    def _doubt(self, mailboxes: set[str]) -> None:
        """The relay names these no more: its store was lost, or the seat was given away meanwhile."""
        for mailbox in mailboxes:
            self._conversations[mailbox].look()

    def _claims(self) -> Claims:
        return Claims(
            role="bot",
            centre=self._identity.centre,
            desk=self._name,
            exp=int(self._clock()) + TOKEN_LIFE_S,
            id=secrets.token_urlsafe(TOKEN_ID_SIZE),
        )

    def _opening(self) -> dict[str, Any]:
        return {
            "as": "desk",
            "token": make_token(self._token_key, self._claims()),
            "secret": b64(self._secret),
            "certificate": self._identity.certificate,
            "prekey": self._prekeys.present.signed,
            "capacity": self._capacity,
        }

    def _renew_prekey(self) -> None:
        now = self._clock()
        if now - self._prekey_made >= PREKEY_RENEW_S:
            self._prekeys.renew(self._identity.fresh_prekey(now))
            self._prekey_made = now

    def _page(self, page: dict[str, Any]) -> None:
        conversation = self._conversations.get(page["mailbox"])
        if conversation is not None:
            conversation.ring()

    def _state(self, push: dict[str, Any]) -> None:
        if push["of"] == "mailbox":
            self._seated(push["view"])

    def _seated(self, view: dict[str, Any]) -> None:
        mailbox = view["mailbox"]
        if view["state"] not in SEATED_IN or not self._sits_in(view):
            self._forget(mailbox)
            return
        if mailbox not in self._conversations:
            self._conversations[mailbox] = self._conversation(mailbox)
            self._conversations[mailbox].start()
            self._served = True
        self._conversations[mailbox].seated(view)

    def _sits_in(self, view: dict[str, Any]) -> bool:
        return any(peer["seat"] == self._seat for peer in view["peers"])

    def _conversation(self, mailbox: str) -> Conversation:
        responder = Responder(
            conv=unb64(mailbox),
            identity_key=self._identity.key,
            certificate_id=self._identity.certificate_id,
            centre=self._identity.centre,
            role="bot",
            prekeys=self._prekeys,
        )
        return Conversation(mailbox, responder, self._program, self._wire.request, self._clock, self._forget)

    def _forget(self, mailbox: str) -> None:
        conversation = self._conversations.pop(mailbox, None)
        if conversation is not None:
            task = asyncio.create_task(conversation.forget())
            self._forgetting.add(task)
            task.add_done_callback(self._forgotten)

    def _forgotten(self, task: asyncio.Task[None]) -> None:
        self._forgetting.discard(task)
        self._idle_since = self._clock()

    def _forget_quiet(self) -> None:
        """The relay tells when a chat is over; what it has not named for so long is forgotten anyway."""
        now = self._clock()
        for mailbox, conversation in list(self._conversations.items()):
            if now - conversation.heard_at > QUIET_S:
                self._forget(mailbox)
