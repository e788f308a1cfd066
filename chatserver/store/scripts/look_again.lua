-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Look at a mailbox at a time, or ('') never again. ARGV: mailbox, at
redis.call('PERSIST', 'due')
if ARGV[2] ~= '' then
  redis.call('ZADD', 'due', ARGV[2], ARGV[1])
else
  redis.call('ZREM', 'due', ARGV[1])
  redis.call('ZREM', 'waiting', ARGV[1])
end
return 1
