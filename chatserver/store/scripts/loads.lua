-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- What each bucket holds. ARGV: now, buckets (each: name, budget, the most)
local loads = {}
for i = 2, #ARGV, 3 do
  loads[#loads + 1] = string.format('%.3f', load_of(ARGV[i], tonumber(ARGV[1]), tonumber(ARGV[i + 1])))
end
return loads
