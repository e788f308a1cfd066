# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every refusal of VK1, by the codes of docs/protocol.md sections 4, 7, 12 and 14."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """Why something was refused. The text of each is what travels, is logged and is shown."""

    # Certificates and the directory (section 4)
    BAD_FORMAT = "bad_format"
    BAD_SIGNATURE = "bad_signature"
    WRONG_CENTRE = "wrong_centre"
    WRONG_ROLE = "wrong_role"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    LIVES_TOO_LONG = "lives_too_long"
    NOT_LIVE = "not_live"
    OLDER_DIRECTORY = "older_directory"

    # Reading a channel (section 7.3)
    MISSING_ITEM = "missing_item"
    UNEXPECTED = "unexpected"
    NOT_FOR_US = "not_for_us"
    OLD_EPOCH = "old_epoch"
    UNKNOWN_EPOCH = "unknown_epoch"
    WRONG_PREKEY = "wrong_prekey"
    CANNOT_OPEN = "cannot_open"
    BAD_PADDING = "bad_padding"

    # Writing a channel (section 7.2)
    TOO_LONG = "too_long"
    NO_EPOCH = "no_epoch"

    # Staff secrets (section 12)
    BAD_PARAMETERS = "bad_parameters"

    # Letters (section 14)
    NO_READER = "no_reader"


class SealingError(Exception):
    """A refusal. What raised it has changed nothing, and it says the code alone: no key, no text, no id."""

    def __init__(self, code: Code) -> None:
        super().__init__(code.value)
        self.code = code
