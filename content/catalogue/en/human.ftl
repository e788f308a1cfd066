# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### What comes with a human: hours, the place in line, who it is, another one, thanks. Fetched when she asks for one.

## Hours

closed-title = We are closed now
full-title = The line is too long now
full = We cannot reach you before we close. So there is no place in line.
opens = We open { $when }.
opens-unknown = We do not know when we open.
closed-program = You can go on writing to the program.
night = These numbers answer at night too:
closing = We close { $when }. We do not know if someone can reach you before that. You stay in line as long as you want.
closed-waiting = We are closed now. You are still in line, but we do not know if someone can reach you.
notice-closing_soon = We close soon. Read more here below.

## When

when-today = today
when-tomorrow = tomorrow
when-day-1 = on Monday
when-day-2 = on Tuesday
when-day-3 = on Wednesday
when-day-4 = on Thursday
when-day-5 = on Friday
when-day-6 = on Saturday
when-day-7 = on Sunday
when-date = on { $date }
when-at = { $day } at { $time }
when-both = { $sweden } in Sweden, { $here } where you are

## The place in line

wait-soon = It may be quick, but it may also take { $most } minutes.
wait-range = It will likely take between { $least } and { $most } minutes.
wait-long = It will likely take more than { $least } minutes.
wait-unknown = We do not know how long it takes.
wait-first = Anyone who is in danger now goes first.
read-none = Right now nobody here can read { $language }.
read-from = { $language } is read from { $when }.
read-now = Languages that are read now: { $languages }
read-other = You are still in line. You may also write in another language.
nobody-else = Nobody else is here right now. We do not know when someone will come.
before-read = Before a person reads

## Who came

who-region = { $name } works at a support centre: { $region }.
know-name = Do you know { $name }? Then you can take someone else.
notice-words_stay = { $name } can see your words now. If you leave the page or go quiet, they stay there for a while. They are gone when { $name } closes the chat.
notice-someone_else = You are now waiting for someone else, and you are first. { $name } did not see anything that you wrote.
notice-someone_else_read = You are now waiting for someone else, and you are first.

## A colleague takes over

transfer-title = Do you want to write with { $name } instead?
transfer-why = { $from } wants to hand over to { $name }. We do that when someone else reads your language, or knows more about what you need.
transfer-free = You decide. If you say no, { $from } stays. If you say yes, { $name } sees only what you show.
transfer-coming = { $name } is on the way in. Until then you write with { $from }.
notice-transfer_asked = { $name } asks if someone else may take over. Answer here below.
notice-transfer_ended = You are still writing with { $name }.

## Silence

notice-silence_here = { $name } is still here. Sometimes it takes time to read and think.
notice-silence_gone = We do not know if { $name } is still here right now. What you wrote is still there.
silence-long = { $name } has not answered for 5 minutes. Do you want someone else?

## Thanks: three questions that need no answer

feedback-title = Do you want to answer three questions?
feedback-why = Your answers are counted with those of others. We do not see who answered what.
feedback-rights = Do you know more about your rights now?
feedback-where = Do you know where to turn now?
feedback-listened = Did you feel that someone listened?
feedback-partly = Partly
feedback-thanks = Thank you! You can leave the page now.
