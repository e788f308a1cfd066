# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's desk at the relay: one socket, many mailboxes."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from typing import TYPE_CHECKING, Any

import socketio

from bot.log import log
from bot.seat.conversation import Conversation
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
LOOK_S = 1
REST_S = 5
PREKEY_RENEW_S = 12 * 3600
QUIET_S = 20 * 60
ANSWER_WITHIN_S = 10
RECONNECT_AT_MOST_S = 2
SEATED_IN = ("with_bot", "waiting", "offered")


class Desk:
    """Takes seats for one bot process until `rest` says that nothing is left to do."""

    def __init__(
        self,
        relay: str,
        identity: Identity,
        token_key: bytes,
        program: Program,
        capacity: int,
        clock: Callable[[], float],
    ) -> None:
        self._relay = relay
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
        self._closing = False
        self._idle_since = 0.0
        self.served = 0
        self._socket = socketio.AsyncClient(
            reconnection_delay=0.1, reconnection_delay_max=RECONNECT_AT_MOST_S, handle_sigint=False
        )
        self._socket.on("connect", self._open)
        self._socket.on("page", self._page)
        self._socket.on("state", self._state)

    @property
    def busy(self) -> int:
        """How many chats the program sits in."""
        return len(self._conversations)

    async def run(self, closing: asyncio.Event) -> None:
        """Serves until `closing` is set or, having served, it stands idle; then leaves."""
        await self._socket.connect(self._relay, transports=["websocket"], retry=True)
        renewed = self._clock()
        while not closing.is_set() and not self._spent():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(closing.wait(), LOOK_S)
            if self._clock() - renewed >= RENEW_S:
                renewed = self._clock()
                await self._open()
                await self._forget_quiet()
        await self.leave()

    def _spent(self) -> bool:
        """Words of ended chats may lie in this process's freed memory: it goes, and a fresh one comes."""
        return self.served > 0 and self.busy == 0 and self._clock() - self._idle_since >= REST_S

    async def leave(self) -> None:
        """Gives the seats back and forgets every chat."""
        self._closing = True
        if self._socket.connected:
            await self._request("close", {"of": "desk"})
            await self._socket.disconnect()
        for mailbox in list(self._conversations):
            await self._forget(mailbox)

    async def _open(self) -> None:
        if self._closing:
            return
        self._renew_prekey()
        answer = await self._request("open", self._opening())
        if not answer["ok"]:
            log("bot_not_seated", code=answer["code"])
            await asyncio.sleep(RECONNECT_AT_MOST_S)
            await self._socket.disconnect()
            return
        self._seat = answer["seat"]
        for view in answer["views"]:
            self._seated(view)

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

    async def _request(self, event: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            return await self._socket.call(event, body, timeout=ANSWER_WITHIN_S)
        except socketio.exceptions.SocketIOError:
            return {"ok": False, "code": "store_away", "again": not self._closing}

    async def _page(self, page: dict[str, Any]) -> None:
        conversation = self._conversations.get(page["mailbox"])
        if conversation is not None:
            conversation.ring()

    async def _state(self, push: dict[str, Any]) -> None:
        if push["of"] == "mailbox":
            self._seated(push["view"])

    def _seated(self, view: dict[str, Any]) -> None:
        mailbox = view["mailbox"]
        if view["state"] not in SEATED_IN or not self._sits_in(view):
            task = asyncio.ensure_future(self._forget(mailbox))
            self._forgetting.add(task)
            task.add_done_callback(self._forgetting.discard)
            return
        if mailbox not in self._conversations:
            self._conversations[mailbox] = self._conversation(mailbox)
            self._conversations[mailbox].start()
            self.served += 1
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
        return Conversation(mailbox, responder, self._program, self._request, self._clock)

    async def _forget(self, mailbox: str) -> None:
        conversation = self._conversations.pop(mailbox, None)
        if conversation is not None:
            await conversation.forget()
            self._idle_since = self._clock()

    async def _forget_quiet(self) -> None:
        """The relay tells when a chat is quiet; if it cannot (its store was lost), the bot still forgets in time."""
        now = self._clock()
        for mailbox, conversation in list(self._conversations.items()):
            if now - conversation.heard_at > QUIET_S:
                await self._forget(mailbox)
