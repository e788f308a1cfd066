-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Notice desks whose worker died, and take those off duty that were gone too long.
-- ARGV: now, seconds a bot may be gone, seconds a counsellor may be gone, seat to take off duty at once or ''
local now, at_once = tonumber(ARGV[1]), ARGV[4]

local function leave(role, seat)
  redis.call('SREM', 'ds:' .. role, seat)
  redis.call('DEL', 'd:' .. seat)
  redis.call('HDEL', 'duty:wraps', seat)
  for _, mailbox in ipairs(redis.call('SMEMBERS', 'd:' .. seat .. ':m')) do
    redis.call('ZADD', 'due', 'LT', now, mailbox)
  end
  -- A duty key that nobody on duty holds opens nothing; the next counsellor makes another.
  if role == 'counsellor' then
    if redis.call('SCARD', 'ds:counsellor') == 0 then redis.call('DEL', 'duty', 'duty:wraps') end
    ring_desks()
  end
end

local left = 0
for role, limit in pairs({bot = tonumber(ARGV[2]), counsellor = tonumber(ARGV[3])}) do
  for _, seat in ipairs(redis.call('SMEMBERS', 'ds:' .. role)) do
    local key = 'd:' .. seat
    local desk = redis.call('HMGET', key, 'conn', 'gone')
    local gone = tonumber(desk[2] or '0')
    if desk[1] and desk[1] ~= '' and not present(desk[1]) then
      redis.call('EXPIRE', key, KEEP_S)
      redis.call('HSET', key, 'conn', '', 'gone', ARGV[1])
      gone = now
    end
    if seat == at_once or (not desk[1]) or (gone and now - gone >= limit) then
      leave(role, seat)
      left = left + 1
    end
  end
end
return left
