-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Stands before every script. Keys (docs/protocol.md, section 5; all expire):
--   m:<mailbox>         hash    the mailbox's record; n:<from>:<to> = last number of a channel; next = whom a
--                               transfer goes to; declined = the seat that was last told "someone else"
--   i:<mailbox>:<seat>  zset    items addressed to a seat, by position
--   d:<seat>            hash    a desk            d:<seat>:m  set  mailboxes it is seated in
--   ds:bot, ds:counsellor  set  desks on duty     duty, duty:wraps  hash  the duty key in force and its copies
--   waiting             zset    mailboxes that wait, by since when
--   due                 zset    mailboxes by the time when somebody must look at them
--   w:<worker>          string  this worker lives; life  string  random name of the store's own life
--   t:<id>              string  a spent token     r:open:<second>  string  counter
--   feedback            hash    answers of young people not collected yet: how many of each, and of whom nothing
--   k:<nonce>           string  a spent work      b:<bucket>       hash    load and when it was so much
--
-- In a full store (noeviction) a script's FIRST write decides whether it may write at all. So what must always
-- work (reading, leaving, presence) begins with a write that needs no memory, and what adds words begins with
-- one that needs some.

local BELL = 'bell'
local KEEP_S = 1260  -- the quiet time and a minute, so that the relay ends a chat before the store forgets it

local function ring_state(seat, mailbox)
  if seat and seat ~= '' then redis.call('PUBLISH', BELL, 's' .. seat .. mailbox) end
end

local function ring_desks()
  redis.call('PUBLISH', BELL, 'd')
end

-- A connection is named <worker>:<number>; it is there while it is set and its worker lives.
local function present(conn)
  if not conn or conn == '' then return false end
  return redis.call('EXISTS', 'w:' .. string.match(conn, '^[^:]*')) == 1
end

local function desk_present(seat)
  return seat and seat ~= '' and present(redis.call('HGET', 'd:' .. seat, 'conn'))
end

-- The live bot desk with the fewest mailboxes and room for one more, or ''.
local function least_loaded_bot()
  local best, least = '', nil
  for _, seat in ipairs(redis.call('SMEMBERS', 'ds:bot')) do
    local load = redis.call('SCARD', 'd:' .. seat .. ':m')
    local capacity = tonumber(redis.call('HGET', 'd:' .. seat, 'capacity') or '0')
    if load < capacity and (not least or load < least) and desk_present(seat) then
      best, least = seat, load
    end
  end
  return best
end

local function seat_desk(seat, mailbox)
  redis.call('SADD', 'd:' .. seat .. ':m', mailbox)
  redis.call('EXPIRE', 'd:' .. seat .. ':m', KEEP_S)
end

-- Take a staff seat away: its channels end, and with them what neither side has read of them.
local function unseat(seat, mailbox, visitor)
  redis.call('SREM', 'd:' .. seat .. ':m', mailbox)
  redis.call('DEL', 'i:' .. mailbox .. ':' .. seat)
  local hers = 'i:' .. mailbox .. ':' .. visitor
  for _, item in ipairs(redis.call('ZRANGE', hers, 0, -1)) do
    if string.find(item, '"from":"' .. seat .. '"', 1, true) then redis.call('ZREM', hers, item) end
  end
  redis.call('HDEL', 'm:' .. mailbox, 'n:' .. visitor .. ':' .. seat, 'n:' .. seat .. ':' .. visitor)
end

local function keep(mailbox, visitor, bot, counsellor, following)
  redis.call('EXPIRE', 'm:' .. mailbox, KEEP_S)
  for _, seat in ipairs({visitor, bot, counsellor, following}) do
    if seat and seat ~= '' then redis.call('EXPIRE', 'i:' .. mailbox .. ':' .. seat, KEEP_S) end
  end
end

-- May a mailbox do `count` more things in this window? Seconds to wait if not; else what notes that it did.
local function rate(key, count, now, window, limit)
  local was = redis.call('HMGET', key, 'rate_from', 'rate')
  local from, done = tonumber(was[1] or '0'), tonumber(was[2] or '0')
  if now >= from + window or now < from then from, done = now, 0 end
  if done + count > limit then return math.max(1, math.ceil(from + window - now)) end
  return nil, function()
    redis.call('EXPIRE', key, KEEP_S)
    redis.call('HSET', key, 'rate_from', from, 'rate', done + count)
  end
end

-- How many works a bucket holds: they leak away at its budget.
local function load_of(bucket, now, budget)
  local was = redis.call('HMGET', 'b:' .. bucket, 'load', 'at')
  return math.max(0, tonumber(was[1] or '0') - budget * math.max(0, now - tonumber(was[2] or '0')))
end

-- Note that a work is spent, once; `buckets` is a list of name, budget, the most. True if it was not.
local function spend_work(nonce, life, now, buckets)
  if not redis.call('SET', 'k:' .. nonce, '1', 'NX', 'EX', life) then return false end
  for i = 1, #buckets, 3 do
    local bucket, budget, full = buckets[i], tonumber(buckets[i + 1]), tonumber(buckets[i + 2])
    local load = math.min(full, load_of(bucket, now, budget) + 1)
    redis.call('HSET', 'b:' .. bucket, 'load', string.format('%.3f', load), 'at', string.format('%.3f', now))
    redis.call('EXPIRE', 'b:' .. bucket, math.ceil(load / budget) + 1)
  end
  return true
end

-- Delete what a seat has read (everything up to `after`) and give the next items: count, then up to `limit`.
local function read_after(mailbox, seat, after, limit)
  local key = 'i:' .. mailbox .. ':' .. seat
  redis.call('ZREMRANGEBYSCORE', key, '-inf', after)
  local items = redis.call('ZRANGE', key, 0, limit)
  local more = 0
  if #items > limit then
    more = 1
    table.remove(items)
  end
  return items, more
end
