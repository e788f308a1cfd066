# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## Level 3: a human first

human-first = What you tell me sounds serious. A person here can help you more than I can. Do you want to ask for one? It is not certain that someone can answer at once, and you can write with me until then.

## She says that she is under 15

note-under_15 = You may always ask for advice, however young you are. From age 12, social services (socialtjänsten) can give you support without your parents saying yes, if it is right for you and you want it. An adult outside the family whom you trust can also help you.

## A layer that has no text

answer-more_none = I have no more to say about this. A person here can answer more.
answer-law_none = I have no text about the law for this. You can ask for a person, and ask them.
answer-who_none = I have no list for this. A person here can work out with you who can help.

## Language

answer-change_language = Which language do you want? Choose here, and we go on. You can change when you want.
locale-fallback = I can only answer in Swedish or English so far. The page and the danger card are in your language. Choose the language you want the answers in.

## Who is not helped here, and who asks about somebody else

answer-abuse = I am a program, so I do not get hurt. Are you angry or scared? Then a person here can listen. You can also choose a topic.
answer-perpetrator = This chat is for people who are being harmed. We cannot help you here if you threaten or hit someone. There is help to stop, for example from Välj att sluta (Choose to stop). If someone is in danger, call { number-sos_112 }. If you are being forced to guard or hit someone, you can get support here.
answer-relative_asks = We do not tell family or relatives who writes here or what is said. We do not even say if anyone has written. If you worry about a child, you can talk to social services (socialtjänsten). If someone is in danger, call { number-sos_112 }.

## What she typed

answer-personal_number = That looks like a personal identity number or a phone number. You do not need to write such things here, and it is better not to. I have not kept it.
answer-no_words = I saw no words in what you wrote. Choose a topic, or write in your own words. If you are in danger, call { number-sos_112 }.
answer-yes_alone = I do not know what you are saying yes to. Choose something here, or write a few more words.
answer-no_alone = I do not know what you are saying no to. Choose something here, or write a few more words. You do not have to tell more than you want.

## After a long silence, once

still-here = The page is still open. Press Leave if someone comes. If not, you can write when you want.
