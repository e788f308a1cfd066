-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Everything a view of one mailbox needs. ARGV: mailbox
local function desk(seat)
  if not seat or seat == '' then return {} end
  local fields = redis.call('HMGET', 'd:' .. seat, 'role', 'certificate', 'prekey', 'gone')
  if not fields[1] then return {} end
  return {fields[1], fields[2], fields[3], fields[4], desk_present(seat) and 1 or 0}
end

local record = redis.call('HMGET', 'm:' .. ARGV[1], 'gen', 'rev', 'state', 'visitor', 'bot', 'counsellor', 'head',
  'by', 'card', 'duty', 'since', 'next', 'declined', 'touched', 'made', 'offer', 'vconn')
if not record[1] then return {} end
local on_duty = 0
for _, seat in ipairs(redis.call('SMEMBERS', 'ds:counsellor')) do
  if desk_present(seat) then on_duty = on_duty + 1 end
end
local ahead = 0
if record[3] == 'waiting' then ahead = redis.call('ZCOUNT', 'waiting', '-inf', '(' .. record[11]) end
local duty = redis.call('HMGET', 'duty', 'id', 'keys')
local claimed = 0
if record[6] and record[6] ~= '' then claimed = redis.call('SISMEMBER', 'd:' .. record[6] .. ':m', ARGV[1]) end
return {record, present(record[17]) and 1 or 0, desk(record[5]), desk(record[6]), desk(record[12]), claimed, duty, ahead,
  on_duty}
