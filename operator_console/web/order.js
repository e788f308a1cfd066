// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who is next: the level first, then the languages she reads, then who has waited longest. */

/** @typedef {import('core/desk.js').Card} Card */

/** The relay takes this many at most in one `take`. */
export const MOST = 20;

/** @param {readonly Card[]} cards @param {readonly string[]} languages that she reads @returns {Card[]} best first */
export function inOrder(cards, languages) {
  const unread = (/** @type {Card} */ card) => Number(!reads(languages, card.lang));
  return [...cards].sort((a, b) => b.risk - a.risk || unread(a) - unread(b) || a.since - b.since);
}

/** @param {readonly Card[]} cards @param {readonly string[]} languages @returns {string[]} mailboxes to take, best first */
export const bestOf = (cards, languages) => inOrder(cards, languages).slice(0, MOST).map((card) => card.mailbox);

/** True also for a variant of a language, as easy Swedish is of Swedish. @param {readonly string[]} languages @param {string} lang */
export const reads = (languages, lang) => languages.includes(lang) || languages.includes(lang.split('-')[0]);
