// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Notes from one shift to the next: sealed here for every colleague, kept shut by the server for a day. */

import {Refused} from 'core/base.js';
import {Handover} from 'core/handover.js';
import {loadJson} from 'core/trust.js';
import {get, post} from './api.js';

/**
 * @typedef {{ongoing: number, watch: string[], technical: string[], follow_up: boolean, words: string}} Fields
 * @typedef {Fields & {id: string, name: string, at: number}} Note
 */

/** What to look out for, and what did not work. Closed lists: nobody can be named in them. */
export const WATCH = ['danger_may_return', 'returns_today', 'travel_soon', 'pranks', 'heavy_shift'];
export const TECHNICAL = ['page_slow', 'phone_page', 'program', 'sign_in', 'numbers_wrong'];
export const MOST_ONGOING = 9;
export const LONGEST = 300;

/** @param {import('./account.js').Account} account @param {import('./shift.js').Site} site */
const handoverOf = (account, site) => new Handover(
  {centre: site.centre, root: site.root}, account.identity,
  () => loadJson(globalThis.fetch.bind(globalThis), '/directory'), () => Date.now() / 1000,
);

/** So that colleagues can seal notes to this account. @param {import('./account.js').Account} account @param {import('./shift.js').Site} site */
export async function publishKey(account, site) {
  const key = await handoverOf(account, site).publicKey();
  await post('/api/handover/key', {key, certificate: account.identity.certificate});
}

/**
 * The notes of the last 24 hours that can be trusted, how many cannot be opened here, and who can read one written now.
 * @param {import('./account.js').Account} account @param {import('./shift.js').Site} site
 */
export async function look(account, site) {
  const handover = handoverOf(account, site);
  const kept = await get('/api/handover');
  const readers = await handover.readers(kept.keys);
  const opened = await Promise.all(kept.notes.map((/** @type {import('core/handover.js').Kept} */ note) => open(handover, note)));
  const notes = /** @type {Note[]} */ (opened.filter((one) => one !== null));
  return {handover, readers, notes, shut: opened.length - notes.length};
}

/** @param {Handover} handover @param {import('core/handover.js').Kept} kept @returns {Promise<Note | null>} */
async function open(handover, kept) {
  try {
    const {name, at, packet} = await handover.open(kept);
    return packet.t === 'handover' ? {id: kept.id, name, at, ...fields(packet)} : null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return null; // it is counted
  }
}

/** What of a packet this page shows. @param {Record<string, any>} packet @returns {Fields} */
function fields({ongoing, watch, technical, follow_up: followUp, words}) {
  const of = (/** @type {unknown} */ value, /** @type {string[]} */ known) => (Array.isArray(value) ? known.filter((one) => value.includes(one)) : []);
  const number = Number.isSafeInteger(ongoing) ? Math.min(MOST_ONGOING, Math.max(0, ongoing)) : 0;
  const text = typeof words === 'string' ? words.slice(0, LONGEST) : '';
  return {ongoing: number, watch: of(watch, WATCH), technical: of(technical, TECHNICAL), follow_up: followUp === true, words: text};
}

/** @param {Awaited<ReturnType<typeof look>>} looked @param {Fields} note @param {import('./account.js').Account} account */
export async function write({handover, readers}, note, account) {
  const copies = await handover.seal(readers, {t: 'handover', ...note, words: note.words.trim().slice(0, LONGEST)});
  await post('/api/handover', {certificate: account.identity.certificate, copies});
}
