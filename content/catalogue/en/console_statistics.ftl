# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Closing, statistics, and care for whoever listens. Every key begins with console-.

console-place-statistics = Statistics

## Closing: more than the outcome. Every answer is voluntary.

console-closing-now-test_or_prank = Test or prank: end at once
console-closing-now-abusive = Abuse: end at once
console-outcome-abusive = Abuse
console-outcome-abusive-more = Somebody who threatens, insults or looks for another person. Warn calmly first.
console-closing-voluntary = Everything from here on is voluntary. One tap each; tap again to take it away. Language and level are filled in already.
console-closing-why-no-talk = At levels 3 and 4 it is not enough that you have talked, since no worry may stay here. Was the level wrong from the start? Change it under Level.
console-trouble-outcome_needed = The chat could not be ended that way. At levels 3 and 4 one of these outcomes is needed.
console-table-outcome = Outcome
console-table-reason = Why reporting was not possible
console-table-kind = Kind of contact
console-table-violence = Forms of violence
console-table-topic = Topics
console-table-age = Age
console-table-role = Who wrote
console-table-gender = Gender (if they said)
console-table-region = Area (if they said)
console-table-travel = Journey or wedding near
console-table-level = Level at the start
console-table-level_end = Level at the end
console-table-language = Language
console-table-rights = Knows more about their rights
console-table-where = Knows where to turn
console-table-listened = Felt listened to
console-closing-reason-withheld = Wanted to stay anonymous
console-closing-reason-not_enough = What was said was not enough to know who
console-closing-reason-afraid = Afraid of what happens after a report
console-closing-reason-left = Left before it could be asked
console-closing-kind-talk = Conversation
console-closing-kind-information = Information
console-closing-kind-sluss = Warm hand-off
console-closing-kind-practical = Practical support
console-closing-kind-professional = Consultation, professional
console-closing-kind-test_or_prank = Test or prank
console-closing-violence-phys = Physical
console-closing-violence-psych = Psychological
console-closing-violence-social = Social
console-closing-violence-sex = Sexual
console-closing-violence-latent = Latent
console-closing-violence-neglect = Neglect
console-closing-violence-material = Material
console-closing-violence-digital = Digital
console-closing-violence-econ = Economic
console-closing-violence-trans = Transnational
console-closing-topic-everyday = Limits in everyday life
console-closing-topic-marriage = Marriage
console-closing-topic-body = Body and genital mutilation
console-closing-topic-abroad = Journeys and abroad
console-closing-topic-digital = Phone and surveillance
console-closing-topic-lgbtqi = LGBTQI
console-closing-topic-disability = Disability
console-closing-topic-asylum = Asylum
console-closing-topic-leaving = Leaving home
console-closing-topic-law = Law and reporting
console-closing-topic-health = Health and thoughts of suicide
console-closing-topic-friend = Worried about someone else
console-closing-age-under-12 = Under 12
console-closing-age-12-14 = 12–14
console-closing-age-15-17 = 15–17
console-closing-age-18-25 = 18–25
console-closing-age-26-up = 26 or older
console-closing-age-unknown = Not known
console-closing-role-exposed = Exposed themselves
console-closing-role-friend = Friend
console-closing-role-sibling = Sibling
console-closing-role-professional = Professional
console-closing-gender-girl = Girl, woman
console-closing-gender-boy = Boy, man
console-closing-gender-non_binary = Non-binary
console-closing-gender-trans = Trans
console-closing-region-here = In our county
console-closing-region-elsewhere = In another county
console-closing-region-abroad = Abroad
console-closing-travel-yes = Yes
console-closing-travel-no = No
console-closing-level-1 = Level 1
console-closing-level-2 = Level 2
console-closing-level-3 = Level 3
console-closing-level-4 = Level 4
console-closing-level_end-1 = Level 1
console-closing-level_end-2 = Level 2
console-closing-level_end-3 = Level 3
console-closing-level_end-4 = Level 4
console-closing-language-other = Another language
console-closing-language-unknown = Language not known
console-closing-rights-yes = Yes
console-closing-rights-partly = Partly
console-closing-rights-no = No
console-closing-where-yes = Yes
console-closing-where-partly = Partly
console-closing-where-no = No
console-closing-listened-yes = Yes
console-closing-listened-partly = Partly
console-closing-listened-no = No

## Statistics

console-statistics-title = Statistics
console-statistics-in-fives = The figures are shown in steps of five. What is fewer than five waits and is shown when it has become five, so nothing is lost and nobody can be worked out. A figure can therefore be up to four too high or too low in a single period.
console-statistics-few = fewer than 5
console-statistics-few-of-all = Fewer than five of each answer: { $tables }.
console-statistics-closings = Chats ended
console-statistics-running = The period is still running.
console-statistics-letters-received = Letters received
console-statistics-letters-answered = Letters answered
console-statistics-nothing = There is nothing to show for this period yet. Chats are counted in groups of at least five.
console-statistics-kind = Period
console-statistics-kind-week = Week
console-statistics-kind-month = Month
console-statistics-kind-quarter = Quarter
console-statistics-kind-year = Year
console-statistics-which = Which one
console-statistics-fetching = Fetching the figures …
console-statistics-export = Take out
console-statistics-export-xlsx = Spreadsheet (XLSX)
console-statistics-export-csv = Text (CSV)
console-statistics-export-said = That the figures were taken out is written in the log, with your username.
console-statistics-course = Chats ended up to this period
console-statistics-name-week = Week { $number }, { $year }
console-statistics-name-quarter = Quarter { $number }, { $year }
console-statistics-name-year = { $year }
console-statistics-figure = Indicator
console-statistics-figures = Enter a figure
console-statistics-value = Answer
console-statistics-number = Number
console-statistics-many = Several answers can be given in one chat.
console-statistics-crossed = { $first } and { $second }
console-statistics-indicators = Indicators
console-statistics-indicators-note = A proposal, not national indicators. Shares are shown from twenty answers on.
console-statistics-see-table = See the table { $table }
console-statistics-share = { $percent } %
console-statistics-too-few = too few answers
console-statistics-by-hand = Entered by hand
console-statistics-day = Day
console-statistics-enter = Enter
console-statistics-entered = Entered.
console-indicator-p1 = Contacts by age
console-indicator-p2 = Contacts by area
console-indicator-p3 = Share who know more about their rights
console-indicator-p4 = Share who know where to turn
console-indicator-p5 = Share who felt listened to
console-indicator-p6 = Share of worries that led to a report, a hand-off or an emergency call
console-indicator-p7 = Consultations to professionals
console-indicator-p8 = Satisfied with the consultation
console-indicator-p9 = More confident in asking and handling
console-indicator-p10 = Trainings
console-indicator-p11 = Managers and politicians reached
console-indicator-p12 = Joint meetings in single cases
console-indicator-p13 = Joint routines in force
console-indicator-p14 = Civil-society organisations taking part
console-indicator-p15 = Gaps and lessons fed back

## Care for whoever listens

console-care-title = That was a heavy chat.
console-care-text = You did something that matters. Do you want ten minutes? During the pause you get no new chats.
console-care-pause = Take a 10 minute pause
console-care-talk = I want to talk it through
console-care-no-thanks = No, thank you
console-care-resting = You are having a pause. { $minutes ->
    [one] One minute left.
   *[other] { $minutes } minutes left.
}
console-care-resting-done = The pause is over when you are ready.
console-care-back = I am back
console-care-asked = The shift lead knows that you want to talk.
console-care-not-asked = No shift lead could be reached from here. Call or go to somebody you trust; do not wait.
console-care-not-paused = The pause could not be announced. Take it all the same, and go off duty if you need to.
console-care-goodbye = Thank you for today. You were somebody to talk to for those who needed it. Leave the rest here, and take care of yourself.
console-care-goodbye-close = Close
