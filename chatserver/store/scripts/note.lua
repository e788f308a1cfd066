-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Ring a note at another counsellor's desk. It is written nowhere. ARGV: seat, to, note (JSON), now, notes a window, seconds
for _, seat in ipairs({ARGV[1], ARGV[2]}) do
  if redis.call('SISMEMBER', 'ds:counsellor', seat) == 0 or not desk_present(seat) then return {'not_there'} end
end
local wait, count = rate('d:' .. ARGV[1], 1, tonumber(ARGV[4]), tonumber(ARGV[6]), tonumber(ARGV[5]))
if wait then return {'slow_down', wait} end
count()
redis.call('PUBLISH', BELL, 'n' .. ARGV[2] .. ARGV[3])
return {'ok'}
