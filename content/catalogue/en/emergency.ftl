# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

emergency-where = Where are you?
emergency-choose-sweden = I am in Sweden
emergency-choose-travelling = I am on the way
emergency-choose-abroad = I am abroad

emergency-sweden-title = Are you in danger now? Call { number-sos_112 }
emergency-sweden-1 = Call { number-sos_112 }. Tell them where you are and what is happening.
emergency-sweden-2 = You cannot talk? Call anyway. Do not hang up, and do what they say.
emergency-sweden-3 = You cannot call? Write to a friend and ask your friend to call.
emergency-sweden-4 = Go where there are people, or to a room that you can get out of. Keep away from the kitchen, bathroom, balcony and stairs.
emergency-sweden-5 = Are you locked in? Tell { number-sos_112 } which room you are in, who is there and if there are weapons. Shout so that others hear, if that does not make it more dangerous.
emergency-sweden-6 = Have you taken pills, or are you about to end your life? Call { number-sos_112 } now. Then go to an adult you trust.

emergency-travelling-title = You can still say stop
emergency-travelling-1 = Tell staff, police or passport control: “I need help. I am being taken away against my will.”
emergency-travelling-2 = Ask to talk with them alone.
emergency-travelling-3 = Call { number-sos_112 } if you can. It works everywhere in the EU.
emergency-travelling-4 = Are you in a car, bus or boat? Tell staff or police as soon as you can, or write to a friend and ask your friend to call.
emergency-travelling-5 = Do not board if you can get away without danger.

emergency-abroad-title = In danger abroad? Call the Swedish Foreign Ministry
emergency-abroad-1 = The Foreign Ministry's duty line (UD-jouren) helps people from Sweden who are abroad. It answers day and night.
emergency-abroad-2 = Contact the Swedish embassy in the country if you can.
emergency-abroad-3 = You cannot call? Write to someone in Sweden whom you trust, and ask them to call the duty line.
emergency-abroad-4 = You cannot reach Sweden's { number-sos_112 } from there. In the EU, { number-sos_112 } goes to the country you are in. In other countries the number may be different.
emergency-abroad-5 = Keep your passport in a safe place if you can. Tell someone in Sweden where you are.

emergency-fold = Hide the card
emergency-unfold = Show help in danger
emergency-ask-human = You can also ask for a person here. Until someone answers, only a program reads, and it cannot alert anyone.
