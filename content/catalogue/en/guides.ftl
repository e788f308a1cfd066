# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## What is safe right now: the screen, the phone, another device.

guide-safe = What is safe right now?
guide-safe-screen = We can look at what is safe for you. Can anyone see your screen right now?
guide-safe-seen = Press Leave if you need to, and come back later. Are you afraid of someone who is there now?
guide-safe-danger = The card on this page shows what you can do now. Call { number-sos_112 } if you are in danger. I am a program and cannot call for you.
guide-safe-own = It is good that nobody sees. Are you the only one who uses this phone or computer?
guide-safe-checked = Some people are checked without seeing it. Does anyone read your phone or see where you are?
guide-safe-other = Then someone may see that you were here. Can you use another computer or phone, for example at school?
guide-safe-switch = It is better to write from there. Do not change everything in your own phone at once, because it may be noticed.
guide-safe-careful = Only write when you are alone, and keep it short. Press Leave when you are done. The phone may still remember that you were here.
guide-safe-fine = That sounds good. The phone may still remember that you were here. Here are tips that make it harder for others to see.

## A trip she is afraid of: before it, on the way, abroad.

guide-trip = About a trip
guide-trip-where = It is good that you ask. How is it with the trip?
guide-trip-where-soon = We leave soon
guide-trip-where-later = It is later on
guide-trip-where-going = We are on the way now
guide-trip-where-abroad = I am abroad
guide-trip-going = You can still say stop. The card on this page shows what you can do now. Tell staff or police when you can.
guide-trip-away = There is help abroad too. The card on this page shows whom you can contact. Only write when it is safe.
guide-trip-passport = Keep your passport yourself if you can. Do you have it with you now?
guide-trip-known = It is good if someone knows where you are going and when you will be back. Does anyone outside the family know about the trip?
guide-trip-alone = Then a teacher or counsellor at school can be the one who knows. You can also ask for a person here. Are you under 18?
guide-trip-age = Get help before you go, because that is when most can be done. Are you under 18?
guide-trip-child = Contact social services (socialtjänsten) or the police, and say that you are afraid of being taken away. If you are under 18, it can be made against the law to take you out of Sweden. If it is urgent, it can be decided the same day.
guide-trip-adult = You decide yourself if you want to go. If someone forces you, you can get help from the police or social services (socialtjänsten). You can also ask for a person here.

## A plan to leave home, made with somebody.

guide-plan = Plan to leave
guide-plan-now = It is brave to think about this. Are you in danger right now?
guide-plan-danger = Then the most important thing is to get away from the danger. The card on this page shows what you can do. I am a program and cannot call for you.
guide-plan-with = Leaving without a plan can be dangerous. Do you have someone outside the family to plan with?
guide-plan-find = The counsellor at school, social services (socialtjänsten) or a person here can plan with you. Do not go alone to someone you do not know. Are you under 18?
guide-plan-age = That is good. The help differs a little for children and adults. Are you under 18?
guide-plan-child = If you are under 18, social services (socialtjänsten) can find another place for you, even if your parents say no. Say that it is about honour, and ask them to plan for your safety first. Do you want to see what you can pack?
guide-plan-adult = You can get help to a protected shelter. Tell social services (socialtjänsten) that it is about honour, and that your family must not know where you are. Do you want to see what you can pack?
guide-plan-pack = Only pack if nobody notices, and take little rather than much. What you lack can often be arranged later.
guide-plan-done = You decide yourself when to take the next step. You may change your mind and start again. A person here can think it through with you.

## For somebody who worries about a friend.

guide-friend = Help a friend
guide-friend-now = It is kind of you to care. Is your friend in danger right now?
guide-friend-call = Call { number-sos_112 } and tell them what you know. Do not talk to your friend's family. I am a program and cannot call for you.
guide-friend-gone = Sometimes a person goes missing in a holiday or on a trip. Has your friend stopped answering or not come back?
guide-friend-report = Tell social services (socialtjänsten) or the police as soon as you can. Do not ask the family, because that can make it more dangerous. A person here can help you think.
guide-friend-write = Maybe someone else reads what you two write. Is it safe to write to your friend?
guide-friend-quiet = Then do not write anything about this. It is better to talk when you are alone, for example at school. Is your friend going on a trip soon?
guide-friend-travel = Ask your friend what feels safe, and when you can be in touch. Is your friend going on a trip soon?
guide-friend-trip = Then it is best to get help before the trip. Social services (socialtjänsten) or the police can help your friend. You can also tell them yourself that you are worried.
guide-friend-adult = Tell an adult you trust. You can also tell social services (socialtjänsten), and you do not have to say who you are. Think of yourself too.
