# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Sign-in, people, keys and places of the console. Every key begins with console-.

## Places

console-places = Platser
console-place-desk = Skrivbordet
console-place-people = Medarbetare
console-place-own = Mitt konto
console-place-unreached = Sidan kunde inte hämtas. Kontrollera nätet.
console-try-again = Försök igen
