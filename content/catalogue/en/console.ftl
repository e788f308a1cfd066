# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## Sign-in and keys

console-title = The console
console-starting = Connecting …
console-page-language = Language of the page
console-sign-in-title = Sign in
console-username = Username
console-password = Password
console-one-time-code = One-time code
console-one-time-code-hint = Six digits from your app. Each code can be used once; otherwise wait for the next.
console-code-form = Six digits
console-sign-in = Sign in
console-password-stays = The password does not leave this browser. What is sent is worked out from it, and is not enough to open your key.
console-step-deriving = Working out keys from the password. This takes a second, on purpose.
console-step-asking = Asking the server …
console-step-opening = Opening your key …
console-locked-title = Locked
console-locked-covered = Your chats are open behind the lock and nothing is lost. Write the password to go on.
console-locked-empty = Your key is shut. Write the password to open it. If the page was reloaded with a chat open, that chat is lost here, and the young person waits in line again.
console-unlock = Unlock
console-sign-out = Sign out
console-uncertified-title = Your key is not signed yet
console-uncertified-why = This browser has made a key for you. No young person is connected to it until whoever has the centre's root key has signed it. This is its fingerprint:
console-uncertified-1 = Meet the person who has the root key. Compare all eight groups, on your screen and on theirs.
console-uncertified-2 = If they are the same, that person signs with the command
console-uncertified-3 = Then press Look again. If they differ: do not sign, and tell whoever looks after the system.
console-revoked-title = Your key has been revoked
console-revoked-why = Somebody has revoked the key, and the young people's phones no longer trust it. Talk to the administrator. If it is a mistake the same key can be signed again; if it was stolen you need a new invitation. This is the fingerprint:
console-look-again = Look again
console-demo = This is an exercise. The keys are make-believe and the passwords stand open on the screen that started it. Write nothing about real people.
console-demo-short = An exercise with make-believe keys. Write nothing about real people.

## The bar

console-lock = Lock
console-sound = Sound
console-notify = Show a notification
console-someone-waits = Someone is waiting
console-on-duty = On duty
console-go-on-duty = Go on duty
console-going_on = Going on duty …
console-going_off = Going off duty …
console-off-duty = Not on duty
console-connection-online = Connected
console-connection-reconnecting = No contact, trying again
console-colleagues = { $number ->
    [0] Alone on duty
    [one] One colleague on duty
   *[other] { $number } colleagues on duty
}
console-duty-key-none = No duty key yet
console-duty-key-waiting = Waiting for the duty key
console-duty-key-held = The cards can be read
console-leave-duty = Go off duty
console-leave-session = Sign out
console-leave-with-chats = You have chats on the page. Open chats are given back to the queue and disappear from here. The young people are told, and wait again.
console-stay = Stay

## Who waits

console-waiting = Waiting ({ $number })
console-take-next = Take next
console-taking = Taking next …
console-is-next = Next
console-waited = { $minutes ->
    [0] Has waited less than a minute
    [one] Has waited 1 minute
   *[other] Has waited { $minutes } minutes
}
console-level = Level { $risk }
console-guess = the program's guess, no risk assessment
console-level-is-a-guess = The level is the program's guess. It is not a risk assessment. The highest level comes first, then the languages you read, then whoever has waited longest.
console-not-your-language = not one of your languages
console-unopened = { $number ->
    [one] One card cannot be opened yet.
   *[other] { $number } cards cannot be opened yet.
}
console-nobody-waits = Nobody is waiting now.
console-duty-key-waiting-hint = A colleague's browser is about to hand over the duty key. That usually takes a few seconds. Then the cards can be read.
console-off-duty-hint = Go on duty to see who is waiting. Until then nobody in the queue knows that you are here.
console-taken-none_free = A colleague was faster. Press again if someone is waiting.
console-taken-nobody = Nobody is waiting now. Perhaps a colleague was faster.
console-taken-capacity = You have as many chats as you can have at once. Close one or give one back first.
console-taken-not_now = Not possible right now. Close or give back a chat, and press again.
console-taken-other = That did not work. Press again. ({ $code })

## Why the program guessed a level (the reasons of content/danger/)

console-reason-threat = Threat to life
console-reason-violence = Violence
console-reason-locked_in = Locked in or kept from leaving
console-reason-travel = Afraid of a trip
console-reason-held_abroad = Held abroad
console-reason-marriage = Being made to marry
console-reason-child_marriage = Marriage before 18
console-reason-fgm = Genital mutilation
console-reason-suicide = Thoughts of dying
console-reason-self_harm = Self-harm
console-reason-sexual_violence = Sexual violence
console-reason-virginity_check = Virginity check
console-reason-missing = Someone is missing
console-reason-discovered = Afraid of having been found out
console-reason-outed = Someone learned whom they love or who they are
console-reason-pregnancy = Pregnancy
console-reason-control = Control in daily life
console-reason-leaving = Wants to leave home
console-reason-fishing = Perhaps someone looking for another person
console-reason-asked_for_police = Asked for police or help on site
console-reason-gave_address = Wrote an address
console-reason-gave_name = Wrote a name
console-reason-gave_number = Wrote a number


## How long the young person can write

console-card-time-2 = Can write for 2 minutes
console-card-time-10 = Can write for about 10 minutes
console-card-time-longer = Can write for more than 10 minutes

## The chats

console-chats = Chats
console-chat = Chat
console-chat-tab = Chat { $number }
console-unread = unread
console-no-chat = No chat is open. Press Take next when someone is waiting.
console-choose-chat = Choose a chat above.
console-reload-loses = Do not reload or close the page: the keys of open chats exist only here.
console-chat-offered = connecting
console-chat-open = open
console-chat-closed = ended
console-chat-given_back = given back
console-chat-lost = lost
console-visitor-here = The young person is here
console-visitor-away = The young person is away right now
console-visitor-not-here = The page was not in front on the screen when you came
console-same-person-yes = Same person who waited: proven
console-same-person-no = Not proven to be the person who waited
console-same-person-unknown = Same person who waited: checked in a moment
console-new-below = New below
console-from-visitor = The young person
console-from-me = You
console-from-colleague = Colleague
console-from-program = The program answered
console-earlier = This is what the young person chose to show of what was written to the program. It may not be everything.
console-sent-sending = Sending …
console-sent-delivered = Delivered
console-sent-failed = Not delivered
console-composer = Write to the young person
console-composer-keys = Enter sends. Shift and Enter make a new line.
console-connecting = Connecting to the young person's phone. You can start writing; it can be sent once the phone has checked your key.
console-too-long = Too long to send at once. Divide it.
console-send = Send
console-unsent = This was not sent:
console-reminder-title = Say this first.
console-reminder = Tell about the duty to report before you ask for a name, a school or a place. Ask for an approximate age, not a date of birth.
console-reminder-done = I have told it

## Lines of a chat

console-line-visitor_away = The young person lost contact. What you write will wait.
console-line-visitor_back = The young person is back.
console-line-visitor_left = The young person left the chat.
console-line-ended_quiet = The chat was closed, because it was quiet for long.
console-line-history_shared = The young person showed some of what was written before.
console-line-history_kept = The young person chose not to show what was written before.
console-line-same_not_proven = It is not proven that the one who writes is the person who asked for a human.
console-line-item_refused = A message could not be checked, and is therefore not shown.
console-line-not_delivered = Something you wrote was not delivered.
console-line-other = Something happened in the chat. ({ $code })
console-ended-visitor = The young person left the chat.
console-ended-counsellor = You ended the chat.
console-ended-quiet = The chat was closed, because it was quiet for long.
console-ended-lost = The chat is no longer yours. If the young person is still there, they wait in line again.
console-ended-given_back = The chat is given back. The young person waits in line again.
console-ended-stays = What stands here stays until you remove it.
console-forget = Remove from here

## Closing

console-close = Close
console-closing-title = How did it end?
console-closing-live = The chat ends for both of you and everything in it disappears. Only your answers here are counted, each by itself.
console-closing-ended = The chat has already ended. When you have chosen, it disappears from here. Only your answers here are counted, each by itself.
console-closing-worry = This is level { $risk }. Let no worry stay here: report, hand over, call for help, or say that it was not possible.
console-outcome-talked = Conversation
console-outcome-talked-more = Advice, support or an answer. Nothing more was needed now.
console-outcome-handed_over = Handed over
console-outcome-handed_over-more = To social services, police, care or someone else, with the young person's consent.
console-outcome-reported = Report to social services
console-outcome-reported-more = The report is made, or will be made today, in the municipality's own system.
console-outcome-anonymous = A worry, but nobody knows who
console-outcome-anonymous-more = Reporting was not possible, because the young person was anonymous.
console-outcome-emergency = Called { number-sos_112 }
console-outcome-emergency-more = You or the young person called { number-sos_112 }.
console-outcome-left = The young person left
console-outcome-left-more = The chat broke off before anything was settled.
console-outcome-test_or_prank = Test or prank
console-outcome-test_or_prank-more = Trying it out is often the first step. Be kind all the same.
console-confirm-close = End the chat
console-confirm-remove = Remove the chat
console-cancel = Cancel
console-not-closed = The chat has not been ended.
console-not-counted = The chat has ended, but how it ended could not be counted.
console-close-uncounted = Remove without counting
console-give-back = Give back
console-give-back-title = Give back to the queue?
console-give-back-text = The young person is told, and waits for someone else. Everything in the chat disappears from here.

## What went wrong, and what to do

console-hide = Hide
console-about-item = A message is not shown.
console-about-directory = The list of valid keys could not be used.
console-about-colleague = A colleague on duty could not be checked, and does not get the duty key from here.
console-about-duty = The duty key could not be used.
console-about-card = A card in the queue could not be read.
console-about-relay = The server did not accept it.
console-about-clock = Check the clock.
console-about-self = You could not go on duty, or are no longer on duty.
console-trouble-wrong = Username, password or code is wrong, or the code has been used already. Wait for the next code and try again. If it is wrong all the same: see that the phone's clock is set automatically, since the codes follow the clock.
console-trouble-slow_down = { $wait ->
    [0] Too many tries in a short time. Wait a while.
    [one] Too many tries in a short time. Wait 1 second.
   *[other] Too many tries in a short time. Wait { $wait } seconds.
}
console-trouble-no_network = No contact with the server. Check the network and try again.
console-trouble-sign_out_unheard = You are signed out here and the keys are gone, but the server did not hear it. It forgets you in half an hour.
console-trouble-session_ended = The server has signed you out. Sign in again.
console-trouble-not_signed_in = The server has signed you out. Sign in again.
console-trouble-cannot_open = Wrong password, or the key is not yours.
console-trouble-other_person = Someone else's chats are open here. Only the same person can go on.
console-trouble-bad_parameters = The server asked for too weak a derivation of the password. Nothing was sent. Tell whoever looks after the system.
console-trouble-bad_request = That could not be read. Check what you wrote.
console-trouble-has_keys = Your account has a key already. Sign in again.
console-trouble-bad_token = The server did not let you go on duty. Try again.
console-trouble-not_live = The key is not on the list of valid keys. If it was signed just now it takes up to half a minute: try again. Otherwise somebody may have shut it: tell the administrator before you do anything else.
console-trouble-expired = Something has expired, or the computer's clock is wrong.
console-trouble-not_yet_valid = Something is not valid yet, or the computer's clock is wrong.
console-trouble-clock = The computer's clock differs by more than ten minutes from the server's. Set it right.
console-trouble-bad_signature = A signature is not right.
console-trouble-too_long = Too long. Divide it.
console-trouble-closed = The chat has already ended.
console-trouble-store_away = The server cannot reach its memory. Try again in a while.
console-trouble-database_away = The server cannot reach its database. Try again in a while.
console-trouble-internal = The server made a mistake. Try again.
console-trouble-other = That did not work. ({ $code })
console-notice-soon-directory_key_ends = The centre's directory key ends in { $days } days. Whoever has the root key needs to renew it.
console-notice-soon-certificate_ends = Your certificate ends in { $days } days. Whoever has the root key needs to renew it.
console-notice-soon-other = Something ends soon. ({ $code })
