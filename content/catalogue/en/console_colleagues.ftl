# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Between colleagues: help, whispers, and a chat that goes to somebody else. Every key begins with console-.

## Whispers and help

console-between = Between colleagues
console-whispers = Whispers
console-whisper-with = { $name }
console-whisper-help = { $name } asks for help
console-whisper-talk = { $name } would like to talk
console-whisper-talk-about = { $name } has had a heavy chat and would like to talk for a while when you can.
console-whisper-label = Only you and { $name } read this. The young person never sees it. It is gone when the shift ends. Write no names.
console-whisper-me = You
console-whisper-write = Whisper to { $name }
console-whisper-send = Whisper
console-whisper-failed = (did not arrive)
console-whisper-remove = Remove
console-ask-help = Ask for help
console-help-goes-to = Goes to { $names }, who leads the shift.
console-help-goes-to-all = { $number ->
    [0] Nobody else is on duty now.
    [one] Nobody leads the shift now. It goes to the one colleague on duty.
   *[other] Nobody leads the shift now. It goes to all { $number } colleagues on duty.
}
console-help-label = Only staff read it. The young person notices nothing.
console-help-write = What do you need? Write no names. You can also ask without words.
console-help-send = Ask for help
console-help-asked = { $names } got your question. The answer comes here.
console-help-answered = You have an answer.
console-help-nobody = Nobody has answered.
console-help-on-call = Ring the on-call number: { $number }.
console-help-everybody = Ask all colleagues

## A chat goes to a colleague

console-transfer = Pass on
console-transfer-title = Pass on to a colleague
console-transfer-text = The colleague is asked first, then the young person chooses. The colleague sees nothing of what you two wrote. The chat is yours until the young person has gone over.
console-transfer-nobody = Nobody else is on duty now.
console-transfer-why = Why? Only the colleague reads it. Write no names.
console-transfer-step-asked = { $name } has been asked.
console-transfer-step-refused = { $name } cannot take over now.
console-transfer-step-offered = { $name } can take over. The young person has been asked.
console-transfer-step-stays = The young person stays with you.
console-transfer-step-going = The young person is going over to { $name } …
console-transfer-from = Passed on by { $name }. You see what they wrote only if the young person chooses to show it.
console-transfer-asked = { $name } asks whether you can take a chat over
console-transfer-yes = Yes, I take it
console-transfer-no = Not now
console-transfer-said-yes = You said yes. The chat comes here if the young person wants that too.
console-colleague-lead = leads the shift
console-colleague-reads = reads { $languages }
console-colleague-unknown = languages not known yet
console-colleague-not-read = does not read { $language }
console-colleague-pause = has a break
console-colleague-free = { $free ->
    [0] has no room
    [one] has room for one chat
   *[other] has room for { $free } chats
}

## Someone else

console-not-for-me = Somebody else takes this chat.
console-give-back-known = Give back, I know the young person
console-chat-declined = went on
console-chat-transferred = passed on
console-chat-stayed = did not come over
console-ended-declined = The young person waits for somebody else. It happens, and it says nothing about you.
console-ended-transferred = The young person writes with your colleague now.
console-ended-stayed = The young person did not come over to you.
console-about-note = A message from a colleague is not shown.
console-trouble-not_there = The colleague is no longer on duty.
console-trouble-old_note = It is old or was shown before.

## From one shift to the next

console-place-handover = Hand-over
console-handover-about = For the next shift. Only colleagues with a certified key can read it, and after 24 hours all of it is gone.
console-handover-left = Left in the last day and night
console-handover-none = Nothing was left.
console-handover-shut = { $number ->
    [one] One note cannot be opened here and is not shown.
   *[other] { $number } notes cannot be opened here and are not shown.
}
console-handover-ongoing-now = { $number ->
    [0] No chats were going on.
    [one] One chat was going on.
   *[other] { $number } chats were going on.
}
console-handover-write = Hand over
console-handover-ongoing = Chats going on
console-handover-watch = To look out for
console-handover-watch-danger_may_return = Somebody in danger may come back
console-handover-watch-returns_today = Somebody wants to write again today
console-handover-watch-travel_soon = Somebody may be taken abroad soon
console-handover-watch-pranks = Tests or pranks in waves
console-handover-watch-heavy_shift = A heavy shift, ask how we are
console-handover-technical = Technical
console-handover-technical-page_slow = The page was slow
console-handover-technical-phone_page = Something wrong on the young people's page
console-handover-technical-program = The program answered wrongly
console-handover-technical-sign_in = Hard to sign in
console-handover-technical-numbers_wrong = A number or a text is wrong
console-handover-follow-up = A follow-up is agreed
console-handover-follow-up-yes = A follow-up is agreed.
console-handover-follow-up-no = No follow-up is agreed.
console-handover-words = A few more words
console-handover-warning = Write nothing that could point somebody out: no names, ages, places, schools or quotes.
console-handover-readers = Can be read by: { $names }. Whoever has not signed in since this came is not listed.
console-handover-send = Hand over

## Sluss, and a call

console-tool-sluss = Warm hand-off
console-tool-call = A call
console-sluss-about = A warm hand-off to somebody outside the chat. What you write here is on this page alone and is not sent.
console-sluss-choose = Choose
console-sluss-target = Where to
console-sluss-target-social = social services
console-sluss-target-police = the police
console-sluss-target-care = health care
console-sluss-target-school = the school's health team
console-sluss-target-shelter = a protected home
console-sluss-target-other = somebody else
console-sluss-consent = The young person has said yes to doing this
console-sluss-told = What may you tell?
console-sluss-way = How
console-sluss-way-together_chat = we talk together in the chat
console-sluss-way-together_phone = we ring together
console-sluss-way-counsellor_calls = I ring before
console-sluss-way-goes_alone = the young person makes contact
console-sluss-arrived = The young person has arrived, and somebody has received them
console-sluss-count = When you close the chat, choose that you handed on. Then it is counted.
console-sluss-say-target = I can help you to { $target }.
console-sluss-say-told = This is what I tell, and nothing more: { $told }
console-sluss-say-together_chat = We talk together here in the chat.
console-sluss-say-together_phone = We ring together.
console-sluss-say-counsellor_calls = I ring them first and say that you are coming.
console-sluss-say-goes_alone = You make contact yourself when you want to.
console-sluss-say-choice = You choose, and you can change your mind.
console-sluss-insert = Insert as text
console-sluss-insert-hint = The text is in this page's language. Read it, and write it in the young person's language before you send it.
console-call-about = Nobody rings unasked. Agree on all of this first. The number is on this page alone and goes with the chat.
console-call-time = When, by the young person's clock
console-call-number = Number
console-call-word = A word to say, so that you know who is who
console-call-list = The young person knows that the call may show in the call list
console-call-bill = The young person knows that the call may show on the bill
console-call-alone = The young person is alone then, and knows what we do if somebody else answers
console-call-say-time = We can talk { $time }.
console-call-say-word = Whoever rings says “{ $word }” first. If nobody says it, hang up.
console-call-say-list = The call may show in the call list and on the bill.
console-call-say-nobody = Nobody rings you unless you want it.
