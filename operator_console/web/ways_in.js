// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The ways to a person's identity key: her password, or a passkey that has a PRF. Each gives a `wrap` that stays in
 * this browser, and shuts the same key (docs/protocol.md section 12).
 */

import {deriveSecrets, makeIdentity} from 'core/staff_keys.js';
import {post} from './api.js';
import {hasDesk} from './places.js';

/**
 * @typedef {import('./account.js').Me} Me
 * @typedef {{nonce: string, sealed: string}} Wrapped
 * @typedef {{wrap: CryptoKey, wrapped: Wrapped}} Opener a way in, and the key as it shuts it
 */

/** @param {string} username @param {string} password */
export async function secretsOf(username, password) {
  return deriveSecrets(password, await post('/api/sign-in/parameters', {username}));
}

/** By password: before her first key is made there is nothing to open. @param {Me} me @param {CryptoKey} wrap @returns {Opener | null} */
export const byPassword = (me, wrap) => me.wrapped && {wrap, wrapped: me.wrapped};

/** By passkey; null where it has no PRF, or was made before her key. @param {Me} me @param {string} id @param {CryptoKey | null} wrap @returns {Opener | null} */
export function byPasskey(me, id, wrap) {
  const wrapped = me.passkeys.find((one) => one.id === id)?.wrapped;
  return wrap && wrapped ? {wrap, wrapped} : null;
}

/** Her passkeys that open her key. @param {Me | null} me @returns {string[]} */
export const openingPasskeys = (me) => me?.passkeys.filter((one) => one.wrapped).map((one) => one.id) ?? [];

/** First sign-in: the key is made here, and kept at the server shut. @param {Me} me @param {CryptoKey} wrap */
export async function firstKeys(me, wrap) {
  const {key, wrapped, signKey, noteKey, letterWrap} = await makeIdentity(me.user.username, wrap);
  await post('/api/keys', {wrapped, key});
  me.wrapped = wrapped;
  return {key, signKey, noteKey, letterWrap};
}

/**
 * Without a wrapped key there is nothing to compare a password with, and a mistyped one would shut the first key for
 * good; so she signs in with the code as well.
 * @param {Me} me @returns {import('./account.js').Phase}
 */
export function phaseWithoutKey(me) {
  if (!hasDesk(me.user.role)) return 'open';
  return me.wrapped ? 'locked' : 'signed_out';
}
