# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## Places

console-places = Places
console-place-desk = The desk
console-place-people = People
console-place-own = My account
console-place-unreached = The page could not be fetched. Check the network.
console-try-again = Try again

## Roles

console-role = Role
console-role-counsellor = Counsellor
console-role-shift_lead = Shift lead
console-role-editor = Editor
console-role-publisher = Publisher
console-role-administrator = Administrator of the centre
console-role-system_administrator = System administrator

## Signing in

console-or = or
console-sign-in-by-passkey = Sign in with a passkey
console-unlock-by-passkey = Unlock with a passkey
console-step-passkey = Follow what your phone or computer shows …
console-use-recovery-code = I have a recovery code instead
console-recovery-code = Recovery code
console-recovery-code-hint = One of the ten that you kept. It works once, together with the password.
console-recovery-code-form = As in 3-abcde-fghij-kmnpq
console-locked-on-duty = You are on duty behind the lock, and it is heard when somebody waits. Write the password to go on.

## An invitation

console-invited-title = Welcome, { $name }
console-invited-as = Your username is { $username }. Your role:
console-invited-password = Choose a password
console-invited-password-hint = At least { $number } characters, best four or five words that do not belong together. Use it nowhere else. Nobody can find it again for you.
console-password-again = The same password again
console-password-short = The password needs at least { $number } characters.
console-password-name = The password may not contain the username.
console-password-differ = The two passwords differ. Write them again.
console-invited-code-app = Connect an app for one-time codes
console-invited-make = Make the account
console-code-app-hint = Open the app on your phone, add an account and type this in. Then write the code that the app shows.
console-code-app-open = Open in the app on this device
console-codes-kept = I have kept them
console-recovery-codes-once = These are shown only now. Write them down or print them.
console-recovery-codes-where = Keep them in another place than the phone and the password.

## My account

console-your-password = Your password
console-rename = Rename
console-go-on = Go on
console-copy = Copy
console-passkeys = Passkeys
console-passkeys-why = A passkey is in your phone, computer or security key. With it you sign in without password and code, and nobody can trick it out of you on a false page. Password and code go on working, so it is never the only way in.
console-passkeys-none = You have no passkey yet.
console-passkeys-not-here = This browser knows no passkeys.
console-passkey-add = Add a passkey
console-passkey-make = Make the passkey
console-passkey-name = Name of the passkey
console-passkey-name-hint = So that you know it again, like The work phone. Only you see the name.
console-passkey-made = Made { $day }.
console-passkey-used = Last used { $day }.
console-passkey-opens = It also opens your key to the chats.
console-passkey-opens-not = It signs you in. Your key to the chats you open with the password.
console-passkey-rename-of = Rename { $name }
console-passkey-remove-of = Remove { $name }
console-passkey-remove-sure = It will not sign you in any more. Remove it in the phone or computer too.
console-recovery-codes = Recovery codes
console-recovery-codes-why = A recovery code stands in for the one-time code once, if the phone is gone. The password is needed all the same.
console-recovery-codes-left = { $number ->
    [0] You have no recovery codes left. Make new ones.
    [one] You have one recovery code left. Make new ones.
   *[other] You have { $number } recovery codes left.
}
console-recovery-codes-make = Make ten new ones
console-recovery-codes-void = The old ones stop working.
console-code-app = App for one-time codes
console-code-app-why = A new phone? Connect its app here. The old one stops working when you have written a code from the new one.
console-code-app-new = Connect a new app
console-code-app-first-code = Code from the new app
console-code-app-done = Done. Only the new app's codes work now.
console-sessions = Signed in
console-sessions-why = Where you are signed in now. The name is random: which browser it is, is not kept. If you do not know one of them: sign out everywhere, change the code app and tell the administrator.
console-session-this = this one
console-session-since = Since { $when }.
console-session-seen = Last { $when }.
console-session-end = Sign out
console-session-end-of = Sign out { $name }
console-sessions-end = Sign out everywhere but here
console-own-key = My key
console-own-key-why = The fingerprint of your key. It is the same on every computer where you sign in.

## People

console-people-here = Those who work here
console-working-name = Working name, which the young person sees
console-languages-field = Languages, as in sv, en, ar
console-person-no_key = Has made no key yet. It is made at the first sign-in.
console-person-to_compare = Waits for you to meet and compare the fingerprint.
console-person-to_sign = Compared. Ready to be signed by whoever has the root key.
console-person-certified = The key is valid.
console-person-no_desk = Has no key to chats; the role needs none.
console-person-disabled = Shut.
console-person-until = Until { $day }.
console-person-compared = Compared in person by { $who } on { $day }.
console-person-ways = { $passkeys ->
    [0] No passkey.
    [one] One passkey.
   *[other] { $passkeys } passkeys.
}
console-person-sessions = { $sessions ->
    [0] Not signed in.
    [one] Signed in in one place.
   *[other] Signed in in { $sessions } places.
}
console-person-sign-with = Whoever has the root key signs with
console-person-sign-why = It cannot be done from here: the root key is not on the server, and should not be. Whoever signs compares the fingerprint once more.
console-person-change = Change
console-person-change-hint = With a new role the person is signed out. Whoever leaves the desk loses the certificate.
console-person-end-sessions = Sign out everywhere
console-person-invite-again = Invite again
console-person-invite-again-sure = { $name } gets a link and makes a new password, new codes and a new key. What was before stops working only when the link is used. Then the new key has to be compared and signed.
console-person-shut = Shut now
console-person-only-hers = { $number ->
    [one] One letter can be opened by nobody but { $name } and will be lost with this key.
   *[other] { $number } letters can be opened by nobody but { $name } and will be lost with this key.
} If it can wait, have a colleague sign in first, and both open Letters.
console-person-letters-unknown = The letters cannot be reached right now, so it is not known whether some are lost with this key.
console-person-shut-sure = { $name } is signed out everywhere, and the key is taken off the list that phones trust, at once. A chat that is going on may last ten minutes more at most.
console-compare-how = Meet. Let the person read the eight groups aloud from their own screen, and type them here. Do not copy them from a message: that is what comparing protects against.
console-compare-groups = The eight groups
console-compare-form = Eight groups of four characters, 0 to 9 and a to f
console-compare-done = Compared in person
console-invite = Invite
console-invite-how = You get a link that works once, for 72 hours. Hand it over safely, best when you meet. Whoever opens it first can make the account; that is why you compare the fingerprint before anybody can chat.
console-invite-username-form = 2 to 40 of a to z, 0 to 9, dot, hyphen and underscore, a letter first
console-invite-open = Invited by { $who }. The link works until { $when }.
console-invite-withdraw = Withdraw
console-invite-withdraw-of = Withdraw the invitation of { $name }
console-invite-link = The link is shown only now:
console-invite-link-given = I have handed it over

## When something is lost

console-losing = When something is lost
console-losing-how = Take the steps in order. Rather once too often: somebody who is shut out can be invited again.
console-lost-passkey = A passkey is gone
console-lost-passkey-1 = Sign in with password and one-time code, and remove the passkey under My account.
console-lost-passkey-2 = Could somebody else have it and unlock it? Do as for a suspected theft.
console-lost-phone = The phone with the one-time codes is gone
console-lost-phone-1 = Sign in with a passkey, or with the password and a recovery code.
console-lost-phone-2 = Connect a new app and make new recovery codes under My account. Sign out everywhere but here.
console-lost-phone-3 = Neither passkey nor recovery code: invite again. The key is then changed too.
console-lost-password = The password is forgotten
console-lost-password-1 = With a passkey that opens the key to the chats, the person can work on with it for now.
console-lost-password-2 = Otherwise the key is lost, for only the password opened it. Nothing of what was written before is lost: none of it is kept.
console-lost-password-3 = Invite again. The person makes a new password and a new key.
console-lost-password-4 = Meet, compare the fingerprint, and let whoever has the root key sign.
console-lost-leaving = Somebody leaves
console-lost-leaving-1 = Shut the account the same day, when the last chat is closed.
console-lost-leaving-2 = Take back computer, phone and security key. Withdraw open invitations.
console-lost-theft = Suspected theft, or somebody else was signed in
console-lost-theft-1 = Press Shut now. The key is taken off the list at once, and the sessions end.
console-lost-theft-2 = Read the log below: what was done from the account, and when?
console-lost-theft-3 = Judge whether it is a personal data breach. If so it is reported to the Swedish Authority for Privacy Protection within 72 hours.
console-lost-theft-4 = Invite again at a computer that you trust. Compare and sign the new key.

## The log

console-log = The log
console-log-what = Who changed something about accounts, keys, sessions and settings. Nothing of chats, and of letters only that somebody dealt with one. Each row is bound to the row before it, so that a change by hand shows.
console-log-whole = The chain is whole: { $number } rows.
console-log-broken = The chain is broken at row { $row }. Somebody has changed the log by hand. Keep a copy of the database and find out who.
console-log-head = Write down the end of the chain now and then, on paper:
console-log-number = Row
console-log-when = When
console-log-who = Who
console-log-did = What
console-log-whom = About
console-log-older = Show older

## What the log says

console-event-account-added = Account added
console-event-account-disabled = Account shut
console-event-account-reset = Account reset
console-event-certificate-revoked = Certificate revoked
console-event-certificate-signed = Certificate signed
console-event-certificate-installed = Certificate installed
console-event-bot-key-made = Key of the program made
console-event-code-secret-renewed = New app for one-time codes
console-event-fingerprint-compared = Fingerprint compared
console-event-identity-key-made = Key made
console-event-invited = Invited
console-event-invited-again = Invited again
console-event-invitation-accepted = Invitation used
console-event-invitation-withdrawn = Invitation withdrawn
console-event-passkey-added = Passkey added
console-event-passkey-refused = Passkey refused
console-event-passkey-removed = Passkey removed
console-event-recovery-codes-made = New recovery codes
console-event-role-changed = Role changed
console-event-languages-changed = Languages changed
console-event-sessions-ended = Sessions ended
console-event-sign-in-refused = Sign-in refused
console-event-signed-in = Signed in
console-event-signed-in-passkey = Signed in by passkey
console-event-signed-in-recovery-code = Signed in by recovery code
console-event-centre-facts-changed = Facts of the centre changed
console-event-centre-hours-changed = Opening hours changed
console-event-centre-decisions-changed = Decisions changed
console-event-letter-answered = Letter answered
console-event-letter-key-made = Key for letters made
console-event-letter-set-aside = Letter marked: needs no answer
console-event-letters-opened-to-colleagues = Letters opened to colleagues
console-event-return-agreed = Time to come back agreed
console-event-return-removed = Agreed time removed

## What went wrong

console-trouble-passkey_cancelled = It was cancelled, or took too long. Try again.
console-trouble-passkey_failed = The passkey could not be used here. Sign in with password and code.
console-trouble-passkey_opens_nothing = You are signed in, but this passkey does not open your key to the chats. Write the password.
console-trouble-unknown_passkey = The passkey belongs to no account here, or the account is shut.
console-trouble-known_passkey = That passkey is there already.
console-trouble-too_many_passkeys = You have ten passkeys. Remove one first.
console-trouble-bad_passkey = The passkey could not be checked. Try again. If it happens again: tell whoever looks after the system.
console-trouble-stale_challenge = It took too long. Try again.
console-trouble-wrong_password = Wrong password.
console-trouble-wrong_code = The code is not right. Wait for the next one. If that is wrong too: see that the phone's clock is set automatically.
console-trouble-no_invitation = The link does not work. It was used or withdrawn, or is older than 72 hours. Ask for a new one.
console-trouble-bad_username = The username: 2 to 40 of a to z, 0 to 9, dot, hyphen and underscore, a letter first.
console-trouble-bad_role = There is no such role.
console-trouble-bad_languages = Languages are written as in sv, en, ar.
console-trouble-username_taken = The username exists already.
console-trouble-unknown_username = The person is not there any more. Load the page again.
console-trouble-yourself = That cannot be done to oneself. Ask a colleague.
console-trouble-not_your_role = Your role may not do that.
console-trouble-no_key = The person has made no key yet.
console-trouble-other_fingerprint = The groups are not the ones that the server has. Do not sign. Read them aloud once more; if they still differ, somebody may have changed the key: shut the account and tell whoever looks after the system.
console-trouble-idle = Nobody touched the page for five minutes, so you were signed out.
