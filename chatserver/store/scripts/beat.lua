-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- This worker lives. Answers the name of the store's life, which changes when the store was lost, and whether the
-- store still knew this worker: if not, the others have given its desks up.
-- ARGV: worker, seconds, name of a new life, probe
local known = redis.call('DEL', 'w:' .. ARGV[1])
redis.call('SET', 'w:' .. ARGV[1], '1', 'EX', ARGV[2])
redis.call('SET', 'life', ARGV[3], 'NX')
redis.call('PUBLISH', BELL, 'c' .. ARGV[4])
return {redis.call('GET', 'life'), known}
