-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- How many desks of each role are there.
local function count(role)
  local here = 0
  for _, seat in ipairs(redis.call('SMEMBERS', 'ds:' .. role)) do
    if desk_present(seat) then here = here + 1 end
  end
  return here
end

return {count('bot'), count('counsellor')}
