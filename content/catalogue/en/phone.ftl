# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## First screen

choose-language = Choose a language
exit = Leave
call-now = In danger now
call-young = Bris, for you who are under 18
no-script = The chat cannot start in this browser, because JavaScript is switched off. You can call the numbers here.
no-net = The page could not load. Try again, or call a number here.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = First a program answers. It cannot alert anyone.
opening-2 = If you ask for a person, someone who works here reads. The chat is not kept afterwards.
opening-3 = We do not see who you are. If we learn which child under 18 is being harmed, you or someone else, we must tell social services so that the child gets help. We try to tell you first.
before-start = Before you start
start = Start
exit-keys = On a computer you can also press Shift three times.
exit-card-title = How to leave fast
exit-card-1 = This button is always at the bottom of the screen.
exit-card-2 = One tap, and the page goes blank at once. Then an ordinary page is shown.
exit-card-3 = You cannot get the chat back. The phone may still remember that you were here.
numbers = Numbers to call
language = Language
traces = Traces and safety
open-letter = Read an answer to a letter
leave-letter = Write a letter
cut-off = I was cut off
statement = Accessibility
back = Back

## Who reads what she writes now

who-starting = Connecting …
who-bot = A program answers
who-bot-more = No person is reading now.
who-no-bot = The program is busy
who-no-bot-more = Choose a topic, or ask for a person.
who-bot-refused = The program could not be checked
who-bot-refused-more = So nothing is sent to it. You can choose a topic or ask for a person.
who-waiting = You are waiting for a person
wait-ahead = { $ahead ->
    [0] You are first in line.
    [one] One person is before you.
   *[other] { $ahead } people are before you.
}
wait-staff = { $staff ->
    [0] Nobody is here now, and we do not know when someone will come.
    [one] One person is at work now.
   *[other] { $staff } people are at work now.
}
wait-program = The program reads until then.
wait-nobody = Nobody reads until then.
who-offered = A person is here
who-offered-more = We are checking who it is. The program reads until then.
who-counsellor = { $name } reads
who-counsellor-more = Checked. The program no longer reads.
who-counsellor-demo = Test: the key is not a real one.
who-away = { $name } is away for a moment. What you write will wait.
who-closed = The chat has ended
who-closed-more = The chat is not kept.
checked = Checked
program = The program

## Connection

connection-online = Connected
connection-reconnecting = No connection just now. What you write stays here and is sent later.
work-slow = Many want to come in just now, so it takes a little longer. You can call in the meantime.

## The chat

chat-log = The chat
intro = Hello! Can anyone see your screen? If so, wait until you are alone. You do not have to say your name.
choose-topic = Choose a topic, or write
more-topics = More topics
composer = Write here
send = Send
send-to = Send to { $name }?
send-to-program = Send to the program?
too-long = This is too long to send. Split it up.
ask-human = Ask for a person
cancel-waiting = Stop waiting
someone-else = Take someone else
accept-transfer = Yes, change
decline-transfer = No, stay
from-me = You
from-page = The page
line-sending = Sending …
line-delivered = Arrived
line-failed = Did not arrive
line-returned = Did not arrive. The words are still where you write.
line-retry = Send again
new-below = New below
new-message = New message
log-wiped = The page was hidden for a while. So what stood here has been taken away, so that nobody else reads it. The chat is still here, and you can write on.

## What the counsellor may see of the chat before

share-title = Do you want to show what you wrote before?
share-text = { $name } cannot see it now. Untick what you want to keep to yourself.
share-history = Show what is ticked
keep-history = Show nothing

## Cover and end

cover-title = Paused
cover-show = Continue
begin-again = Start again
unsupported = This browser cannot protect what you write, so the chat does not start. Try another one, or call a number here.

## Notices

notice-bot_replaced = The program stopped. When it is back, it cannot read what stands above. You can ask for a person.
notice-counsellor_joined = { $name } is here now. We have checked that this is someone who works here.
notice-counsellor_lost = The contact with the person you talked to was lost. You are waiting for a person again.
notice-ended_by_visitor = You ended the chat. It is not kept.
notice-ended_by_counsellor = The person you talked to has ended the chat. It is not kept.
notice-ended_quiet = The chat was closed, because it was quiet for a long time. It is not kept.
notice-history_shared = You showed what you chose.
notice-history_kept = You showed nothing of what you wrote before.
notice-not_delivered = Something you wrote did not arrive.
notice-item_refused = A message could not be checked, so it is not shown.
notice-no_bot = The program is busy. Choose a topic, or ask for a person.
notice-not_now = That was not possible just now. Try again.
notice-clock = The phone's clock seems to be wrong. Then it is not always possible to check who answers.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = The program could not be checked. Nothing is sent to it.
refused-counsellor = The person who wanted to answer could not be checked. Nothing is sent there.
refused-duty = It was not possible to check who can see that you wait. You are in line anyway, but they do not see why.
refused-directory = The list of those who work here could not be checked. So we connect nobody.
refused-relay = The server did not take it. Try again, or call a number.
refused-slow_down = This is too fast just now. Wait a little.
refused-clock = The phone's clock seems to be wrong, so we cannot check who answers. Set the clock right, or call a number.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Yes
no = No
dont-know = Not sure

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = More about this
layer-law = What the law says
layer-who = Who can help?
layer-list = Tips to follow
guide-start = Take it step by step
unsure-human = Ask for a person instead

## How long she can write: goes sealed with the card to the counsellor

how-long = How long can you write?
how-long-2 = Only 2 minutes
how-long-10 = About 10 minutes
how-long-longer = Longer than that
how-long-skip = Skip this
how-long-why = Your answer is sent locked, so that only the people who work here can read it.

## Pictures and ears

pictures-on = Show pictures
pictures-off = Show text only
reader-question = Is someone reading this aloud to you?
reader-yes = Is it okay that this person gets to know this? You can stop when you want. You can also read more when you are alone.
read-aloud = Read aloud
read-stop = Stop reading aloud
no-voice = This phone has no voice for this language.

## Before the long holidays

season-title = A trip in the holidays?
season-text = Are you afraid of what will happen on a trip? Here you can get tips, step by step. Most can be done before you go.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Show a card to the police
border-title = A card to show
border-how = Show this to the police or to staff at passport control. If you can, do it when nobody you are afraid of is looking.
border-card = I need help. I am being taken away against my will. Let me talk with you alone.
border-close = Close the card

## Languages

own-language-pending = The texts in this language are not ready yet. Native speakers must read them first. Choose Swedish or English. Numbers to call are below.
answers-in = Which language do you want the answers in?
