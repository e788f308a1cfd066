// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Who is next, and who may be taken at all. The level first, then the languages she reads, then who has waited longest.
 * A card that names a region goes before others of about the same wait when it is the centre's own; most name none,
 * since a region helps to find out who somebody is.
 */

/** @typedef {import('core/desk.js').Card & {region?: string}} Card */
/** @typedef {'alone' | 'level' | 'language' | 'waited' | 'region'} Reason why the first is first */

/** The relay takes this many at most in one `take`. */
export const MOST = 20;
/** Life in danger now. */
export const DANGER = 4;
/** Chats at once; a person cannot hold more with care. */
export const CAPACITY = 3;
const USUAL_LIMIT = 2;
/** A card of the own region overtakes nobody who has waited longer by more than this. Seconds. */
const ABOUT_S = 300;

/** How many chats she takes by herself, from her account. @param {number | undefined} wanted */
export const limitOf = (wanted) => Math.min(CAPACITY, Math.max(1, wanted ?? USUAL_LIMIT));

/** True also for a variant of a language, as easy Swedish is of Swedish. @param {readonly string[]} languages @param {string} lang */
export const reads = (languages, lang) => languages.includes(lang) || languages.includes(lang.split('-')[0]);

/** @typedef {{languages: readonly string[], region?: string}} Reader what she reads, and the region of her centre */

/** What cards are compared by, the heaviest first; the smaller number goes before. @param {Card} card @param {Reader} reader */
const weights = (card, {languages, region}) => /** @type {const} */ ([
  ['level', -card.risk],
  ['language', Number(!reads(languages, card.lang))],
  ['waited', Math.floor(card.since / ABOUT_S)],
  ['region', Number(Boolean(card.region && region) && card.region !== region)],
  ['waited', card.since],
]);

/** The first thing in which two cards differ. @param {Card} a @param {Card} b @param {Reader} reader @returns {{why: Reason, by: number}} */
function difference(a, b, reader) {
  const other = weights(b, reader);
  for (const [at, [why, weight]] of weights(a, reader).entries()) {
    if (weight !== other[at][1]) return {why, by: weight - other[at][1]};
  }
  return {why: 'waited', by: 0};
}

/** @param {readonly Card[]} cards @param {Reader} reader @returns {Card[]} best first; those who wanted somebody else last */
export const inOrder = (cards, reader) => [...cards].sort((a, b) => Number(a.notForMe) - Number(b.notForMe) || difference(a, b, reader).by);

/** Why the first is before the second. @param {readonly Card[]} ordered @param {Reader} reader @returns {Reason} */
export const reasonOf = ([first, second], reader) => (second ? difference(first, second, reader).why : 'alone');

/** @param {readonly Card[]} cards @param {Reader} reader @returns {string[]} mailboxes to take, best first */
export const bestOf = (cards, reader) => inOrder(cards, reader).slice(0, MOST).map((card) => card.mailbox);

/**
 * Those she may take. At her limit only a life in danger gets through, and nothing above what a person can hold.
 * @param {readonly Card[]} cards @param {number} live chats that go on @param {number} limit @returns {readonly Card[]}
 */
export function takeable(cards, live, limit) {
  if (live >= CAPACITY) return [];
  const mine = cards.filter((card) => !card.notForMe);
  return live >= limit ? mine.filter((card) => card.risk === DANGER) : mine;
}

/**
 * For everybody on duty: how many wait in each language, and since when the first of them.
 * @param {readonly Card[]} cards @returns {{lang: string, number: number, since: number}[]} most first
 */
export function perLanguage(cards) {
  const counts = new Map(/** @type {[string, {lang: string, number: number, since: number}][]} */ ([]));
  for (const {lang, since} of cards) {
    const one = counts.get(lang) ?? {lang, number: 0, since};
    counts.set(lang, {lang, number: one.number + 1, since: Math.min(one.since, since)});
  }
  return [...counts.values()].sort((a, b) => b.number - a.number || a.since - b.since);
}
