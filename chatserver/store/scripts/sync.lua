-- SPDX-FileCopyrightText: 2026 Viska contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Post what a seat wrote, give it what it missed.
-- ARGV: mailbox, seat, after, now, drafts (JSON list of [to, n, rest of the item's JSON]), 1 if an event follows,
--       items an answer, unread items, drafts and events a window, window in seconds, generation or ''
local mailbox, seat, now = ARGV[1], ARGV[2], tonumber(ARGV[4])
local key = 'm:' .. mailbox
local record = redis.call('HMGET', key, 'state', 'gen', 'visitor', 'bot', 'counsellor', 'head', 'next')
if not record[1] then return {'unknown_mailbox'} end
if record[1] == 'closed' then return {'closed'} end
local visitor, bot, counsellor, following = record[3], record[4], record[5], record[7] or ''
if seat ~= visitor and seat ~= bot and seat ~= counsellor and seat ~= following then return {'not_yours'} end
-- Positions and numbers of a store that was lost mean nothing here: reading would delete what nobody has read.
if ARGV[11] ~= '' and ARGV[11] ~= record[2] then return {'other_generation'} end
local head = tonumber(record[6])
local drafts = cjson.decode(ARGV[5])

local asked = #drafts + tonumber(ARGV[6])
local wait, note = rate(key, asked, now, tonumber(ARGV[10]), tonumber(ARGV[9]))
if wait then return {'slow_down', wait} end

if #drafts > 0 then
  -- First look at all of them, so that a refusal places nothing.
  local last, new = {}, {}
  for _, draft in ipairs(drafts) do
    local to, n = draft[1], draft[2]
    -- Staff write to the visitor alone, she writes to whoever of them has a seat.
    local seated = (seat == visitor) and (to == bot or to == counsellor or to == following) or (seat ~= visitor) and to == visitor
    if not seated or to == '' then return {'not_seated'} end
    local channel = 'n:' .. seat .. ':' .. to
    if last[channel] == nil then last[channel] = tonumber(redis.call('HGET', key, channel) or '-1') end
    if last[channel] < 0 or n == last[channel] + 1 then
      last[channel] = n
      new[#new + 1] = draft
    elseif n > last[channel] then
      return {'out_of_order', last[channel] + 1, to}
    end
  end

  if #new > 0 then
    local unread = #new
    for _, reader in ipairs({visitor, bot, counsellor, following}) do
      if reader ~= '' then unread = unread + redis.call('ZCARD', 'i:' .. mailbox .. ':' .. reader) end
    end
    if unread > tonumber(ARGV[8]) then return {'mailbox_full'} end
    local pages, readers = {}, {}
    for _, draft in ipairs(new) do
      head = head + 1
      local to = draft[1]
      local item = string.format('{"at":%.0f,', head) .. draft[3]
      redis.call('ZADD', 'i:' .. mailbox .. ':' .. to, head, item)
      if not pages[to] then
        pages[to] = {}
        readers[#readers + 1] = to
      end
      table.insert(pages[to], item)
    end
    for channel, n in pairs(last) do redis.call('HSET', key, channel, string.format('%.0f', n)) end
    redis.call('HSET', key, 'head', string.format('%.0f', head))
    for _, to in ipairs(readers) do
      redis.call('PUBLISH', BELL, 'p' .. to .. string.format(
        '{"mailbox":"%s","generation":"%s","head":%.0f,"items":[', mailbox, record[2], head)
        .. table.concat(pages[to], ',') .. ']}')
    end
  end
end

if asked > 0 then note() end
local items, more = read_after(mailbox, seat, ARGV[3], tonumber(ARGV[7]))
-- The quiet time is about people: a program that talks alone keeps no chat alive.
if seat ~= bot then
  redis.call('HSET', key, 'touched', ARGV[4])
  keep(mailbox, visitor, bot, counsellor, following)
end
-- A counsellor named by a visitor (after a lost store, in a transfer) has the mailbox only when her own browser speaks in it.
if seat == counsellor or seat == following then seat_desk(seat, mailbox) end
return {'ok', record[2], string.format('%.0f', head), more, unpack(items)}
