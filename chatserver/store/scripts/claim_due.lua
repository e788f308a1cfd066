-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Mailboxes that somebody must look at; nobody else gets them for a while. ARGV: now, until, at most
redis.call('PERSIST', 'due')
local ids = redis.call('ZRANGEBYSCORE', 'due', '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, mailbox in ipairs(ids) do redis.call('ZADD', 'due', ARGV[2], mailbox) end
return ids
