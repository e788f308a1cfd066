// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// How bytes, numbers and JSON are written (docs/protocol.md section 2): one value has one text. And the two ways in
// which anything here fails.

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */

/** Something broke a rule: it is shown, and repeating it changes nothing. Codes: docs/protocol.md sections 4, 7, 10. */
export class Refused extends Error {
  /** @param {string} code @param {Record<string, any>} [answer] what the relay said beside the code */
  constructor(code, answer = {}) {
    super(code);
    this.code = code;
    this.answer = answer;
  }
}

/** It could not be done now; repeating the same request is safe. */
export class TryAgain extends Error {
  /** @param {string} code @param {number} [waitS] seconds to wait at least */
  constructor(code, waitS = 0) {
    super(code);
    this.code = code;
    this.waitS = waitS;
  }
}


/** Lets work go on that nobody waits for. What a leaving page interrupts is no fault. @param {Promise<unknown> | undefined} work */
export function goOn(work) {
  work?.catch((error) => {
    if (!(error instanceof Refused && error.code === 'left')) throw error;
  });
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// A byte order mark must reach the JSON reader, which refuses it, so the decoder may not swallow it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** @param {string} text @returns {Bytes} */
export const utf8 = (text) => encoder.encode(text);

/** @param {number} size @returns {Bytes} */
export const random = (size) => crypto.getRandomValues(new Uint8Array(size));

/** Overwrites secrets that are no longer needed. @param {(Uint8Array | null | undefined)[]} secrets */
export const wipe = (...secrets) => secrets.forEach((secret) => secret?.fill(0));

/** @param {Uint8Array[]} parts @returns {Bytes} */
export function concat(...parts) {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** @param {Uint8Array} a @param {Uint8Array} b public values only: it takes longer the more is equal */
export const same = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** `number` as `size` bytes, big-endian. @param {number} number @param {number} size @returns {Bytes} */
export function uint(number, size) {
  const bytes = new Uint8Array(size);
  for (let at = size - 1, rest = number; at >= 0; at--, rest = Math.floor(rest / 256)) bytes[at] = rest % 256;
  return bytes;
}

/** @param {Uint8Array} bytes at most 6, big-endian */
export const number = (bytes) => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** base64url without padding. @param {Uint8Array} bytes of any number: some browsers take no more than 65,535 arguments */
export function b64(bytes) {
  const text = btoa(bytes.reduce((binary, byte) => binary + String.fromCharCode(byte), ''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The bytes of `text`, exactly `size` of them if given. Refuses (`bad_format`) any text that `b64` would not write.
 * @param {unknown} text @param {number} [size] @returns {Bytes}
 */
export function unb64(text, size) {
  const bytes = typeof text === 'string' && /^[\w-]*$/.test(text) && fromBase64(text);
  if (!bytes || b64(bytes) !== text || (size !== undefined && bytes.length !== size)) throw new Refused('bad_format');
  return bytes;
}

/** @param {string} text @returns {Bytes | null} */
function fromBase64(text) {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Label and parts, each behind its length, so that no two lists give the same bytes. @param {string} label @param {Uint8Array[]} parts */
export const frame = (label, ...parts) =>
  concat(...[utf8(label), ...parts].flatMap((part) => [uint(part.length, 4), part]));

/** @param {object} value */
export const writeJson = (value) => utf8(JSON.stringify(value));

/** The JSON object in `bytes`; refuses anything else (`bad_format`). @param {Uint8Array} bytes @returns {Record<string, unknown>} */
export function readJson(bytes) {
  let value;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch {
    throw new Refused('bad_format');
  }
  return object(value);
}

/** @param {unknown} value @returns {Record<string, unknown>} */
export function object(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused('bad_format');
  return /** @type {Record<string, unknown>} */ (value);
}

/** @param {unknown} value @param {number} [least] */
export function whole(value, least = 0) {
  if (!Number.isSafeInteger(value) || Number(value) < least) throw new Refused('bad_format');
  return Number(value);
}
