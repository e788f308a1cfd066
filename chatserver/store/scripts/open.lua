-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- A visitor takes her seat: in the mailbox that is there, or in one made anew.
-- ARGV: mailbox, seat, conn, now, generation if made, record if made (JSON), after, items an answer,
--       openings a second, requests a window, window in seconds, work's nonce ('' = none), its life in seconds,
--       its buckets (each: name, budget, the most)
local mailbox, seat, conn, now = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local key = 'm:' .. mailbox
local state = redis.call('HGET', key, 'state')
if state == 'closed' then return {'closed'} end

if state then
  local wait, note = rate(key, 1, tonumber(now), tonumber(ARGV[11]), tonumber(ARGV[10]))
  if wait then return {'slow_down', wait} end
  note()
else
  -- The limit is looked at before the work is spent, so that what is told to wait can be sent again.
  local counter = 'r:open:' .. math.floor(tonumber(now))
  if ARGV[12] == '' then return {'work_needed'} end
  if tonumber(redis.call('GET', counter) or '0') >= tonumber(ARGV[9]) then return {'slow_down'} end
  if not spend_work(ARGV[12], ARGV[13], tonumber(now), {unpack(ARGV, 14)}) then return {'work_needed'} end
  redis.call('INCR', counter)
  redis.call('EXPIRE', counter, 2)
  local made = cjson.decode(ARGV[6])
  local bot = made.bot
  -- A bot that is named keeps its seat while it may still come back; one that is here and full does not.
  if bot ~= '' and redis.call('EXISTS', 'd:' .. bot) == 1 then
    local capacity = tonumber(redis.call('HGET', 'd:' .. bot, 'capacity') or '0')
    if redis.call('SCARD', 'd:' .. bot .. ':m') >= capacity then bot = '' end
  end
  if bot == '' and made.state ~= 'with_counsellor' then bot = least_loaded_bot() end
  redis.call('HSET', key, 'gen', ARGV[5], 'rev', '1', 'state', made.state, 'visitor', seat, 'bot', bot,
    'counsellor', made.counsellor, 'head', '0', 'since', made.since, 'offer', made.offer, 'made', now)
  if bot ~= '' then seat_desk(bot, mailbox) end
  redis.call('ZADD', 'due', now, mailbox)
  if made.state == 'waiting' then
    redis.call('ZADD', 'waiting', made.since, mailbox)
    ring_desks()
  end
end

local items, more = read_after(mailbox, seat, ARGV[7], tonumber(ARGV[8]))
redis.call('HSET', key, 'vconn', conn, 'touched', now)
local record = redis.call('HMGET', key, 'gen', 'head', 'bot', 'counsellor')
keep(mailbox, seat, record[3], record[4])
redis.call('PUBLISH', BELL, 'x' .. seat .. conn)
ring_state(record[3], mailbox)
ring_state(record[4], mailbox)
return {'ok', record[1], record[2], more, unpack(items)}
