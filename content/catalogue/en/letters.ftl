# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Letters on the phone: writing, the six words, reading an answer, ending it. Fetched when she wants one.

## Honest words: said before she writes. Change one and every language changes the same day

letter-title = Write a letter
letter-why = You write now and read the answer later. You can do that on any phone or computer.
letter-honest-title = Read this first
letter-honest-slow = The letter is not an alarm. An answer may take days, as we read only when we are open. Are you in danger now? Call { number-sos_112 }.
letter-honest-who = The letter is locked in your phone. Only those who work at this support centre can open it. Another support centre may read it only if you say yes.
letter-honest-duty = If we read about a child under 18 who is being harmed, we must tell social services. It may be you or someone else. If we do not know who it is, we cannot point anyone out. We want to tell you first, but with a letter we may not have the time.
letter-honest-kept = The letter and the answer are kept for 30 days. Then they are deleted.
letter-honest-words = You get six words. You can read the answer only with them. The letter has no name on it, so nobody can ask for it. If you forget the words, we cannot get them back.
letter-honest-found = Whoever finds the words can see if there is an answer, and the question in front of it. They cannot read your own letter. But they can write to us in your place, or delete it all.
letter-honest-tries = A question guards the answer. You have five tries. After that the answer is deleted.
letter-honest-phone = Whoever has your phone may see that you have been on this page. Read more under “Traces and safety”.

## The form

letter-text = Your letter
letter-text-hint = What has happened, and what do you want to ask? You do not have to say who you are.
letter-draft = What you write is only on this page until you send it. If you leave the page, it is gone.
letter-left = { $left ->
    [one] There is room for one more character.
   *[other] There is room for { $left } more characters.
}
letter-over = { $over ->
    [one] The letter is one character too long. Nothing is removed. Make it shorter, or write the rest in one more letter.
   *[other] The letter is { $over } characters too long. Nothing is removed. Make it shorter, or write the rest in one more letter.
}
letter-empty = Write something in the letter first.
letter-check-title = A question that only you can answer
letter-check-why = The page asks this before the answer is shown. Then it is not enough that someone finds the words.
letter-check-careful = Choose something that nobody at home knows or can guess. One or two words are easiest to remember. Capital or small letters do not matter, but the words must be the same.
letter-check-1 = What word did you make up?
letter-check-2 = Which song makes you calm?
letter-check-3 = What place do you think of when you are tired?
letter-check-4 = Which film do you remember best?
letter-check-5 = What do you want to buy for yourself?
letter-check-6 = Which animal and which colour did you choose?
letter-check-own = My own question
letter-check-skip = No question
letter-check-skipped = Then we make up a question. You can answer it if you remember what you wrote in the letter.
letter-check-question = Your question
letter-check-shown = Whoever finds the words can read the question. Write nothing in it that gives you away.
letter-check-reply = Your answer to the question
letter-check-over = The question is too long. Make it shorter.
letter-check-missing = Write both a question and your answer to it, or choose “No question”.
letter-partner = Another support centre may read the letter
letter-partner-why = We cannot pass letters on yet. Your yes counts if we can before the letter is gone.
letter-send = Send the letter
letter-sending = The letter is being locked and sent. It may take a while. Stay on the page.

## The six words

letter-code-title = Your six words
letter-code-why = The letter has arrived. You read the answer with these words. Learn them now, as you cannot get them later.
letter-code-list = Which language should the words be in?
letter-code-list-sv = Swedish
letter-code-list-en = English
letter-code-numbers = The same words as numbers. You can use them instead.
letter-keep-title = How to remember them
letter-keep-1 = Keep them in your head. Make up a short story where the words come one by one.
letter-keep-2 = Or write them on paper, hidden among other words. It may be in homework or on a shopping list.
letter-keep-3 = Take no picture of the screen. Do not save the words in the phone if someone else can look in it.
letter-practise = Practise the words
letter-practise-title = Write your words once
letter-practise-why = Try without looking. The order matters. Small spelling mistakes do not.
letter-practise-send = Check the words
letter-practise-wrong = That is not right yet. Try again, or look at the words.
letter-show-again = Show the words again
letter-other-words = Give me other words
letter-other-words-why = If you choose other words, the letter is deleted and locked anew.
letter-changing = The letter gets new words. It may take a while.
letter-done-title = Now it is done
letter-done = The words are right, and the letter is with us. To see if there is an answer, come back here and choose “Read an answer to a letter”.
letter-done-leave = The words are not shown again. You can leave the page now.

## When answers come

letter-when = An answer may take days. Feel free to look again in a day or two.
letter-when-open = We open { $when }. Nobody reads letters before that.
letter-numbers = Do you not want to wait? You can call here:

## Reading an answer

letter-open-title = Read an answer to a letter
letter-open-why = Write your six words in the right order. The numbers work too.
letter-code-input = Your words
letter-code-send = See if there is an answer
letter-looking = This takes some seconds. It is slow on purpose, so that it is hard to guess.
letter-moment = One moment …
letter-unknown-word = “{ $word }” is not one of the words.
letter-unsure-word = “{ $word }” could be more than one word.
letter-meant = Do you mean one of these?
letter-word-count = { $count ->
    [one] You have written one word. There should be six.
   *[other] You have written { $count } words. There should be six.
}
letter-none-title = No answer here now
letter-none = It may be too early or too late, or the wrong words. The page says the same each time. Whoever guesses learns nothing.
letter-words-again = Write the words again

## The question before the answer, and the answer

letter-answers = { $count ->
    [one] There is one answer.
   *[other] There are { $count } answers.
}
letter-answer-number = Answer { $number }
letter-check-first = Answer the question to read it.
letter-check-tries = You have five tries in all. After five wrong ones the answer is deleted.
letter-check = Your answer to the question
letter-check-send = Show the answer
letter-check-wrong = It could not be opened. Either that was wrong, or the answer is gone. Think of how you wrote it last time.
letter-answer-from = { $name } wrote this. We have checked that it is someone who works here.
letter-answer-refused = The answer could not be checked. So it is not shown. Write one more letter and tell us, or call a number.

## After the answer

letter-write-back = Write back
letter-same-words = The same words are used.
letter-sent-again = The letter has arrived. Use the same words for the next answer.
letter-talk-now = Talk now
letter-talk-now-why = Then a chat begins, and you ask for a human. Whoever reads is told that it was you who read the answer.
letter-delete = Delete it all
letter-delete-why = If you delete it all, both letters and answers are gone. It cannot be undone. What we have already read, we may remember.
letter-delete-yes = Yes, delete
letter-deleted = If the words were right, it is all deleted now. They no longer open anything.
letter-close = Someone may have my words
letter-close-why = If you close it, the answers are deleted and the words stop working. We can still read the letter, and we see that you have closed it.
letter-close-yes = Yes, close
letter-closed = If the words were right, it is closed now. They no longer open anything.
letter-closed-then = Do you want an answer? Write a new letter and get new words.

## What went wrong, and what to do

letter-error-no_reader = Right now nobody here can open letters. So nothing was sent. What you wrote is still there. Try again later, or call a number.
letter-error-box_full = There are already some letters here that we have not read. Wait until we have answered. What you wrote is still there.
letter-error-store_full = There is no room for more letters right now. The fault is ours. What you wrote is still there. Try again in a while, or call a number.
letter-error-store_away = We cannot reach the letters right now. The fault is ours. What you wrote is still there. Try again in a while.
letter-error-too_big = The letter is too big to send. What you wrote is still there. Make it shorter.
letter-error-work_needed = Many are trying at once. What you wrote is still there. Try again.
letter-error-bad_request = The page and the server did not understand each other. What you wrote is still there. Try again, or call a number.
letter-error-internal = Something went wrong on our side. What you wrote is still there. Try again, or call a number.
letter-error-network = No contact right now. What you wrote is still there. Try again when you are connected.
