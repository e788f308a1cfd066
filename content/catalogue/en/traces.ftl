# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## What the page cannot hide

traces-intro = The page itself keeps nothing on the phone. But some things it cannot hide.
traces-history-title = The browser's history
traces-history-1 = The browser may remember this address. If you go by the Leave button, it is not shown in the history of Chrome. Firefox shows it all the same. We saw this when we tested on a computer. Other browsers we have not tested.
traces-history-2 = The address also stays in the browser's own files, however you leave. Somebody with skill can find it. In a private tab in Chrome we did not find it.
traces-spy-title = Apps that spy
traces-spy-1 = Spy apps and parental control can show others what you see and write. The page cannot stop that, and neither can a private tab.
traces-spy-2 = Do you think somebody follows your phone? Then rather use another phone, or a computer at a library. Do not remove such an app without advice, because it may be noticed.
traces-keyboard-title = The keyboard
traces-keyboard = The keyboard may learn words that you write and suggest them later. Tap the buttons here instead when you can.
traces-net-title = The network
traces-net = Whoever runs the network, at home or at school, can see this address and when you were here. The words cannot be read there.
traces-bill-title = The bill
traces-bill = The bill mostly shows how much data you used, but not which pages. If you call, the call is in the phone's list. Some numbers show on the bill. It is said beside each number.
traces-kept-title = What we keep
traces-kept = The chat is not kept. A letter and the answer to it stay with us for 30 days, locked. If you agree on a time with someone, what you agreed on stays for 14 days. Then it is deleted. None of it is in the phone.

## A private tab

private-title = Open a private tab
private-why = A private tab is made not to keep the address in the history. Close it when you are done, or the page stays there.
private-here = You seem to have { $browser }. Do this:
private-unknown = We do not know which browser you have. Look in the list.
private-local = The page guesses here on the phone. The guess is not sent.
private-others = Other browsers
private-off = Is the choice not there? Then somebody may have switched it off. It can be a sign that the phone is controlled.
forget-title = Remove one line from the history
forget-careful = Only remove the line about this page. An empty history is noticed and may raise questions. If the phone has an account, other phones and computers may show the history.
steps-reviewed = We read through the steps on { $date }, but have not tried them on every phone. They may have changed.

## Browsers

browser-chrome_android = Chrome on Android
browser-chrome_iphone = Chrome on iPhone
browser-samsung = Samsung Internet
browser-firefox_android = Firefox on Android
browser-safari = Safari on iPhone or iPad
browser-chrome_computer = Chrome on a computer
browser-edge_computer = Edge on a computer
browser-firefox_computer = Firefox on a computer

## Steps

step-dots = Tap the three dots.
step-lines = Tap the three lines.
step-tabs = Tap the button that shows all tabs.
step-incognito_tab = Choose “New Incognito tab”.
step-incognito_window = Choose “New Incognito window”.
step-inprivate = Choose “New InPrivate window”.
step-private_window = Choose “New private window”.
step-mask = Tap the mask, or the word Private.
step-secret = Turn on Secret mode.
step-private_group = Choose Private. Do you not see it? Swipe sideways, or open the list of tab groups.
step-plus = Tap plus for a new tab.
step-type = Type this address yourself in the new tab.
step-close = Close the tab when you are done.
step-history = Choose “History”.
step-book = Open the bookmarks, the picture of a book. On a new phone they may be behind three dots.
step-clock = Tap the clock.
step-cross = Tap the cross or the bin beside the line.
step-row = Tap the dots beside the line and choose to remove it.
step-edit = Tap “Edit”, mark the line and choose to delete it.
step-hold = Hold your finger on the line and choose to delete it.
step-swipe = Swipe the line sideways and choose to delete it.
step-right_click = Right-click the line and choose to delete the page.
