// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Opening threads and sealing answers, without state (docs/protocol.md 14.3, 14.4). */

import {b64, random, readJson, Refused, unb64} from 'core/base.js';
import {openLetter, sealAnswer, sealCopy} from 'core/staff_letters.js';

/**
 * @typedef {import('./letter_threads.js').Thread} Thread
 * @typedef {import('./letter_threads.js').Letter} Letter
 * @typedef {Omit<Letter, 'content'> & {body: string, wrap: string | null}} KeptLetter
 * @typedef {Omit<Thread, 'letters'> & {letters: readonly KeptLetter[]}} Kept a thread as the server keeps it
 */

/** @param {Kept} kept @param {import('core/staff_letters.js').Seeds} seeds @param {Map<string, import('core/base.js').Bytes>} keys takes the content key of each opened letter, by its id @returns {Promise<Thread>} */
export async function open({letters, ...thread}, seeds, keys) {
  return {...thread, letters: await Promise.all(letters.map((one) => openOne(thread.box, one, seeds, keys)))};
}

/** @param {string} box @param {KeptLetter} kept @param {import('core/staff_letters.js').Seeds} seeds @param {Map<string, import('core/base.js').Bytes>} keys @returns {Promise<Letter>} */
async function openOne(box, {body, wrap, ...letter}, seeds, keys) {
  try {
    if (wrap === null) throw new Refused('wrong_prekey');
    const {content, ck} = await openLetter(unb64(box, 16), {id: letter.id, body, wrap}, seeds);
    // Whatever the relay files as ours has to say so itself, and the other way round.
    if ((content.from === 'visitor') !== (letter.from === 'visitor')) throw new Refused('unexpected');
    keys.set(letter.id, ck);
    return {...letter, content};
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {...letter, content: null}; // it is counted in sight
  }
}

/** @param {Thread} thread */
export const openable = ({letters}) => letters.some(({content}) => content);

/** The name that the root certified. @param {{certificate: import('core/trust.js').Signed}} identity */
export const nameIn = ({certificate}) => String(readJson(unb64(certificate.body)).name);

/**
 * An answer as it is posted, and what this page shows of it.
 * @param {string} box @param {string} replyKey b64(1216) @param {{text: string, question: string, reply: string}} words
 * @param {readonly import('core/letters.js').Reader[]} readers colleagues, and oneself @param {import('core/staff_letters.js').Identity} identity
 */
export async function answerOf(box, replyKey, {text, question, reply}, readers, identity) {
  const place = unb64(box, 16);
  const at = Math.floor(Date.now() / 1000);
  const live = b64(random(16));
  const name = nameIn(identity);
  const content = /** @type {const} */ ({from: 'counsellor', at, name, question, text, live});
  const answer = await sealAnswer(place, unb64(replyKey), {at, question, reply, text, live}, identity);
  const copy = await sealCopy(place, content, readers);
  const letter = /** @type {Letter} */ ({id: copy.id, from: 'staff', made: at - (at % 3600), waiting: false, wrapped: readers.map(({id}) => b64(id)), content});
  return {body: {box, answer, copy}, letter};
}
