-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Put a new record in the place of the one that was read, if nobody was faster. ARGV: the change (JSON):
--   mailbox, rev; set, drop: fields; unseat, seat: staff seats; want_bot; since ('' = not waiting); due; closed;
--   keep_s: life of a closed one's name; ring_desks
local change = cjson.decode(ARGV[1])
local mailbox = change.mailbox
local key = 'm:' .. mailbox
local record = redis.call('HMGET', key, 'rev', 'visitor', 'bot', 'counsellor', 'next')
if record[1] ~= change.rev then return 0 end
local visitor = record[2]

local wanted = ''
if change.want_bot and (change.set.bot or record[3]) == '' then wanted = least_loaded_bot() end
if wanted == '' and next(change.set) == nil and #change.drop == 0 and #change.unseat == 0 then
  redis.call('ZADD', 'due', change.due, mailbox)  -- looked for a seat of the program in vain
  return 1
end
if wanted ~= '' then change.set.bot = wanted end

if change.set.card then redis.call('HSET', key, 'card', change.set.card) end
redis.call('EXPIRE', key, KEEP_S)
for _, seat in ipairs(change.unseat) do unseat(seat, mailbox, visitor) end
if change.closed then
  redis.call('DEL', key, 'i:' .. mailbox .. ':' .. visitor)
  redis.call('ZREM', 'due', mailbox)
  -- Then she may say, once and while the name is kept, what the talk gave her (feedback.lua). Whoever left is not asked.
  if change.set.by == 'counsellor' then change.set.feedback = '1' end
else
  if #change.drop > 0 then redis.call('HDEL', key, unpack(change.drop)) end
  redis.call('ZADD', 'due', change.due, mailbox)
end
if wanted ~= '' then seat_desk(wanted, mailbox) end
for field, value in pairs(change.set) do redis.call('HSET', key, field, value) end
redis.call('HSET', key, 'rev', string.format('%.0f', tonumber(change.rev) + 1))
redis.call('EXPIRE', key, change.closed and change.keep_s or KEEP_S)
if change.since == '' then redis.call('ZREM', 'waiting', mailbox)
else redis.call('ZADD', 'waiting', change.since, mailbox) end

local told = {}
local set = change.set
for _, seat in ipairs({visitor, record[3], record[4], record[5] or '', set.bot or '', set.counsellor or '', set.next or ''}) do
  if not told[seat] then ring_state(seat, mailbox) end
  told[seat] = true
end
if change.ring_desks then ring_desks() end
return 1
