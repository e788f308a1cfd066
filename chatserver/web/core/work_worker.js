// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Solves one challenge of the relay's proof of work (docs/protocol.md section 5.8), beside the page, so that nothing on
// it waits. The algorithm is ALTCHA's, version 2: count until the derived key begins as the relay says. It is given
// nothing but the challenge, and the policy it is served under lets it reach nothing.

/** @param {string} hex */
const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
/** @param {Uint8Array} data */
const hex = (data) => Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {{nonce: string, salt: string, cost: number, keyLength: number, keyPrefix: string}} parameters */
async function solve({ nonce, salt, cost, keyLength, keyPrefix }) {
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: cost };
  const wanted = bytes(keyPrefix);
  const password = new Uint8Array([...bytes(nonce), 0, 0, 0, 0]);
  const end = new DataView(password.buffer, password.length - 4);
  for (let counter = 0; ; counter++) {
    end.setUint32(0, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derived = new Uint8Array(await crypto.subtle.deriveBits(way, key, keyLength * 8));
    if (wanted.every((byte, at) => derived[at] === byte)) return { counter, derivedKey: hex(derived) };
  }
}

onmessage = async ({ data }) => postMessage(await solve(data));
