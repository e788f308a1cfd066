// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// The published vectors of the primitives (docs/vectors/published). Each function gives what the browser found, one
// value a vector; 'valid' or 'invalid' where that is the question. All bytes are hexadecimal.
import { concat, Refused } from 'core/base.js';
import { checkSignature, decrypt, derive, encrypt, gcmKey, sign, signKey, verifyKey, XWingKey } from 'core/suite.js';
import { draws } from '/test/base.js';

/** @typedef {Record<string, any>} Fields */
/** @typedef {import('core/base.js').Bytes} Bytes */

/** @param {Bytes} bytes */
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** @param {string} text @returns {Bytes} */
const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** @param {Fields[]} vectors @param {(vector: Fields) => Promise<unknown>} find */
async function each(vectors, find) {
  const found = [];
  for (const vector of vectors) found.push(await find(vector));
  return found;
}

/** @param {() => Promise<unknown>} act */
const verdict = (act) =>
  act().then(() => 'valid', (error) => {
    if (error instanceof Refused) return 'invalid';
    throw error;
  });

/** `sealed` was made by the test from the published shared secret. @param {Fields[]} vectors */
export const xWing = (vectors) =>
  each(vectors, async ({ seed, info, sealed }) => {
    const key = await XWingKey.from(unhex(seed));
    return { pk: hex(key.public), opened: await verdict(() => key.open(unhex(sealed), unhex(info))) };
  });

/** @param {Fields[]} vectors */
export const aes256Gcm = (vectors) =>
  each(vectors, async ({ key, iv, aad, msg, ct, tag }) => {
    const held = await gcmKey(unhex(key));
    const sealed = concat(unhex(ct), unhex(tag));
    const made = await encrypt(held, unhex(iv), unhex(msg), unhex(aad));
    return { made: hex(made), result: await verdict(() => decrypt(held, unhex(iv), sealed, unhex(aad))) };
  });

/** @param {Fields[]} vectors */
export const hkdf = (vectors) =>
  each(vectors, async ({ salt, ikm, info, size }) => {
    const [okm] = await derive(unhex(salt), unhex(ikm), [[new TextDecoder().decode(unhex(info)), size]]);
    return hex(okm);
  });

/** @param {Fields[]} vectors */
export const ed25519Sign = (vectors) =>
  each(vectors, async ({ seed, msg }) => {
    draws.message = unhex(msg);
    const signature = await sign(await signKey(unhex(seed)), '');
    return { pk: hex(await verifyKey(unhex(seed))), sig: hex(signature) };
  });

/** @param {Fields[]} vectors */
export const ed25519Verify = (vectors) =>
  each(vectors, ({ pk, msg, sig }) => {
    draws.message = unhex(msg);
    return verdict(() => checkSignature(unhex(pk), unhex(sig), ''));
  });
