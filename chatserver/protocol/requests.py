# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The three requests, parsed once at the edge (docs/protocol.md, sections 5.1 to 5.3).

Readers ignore unknown keys and refuse unknown kinds. A request that is no such object is `bad_request`, one
that is over a limit of section 5.6 is `too_big`.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from chatserver.errors import Refused
from chatserver.protocol.encoding import B64, unb64
from chatserver.protocol.limits import DRAFTS_A_SYNC, MAILBOXES_A_TAKE, SEALED_CHARS, WAIT_S
from chatserver.protocol.work import WorkText

# `\Z` and not `$`, which would let a line break follow.
Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{21}[AQgw]\Z")]
"""b64 of 16 bytes."""
Bytes32 = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]\Z")]
Signature = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{85}[AQgw]\Z")]
Position = Annotated[int, Meta(ge=0, le=2**53)]
Number = Annotated[int, Meta(ge=1, le=2**53)]
B64Text = Annotated[str, Meta(min_length=1, max_length=6_000)]
State = Literal["with_bot", "waiting", "offered", "with_counsellor", "transfer_offered"]


class Signed(Struct, frozen=True):
    """A signed object as it travels; the relay hands it on and never checks it."""

    body: B64Text
    sig: Signature

    def __post_init__(self) -> None:
        _want_b64(self.body)


class KnownPeer(Struct, frozen=True):
    role: Literal["bot", "counsellor", "next"]
    seat: Id


class Known(Struct, frozen=True):
    """What a visitor still knows of her mailbox, for a store that forgot it."""

    generation: Id
    state: State
    peers: Annotated[list[KnownPeer], Meta(max_length=2)]


class OpenVisitor(Struct, frozen=True, tag_field="as", tag="visitor"):
    secret: Bytes32
    after: Position = 0
    known: Known | None = None
    work: WorkText | None = None


class OpenDesk(Struct, frozen=True, tag_field="as", tag="desk"):
    token: Annotated[str, Meta(max_length=1_000, pattern=r"^[A-Za-z0-9_.-]+\Z")]
    secret: Bytes32
    certificate: Signed
    prekey: Signed
    capacity: Annotated[int, Meta(ge=1, le=1_000)]


class Take(Struct, frozen=True, tag_field="as", tag="take"):
    mailboxes: Annotated[list[Id], Meta(min_length=1)]


class Draft(Struct, frozen=True):
    """One sealed item as its author numbers it; (author, reader, n) makes a repeat harmless."""

    to: Id
    n: Number
    sealed: str


class DutyKey(Struct, frozen=True):
    """A duty key with the certificate of the counsellor who made it."""

    certificate: Signed
    duty: Signed


class AskHuman(Struct, frozen=True, tag_field="kind", tag="ask_human"):
    """`card` is sealed to the duty key `duty`; both null while there is none. Asking anew needs `work`."""

    card: str | None = None
    duty: Id | None = None
    work: WorkText | None = None


class Card(Struct, frozen=True, tag_field="kind", tag="card"):
    card: str
    duty: Id


class Cancel(Struct, frozen=True, tag_field="kind", tag="cancel"):
    pass


class Accepted(Struct, frozen=True, tag_field="kind", tag="accepted"):
    seat: Id


class SomeoneElse(Struct, frozen=True, tag_field="kind", tag="someone_else"):
    """`seat` is the counsellor's whom she does not want; a card that leaves her out follows as `card`."""

    seat: Id


class Transfer(Struct, frozen=True, tag_field="kind", tag="transfer"):
    """`seat` is the desk that her counsellor named to her."""

    seat: Id


class Stay(Struct, frozen=True, tag_field="kind", tag="stay"):
    pass


class GiveBack(Struct, frozen=True, tag_field="kind", tag="give_back"):
    pass


ChatEvent = AskHuman | Card | Cancel | Accepted | SomeoneElse | Transfer | Stay | GiveBack


class SyncMailbox(Struct, frozen=True, tag_field="of", tag="mailbox"):
    """Post what I wrote, give me what I missed; `after` and numbers hold in `generation` alone."""

    mailbox: Id
    after: Position = 0
    drafts: list[Draft] = []
    event: ChatEvent | None = None
    generation: Id | None = None


class Wrap(Struct, frozen=True):
    """The duty key's seed, sealed for one desk."""

    duty: Id
    seat: Id
    sealed: str


class SyncDesk(Struct, frozen=True, tag_field="of", tag="desk"):
    """A new duty key with its wraps, or one more wrap of the one in force, or just a look."""

    duty: DutyKey | None = None
    wraps: Annotated[dict[Id, str], Meta(max_length=500)] = {}
    replaces: Id | None = None
    wrap: Wrap | None = None


class SyncNote(Struct, frozen=True, tag_field="of", tag="note"):
    """A sealed word from one counsellor's desk to another's."""

    to: Id
    sealed: str


class CloseMailbox(Struct, frozen=True, tag_field="of", tag="mailbox"):
    mailbox: Id


class CloseDesk(Struct, frozen=True, tag_field="of", tag="desk"):
    pass


class Posted(Struct, frozen=True):
    """Body of POST /sync: a visitor's request, or without `event` a wait for what she would be pushed."""

    secret: Bytes32
    event: Literal["open", "sync", "close"] | None = None
    body: msgspec.Raw = msgspec.Raw(b"null")
    wait: Annotated[int, Meta(ge=0, le=WAIT_S)] = 0
    head: Position = 0
    seen: Annotated[str, Meta(max_length=22)] | None = None


class Goodbye(Struct, frozen=True):
    """Body of a leaving page's beacon."""

    secret: Bytes32


Answer = Literal["yes", "partly", "no"] | None


class Feedback(Struct, frozen=True):
    """Body of POST /feedback: three voluntary taps after a chat with a counsellor."""

    secret: Bytes32
    rights: Answer = None
    where: Answer = None
    listened: Answer = None

    def counters(self) -> list[str]:
        """Names of what is counted: `rights.yes`, `where.no`."""
        answers = {"rights": self.rights, "where": self.where, "listened": self.listened}
        return [f"{name}.{value}" for name, value in answers.items() if value]


Open = OpenVisitor | OpenDesk | Take
Sync = SyncMailbox | SyncDesk | SyncNote
Close = CloseMailbox | CloseDesk
Request = Open | Sync | Close

_DECODERS: dict[str, msgspec.json.Decoder[Request]] = {
    "open": msgspec.json.Decoder(Open),
    "sync": msgspec.json.Decoder(Sync),
    "close": msgspec.json.Decoder(Close),
}
EVENTS = frozenset(_DECODERS)


def read_request(event: str, body: bytes | msgspec.Raw) -> Request:
    """The request that an event `open`, `sync` or `close` carries as JSON.

    Raises Refused("bad_request") for another event or shape, Refused("too_big") over a limit."""
    try:
        request = _DECODERS[event].decode(body)
    except (KeyError, RecursionError, msgspec.MsgspecError) as error:
        raise Refused("bad_request") from error
    _check_sizes(request)
    return request


def read_posted(body: bytes) -> Posted:
    """The body of POST /sync; what it carries is read by `read_request`. Raises Refused("bad_request")."""
    try:
        return msgspec.json.decode(body, type=Posted)
    except (RecursionError, msgspec.MsgspecError) as error:
        raise Refused("bad_request") from error


def read_goodbye(body: bytes) -> Goodbye:
    """The body of POST /close. Raises Refused("bad_request")."""
    try:
        return msgspec.json.decode(body, type=Goodbye)
    except (RecursionError, msgspec.MsgspecError) as error:
        raise Refused("bad_request") from error


def read_feedback(body: bytes) -> Feedback:
    """The body of POST /feedback. Raises Refused("bad_request")."""
    try:
        return msgspec.json.decode(body, type=Feedback)
    except (RecursionError, msgspec.MsgspecError) as error:
        raise Refused("bad_request") from error


def _check_sizes(request: Request) -> None:
    if isinstance(request, Take) and len(request.mailboxes) > MAILBOXES_A_TAKE:
        raise Refused("too_big")
    if isinstance(request, SyncMailbox):
        if len(request.drafts) > DRAFTS_A_SYNC:
            raise Refused("too_big")
        for draft in request.drafts:
            _check_sealed(draft.sealed)
        if isinstance(request.event, AskHuman | Card) and request.event.card is not None:
            _check_sealed(request.event.card)
    if isinstance(request, SyncNote):
        _check_sealed(request.sealed)
    if isinstance(request, SyncDesk):
        for sealed in (*request.wraps.values(), *([request.wrap.sealed] if request.wrap else [])):
            _check_sealed(sealed)


def _check_sealed(sealed: str) -> None:
    if len(sealed) > SEALED_CHARS:
        raise Refused("too_big")
    if not sealed or not B64.fullmatch(sealed):
        raise Refused("bad_request")


def _want_b64(text: str) -> None:
    """Raises ValueError, which the decoder turns into a refusal."""
    if not B64.fullmatch(text):
        raise ValueError("not base64url without padding")


def secret_bytes(secret: str) -> bytes:
    """The 32 bytes of a seat's secret that a decoder has passed."""
    return unb64(secret)
