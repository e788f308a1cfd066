// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the page makes of letters that were opened: threads, what state each is in, and their order (docs/protocol.md 14). */

/**
 * @typedef {import('core/letters.js').VisitorLetter} Hers
 * @typedef {import('core/staff_letters.js').StaffLetter} Ours
 * @typedef {{id: string, from: 'visitor' | 'staff', made: number, waiting: boolean, wrapped: readonly string[], content: Hers | Ours | null}} Letter
 *   `wrapped`: the letter prekeys that can open it; `content` is null when it cannot be opened here
 * @typedef {{id: string, made: number, tries: number}} Answer that she can still fetch; `tries`: wrong replies so far
 * @typedef {{box: string, closed: boolean, expires: number, letters: readonly Letter[], answers: readonly Answer[]}} Thread times: seconds since 1970
 * @typedef {'waiting' | 'answered' | 'closed'} State
 */

export const DAY_S = 86_400;
const HOUR_S = 3600;
const LIFE_S = 30 * DAY_S;
const ORDER = {waiting: 0, answered: 1, closed: 2};

/** @param {Thread} thread @returns {Hers[]} her letters that could be opened, oldest first */
export const hers = ({letters}) => letters.flatMap(({content}) => (content?.from === 'visitor' ? [content] : []));

/** @param {Thread} thread @returns {Ours[]} */
export const ours = ({letters}) => letters.flatMap(({content}) => (content?.from === 'counsellor' ? [content] : []));

/** @param {Thread} thread */
export const shutIn = ({letters}) => letters.filter(({content}) => !content).length;

/** Her newest letter says what she reads now. @param {Thread} thread */
export const languageOf = (thread) => hers(thread).at(-1)?.lang ?? '';

/** @param {Thread} thread @returns {State} */
export function stateOf(thread) {
  if (thread.closed) return 'closed';
  return thread.letters.some(({waiting}) => waiting) ? 'waiting' : 'answered';
}

/** Since when it is as it is: the first letter that waits, else the newest of all. @param {Thread} thread */
export const sinceOf = (thread) => (thread.letters.find(({waiting}) => waiting) ?? thread.letters.at(-1))?.made ?? 0;

/** Those who wait first, oldest first; then what was answered, newest first. @param {readonly Thread[]} threads @returns {Thread[]} */
export function inOrder(threads) {
  const age = (/** @type {Thread} */ thread) => (stateOf(thread) === 'waiting' ? sinceOf(thread) : -sinceOf(thread));
  return [...threads].sort((a, b) => ORDER[stateOf(a)] - ORDER[stateOf(b)] || age(a) - age(b));
}

/** @param {readonly Thread[]} threads @returns {string[]} those there are, in order */
export const languagesIn = (threads) => [...new Set(threads.map(languageOf).filter(Boolean))].sort();

/** The key that answers are sealed to, or why there is none: letters of one box that carry two were not all written by her. @param {Thread} thread */
export function replyKeyOf(thread) {
  const keys = new Set(hers(thread).map(({reply}) => reply));
  if (thread.closed) return {trouble: 'letter_closed'};
  if (!keys.size) return {trouble: 'letter_shut'};
  return keys.size > 1 ? {trouble: 'letter_two_keys'} : {key: [...keys][0]};
}

/** The check question that she gave herself, the newest. @param {Thread} thread */
export const checkOf = (thread) => hers(thread).flatMap(({check}) => check ?? []).at(-1) ?? null;

/** She may be handed on only if her newest letter says so. @param {Thread} thread */
export const partnerAllowed = (thread) => hers(thread).at(-1)?.allow.partner === true;

/** Our answer that `live` proves she has read, or null. @param {Thread} thread @param {string | null} live */
export const readAnswer = (thread, live) => (live ? ours(thread).find((one) => one.live === live) ?? null : null);

/** The thread after our answer, before the server is asked again: nothing waits, and it lives on. @param {Thread} thread @param {Letter} letter ours @returns {Thread} */
export const answeredBy = (thread, letter) => ({
  ...settled(thread), letters: [...settled(thread).letters, letter], expires: Math.max(thread.expires, letter.made + LIFE_S),
});

/** The thread of which nothing waits any more. @param {Thread} thread @returns {Thread} */
export const settled = (thread) => ({...thread, letters: thread.letters.map((one) => ({...one, waiting: false}))});

/** Hours below a day, else days, both rounded down. @param {number} since seconds @param {number} now @returns {{unit: 'hours' | 'days', number: number}} */
export function ageOf(since, now) {
  const passed = Math.max(0, now - since);
  return passed < DAY_S ? {unit: 'hours', number: Math.floor(passed / HOUR_S)} : {unit: 'days', number: Math.floor(passed / DAY_S)};
}
