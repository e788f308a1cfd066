-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- A desk's socket closed: its mailboxes wait a while for it. ARGV: seat, conn, now, seconds
local key = 'd:' .. ARGV[1]
local desk = redis.call('HMGET', key, 'conn', 'role')
if desk[1] ~= ARGV[2] then return 0 end
redis.call('EXPIRE', key, KEEP_S)
redis.call('HSET', key, 'conn', '', 'gone', ARGV[3])
local due = tonumber(ARGV[3]) + tonumber(ARGV[4])
for _, mailbox in ipairs(redis.call('SMEMBERS', key .. ':m')) do
  redis.call('ZADD', 'due', 'LT', due, mailbox)
  ring_state(redis.call('HGET', 'm:' .. mailbox, 'visitor'), mailbox)
end
if desk[2] == 'counsellor' then ring_desks() end
return 1
