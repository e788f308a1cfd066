// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Passkeys of this browser. The PRF gives a secret of 32 bytes that only this passkey can make; it opens the identity
 * key and never leaves here. So a credential is taken apart by hand: its own `toJSON` would put that secret in.
 */

import {b64, random, Refused, unb64, utf8} from 'core/base.js';
import {passkeyWrap} from 'core/staff_keys.js';

/**
 * @typedef {{id: string, client_data: string, authenticator_data: string, signature: string}} Asserted
 * @typedef {{challenge: string, host: string, owner: string, algorithms: number[], known: string[]}} NewAsked
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 */

const PRF_INPUT = {first: utf8('viska/1 passkey')};
const TIMEOUT_MS = 120_000;
const CHALLENGE_BYTES = 32;

/** What browsers say, as our codes. Too long or "no" from the person are one and the same to them. */
const MEANING = /** @type {Record<string, string>} */ ({
  NotAllowedError: 'passkey_cancelled', AbortError: 'passkey_cancelled', InvalidStateError: 'known_passkey',
});

export const canUsePasskeys = () => 'PublicKeyCredential' in window;

/**
 * Sign a challenge; `wrap` is null where the passkey has no PRF.
 * @param {{challenge: string, host: string, ids?: string[]}} asked `ids`: which passkeys may answer, none for any
 * @returns {Promise<{asserted: Asserted, wrap: CryptoKey | null}>}
 */
export async function askPasskey({challenge, host, ids = []}) {
  const publicKey = {
    challenge: unb64(challenge), rpId: host, userVerification: 'required', timeout: TIMEOUT_MS,
    allowCredentials: ids.map(described), extensions: {prf: {eval: PRF_INPUT}},
  };
  const credential = await tried(() => navigator.credentials.get(/** @type {any} */ ({publicKey})));
  const {clientDataJSON, authenticatorData, signature} = credential.response;
  return {
    asserted: {
      id: text(credential.rawId), client_data: text(clientDataJSON),
      authenticator_data: text(authenticatorData), signature: text(signature),
    },
    wrap: await wrapOf(credential),
  };
}

/**
 * Make a passkey. Some give their PRF's secret only when asked afterwards; then she is asked once more.
 * @param {NewAsked} asked @param {{username: string, name: string}} user
 */
export async function makePasskey({challenge, host, owner, algorithms, known}, {username, name}) {
  const publicKey = {
    challenge: unb64(challenge), rp: {id: host, name: 'Viska'}, timeout: TIMEOUT_MS,
    user: {id: unb64(owner), name: username, displayName: name},
    pubKeyCredParams: algorithms.map((alg) => ({type: 'public-key', alg})),
    excludeCredentials: known.map(described), attestation: 'none',
    authenticatorSelection: {residentKey: 'required', userVerification: 'required'},
    extensions: {prf: {eval: PRF_INPUT}},
  };
  const credential = await tried(() => navigator.credentials.create(/** @type {any} */ ({publicKey})));
  const {clientDataJSON, attestationObject} = credential.response;
  const hasPrf = Boolean(credential.getClientExtensionResults().prf?.enabled);
  const wrap = await wrapOf(credential) ?? (hasPrf ? await wrapOfPasskey(host, [text(credential.rawId)]) : null);
  return {spoken: {client_data: text(clientDataJSON), attestation: text(attestationObject)}, wrap};
}

/**
 * Only what opens her key; nothing is proven to the server, so the challenge is of no account.
 * @param {string} host @param {string[]} ids
 */
async function wrapOfPasskey(host, ids) {
  return (await askPasskey({challenge: b64(random(CHALLENGE_BYTES)), host, ids})).wrap;
}

/** Which of her passkeys answered, and what opens her key with it. @param {string[]} ids */
export async function unlockingPasskey(ids) {
  const {asserted, wrap} = await askPasskey({challenge: b64(random(CHALLENGE_BYTES)), host: location.hostname, ids});
  if (!wrap) throw new Refused('passkey_opens_nothing');
  return {id: asserted.id, wrap};
}

/** @param {any} credential */
async function wrapOf(credential) {
  const output = credential.getClientExtensionResults().prf?.results?.first;
  return output ? passkeyWrap(new Uint8Array(output)) : null;
}

/** @param {() => Promise<any>} ask @returns {Promise<any>} */
async function tried(ask) {
  try {
    return await ask();
  } catch (error) {
    throw new Refused(MEANING[/** @type {Error} */ (error).name] ?? 'passkey_failed');
  }
}

/** @param {string} id */
const described = (id) => ({type: 'public-key', id: unb64(id)});

/** @param {ArrayBuffer} part */
const text = (part) => b64(new Uint8Array(part));
