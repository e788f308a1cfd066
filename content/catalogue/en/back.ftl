# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words: two pictures, "I was cut off", an agreed return. Fetched when she needs it.

## The twelve pictures: symbols of OpenMoji, named for ears. Everyday things, none of a faith or a country

back-picture-1 = Apple
back-picture-2 = Bicycle
back-picture-3 = Boat
back-picture-4 = Fish
back-picture-5 = Butterfly
back-picture-6 = Tree
back-picture-7 = Umbrella
back-picture-8 = Cat
back-picture-9 = Ball
back-picture-10 = Cup
back-picture-11 = Key
back-picture-12 = Flower

## Two pictures while she waits: offered, never forced

back-offer-title = If you are cut off
back-offer-why = Choose two pictures if you like, and remember them. Then the one you write with can know you again if the page closes.
back-offer-honest = The pictures are no key. Whoever saw you choose can show the same ones.
back-offer-sealed = They are sent locked, so that only those who work here can see them.
back-pick-first = Choose a picture
back-pick-second = Choose one more picture
back-picked = You chose { $first } and { $second }.
back-change = Choose other pictures
back-skip = Skip

## "I was cut off"

back-cut-title = Were you cut off?
back-cut-why = Choose the same two pictures as last time. Then you ask for a human.
back-cut-honest = If the one who works here knows the pictures, you two can go on. If not, you wait like anyone else. You have one try.
back-cut-none = Did you choose no pictures? Go back and begin as usual.
back-cut-chosen = Do you want to show { $first } and { $second }?
back-cut-go = Yes, ask for a human
back-agreed = We agreed on a time
back-agreed-why = Choose the two pictures that you agreed on. The one who works here compares them. Until then you wait like anyone else.

## A return that the counsellor offers

back-return-title = { $name } wants to agree on a time with you
back-return-when = Time: { $when }
back-return-pictures = Pictures: { $first } and { $second }
back-return-keep = { $name } wants to keep this until then:
back-return-keep-none = Nothing of what you two wrote is kept.
back-return-honest = The time, the pictures and what stands here are locked, so that only those who work here can open it. After 14 days it is deleted.
back-return-weak = Whoever knows which pictures they are can claim to be you. So we ask first, and show nothing of what you wrote.
back-return-how = Come here at that time. Choose “I was cut off” and then “We agreed on a time”. Nothing of it is saved in the phone.
back-return-free = You decide. If you say no, nothing is kept, and you go on writing.
back-return-yes = Yes, that is fine
back-return-no = No thanks
back-return-agreed = You have agreed on { $when }. Remember the time and the pictures.
back-return-declined = You said no. Nothing is kept.
notice-return_offered = { $name } wants to agree on a time with you. Answer here below.
