// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// One end of a conversation in the browser, driven by a test that holds the other end in Python.
import { Refused, unb64 } from 'core/base.js';
import { Initiator } from 'core/handshake.js';
import { Responder } from 'core/responder.js';
import { signKey, XWingKey } from 'core/suite.js';

/** @typedef {Record<string, any>} Fields */

/** @type {Initiator | Responder} */
let end;

/** @param {Fields} given conv, centre, role, certificate_id, verify_key, prekey_id, prekey (public), until */
export async function visitor(given) {
  const identity = {
    centre: given.centre, role: given.role, name: '', demo: true, until: given.until,
    certificateId: unb64(given.certificate_id), verifyKey: unb64(given.verify_key),
    prekeyId: unb64(given.prekey_id), prekey: unb64(given.prekey),
  };
  end = new Initiator(unb64(given.conv), identity, { last: 0 });
}

/** @param {Fields} given conv, centre, role, certificate_id, identity_seed, prekey_id, prekey_seed, until, card_bind */
export async function peer(given) {
  const self = { centre: given.centre, role: given.role, certificateId: unb64(given.certificate_id), signKey: await signKey(unb64(given.identity_seed)) };
  const prekey = { id: unb64(given.prekey_id), key: await XWingKey.from(unb64(given.prekey_seed)), until: given.until };
  end = new Responder(unb64(given.conv), self, [prekey], given.card_bind ? unb64(given.card_bind) : null);
}

/** @param {import('core/channel.js').Item} item */
const posted = ({ n, sealed }) => ({ n, item: sealed.text });

/** What a call gives, or {refused}. @param {() => Promise<Fields>} act */
async function told(act) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  }
}

/** @param {number} kind @param {string} bind b64 or '' */
export const hello = (kind, bind) => told(async () => posted(await /** @type {Initiator} */ (end).hello(kind, bind ? unb64(bind) : null)));

/** @param {Fields & {t: string}} packet @param {number} atLeast */
export const seal = (packet, atLeast) => told(async () => posted(await end.seal(packet, atLeast)));

/** @param {number} n @param {string} item @param {number} now */
export const receive = (n, item, now) =>
  told(async () => {
    const read = await end.receive(n, unb64(item), now);
    if (read.kind === 'hello') return { read: 'hello', reply: posted(end.outbox[end.outbox.length - 1]) };
    return read.kind === 'packet' ? { read: 'packet', packet: read.packet } : { read: read.kind };
  });

export const state = () => ({ last: end.last, covered: end.covered, outbox: end.outbox.map(({ n }) => n), ready: end.ready });

