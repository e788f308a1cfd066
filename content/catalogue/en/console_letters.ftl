# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Letters, agreed returns, and who was cut off, as staff see them. Every key begins with console-.

## The place of the letters

console-place-letters = Letters
console-letters-about = Letters from young people who wrote when nobody was here. They are opened only here, in your browser. A letter is there for 30 days, then it is gone.
console-letters-again = Look for new ones
console-letters-opening = Opening the letters …
console-letters-none = No letters right now.
console-letters-more = Show more
console-letters-language = Language
console-letters-language-all = All
console-letters-shut = { $number ->
    [one] One letter cannot be opened here.
   *[other] { $number } letters cannot be opened here.
} They were locked before you had a key for letters. Ask a colleague who has been here longer to open the place Letters: that unlocks them for you too. Then look for new ones.
console-letters-covered = The letters are covered. Nothing is gone.
console-letters-back = All letters
console-letter = Letter
console-letter-waiting = Waits for an answer
console-letter-answered = Nothing waits
console-letter-closed = Closed by its writer
console-letter-expires = Gone on { $when }
console-letter-age-hours = { $number ->
    [0] Less than an hour
    [one] 1 hour
   *[other] { $number } hours
}
console-letter-age-days = { $number ->
    [one] 1 day
   *[other] { $number } days
}
console-letter-partner-yes = May be handed on to another resource centre
console-letter-partner-no = May not be handed on
console-letter-tries = { $number ->
    [one] Somebody has given a wrong reply to the check question once.
   *[other] Somebody has given a wrong reply to the check question { $number } times.
} It may be the young person who misspelt it, or somebody who has found the words. After five wrong ones the answer is deleted.
console-letter-from-staff = Answer from { $name }
console-letter-from-visitor = The young person
console-letter-question-was = Check question:
console-letter-check-hers = The young person chose the check question:

## An answer

console-letter-answer = Answer
console-letter-words = Your answer
console-letter-words-hint = Write / first on a line to find prepared texts. At most ten thousand characters.
console-letter-left = { $number ->
    [one] 1 character left.
   *[other] { $number } characters left.
}
console-letter-check = Check question
console-letter-check-given = The young person chose the question and its reply. Change them only if you two agreed on something else.
console-letter-check-why = Whoever has found the words must not be able to read your answer. So it opens only when somebody replies rightly to a question. Ask about something in the letter that nobody at home can know.
console-letter-question = Question
console-letter-check-reply = The reply to the question, one word or a few
console-letter-check-good = Good: “Which place did you write that you go to when you want to be left alone?” or “What did you call your friend in the letter?”. Bad: birthday, pet, favourite food, school, names in the family.
console-letter-check-warning = Could anybody at home or in class guess the reply? Then choose another question. Capital letters, accents and spaces make no difference.
console-letter-check-weak = This reply is easy to guess: it is short, or digits alone. Better choose something longer that only the young person knows.
console-letter-sent-how = The answer is locked here. Only who has the words and replies rightly to the question can read it. Colleagues see it in the thread.
console-letter-send = Lock and send
console-letter-sealing = Locking …
console-letter-sent = Sent. It stays there for 30 days.
console-letter-words-stay = What you have written is still there.
console-letter-done = Needs no answer

console-trouble-letter_closed = The writer has closed the box, since somebody else may have the words. Do not answer: an answer may reach the wrong person.
console-trouble-letter_shut = No letter of this thread can be opened here, so it cannot be answered.
console-trouble-letter_two_keys = It is not certain that the letters of this thread come from the same person. Do not answer. Tell whoever leads the shift.
console-trouble-letter_gone = The letter is no longer there. The young person has deleted or closed it, or 30 days have passed. The answer is not sent.
console-trouble-letters_away = The letters cannot be reached right now. Try again in a while.
console-trouble-letters_full = Nothing can be stored right now: there is no room. Tell whoever looks after the computers and try again.
console-trouble-no_certificate = Your key is not approved right now, so letters are shut for you. Ask whoever looks after accounts.
console-trouble-no_reader = Nobody here has a key for letters that can be trusted right now. Load the page again and try once more.
console-trouble-too_many_returns = There are already so many agreed times that no more can be kept. Remove old ones under Letters and try again.
console-trouble-return_gone = The agreed time has been removed already.

## A letter beside a chat

console-tool-letter = Letter
console-chat-letter-yes = The young person has read our answer of { $when } ({ $name }).
console-chat-letter-no = Claims to come from a letter, but that is not proven. Say nothing of any letter.
console-chat-letter-looking = Claims to come from a letter. Looking for it …
console-chat-letter-show = Show the letter

## Cut off

console-back-says-cut_off = Claims to have been cut off
console-back-says-return = Says that a time was agreed
console-back-fits-card = The pictures fit your chat { $number }, whose young person is gone.
console-back-fits = Somebody waits, claims to have been cut off and shows the same pictures as the young person of this chat.
console-back-fits-more = It may be the same person. One in 66 is right by chance.
console-take-back = Take who waits
console-back-claim = Claims to have been cut off from chat { $number }. The pictures fit.
console-back-ask-first = Ask something that only you two know before you say anything of what was written before.
console-back-confirm = It is the same person
console-back-deny = It is somebody else
console-back-spent = Somebody tried with other pictures.
console-back-spent-more = Nobody can come back to this chat with pictures any more. Somebody else may have the phone. Whoever tried was told nothing.
console-before-cut-off = This was written before the chat broke off
console-after-cut-off = Here the chat went on

## An agreed return

console-tool-return = Agree a time
console-return-about = For who cannot keep any words. You agree a time and two pictures, and what may be kept until then. The young person sees all of it and says yes or no.
console-return-when = Day and time
console-return-pictures = Two pictures
console-return-keep = What may be kept? No names
console-return-left = { $number ->
    [one] 1 character left.
   *[other] { $number } characters left.
}
console-return-warning = Write only what the young person wants. Colleagues read it, for 14 days. The pictures are no key: whoever watched can show the same ones.
console-return-offer = Show it to the young person
console-return-offered = Shown: { $when }. Nothing is kept before the young person says yes.
console-return-agreed = The young person says yes to { $when }.
console-return-keeping = Locking what you agreed …
console-return-kept = What you agreed is locked and stays under Letters for 14 days.
console-return-failed = The young person has said yes, but it could not be kept. Do not close the chat before it is.
console-return-fits = The pictures fit an agreed time: { $when }, with { $name }.
console-return-show = Show what might be kept
console-returns = Agreed times
console-returns-about = The young person is told nothing before one of you has asked and recognised who it is.
console-returns-shut = { $number ->
    [one] One agreed time cannot be opened here.
   *[other] { $number } agreed times cannot be opened here.
} They were locked before you had a key. Ask a colleague who has been here longer.
console-returns-none = No agreed times.
console-return-by = with { $name }
console-return-remove = Remove
console-line-return_offered = You showed a time to come back.
console-line-return_agreed = The young person said yes to the time.

## The twelve pictures, by the same names as on the phone

console-picture-1 = Apple
console-picture-2 = Bicycle
console-picture-3 = Boat
console-picture-4 = Fish
console-picture-5 = Butterfly
console-picture-6 = Tree
console-picture-7 = Umbrella
console-picture-8 = Cat
console-picture-9 = Ball
console-picture-10 = Cup
console-picture-11 = Key
console-picture-12 = Flower

## Words that are not sent yet

console-locked-letter = The answer to a letter that you have begun is still there behind the lock. Type the password to go on.
console-leave-with-letter = You have begun an answer to a letter. It is gone if you sign out.
