# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

list-note = Only do what feels safe for you.

## Safer phone and chat

list-phone-title = Safer phone and chat
list-phone-1 = Sit where nobody sees your screen.
list-phone-2 = It is better to use a computer at school, in a library or at a friend's.
list-phone-3 = Open a private tab, and close it afterwards. It does not stop apps that spy.
list-phone-4 = Do not change all passwords at once if someone controls you. It may be noticed.
list-phone-5 = Do you need a new email account? Make it on a computer that nobody else checks.
list-phone-6 = Turn off messages that show on the locked screen, but only if it will not be noticed.
list-phone-7 = Check which apps show where you are, but only change it if it will not be noticed.
list-phone-8 = Never give your BankID or your codes to anyone. Tell the clinic if others can read your health record.
list-phone-9 = Think ahead about what you will say if someone comes.
list-phone-10 = Do not save numbers for help under their real names.
list-phone-11 = Do not take screenshots of the chat.
list-phone-12 = The Leave button is always at the bottom of the screen. It empties the page, but the phone may remember that you were here.
list-phone-13 = Has someone seen that you chat? Stop writing and go to someone you trust. Call { number-sos_112 } if you are threatened.

## Before a trip

list-trip-title = Before a trip
list-trip-1 = Ask for help before the trip: from social services (socialtjänsten), the police or us.
list-trip-2 = Tell them where you are going and when you leave. Also say who you will stay with and for how long.
list-trip-3 = Give a friend or teacher a copy of your passport and ticket. Also say on which day they should contact the police if you have not been in touch.
list-trip-4 = Learn or hide the numbers of the duty line of the Foreign Ministry (UD-jouren) and the Swedish embassy there. { number-sos_112 } works in all of the EU.
list-trip-5 = Take an extra phone if you can, but only if it will not be found.
list-trip-6 = Think about who could help you there.
list-trip-7 = Keep your passport yourself if you can. Take a photo of it and send it to someone you trust.
list-trip-8 = Have some money that can be used in that country.
list-trip-9 = If that country sees you as its citizen, Sweden's help may be weaker there. So ask for help before you go.

## Plan to leave

list-plan-title = Plan to leave
list-plan-1 = Plan with someone: social services (socialtjänsten), a helpline or us. Do not go alone to relatives or to someone you do not know.
list-plan-2 = Choose a calm time, for example a normal school day.
list-plan-3 = Pack little: ID, passport or residence permit, bank card, medicine, keys and charger. Only do it if nobody notices.
list-plan-4 = Leave copies of important papers with someone you trust. Do not save them where your family can see them.
list-plan-5 = Agree with a friend on a word that means: call { number-sos_112 }.
list-plan-6 = Ask the one who helps you what to do with your phone. It can show where you are.
list-plan-7 = Decide what you will say if someone stops you.
list-plan-8 = Tell social services that it is about honour. Ask them to wait before they contact your family.
list-plan-9 = Afterwards you may need a new number, new passwords and protection for your address. Do not post where you are.
list-plan-10 = You may change your mind, and you may start again.

## If you are in danger now

list-danger-title = If you are in danger now
list-danger-1 = Go where there are people, or to a room that you can get out of.
list-danger-2 = Keep away from the kitchen, bathroom, balcony and stairs.
list-danger-3 = Call { number-sos_112 }. You cannot talk? Do not hang up, and do what they say.
list-danger-4 = Shout so that neighbours hear, if that does not make it more dangerous.
list-danger-5 = Are you locked in? Tell { number-sos_112 } where you are, which room, who is there and if there are weapons.
list-danger-6 = You cannot call? Write to a friend where you are, and ask your friend to call { number-sos_112 }.
list-danger-7 = Nobody here can see where you are. So call { number-sos_112 } yourself if you can.

## For you who are a friend

list-friend-title = For you who are a friend
list-friend-1 = Believe what your friend tells you.
list-friend-2 = Ask first: is it safe that we write?
list-friend-3 = Do not contact your friend's family. It can make things more dangerous.
list-friend-4 = Remember what you know, for example when a trip will happen. Only write it down where nobody else can read it.
list-friend-5 = Tell an adult you trust, or tell us.
list-friend-6 = Call { number-sos_112 } if there is danger now.
list-friend-7 = Does your friend not come back after a holiday or a trip? Tell social services (socialtjänsten) or the police.
list-friend-8 = Take care of yourself too. You do not have to carry this alone.

## Adults who can listen

list-adult-title = Adults who can listen
list-adult-1 = Choose someone outside the family who listens and believes you. It is good if they do not know your relatives.
list-adult-2 = At school there are counsellors, nurses and teachers.
list-adult-3 = In your free time it can be a coach or a leader at the youth club.
list-adult-4 = A youth clinic (ungdomsmottagning) is there for you too. You can talk about your body, love and how you feel.
list-adult-5 = Are you pregnant, or do you have a child? Then you can tell a midwife (mödravården) or the child health clinic (BVC).
list-adult-6 = At social services (socialtjänsten) you can ask for advice without saying your name.
list-adult-7 = Other adults may also have to tell social services. You can ask first what they have to do.
list-adult-8 = Say that it is dangerous if your family finds out.
list-adult-9 = Did the first one not listen? It is not your fault. Try one more.
