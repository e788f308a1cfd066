-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- A visitor waits by POST and is there. ARGV: mailbox, seat, conn (such a one is named <worker>:p<number>)
local key = 'm:' .. ARGV[1]
local record = redis.call('HMGET', key, 'state', 'visitor', 'vconn', 'bot', 'counsellor')
if not record[1] then return {'unknown_mailbox'} end
-- One that ended has a view that says so.
if record[1] == 'closed' then return {'ok'} end
if record[2] ~= ARGV[2] then return {'not_yours'} end
if record[3] == ARGV[3] then return {'ok'} end
local here = present(record[3])
-- A POST that a proxy held back or sent twice must not silence the socket that came after it: only `open` does.
if here and not string.match(record[3], '^[^:]*:p') then return {'not_open'} end
redis.call('HDEL', key, 'vconn')
redis.call('HSET', key, 'vconn', ARGV[3])
redis.call('PUBLISH', BELL, 'x' .. ARGV[2] .. ARGV[3])
if not here then
  ring_state(record[4], ARGV[1])
  ring_state(record[5], ARGV[1])
end
return {'ok'}
