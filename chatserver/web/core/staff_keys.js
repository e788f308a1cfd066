// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// A counsellor's password and identity key (docs/protocol.md section 12). The password and `wrap` never leave here.
import { b64, frame, object, random, Refused, unb64, utf8, wipe } from './base.js';
import { decrypt, derive, encrypt, gcmKey, signKey, verifyKey, XWingKey } from './suite.js';
import { fingerprintOf } from './trust.js';

/** @typedef {import('./base.js').Bytes} Bytes */
/** @typedef {{salt: string, memory_kib: number, passes: number, lanes: number}} Parameters salt: b64(16) */
/** @typedef {{nonce: string, sealed: string}} Wrapped b64 of 12 and 48 bytes */

const [LEAST_KIB, MOST_KIB, MOST_PASSES] = [19456, 1048576, 16];

/** A server that names cheap parameters would make `auth` easy to guess from. @param {Parameters} parameters */
function check({ memory_kib: memory, passes, lanes }) {
  const sane = [memory, passes, lanes].every((value) => Number.isSafeInteger(value));
  if (!sane || memory < LEAST_KIB || memory > MOST_KIB || passes < 1 || passes > MOST_PASSES || lanes !== 1) {
    throw new Refused('bad_parameters');
  }
}

/**
 * `auth`, b64(32), proves the password to the console server; `wrap` shuts keys and cannot be taken out.
 * @param {string} password @param {Parameters} parameters
 */
export async function deriveSecrets(password, parameters) {
  check(parameters);
  const { argon2idAsync } = await import('vendor/argon2.js');
  // The same letter can be typed in two ways on two keyboards.
  const typed = utf8(password.normalize('NFKC'));
  const { memory_kib: m, passes: t, lanes: p } = parameters;
  const master = await argon2idAsync(typed, unb64(parameters.salt, 16), { m, t, p, dkLen: 32, maxmem: 2 ** 31 - 1 });
  const [auth, wrap] = await derive(new Uint8Array(), master, [['viska/1 auth', 32], ['viska/1 wrap', 32]]);
  const secrets = { auth: b64(auth), wrap: await gcmKey(wrap) };
  wipe(typed, master, auth, wrap);
  return secrets;
}

/** @param {string} username */
const aadOf = (username) => frame('viska/1 identity wrap', utf8(username));

/** The key that notes of the shift before are sealed to: it comes from the identity key's seed, so every way in opens it. @param {Bytes} seed */
async function noteKeyOf(seed) {
  const [own] = await derive(new Uint8Array(), seed, [['viska/1 note key', 32]]);
  const key = await XWingKey.from(own);
  wipe(own);
  return key;
}

/** What shuts the seeds of letter prekeys (14.2); it too comes from the identity key's seed. @param {Bytes} seed */
async function letterWrapOf(seed) {
  const [own] = await derive(new Uint8Array(), seed, [['viska/1 letter wrap', 32]]);
  const key = await gcmKey(own);
  wipe(own);
  return key;
}

/** The keys of an identity key's seed, which is overwritten. @param {Bytes} seed */
async function keysOf(seed) {
  const keys = { key: b64(await verifyKey(seed)), signKey: await signKey(seed), noteKey: await noteKeyOf(seed), letterWrap: await letterWrapOf(seed) };
  wipe(seed);
  return keys;
}

/** First sign-in: a new identity key, wrapped for the server to keep. @param {string} username @param {CryptoKey} wrap */
export async function makeIdentity(username, wrap) {
  const [seed, nonce] = [random(32), random(12)];
  const sealed = await encrypt(wrap, nonce, seed, aadOf(username));
  return { wrapped: { nonce: b64(nonce), sealed: b64(sealed) }, ...(await keysOf(seed)) };
}

/** Later sign-ins; `cannot_open` for a wrong password, another name or a changed blob. @param {string} username @param {CryptoKey} wrap @param {Wrapped} wrapped */
export async function unwrapIdentity(username, wrap, wrapped) {
  const { nonce, sealed } = object(wrapped);
  return keysOf(await decrypt(wrap, unb64(nonce, 12), unb64(sealed, 48), aadOf(username)));
}

/** The same identity key shut by another way in; it stays the same key. @param {string} username @param {CryptoKey} wrap @param {Wrapped} wrapped @param {CryptoKey} other @returns {Promise<Wrapped>} */
export async function rewrapIdentity(username, wrap, wrapped, other) {
  const seed = await decrypt(wrap, unb64(wrapped.nonce, 12), unb64(wrapped.sealed, 48), aadOf(username));
  const nonce = random(12);
  const sealed = await encrypt(other, nonce, seed, aadOf(username));
  wipe(seed);
  return { nonce: b64(nonce), sealed: b64(sealed) };
}

/** `wrap` of a passkey, from what its PRF gives; that is overwritten. @param {Bytes} output 32 bytes */
export async function passkeyWrap(output) {
  const [wrap] = await derive(new Uint8Array(), output, [['viska/1 passkey wrap', 32]]);
  const key = await gcmKey(wrap);
  wipe(output, wrap);
  return key;
}

/** What two people compare before the root signs. @param {string} key b64(32) */
export const fingerprint = (key) => fingerprintOf(unb64(key, 32));
