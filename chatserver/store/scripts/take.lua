-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Seat a counsellor's desk in the first of the named mailboxes that still waits with a card.
-- ARGV: seat, now, offered until, state to take from, state to take to, mailboxes…
local seat = ARGV[1]
local capacity = redis.call('HGET', 'd:' .. seat, 'capacity')
if not capacity then return {'not_open'} end
for index = 6, #ARGV do
  -- The same request again (its acknowledgement was lost) is given what it was given.
  local record = redis.call('HMGET', 'm:' .. ARGV[index], 'state', 'counsellor')
  if record[1] == ARGV[5] and record[2] == seat then return {'ok', ARGV[index]} end
end
if redis.call('SCARD', 'd:' .. seat .. ':m') >= tonumber(capacity) then return {'not_now'} end
for index = 6, #ARGV do
  local mailbox = ARGV[index]
  local key = 'm:' .. mailbox
  local record = redis.call('HMGET', key, 'state', 'card', 'visitor', 'bot', 'rev')
  if record[1] == ARGV[4] and record[2] then
    redis.call('ZREM', 'waiting', mailbox)
    redis.call('HSET', key, 'state', ARGV[5], 'counsellor', seat, 'offer', ARGV[3],
      'rev', string.format('%.0f', tonumber(record[5]) + 1))
    redis.call('HSET', key, 'touched', ARGV[2])
    seat_desk(seat, mailbox)
    redis.call('ZADD', 'due', 'LT', ARGV[3], mailbox)
    keep(mailbox, record[3], record[4], seat)
    ring_state(record[3], mailbox)
    ring_state(record[4], mailbox)
    ring_desks()
    return {'ok', mailbox}
  end
end
return {'none_free'}
