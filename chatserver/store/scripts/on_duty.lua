-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Whether a seat is the desk of a counsellor who is there. ARGV: seat
return redis.call('SISMEMBER', 'ds:counsellor', ARGV[1]) == 1 and desk_present(ARGV[1]) and 1 or 0
