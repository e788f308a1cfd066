-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- A visitor's socket closed. ARGV: mailbox, conn
local key = 'm:' .. ARGV[1]
local record = redis.call('HMGET', key, 'vconn', 'bot', 'counsellor')
if record[1] ~= ARGV[2] then return 0 end
redis.call('HDEL', key, 'vconn')
ring_state(record[2], ARGV[1])
ring_state(record[3], ARGV[1])
return 1
