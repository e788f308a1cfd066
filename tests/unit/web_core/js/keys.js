// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
import { b64, Refused, unb64, utf8 } from 'core/base.js';
import { Sealed } from 'core/channel.js';
import { wireText } from 'core/mailbox.js';
import { deriveSecrets, fingerprint, makeIdentity, unwrapIdentity } from 'core/staff_keys.js';
import { signKey } from 'core/suite.js';

/** @param {() => unknown} act */
async function codeOf(act) {
  try {
    await act();
    return 'granted';
  } catch (error) {
    return error instanceof Refused ? error.code : String(error);
  }
}

/** First sign-in, then a later one, then wrong ones. @param {string} password @param {any} parameters */
export async function signIn(password, parameters) {
  const { auth, wrap } = await deriveSecrets(password, parameters);
  const made = await makeIdentity('anna', wrap);
  const opened = await unwrapIdentity('anna', wrap, made.wrapped);
  const other = await deriveSecrets(`${password}!`, parameters);
  const message = utf8('message');
  return {
    auth, key: made.key, wrapped: made.wrapped, fingerprint: await fingerprint(made.key),
    sameKey: opened.key === made.key,
    signatures: [b64(await made.signKey.sign(message)), b64(await opened.signKey.sign(message))],
    wrapLeaves: await crypto.subtle.exportKey('raw', wrap).then(() => true, () => false),
    wrongPassword: await codeOf(() => unwrapIdentity('anna', other.wrap, made.wrapped)),
    otherName: await codeOf(() => unwrapIdentity('bea', wrap, made.wrapped)),
  };
}

/** A key that Python wrapped. @param {string} password @param {any} parameters @param {any} wrapped */
export async function openWrapped(password, parameters, wrapped) {
  const { wrap } = await deriveSecrets(password, parameters);
  return (await unwrapIdentity('anna', wrap, wrapped)).key;
}

/** What the one way out says to each of these. */
export const offerToWire = () =>
  Promise.all([
    codeOf(() => wireText(new Sealed(new Uint8Array(277)))),
    codeOf(() => wireText(/** @type {any} */ ('hello'))),
    codeOf(() => wireText(/** @type {any} */ (utf8('hello')))),
    codeOf(() => wireText(/** @type {any} */ ({ text: 'aGVsbG8' }))),
    codeOf(() => new Sealed(utf8('hello'))),
    codeOf(() => new Sealed(new Uint8Array(4118))),
  ]);

/** The seed stays its owner's. @param {string} seed b64 */
export async function signTwice(seed) {
  const bytes = unb64(seed, 32);
  const key = await signKey(bytes);
  bytes.fill(0);
  return b64(await key.sign(utf8('message')));
}
