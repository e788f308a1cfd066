# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The centre: hours, who is on duty, decisions, facts, co-operation, what is held. Every key begins with console-.

## The place and its sections

console-place-centre = The centre
console-sections = Parts of the centre
console-section-now = Now
console-section-roster = On duty
console-section-hours = Opening hours
console-section-decisions = Decisions
console-section-facts = Facts
console-section-cooperation = Co-operation
console-section-holdings = What we hold
console-save = Save
console-remove = Remove
console-read-again = Get what holds now
console-form-changed = Not saved yet.
console-form-saving = Saving …
console-form-saved = Saved.

## Now

console-now-no-hours = No opening hours are registered. Phones then take the centre to be open.
console-now-always = Open day and night.
console-now-open = Open until { $until }.
console-now-open-long = Open.
console-now-closed = Closed. Opens { $from }.
console-now-closed-long = Closed. No opening is planned.
console-now-on-call = On call when nobody answers:
console-now-language = Language
console-now-state = Now
console-now-read = Somebody on duty reads it
console-now-unread = Nobody on duty reads it at this moment
console-now-language-from = Next time { $from }
console-now-language-never = No time planned
console-missing-title = Nobody can go on duty yet. The administrator needs to register:
console-missing-board_decision = the board's decision to offer the service, with number and date
console-missing-legal_basis = the legal basis, confirmed
console-missing-documentation_decision = the decision on documentation, with number and date
console-missing-responsible_person = who is responsible
console-missing-note_retention = how long working notes may be kept
console-missing-other = { $code }

## Who is on duty

console-roster-hint = This is how it is right now. Nobody can see who was on duty before, because that is not kept.
console-roster-name = Name
console-roster-state = State
console-roster-languages = Languages
console-roster-limit = Chats at once
console-roster-limit-of = Chats at once for { $name }
console-roster-lead = leads the shift
console-roster-on = On duty
console-roster-break = On a break
console-roster-off = Not on duty
console-break = Break
console-break-on = You are on a break. Your chats go on; you take no new ones.
console-taken-on_break = You are on a break. End it to take the next.

## Hours

console-hours-always = Open day and night, every day
console-hours-hint = Write times as 9, 9.30 or 09:30. A closing time earlier than the opening is of the next day: 20:00–02:00. No chat is cut off when the time is over, but no new places in line are given.
console-hours-closed = closed
console-hours-opens = Opens
console-hours-closes = Closes
console-hours-add = Add a time
console-hours-remove = Remove { $opens }–{ $closes }
console-hours-like-monday = Same times Tuesday to Friday as Monday
console-hours-preview = The next two weeks
console-hours-day = Day
console-hours-open = Open
console-hours-wrong = { $number ->
    [one] One thing must be put right before it can be saved.
   *[other] { $number } things must be put right before it can be saved.
}
console-hours-languages = Languages with their own times
console-hours-languages-hint = A language without times of its own holds all the time the centre is open. One that has them holds only then, and only while the centre is open. Which languages are offered stands under Facts.
console-hours-languages-add = Own times for { $language }
console-hours-languages-remove = No own times for { $language }
console-red-days = Public holidays
console-red-closed = Closed
console-red-as_sunday = As on a Sunday
console-red-as_usual = As usual
console-eves-title = Eves that count as public holidays
console-eve-twelfth_night_eve = Twelfth Night
console-eve-maundy_thursday = Maundy Thursday
console-eve-easter_eve = Easter Eve
console-eve-walpurgis_eve = Walpurgis Eve
console-eve-pentecost_eve = Whitsun Eve
console-eve-midsummer_eve = Midsummer Eve
console-eve-all_saints_eve = Eve of All Saints
console-eve-christmas_eve = Christmas Eve
console-eve-new_years_eve = New Year's Eve
console-eve-other = { $code }
console-why-red_day = Public holiday
console-why-eve = Eve
console-why-exception = Exception
console-why-other = { $code }
console-exceptions-title = Exceptions
console-exceptions-hint = An exception goes before everything else on that day. Without times the centre is closed.
console-exceptions-add = Add a day
console-exceptions-date = Date
console-exceptions-times = Times
console-exceptions-note = Note to staff

## What is wrong with a form

console-finding-not_a_time = Write a time of day, for example 09:00.
console-finding-no_length = Start and end are the same. Write 00:00–24:00 for the whole day.
console-finding-overlap = This time runs into another one.
console-finding-too_many_times = Six times a day at most.
console-finding-not_a_date = Choose a date.
console-finding-date_twice = This date is there twice.
console-finding-too_long = Too long.
console-finding-other = This cannot be saved. ({ $code })
console-trouble-not_a_time = A time of day is written wrong.
console-trouble-no_length = A time begins and ends at once.
console-trouble-overlap = Two times run into each other.
console-trouble-not_a_date = A date is missing or wrong.
console-trouble-date_twice = A date is there twice.
console-trouble-changed_meanwhile = Somebody else saved while you were writing. Nothing of yours is saved. Get what holds now and enter your change again.
console-trouble-decision_taken_back = A decision that is registered can be changed, not taken away. Without it the centre may receive nobody.
console-trouble-centre_not_ready = The centre may not receive anybody yet, because not all decisions are registered. Under The centre it says what is missing.
console-trouble-not_on_duty = You are not on duty.
console-trouble-bad_name = A name is missing or too long.
console-trouble-bad_number = Write the on-call number with its area code, or with a plus and the country.
console-trouble-unknown_language = A language is there twice or is unknown.
console-trouble-bad_fingerprint = A fingerprint has eight groups of four characters, 0–9 and a–f.
console-trouble-no_agreement = Write what the agreement is called. Without it no other centre is listed.
console-trouble-bad_days = Working notes may be kept 1 to 90 days.
console-trouble-bad_link = A link must be a safe address, which begins with https.

## Facts

console-fixed-heading = In the signed page
console-fixed-name = Name
console-fixed-region = County
console-fixed-none = Not given
console-fixed-title = Title
console-fixed-exit_url = Leaving the page leads to
console-fixed-fingerprint = Fingerprint of the root
console-fixed-hint = The title stands in the browser's tab and history, so it must say nothing. The young person sees the county beside the counsellor's name. All this is part of the signed page. A change takes effect with the next release. Whoever runs the system enters:
console-facts-municipalities = Catchment area
console-facts-municipalities-hint = One municipality a line. Who lives elsewhere is not refused help.
console-facts-languages = Languages offered
console-facts-on-call = On-call number
console-facts-on-call-hint = Shown to the young person when nobody answers. Leave it empty if there is none.
console-partners-title = Other centres we work with
console-partners-hint = Another centre is listed only when there is an agreement with a name and a date. Compare the fingerprint with somebody there whom you know.
console-partners-add = Add a centre
console-partners-new = New centre
console-partners-name = Name
console-partners-fingerprint = Fingerprint of its root
console-partners-agreement = Name or number of the agreement
console-partners-agreed = Date of the agreement
console-partners-languages = Speaks:

## Decisions

console-decisions-intro = Before the centre receives anybody, this must be decided. Without it nobody can go on duty.
console-decisions-demo = DEMO: these decisions are made up and mean nothing.
console-decisions-board = The board's decision on the service
console-decisions-board-hint = That the service is offered without individual assessment of needs, and on which conditions.
console-decisions-documentation = Decision on documentation
console-decisions-documentation-hint = That details which can reveal somebody's identity are not recorded in this service.
console-decisions-number = Diary number or paragraph
console-decisions-date = Date
console-decisions-legal = Legal basis
console-decisions-legal-hint = The proposal is to be read and confirmed by whoever is responsible, best with a lawyer.
console-decisions-legal-proposal = Social Services Act (SoL { $law }) chapter 11 section 5: service without individual assessment of needs
console-decisions-legal-propose = Fill in the proposal
console-decisions-responsible = Responsible person, name and position
console-decisions-note-days = Working notes are purged after so many days
console-decisions-note-days-hint = 1 to 90, usually 30. It holds for notes that you keep outside Viska. Viska keeps none.

## Co-operation

console-cooperation-intro = Ten guidelines of co-operation. Each has a document, a date and somebody responsible.
console-cooperation-settled = { $done } of { $all } are in place.
console-cooperation-link = Link to the document
console-cooperation-date = Date
console-cooperation-responsible = Responsible
console-guideline-agreements = Agreements: management, steering group, working group
console-guideline-common_goal = Common goal: the child's best interest through the whole process
console-guideline-target_group = Target group
console-guideline-catchment = Catchment area
console-guideline-economy = Economy and how the cost is shared
console-guideline-report_routines = Routines for reports to social services and police
console-guideline-coordinator = Co-ordinator
console-guideline-single_cases = Co-operation in single cases
console-guideline-competence = Assured competence
console-guideline-follow_up = Documentation, follow-up and evaluation
console-guideline-other = { $code }

## What is held

console-holds-intro = This is on the centre's servers, { $at }. The numbers were counted by the server just now. The page answers a request to know what there is, and can be printed.
console-holds-never = What there is not
console-never-chats = No chats. What is written is sealed all the way and is only on the two screens while the chat lasts. The server has never been able to read it, and it is deleted when the chat ends, at the latest after 20 minutes of silence.
console-never-who = No accounts, names, numbers or identities of young people. The server does not know who wrote.
console-never-traces = No network addresses, nothing about phones, and no log of visits.
console-never-queue = Nothing of language or level in the queue. The cards there are sealed and open only for counsellors on duty.
console-never-notes = No working notes about young people that the server could read. What a counsellor notes on the page is only there and goes with the chat.
console-never-times = Nothing of when a member of staff was on duty.
console-holds-database = In the database
console-holds-what = What, and for how long
console-holds-count = Number
console-holds-letters = In the letters' own database
console-holds-letters-hint = Letters are sealed. The server cannot read them. The centre's counsellors can open them, and answers open for whoever has the words and knows the reply to the question. Everything is gone after 30 days and is in no backup.
console-holds-letters-away = The letters' database could not be reached just now, so it could not be counted.
console-holds-letters-boxes = Mailboxes, without who. Until the last thing in them is gone.
console-holds-letters-letters = Letters of young people. 30 days.
console-holds-letters-waiting = Letters of young people that wait for an answer.
console-holds-letters-answers = Answers that have not expired. 30 days, or until the young person deletes them.
console-holds-letters-other = Technical data ({ $code }).
console-holds-store = In the memory of running chats
console-holds-store-hint = Only in working memory, never written to disk. Most of it is gone after 20 minutes. It cannot be read.
console-holds-store-away = The memory could not be reached just now, so it could not be counted.
console-holds-files = Files
console-holds-files-hint = Keys, the centre's facts and the database. Nothing of chats.
console-holds-notes = Working notes
console-holds-notes-text = Viska keeps none. For what staff note elsewhere the board has decided { $days } days.
console-print = Print
console-holds-table-accounts = Accounts of staff: name, role, languages. Kept also when the account is shut.
console-holds-table-agreed_returns = Agreements to come back: a time, two pictures and what the young person allowed, sealed to the counsellors. 14 days.
console-holds-table-audit = Who changed accounts, keys and settings, and when. No content. Kept as a chain.
console-holds-table-audit_head = The last link of the chain.
console-holds-table-centre_papers = What stands on these pages: hours, decisions, facts. The latest that was saved.
console-holds-table-certificates = Certificates of staff's keys. Kept also after they have ended.
console-holds-table-comparisons = Which keys were compared in person, and by whom.
console-holds-table-counted_letters = Up to which letter the statistics have counted. Only a running number.
console-holds-table-counters = How chats ended and what they were about, as numbers a day. At least five at once, so that no number is a single chat.
console-holds-table-directory = The list of live keys. Only the latest.
console-holds-table-hand_figures = Numbers that staff entered themselves, of trainings for example.
console-holds-table-handover_copies = Notes between shifts, sealed to those who are to read them. 24 hours.
console-holds-table-handover_notes = Which notes between shifts there are, and when they were written. 24 hours.
console-holds-table-invitations = Invitations of new staff. Until they are used or end.
console-holds-table-letter_prekeys = Keys that letters are sealed to. The secret half is shut with the counsellor's own key. Until 40 days after the key was replaced or ended.
console-holds-table-load_limits = How many chats a member of staff takes at once, if it is not two.
console-holds-table-note_keys = Keys that notes between shifts are sealed to, the public half.
console-holds-table-passkeys = Passkeys of staff, the public half.
console-holds-table-pending_counts = Fewer than five closings that wait for more, sealed. Until they are five.
console-holds-table-recovery_codes = Recovery codes of staff, which cannot be read out.
console-holds-table-return_wraps = Who can open which agreement to come back. 14 days.
console-holds-table-sessions = Which members of staff are signed in now. 12 hours at most.
console-holds-table-other = The table { $code }.
console-holds-key-m = Running chats: numbers, which seats they have, times. 20 minutes.
console-holds-key-i = Sealed messages not fetched yet. Until they are fetched, 20 minutes at most.
console-holds-key-d = Desks: the program's and those of counsellors on duty. Until the shift ends.
console-holds-key-ds = Lists of the desks.
console-holds-key-duty = The duty key, sealed to each counsellor. Until the last one goes off duty.
console-holds-key-waiting = Which chats wait, and since when.
console-holds-key-due = When the server must look at a chat next.
console-holds-key-w = The server's own processes. Seconds.
console-holds-key-feedback = Answers to three questions after the chat, without who or which chat. Until the console has counted them.
console-holds-key-life = A random name of the memory itself.
console-holds-key-t = Spent admissions of desks. Minutes.
console-holds-key-r = How many chats began in this second.
console-holds-key-k = Spent puzzles, a protection against floods. Minutes.
console-holds-key-b = How great the load is.
console-holds-key-directory = The list of live keys, a day old at most.
console-holds-key-hours = The hours that phones see. Ten minutes.
console-holds-key-letters = Which counsellors' keys letters are sealed to now. A day old at most.
console-holds-key-other = Technical data ({ $code }).
