-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- A desk goes on duty, comes back, or renews. Answers the mailboxes it is seated in.
-- ARGV: seat, role, certificate, prekey, capacity, conn
local seat, role, conn = ARGV[1], ARGV[2], ARGV[6]
local key = 'd:' .. seat
local before = redis.call('HMGET', key, 'conn', 'prekey')
redis.call('EXPIRE', key, KEEP_S)
redis.call('HSET', key, 'role', role, 'certificate', ARGV[3], 'prekey', ARGV[4], 'capacity', ARGV[5], 'conn', conn,
  'gone', '')
redis.call('EXPIRE', key, KEEP_S)
redis.call('EXPIRE', key .. ':m', KEEP_S)
redis.call('SADD', 'ds:' .. role, seat)
if before[2] and before[2] ~= ARGV[4] then redis.call('HDEL', 'duty:wraps', seat) end
local mailboxes = redis.call('SMEMBERS', key .. ':m')
if before[1] ~= conn or before[2] ~= ARGV[4] then
  redis.call('PUBLISH', BELL, 'x' .. seat .. conn)
  for _, mailbox in ipairs(mailboxes) do ring_state(redis.call('HGET', 'm:' .. mailbox, 'visitor'), mailbox) end
  if role == 'counsellor' then ring_desks() end
end
return mailboxes
