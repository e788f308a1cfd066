# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The queue, the tools beside a chat, and what stands ready to be sent. Every key begins with console-.

## The queue

console-load = Open chats: { $live }. Your limit is { $limit }.
console-through-limit = You have as many chats as you take at once. Level 4 is waiting and can be taken all the same.
console-sound-is-off = The sound is off, and someone is waiting.
console-per-language = Waiting per language
console-longest = longest { $minutes } min
console-nobody-answered = Nobody has answered in 30 seconds
console-next-alone = Nobody else is waiting.
console-next-level = First because the level is highest.
console-next-language = First because you read the language.
console-next-waited = First because of the longest wait.
console-next-region = First because this person chose to show that they live in this county.
console-other-tab-elsewhere = You are on duty in another tab. One tab at a time, or your chats would be split between tabs that cannot see each other.
console-other-tab-asking = Asking the other tab. If you have chats there, you need to let go of them there.
console-other-tab-kept = The other tab stays on duty. Nothing has changed.
console-take-over = Take over here
console-tab-wanted = Another tab wants to take over the duty. If you let go here, open chats go back to the queue.
console-let-go = Let go here
console-keep-tab = Stay in this tab
console-pause-others = { $number ->
    [one] One more is waiting for you. Send this in their language?
   *[other] { $number } more are waiting for you. Send this in their languages?
}
console-send-pause = Send it

## The chat

console-level-down = Lower the level
console-level-up = Raise the level
console-judged = your judgement here; the program guessed { $risk }
console-nudge = You have been writing for 45 minutes. It may be time to round off, take a break or guide onwards. You decide.
console-duty-insert = Insert the text
console-covered = The chats are covered. They go on, and nothing is lost.
console-uncover = Show again
console-open-search = Prepared answers (/)
console-search = Search prepared answers, topics and contacts
console-search-placeholder = Search in Swedish or the young person's language
console-search-language = Language of the texts
console-search-close = Close
console-search-hint = { $number ->
    [0] Nothing was found.
   *[other] Arrow keys choose. Enter puts the text into the box; it is not sent until you send it.
}
console-no-own-language = There are no texts in { $language }. Choose the language that the young person also reads.
console-at-hand-loading = Fetching the texts …
console-at-hand-failed = The texts could not be fetched.
console-at-hand-again = Fetch again
console-kind-prepared = prepared answer
console-kind-topic = topic
console-kind-contact = contact

## Tools beside a chat

console-tools = Tools beside the chat
console-tool-close = Close
console-tool-scratch = Scratch notes
console-tool-anonymous = Anonymous child
console-tool-emergency = Emergency sheet
console-tool-report = Report
console-tool-rights = Child's rights
console-insert = Insert
console-scratch-about = For you alone. These notes stay in this page until the chat is removed; they are sent nowhere and not kept. Write nothing here that has to last.
console-anonymous-about = For a child who is being harmed but is anonymous. Much can be done without a name.
console-anonymous-told = I have told about the duty to report
console-anonymous-age = Ask for an approximate age
console-anonymous-age-more = An age band is enough. Do not ask for a date of birth.
console-anonymous-adult = Help the child find a safe adult
console-anonymous-adult-more = Encourage the child to tell a name or a municipality when ready. You can consult social services without saying anything that points the child out.
console-anonymous-no_trace = Do not try to trace
console-anonymous-no_trace-more = Do not look in what the child wrote for who it is, and do not ask in roundabout ways. Do tell the child so.
console-anonymous-danger = Immediate danger: offer to raise the alarm
console-anonymous-danger-more = If the child gives an address, you call { number-sos_112 }. Use the emergency sheet.
console-anonymous-second = Talk with a colleague
console-anonymous-second-more = Go through the situation with another counsellor before you decide. Do not stay alone with the worry.
console-anonymous-decision = Write down what you decided and why
console-anonymous-decision-more = In the scratch notes, while the chat is open. When you close, you choose what was done, or why it was not possible.
console-maturity = Maturity, not only age
console-maturity-more = Under 12: be careful, seek a colleague's support. 13 to 14: can often decide alone about a first talk. 15 and older: usually decides alone. Do not ask the guardians for permission.
console-emergency-read = Read this aloud to { number-sos_112 }. Nothing is sent from here.
console-emergency-about = Fill in what the young person writes while you call. The sheet stays in this page until the chat is removed.
console-emergency-address = Address
console-emergency-floor = Floor
console-emergency-door_code = Door code
console-emergency-room = Which room
console-emergency-who = Who is there
console-emergency-weapons = Weapons or other dangers
console-emergency-bell = May the police ring the bell?
console-report-about = A draft of a report of concern. It is finished in the municipality's own system and removed here. If it goes with the chat, it is gone.
console-report-step-pick = 1. Pick the child's own words
console-report-picked = { $number ->
    [0] Tick the messages in the chat that belong in it.
    [one] One message is in it.
   *[other] { $number } messages are in it.
}
console-report-pick = Put into the report
console-report-step-write = 2. Write
console-report-facts = What has happened
console-report-words = The child's own words
console-report-indication = Signs of honour-related violence and oppression
console-report-wishes = How the child wants it
console-report-safety = Protection first
console-report-safety-text = Do not contact guardians or relatives before the child's protection has been assessed. If the family learns of the report, the danger may grow.
console-report-step-read = 3. Read it to the young person
console-report-insert = Insert into the chat
console-report-read = The young person has read it, and said what to change
console-report-step-move = 4. Move it and remove it
console-report-copy = Copy
console-report-copied = Copied. Paste it into the municipality's own system, then remove the draft here. The computer's clipboard may remember it for a while.
console-report-not-copied = The browser did not allow the clipboard. Mark the text above and copy it by hand.
console-report-wipe = Remove the draft
console-principles = Four principles
console-principle-rights = The child's rights weigh heavily in everything.
console-principle-protection = Protection always comes first.
console-principle-competence = A professional reception by someone who knows the subject.
console-principle-together = Support in co-operation, by what the person needs.
console-articles = Convention on the Rights of the Child
console-article = Article { $number }
console-article-2 = All children have the same rights. Nobody may be discriminated against.
console-article-3 = The best interests of the child shall be a primary consideration.
console-article-6 = The right to life, survival and development.
console-article-12 = The right to say what one thinks, and to have it count by age and maturity.
console-article-19 = Protection from all forms of violence, abuse and neglect.
console-article-24 = The right to health and care, and protection from harmful practices.
console-not-treatment = The talk gives facts, support, guidance and motivation. It is not treatment.

## Prepared answers, by their titles

console-prepared-greeting = Greeting
console-prepared-reading = I am reading
console-prepared-take_time = Take the time you need
console-prepared-wait = Wait, I am finding something out
console-prepared-pause_danger = Pause: someone in immediate danger
console-prepared-back = I am back
console-prepared-brave = It took strength to write
console-prepared-duty = The duty to report
console-prepared-age_band = Approximate age
console-prepared-no_trace = I am not trying to find out who you are
console-prepared-safe_adult = A safe adult
console-prepared-when_ready = Tell name or municipality when ready
console-prepared-consult = Consult social services without a name
console-prepared-social_more = Social services can give more
console-prepared-safe_now = Is there danger right now?
console-prepared-alarm = Offer to raise the alarm
console-prepared-calm_first = Calm warning 1
console-prepared-calm_second = Calm warning 2
console-prepared-calm_last = Calm warning 3, the chat ends
console-prepared-colleague = Someone else takes over
console-prepared-read_report = Read the report aloud
console-prepared-closing = Closing
console-prepared-night = Numbers when we are closed

## Keys

console-shortcuts = Keyboard shortcuts (?)
console-shortcuts-about = Press a command to give it another key. Backspace takes the key away, Esc leaves it. The choice lasts until the page is closed; nothing is stored in the browser.
console-shortcuts-on = Shortcuts are on
console-shortcuts-usual = As from the start
console-shortcuts-close = Close
console-key-next_chat = Next chat
console-key-previous_chat = Previous chat
console-key-next_unread = Next with unread words
console-key-list = Show who waits
console-key-take_next = Take next
console-key-write = Write
console-key-search = Prepared answers
console-key-tools = The tools
console-key-help = Ask for help
console-key-transfer = Pass on to a colleague
console-key-close = Close the chat
console-key-cover = Cover the chats, or show them again
console-key-shortcuts = This list
console-key-change = { $action }: { $key }. Change the key
console-key-press = Press a key …
console-key-none = none

## Languages that go by another name than the one in the browser

console-language-ckb = Sorani
console-language-prs = Dari
console-language-kmr = Kurmanji
console-language-ps = Pashto
console-language-sv-x-lattlast = Easy Swedish
