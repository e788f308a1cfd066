-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- A token's id is accepted once, except from the socket that used it. ARGV: id, conn, seconds
local key = 't:' .. ARGV[1]
local by = redis.call('GET', key)
if by then return by == ARGV[2] and 1 or 0 end
redis.call('DEL', key)
redis.call('SET', key, ARGV[2], 'EX', ARGV[3])
return 1
