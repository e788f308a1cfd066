-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- A work is accepted once. ARGV: nonce, its life in seconds, now, its buckets (each: name, budget, the most)
return spend_work(ARGV[1], ARGV[2], tonumber(ARGV[3]), {unpack(ARGV, 4)}) and 1 or 0
