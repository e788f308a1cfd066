# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One message, and the chain of keys in one direction of an epoch (docs/protocol.md section 7.2)."""

from __future__ import annotations

from sealing.encoding import frame, u8, u32, u64
from sealing.errors import Code, SealingError
from sealing.padding import BUCKETS, bucket_for, pad, unpad
from sealing.suite import GCM_OVERHEAD, decrypt, encrypt, hmac_sha256

MESSAGE = 3
FROM_VISITOR, FROM_PEER = b"P", b"E"

_HEAD = 1 + 4
_SIZES = frozenset(_HEAD + bucket + GCM_OVERHEAD for bucket in BUCKETS)
# A message key is used for one message, so the nonce need not differ.
_NONCE = bytes(12)


def step(chain: bytes | bytearray) -> tuple[bytes, bytearray]:
    """The message key, and the chain key after it. There is no way back from the second to the first."""
    return hmac_sha256(chain, b"\x01"), bytearray(hmac_sha256(chain, b"\x02"))


def item_aad(conv: bytes, epoch: int, direction: bytes, n: int) -> bytes:
    """Where an item belongs: it opens in this mailbox, epoch, direction and number, and nowhere else."""
    return frame("viska/1 item", conv, u32(epoch), direction, u64(n))


def seal_message(
    chain: bytes | bytearray,
    conv: bytes,
    epoch: int,
    direction: bytes,
    n: int,
    content: bytes,
    at_least: int = 0,
) -> tuple[bytes, bytearray]:
    """A MESSAGE of `content` (at most 4094 bytes) and the next chain key. Raises `too_long`."""
    padded = pad(content, bucket_for(len(content), at_least))
    key, following = step(chain)
    sealed = encrypt(key, _NONCE, padded, item_aad(conv, epoch, direction, n))
    return u8(MESSAGE) + u32(epoch) + sealed, following


def parse_message(data: bytes) -> tuple[int, bytes]:
    """Epoch and sealed part. Raises `bad_padding` when the size is of no bucket."""
    if len(data) not in _SIZES:
        raise SealingError(Code.BAD_PADDING)
    return int.from_bytes(data[1:_HEAD], "big"), data[_HEAD:]


def open_message(
    chain: bytes | bytearray, conv: bytes, epoch: int, direction: bytes, n: int, sealed: bytes
) -> tuple[bytes, bytearray]:
    """The content and the next chain key. Raises `cannot_open`, `bad_padding`."""
    key, following = step(chain)
    return unpad(decrypt(key, _NONCE, sealed, item_aad(conv, epoch, direction, n))), following
