# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## Places

console-places = Places
console-place-desk = The desk
console-place-people = People
console-place-own = My account
console-place-unreached = The page could not be fetched. Check the network.
console-try-again = Try again
