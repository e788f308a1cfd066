-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Count answers once, of a mailbox that its counsellor closed and whose name is still kept.
-- ARGV: mailbox, seconds, names of counters. 1 if they were counted
if redis.call('HDEL', 'm:' .. ARGV[1], 'feedback') == 0 then return 0 end
redis.call('HINCRBY', 'feedback', 'number', 1)
for i = 3, #ARGV do redis.call('HINCRBY', 'feedback', ARGV[i], 1) end
redis.call('EXPIRE', 'feedback', ARGV[2])
return 1
