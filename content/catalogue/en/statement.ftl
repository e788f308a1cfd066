# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

statement-intro = { $centre } answers for this chat. Everybody should be able to use it. Here is what does not work yet, and how to tell us.
statement-law = The chat is partly in line with the law, whose name is:
statement-gaps-title = What is lacking
gap-untested = Nobody with a disability has tried the chat yet. Nor has anybody tried it with a real screen reader. We only know what our own tests show.
gap-translations = Nobody who has the language as a mother tongue has read the translations yet.
gap-voice = Reading aloud works only if the phone itself has a voice for the language. For some of the languages there is seldom one.
gap-signs = The chat is not there in sign language.
gap-time = If the page is hidden for 3 minutes the words are taken away. After 20 minutes in which nothing happens the chat is closed. This cannot be changed, because it protects you if somebody else takes the phone.
statement-why = The chat is new. That is why those tests are not done.
statement-outside = The pages we link to are run by others. We cannot change how they work.
statement-tested-title = How we tested
statement-tested = We tested on { $date } ourselves. A program looked for faults in each part of the page. We read what a screen reader is given, and tried with a keyboard alone, large text and a narrow screen.
statement-updated = This text was last changed on { $date }.
statement-contact-title = Tell us
statement-contact = Did you find something that does not work, or do you want it in another form? Get in touch with { $centre }:
statement-contact-trace = Calls and emails may show on your phone.
statement-no-contact = { $centre } has not said whom to ask. Ask for a person in the chat and tell them.
statement-complain-title = Complain
statement-complain = Is the answer not good? Then you can tell the authority that sees to it that the law is kept:
statement-complain-next = That authority is to become part of another. After that, tell the new one:
