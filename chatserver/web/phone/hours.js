// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * When humans answer, and how long it may take: what GET /hours says (docs/protocol.md), put into words that are true.
 * Nothing here is sent. A hostile server could say "closed" when it is not; the numbers to call stand there in every case.
 */

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {{open: boolean, on_duty: boolean, next: number | null}} Reads of one language; next: seconds since 1970 */
/**
 * @typedef {{v: 1, made: number, zone: string, open: boolean, closes: number | null, next: number | null,
 *   languages: Record<string, Reads>, closing_soon_s: number, on_call: string | null, always_open: boolean}} Hours
 * @typedef {{ahead: number, on_duty: number}} Waiting
 */

/** No longer than this does she wait for the hours before she is in line. */
const GIVE_UP_MS = 3_000;
/**
 * A counsellor has two chats at once, of 20 to 60 minutes each, so one of hers comes free every 10 to 30 minutes.
 * Each wait is rounded to 5 minutes away from the middle: an honest range, no promise.
 */
const FREE_EVERY_MIN = {least: 10, most: 30};
const ROUND_MIN = 5;
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** What the centre says of its hours; null when it says nothing or cannot be reached, which counts as open. @returns {Promise<Hours | null>} */
export async function fetchHours() {
  try {
    const answer = await fetch('/hours', {cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(GIVE_UP_MS)});
    const hours = answer.ok ? await answer.json() : null;
    return hours?.v === 1 && typeof hours.open === 'boolean' ? hours : null;
  } catch {
    return null; // nobody is kept out of the line because a small file did not come
  }
}

/** @param {Hours | null} hours */
export function isOpen(hours) {
  return !hours || hours.open || hours.always_open;
}

/** Seconds until it closes; Infinity when that is not known, or never. @param {Hours | null} hours @param {number} now */
export function leftS(hours, now) {
  return !hours || hours.always_open || hours.closes === null ? Infinity : hours.closes - now;
}

/** Whether somebody reads her language. Easy Swedish is read by whoever reads Swedish. @param {Hours} hours @param {string} locale */
export function reads(hours, locale) {
  return hours.languages[locale.split('-x-')[0]] ?? {open: false, on_duty: false, next: null};
}

/** Minutes she may have to wait; null when nobody is there. @param {Waiting | null} waiting */
export function range(waiting) {
  if (!waiting?.on_duty) return null;
  const {ahead, on_duty: staff} = waiting;
  return {
    least: Math.floor(ahead * FREE_EVERY_MIN.least / staff / ROUND_MIN) * ROUND_MIN,
    most: Math.ceil((ahead + 1) * FREE_EVERY_MIN.most / staff / ROUND_MIN) * ROUND_MIN,
  };
}

/** True when even the shortest wait is longer than the time that is left. @param {Hours | null} hours @param {Waiting | null} waiting @param {number} now */
export function tooLate(hours, waiting, now) {
  return (range(waiting)?.least ?? 0) * 60 > leftS(hours, now);
}

/**
 * A moment in words: in Sweden, and where she is if the clock shows something else there.
 * @param {Texts} texts
 * @param {number} at seconds since 1970
 * @param {number} now seconds since 1970
 * @param {string} zone of the centre
 * @param {string} [own] the phone's zone
 */
export function moment(texts, at, now, zone, own = ownZone()) {
  const sweden = clock(at, zone);
  const here = clock(at, own);
  const there = dayAndTime(texts, sweden, clock(now, zone));
  if (sweden.day === here.day && sweden.time === here.time) return there;
  const other = sweden.day === here.day ? here.time : dayAndTime(texts, here, clock(now, own));
  return texts.text('when-both', {sweden: there, here: other});
}

export function ownZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @param {number} at @param {string} zone @returns {{day: string, time: string}} YYYY-MM-DD and HH:MM, in the same digits for all */
function clock(at, zone) {
  const [day, time] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).format(at * 1000).split(' ');
  return {day, time};
}

/** @param {Texts} texts @param {{day: string, time: string}} then @param {{day: string}} now */
function dayAndTime(texts, then, now) {
  const days = (Date.parse(then.day) - Date.parse(now.day)) / DAY_MS;
  const names = ['when-today', 'when-tomorrow'];
  const weekday = new Date(then.day).getUTCDay() || WEEK_DAYS;
  const day = days >= WEEK_DAYS || days < 0 ? texts.text('when-date', {date: then.day}) : texts.text(names[days] ?? `when-day-${weekday}`);
  return texts.text('when-at', {day, time: then.time});
}
