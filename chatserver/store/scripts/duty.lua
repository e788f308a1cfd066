-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Put a duty key in force, or add wraps to the one that is.
-- ARGV: id, keys (JSON; '' = only wraps), id it replaces or '', seconds, seat, wrap, seat, wrap, …
local current = redis.call('HGET', 'duty', 'id') or ''
if current ~= ARGV[1] then
  if ARGV[2] == '' or current ~= ARGV[3] then return 'duty_exists' end
  redis.call('DEL', 'duty', 'duty:wraps')
  redis.call('HSET', 'duty', 'id', ARGV[1], 'keys', ARGV[2])
  redis.call('EXPIRE', 'duty', ARGV[4])
end
for index = 5, #ARGV, 2 do
  if redis.call('SISMEMBER', 'ds:counsellor', ARGV[index]) == 1 then
    redis.call('HSET', 'duty:wraps', ARGV[index], ARGV[index + 1])
  end
end
local life = redis.call('TTL', 'duty')
if life > 0 then redis.call('EXPIRE', 'duty:wraps', life) end
ring_desks()
return 'ok'
