-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Everything the counsellors' desks see.
local duty = redis.call('HMGET', 'duty', 'id', 'keys')
local desks, waiting = {}, {}
for _, seat in ipairs(redis.call('SMEMBERS', 'ds:counsellor')) do
  local fields = redis.call('HMGET', 'd:' .. seat, 'certificate', 'prekey')
  if fields[1] then desks[#desks + 1] = {seat, fields[1], fields[2], redis.call('HGET', 'duty:wraps', seat)} end
end
for _, mailbox in ipairs(redis.call('ZRANGE', 'waiting', 0, -1)) do
  local fields = redis.call('HMGET', 'm:' .. mailbox, 'card', 'duty', 'since')
  if fields[1] then waiting[#waiting + 1] = {mailbox, fields[1], fields[2], fields[3]}
  elseif not fields[3] then redis.call('ZREM', 'waiting', mailbox) end
end
return {duty, desks, waiting}
